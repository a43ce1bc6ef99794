"""What media are filtered and sorted by, as columns of numbers: one row a medium, in the order of their ids.

A question over a million rows takes milliseconds here; the same in SQL takes seconds, since each row of the case file
must be looked at whole. Values of facets stand as codes, which are places in a `Vocabulary`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.case.facets.captured import Moments, Positions
from app.case.queries.card_filter import Facet
from app.case.queries.where_when import DateKind

Ints = NDArray[np.int64]
Codes = NDArray[np.int32]
Mask = NDArray[np.bool_]

NONE = -1
"""The code of a medium that has no value."""
_MOST_FLAGS = 16_000_000


def distinct(numbers: Ints) -> Ints:
    """Each number once, ascending. Of many numbers `np.unique` makes a hash table, which takes ten times as long."""
    found = np.sort(numbers[_unlike_before(numbers)])  # like ones mostly stand together, and are then not sorted
    return found[_unlike_before(found)]


def distinct_below(numbers: Ints, end: int) -> Ints:
    """The same for numbers from 0 up to, not including, `end`: marked instead of sorted where there is room for it."""
    if end > _MOST_FLAGS:
        return distinct(numbers)
    flags = np.zeros(end, np.bool_)
    flags[numbers] = True
    return np.flatnonzero(flags)


def _unlike_before(numbers: Ints) -> Mask:
    unlike = np.ones(len(numbers), np.bool_)
    np.not_equal(numbers[1:], numbers[:-1], out=unlike[1:])
    return unlike


class Vocabulary:
    """The values of a facet, each with its code."""

    def __init__(self, values: tuple[str, ...] = ()) -> None:
        self.values: list[str] = []
        self._codes: dict[str, int] = {}
        for value in values:
            self.code(value)

    def __len__(self) -> int:
        return len(self.values)

    def code(self, value: str) -> int:
        """The code of a value, a new one where it hasn't been seen before."""
        found = self._codes.get(value)
        if found is None:
            found = self._codes[value] = len(self.values)
            self.values.append(value)
        return found

    def known(self, values: frozenset[str]) -> list[int]:
        """The codes of those of these values that there are."""
        return [self._codes[value] for value in values if value in self._codes]


def no_codes() -> Codes:
    """A column without rows."""
    return np.empty(0, np.int32)


@dataclass
class Single:
    """A facet of which each medium has one value or none; `codes` by row."""

    words: Vocabulary = field(default_factory=Vocabulary)
    codes: Codes = field(default_factory=no_codes)

    def fits(self, values: frozenset[str], rows: int) -> Mask:
        """Which rows have one of these values."""
        wanted = np.zeros(len(self.words) + 1, np.bool_)  # the last place is that of NONE
        wanted[self.words.known(values)] = True
        return np.asarray(wanted[self.codes])

    def of(self, rows: Ints) -> Codes:
        """The codes of these rows."""
        return self.codes[rows]


@dataclass
class Several:
    """A facet of which a medium can have several values; `rows` and `codes` are pairs, each once, in order of rows."""

    words: Vocabulary = field(default_factory=Vocabulary)
    rows: Codes = field(default_factory=no_codes)
    codes: Codes = field(default_factory=no_codes)

    def fits(self, values: frozenset[str], rows: int) -> Mask:
        """Which rows, of so many, have one of these values."""
        wanted = np.zeros(len(self.words) + 1, np.bool_)
        wanted[self.words.known(values)] = True
        mask = np.zeros(rows, np.bool_)
        mask[self.rows[wanted[self.codes]]] = True
        return mask

    def of(self, rows: Ints) -> Codes:
        """The first code of each of these rows."""
        if not len(self.rows):
            return np.full(len(rows), NONE, np.int32)
        places = np.minimum(np.searchsorted(self.rows, rows), len(self.rows) - 1)
        return np.where(self.rows[places] == rows, self.codes[places], NONE).astype(np.int32)

    def put(self, rows: NDArray[Any], codes: NDArray[Any]) -> None:
        """Have these pairs instead of all others."""
        pairs = distinct(rows.astype(np.int64) << 32 | codes.astype(np.int64))
        self.rows, self.codes = (pairs >> 32).astype(np.int32), (pairs & 0xFFFFFFFF).astype(np.int32)

    def add_behind(self, rows: NDArray[Any], codes: NDArray[Any]) -> None:
        """Have these pairs too, whose rows come behind all others: those need not be put in order again."""
        new = Several()
        new.put(rows, codes)
        self.rows, self.codes = np.concatenate([self.rows, new.rows]), np.concatenate([self.codes, new.codes])


