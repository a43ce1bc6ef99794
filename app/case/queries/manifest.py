"""What a case has on record of the files of a source, by which it can be checked whether they are as they were."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app import sqlite
from app.case.records.intake_records import SourceRow

_COLUMNS = (
    "SELECT o.id, o.path, o.size, o.modified_ns, o.state, o.reason, m.sha256, m.size, coalesce(m.kind, '') = 'archive' "
    "FROM occurrence o LEFT JOIN medium m ON m.id = o.medium WHERE o.source = ? AND o.container = 0 "
)


@dataclass(frozen=True, slots=True)
class Recorded:
    """A file of a source as it was listed, and, if it could be read, as it was read. `path` in stored form."""

    id: int
    path: str
    listed_size: int
    modified_ns: int | None
    """Nanoseconds since 1970 by the file system's word, when it was listed."""
    state: str
    reason: str
    sha256: bytes | None
    """None where it could not be read, or wasn't yet."""
    read_size: int | None
    is_archive: bool

    @property
    def size(self) -> int:
        """Bytes when it was read; else when it was listed."""
        return self.listed_size if self.read_size is None else self.read_size


@dataclass(frozen=True)
class SourceManifest:
    """A source and how much of it is on record. `path` of `row` in stored form."""

    row: SourceRow
    exhibit: str
    listed: bool
    """Whether every entry of it is on record."""
    files: int
    octets: int
    members: int
    """Files inside its archives."""


def manifests(reader: sqlite.Connection) -> list[SourceManifest]:
    """Every source, in the order in which they were added."""
    rows = reader.execute(
        "SELECT s.id, s.path, s.kind, e.number, s.walked_at IS NOT NULL, coalesce(sum(o.container = 0), 0), "
        "coalesce(sum(iif(o.container = 0, o.size, 0)), 0), coalesce(sum(o.container <> 0), 0) "
        "FROM source s JOIN exhibit e ON e.id = s.exhibit LEFT JOIN occurrence o ON o.source = s.id "
        "GROUP BY s.id ORDER BY s.id"
    )
    return [
        SourceManifest(SourceRow(number, path, kind), exhibit, bool(listed), files, octets, members)
        for number, path, kind, exhibit, listed, files, octets, members in rows
    ]


def recorded(reader: sqlite.Connection, source: int, path: str) -> Recorded | None:
    """The file of the source at `path`; None where there is none on record."""
    row = reader.execute(_COLUMNS + "AND o.path = ?", (source, path)).fetchone()
    return _recorded(row) if row else None


def all_recorded(reader: sqlite.Connection, source: int) -> Iterator[Recorded]:
    """Every file of the source, in the order in which they were listed; not those inside archives."""
    return (_recorded(row) for row in reader.execute(_COLUMNS + "ORDER BY o.id", (source,)))


def newest_occurrence(reader: sqlite.Connection) -> int:
    """The highest id of an occurrence; 0 where there is none."""
    return int(reader.execute("SELECT coalesce(max(id), 0) FROM occurrence").fetchone()[0])


def _recorded(row: tuple[int, str, int, int | None, str, str, bytes | None, int | None, int]) -> Recorded:
    number, path, listed, modified, state, reason, sha256, read, is_archive = row
    return Recorded(number, path, listed, modified, state, reason, sha256, read, bool(is_archive))
