"""Local features and previews of pictures, as they are read for comparing (from `previews.db`)."""

from __future__ import annotations

from collections.abc import Iterator

from app import sqlite


def view(reader: sqlite.Connection, medium: int) -> tuple[bytes, bytes, bytes]:
    """A picture's features, its preview and its regions (`analysis.fingerprints.region_layout`); empty where there are
    none."""
    row = reader.execute(
        "SELECT f.value, p.jpeg FROM previews.features f JOIN previews.preview p ON p.medium = f.medium "
        "WHERE f.medium = ? AND f.at_ms = 0",
        (medium,),
    ).fetchone()
    if row is None:
        return b"", b"", b""
    regions = reader.execute(
        "SELECT p.value FROM frame f JOIN fingerprint p ON p.frame = f.id AND p.method = 'pdq-regions' "
        "WHERE f.medium = ?",
        (medium,),
    ).fetchone()
    return row[0], row[1], b"" if regions is None else regions[0]


def beginnings(reader: sqlite.Connection, first: int, last: int, size: int) -> Iterator[tuple[int, bytes]]:
    """The first `size` bytes of the features of the pictures whose ids lie between these two, by id.

    Only the pages of the database that hold them are read.
    """
    yield from reader.execute(
        "SELECT medium, substr(value, 1, ?) FROM previews.features WHERE at_ms = 0 AND medium BETWEEN ? AND ? "
        "ORDER BY medium",
        (size, first, last),
    )


def count(reader: sqlite.Connection, first: int, last: int) -> int:
    """How many pictures with ids between these two have features."""
    (found,) = reader.execute(
        "SELECT count(*) FROM previews.features WHERE at_ms = 0 AND medium BETWEEN ? AND ?", (first, last)
    ).fetchone()
    return int(found)


def counts(reader: sqlite.Connection, size: int) -> dict[int, int]:
    """How many pictures have features in each range of so many ids, by the number of the range, where there are any."""
    rows = reader.execute("SELECT medium / ?, count(*) FROM previews.features WHERE at_ms = 0 GROUP BY 1", (size,))
    return dict(rows.fetchall())


def state(reader: sqlite.Connection) -> tuple[int, int]:
    """Numbers that are the same for this connection as long as nobody has changed the previews."""
    (version,) = reader.execute("PRAGMA previews.data_version").fetchone()  # says what other connections changed
    return int(version), reader.total_changes


def last_medium(reader: sqlite.Connection) -> int:
    """The highest id of a medium that has features; 0 where there is none."""
    (found,) = reader.execute("SELECT coalesce(max(medium), 0) FROM previews.features").fetchone()
    return int(found)
