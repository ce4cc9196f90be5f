"""Writes a checkpoint as an 8-bit ONNX graph that reads one window at a time, with its word pieces and labels.

The encoder is exact.py's: the same bits on every machine. The heads multiply in 32 bits, which moves a logit by a millionth.
"""

import argparse
import copy
import json
import random
from pathlib import Path

import onnx
import onnxruntime
import torch
from torch import nn

from .data import examples, read_lines
from .encoder import Encoder
from .labels import FORMS, MANY, ONE, POINTERS, SLOTS, SOURCES, STATUSES, WHENS
from .model import Reader
from .quantise import exact_encoder
from .train import load_model

WINDOWS, SHOWN = 100, 10


class SmallLinear(nn.Module):
    """A linear map whose weights are kept in 8 bits, each output with a scale of its own, and multiplied in 32."""

    def __init__(self, linear: nn.Linear):
        super().__init__()
        weight = linear.weight.data
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("small", torch.round(weight / scale).to(torch.int8))
        self.register_buffer("scale", scale)
        self.register_buffer("bias", None if linear.bias is None else linear.bias.data)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = x @ (self.small.float() * self.scale).T
        return y if self.bias is None else y + self.bias


class Exported(nn.Module):
    """What the graph holds: the encoder for one window, and the heads on what it gives."""

    def __init__(self, encoder: nn.Module, reader: Reader):
        super().__init__()
        self.encoder, self.reader = encoder, reader

    def forward(self, ids: torch.Tensor, members: torch.Tensor):
        return self.reader.heads(self.encoder(ids), members)


class Plain(nn.Module):
    """The encoder as it was trained, for a window without padding."""

    def __init__(self, encoder: Encoder):
        super().__init__()
        self.encoder = encoder

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        return self.encoder(ids, torch.ones_like(ids, dtype=torch.float))


def small(reader: Reader, windows: list[list[int]]) -> Exported:
    """The exact encoder with units chosen on the windows, and heads with small weights."""
    encoder = exact_encoder(reader.encoder, windows)
    for name, module in list(reader.named_children()):
        if isinstance(module, nn.Linear):
            setattr(reader, name, SmallLinear(module))
    return Exported(encoder, reader)


@torch.no_grad()
def to_onnx(module: Exported, path: Path) -> None:
    ids = torch.randint(10, module.reader.encoder.config.pieces, (1, 40))
    members = torch.zeros(1, 3, 40)
    for s in range(3):
        members[0, s, 1 + 12 * s : 13 + 12 * s] = 1
    torch.onnx.export(
        module.eval(), (ids, members), str(path), input_names=["ids", "members"], output_names=["presence", "classes", "points"],
        dynamic_axes={"ids": {1: "length"}, "members": {1: "sentences", 2: "length"}, "presence": {1: "sentences"},
                      "classes": {1: "sentences"}, "points": {1: "sentences", 4: "length"}},
        # Folded, the small weights would be written out in 32 bits.
        opset_version=17, dynamo=False, do_constant_folding=False, autograd_inlining=False,
    )
    graph = onnx.load(str(path))
    shorten(graph.graph)
    onnx.save(graph, str(path))


def shorten(graph: onnx.GraphProto) -> None:
    """PyTorch names nodes and values by where they stand in the modules, and so spends 200 kB; numbers do."""
    kept = {given.name for given in (*graph.input, *graph.output, *graph.initializer)}
    names: dict[str, str] = {}
    for node in graph.node:
        node.ClearField("name")
        node.ClearField("doc_string")
        node.input[:] = [names.get(name, name) for name in node.input]
        node.output[:] = [name if name in kept else names.setdefault(name, str(len(names))) for name in node.output]


@torch.no_grad()
def errors(module: Exported, path: Path, reader: Reader, windows: list[list[int]]) -> tuple[float, float]:
    """
    How far presence logits are off over the windows: the graph's from the module that it was written from, at most;
    the module's from the reader that was trained, in the mean.
    """
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    worst, off = 0.0, []
    for window in windows:
        ids, members = torch.tensor([window]), torch.zeros(1, 1, len(window))
        members[0, 0, 1 : len(window) - 1] = 1
        ours = module(ids, members)[0]
        theirs = session.run(["presence"], {"ids": ids.numpy(), "members": members.numpy()})[0]
        worst = max(worst, float((ours - torch.from_numpy(theirs)).abs().max()))
        off.append(float((ours - reader(ids, torch.ones(1, len(window)), members)[0]).abs().mean()))
    return worst, sum(off) / len(off)


def sample(data: Path, count: int) -> list[list[int]]:
    """Real windows, drawn from all over the data; the same ones each time."""
    windows = [example.ids for line in read_lines(data) for example in examples(line, None)]
    return random.Random(5).sample(windows, count)


def labels(version: str) -> dict:
    return {
        "version": version,
        "special": {"start": 0, "end": 2},
        "slots": [{"act": act, "turn": turn} for act, turn in SLOTS],
        "statuses": STATUSES, "sources": SOURCES, "forms": FORMS, "whens": WHENS,
        "pointers": POINTERS, "parts": MANY + ONE,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True, help="`parley mentions --jsonl` of real reports, to choose units on")
    parser.add_argument("--vocabulary", type=Path, required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--plain", action="store_true", help="leave the weights in 32 bits, to see what 8 cost")
    args = parser.parse_args()
    reader = load_model(torch.load(args.checkpoint, weights_only=True)).eval()
    args.out.mkdir(parents=True, exist_ok=True)
    target = args.out / "reader.onnx"
    windows = sample(args.data, WINDOWS)
    trained = copy.deepcopy(reader)
    module = Exported(Plain(reader.encoder), reader) if args.plain else small(reader, windows)
    to_onnx(module, target)
    worst, off = errors(module, target, trained, windows[:SHOWN])
    print(f"{target.stat().st_size / 1e6:.1f} MB; the graph is {worst:.2g} off at most, 8 bits cost {off:.3f} in the mean")
    onnx.checker.check_model(str(target))
    (args.out / "vocabulary.txt").write_bytes(args.vocabulary.read_bytes())
    settings = args.out / "reader.json"
    known = json.loads(settings.read_text()) if settings.exists() else DEFAULTS
    settings.write_text(json.dumps({**known, **labels(args.version)}, indent=1) + "\n")


CLUES = ("bias", "score", "other", "evidence", "sentence", "before", "first", "last", "often", "main", "unsaid", "absent")
# Until `calibrate.ts` has chosen them on the split.
DEFAULTS = {
    "confidence": {"scale": 1, "shift": 0, "acts": {}},
    "company": {"least": 0.7, "weight": 0},
    "least": 0.3,
    "parties": {"person": 0.5, "counts": {"actor": {}, "recipient": {}}, "countWeight": 1},
    "roles": {role: {clue: float(clue == "score") for clue in CLUES} for role in ("actor", "recipient", "together")},
    "none": {"time": 0, "place": 0},
    "fits": 1,
    "merge": 0.6,
}

if __name__ == "__main__":
    main()
