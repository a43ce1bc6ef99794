"""Keeping a video's frame: its still, encoded anew by a worker, goes to the previews before the decision is taken."""

from __future__ import annotations

from app import sqlite
from app.case.casefile import Case


def keep_still(case: Case, medium: int, at_ms: int, jpeg: bytes) -> None:
    """Lay the JPEG of a frame beside the keyframes' stills; one that is there already stays. Raises UserError."""

    def lay(previews: sqlite.Connection) -> None:
        previews.execute(
            "INSERT OR IGNORE INTO still (medium, at_ms, jpeg) VALUES (?, ?, ?)",
            (medium, at_ms, jpeg),
        )

    case.write_previews(lay)
