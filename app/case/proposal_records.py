"""What series are proposed from: where, with what and when media were made, and what links them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Making:
    """One path of a medium that names its camera and time. `taken` is the camera's clock, ISO 8601 without a zone."""

    medium: int
    stack: int
    source: int
    path: str
    make: str
    model: str
    serial: str
    taken: str
    zone_minutes: int | None


def makings(reader: sqlite3.Connection) -> Iterator[Making]:
    """Every path of every medium with a camera and a time, in the order of camera, then time."""
    rows = reader.execute(
        "SELECT m.id, m.stack, o.source, o.path, coalesce(m.make, ''), coalesce(m.model, ''), coalesce(m.serial, ''), "
        "m.taken, m.zone_minutes FROM medium m JOIN occurrence o ON o.medium = m.id "
        "WHERE m.taken IS NOT NULL AND m.model IS NOT NULL AND m.kind IN ('picture', 'video', 'sound') "
        "ORDER BY m.make, m.model, m.serial, m.taken, m.id"
    )
    return (Making(*row) for row in rows)


def joining_links(reader: sqlite3.Connection) -> list[tuple[int, int, str, float, int | None]]:
    """Links between stacks that the officer didn't reject: media, kind, score, offset (ms); strongest first."""
    rows = reader.execute(
        "SELECT l.a, l.b, l.kind, l.score, l.offset_ms FROM link l JOIN medium a ON a.id = l.a "
        "JOIN medium b ON b.id = l.b LEFT JOIN verdict v ON v.a = l.a AND v.b = l.b AND v.kind = l.kind "
        "WHERE a.stack <> b.stack AND coalesce(v.verdict, '') <> 'rejected' ORDER BY l.score DESC, l.id"
    )
    return rows.fetchall()


def stack_of(reader: sqlite3.Connection) -> dict[int, int]:
    """The stack of each picture, video and sound."""
    return dict(reader.execute("SELECT id, stack FROM medium WHERE kind IN ('picture', 'video', 'sound')"))


def series_of(reader: sqlite3.Connection) -> dict[int, set[int]]:
    """The series that each medium is a member of."""
    found: dict[int, set[int]] = {}
    for series, medium in reader.execute("SELECT series, medium FROM series_member"):
        found.setdefault(medium, set()).add(series)
    return found
