"""The columns of an open case with all that can be asked of them; used by one thread at a time."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

import numpy as np

from app import sqlite
from app.case.facets import reading
from app.case.facets.capture_reading import know_countries
from app.case.facets.columns import Ints, Mask
from app.case.facets.counting import Counts, counts
from app.case.facets.filmed import Filmed
from app.case.facets.fitting import fits, holding
from app.case.facets.mapping import Mapped, MapView, countries_of, mapped
from app.case.facets.ordering import Listed, alerts_first, in_order, listed, nearest
from app.case.facets.priority import priority_ranks
from app.case.facets.remaining import Remaining, remaining
from app.case.facets.timing import Asked, Timeline, timeline
from app.case.facets.written import Written
from app.case.queries.card_filter import CardFilter, Facet, Order, Unit
from app.case.queries.where_when import Area
from app.case.trail.changed import Changed, Touched

_TEXT = frozenset({Touched.MEDIA, Touched.TAGS, Touched.NOTES})
_LINKING = frozenset({Touched.LINKS, Touched.VERDICTS, Touched.SERIES, Touched.STACKS})


class FacetIndex:
    """What is listed and counted by a filter, as of the last `update`."""

    def __init__(self, reader: sqlite.Connection) -> None:
        """Reads everything; about three seconds for a million media. The connection stays the caller's."""
        self._reader = reader
        self._columns = reading.read(reader)
        self._orders: dict[Order, Ints | None] = {}
        self._text: tuple[str, Mask] | None = None
        self._filmed = Filmed()
        self._written = Written()

    def __len__(self) -> int:
        return len(self._columns)

    def update(self, changed: Changed) -> None:
        """Follow a change of the case. New paths of media that were here before are seen by `FacetIndex` anew only."""
        touched, columns, reader = changed.touched, self._columns, self._reader
        if Touched.MEDIA in touched:
            if reading.read_new(reader, columns):
                self._orders.clear()
            else:
                reading.read_known(reader, columns)
                self._orders.pop(Order.PRIORITY, None)
        if Touched.STACKS in touched:
            reading.read_stacks(reader, columns)
        if Touched.CATEGORIES in touched:
            reading.read_categories(reader, columns, changed.media)
        for kind, facet in ((Touched.TAGS, Facet.TAG), (Touched.SERIES, Facet.SERIES)):
            if kind in touched:
                reading.read_belonging(reader, columns, facet)
        if touched & {Touched.NOTES, Touched.MARKS, Touched.FACES}:
            reading.read_marks(reader, columns)
        if touched & _TEXT:
            self._text = None
        if touched & {Touched.MEDIA, Touched.FRAMES}:
            self._filmed.current = self._written.current = False
        if touched & _LINKING:
            self._orders.pop(Order.PRIORITY, None)

    def listed(self, wanted: CardFilter) -> Listed:
        """The cards that a filter asks for."""
        return listed(self._columns, wanted, self._fitting(wanted), self._order(wanted), self._frames(wanted.unit))

    def counts(self, wanted: CardFilter, facets: Collection[Facet] = tuple(Facet)) -> Counts:
        """How many cards there are of each value of each of these facets."""
        self._know_late_ones({*facets, *(facet for facet, _ in wanted.chosen)})
        filmed = self._frames(wanted.unit)
        each = None if filmed is None else filmed.numbers
        return counts(self._columns, wanted, self._with_text(wanted.text), facets, each)

    def remaining(self) -> Remaining:
        """How much of the review is still to be done."""
        return remaining(self._columns)

    def mapped(self, wanted: CardFilter, view: MapView) -> Mapped:
        """What a map shows of the media that fit; that a part of it was chosen hides nothing beside that."""
        return mapped(self._columns, self._fitting(replace(wanted, area=None)), view)

    def countries(self, wanted: CardFilter, area: Area) -> tuple[str, ...]:
        """The codes of the countries in which media that fit were made within a rectangle, the most frequent first."""
        return countries_of(self._columns, self._fitting(replace(wanted, area=None)), area)

    def timeline(self, wanted: CardFilter, asked: Asked) -> Timeline:
        """What a timeline shows of the media that fit; that a span of it was chosen hides nothing beside that."""
        return timeline(self._columns, self._fitting(replace(wanted, span=None)), asked)

    def cards(self, media: Sequence[int], unit: Unit) -> list[int]:
        """The cards under which these media are listed."""
        columns = self._columns
        rows = columns.rows_of(np.asarray(media, np.int64))
        if (filmed := self._frames(unit)) is not None:
            return [int(card) for card in filmed.first_of(rows)]
        return list(map(int, columns.ids[columns.leader[rows] if unit is Unit.STACK else rows]))

    def _fitting(self, wanted: CardFilter) -> Mask:
        self._know_late_ones({facet for facet, _ in wanted.chosen})
        return fits(self._columns, wanted, self._with_text(wanted.text))

    def _frames(self, unit: Unit) -> Filmed | None:
        """The cards of frames, where they are asked for."""
        if unit is not Unit.FRAME:
            return None
        self._filmed.follow(self._reader, self._columns)
        return self._filmed

    def _know_late_ones(self, facets: Collection[Facet]) -> None:
        """What is read only when it is asked for."""
        if Facet.COUNTRY in facets:
            know_countries(self._columns)
        if Facet.TEXT in facets:
            self._written.follow(self._reader, self._columns)

    def _with_text(self, text: str) -> Mask | None:
        words = " ".join(text.split())
        if not words:
            return None
        if self._text is None or self._text[0] != words:
            self._text = (words, holding(self._reader, self._columns, words))
        return self._text[1]

    def _order(self, wanted: CardFilter) -> Ints | None:
        order = wanted.order
        if order in (Order.LIKENESS, Order.NEAREST):
            return nearest(self._columns, wanted.like if order is Order.LIKENESS else wanted.near, wanted.unit)
        if order is Order.FOUND:
            return alerts_first(self._columns, wanted.unit)
        if order not in self._orders:
            self._orders[order] = in_order(self._columns, order, self._ranks(order))
        return self._orders[order]

    def _ranks(self, order: Order) -> Ints | None:
        if order is Order.PATH:
            return reading.path_ranks(self._reader, self._columns)
        if order is Order.PRIORITY:
            return priority_ranks(self._reader, self._columns)
        return None
