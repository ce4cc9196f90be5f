"""How well the heads find facts, as `score.mjs` counts them, measured in tokens: a quick mark for choosing epochs."""

import torch

from .data import Batch, Example, batches, collate
from .labels import MANY, POINTERS, SLOTS, STATUSES
from .loss import mention_scores
from .precision import quick


@torch.no_grad()
def propose(model, items: list[Example], tokens: int = 4096) -> list[tuple[Example, list[dict]]]:
    """Every (sentence, slot) of chance 0.05 and more, with its evidence in tokens."""
    model.eval()
    out = []
    for group in batches(items, tokens, None):
        batch = collate(group)
        with quick():
            presence, classes, points = model(batch.ids, batch.mask, batch.members)
        chance = presence.float().sigmoid()
        for w, example in enumerate(group):
            found = []
            for s, (a, b) in enumerate(example.sentences):
                for slot in (chance[w, s] >= 0.05).nonzero().flatten().tolist():
                    begin = a + int(points[w, s, slot, 0, a:b].argmax())
                    end = begin + int(points[w, s, slot, 1, begin:b].argmax())
                    status = int(classes[w, s, slot, : len(STATUSES)].argmax())
                    parties = chosen_parties(points[w, s, slot].float(), example)
                    found.append({"act": SLOTS[slot][0], "span": (begin, end + 1), "chance": float(chance[w, s, slot]), "status": status, "parties": parties})
            out.append((example, found))
    return out


def chosen_parties(points: torch.Tensor, example: Example) -> dict[str, list[bool]]:
    """part → for each party of the window whether its best mention says yes."""
    if not example.groups:
        return {"actor": [], "recipient": []}
    scores = mention_scores(points[len(POINTERS) :], example)
    return {part: [bool(scores[MANY.index(part), group].max() > 0) for group in example.groups] for part in ("actor", "recipient")}


def overlaps(a: tuple[int, int], b: tuple[int, int]) -> bool:
    both = min(a[1], b[1]) - max(a[0], b[0])
    return both > 0 and both >= 0.5 * min(a[1] - a[0], b[1] - b[0]) and both >= 0.3 * (max(a[1], b[1]) - min(a[0], b[0]))


def found(read: list[tuple[Example, list[dict]]], threshold: float, gold_count: int) -> dict:
    """gold_count: all gold facts of the reports, those that no slot could hold included."""
    hits = given = status = core = 0
    for example, proposals in read:
        gold = [(SLOTS[f.slot][0], (f.evidence[0], f.evidence[1] + 1), f.status, f.parties) for f in example.facts]
        free = set(range(len(gold)))
        for p in sorted(proposals, key=lambda p: -p["chance"]):
            if p["chance"] < threshold:
                continue
            given += 1
            match = next((g for g in free if gold[g][0] == p["act"] and overlaps(gold[g][1], p["span"])), None)
            if match is not None:
                free.remove(match)
                hits += 1
                status += gold[match][2] == p["status"]
                core += gold[match][3] == p["parties"]
    return {"threshold": threshold, "f1": 2 * hits / max(1, given + gold_count), "precision": hits / max(1, given),
            "recall": hits / max(1, gold_count), "status": status / max(1, hits), "parties": core / max(1, hits)}


def best_found(read, gold_count: int) -> dict:
    return max((found(read, t / 100, gold_count) for t in range(14, 60, 2)), key=lambda r: r["f1"])
