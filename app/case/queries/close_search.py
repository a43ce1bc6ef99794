"""Which pictures were looked at closely, and how much is left to look at."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from app import sqlite
from app.case.queries.chosen_media import ids_as_sql

_SHOWN = "m.kind = 'picture' AND m.state IN ('ready', 'partial')"


@dataclass(frozen=True, slots=True)
class CloseLeft:
    """Of the stacks of pictures that are meant: how many there are, how many are still to be looked at, and how many
    bytes their files have."""

    pictures: int
    waiting: int
    size: int


def waiting(reader: sqlite.Connection, version: int, among: Collection[int] | None = None) -> list[int]:
    """The pictures, by id, that are still to be looked at: of each stack its reference, since copies of a picture show
    the same. `among`: only stacks of these media; None: of the whole case."""
    return [row[0] for row in reader.execute(f"SELECT m.id {_from(among)} AND NOT {_DONE} ORDER BY m.id", (version,))]


def left(reader: sqlite.Connection, version: int, among: Collection[int] | None = None) -> CloseLeft:
    """How much there is to look at; `among` as for `waiting`."""
    row = reader.execute(
        "SELECT count(*), count(*) FILTER (WHERE NOT done), coalesce(sum(size) FILTER (WHERE NOT done), 0) "
        f"FROM (SELECT m.size, {_DONE} AS done {_from(among)})",
        (version,),
    ).fetchone()
    return CloseLeft(*row)


def pictures_among(reader: sqlite.Connection, among: Collection[int]) -> int:
    """How many of these media are pictures that can be shown."""
    (found,) = reader.execute(
        f"SELECT count(*) FROM medium m WHERE {_SHOWN} AND m.id IN ({ids_as_sql(among)})"
    ).fetchone()
    return int(found)


_DONE = (
    "EXISTS (SELECT 1 FROM close_look l WHERE l.medium = m.id AND l.version = ? AND (l.reason <> '' "
    "OR EXISTS (SELECT 1 FROM previews.close_features f WHERE f.medium = l.medium)))"
)
"""What couldn't be decoded isn't tried again; what lost its features with the previews is."""


def _from(among: Collection[int] | None) -> str:
    chosen = (
        "m.stack = m.id" if among is None else f"m.id IN (SELECT stack FROM medium WHERE id IN ({ids_as_sql(among)}))"
    )
    return f"FROM medium m WHERE {_SHOWN} AND {chosen}"
