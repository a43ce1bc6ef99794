"""The officer's series, their members and clues."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from app import sqlite
from app.case.queries.chosen_media import ids_as_sql
from app.case.values.lead_values import Range, Weight, weights_or
from app.errors import UserError


@dataclass(frozen=True)
class Series:
    """A series and how many members it has. `first_seen`, `last_seen`: partial dates, empty where nothing is known.

    `priority`: -1 low, 0 normal, 1 high, 2 urgent. `distributed`: None where it isn't known.
    """

    id: int
    code: str
    title: str
    status: str
    country: str
    note: str
    members: int
    priority: int
    owner: str
    victims: Range
    offenders: Range
    first_seen: str
    last_seen: str
    distributed: bool | None
    central_number: str


@dataclass(frozen=True)
class Member:
    """A medium's place in a series."""

    medium: int
    role: str
    reason: str


@dataclass(frozen=True)
class Clue:
    """Something seen or heard. `region` is x, y, w, h relative to the upright picture, or None.

    `supports`: the country for which it speaks most. `end_ms`: of a span. `state`: `proposed`, `accepted` or `refuted`
    (with the `reason`); only accepted ones count. `method`: how a machine (`origin`) found it, as a sentence.
    """

    id: int
    series: int | None
    medium: int
    at_ms: int | None
    region: tuple[float, float, float, float] | None
    kind: str
    text: str
    supports: str
    end_ms: int | None
    origin: str
    method: str
    state: str
    reason: str
    author: str
    made_at: str
    weights: tuple[Weight, ...]


_SERIES = (
    "SELECT id, code, title, status, country, note, "
    "(SELECT count(*) FROM series_member m WHERE m.series = series.id) AS members, "
    "priority, owner, victims_min, victims_max, offenders_min, offenders_max, "
    "coalesce(first_seen, '') AS first_seen, coalesce(last_seen, '') AS last_seen, distributed, central_number "
    "FROM series "
)
_CLUE = (
    "SELECT id, series, medium, at_ms, x, y, w, h, kind, text, supports, end_ms, origin, method, state, reason, "
    "author, made_at FROM clue "
)


def all_series(reader: sqlite.Connection) -> list[Series]:
    """Every series, by code."""
    return [_series(row) for row in _named(reader.execute(_SERIES + "ORDER BY code"))]


def get(reader: sqlite.Connection, series: int) -> Series:
    """A series by its id. Raises UserError if there is none."""
    for row in _named(reader.execute(_SERIES + "WHERE id = ?", (series,))):
        return _series(row)
    raise UserError("There is no such series; list the series and choose one of them.")


def by_name(reader: sqlite.Connection, name: str) -> int:
    """The id of the series with this code or id. Raises UserError if there is none, which tells of a merge."""
    row = reader.execute(
        "SELECT id FROM series WHERE code = ? OR CAST(id AS TEXT) = ? ORDER BY code = ? DESC", (name, name, name)
    ).fetchone()
    if row is None:
        into = _merged_into(reader, name)
        if into:
            raise UserError(f"{name} was merged into {into}; use {into}, or take the merge back.")
        raise UserError(f"There is no series {name}; list them with “series CASE”.")
    return int(row[0])


def members(reader: sqlite.Connection, series: int) -> list[Member]:
    """The members of a series."""
    rows = reader.execute("SELECT medium, role, reason FROM series_member WHERE series = ? ORDER BY medium", (series,))
    return [Member(*row) for row in rows]


def of_medium(reader: sqlite.Connection, medium: int) -> list[Series]:
    """The series that a medium belongs to."""
    rows = reader.execute(
        _SERIES + "WHERE id IN (SELECT series FROM series_member WHERE medium = ?) ORDER BY code", (medium,)
    )
    return [_series(row) for row in _named(rows)]


def of_any(reader: sqlite.Connection, media: Collection[int]) -> tuple[int, ...]:
    """The ids of the series that any of these media belongs to."""
    rows = reader.execute(
        f"SELECT DISTINCT series FROM series_member WHERE medium IN ({ids_as_sql(media)}) ORDER BY series"
    )
    return tuple(row[0] for row in rows)


def clues(
    reader: sqlite.Connection, *, medium: int | None = None, series: int | None = None, clue: int | None = None
) -> list[Clue]:
    """Clues at a medium, of a series, the one with this id, or all."""
    chosen = {"medium": medium, "series": series, "id": clue}
    asked = {column: value for column, value in chosen.items() if value is not None}
    where = " AND ".join(f"{column} = :{column}" for column in asked) or "1"
    weights: dict[int, list[Weight]] = defaultdict(list)
    for of, about, value, weight in reader.execute(
        "SELECT clue, about, value, weight FROM clue_weight "
        f"WHERE clue IN (SELECT id FROM clue WHERE {where}) ORDER BY clue, about, value",
        asked,
    ):
        weights[of].append(Weight(about, value, weight))
    rows = _named(reader.execute(f"{_CLUE} WHERE {where} ORDER BY id", asked))
    return [_clue(row, weights_or(row["supports"], weights[row["id"]])) for row in rows]


def _named(cursor: sqlite.Cursor) -> Iterator[dict[str, Any]]:
    names = [column[0] for column in cursor.description]
    return (dict(zip(names, row, strict=True)) for row in cursor)


def _series(row: dict[str, Any]) -> Series:
    for who in ("victims", "offenders"):
        row[who] = Range(row.pop(f"{who}_min"), row.pop(f"{who}_max"))
    return Series(**row | {"distributed": None if row["distributed"] is None else bool(row["distributed"])})


def _clue(row: dict[str, Any], weights: tuple[Weight, ...]) -> Clue:
    x, y, w, h = (row.pop(side) for side in "xywh")
    return Clue(**row, region=None if x is None else (x, y, w, h), weights=weights)


def _merged_into(reader: sqlite.Connection, code: str) -> str:
    """The code of the series into which this one was merged, by the trail; empty where it wasn't, or isn't any more."""
    row = reader.execute(
        "SELECT a.target FROM audit a JOIN undo u ON u.seq = a.seq, json_each(a.detail, '$.merged') merged "
        "WHERE a.action = 'merge series' AND u.state = 'done' AND merged.value = ? ORDER BY a.seq DESC LIMIT 1",
        (code,),
    ).fetchone()
    return str(row[0]) if row else ""
