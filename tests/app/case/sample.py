"""Cases with media written by hand, for the tests of decisions, queries and the command line."""

from __future__ import annotations

from pathlib import Path

from app import sqlite
from app.case.casefile import Case
from app.case.trail.changes import KEYS
from tests.app.exchange.documents.case_rows import add_medium


def new_case(path: Path, media: int = 0, stacks: dict[int, int] | None = None) -> Case:
    """An open case with so many pictures, ids from 1; `stacks`: medium to reference."""
    case = Case.create(path, "T-1", "Unit", "A. Berg")

    def fill(db: sqlite.Connection) -> None:
        db.execute("INSERT INTO exhibit VALUES (1, 'EXH-01')")
        db.execute(
            "INSERT INTO source (id, exhibit, path, kind, added_at) VALUES (1, 1, '/evidence/phone', 'folder', '')"
        )
        for number in range(1, media + 1):
            add_medium(db, f"content {number}".encode(), f"DCIM/{number}.jpg")
        db.executemany("UPDATE medium SET stack = ? WHERE id = ?", [(of, m) for m, of in (stacks or {}).items()])

    case.write(fill)
    return case


def filmed(case: Case, *media: int) -> None:
    """Make videos of these pictures, of which nobody knows how long they last."""
    case.write(lambda db: db.executemany("UPDATE medium SET kind = 'video' WHERE id = ?", [(each,) for each in media]))


def decided(db: sqlite.Connection) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table that holds decisions."""
    return {
        table: db.execute(f"SELECT * FROM {table} ORDER BY {', '.join(keys)}").fetchall()
        for table, keys in KEYS.items()
    }
