"""The reader: an encoder and its heads. All heads read one vector for each (sentence, slot)."""

import torch
from torch import nn

from .encoder import Encoder
from .labels import FORMS, MANY, ONE, POINTERS, SLOTS, SOURCES, STATUSES, WHENS

KEY = 256
POINT = 64
WORDS, PARTS = len(POINTERS), len(MANY) + len(ONE)
POINTS = WORDS + PARTS
CLASSES = len(STATUSES) + len(SOURCES) + len(FORMS) + len(WHENS)


class Reader(nn.Module):
    """
    ids, mask: [windows, length]; members: [windows, sentences, length], 1 where the token is of the sentence.
    Returns
      presence: [windows, sentences, slots] logits: does the sentence hold a fact of that slot
      classes:  [windows, sentences, slots, classes] logits of status, source kind, form, when, one after the other
      points:   [windows, sentences, slots, pointers and parts, length] scores of each token
    """

    def __init__(self, encoder: Encoder):
        super().__init__()
        self.encoder = encoder
        width, slots = encoder.config.width, len(SLOTS)
        self.dropout = nn.Dropout(encoder.config.dropout)
        self.key = nn.Linear(width, KEY)
        self.query = nn.Parameter(torch.randn(slots, KEY) * 0.02)
        self.presence = nn.Parameter(torch.randn(slots, width) * 0.02)
        self.presence_bias = nn.Parameter(torch.full((slots,), -3.0))
        self.classes = nn.Linear(width, CLASSES)
        self.classes_bias = nn.Parameter(torch.zeros(slots, CLASSES))
        self.ask = nn.Linear(width, POINTS * POINT)
        self.ask_bias = nn.Parameter(torch.zeros(slots, POINTS * POINT))
        self.answer = nn.Linear(width, POINTS * POINT)
        # What the evidence itself says beside its sentence: a sentence may tell of several acts.
        self.classes_evidence = blank(width, CLASSES)
        self.ask_evidence = blank(width, PARTS * POINT)
        # What it counts for a part that the words stand in the fact's own sentence, or in the one before …
        self.near = nn.Parameter(torch.zeros(2, POINTS, 1))
        # … and left of the evidence, in it, right of it.
        self.side = nn.Parameter(torch.zeros(3, slots, PARTS, 1))
        # Most mentions play no part: the heads that say yes or no begin there.
        self.points_bias = nn.Parameter(torch.tensor([[-2.5 if name in MANY else 0.0] for name in POINTERS + MANY + ONE]))

    def forward(self, ids: torch.Tensor, mask: torch.Tensor, members: torch.Tensor):
        hidden = self.dropout(self.encoder(ids, mask))
        return self.heads(hidden, members)

    def heads(self, hidden: torch.Tensor, members: torch.Tensor):
        windows, length, _ = hidden.shape
        scores = torch.tanh(self.key(hidden)) @ self.query.T  # [windows, length, slots]
        scores = scores.transpose(1, 2)[:, None] + (members[:, :, None] - 1.0) * 1e4
        vector = torch.softmax(scores, -1).to(hidden.dtype) @ hidden[:, None]  # [windows, sentences, slots, width]
        presence = (vector * self.presence).sum(-1) + self.presence_bias
        ask = (self.ask(vector) + self.ask_bias).unflatten(-1, (POINTS, POINT))
        answer = self.answer(hidden).unflatten(-1, (POINTS, POINT))
        before = torch.cat([torch.zeros_like(members[:, :1]), members[:, :-1]], 1)
        near = members[:, :, None, None] * self.near[0] + before[:, :, None, None] * self.near[1] + self.points_bias
        pointers = scored(ask[..., :WORDS, :], answer[:, :, :WORDS]) + near[..., :WORDS, :]
        sides = self.sides(pointers, members)  # [sides, windows, sentences, slots, length]
        inside = sides[1]
        evidence = (inside / (inside.sum(-1, keepdim=True) + 1e-6)).to(hidden.dtype) @ hidden[:, None]
        classes = self.classes(vector) + self.classes_bias + self.classes_evidence(evidence)
        ask_parts = ask[..., WORDS:, :] + self.ask_evidence(evidence).unflatten(-1, (PARTS, POINT))
        parts = scored(ask_parts, answer[:, :, WORDS:]) + near[..., WORDS:, :]
        for k in range(3):
            parts = parts + sides[k][:, :, :, None] * self.side[k]
        return presence, classes, torch.cat([pointers, parts], 3)

    def sides(self, pointers: torch.Tensor, members: torch.Tensor) -> torch.Tensor:
        """How far each of the sentence's tokens is left of the evidence, in it, right of it, by where it may begin and end."""
        outside = (members[:, :, None] - 1.0) * 1e4
        begin = torch.softmax(pointers[..., 0, :].detach().float() + outside, -1)
        end = torch.softmax(pointers[..., 1, :].detach().float() + outside, -1)
        begun, ended = begin.cumsum(-1), end.cumsum(-1) - end
        own = members[:, :, None]
        return torch.stack([(1 - begun) * own, begun * (1 - ended) * own, ended * own])


def scored(ask: torch.Tensor, answer: torch.Tensor) -> torch.Tensor:
    """[windows, sentences, slots, kinds, d] and [windows, length, kinds, d] → [windows, sentences, slots, kinds, length]"""
    return torch.einsum("wsapd,wtpd->wsapt", ask, answer) * (POINT**-0.5)


def blank(width: int, out: int) -> nn.Linear:
    """A linear map that adds nothing until it has learnt to."""
    linear = nn.Linear(width, out, bias=False)
    nn.init.zeros_(linear.weight)
    return linear
