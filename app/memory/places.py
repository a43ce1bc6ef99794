"""The same place or object in a remembered series, told from points alone.

Linking proves such a link by the pixels around the points; here there are none. So more points are demanded, only
pictures of series are remembered for it (128 points each, 5 kB, from which no picture can be seen), and what is found
is offered as a hint to look at both cases.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from app import sqlite
from app.case.records import memory_records
from app.linking import thresholds
from app.linking.local.index import Segment, Sketch, candidates, segment
from app.linking.local.matching import align
from app.linking.local.points import Points
from app.memory.matches import SCENE, Match

LEAST_POINTS = 20
"""Places that must agree; see docs/decisions/0022-memory.md."""
_LONGEST = 100_000
"""Bytes of local features that are read of a picture; they have at most some ten thousand."""
_PICTURES = 64
"""That are asked with at once."""


def places_seen(
    reader: sqlite.Connection, db: sqlite.Connection, skipped: range, told: Callable[[str, int, int], None]
) -> Iterator[Match]:
    """Remembered pictures of series that share a place or an object with pictures of the case.

    `skipped`: numbers that don't count.
    """
    known = _Known.read(db, skipped)
    if not known.points:
        return
    media = [row.id for rows in memory_records.media(reader) for row in rows if row.kind == "picture"]
    for start in range(0, len(media), _PICTURES):
        told("places", start, len(media))
        some = dict(memory_records.beginnings(reader, _LONGEST, media[start : start + _PICTURES]))
        yield from known.met({medium: _points(value) for medium, value in some.items()})


def points_seen(points: Points, db: sqlite.Connection, skipped: range) -> Iterator[Match]:
    """Remembered pictures of series that share a place or an object with one picture, which is no medium (0)."""
    known = _Known.read(db, skipped)
    if known.points:
        yield from known.met({0: points})


@dataclass(frozen=True)
class _Known:
    """The remembered points, by the numbers of their pictures, and what finds them."""

    points: dict[int, Points]
    index: Segment

    @classmethod
    def read(cls, db: sqlite.Connection, skipped: range) -> _Known:
        rows = db.execute("SELECT medium, value FROM sketch ORDER BY medium")
        read = {number: _points(value) for number, value in rows if number not in skipped}
        points = {number: each for number, each in read.items() if len(each)}
        return cls(points, segment(np.array(list(points), np.int64), [Sketch.of(each) for each in points.values()]))

    def met(self, asked: dict[int, Points]) -> Iterator[Match]:
        """What pictures, by the ids of their media, have in common with them."""
        ids = [medium for medium, points in asked.items() if len(points)]
        met = candidates([Sketch.of(asked[medium]) for medium in ids], self.index, best=thresholds.CLOSE_LOOKS.value)
        for row, number in zip(met.asking.tolist(), met.view.tolist(), strict=True):
            found = align(asked[ids[row]], self.points[number])
            if found is not None and found.count >= LEAST_POINTS:
                score = round(found.count / (found.count + thresholds.SCENE_HALF_SURE.value), 3)
                words = f"{found.count} points agree; not proved by pixels, which are not remembered"
                yield Match(ids[row], number, SCENE, score, None, words)


def _points(value: bytes) -> Points:
    try:
        return Points.unpack(value)
    except ValueError:  # another version of the program made them
        return Points.none()
