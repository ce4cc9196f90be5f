"""Likeness of two texts, as `score.mjs` measures it."""

import re


def words(text: str | None) -> set[str]:
    return set(re.findall(r"\w{3,}", (text or "").lower()))


def dice(a: set, b: set) -> float:
    return 2 * len(a & b) / (len(a) + len(b)) if a or b else 1.0
