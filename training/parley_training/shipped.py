"""The weights that ship, read back from their 8-bit graph: a checkpoint to go on from where the first one is gone."""

import argparse
import re
from pathlib import Path

import numpy
import onnx
import torch
from onnx import numpy_helper

from .encoder import EncoderConfig, Encoder, describe
from .model import Reader

HEADS = ("key", "query", "classes", "ask", "answer")


def read_back(path: Path) -> Reader:
    """A reader with the weights of a graph that version 0.1.0 of `export.py` wrote; heads it lacks are as new."""
    graph = onnx.load(str(path)).graph
    given = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    layers = 1 + max(int(m[1]) for name in given if (m := re.match(r"encoder\.layers\.(\d+)\.", name)))
    config = EncoderConfig(pieces=given["encoder.words.small"].shape[0], layers=layers)
    reader = Reader(Encoder(config))
    state = reader.state_dict()

    def put(name: str, value: numpy.ndarray) -> None:
        target = state[name]
        room = tuple(slice(0, size) for size in value.shape)
        target[room] = torch.from_numpy(numpy.array(value)).float()

    for name in ("words", "places"):
        put(f"encoder.{name}.weight", given[f"encoder.{name}.small"] * given[f"encoder.{name}.scale"])
    put("encoder.distance.weight", distances(given["encoder.bias"], reader.encoder))
    for name, value in given.items():
        plain = name.removeprefix("reader.")
        if plain in state and value.dtype == numpy.float32:
            put(plain, value)
    near = [value for name, value in sorted(given.items()) if name.startswith("onnx::Mul_")]
    put("near", numpy.stack(near))
    products = [i.name for i in graph.initializer if i.name.endswith("_quantized")]
    names = [f"encoder.layers.{layer}.{part}.weight" for layer in range(layers) for part in ("qkv", "out", "up", "down")]
    for name, product in zip(names + [f"{head}.weight" if head != "query" else head for head in HEADS], products, strict=True):
        scale = given[product.removesuffix("_quantized") + "_scale"]
        put(name, (given[product].astype(numpy.float32) * scale).T)
    reader.load_state_dict(state)
    return reader


def distances(line: numpy.ndarray, encoder: Encoder) -> numpy.ndarray:
    """The bias of each bucket, from the line of biases for each distance that the graph holds."""
    buckets = torch.cat([encoder.buckets[-1, :-1], encoder.buckets[0]]).numpy()
    table = numpy.zeros((encoder.config.distances, line.shape[1]), numpy.float32)
    table[buckets] = line
    return table


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--graph", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    reader = read_back(args.graph)
    torch.save({"config": describe(reader.encoder.config), "model": reader.state_dict()}, args.out)


if __name__ == "__main__":
    main()
