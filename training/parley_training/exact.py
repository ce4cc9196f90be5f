"""The encoder in operations that give the same bits on every machine, thread count and build of the runtime.

A float sum depends on its order, and `exp` or `erf` on who wrote them; one last digit flips the rounding of an
activation, and the flip spreads. So here
 - every sum is of whole numbers small enough to be exact in its type, in any order, fused or not;
 - every function that is no single IEEE operation is read from a table;
 - everything else is one IEEE operation for each number: add, subtract, multiply, divide, square root, compare, cast.
PyTorch runs these modules to the same bits as the graph that they are exported to.
"""

import math

import torch
from torch import nn

LONGEST = 256  # pieces in a window: the bounds below lean on it

# Queries, keys, values: whole numbers from -511 to 511. A score sums 64 products: 64 · 511² < 2^24.
HALF = 511
# Shares of attention: whole numbers of 2^-14. A row's sum is 2^14, off by a half for each rounding; the sum of
# shares times values stays under (2^14 + LONGEST / 2) · 511 < 2^24.
SHARE = 2.0**14
# exp is read at every 1/512 from 0 down to -12, in whole numbers of 2^-16: a row's sum is at most LONGEST · 2^16 = 2^24.
EXP_STEPS, EXP_LEAST, EXP_UNIT = 512, 12, 2.0**16
# GELU is read at every 1/128, finer than what it gives is rounded; under -5 it is nothing.
GELU_STEPS, GELU_LEAST = 128, -5
# A norm's input: whole numbers up to 2^21 of a unit of its own. 768 squares of them are under 2^52, exact in float64.
NORM_MOST = 2.0**21

# Adding this and taking it off again rounds to a whole number (half to even), since float32 holds 24 bits.
TO_WHOLE = 1.5 * 2.0**23


def whole(x: torch.Tensor, unit: float = 1.0) -> torch.Tensor:
    """Rounds to whole numbers of `unit`, a power of two; |x| < 2^22 units: the sum then lies where float32 tells whole ones apart."""
    return (x + TO_WHOLE * unit) - TO_WHOLE * unit


class Quantize(torch.autograd.Function):
    """Rounds half to even, adds the zero point, keeps to 0 … 255."""

    @staticmethod
    def forward(ctx, x, zero):
        return (torch.round(x) + zero).clamp(0, 255).to(torch.uint8)

    @staticmethod
    def symbolic(g, x, zero):
        return g.op("QuantizeLinear", x, g.op("Constant", value_t=torch.tensor(1.0)), zero)


class MatMulInteger(torch.autograd.Function):
    """[rows, in] unsigned, less a zero point, by [in, out] signed, in whole numbers of 32 bits."""

    @staticmethod
    def forward(ctx, x, zero, weight):
        # 1024 · 255 · 64 < 2^24: each block's sum is exact in float32.
        blocks = zip((x.float() - zero).split(1024, -1), weight.float().split(1024, 0))
        return sum((a @ b).to(torch.int32) for a, b in blocks)

    @staticmethod
    def symbolic(g, x, zero, weight):
        return g.op("MatMulInteger", x, weight, zero)


class Lookup(torch.autograd.Function):
    """Reads a table at each index; negative ones count from its end. GatherElements is seven times as fast as Gather."""

    @staticmethod
    def forward(ctx, table, index):
        return table[index.long()]

    @staticmethod
    def symbolic(g, table, index):
        line = g.op("Reshape", index, g.op("Constant", value_t=torch.tensor([-1])))
        return g.op("Reshape", g.op("GatherElements", table, line), g.op("Shape", index))


class ExactLinear(nn.Module):
    """
    Each input channel has a factor, so that one channel's outliers do not coarsen the others; the factors are taken
    out of the weights again. Each output channel of the weights has a scale.
    """

    def __init__(self, factor: torch.Tensor, zero: int, weight: torch.Tensor, scale: torch.Tensor, bias: torch.Tensor):
        """factor: [in]; weight: [in, out], whole numbers from -64 to 64; scale, bias: [out]"""
        super().__init__()
        self.register_buffer("factor", factor)
        self.register_buffer("zero", torch.tensor(zero, dtype=torch.uint8))
        self.register_buffer("weight", weight.to(torch.int8))
        self.register_buffer("scale", scale)
        self.register_buffer("bias", bias)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        small = Quantize.apply(x * self.factor, self.zero)
        return MatMulInteger.apply(small, self.zero, self.weight).float() * self.scale + self.bias

    def rescaled(self, times: torch.Tensor | float, plus: torch.Tensor | float = 0.0) -> "ExactLinear":
        """The same with its output multiplied, then moved."""
        return ExactLinear(self.factor, int(self.zero), self.weight, self.scale * times, self.bias * times + plus)

    def of_units(self, unit: torch.Tensor) -> "ExactLinear":
        """The same for an input that comes in whole numbers of `unit`."""
        return ExactLinear(self.factor * unit, int(self.zero), self.weight, self.scale, self.bias)


