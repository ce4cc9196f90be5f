"""The mean of several checkpoints of one run: often a little better than the last (Izmailov et al. 2018)."""

import argparse
from pathlib import Path

import torch


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoints", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    saved = [torch.load(path, weights_only=True) for path in args.checkpoints]
    mean = {name: sum(s["model"][name].float() for s in saved) / len(saved) for name in saved[0]["model"]}
    torch.save({"config": saved[0]["config"], "model": mean}, args.out)


if __name__ == "__main__":
    main()
