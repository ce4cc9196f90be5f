"""The reader: an encoder and its heads. All heads read one vector for each (sentence, slot)."""

import torch
from torch import nn

from .encoder import Encoder
from .labels import FORMS, MANY, ONE, POINTERS, SLOTS, SOURCES, STATUSES, WHENS

KEY = 256
POINT = 64
POINTS = len(POINTERS) + len(MANY) + len(ONE)
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
        # What it counts for a part that the words stand in the fact's own sentence, or in the one before.
        self.near = nn.Parameter(torch.zeros(2, POINTS, 1))
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
        classes = self.classes(vector) + self.classes_bias
        ask = (self.ask(vector) + self.ask_bias).unflatten(-1, (POINTS, POINT))
        answer = self.answer(hidden).unflatten(-1, (POINTS, POINT))
        points = torch.einsum("wsapd,wtpd->wsapt", ask, answer) * (POINT**-0.5) + self.points_bias
        before = torch.cat([torch.zeros_like(members[:, :1]), members[:, :-1]], 1)
        points = points + members[:, :, None, None] * self.near[0] + before[:, :, None, None] * self.near[1]
        return presence, classes, points
