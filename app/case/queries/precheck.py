"""What an officer should know before a package is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app import sqlite
from app.case import names


@dataclass(frozen=True)
class Precheck:
    """Media of a package to come. `size` in bytes; `undecided`: nobody has categorised them; `sources`: (path as this
    system takes it, display form) of the sources in which they lie."""

    media: int
    size: int
    undecided: int
    sources: tuple[tuple[str, str], ...]


def of_series(reader: sqlite.Connection, series: Sequence[int]) -> Precheck:
    """Look at the members of these series; of the whole case, where none are named."""
    if series:
        chosen = f"SELECT medium FROM series_member WHERE series IN ({','.join(str(int(each)) for each in series)})"
    else:
        chosen = (
            "SELECT id FROM medium WHERE kind IN ('picture', 'video', 'sound') UNION SELECT medium FROM series_member"
        )
    media, size, undecided = reader.execute(
        "SELECT count(*), coalesce(sum(size), 0), coalesce(sum(NOT EXISTS "
        "(SELECT 1 FROM category c WHERE c.medium = m.id)), 0) "
        f"FROM medium m WHERE id IN ({chosen})"
    ).fetchone()
    sources = reader.execute(
        f"SELECT path FROM source WHERE id IN (SELECT source FROM occurrence WHERE medium IN ({chosen})) ORDER BY id"
    )
    places = tuple((names.to_path(path), names.display(path)) for (path,) in sources)
    return Precheck(media, size, undecided, places)