def no_ints() -> Ints:
    """A column without rows."""
    return np.empty(0, np.int64)


@dataclass
class Columns:
    """Every medium of a case. `taken` is in seconds by the device's clock, `length` in ms; NO_TIME and NONE: not said.

    `leader`: the row of its stack's reference. `shared`: numbers the stacks of two and more media, NONE for media that
    stand alone.
    """

    ids: Ints = field(default_factory=no_ints)
    size: Ints = field(default_factory=no_ints)
    length: Ints = field(default_factory=no_ints)
    taken: Ints = field(default_factory=no_ints)
    leader: Codes = field(default_factory=no_codes)
    shared: Codes = field(default_factory=no_codes)
    stacks: int = 0
    """How many `shared` numbers."""
    by_stack: Ints = field(default_factory=no_ints)
    """The rows of media that don't stand alone, stack by stack."""
    single: dict[Facet, Single] = field(default_factory=dict)
    several: dict[Facet, Several] = field(default_factory=dict)
    positions: Positions = field(default_factory=Positions)
    moments: dict[DateKind, Moments] = field(default_factory=lambda: {kind: Moments() for kind in DateKind})

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def newest(self) -> int:
        """The highest id; 0 where there is none."""
        return int(self.ids[-1]) if len(self.ids) else 0

    def facet(self, facet: Facet) -> Single | Several:
        """The column of a facet."""
        return self.single[facet] if facet in self.single else self.several[facet]

    def rows_of(self, media: NDArray[Any]) -> Ints:
        """The rows of these media; those that aren't here are left out, the order stays."""
        return self.found(media)[0]

    def found(self, media: NDArray[Any]) -> tuple[Ints, Mask]:
        """The rows of these media as far as they are here, and which of them are."""
        if not len(self.ids):
            return no_ints(), np.zeros(len(media), np.bool_)
        places = np.minimum(np.searchsorted(self.ids, media), len(self.ids) - 1)
        known = self.ids[places] == media
        return np.asarray(places[known]), np.asarray(known)

    def leading(self, mask: Mask) -> Mask:
        """The rows of the references of the stacks that these rows are in."""
        leaders = np.zeros(len(self), np.bool_)
        leaders[self.leader[mask]] = True
        return leaders

    def add_alone(self, count: int) -> None:
        """So many new rows, the last ones, stand alone."""
        own = np.arange(len(self) - count, len(self), dtype=np.int32)
        self.leader = np.concatenate([self.leader, own])
        self.shared = np.concatenate([self.shared, np.full(count, NONE, np.int32)])

    def put_stacks(self, stack: Ints) -> None:
        """`stack`: the id of its stack's reference for each row."""
        rows = np.minimum(np.searchsorted(self.ids, stack), max(0, len(self.ids) - 1))
        own = np.arange(len(self.ids))
        self.leader = np.where(self.ids[rows] == stack, rows, own).astype(np.int32) if len(own) else no_codes()
        members = np.bincount(self.leader, minlength=len(self.ids)) if len(own) else np.empty(0, np.int64)
        numbers = np.cumsum(members > 1) - 1
        self.shared = np.where(members[self.leader] > 1, numbers[self.leader], NONE).astype(np.int32)
        self.stacks = int((members > 1).sum())
        sharing = np.flatnonzero(self.shared != NONE)
        self.by_stack = sharing[np.argsort(self.shared[sharing], kind="stable")]


NO_TIME = 2**62
"""`taken` of media that don't say: after all others."""
