"""What the officer said about parts of a medium, as the player shows it: segments in their colours, kept frames."""

from __future__ import annotations

from dataclasses import dataclass

from app import sqlite
from app.case.queries import parts
from app.case.queries.parts import Segment
from app.case.values.schemes import Scheme
from app.desk.text.time_of_day import exact_clock
from app.desk.wording.words import told

_UNKNOWN = "#808080"
"""A category that the case's scheme doesn't have."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Of one medium."""

    medium: int
    segments: tuple[Segment, ...]
    kept: tuple[int, ...]


def read(reader: sqlite.Connection, medium: int) -> Parts:
    """What there is."""
    return Parts(medium, tuple(parts.segments(reader, medium)), tuple(parts.kept_frames(reader, medium)))


def colour(scheme: Scheme, segment: Segment) -> str:
    """`#rrggbb` of its category."""
    category = scheme.category(segment.category)
    return _UNKNOWN if category is None else category.colour


def words(scheme: Scheme, segment: Segment) -> str:
    """E.g. `Relevant, 0:12.480 to 0:15.000`, without a language's words between."""
    category = scheme.category(segment.category)
    label = str(segment.category) if category is None else category.label
    return told(label, f"{exact_clock(segment.begin_ms)} – {exact_clock(segment.end_ms)}")
