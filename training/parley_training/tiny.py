"""Writes a tiny exact encoder with chance weights: `test/reading/exact.test.ts` reads it by both runtimes."""

import argparse
from pathlib import Path

import onnx
import torch

from .encoder import Encoder, EncoderConfig
from .export import shorten
from .quantise import exact_encoder


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    torch.manual_seed(1)
    encoder = Encoder(EncoderConfig(pieces=64, width=48, layers=2, heads=3, inner=96, positions=256))
    windows = [torch.randint(0, 64, (length,)).tolist() for length in (17, 90, 256)]
    with torch.no_grad():
        torch.onnx.export(
            exact_encoder(encoder, windows), (torch.tensor(windows[:1]),), str(args.out), input_names=["ids"], output_names=["hidden"],
            dynamic_axes={"ids": {1: "length"}, "hidden": {1: "length"}},
            opset_version=17, dynamo=False, do_constant_folding=False, autograd_inlining=False,
        )
    graph = onnx.load(str(args.out))
    shorten(graph.graph)
    onnx.save(graph, str(args.out))


if __name__ == "__main__":
    main()
