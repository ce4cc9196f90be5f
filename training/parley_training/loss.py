"""What each head is taught, and how much it weighs."""

import torch
from torch.nn import functional as F

from .data import Batch
from .labels import FORMS, MANY, ONE, POINTERS, SLOTS, SOURCES, STATUSES, WHENS

WEIGHTS = {"presence": 1.0, "evidence": 0.25, "issue": 0.3, "status": 0.4, "source": 0.25, "form": 0.15, "when": 0.4,
           "actor": 1.5, "recipient": 1.5, "person": 0.3, "time": 0.4, "place": 0.2, "source_mention": 0.2}


def losses(outputs, batch: Batch) -> dict[str, torch.Tensor]:
    presence, classes, points = (o.float() for o in outputs)
    out = {"presence": presence_loss(presence, batch)}
    where = [(w, f.sentence, f.slot, f) for w, e in enumerate(batch.examples) for f in e.facts]
    if not where:
        return out
    index = tuple(torch.tensor([x[k] for x in where]) for k in range(3))
    facts = [x[3] for x in where]
    classes, points = classes[index], points[index]  # [facts, classes], [facts, pointers and parts, length]
    status, source, form, when = classes.split([len(STATUSES), len(SOURCES), len(FORMS), len(WHENS)], -1)
    out["status"] = F.cross_entropy(status, torch.tensor([f.status for f in facts]))
    out["source"] = F.cross_entropy(source, torch.tensor([f.source for f in facts]))
    known = torch.tensor([f.when for f in facts])
    if (known >= 0).any():
        out["when"] = F.cross_entropy(when, known)
    meets = torch.tensor([SLOTS[f.slot][0] == "meet" for f in facts])
    if meets.any():
        out["form"] = F.cross_entropy(form[meets], torch.tensor([f.form for f in facts])[meets])
    members = batch.members[index[0], index[1]]
    out["evidence"] = pointer_loss(points[:, 0], members, [f.evidence[0] for f in facts]) + pointer_loss(points[:, 1], members, [f.evidence[1] for f in facts])
    issued = [i for i, f in enumerate(facts) if f.issue]
    if issued:
        with_none = members[issued].clone()
        with_none[:, 0] = 1
        out["issue"] = sum(pointer_loss(points[issued, 2 + k], with_none, [facts[i].issue[k] for i in issued]) for k in range(2))
    out.update(part_losses(points, where, batch))
    return out


def presence_loss(presence: torch.Tensor, batch: Batch) -> torch.Tensor:
    target = torch.zeros_like(presence)
    real = torch.zeros(presence.shape[:2])
    for w, example in enumerate(batch.examples):
        real[w, : len(example.sentences)] = 1
        for fact in example.facts:
            target[w, fact.sentence, fact.slot] = 1
        if example.soft is not None:
            target[w, : len(example.sentences)] = example.soft
    each = F.binary_cross_entropy_with_logits(presence, target, reduction="none").sum(-1)
    return (each * real).sum() / real.sum()


def pointer_loss(scores: torch.Tensor, allowed: torch.Tensor, target: list[int]) -> torch.Tensor:
    return F.cross_entropy(scores + (allowed - 1) * 1e4, torch.tensor(target))


def part_losses(points: torch.Tensor, where, batch: Batch) -> dict[str, torch.Tensor]:
    """
    Each mention's score is the mean of its tokens'. A party's is its best mention's: yes or no for each. Persons: yes or
    no for each mention. One: the shared chance of the right ones.
    """
    sums: dict[str, list[torch.Tensor]] = {}
    base = len(POINTERS)
    for i, (w, _, _, fact) in enumerate(where):
        example = batch.examples[w]
        if not example.mentions or not (fact.parts or fact.one):
            continue
        scores = mention_scores(points[i, base:], example)
        for part, right in fact.parties.items():
            score = torch.stack([scores[MANY.index(part), group].max() for group in example.groups]) if example.groups else None
            if score is not None:
                sums.setdefault(part, []).append(F.binary_cross_entropy_with_logits(score, torch.tensor(right, dtype=torch.float), reduction="sum"))
        for k, part in enumerate(MANY):
            if part not in fact.parts:
                continue
            target = torch.zeros(len(example.mentions))
            weight = torch.ones(len(example.mentions))
            weight[fact.spared.get(part, [])] = 0
            target[fact.parts[part]] = 1
            weight[fact.parts[part]] = 1
            each = F.binary_cross_entropy_with_logits(scores[k], target, reduction="none")
            sums.setdefault(part, []).append((each * weight).sum())
        for k, part in enumerate(ONE):
            right = fact.one.get(part)
            if right is None:
                continue
            none = points[i, base + len(MANY) + k, :1]
            chances = torch.log_softmax(torch.cat([scores[len(MANY) + k], none]), -1)
            name = "source_mention" if part == "source" else part
            sums.setdefault(name, []).append(-torch.logsumexp(chances[right], -1))
    return {name: torch.stack(values).mean() for name, values in sums.items()}


def mention_scores(points: torch.Tensor, example) -> torch.Tensor:
    """[parts, length] → [parts, mentions]"""
    running = F.pad(points.cumsum(-1), (1, 0))
    a = torch.tensor([m[0] for m in example.mentions])
    b = torch.tensor([m[1] for m in example.mentions])
    return (running[:, b] - running[:, a]) / (b - a)


def total(parts: dict[str, torch.Tensor]) -> torch.Tensor:
    return sum(WEIGHTS[name] * value for name, value in parts.items())
