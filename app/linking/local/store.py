"""Where the index of a case is kept: in files that are read as far as they are needed, made again when they are lost.

Each segment covers a fixed range of ids of media; its folder is named by the range and by how many pictures it holds,
so that a range into which media have come since is sorted anew. While a case is small all of it is done in seconds; in
a large one only the last range is.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import suppress
from dataclasses import fields
from pathlib import Path

import numpy as np

from app.case import feature_records
from app.linking.local.index import Segment
from app.linking.local.sketches import segment_of

RANGE = 20_000
"""Ids of media that one segment covers."""
_FORM = "1"
"""Version of what the files hold: sampled bits, sketches, layout."""


class IndexStore:
    """The index of one case. Without a folder, all is kept in memory and forgotten with this object."""

    def __init__(self, folder: Path | None) -> None:
        """`folder`: made if it isn't there."""
        self._folder = folder
        self._segments: dict[int, tuple[int, Segment]] = {}

    def segments(self, reader: sqlite3.Connection) -> list[Segment]:
        """The index of all pictures that have features now. Views are numbered by medium."""
        for number in range(feature_records.last_medium(reader) // RANGE + 1):
            first, last = number * RANGE, (number + 1) * RANGE - 1
            count = feature_records.count(reader, first, last)
            if count and self._segments.get(number, (0, None))[0] != count:
                self._segments[number] = count, self._made(reader, number, count)
        return [segment for _, segment in self._segments.values()]

    def _made(self, reader: sqlite3.Connection, number: int, count: int) -> Segment:
        first, last = number * RANGE, (number + 1) * RANGE - 1
        if self._folder is None:
            return segment_of(reader, first, last)
        place = self._folder / f"{_FORM}-{number}-{count}"
        with suppress(OSError, ValueError, EOFError):  # another program took it away meanwhile, or it is broken
            return _mapped(place)
        segment = segment_of(reader, first, last)
        if len(segment.views) != count:  # media came in meanwhile: the next run keeps what it finds then
            return segment
        try:
            _keep(segment, place)
        except OSError:  # the disk is full, the case may not be written, or another program was faster
            return segment
        for older in self._folder.glob(f"*-{number}-*"):
            if older != place:
                shutil.rmtree(older, ignore_errors=True)
        return segment


def _mapped(place: Path) -> Segment:
    return Segment(*(np.load(place / f"{each.name}.npy", mmap_mode="r") for each in fields(Segment)))


def _keep(segment: Segment, place: Path) -> None:
    """Write the arrays beside their place first, so that what stands there is always whole."""
    unfinished = place.with_name(f".{place.name}.{os.getpid()}")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(parents=True)
    for each in fields(segment):
        np.save(unfinished / f"{each.name}.npy", getattr(segment, each.name))
    unfinished.rename(place)
