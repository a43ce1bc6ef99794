"""What links were found by, read again for two media: fingerprints, prints of sounds, stills."""

from __future__ import annotations

from dataclasses import dataclass

from app import sqlite


@dataclass(frozen=True)
class PrintAt:
    """A PDQ fingerprint, 32 bytes, of the frame at this ms."""

    at_ms: int
    value: bytes
    quality: int


def prints(reader: sqlite.Connection, medium: int) -> list[PrintAt]:
    """The PDQ fingerprints of a medium's frames, in order of time."""
    rows = reader.execute(
        "SELECT f.at_ms, p.value, p.quality FROM frame f JOIN fingerprint p ON p.frame = f.id AND p.method = 'pdq' "
        "WHERE f.medium = ? AND length(p.value) = 32 ORDER BY f.at_ms",
        (medium,),
    )
    return [PrintAt(*row) for row in rows]


def regions(reader: sqlite.Connection, medium: int) -> bytes:
    """A picture's regions (`analysis.fingerprints.region_layout`); empty where it has none."""
    row = reader.execute(
        "SELECT p.value FROM frame f JOIN fingerprint p ON p.frame = f.id AND p.method = 'pdq-regions' "
        "WHERE f.medium = ? ORDER BY f.at_ms",
        (medium,),
    ).fetchone()
    return b"" if row is None else bytes(row[0])


def soundprint(reader: sqlite.Connection, medium: int) -> bytes:
    """The print of a medium's sound (`analysis.fingerprints.soundprint`); empty where it has none."""
    row = reader.execute("SELECT value FROM soundprint WHERE medium = ?", (medium,)).fetchone()
    return b"" if row is None else bytes(row[0])


def trace(reader: sqlite.Connection, medium: int) -> bytes:
    """What a video looks like along its time (`analysis.fingerprints.trace`); empty where that isn't kept."""
    row = reader.execute("SELECT value FROM trace WHERE medium = ?", (medium,)).fetchone()
    return b"" if row is None else bytes(row[0])


def stills(reader: sqlite.Connection, medium: int) -> list[tuple[int, bytes]]:
    """Time (ms) and JPEG of every kept still of a video."""
    return reader.execute(
        "SELECT at_ms, jpeg FROM previews.still WHERE medium = ? ORDER BY at_ms", (medium,)
    ).fetchall()


def reference(reader: sqlite.Connection) -> str:
    """The agency's number of the investigation."""
    row = reader.execute("SELECT value FROM case_info WHERE key = 'reference'").fetchone()
    return "" if row is None else str(row[0])
