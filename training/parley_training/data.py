"""Reports and gold records to tensors. Sentences, pieces, windows and mentions come from `parley mentions --jsonl`."""

import json
import random
from dataclasses import dataclass, field
from pathlib import Path

import torch

from .labels import ACTS, FORMS, SOURCES, STATUSES
from .named import named_at
from .parts import match_parts, party_groups
from .words import dice, words

START, PADDING, END = 0, 1, 2
LONGEST = 254


@dataclass
class Fact:
    """A gold fact's labels in its window; token numbers count in the window, -1 is unknown."""

    sentence: int
    slot: int
    status: int
    source: int
    form: int
    when: int
    evidence: tuple[int, int]
    issue: tuple[int, int] | None
    # part → for each party of the window, whether it plays it.
    parties: dict[str, list[bool]] = field(default_factory=dict)
    # part → mention numbers that play it; mentions in `spared` are neither right nor wrong.
    parts: dict[str, list[int]] = field(default_factory=dict)
    spared: dict[str, list[int]] = field(default_factory=dict)
    one: dict[str, list[int] | None] = field(default_factory=dict)


@dataclass
class Example:
    report: str
    ids: list[int]
    sentences: list[tuple[int, int]]  # scored ones, token numbers
    mentions: list[tuple[int, int]]
    facts: list[Fact]
    groups: list[list[int]] = field(default_factory=list)  # the mentions of each party
    states: list = field(default_factory=list)  # (party, form or None, token numbers), see named.py
    surnames: list = field(default_factory=list)  # token numbers of each surname
    soft: torch.Tensor | None = None  # a teacher's presence probabilities [sentences, slots]


def utf16(text: str) -> list[int]:
    """Code point offset → UTF-16 offset."""
    out, at = [], 0
    for char in text:
        out.append(at)
        at += 2 if ord(char) > 0xFFFF else 1
    return out + [at]


SPLIT = frozenset((Path(__file__).parent.parent / "split.txt").read_text().split())


def held_out(name: str) -> bool:
    """The fixed split of `gold/train` to choose on: whole negotiations, drawn once."""
    return name in SPLIT


def read_lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf8").splitlines() if line.strip()]


def best_issue(issue: str, tokens: list[list[int]], text16: bytes) -> tuple[int, int] | None:
    """The span of a sentence's tokens whose words are most like the gold issue's; None where none is near."""
    wanted = words(issue)
    pieces = [text16[2 * s : 2 * e].decode("utf-16-le", "replace").lower() for _, s, e in tokens]
    hits = [i for i, piece in enumerate(pieces) if any(len(piece) > 1 and piece in word for word in wanted)]
    best, score = None, 0.4
    for i in hits:
        for j in hits:
            if not i <= j < i + 16:
                continue
            span = words(text16[2 * tokens[i][1] : 2 * tokens[j][2]].decode("utf-16-le", "replace"))
            value = dice(wanted, span)
            if value > score or (value == score and best and j - i < best[1] - best[0]):
                best, score = (i, j), value
    return best


def examples(line: dict, record: dict | None) -> list[Example]:
    """One example for each window of a report."""
    text = line["text"]
    text16 = text.encode("utf-16-le", "surrogatepass")
    tokens = [sentence[:LONGEST] for sentence in line["tokens"]]
    placed = place_facts(record, text, line["sentences"]) if record else {}
    out = []
    for first, scored, last in line["windows"]:
        ids, starts, spans = [START], {}, []
        for s in range(first, last):
            starts[s] = len(ids)
            ids += [token[0] for token in tokens[s]]
        ids = (ids + [END])[:256]
        spans = [(starts[s], min(starts[s] + len(tokens[s]), 255)) for s in range(scored, last)]
        chosen, mentions = window_mentions(line, tokens, starts, first, last)
        named = [line["mentions"][number] for number in chosen]
        groups = party_groups(named)
        facts = []
        for s in range(scored, last):
            for slot, gold in slots_of(placed.get(s, [])):
                fact = label(gold, slot, s - scored, tokens[s], starts[s], text16)
                if fact:
                    match_parts(fact, gold["fact"], line, named, groups, s, (gold["start"], gold["end"]))
                    facts.append(fact)
        if all(a < b for a, b in spans):
            reads = {starts[s] + i: text16[2 * a : 2 * b].decode("utf-16-le", "replace") for s in starts for i, (_, a, b) in enumerate(tokens[s])}
            states, surnames = named_at(named, mentions, [[reads[t] for t in range(a, b)] for a, b in mentions])
            out.append(Example(line["id"], ids, spans, mentions, facts, list(groups.values()), states, surnames))
    return out


