"""The cards of the media that fit a filter, in its order and under its headers."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.case.facets.columns import NONE, Codes, Columns, Ints, Mask
from app.case.facets.filmed import Filmed
from app.case.queries.card_filter import GROUPED_BY, CardFilter, Facet, Group, Order, Unit

_KNOWN = ("alert", "", "known", "irrelevant")


@dataclass(frozen=True, slots=True)
class Section:
    """Cards that stand together under one header: so many, with this value; empty: they have none."""

    value: str
    cards: int


@dataclass(frozen=True, slots=True)
class Listed:
    """What a filter lists. `sections` follow each other and add up to all ids; none where no headers are asked for."""

    ids: array[int]
    sections: tuple[Section, ...] = ()


def listed(
    columns: Columns, wanted: CardFilter, mask: Mask, order: Ints | None, filmed: Filmed | None = None
) -> Listed:
    """`mask`: which media fit. `order`: all rows in the order that is asked for; None: that of the columns. `filmed`:
    where cards stand for frames, which they are.
    """
    flags = columns.leading(mask) if wanted.unit is Unit.STACK else mask
    rows = np.flatnonzero(flags) if order is None else order[flags[order]]
    if wanted.group is Group.NONE:
        return Listed(_vector(_cards(columns, filmed, rows)))
    facet = GROUPED_BY[wanted.group]
    codes = _codes(columns, wanted, mask, facet, rows)
    values = [*columns.facet(facet).words.values, ""]
    ranks = (_ranks_of_known(values) if facet is Facet.KNOWN else _ranks(values))[codes]
    together = np.argsort(ranks, kind="stable")
    rows, codes = rows[together], codes[together]
    starts = np.flatnonzero(np.diff(ranks[together], prepend=-1))
    lengths = np.diff(starts, append=len(rows))
    if filmed is not None and len(rows):
        lengths = np.add.reduceat(filmed.numbers[rows], starts)
    sections = zip(codes[starts].tolist(), lengths.tolist(), strict=True)
    return Listed(
        _vector(_cards(columns, filmed, rows)), tuple(Section(values[code], length) for code, length in sections)
    )


def in_order(columns: Columns, order: Order, ranks: Ints | None = None) -> Ints | None:
    """All rows in this order; None: as they stand. `ranks` (smaller is first) serve the orders by path and priority."""
    if order is Order.TAKEN:
        return np.argsort(columns.taken, kind="stable")
    if order is Order.LARGEST:
        return np.argsort(-columns.size, kind="stable")
    if order is Order.LONGEST:
        return np.argsort(-columns.length, kind="stable")
    return None if ranks is None else np.argsort(ranks, kind="stable")


def alerts_first(columns: Columns, unit: Unit) -> Ints | None:
    """First what hash sets call alerts, a stack for each of its media; None: there are none."""
    alert = columns.single[Facet.KNOWN].fits(frozenset({"alert"}), len(columns))
    if not alert.any():
        return None
    if unit is Unit.STACK:
        alert = columns.leading(alert)
    return np.argsort(~alert, kind="stable")


def nearest(columns: Columns, media: Sequence[int], unit: Unit) -> Ints:
    """First the cards of these media, in their order, then all others; a stack stands where its nearest member does."""
    rows = columns.rows_of(np.asarray(media, np.int64))
    cards = columns.leader[rows] if unit is Unit.STACK else rows
    places = np.full(len(columns), len(rows), np.int64)
    places[cards[::-1]] = np.arange(len(rows))[::-1]  # from the last to the first, so that the first stays
    return np.argsort(places, kind="stable")


def _cards(columns: Columns, filmed: Filmed | None, rows: Ints) -> Ints:
    return columns.ids[rows] if filmed is None else filmed.of(rows)


def _codes(columns: Columns, wanted: CardFilter, mask: Mask, facet: Facet, rows: Ints) -> Codes:
    """The value under which each card stands: its own, of a stack that of the first member that fits and has one; of
    what hash sets say, the strongest."""
    column = columns.facet(facet)
    if wanted.unit is not Unit.STACK:
        return column.of(rows)
    members = np.flatnonzero(mask)[::-1]
    codes = column.of(members)
    if facet is Facet.KNOWN:  # whose codes rise with what they say
        strongest = np.zeros(len(columns), np.int32)
        np.maximum.at(strongest, columns.leader[members], codes)
        return np.asarray(strongest[rows])
    named = codes != NONE
    cards = np.full(len(columns), NONE, np.int32)
    cards[columns.leader[members[named]]] = codes[named]  # from the last to the first, so that the first stays
    return np.asarray(cards[rows])


def _ranks(values: Sequence[str]) -> Ints:
    """The place of each value among all; those without a name come last, numbers by what they count."""
    keys = [(not value, int(value) if value.isdecimal() else 0, value) for value in values]
    ranks = np.empty(len(values), np.int64)
    ranks[sorted(range(len(values)), key=keys.__getitem__)] = np.arange(len(values))
    return ranks


def _ranks_of_known(values: Sequence[str]) -> Ints:
    """Alerts come first; what needn't be looked at comes last."""
    return np.array([_KNOWN.index(value) for value in values], np.int64)


def _vector(ids: Ints) -> array[int]:
    made = array("q")
    made.frombytes(np.ascontiguousarray(ids, np.int64).tobytes())
    return made
