"""What a report lists of a series: members with where they were found, and links among them.

Lists are cut at a limit that the caller gives, and walked in small batches: a series may have a hundred thousand.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app import sqlite
from app.case.queries import media
from app.case.store.ids import pieces

MOST_PLACES = 3
"""Paths that are told of a member."""
_BATCH = 200
_ORDER = "CASE x.role WHEN 'original' THEN 0 WHEN 'derived' THEN 1 ELSE 2 END, x.medium"


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member as a report lists it. Digests in hex; `places`: (exhibit, path below the source), the first few of
    `occurrences`; `changed`: the earliest and the latest time (ns since 1970) that file systems give for them."""

    number: int
    medium: int
    sha256: str
    md5: str
    sha1: str
    size: int
    kind: str
    format: str
    state: str
    width: int | None
    height: int | None
    duration_ms: int | None
    taken: str | None
    zone_minutes: int | None
    role: str
    reason: str
    category: int | None
    occurrences: int
    changed: tuple[int, int] | None
    places: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A link between two members. Ids of media; `verdict`: confirmed, rejected or open."""

    a: int
    b: int
    kind: str
    score: float
    offset_ms: int | None
    detail: str
    verdict: str


def composition(reader: sqlite.Connection, series: int) -> tuple[tuple[str, str, int], ...]:
    """How many members there are of each role and kind."""
    rows = reader.execute(
        "SELECT x.role, m.kind, count(*) FROM series_member x JOIN medium m ON m.id = x.medium WHERE x.series = ? "
        "GROUP BY x.role, m.kind ORDER BY count(*) DESC, 1, 2",
        (series,),
    )
    return tuple(rows.fetchall())


def numbers(reader: sqlite.Connection, series: int, limit: int) -> dict[int, int]:
    """The number, from 1, that each listed member has, by its id: originals first, then as they were read."""
    rows = reader.execute(
        f"SELECT x.medium FROM series_member x WHERE x.series = ? ORDER BY {_ORDER} LIMIT ?", (series, limit)
    )
    return {medium: number for number, (medium,) in enumerate(rows, 1)}


def member_rows(reader: sqlite.Connection, series: int, limit: int) -> Iterator[MemberRow]:
    """The members in the order of their numbers."""
    numbered = list(numbers(reader, series, limit))
    for begin in range(0, len(numbered), _BATCH):
        yield from _members(reader, series, numbered[begin : begin + _BATCH], begin + 1)


def _members(reader: sqlite.Connection, series: int, batch: Sequence[int], first: int) -> Iterator[MemberRow]:
    marks = ",".join("?" * len(batch))
    found = {
        row[0]: row
        for row in reader.execute(
            "SELECT m.id, lower(hex(m.sha256)), lower(hex(m.md5)), lower(hex(m.sha1)), m.size, m.kind, m.format, "
            "m.state, m.width, m.height, m.duration_ms, m.taken, m.zone_minutes, x.role, x.reason, c.code "
            "FROM series_member x JOIN medium m ON m.id = x.medium LEFT JOIN category c ON c.medium = m.id "
            f"WHERE x.series = ? AND m.id IN ({marks})",
            (series, *batch),
        )
    }
    files = {
        medium: (count, None if earliest is None else (earliest, latest))
        for medium, count, earliest, latest in reader.execute(
            "SELECT medium, count(*), min(modified_ns), max(modified_ns) FROM occurrence "
            f"WHERE medium IN ({marks}) GROUP BY medium",
            batch,
        )
    }
    for number, medium in enumerate(batch, first):
        count, changed = files.get(medium, (0, None))
        places = _places(reader, medium)
        yield MemberRow(*(number, *found[medium], count, changed, places))


def _places(reader: sqlite.Connection, medium: int) -> tuple[tuple[str, str], ...]:
    rows = reader.execute(
        "SELECT e.number, o.path, o.container FROM occurrence o JOIN source s ON s.id = o.source "
        "JOIN exhibit e ON e.id = s.exhibit WHERE o.medium = ? ORDER BY o.id LIMIT ?",
        (medium, MOST_PLACES),
    ).fetchall()
    return tuple((exhibit, media.full_path(reader, path, container)) for exhibit, path, container in rows)


_AMONG = (
    "FROM series_member x JOIN link l ON l.a = x.medium JOIN series_member y ON y.series = x.series AND y.medium = l.b "
)


def count_links(reader: sqlite.Connection, series: int) -> int:
    """How many links there are among the members."""
    (number,) = reader.execute(f"SELECT count(*) {_AMONG} WHERE x.series = ?", (series,)).fetchone()
    return int(number)


def link_rows(reader: sqlite.Connection, series: int, limit: int) -> tuple[LinkRow, ...]:
    """The links among the members: what the officer confirmed first, rejected last; the strongest first in each."""
    rows = reader.execute(
        "SELECT l.a, l.b, l.kind, l.score, l.offset_ms, l.detail, coalesce(v.verdict, 'open') AS said "
        f"{_AMONG} LEFT JOIN verdict v ON v.a = l.a AND v.b = l.b AND v.kind = l.kind WHERE x.series = ? "
        "ORDER BY said <> 'confirmed', said = 'rejected', l.score DESC, l.id LIMIT ?",
        (series, limit),
    )
    return tuple(LinkRow(*row) for row in rows)


def digests(reader: sqlite.Connection, chosen: Sequence[int]) -> dict[int, str]:
    """The SHA-256 of media, in hex, by their ids."""
    found: dict[int, str] = {}
    for piece in pieces(chosen):
        marks = ",".join("?" * len(piece))
        rows = reader.execute(f"SELECT id, lower(hex(sha256)) FROM medium WHERE id IN ({marks})", piece)
        found.update(rows.fetchall())
    return found
