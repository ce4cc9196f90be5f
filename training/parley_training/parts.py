"""Which mentions of a window play which part in a gold fact: the labels of the heads that choose among mentions."""

import json
from pathlib import Path

from .labels import SLOTS, WHENS
from .words import dice

SYMMETRIC = {"meet", "agree", "progress", "obstruct"}
ALIASES: dict[str, str] = {}


def load_aliases(path: Path) -> None:
    """Names of parties that the scorer takes as one (`parties.json`)."""
    for code, others in json.loads(path.read_text()).items():
        ALIASES.update({other: code for other in others})


def same_party(a: str, b: str) -> bool:
    a, b = ALIASES.get(a, a), ALIASES.get(b, b)
    if a == b:
        return True
    if not (a[:1].islower() and b[:1].islower()):
        return False
    return dice({w.removesuffix("s") for w in a.split("-")}, {w.removesuffix("s") for w in b.split("-")}) >= 0.5


def party_groups(mentions: list[dict]) -> dict[str, list[int]]:
    """
    Which mentions speak for each party of a window. Words that may be read in several ways speak only for a party that
    has no others: which of them "its" means is for the encoder to tell by scoring the party's own name.
    """
    readings: dict[tuple[int, int], int] = {}
    for m in mentions:
        if m.get("parties"):
            readings[m["start"], m["end"]] = readings.get((m["start"], m["end"]), 0) + 1
    sure: dict[str, list[int]] = {}
    unsure: dict[str, list[int]] = {}
    for i, m in enumerate(mentions):
        for party in m.get("parties") or []:
            into = sure if readings[m["start"], m["end"]] == 1 else unsure
            into.setdefault(ALIASES.get(party, party), []).append(i)
    return {**unsure, **sure}


def nearest(numbers: list[int], mentions: list[dict], span: tuple[int, int], sentence: int) -> list[int]:
    """Of several right mentions those in the evidence, else in its sentence, else in the nearest sentence before, else after."""
    inside = [i for i in numbers if mentions[i]["start"] < span[1] and mentions[i]["end"] > span[0]]
    if inside:
        return inside
    distance = {i: abs(mentions[i]["sentence"] - sentence) * 2 + (mentions[i]["sentence"] > sentence) for i in numbers}
    closest = min(distance.values(), default=0)
    return [i for i in numbers if distance[i] == closest]


def match_parts(fact, gold: dict, line: dict, mentions: list[dict], groups: dict[str, list[int]], sentence: int, span: tuple[int, int]) -> None:
    """Fills `fact.parties`, `fact.parts`, `fact.spared`, `fact.one` and `fact.when`."""
    act = SLOTS[fact.slot][0]
    actors, recipients = gold["actors"], gold.get("recipients") or []
    wanted = {"actor": actors + recipients if act in SYMMETRIC else actors, "recipient": [] if act in SYMMETRIC else recipients}
    for part, names in wanted.items():
        fact.parties[part] = [any(same_party(party, name) for name in names) for party in groups]
    match_people(fact, gold, mentions, span, sentence)
    match_place(fact, gold, mentions, span, sentence)
    match_source(fact, gold, mentions, span, sentence)
    match_time(fact, gold, line.get("published"), mentions, span, sentence)


def match_people(fact, gold, mentions, span, sentence) -> None:
    people = {name.split()[-1].lower() for name in gold.get("people") or [] if name.split()}
    able = [i for i, m in enumerate(mentions) if m.get("person") and m["person"].split()[-1].lower() in people]
    fact.parts["person"] = nearest(able, mentions, span, sentence)
    fact.spared["person"] = [i for i in able if i not in fact.parts["person"]]


def match_place(fact, gold, mentions, span, sentence) -> None:
    place = (gold.get("place") or "").lower()
    if not place:
        fact.one["place"] = [len(mentions)]
        return
    able = [i for i, m in enumerate(mentions) if m.get("place") and (m["place"].lower() in place or place in m["place"].lower())]
    fact.one["place"] = nearest(able, mentions, span, sentence) or None


def match_source(fact, gold, mentions, span, sentence) -> None:
    text = (gold["source"].get("text") or "").lower()
    if gold["source"]["kind"] == "author" or not text:
        fact.one["source"] = [len(mentions)]
        return
    of = gold["source"].get("of")

    def able(m: dict) -> bool:
        if not (m.get("person") or m.get("parties") or m.get("unnamed")):
            return False
        said = m["words"].lower()
        name = (m.get("person") or "").lower()
        like = said in text or text in said or (name and (name in text or name.split()[-1] in text.split()))
        return bool(like) and (not of or not m.get("parties") or any(same_party(of, p) for p in m["parties"]))

    fact.one["source"] = nearest([i for i, m in enumerate(mentions) if able(m)], mentions, span, sentence) or None


def match_time(fact, gold, published: str | None, mentions, span, sentence) -> None:
    time = gold.get("time")
    if not time:
        fact.when = WHENS.index("none")
        return
    part = gold.get("part")
    able = [i for i, m in enumerate(mentions) if (m.get("time") or {}).get("edtf") == time]
    able = [i for i in able if mentions[i]["time"].get("part") == part] or able
    near = [i for i in able if abs(mentions[i]["sentence"] - sentence) <= 1]
    by_publication = {}
    if published:
        by_publication = {published: "published", published[:7]: "month", f"{published}/..": "after", f"../{published}": "before"}
    if near or (able and time not in by_publication):
        fact.when = WHENS.index("mention")
        fact.one["time"] = nearest(able, mentions, span, sentence)
    elif time in by_publication:
        fact.when = WHENS.index(by_publication[time])
