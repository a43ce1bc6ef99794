"""What series are proposed from: where, with what and when media were made, and what links them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app import sqlite


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


def makings(reader: sqlite.Connection) -> Iterator[Making]:
    """Every path of every medium with a camera and a time, in the order of camera, then time."""
    rows = reader.execute(
        "SELECT m.id, m.stack, o.source, o.path, coalesce(m.make, ''), coalesce(m.model, ''), coalesce(m.serial, ''), "
        "m.taken, m.zone_minutes FROM medium m JOIN occurrence o ON o.medium = m.id "
        "WHERE m.taken IS NOT NULL AND m.model IS NOT NULL AND m.kind IN ('picture', 'video', 'sound') "
        "ORDER BY m.make, m.model, m.serial, m.taken, m.id"
    )
    return (Making(*row) for row in rows)


@dataclass(frozen=True)
class Joining:
    """A link between two stacks. The names are those of one file each, stored form."""

    a: int
    b: int
    kind: str
    offset_ms: int | None
    a_is_picture: bool
    a_path: str
    b_path: str


@dataclass(frozen=True)
class Standing:
    """What is needed to order proposals whatever the order of ingest."""

    stack: int
    sha256: bytes


def joining_links(reader: sqlite.Connection) -> list[Joining]:
    """Links between stacks that the officer didn't reject, strongest first."""
    path = "(SELECT o.path FROM occurrence o WHERE o.medium = {} ORDER BY o.source, o.container, o.path LIMIT 1)"
    rows = reader.execute(
        f"SELECT l.a, l.b, l.kind, l.offset_ms, a.kind = 'picture', "
        f"coalesce({path.format('l.a')}, ''), coalesce({path.format('l.b')}, '') "
        "FROM link l JOIN medium a ON a.id = l.a JOIN medium b ON b.id = l.b "
        "LEFT JOIN verdict v ON v.a = l.a AND v.b = l.b AND v.kind = l.kind "
        "WHERE a.stack <> b.stack AND coalesce(v.verdict, '') <> 'rejected' ORDER BY l.score DESC, a.sha256, b.sha256"
    )
    return [Joining(*row) for row in rows]


def standings(reader: sqlite.Connection) -> dict[int, Standing]:
    """The stack and digest of each picture, video and sound."""
    rows = reader.execute("SELECT id, stack, sha256 FROM medium WHERE kind IN ('picture', 'video', 'sound')")
    return {medium: Standing(stack, sha256) for medium, stack, sha256 in rows}


def series_of(reader: sqlite.Connection) -> dict[int, set[int]]:
    """The series that each medium is a member of."""
    found: dict[int, set[int]] = {}
    for series, medium in reader.execute("SELECT series, medium FROM series_member"):
        found.setdefault(medium, set()).add(series)
    return found
