"""The cards of frames, medium by medium, beside the columns of `app.case.facets.columns`, by its rows."""

from __future__ import annotations

import numpy as np

from app import sqlite
from app.case.facets.columns import Columns, Ints, distinct, no_ints
from app.case.facets.vectors import blocks, ints
from app.case.queries.card_filter import Facet
from app.case.queries.frame_cards import TIME_BITS

_PACKED = f"json_group_array(medium << {TIME_BITS} | at_ms) FILTER (WHERE at_ms >> {TIME_BITS} = 0)"
_FRAMES = f"SELECT max(id), {_PACKED} FROM (SELECT id, medium, at_ms FROM frame WHERE id > ? ORDER BY id LIMIT ?)"
_NEWEST = "SELECT coalesce(max(id), 0) FROM frame"
_KEPT = f"SELECT {_PACKED} FROM kept_frame"


class Filmed:
    """A video has a card for each of its frames, those that the officer keeps among them; all else has one card."""

    def __init__(self) -> None:
        self.current = False
        """Whether it is as the case is. Read only when frames are asked for: who never does needn't wait for them."""
        self._newest = 0
        self._found = no_ints()
        self._unplaced = no_ints()
        """Frames of media that aren't in the columns yet."""
        self._cards = no_ints()
        self._starts = np.zeros(1, np.int64)

    def follow(self, reader: sqlite.Connection, columns: Columns) -> None:
        """Be as the case is; what the ingest found is read once."""
        if self.current:
            return
        (newest,) = reader.execute(_NEWEST).fetchone()
        news = np.concatenate([self._unplaced, *(ints(block[0]) for block in blocks(reader, _FRAMES, self._newest))])
        placed, self._unplaced = _of_videos(columns, news)
        self._newest, self._found = newest, np.concatenate([self._found, placed])
        kept, _ = _of_videos(columns, ints(reader.execute(_KEPT).fetchone()[0]))
        framed = distinct(np.concatenate([self._found, kept]))
        bare = np.ones(len(columns), np.bool_)
        bare[columns.rows_of(framed >> TIME_BITS)] = False
        self._cards = np.sort(np.concatenate([framed, columns.ids[bare] << TIME_BITS]), kind="stable")
        ends = columns.ids + 1 << TIME_BITS
        self._starts = np.concatenate([[0], np.searchsorted(self._cards, ends)])
        self.current = True

    @property
    def numbers(self) -> Ints:
        """How many cards each row has."""
        return np.diff(self._starts)

    def of(self, rows: Ints) -> Ints:
        """The ids of the cards of these rows, row after row, in the order of time."""
        numbers = self.numbers[rows]
        before = np.cumsum(numbers) - numbers
        return self._cards[np.repeat(self._starts[rows] - before, numbers) + np.arange(int(numbers.sum()))]

    def first_of(self, rows: Ints) -> Ints:
        """The id of the first card of each of these rows."""
        return self._cards[self._starts[rows]]


def _of_videos(columns: Columns, frames: Ints) -> tuple[Ints, Ints]:
    """Those of these that are frames of videos; and those of media that aren't there yet.

    The frames of all other kinds tell nothing: they are the one card that everything has.
    """
    rows, known = columns.found(frames >> TIME_BITS)
    videos = columns.single[Facet.KIND].fits(frozenset({"video"}), len(columns))
    return frames[known][videos[rows]], frames[~known]
