"""Which media a model pack has looked through for faces, and how much is left to look at."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from app import sqlite
from app.case.queries.chosen_media import ids_as_sql
from app.case.records.face_records import looked_as

_READABLE = "m.kind IN ('picture', 'video') AND m.state IN ('ready', 'partial')"


@dataclass(frozen=True, slots=True)
class Left:
    """Of media that can be looked at: how many there are, how many this pack hasn't looked through, and how many
    stills those are; `all_looks`: the stills of all of them."""

    media: int
    waiting: int
    looks: int
    all_looks: int


def waiting(
    reader: sqlite.Connection,
    method: str,
    among: Collection[int] | None = None,
    *,
    again: bool = False,
    thorough: bool = False,
) -> list[int]:
    """Pictures and videos, by id, that can be looked at and that this pack hasn't looked through, or not thoroughly;
    `again`: those too that it has. `among`: only of these; None: of the whole case."""
    looked = "" if again else " AND s.medium IS NULL"
    rows = reader.execute(f"SELECT m.id {_from(among)}{looked} ORDER BY m.id", _names(method, thorough))
    return [row[0] for row in rows]


def left(
    reader: sqlite.Connection,
    method: str,
    frames: int,
    among: Collection[int] | None = None,
    *,
    thorough: bool = False,
) -> Left:
    """How much there is to look at. `frames`: of a video that many at most; the rest as for `waiting`."""
    stills = f"max(1, min({int(frames)}, (SELECT count(*) FROM frame f WHERE f.medium = m.id)))"
    row = reader.execute(
        "SELECT count(*), count(*) FILTER (WHERE new), coalesce(sum(looks) FILTER (WHERE new), 0), "
        "coalesce(sum(looks), 0) FROM (SELECT s.medium IS NULL AS new, "
        f"CASE m.kind WHEN 'picture' THEN 1 ELSE {stills} END AS looks {_from(among)})",
        _names(method, thorough),
    ).fetchone()
    return Left(*row)


def without_pictures(reader: sqlite.Connection, among: Collection[int]) -> list[int]:
    """Those of these media that are neither pictures nor videos, by id."""
    rows = reader.execute(
        f"SELECT id FROM medium WHERE id IN ({ids_as_sql(among)}) AND kind NOT IN ('picture', 'video') ORDER BY id"
    )
    return [row[0] for row in rows]


def _names(method: str, thorough: bool) -> tuple[str, str]:
    """Who was thorough has looked through it, whichever way is asked for."""
    most = looked_as(method, thorough=True)
    return most, most if thorough else method


def _from(among: Collection[int] | None) -> str:
    chosen = "" if among is None else f" AND m.id IN ({ids_as_sql(among)})"
    joined = "FROM medium m LEFT JOIN face_searched s ON s.medium = m.id AND s.method IN (?, ?)"
    return f"{joined} WHERE {_READABLE}{chosen}"
