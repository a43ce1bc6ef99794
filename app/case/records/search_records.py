"""The SQL of searching by example: fingerprints in the order in which they were recorded, and what was found.

Frames and media are recorded in the order of their ids and for good, so that what was read up to an id needn't be read
again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analysis.fingerprints import region_layout
from app import sqlite
from app.case.store.ids import pieces

_PIECE = 20_000


@dataclass(frozen=True)
class PrintRow:
    """Fingerprints of a picture. `regions`: packed as `analysis.fingerprints.region_layout` says; empty where there are
    none."""

    medium: int
    width: int
    height: int
    quality: int
    pdq: bytes
    regions: bytes
    even: bool
    """Whether most of it has one tone."""


@dataclass(frozen=True)
class FoundMedium:
    """What is said of a medium that a search found. `duration_ms` is None where it isn't known."""

    id: int
    sha256: str
    stack: int
    kind: str
    duration_ms: int | None


def newest_frame(reader: sqlite.Connection) -> int:
    """The highest id of a frame; 0 where there is none."""
    return int(reader.execute("SELECT coalesce(max(id), 0) FROM frame").fetchone()[0])


def count_pictures(reader: sqlite.Connection) -> int:
    """How many pictures there are; each has one row of `prints_after` at most."""
    return _count(reader, "medium WHERE kind = 'picture'")


def count_traces(reader: sqlite.Connection) -> int:
    """How many videos have a trace."""
    return _count(reader, "trace")


def count_soundprints(reader: sqlite.Connection) -> int:
    """How many media have a sound print."""
    return _count(reader, "soundprint")


def _count(reader: sqlite.Connection, rows: str) -> int:
    (number,) = reader.execute(f"SELECT count(*) FROM {rows}").fetchone()
    return int(number)


def content_of_frame(reader: sqlite.Connection, frame: int) -> str:
    """The first half of the SHA-256, in hex, of the medium whose frame this is; empty where there is none."""
    row = reader.execute(
        "SELECT lower(hex(substr(m.sha256, 1, 16))) FROM frame f JOIN medium m ON m.id = f.medium WHERE f.id = ?",
        (frame,),
    ).fetchone()
    return "" if row is None else str(row[0])


def content_of_medium(reader: sqlite.Connection, medium: int) -> str:
    """The first half of the SHA-256, in hex, of this medium; empty where there is none."""
    row = reader.execute("SELECT lower(hex(substr(sha256, 1, 16))) FROM medium WHERE id = ?", (medium,)).fetchone()
    return "" if row is None else str(row[0])


def prints_after(reader: sqlite.Connection, frame: int) -> Iterator[list[PrintRow]]:
    """The fingerprints of all pictures recorded after this frame, in their order, in pieces."""
    yield from _pieces(reader, "p.frame > ?", frame)


def prints_of(reader: sqlite.Connection, medium: int) -> list[PrintRow]:
    """The fingerprints of one picture."""
    return [row for rows in _pieces(reader, "f.medium = ?", medium) for row in rows]


def _pieces(reader: sqlite.Connection, where: str, value: int) -> Iterator[list[PrintRow]]:
    cursor = reader.execute(
        "SELECT f.medium, f.width, f.height, p.quality, p.value, "
        "coalesce(r.value, x''), t.frame IS NOT NULL FROM frame f "
        "JOIN fingerprint p ON p.frame = f.id AND p.method = 'pdq' AND length(p.value) = 32 "
        "JOIN medium m ON m.id = f.medium AND m.kind = 'picture' "
        f"LEFT JOIN fingerprint r ON r.frame = f.id AND r.method = '{region_layout.METHOD}' "
        f"LEFT JOIN fingerprint t ON t.frame = f.id AND t.method = '{region_layout.TONE}' "
        f"WHERE {where} ORDER BY p.frame",
        (value,),
    )
    while rows := cursor.fetchmany(_PIECE):
        yield [PrintRow(*row) for row in rows]


def newest_trace(reader: sqlite.Connection) -> int:
    """The highest id of a video with a trace; 0 where there is none."""
    return int(reader.execute("SELECT coalesce(max(medium), 0) FROM trace").fetchone()[0])


def traces_after(reader: sqlite.Connection, medium: int) -> Iterator[tuple[int, bytes]]:
    """Videos with ids above this one that have a trace, in the order of ids, and the packed traces."""
    yield from reader.execute("SELECT medium, value FROM trace WHERE medium > ? ORDER BY medium", (medium,))


def traces(reader: sqlite.Connection, media: Sequence[int]) -> dict[int, bytes]:
    """The packed traces of these media, as far as they have any."""
    found: dict[int, bytes] = {}
    for piece in pieces(media):
        marks = ",".join("?" * len(piece))
        found.update(reader.execute(f"SELECT medium, value FROM trace WHERE medium IN ({marks})", piece))
    return found


def soundprint(reader: sqlite.Connection, medium: int) -> bytes:
    """A medium's packed soundprint; empty where it has none."""
    row = reader.execute("SELECT value FROM soundprint WHERE medium = ?", (medium,)).fetchone()
    return b"" if row is None else row[0]


def newest_sound(reader: sqlite.Connection) -> int:
    """The highest id of a medium with a soundprint; 0 where there is none."""
    return int(reader.execute("SELECT coalesce(max(medium), 0) FROM soundprint").fetchone()[0])


def soundprints_after(reader: sqlite.Connection, medium: int) -> Iterator[tuple[int, bytes]]:
    """Media with ids above this one that have a soundprint, in the order of ids, and the packed prints."""
    yield from reader.execute("SELECT medium, value FROM soundprint WHERE medium > ? ORDER BY medium", (medium,))


def with_content(reader: sqlite.Connection, sha256: bytes) -> int | None:
    """The medium with this SHA-256; None where there is none."""
    row = reader.execute("SELECT id FROM medium WHERE sha256 = ?", (sha256,)).fetchone()
    return None if row is None else int(row[0])


def found_media(reader: sqlite.Connection, media: Sequence[int]) -> dict[int, FoundMedium]:
    """What is said of these media, by id."""
    found: dict[int, FoundMedium] = {}
    for piece in pieces(media):
        marks = ",".join("?" * len(piece))
        rows = reader.execute(
            f"SELECT id, lower(hex(sha256)), stack, kind, duration_ms FROM medium WHERE id IN ({marks})", piece
        )
        found.update((row[0], FoundMedium(*row)) for row in rows)
    return found
