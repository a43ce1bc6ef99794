"""Fingerprints of pictures and of what is a picture in them, as they are asked with and asked."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from analysis import region_layout
from app.case import search_records
from app.case.search_records import PrintRow
from app.linking import thresholds
from app.linking.asking.kept import Recipe
from app.linking.prints.hamming import Words


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

    `words`: PDQ, shape (n, 4); `medium`: id.
    """

    words: Words
    medium: NDArray[np.int64]
    place: NDArray[np.uint8]

    def __len__(self) -> int:
        return len(self.words)

    def __getitem__(self, chosen: NDArray[np.bool_] | NDArray[np.int64]) -> Prints:
        return Prints(self.words[chosen], self.medium[chosen], self.place[chosen])

    @classmethod
    def of(cls, rows: Iterable[PrintRow]) -> Prints:
        """Those of the rows that are neither flat nor tiny, with those of their regions."""
        values, media, places = [b""], [], []
        for row in rows:
            for value, place in _views(row):
                values.append(value)
                media.append(row.medium)
                places.append(int(place))
        words = np.frombuffer(b"".join(values), np.uint64).reshape(-1, 4)
        return cls(words, np.array(media, np.int64), np.array(places, np.uint8))


def _usable(quality: int, width: float, height: float) -> bool:
    return quality >= thresholds.PICTURE_QUALITY.value and min(width, height) >= thresholds.PICTURE_EDGE.value


def _views(row: PrintRow) -> list[tuple[bytes, Place]]:
    found = [(row.pdq, Place.WHOLE)] if _usable(row.quality, row.width, row.height) else []
    if row.regions:
        found += [
            (region["pdq"].tobytes(), Place.INSIDE if region["flags"] & region_layout.MAIN else Place.PART)
            for region in region_layout.parsed(row.regions)
            if _usable(int(region["quality"]), region["w"] / 65_535 * row.width, region["h"] / 65_535 * row.height)
        ]
    return found


def _after(reader: sqlite3.Connection, frame: int) -> Prints:
    return Prints.of(row for rows in search_records.prints_after(reader, frame) for row in rows)


RECIPE = Recipe(
    f"prints.1.{thresholds.ENGINE}",
    Prints,
    search_records.newest_frame,
    _after,
    search_records.content_of_frame,
)
"""How the fingerprints of a case are kept (`app.linking.asking.kept`)."""
