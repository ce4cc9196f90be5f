"""Where a window names states and people, for names to be exchanged there."""

import re

STATE = re.compile(r"state:(\w+):(\w+)")
# What a name is: (kind, plural, how many pieces).
Form = tuple[str, bool, int]


def named_at(mentions: list[dict], spans: list[tuple[int, int]], texts: list[list[str]]) -> tuple[list, list]:
    """
    Where a window's mentions name states (with the form where the mention is nothing but the name), and where surnames of
    people stand.
    spans: the mentions' pieces; texts: what each of those pieces reads.
    """
    states, surnames = [], []
    for mention, (a, b), pieces in zip(mentions, spans, texts):
        names = [match for via in mention.get("via") or [] if (match := STATE.fullmatch(via))]
        states += [(match[1], (match[2], mention["words"].lower().endswith("s"), b - a), (a, b)) for match in names]
        states += [(party, None, (a, b)) for party in mention.get("parties") or [] if not names]
        name = mention.get("person")
        if name and mention["words"].split()[-1:] == name.split()[-1:]:
            surname, first = name.split()[-1], b
            while first > a and len("".join(pieces[first - a :])) < len(surname):
                first -= 1
            if "".join(pieces[first - a :]) == surname:
                surnames.append((first, b))
    return states, surnames
