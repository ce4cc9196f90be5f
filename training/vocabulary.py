"""Chooses the word pieces that news uses: the most frequent ones, and every single character.

Pieces that are left out are still read, as shorter pieces. Input: counts of pieces (JSON [[id, count], ...]) over
news with the full vocabulary. Output: the smaller vocabulary, one piece a line, and the old ids in the new order.
"""

import argparse
import json
from pathlib import Path

SPECIAL = ["<s>", "<pad>", "</s>", "[UNK]"]


def choose(pieces: list[str], counts: dict[int, int], size: int) -> list[int]:
    number = {piece: i for i, piece in enumerate(pieces)}
    kept = [number[piece] for piece in SPECIAL]
    plain = [i for i, piece in enumerate(pieces) if not (piece.startswith(("<", "[")) and len(piece) > 1)]
    single = [i for i in plain if len(pieces[i].removeprefix("##")) == 1 and (counts.get(i) or pieces[i].isascii())]
    frequent = sorted(plain, key=lambda i: (-counts.get(i, 0), i))
    chosen = set(single)
    for i in frequent:
        if len(chosen) >= size - len(kept):
            break
        chosen.add(i)
    return kept + sorted(chosen)


def translate(kept: list[str], other: list[str]) -> list[int]:
    """The numbers of the kept pieces in another base model's vocabulary (BERT's names for the special ones)."""
    number = {piece: i for i, piece in enumerate(other)}
    return [number[{"<s>": "[CLS]", "<pad>": "[PAD]", "</s>": "[SEP]"}.get(piece, piece)] for piece in kept]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vocabulary", type=Path, required=True, help="vocab.txt of the base model")
    parser.add_argument("--counts", type=Path, required=True)
    parser.add_argument("--size", type=int, default=14000)
    parser.add_argument("--also", type=Path, help="another base model's vocab.txt: writes kept-also.json for it")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    pieces = args.vocabulary.read_text(encoding="utf8").rstrip("\n").split("\n")
    counts = {int(i): n for i, n in json.loads(args.counts.read_text())}
    ids = choose(pieces, counts, args.size)
    args.out.mkdir(parents=True, exist_ok=True)
    (args.out / "vocabulary.txt").write_text("".join(pieces[i] + "\n" for i in ids), encoding="utf8")
    (args.out / "kept.json").write_text(json.dumps(ids))
    if args.also:
        other = args.also.read_text(encoding="utf8").rstrip("\n").split("\n")
        (args.out / "kept-also.json").write_text(json.dumps(translate([pieces[i] for i in ids], other)))
    total, kept = sum(counts.values()), sum(counts.get(i, 0) for i in ids)
    print(f"{len(ids)} of {len(pieces)} pieces, {kept / total:.4%} of all that news uses")


if __name__ == "__main__":
    main()