def place_facts(record: dict, text: str, sentences: list[list[int]]) -> dict[int, list[dict]]:
    """Gold facts by the sentence that holds most of their evidence; spans in UTF-16 units."""
    offsets = utf16(text)
    placed: dict[int, list[dict]] = {}
    for fact in record["facts"]:
        at = text.find(fact["evidence"])
        if at < 0:
            continue
        start, end = offsets[at], offsets[at + len(fact["evidence"])]
        shared = [min(end, e) - max(start, s) for s, e in sentences]
        s = max(range(len(sentences)), key=shared.__getitem__)
        placed.setdefault(s, []).append({"fact": fact, "start": start, "end": end})
    return placed


def slots_of(placed: list[dict]) -> list[tuple[int, dict]]:
    """The first fact of an act in a sentence takes the act's first slot, the next its second; more find none."""
    taken: dict[str, int] = {}
    out = []
    for gold in sorted(placed, key=lambda g: (g["start"], g["end"])):
        act = gold["fact"]["act"]
        turn = taken.get(act, 0)
        taken[act] = turn + 1
        if turn < 2:
            out.append((turn * len(ACTS) + ACTS.index(act), gold))
    return out


def label(gold: dict, slot: int, sentence: int, tokens: list[list[int]], start: int, text16: bytes) -> Fact | None:
    fact = gold["fact"]
    inside = [i for i, (_, s, e) in enumerate(tokens) if s < gold["end"] and e > gold["start"]]
    if not inside or start + inside[-1] > 254:
        return None
    issue = (0, 0) if not fact.get("issue") else None
    if fact.get("issue"):
        found = best_issue(fact["issue"], tokens, text16)
        issue = (start + found[0], start + found[1]) if found else None
    if issue and issue[1] > 254:
        issue = None
    return Fact(
        sentence, slot, STATUSES.index(fact["status"]), SOURCES.index(fact["source"]["kind"]), FORMS.index(fact.get("form")), -100,
        (start + inside[0], start + inside[-1]), issue,
    )


def window_mentions(line, tokens, starts, first, last):
    """Mentions that lie in the window, and their token spans (end exclusive) there."""
    chosen, spans = [], []
    for number, mention in enumerate(line["mentions"]):
        s = mention["sentence"]
        if not first <= s < last:
            continue
        inside = [i for i, (_, a, b) in enumerate(tokens[s]) if a < mention["end"] and b > mention["start"]]
        if inside and starts[s] + inside[-1] < 255:
            chosen.append(number)
            spans.append((starts[s] + inside[0], starts[s] + inside[-1] + 1))
    return chosen, spans


@dataclass
class Batch:
    ids: torch.Tensor
    mask: torch.Tensor
    members: torch.Tensor
    examples: list[Example]


def collate(batch: list[Example]) -> Batch:
    length = max(len(e.ids) for e in batch)
    count = max(len(e.sentences) for e in batch)
    ids = torch.full((len(batch), length), PADDING)
    mask = torch.zeros(len(batch), length)
    members = torch.zeros(len(batch), count, length)
    for i, example in enumerate(batch):
        ids[i, : len(example.ids)] = torch.tensor(example.ids)
        mask[i, : len(example.ids)] = 1
        for s, (a, b) in enumerate(example.sentences):
            members[i, s, a:b] = 1
    return Batch(ids, mask, members, batch)


def batches(items: list[Example], tokens: int, rng: random.Random | None) -> list[list[Example]]:
    """Windows of like length together, about `tokens` pieces a batch; in random order where `rng` is given."""
    order = sorted(items, key=lambda e: len(e.ids) + (rng.random() * 24 if rng else 0))
    out: list[list[Example]] = [[]]
    for example in order:
        if out[-1] and (len(out[-1]) + 1) * len(example.ids) > tokens:
            out.append([])
        out[-1].append(example)
    if rng:
        rng.shuffle(out)
    return out
