"""Where and when media were made, as an officer asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

BEGINNING, END = -(2**52), 2**52
"""Seconds before and after all times."""


class DateKind(StrEnum):
    """What says when. They are never mixed: each can be wrong in its own way."""

    TAKEN = "taken"
    """EXIF of a picture: the camera's clock."""
    CONTAINER = "container"
    """The container of a video or a sound; also what it says that can't be."""
    FILE = "file"
    """Last changed by the word of the file system or the archive; each path has its own."""


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of degrees; its edges belong to it. It doesn't reach over the 180th meridian."""

    south: float
    west: float
    north: float
    east: float


@dataclass(frozen=True, slots=True)
class Span:
    """From `begin` up to, not including, `end`: seconds since 1970 as the device's clock showed them.

    `utc`: as UTC instead, where the zone is known; a time without a zone stays as the clock showed it.
    """

    kind: DateKind
    begin: int
    end: int
    utc: bool = False


class Step(StrEnum):
    """How long a bar is."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    HOUR = "hour"


class Doubt(StrEnum):
    """Why a time can't be, or is most likely what a clock shows that was never set."""

    ANCIENT = "ancient"
    """Before 1900."""
    EPOCH_1904 = "1904"
    """The first day of QuickTime's time."""
    EPOCH_1970 = "1970"
    """That of Unix."""
    EPOCH_1980 = "1980"
    """That of DOS and FAT."""
    FUTURE = "future"
    """After now, in every zone."""
