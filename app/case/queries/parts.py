"""Parts of a video or a sound that the officer spoke of: segments and kept frames."""

from __future__ import annotations

from dataclasses import dataclass

from app import sqlite


@dataclass(frozen=True, slots=True)
class Segment:
    """A part with a category of the case's scheme; times in milliseconds, the end exclusive."""

    id: int
    begin_ms: int
    end_ms: int
    category: int


def segments(reader: sqlite.Connection, medium: int) -> list[Segment]:
    """A medium's segments, in order of time."""
    rows = reader.execute(
        "SELECT id, begin_ms, end_ms, code FROM segment WHERE medium = ? ORDER BY begin_ms, end_ms, id", (medium,)
    )
    return [Segment(*row) for row in rows]


def kept_frames(reader: sqlite.Connection, medium: int) -> list[int]:
    """Times (ms) of the frames that the officer keeps, in order."""
    rows = reader.execute("SELECT at_ms FROM kept_frame WHERE medium = ? ORDER BY at_ms", (medium,))
    return [row[0] for row in rows]
