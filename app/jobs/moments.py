"""At which times a video is looked at where nobody chose one."""

from __future__ import annotations

from app import sqlite
from app.case.queries import media


def spread_moments(reader: sqlite.Connection, medium: int, most: int) -> list[int]:
    """Of the times of a video's kept frames (ms) at most so many, two or more, spread evenly; 0 where none is kept."""
    times = [frame.at_ms for frame in media.frames(reader, medium)] or [0]
    if len(times) <= most:
        return times
    return [times[round(place * (len(times) - 1) / (most - 1))] for place in range(most)]
