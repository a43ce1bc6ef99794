"""What several media have in common, for an officer who has chosen them together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from app import sqlite
from app.case.store.ids import pieces


@dataclass(frozen=True)
class Common:
    """Counts and common facts of media. Media without a category are counted under None."""

    count: int
    size: int
    kinds: dict[str, int]
    categories: dict[int | None, int]
    cameras: dict[str, int]
    """Make and model; empty for media that don't say."""
    first_taken: str | None
    last_taken: str | None
    tags: dict[str, int]
    """Tags and how many of the media have them, most frequent first."""
    series: dict[str, int]
    """Codes of series, likewise."""


# As `Medium.camera`: many models say the make themselves.
_CAMERA = (
    "trim(iif(lower(substr(m.model, 1, length(m.make))) = lower(m.make), m.model, "
    "coalesce(m.make, '') || ' ' || coalesce(m.model, '')))"
)


def common(reader: sqlite.Connection, media: Sequence[int]) -> Common:
    """Counts over these media."""
    count = size = 0
    kinds, categories, cameras = Counter[str](), Counter[int | None](), Counter[str]()
    tags, series = Counter[str](), Counter[str]()
    taken: list[str] = []
    for piece in pieces(media):
        marks = ",".join("?" * len(piece))
        for length, kind, code, camera, when in reader.execute(
            f"SELECT m.size, m.kind, c.code, {_CAMERA}, m.taken "
            f"FROM medium m LEFT JOIN category c ON c.medium = m.id WHERE m.id IN ({marks})",
            piece,
        ):
            count, size = count + 1, size + length
            kinds[kind] += 1
            categories[code] += 1
            cameras[camera] += 1
            taken += [when] if when else []
        tags.update(
            dict(reader.execute(f"SELECT tag, count(*) FROM medium_tag WHERE medium IN ({marks}) GROUP BY tag", piece))
        )
        series.update(
            dict(
                reader.execute(
                    "SELECT s.code, count(*) FROM series_member x JOIN series s ON s.id = x.series "
                    f"WHERE x.medium IN ({marks}) GROUP BY s.code",
                    piece,
                )
            )
        )
    return Common(
        count,
        size,
        dict(kinds.most_common()),
        dict(categories.most_common()),
        dict(cameras.most_common()),
        min(taken, default=None),
        max(taken, default=None),
        dict(tags.most_common()),
        dict(series.most_common()),
    )


def first_paths(reader: sqlite.Connection, media: Sequence[int]) -> list[str]:
    """Of each of these media the path, in stored form, at which it was found first."""
    found: list[str] = []
    for piece in pieces(media):
        marks = ",".join("?" * len(piece))
        rows = reader.execute(f"SELECT path, min(id) FROM occurrence WHERE medium IN ({marks}) GROUP BY medium", piece)
        found += [path for path, _ in rows]
    return found


def positions(reader: sqlite.Connection, media: Sequence[int]) -> list[tuple[float, float]]:
    """Latitude and longitude, in degrees, of those that say where they were made."""
    found: list[tuple[float, float]] = []
    for piece in pieces(media):
        marks = ",".join("?" * len(piece))
        found += reader.execute(
            f"SELECT latitude, longitude FROM medium WHERE id IN ({marks}) "
            "AND latitude IS NOT NULL AND longitude IS NOT NULL",
            piece,
        )
    return found
