"""Fingerprints of pictures and of what is a picture in them, as they are asked with and asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from analysis.fingerprints.region_layout import EVEN, MAIN, parsed
from app import sqlite
from app.case.records import search_records
from app.case.records.search_records import PrintRow
from app.linking import thresholds
from app.linking.asking.kept import Recipe
from app.linking.prints.hamming import Words
from app.linking.prints.views import Views, usable


class Place(IntEnum):
    """What a fingerprint is of."""

    WHOLE = 0
    """A picture."""
    INSIDE = 1
    """A picture without what was put around it; it stands for the whole."""
    PART = 2
    """One of several pictures in a picture; it doesn't."""


@dataclass(frozen=True)
class Prints:
    """Fingerprints that may be matched; all arrays have one length. `place` holds values of `Place`.

    `words`: PDQ, shape (n, 4); `medium`: id; `strict`: whether it tells of a layout (`app.linking.prints.views`).
    """

    words: Words
    medium: NDArray[np.int64]
    place: NDArray[np.uint8]
    strict: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.words)

    @classmethod
    def of(cls, rows: Sequence[PrintRow]) -> Prints:
        """The views of these pictures that are neither flat nor tiny."""
        found = [(number, *each) for number, row in enumerate(rows) for each in _views(row)]
        numbers = np.array([each[:4] for each in found], np.int64).reshape(-1, 4).T
        box = np.array([each[4] for each in found], np.float64).reshape(-1, 4)
        words = np.frombuffer(b"".join(each[5] for each in found), np.uint64).reshape(-1, 4)
        size = np.array([(row.width, row.height) for row in rows], np.int64).reshape(-1, 2)[numbers[0]]
        fit = usable(numbers[1], box[:, 2] * size[:, 0], box[:, 3] * size[:, 1])
        views = Views.of(numbers[0][fit], words[fit], numbers[2][fit] == 0, box[fit], numbers[3][fit] != 0, len(rows))
        place = np.where(views.part, Place.PART, np.where(views.whole(), Place.WHOLE, Place.INSIDE))
        medium = np.array([row.medium for row in rows], np.int64)
        return cls(views.words, medium[views.node], place.astype(np.uint8), views.strict)


def _views(row: PrintRow) -> list[tuple[int, int, int, tuple[float, ...], bytes]]:
    """Of the picture and its regions: quality, whether it stands for the whole, whether it is even, box, and PDQ."""
    found: list[tuple[int, int, int, tuple[float, ...], bytes]] = [(row.quality, 1, int(row.even), _WHOLE, row.pdq)]
    for region in parsed(row.regions) if row.regions else ():
        box = tuple(int(region[side]) / 65_535 for side in "xywh")
        flags = int(region["flags"])
        found.append((int(region["quality"]), flags & MAIN, flags & EVEN, box, region["pdq"].tobytes()))
    return found


_WHOLE = (0.0, 0.0, 1.0, 1.0)


def _after(reader: sqlite.Connection, frame: int) -> Prints:
    found = [Prints.of(rows) for rows in search_records.prints_after(reader, frame)] or [Prints.of([])]
    return Prints(*(np.concatenate([getattr(each, field.name) for each in found]) for field in fields(Prints)))


RECIPE = Recipe(
    f"prints.2.{thresholds.ENGINE}",
    Prints,
    search_records.newest_frame,
    _after,
    search_records.content_of_frame,
)
"""How the fingerprints of a case are kept (`app.linking.asking.kept`)."""
