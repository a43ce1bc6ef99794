"""Whether a clue can stand there: a time within what the medium lasts, a rectangle inside its picture."""

from __future__ import annotations

from app import sqlite
from app.errors import UserError

Region = tuple[float, float, float, float]

_MORE_MS = 2000
"""By so much a player may go on after the duration that a medium's header gives."""


def check_place(
    connection: sqlite.Connection, medium: int, at_ms: int | None, end_ms: int | None, region: Region | None
) -> None:
    """Raises UserError, a sentence, where a clue can't stand there. Times in ms; `region`: x, y, w, h, 0 to 1."""
    if at_ms is not None and at_ms < 0:
        raise UserError("The time of a clue can't lie before the beginning; give the seconds from there.")
    if end_ms is not None and (at_ms is None or end_ms <= at_ms):
        raise UserError("A span ends after it begins; give both its times, the earlier one first.")
    if region and not _inside(region):
        raise UserError("The rectangle of a clue must lie inside the picture; give X,Y,W,H between 0 and 1.")
    kind, state, lasts = connection.execute(
        "SELECT kind, state, duration_ms FROM medium WHERE id = ?", (medium,)
    ).fetchone()
    if region and kind == "sound":
        raise UserError("A sound has no picture; give the clue a time or a span instead of a rectangle.")
    last = end_ms if end_ms is not None else at_ms
    if last and kind == "picture" and lasts is None:
        raise UserError("A picture has no time; give the clue a rectangle instead.")
    # Of what was read only in part, nobody knows whether its header tells the truth.
    if last is not None and lasts is not None and state == "ready" and last > lasts + _MORE_MS:
        raise UserError(f"It lasts {lasts / 1000:.1f} seconds; give the clue a time or a span that lies within.")


def _inside(region: Region) -> bool:
    x, y, w, h = region
    return 0 <= x < 1 and 0 <= y < 1 and w > 0 and h > 0 and x + w <= 1 + 1e-9 and y + h <= 1 + 1e-9
