"""How many cards there are of each value of each facet, among those that fit the rest of a filter."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from app.case.facets.columns import NONE, Codes, Columns, Ints, Mask, Several, Single, distinct_below, no_ints
from app.case.facets.fitting import fits
from app.case.queries.card_filter import CardFilter, Facet, Unit

MOST_VALUES = 500
"""Values of a facet that are told; the most frequent, and those that were chosen."""


@dataclass(frozen=True, slots=True)
class Count:
    """So many cards have this value of a facet."""

    value: str
    cards: int


Counts = dict[Facet, tuple[Count, ...]]


def counts(
    columns: Columns,
    wanted: CardFilter,
    with_text: Mask | None,
    facets: Collection[Facet] = tuple(Facet),
    each: Ints | None = None,
) -> Counts:
    """Of each of these facets the values and how many cards have each, the most frequent first.

    What was chosen of a facet doesn't narrow that facet itself, so that its other values can be seen. `each`: how many
    cards each row has, where it isn't one, alone or with those of its stack.
    """
    whole = _among(columns, fits(columns, wanted, with_text), wanted.unit, each)
    narrowed = {facet for facet, _ in wanted.chosen} | {Facet.CATEGORY}
    found: Counts = {}
    for facet in facets:
        among = whole
        if facet in narrowed:
            among = _among(columns, fits(columns, wanted, with_text, without=facet), wanted.unit, each)
        column = columns.facet(facet)
        numbers = among.of_single(column) if isinstance(column, Single) else among.of_several(column)
        found[facet] = _told(column, numbers, wanted.values(facet))
    return found


def _told(column: Single | Several, numbers: Ints, chosen: frozenset[str]) -> tuple[Count, ...]:
    kept = np.argsort(-numbers, kind="stable")[:MOST_VALUES]
    told = [Count(column.words.values[code], int(numbers[code])) for code in kept.tolist() if numbers[code]]
    missing = chosen - {count.value for count in told}
    every = dict(zip(column.words.values, numbers.tolist(), strict=True)) if missing else {}
    return (*told, *(Count(value, every.get(value, 0)) for value in sorted(missing)))


@dataclass(frozen=True, slots=True)
class _Among:
    """Media of which the cards are counted: those that are cards of their own, and those that share theirs.

    `sharing`: the rows of the latter, stack by stack, `stacks` those of each. `shared`: of all rows. `each`: cards of
    each row where it isn't one.
    """

    mask: Mask
    alone: Mask
    sharing: Ints
    stacks: Ints
    shared: Codes
    each: Ints | None = None

    def of_single(self, column: Single) -> Ints:
        """By code, the number of cards."""
        each = None if self.each is None else self.each[self.alone]
        numbers = _numbers(column.codes[self.alone], len(column.words), each)
        return numbers + _different(self.stacks, column.codes[self.sharing], len(column.words))

    def of_several(self, column: Several) -> Ints:
        """By code, the number of cards."""
        alone = self.alone[column.rows]
        each = None if self.each is None else self.each[column.rows[alone]]
        numbers = _numbers(column.codes[alone], len(column.words), each)
        if not len(self.sharing):
            return numbers
        sharing = self.mask[column.rows] & ~alone
        stacks = self.shared[column.rows[sharing]].astype(np.int64)
        return numbers + _different(stacks, column.codes[sharing], len(column.words))


def _among(columns: Columns, mask: Mask, unit: Unit, each: Ints | None) -> _Among:
    if unit is not Unit.STACK:
        return _Among(mask, mask, no_ints(), no_ints(), columns.shared, each)
    sharing = columns.by_stack[mask[columns.by_stack]]
    stacks = columns.shared[sharing].astype(np.int64)
    return _Among(mask, mask & (columns.shared == NONE), sharing, stacks, columns.shared)


def _numbers(codes: Codes, values: int, each: Ints | None = None) -> Ints:
    """By code, how many; `each`: for how many each stands."""
    return np.bincount(codes + 1, each, minlength=values + 1)[1:].astype(np.int64)


def _different(stacks: Ints, codes: Codes, values: int) -> Ints:
    """By code, the number of different stacks in which it occurs."""
    if not len(stacks):
        return np.zeros(values, np.int64)
    pairs = distinct_below(stacks * (values + 1) + codes + 1, (int(stacks.max()) + 1) * (values + 1))
    return np.bincount(pairs % (values + 1), minlength=values + 1)[1:]
