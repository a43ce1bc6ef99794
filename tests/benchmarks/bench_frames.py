"""A million cards of frames: how long the index takes to list, count and order them.

    python -m tests.benchmarks.bench_frames [--pictures 900000] [--videos 10000]

Beside it stands listing as many media, which is the floor.
"""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import replace
from pathlib import Path

from app import sqlite
from app.case.casefile import Case
from app.case.facets.index import FacetIndex
from app.case.queries.card_filter import CardFilter, Facet, Group, Order, Review, Unit
from tests.benchmarks.event_loop import milliseconds
from tests.benchmarks.figures import Figure, crowding, publish, quantile

_FRAMES = 12
"""Of each video."""
_MEDIA = CardFilter(unit=Unit.MEDIUM, review=Review.ANY)
_CARDS = CardFilter(unit=Unit.FRAME, review=Review.ANY)
_COUNTED = tuple(facet for facet in Facet if facet not in (Facet.COUNTRY, Facet.TEXT))


def measure(pictures: int, videos: int) -> list[Figure]:
    """Every figure; `pictures` and `videos` are how many there are."""
    with tempfile.TemporaryDirectory() as folder, Case.create(Path(folder) / "bench.case", "BENCH") as case:
        case.write(lambda db: _fill(db, pictures, videos))
        index = FacetIndex(case.reader())
        floor = _often(index, _MEDIA)
        counting = quantile([milliseconds(lambda: index.counts(_MEDIA, _COUNTED)) for _ in range(5)], 0.5)
        first = milliseconds(lambda: index.listed(_CARDS))
        cards = len(index.listed(_CARDS).ids)
        headers = _often(index, replace(_CARDS, group=Group.CAMERA))
        counted = quantile([milliseconds(lambda: index.counts(_CARDS, _COUNTED)) for _ in range(5)], 0.5)
        return [
            Figure(f"frames: {cards:,} cards listed for the first time", first, "ms", floor),
            Figure("frames: listed again", _often(index, _CARDS), "ms", floor, 150),
            Figure("frames: the largest first", _often(index, replace(_CARDS, order=Order.LARGEST)), "ms", floor, 300),
            Figure("frames: under headers", headers, "ms", floor, 300),
            Figure("frames: all counts", counted, "ms", counting, 300),
            Figure("frames: pictures with text, first", milliseconds(lambda: _with_text(index)), "ms", floor),
            Figure("frames: pictures with text, again", milliseconds(lambda: _with_text(index)), "ms", floor, 300),
            crowding(),
        ]


def _often(index: FacetIndex, wanted: CardFilter) -> float:
    return quantile([milliseconds(lambda: index.listed(wanted)) for _ in range(7)], 0.5)


def _with_text(index: FacetIndex) -> None:
    index.listed(_CARDS.choosing(Facet.TEXT, "yes"))


def _fill(db: sqlite.Connection, pictures: int, videos: int) -> None:
    db.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
        "INSERT INTO medium (id, sha256, md5, sha1, size, kind, mime, format, state, stack) SELECT i, "
        "CAST(printf('%032d', i) AS BLOB), x'00', x'00', i, iif(i % ? = 0, 'video', 'picture'), 'm', 'F', 'ready', i "
        "FROM n",
        (pictures + videos, (pictures + videos) // videos),
    )
    insert = "INSERT INTO frame (medium, at_ms, width, height)"
    db.execute(f"{insert} SELECT id, 0, 8, 8 FROM medium WHERE kind = 'picture'")
    for number in range(_FRAMES):
        db.execute(f"{insert} SELECT id, ?, 8, 8 FROM medium WHERE kind = 'video'", (1_000 * number,))
    db.execute(
        "INSERT INTO fingerprint SELECT f.id, 'text', iif(f.id % 50 = 0, x'03', x'00'), 0 FROM frame f "
        "JOIN medium m ON m.id = f.medium WHERE m.kind = 'picture'"
    )


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pictures", type=int, default=900_000)
    parser.add_argument("--videos", type=int, default=10_000)
    arguments = parser.parse_args()
    publish(measure(arguments.pictures, arguments.videos))


if __name__ == "__main__":
    main()
