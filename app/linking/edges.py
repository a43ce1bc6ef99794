"""Links as arrays, while they are found: between nodes that are numbered by rank."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

UPRIGHT = 0
UNKNOWN_FORM = -1


@dataclass(frozen=True)
class Edges:
    """Related pairs. All arrays have one length.

    `first` and `second` are the numbers of two nodes; where it matters, `first` is the one of the better rank.
    `score` is 0 to 1, 1 being equal. `form` is an index into `dihedral.FORM_WORDS` (-1: not known any more).
    `offset` says at which millisecond of `second` the time 0 of `first` lies; 0 for pictures.
    """

    first: NDArray[np.int64]
    second: NDArray[np.int64]
    score: NDArray[np.float64]
    form: NDArray[np.int8]
    offset: NDArray[np.int64]

    @classmethod
    def of(cls, first: object, second: object, score: object, form: object = None, offset: object = None) -> Edges:
        """Edges from anything that numpy takes for arrays; without `form` and `offset` these are unknown and 0."""
        starts = np.asarray(first, dtype=np.int64)
        return cls(
            starts,
            np.asarray(second, dtype=np.int64),
            np.asarray(score, dtype=np.float64),
            np.full(len(starts), UNKNOWN_FORM, np.int8) if form is None else np.asarray(form, dtype=np.int8),
            np.zeros(len(starts), np.int64) if offset is None else np.asarray(offset, dtype=np.int64),
        )

    @classmethod
    def none(cls) -> Edges:
        """No edges."""
        return cls.of([], [], [])

    @classmethod
    def joined(cls, parts: Sequence[Edges]) -> Edges:
        """All edges of the parts, in their order."""
        if not parts:
            return cls.none()
        names = ("first", "second", "score", "form", "offset")
        return cls(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))

    def __len__(self) -> int:
        return len(self.first)

    def __getitem__(self, chosen: NDArray[np.bool_] | NDArray[np.int64] | slice) -> Edges:
        return Edges(
            self.first[chosen], self.second[chosen], self.score[chosen], self.form[chosen], self.offset[chosen]
        )

    def renumbered(self, numbers: NDArray[np.int64]) -> Edges:
        """The same edges between `numbers[first]` and `numbers[second]`."""
        return Edges(numbers[self.first], numbers[self.second], self.score, self.form, self.offset)

    def swapped(self) -> Edges:
        """The same pairs, the other node first; their times don't matter any more."""
        return Edges(self.second, self.first, self.score, self.form, self.offset)

    def by_first(self) -> dict[int, Edges]:
        """The edges of each first node."""
        if len(self) == 0:
            return {}
        ordered = self[np.argsort(self.first, kind="stable")]
        nodes, starts = np.unique(ordered.first, return_index=True)
        ends = [*starts[1:].tolist(), len(ordered)]
        return {
            node: ordered[slice(start, end)]
            for node, start, end in zip(nodes.tolist(), starts.tolist(), ends, strict=True)
        }
