"""What media say about where they were made: positions, offsets of clocks, tags of language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from app import sqlite
from app.case.store.ids import pieces

_NAMES = ("language", "timezoneoffset", "worldtime")


@dataclass(frozen=True)
class Claims:
    """Of one medium. `zone_source` says how the offset `zone_minutes` is known (`analysis.facts.Capture`).

    `tags`: group, name and value of its tags about language and time zone, as found.
    """

    medium: int
    latitude: float | None
    longitude: float | None
    zone_minutes: int | None
    zone_source: str
    tags: tuple[tuple[str, str, str], ...]


def claims(reader: sqlite.Connection, media: Sequence[int]) -> list[Claims]:
    """Of these media, in their order by id; those that claim nothing are left out."""
    found = []
    for piece in pieces(sorted(set(media))):
        marks = ",".join("?" * len(piece))
        tags: dict[int, list[tuple[str, str, str]]] = defaultdict(list)
        for medium, *tag in reader.execute(
            f"SELECT medium, tag_group, name, value FROM exif WHERE medium IN ({marks}) "
            f"AND lower(name) IN ({','.join('?' * len(_NAMES))}) ORDER BY medium, number",
            (*piece, *_NAMES),
        ):
            tags[medium].append((tag[0], tag[1], tag[2]))
        rows = reader.execute(
            f"SELECT id, latitude, longitude, zone_minutes, zone_source FROM medium WHERE id IN ({marks}) ORDER BY id",
            piece,
        )
        found += [
            Claims(medium, latitude, longitude, zone, source, tuple(tags[medium]))
            for medium, latitude, longitude, zone, source in rows
        ]
    return [each for each in found if each.tags or each.latitude is not None or each.zone_minutes is not None]
