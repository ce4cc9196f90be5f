"""Writes a checkpoint as an 8-bit ONNX graph that reads one window at a time, with its word pieces and labels."""

import argparse
import json
import tempfile
from pathlib import Path

import numpy
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from .encoder import Encoder
from .labels import FORMS, MANY, ONE, POINTERS, SLOTS, SOURCES, STATUSES, WHENS
from .model import Reader
from .train import load_model


class Rows(nn.Module):
    """A table of vectors in 8 bits, each row with a scale of its own."""

    def __init__(self, table: torch.Tensor):
        super().__init__()
        scale = table.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("small", torch.round(table / scale).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, rows: torch.Tensor) -> torch.Tensor:
        return self.small[rows].float() * self.scale[rows]


class PlainEncoder(nn.Module):
    """The encoder for one window without padding, in plain operations that quantise well."""

    def __init__(self, encoder: Encoder):
        super().__init__()
        self.config = encoder.config
        self.words, self.places = Rows(encoder.words.weight.data), Rows(encoder.places.weight.data)
        self.norm, self.layers = encoder.norm, encoder.layers
        if self.config.distances:
            # The bias depends on the distance alone: one row for each, from -(positions - 1) on.
            line = torch.cat([encoder.buckets[-1, :-1], encoder.buckets[0]])
            self.register_buffer("bias", encoder.distance.weight.data[line].contiguous())

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        positions = torch.arange(ids.shape[1])
        x = self.norm(self.words(ids) + self.places(positions))
        if self.config.distances:
            bias = self.bias[positions[None, :] - positions[:, None] + self.config.positions - 1].permute(2, 0, 1)
        heads, depth = self.config.heads, self.config.width // self.config.heads
        for layer in self.layers:
            q, k, v = layer.qkv(x[0]).chunk(3, -1)
            q, k, v = (part.unflatten(-1, (heads, depth)).transpose(0, 1) for part in (q, k, v))
            scores = q @ k.transpose(1, 2) * depth**-0.5
            if self.config.distances:
                scores = scores + bias
            mixed = (torch.softmax(scores, -1) @ v).transpose(0, 1).flatten(1)
            x = layer.norm1(x + layer.out(mixed)[None])
            x = layer.norm2(x + layer.down(torch.nn.functional.gelu(layer.up(x))))
        return x


class Exported(nn.Module):
    def __init__(self, reader: Reader):
        super().__init__()
        self.encoder, self.reader = PlainEncoder(reader.encoder), reader

    def forward(self, ids: torch.Tensor, members: torch.Tensor):
        return self.reader.heads(self.encoder(ids), members)


def to_onnx(reader: Reader, path: Path) -> None:
    module = Exported(reader.eval()).eval()
    ids = torch.randint(10, reader.encoder.config.pieces, (1, 40))
    members = torch.zeros(1, 3, 40)
    for s in range(3):
        members[0, s, 1 + 12 * s : 13 + 12 * s] = 1
    torch.onnx.export(
        module, (ids, members), str(path), input_names=["ids", "members"], output_names=["presence", "classes", "points"],
        dynamic_axes={"ids": {1: "length"}, "members": {1: "sentences", 2: "length"}, "presence": {1: "sentences"},
                      "classes": {1: "sentences"}, "points": {1: "sentences", 4: "length"}},
        opset_version=17, dynamo=False,
    )


def check(reader: Reader, path: Path) -> float:
    """The largest difference of a presence chance between PyTorch and the graph, over a few random windows."""
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    worst = 0.0
    for length in (17, 90, 256):
        ids = torch.randint(10, reader.encoder.config.pieces, (1, length))
        members = torch.zeros(1, 2, length)
        members[0, 0, 1 : length // 2] = members[0, 1, length // 2 : length - 1] = 1
        with torch.no_grad():
            ours = reader(ids, torch.ones(1, length), members)[0].sigmoid().numpy()
        theirs = session.run(["presence"], {"ids": ids.numpy(), "members": members.numpy()})[0]
        worst = max(worst, float(numpy.abs(ours - 1 / (1 + numpy.exp(-theirs))).max()))
    return worst


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
    parser.add_argument("--vocabulary", type=Path, required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--plain", action="store_true", help="leave the weights in 32 bits, to see what 8 cost")
    args = parser.parse_args()
    reader = load_model(torch.load(args.checkpoint, weights_only=True))
    args.out.mkdir(parents=True, exist_ok=True)
    target = args.out / "reader.onnx"
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        to_onnx(reader, plain)
        print(f"32 bits: {check(reader, plain):.5f} off at most")
        if args.plain:
            target.write_bytes(plain.read_bytes())
        else:
            # Reduced range: without VNNI the products of 8-bit numbers saturate.
            quantize_dynamic(plain, target, op_types_to_quantize=["MatMul", "Gemm"], per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)
            print(f"8 bits: {check(reader, target):.5f} off at most, {target.stat().st_size / 1e6:.1f} MB")
    onnx.checker.check_model(str(target))
    (args.out / "vocabulary.txt").write_bytes(args.vocabulary.read_bytes())
    settings = args.out / "reader.json"
    known = json.loads(settings.read_text()) if settings.exists() else DEFAULTS
    settings.write_text(json.dumps({**known, **labels(args.version)}, indent=1) + "\n")


CLUES = ("bias", "score", "other", "evidence", "sentence", "before", "first", "last", "often", "main", "absent")
# Until `calibrate.ts` has chosen them on the split.
DEFAULTS = {
    "confidence": {"scale": 1, "shift": 0, "acts": {}},
    "least": 0.3,
    "parties": {"person": 0.5, "counts": {"actor": {}, "recipient": {}}, "countWeight": 1},
    "roles": {role: {clue: float(clue == "score") for clue in CLUES} for role in ("actor", "recipient", "together")},
    "none": {"time": 0, "place": 0},
    "fits": 1,
    "merge": 0.6,
}

if __name__ == "__main__":
    main()
