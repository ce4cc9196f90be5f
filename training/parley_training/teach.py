"""What a trained teacher says of texts: soft labels of presence, and its surest facts with their labels.

A student learns from these beside the gold. Reports come as `parley mentions --jsonl` gives them.
"""

import argparse
from pathlib import Path

import torch

from .data import Example, Fact, batches, collate, examples, read_lines
from .labels import FORMS, SLOTS, SOURCES, STATUSES
from .precision import quick
from .train import load_model

SURE = 0.4


@torch.no_grad()
def teach(model, items: list[Example], tokens: int = 4096) -> None:
    """Adds `soft` to every example, and facts where it has none of its own."""
    model.eval()
    done = 0
    for group in batches(items, tokens, None):
        batch = collate(group)
        with quick():
            outputs = model(batch.ids, batch.mask, batch.members)
        presence, classes, points = (o.float() for o in outputs)
        for w, example in enumerate(group):
            example.soft = presence[w, : len(example.sentences)].sigmoid()
            if not example.facts:
                example.facts = [fact_at(example, s, slot, classes[w, s, slot], points[w, s, slot]) for s, slot in (example.soft >= SURE).nonzero().tolist()]
        done += len(group)
        print(f"{done} of {len(items)} windows", end="\r", flush=True)


def fact_at(example: Example, s: int, slot: int, classes: torch.Tensor, points: torch.Tensor) -> Fact:
    status, source, form = (int(c.argmax()) for c in classes[: len(STATUSES) + len(SOURCES) + len(FORMS)].split([len(STATUSES), len(SOURCES), len(FORMS)]))
    a, b = example.sentences[s]
    evidence, issue = pair(points[0], points[1], a, b), pair(points[2], points[3], a, b)
    if points[2, 0] + points[3, 0] > points[2, issue[0]] + points[3, issue[1]]:
        issue = (0, 0)
    return Fact(s, slot, status, source, form if SLOTS[slot][0] == "meet" else 0, -100, evidence, issue)


def pair(begin: torch.Tensor, end: torch.Tensor, a: int, b: int) -> tuple[int, int]:
    first = a + int(begin[a:b].argmax())
    return first, first + int(end[first:b].argmax())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    model = load_model(torch.load(args.checkpoint, weights_only=True))
    items = [e for line in read_lines(args.data) for e in examples(line, None)]
    teach(model, items)
    torch.save(items, args.out)
    print(f"{len(items)} windows, {sum(len(e.facts) for e in items)} facts told")


if __name__ == "__main__":
    main()
