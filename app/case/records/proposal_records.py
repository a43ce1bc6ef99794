"""What series are proposed from: where, with what and when media were made, what links them, what was rejected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app import sqlite

_FOLDER = (
    "coalesce((SELECT c.path FROM occurrence c WHERE c.id = o.container), '') AS container, o.path, "
    "e.number, s.path FROM medium m JOIN occurrence o ON o.medium = m.id JOIN source s ON s.id = o.source "
    "JOIN exhibit e ON e.id = s.exhibit WHERE m.kind IN ('picture', 'video', 'sound')"
)


@dataclass(frozen=True, slots=True)
class Making:
    """One path of a medium that names its time. `taken` is the camera's clock, ISO 8601 without a zone.

    `exhibit` and `source` (its path) name the source whatever the order in which sources were added; `folder` lies
    below it, that of an archive with the archive's path before it; `path` is the file's own. Paths are in stored form.
    """

    medium: int
    sha256: bytes
    stack: int
    make: str
    model: str
    serial: str
    taken: str
    exhibit: str
    source: str
    folder: str
    path: str


def makings(reader: sqlite.Connection) -> Iterator[Making]:
    """Every path of every medium with a time."""
    rows = reader.execute(
        "SELECT m.id, m.sha256, m.stack, trim(coalesce(m.make, '')), trim(coalesce(m.model, '')), "
        f"trim(coalesce(m.serial, '')), m.taken, {_FOLDER} AND m.taken IS NOT NULL"
    )
    for medium, sha256, stack, make, model, serial, taken, container, path, exhibit, source in rows:
        folder = _folder(container, path)
        yield Making(medium, sha256, stack, make, model, serial, taken, exhibit, source, folder, path)


@dataclass(frozen=True, slots=True)
class Placed:
    """A folder in which a stack has a file; see `Making`."""

    stack: int
    exhibit: str
    source: str
    folder: str


def placed(reader: sqlite.Connection) -> Iterator[Placed]:
    """Every path of every medium."""
    for stack, container, path, exhibit, source in reader.execute(f"SELECT m.stack, {_FOLDER}"):
        yield Placed(stack, exhibit, source, _folder(container, path))


def _folder(container: str, path: str) -> str:
    folder = path.rpartition("/")[0]
    return f"{container}/{folder}".rstrip("/") if container else folder


@dataclass(frozen=True, slots=True)
class Joining:
    """A link between two stacks. The names are those of one file each, stored form."""

    a: int
    b: int
    kind: str
    offset_ms: int | None
    a_is_picture: bool
    a_path: str
    b_path: str


@dataclass(frozen=True, slots=True)
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


def members(reader: sqlite.Connection) -> dict[int, set[int]]:
    """The members of each series that has any, in the order of their codes."""
    found: dict[int, set[int]] = {}
    for series, medium in reader.execute(
        "SELECT s.id, m.medium FROM series s JOIN series_member m ON m.series = s.id ORDER BY s.code"
    ):
        found.setdefault(series, set()).add(medium)
    return found


@dataclass(frozen=True, slots=True)
class Rejected:
    """A reason that the officer rejected; see the table `rejected_reason`."""

    kind: str
    a: str
    b: str
    reason: str


def rejected(reader: sqlite.Connection) -> list[Rejected]:
    """All of them."""
    rows = reader.execute("SELECT kind, a, b, reason FROM rejected_reason ORDER BY kind, a, b")
    return [Rejected(*row) for row in rows]
