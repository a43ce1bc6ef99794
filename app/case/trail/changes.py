"""Changes to decision tables, recorded row by row, so that each can be taken back and done again."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

import msgspec

from app import sqlite

Row = dict[str, str | int | float | None]

_PIECE = 500
"""Keys that are looked for in one statement."""

KEYS: Mapping[str, tuple[str, ...]] = {
    "category": ("medium",),
    "medium_tag": ("medium", "tag"),
    "note": ("medium",),
    "second_look": ("medium",),
    "saved_filter": ("name",),
    "series": ("id",),
    "series_member": ("series", "medium"),
    "verdict": ("a", "b", "kind"),
    "clue": ("id",),
    "clue_weight": ("clue", "about", "value"),
    "opinion": ("series", "country"),
    "entity": ("id",),
    "entity_series": ("entity", "series"),
    "entity_medium": ("entity", "medium"),
    "rejected_reason": ("kind", "a", "b"),
    "object": ("id",),
    "tip": ("id",),
    "referral": ("id",),
    "merged": ("digest",),
    "merge_conflict": ("id",),
    "merge_taken": ("about", "field"),
    "reply": ("id",),
    "segment": ("id",),
    "kept_frame": ("medium", "at_ms"),
    "face": ("id",),
    "face_rejected": ("face",),
    "face_person": ("face",),
    "face_apart": ("a", "b"),
}
"""The tables that hold decisions, in an order in which rows may be inserted, and their keys."""


_HANGING_ON: Mapping[str, tuple[str, ...]] = {
    "face": (
        "DELETE FROM face_searched WHERE medium = (SELECT f.medium FROM face f JOIN face_vector v ON v.face = f.id "
        "WHERE f.id = ?)",
        "DELETE FROM face_vector WHERE face = ?",
    ),
}
"""Takes away the facts that hang on a row, before the row goes. A face that was drawn may have been measured since:
its medium is looked through again then, as what the machine saw there was the drawn face to it."""


class Change(msgspec.Struct, frozen=True, gc=False):
    """One row before and after; None where it didn't exist."""

    table: str
    before: Row | None
    after: Row | None


class Changes:
    """Changes rows of the decision tables inside the caller's transaction, and remembers what it did."""

    def __init__(self, connection: sqlite.Connection, actor: str = "") -> None:
        """`actor`: the officer who decides."""
        self.connection = connection
        self.actor = actor
        self._done: list[Change] = []

    def put(self, table: str, row: Row) -> bool:
        """Insert the row, or replace the one with its key; False if it stood there already."""
        return self.put_all(table, [row]) == 1

    def put_all(self, table: str, rows: Sequence[Row]) -> int:
        """The same for many rows with different keys, quicker; gives how many changed. A row may leave columns out:
        they stay as they are, and have their default in a new row."""
        made = []
        for row, before in zip(rows, self._before(table, rows), strict=True):
            after = {**before, **row} if before else row
            if before != after:
                made.append(Change(table, before, after))
        return self._do(made)

    def remove(self, table: str, key: Row) -> bool:
        """Delete the row with this key; False if there was none."""
        return self.remove_all(table, [key]) == 1

    def remove_all(self, table: str, keys: Sequence[Row]) -> int:
        """The same for many different keys, quicker; gives how many there were."""
        return self._do([Change(table, before, None) for before in self._before(table, keys) if before])

    def rows(self, table: str, where: str, values: Sequence[str | int | float | None]) -> list[Row]:
        """The rows of a decision table for which `where` (SQL with a `?` for each value) holds."""
        cursor = self.connection.execute(f"SELECT * FROM {table} WHERE {where}", values)
        names = [description[0] for description in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    def _do(self, made: Sequence[Change]) -> int:
        apply(self.connection, made)
        self._done += made
        return len(made)

    def __len__(self) -> int:
        return len(self._done)

    def packed(self) -> bytes:
        """All changes, for the undo table."""
        return zlib.compress(msgspec.json.encode(self._done), 1)

    def media(self, after: int = 0) -> set[int]:
        """The media that rows changed since there were `after` changes are about."""
        changed = ((change.after or change.before or {}).get("medium") for change in self._done[after:])
        return {medium for medium in changed if isinstance(medium, int)}

    def _before(self, table: str, keys: Sequence[Row]) -> list[Row | None]:
        """What stands under each of these keys, read many at a time."""
        columns = KEYS[table]
        wanted = [tuple(key[column] for column in columns) for key in keys]
        place = f"({','.join('?' * len(columns))})"
        found: dict[tuple[Any, ...], Row] = {}
        for start in range(0, len(wanted), _PIECE):
            piece = wanted[start : start + _PIECE]
            where = f"({', '.join(columns)}) IN (VALUES {','.join([place] * len(piece))})"
            for row in self.rows(table, where, [value for key in piece for value in key]):
                found[tuple(row[column] for column in columns)] = row
        return [found.get(key) for key in wanted]


def number_in(row: Row, column: str) -> int:
    """A column of a row that is a whole number, such as an id."""
    value = row[column]
    if not isinstance(value, int):
        raise TypeError(f"{column} is {value!r}, no whole number")
    return value


def unpack(packed: bytes) -> list[Change]:
    """The changes of one decision, as `Changes.packed` gave them."""
    return msgspec.json.decode(zlib.decompress(packed), type=list[Change])


def inverse(changes: Sequence[Change]) -> list[Change]:
    """What takes these changes back."""
    return [Change(change.table, change.after, change.before) for change in reversed(changes)]


def apply(connection: sqlite.Connection, changes: Iterable[Change]) -> None:
    """Bring each row to its `after`. Runs of like changes go to SQLite in one call, so that big undos are quick."""
    for _, run in groupby(changes, _form):
        _apply_run(connection, list(run))


def _form(change: Change) -> tuple[str, tuple[str, ...] | None]:
    """What changes of one run have in common: a new row may have been put without all its columns."""
    return change.table, None if change.after is None else tuple(change.after)


def _apply_run(connection: sqlite.Connection, run: Sequence[Change]) -> None:
    table = run[0].table
    if run[0].after is None:
        columns = KEYS[table]
        where = " AND ".join(f"{column} = ?" for column in columns)
        keys = [[(change.before or {})[column] for column in columns] for change in run]
        for statement in (*_HANGING_ON.get(table, ()), f"DELETE FROM {table} WHERE {where}"):
            connection.executemany(statement, keys)
        return
    names = list(run[0].after)
    columns = KEYS[table]
    kept = [name for name in names if name not in columns]
    action = "DO UPDATE SET " + ", ".join(f"{name} = excluded.{name}" for name in kept) if kept else "DO NOTHING"
    connection.executemany(
        f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))}) "
        f"ON CONFLICT ({', '.join(columns)}) {action}",
        [[_value(change.after, name) for name in names] for change in run],
    )


def _value(row: Row | None, name: str) -> Any:
    return (row or {})[name]