class ExactNorm(nn.Module):
    def __init__(self, norm: nn.LayerNorm, unit: float):
        """unit: a power of two"""
        super().__init__()
        self.weight, self.bias, self.epsilon, self.unit = norm.weight.data, norm.bias.data, norm.eps, unit
        self.share = 1.0 / norm.weight.numel()

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = whole(x, self.unit)
        wide = x.double()
        mean = wide.sum(-1, keepdim=True) * self.share
        variance = (wide * wide).sum(-1, keepdim=True) * self.share - mean * mean
        spread = torch.sqrt(variance + self.epsilon).float()
        return (x - mean.float()) / spread * self.weight + self.bias


class ExactGelu(nn.Module):
    """Takes its input as steps from the table's begin, and a half, so that cutting it off rounds it."""

    def __init__(self, most: float):
        super().__init__()
        at = torch.arange(GELU_LEAST * GELU_STEPS, math.ceil(most * GELU_STEPS) + 1, dtype=torch.float64) / GELU_STEPS
        self.register_buffer("table", nn.functional.gelu(at).float())

    def forward(self, steps: torch.Tensor) -> torch.Tensor:
        return Lookup.apply(self.table, steps.clamp(0, len(self.table) - 1).to(torch.int32))

    @staticmethod
    def steps(linear: ExactLinear) -> ExactLinear:
        return linear.rescaled(GELU_STEPS, 0.5 - GELU_LEAST * GELU_STEPS)


class ExactAttention(nn.Module):
    """Takes queries, keys and values beside each other in their units; gives values in whole numbers of SHARE less."""

    def __init__(self, heads: int, factor: torch.Tensor):
        """factor: [heads, 1, 1], from products of units to steps of the table"""
        super().__init__()
        self.heads = heads
        self.register_buffer("factor", factor)
        at = torch.arange(EXP_LEAST * EXP_STEPS, dtype=torch.float64)
        # Cutting off takes what lies between two steps to the one above: the step stands for the middle of the two.
        table = torch.round(torch.exp(-at / EXP_STEPS) * EXP_UNIT).float()
        # Indices come negative and count from the end: 0, then -1, -2, …
        self.register_buffer("table", torch.cat([table[:1], table[1:].flip(0)]))

    def forward(self, qkv: torch.Tensor, bias: torch.Tensor | None) -> torch.Tensor:
        """qkv: [length, 3 · width]; bias: [heads, length, length] in steps of the table"""
        qkv = whole(qkv.clamp(-HALF, HALF))
        q, k, v = (part.unflatten(-1, (self.heads, -1)).transpose(0, 1) for part in qkv.chunk(3, -1))
        scores = (q @ k.transpose(1, 2)) * self.factor
        if bias is not None:
            scores = scores + bias
        steps = (scores - scores.amax(-1, keepdim=True)).clamp(1 - EXP_LEAST * EXP_STEPS, 0)
        exp = Lookup.apply(self.table, steps.to(torch.int32))
        share = torch.full((1,), SHARE) / exp.sum(-1, keepdim=True)
        return (whole(exp * share) @ v).transpose(0, 1).flatten(1)


class ExactLayer(nn.Module):
    def __init__(self, qkv, attention, out, norm1, up, gelu, down, norm2):
        super().__init__()
        self.qkv, self.attention, self.out, self.norm1 = qkv, attention, out, norm1
        self.up, self.gelu, self.down, self.norm2 = up, gelu, down, norm2

    def forward(self, x: torch.Tensor, bias: torch.Tensor | None) -> torch.Tensor:
        x = self.norm1(x + self.out(self.attention(self.qkv(x), bias)))
        return self.norm2(x + self.down(self.gelu(self.up(x))))


class Rows(nn.Module):
    """A table of vectors in 8 bits, each row with a scale of its own."""

    def __init__(self, table: torch.Tensor):
        super().__init__()
        scale = table.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("small", torch.round(table / scale).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, rows: torch.Tensor) -> torch.Tensor:
        return self.small[rows].float() * self.scale[rows]


class ExactEncoder(nn.Module):
    """The encoder for one window without padding: [1, length] → [1, length, width]"""

    def __init__(self, words: Rows, places: Rows, norm: ExactNorm, distance: torch.Tensor | None, layers: list[ExactLayer]):
        """distance: [2 · positions - 1, heads], the bias of each distance from the furthest before to the furthest after"""
        super().__init__()
        self.words, self.places, self.norm, self.layers = words, places, norm, nn.ModuleList(layers)
        self.register_buffer("distance", None if distance is None else distance * EXP_STEPS)

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        position = torch.arange(ids.shape[1])
        x = self.norm(self.words(ids[0]) + self.places(position))
        bias = None
        if self.distance is not None:
            nearest = self.distance.shape[0] // 2
            bias = self.distance[position[None, :] - position[:, None] + nearest].permute(2, 0, 1)
        for layer in self.layers:
            x = layer(x, bias)
        return x[None]
