"""
A window told of other states and other people. Who does what must follow from how it is told, not from who usually does
it: so a part of the windows is learnt from under exchanged names. Names are exchanged piece for piece with names of the
same kind and length ("Tokyo" with "Paris"), so that every label stays where it is.
"""

import random
from collections import defaultdict

from .data import Example
from .named import Form


class Names:
    """The word pieces of states by code and form, and of people's surnames by length, as the reports write them."""

    def __init__(self, examples: list[Example]):
        self.states: dict[str, dict[Form, list[int]]] = defaultdict(dict)
        self.surnames: dict[int, list[tuple[int, ...]]] = defaultdict(list)
        for example in examples:
            for code, form, (a, b) in example.states:
                if form:
                    self.states[code].setdefault(form, example.ids[a:b])
            for a, b in example.surnames:
                self.surnames[b - a].append(tuple(example.ids[a:b]))
        self.surnames = {length: sorted(set(names)) for length, names in self.surnames.items()}

    def exchanged(self, example: Example, rng: random.Random) -> list[int]:
        """The window's pieces with each state, where one has names of all its forms, and each person exchanged."""
        ids = list(example.ids)
        spots = [spot for state in example.states for spot in self.spots(example.ids, *state)]
        needed: dict[str, set[Form]] = defaultdict(set)
        for code, form, _ in spots:
            needed[code].add(form)
        given = {}
        for code in sorted(needed):
            able = [other for other, forms in self.states.items() if needed[code] <= forms.keys() and other not in needed and other not in given.values()]
            if able:
                given[code] = rng.choice(able)
        for code, form, (a, b) in spots:
            if code in given:
                ids[a:b] = self.states[given[code]][form]
        people: dict[tuple[int, ...], tuple[int, ...]] = {}
        for a, b in example.surnames:
            own = tuple(example.ids[a:b])
            if own not in people:
                people[own] = rng.choice(self.surnames[b - a])
            ids[a:b] = people[own]
        return ids

    def spots(self, ids: list[int], code: str, form: Form | None, span: tuple[int, int]) -> list[tuple[str, Form, tuple[int, int]]]:
        """Where in a mention the state's name stands: all of it, or some pieces ("Argentine government")."""
        if form:
            return [(code, form, span)]
        out, at = [], span[0]
        while at < span[1]:
            fits = [(f, name) for f, name in self.states.get(code, {}).items() if ids[at : min(at + len(name), span[1])] == name]
            longest = max(fits, key=lambda fit: len(fit[1]), default=None)
            if longest:
                out.append((code, longest[0], (at, at + len(longest[1]))))
            at += len(longest[1]) if longest else 1
        return out
