"""Ids of rows: in lists that fit into a statement, and new ones that no row ever had."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from app import sqlite

PIECE = 500
"""How many ids go into one statement; SQLite takes 32,766, and plans short lists well."""


def pieces(items: Sequence[int] | Iterable[int]) -> Iterator[list[int]]:
    """The items in lists that fit into one statement."""
    items = list(items)
    for start in range(0, len(items), PIECE):
        yield items[start : start + PIECE]


def next_id(connection: sqlite.Connection, table: str) -> int:
    """An id above all that this table has and had (an undone row may come back under its id)."""
    (largest,) = connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()
    (ever,) = connection.execute(
        "SELECT coalesce(max(CAST(value AS INTEGER)), 0) FROM case_info WHERE key = ?", (f"last {table}",)
    ).fetchone()
    number = max(int(largest), int(ever)) + 1
    connection.execute("INSERT OR REPLACE INTO case_info (key, value) VALUES (?, ?)", (f"last {table}", str(number)))
    return number
