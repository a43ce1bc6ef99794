"""The officer's series, their members and clues."""

from __future__ import annotations

from dataclasses import dataclass

from app import sqlite
from app.errors import UserError


@dataclass(frozen=True)
class Series:
    """A series and how many members it has."""

    id: int
    code: str
    title: str
    status: str
    country: str
    note: str
    members: int


@dataclass(frozen=True)
class Member:
    """A medium's place in a series."""

    medium: int
    role: str
    reason: str


@dataclass(frozen=True)
class Clue:
    """Something seen or heard. `region` is x, y, w, h relative to the upright picture, or None."""

    id: int
    series: int | None
    medium: int
    at_ms: int | None
    region: tuple[float, float, float, float] | None
    kind: str
    text: str
    supports: str


_SERIES = (
    "SELECT id, code, title, status, country, note, "
    "(SELECT count(*) FROM series_member m WHERE m.series = series.id) FROM series "
)


def all_series(reader: sqlite.Connection) -> list[Series]:
    """Every series, by code."""
    return [Series(*row) for row in reader.execute(_SERIES + "ORDER BY code")]


def get(reader: sqlite.Connection, series: int) -> Series:
    """A series by its id. Raises UserError if there is none."""
    row = reader.execute(_SERIES + "WHERE id = ?", (series,)).fetchone()
    if row is None:
        raise UserError("There is no such series; list the series and choose one of them.")
    return Series(*row)


def by_name(reader: sqlite.Connection, name: str) -> int:
    """The id of the series with this code or id. Raises UserError if there is none."""
    row = reader.execute(
        "SELECT id FROM series WHERE code = ? OR CAST(id AS TEXT) = ? ORDER BY code = ? DESC", (name, name, name)
    ).fetchone()
    if row is None:
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
    return [Series(*row) for row in rows]


def clues(reader: sqlite.Connection, *, medium: int | None = None, series: int | None = None) -> list[Clue]:
    """Clues at a medium, of a series, or all."""
    rows = reader.execute(
        "SELECT id, series, medium, at_ms, x, y, w, h, kind, text, supports FROM clue "
        "WHERE (:medium IS NULL OR medium = :medium) AND (:series IS NULL OR series = :series) ORDER BY id",
        {"medium": medium, "series": series},
    )
    return [
        Clue(number, of, at, at_ms, None if x is None else (x, y, w, h), kind, text, supports)
        for number, of, at, at_ms, x, y, w, h, kind, text, supports in rows
    ]
