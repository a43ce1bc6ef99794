"""The keyframes of a video with what they look like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app import sqlite
from app.case.store.ids import pieces


@dataclass(frozen=True, slots=True)
class SeenFrame:
    """A keyframe's time, its PDQ and the quality that PDQ states (0 to 100); nothing and 0 where it has none."""

    at_ms: int
    pdq: bytes
    quality: int


def videos_among(reader: sqlite.Connection, media: Sequence[int]) -> set[int]:
    """Those of these media that are videos."""
    found: set[int] = set()
    for piece in pieces(media):
        marks = ",".join("?" * len(piece))
        rows = reader.execute(f"SELECT id FROM medium WHERE id IN ({marks}) AND kind = 'video'", piece)
        found |= {row[0] for row in rows}
    return found


def keyframes(reader: sqlite.Connection, medium: int) -> list[SeenFrame]:
    """All that the ingest found, in order of time."""
    rows = reader.execute(
        "SELECT f.at_ms, coalesce(p.value, x''), coalesce(p.quality, 0) FROM frame f "
        "LEFT JOIN fingerprint p ON p.frame = f.id AND p.method = 'pdq' WHERE f.medium = ? ORDER BY f.at_ms",
        (medium,),
    )
    return [SeenFrame(at_ms, bytes(pdq), quality) for at_ms, pdq, quality in rows]
