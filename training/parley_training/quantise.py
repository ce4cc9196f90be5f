"""Chooses the units of the exact encoder (exact.py) on real windows, so that rounding costs least."""

import math

import torch
from torch import nn

from .encoder import Encoder, Layer
from .exact import (
    EXP_STEPS, HALF, NORM_MOST, SHARE, ExactAttention, ExactEncoder, ExactGelu, ExactLayer, ExactLinear, ExactNorm, Rows,
)

ROWS = 10  # tokens of each window to try units on; ranges are of all tokens
MOST = 64  # 7 bits: without VNNI two products of 8-bit numbers saturate their 16-bit sum
WEIGHT_CUTS = (1.0, 0.95, 0.9, 0.8)
ROOM = 1.1  # over the largest query, key and value seen
POWERS = (0.0, 0.5, 0.65, 0.8)
CUTS = (1.0, 0.9, 0.8, 0.6)


class Seen:
    """What one place of the encoder saw: the range of each channel and some rows."""

    def __init__(self):
        self.low = self.high = None
        self.rows: list[torch.Tensor] = []

    def add(self, x: torch.Tensor) -> None:
        x = x.detach().flatten(0, -2)
        low, high = x.amin(0), x.amax(0)
        self.low = low if self.low is None else torch.minimum(self.low, low)
        self.high = high if self.high is None else torch.maximum(self.high, high)
        self.rows.append(x[torch.linspace(0, len(x) - 1, min(ROWS, len(x))).long()].clone())

    @property
    def most(self) -> torch.Tensor:
        return torch.maximum(-self.low, self.high).clamp(min=1e-5)


WATCHED = ("qkv", "out", "norm1", "up", "down", "norm2")


def watch(encoder: Encoder, windows: list[list[int]]) -> tuple[Seen, list[dict[str, Seen]]]:
    """What the first norm takes in on the windows; for each layer what its parts take in, and what `qkv` gives."""
    first, layers = Seen(), [{name: Seen() for name in (*WATCHED, "given")} for _ in encoder.layers]
    hooks = [see(encoder.norm, first)]
    for layer, of in zip(encoder.layers, layers):
        hooks += [see(getattr(layer, name), of[name]) for name in WATCHED]
        hooks.append(layer.qkv.register_forward_hook(lambda _m, _x, y, of=of: of["given"].add(y)))
    with torch.no_grad():
        for ids in windows:
            encoder(torch.tensor([ids]), torch.ones(1, len(ids)))
    for hook in hooks:
        hook.remove()
    return first, layers


def see(module: nn.Module, seen: Seen):
    return module.register_forward_pre_hook(lambda _, x: seen.add(x[0]))


def small_weights(weight: torch.Tensor, power: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """[out, in] in 7 bits and the scale of each output; `power` [in], the mean square of each input, weighs the errors."""
    widest = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / MOST
    errors = []
    for cut in WEIGHT_CUTS:
        step = widest * cut
        errors.append((((weight / step).round_().clamp_(-MOST, MOST) * step).sub_(weight).square_() @ power))
    step = widest * torch.tensor(WEIGHT_CUTS)[torch.stack(errors).argmin(0)][:, None]
    return (weight / step).round().clamp(-MOST, MOST), step[:, 0]


def quantise(linear: nn.Linear, seen: Seen) -> ExactLinear:
    """How much of each channel's range to move into the weights, then where to cut: what errs least on the rows seen."""
    tried = [Trial(linear, seen, power, 1.0) for power in POWERS]
    best = min(tried, key=lambda trial: trial.error)
    best = min([best] + [Trial(linear, seen, best.power, cut) for cut in CUTS if cut < 1], key=lambda trial: trial.error)
    print(f"  {tuple(linear.weight.shape)}: power {best.power}, cut {best.cut}, error {best.error:.4f}", flush=True)
    return best.exact


class Trial:
    """A product in 8 bits with the given choice, and its error as a part of what it should give."""

    def __init__(self, linear: nn.Linear, seen: Seen, power: float, cut: float):
        self.power, self.cut = power, cut
        weight, x = linear.weight.data, torch.cat(seen.rows)
        channel = torch.ones_like(seen.most)
        if power:
            channel = seen.most**power / weight.abs().amax(0).clamp(min=1e-5) ** (1 - power)
        small, scale = small_weights(weight * channel, (x / channel).square().mean(0))
        low, high = (seen.low / channel).min().clamp(max=0) * cut, (seen.high / channel).max().clamp(min=0) * cut
        step = (high - low) / 255
        zero = int(torch.round(-low / step))
        rounded = (torch.round(x / channel / step) + zero).clamp(0, 255) - zero
        wanted = x @ weight.T
        off = rounded @ small.T * (scale * step) - wanted
        self.error = float((off.var(0).mean() / wanted.var(0).mean()).sqrt())
        # The mean of what is off goes into the bias.
        self.exact = ExactLinear(1 / (channel * step), zero, small.T.contiguous(), scale * step, linear.bias.data - off.mean(0))


def attention_units(given: Seen, heads: int) -> torch.Tensor:
    """[3 · width] units of queries, keys and values. Keys give to queries what leaves both the same range in each channel."""
    q, k, v = given.most.chunk(3)
    both = (q * k).sqrt().unflatten(0, (heads, -1)).amax(1, keepdim=True).expand(-1, len(q) // heads).flatten()
    return torch.cat([both * (q / k).sqrt(), both * (k / q).sqrt(), v]) * ROOM / HALF


def exact_norm(norm: nn.LayerNorm, seen: Seen) -> ExactNorm:
    """The finest unit that leaves twice the room that was needed: one channel may be 300 where others are 0.1."""
    return ExactNorm(norm, 2.0 ** math.ceil(math.log2(2 * float(seen.most.max()) / NORM_MOST)))


def exact_layer(layer: Layer, seen: dict[str, Seen]) -> ExactLayer:
    units = attention_units(seen["given"], layer.heads)
    q, k, v = units.chunk(3)
    depth = len(q) // layer.heads
    # A channel's units of query and key multiply to the same in all of a head.
    factor = (q * k).unflatten(0, (layer.heads, depth))[:, 0] * depth**-0.5 * EXP_STEPS
    out, up, down = (quantise(getattr(layer, name), seen[name]) for name in ("out", "up", "down"))
    return ExactLayer(
        quantise(layer.qkv, seen["qkv"]).rescaled(1 / units), ExactAttention(layer.heads, factor[:, None, None]), out.of_units(v / SHARE),
        exact_norm(layer.norm1, seen["norm1"]), ExactGelu.steps(up), ExactGelu(float(seen["down"].high.max())), down,
        exact_norm(layer.norm2, seen["norm2"]),
    )


def exact_encoder(encoder: Encoder, windows: list[list[int]]) -> ExactEncoder:
    distance = None
    if encoder.config.distances:
        # The bias depends on the distance alone: one row for each, from -(positions - 1) on.
        line = torch.cat([encoder.buckets[-1, :-1], encoder.buckets[0]])
        distance = encoder.distance.weight.data[line].contiguous()
    first, seen = watch(encoder.eval(), windows)
    layers = [exact_layer(layer, of) for layer, of in zip(encoder.layers, seen)]
    words, places = Rows(encoder.words.weight.data), Rows(encoder.places.weight.data)
    return ExactEncoder(words, places, exact_norm(encoder.norm, first), distance, layers)
