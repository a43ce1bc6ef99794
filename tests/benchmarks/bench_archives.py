"""Members of archives fetched one after the other, beside the floor under it: unpacking the archive once, all of it.

Usage: python -m tests.benchmarks.bench_archives [--members N] [--kilobytes N] [--rounds N]. Members are bytes that
don't pack, as those of pictures. Each is fetched as an export does it: opened, read, closed. Old: from the beginning of
the archive for each, as it was until walks stayed open; reckoned from some that lie evenly in the archive. Each figure
is the best of its rounds.
"""

from __future__ import annotations

import argparse
import io
import os
import tarfile
import tempfile
import time
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

from analysis.jobs import Unpack
from app.case.queries.media import Place
from app.case.records.intake_records import SourceRow
from app.ingest.crew import Crew, start_crew
from app.ingest.fetch import Fetcher
from tests.benchmarks.figures import Figure, crowding, publish

_SAMPLES = 5


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--members", type=int, default=5_000)
    parser.add_argument("--kilobytes", type=int, default=30)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        place = Path(scratch)
        crew = start_crew(1, place)
        try:
            figures = [
                each
                for name, archive, path in _archives(place, arguments.members, arguments.kilobytes * 1_000)
                for each in _figures(crew, name, archive, path, arguments.members, arguments.rounds)
            ]
        finally:
            crew.close()
    publish([*figures, crowding()])


def _figures(crew: Crew, name: str, archive: str, path: Path, members: int, rounds: int) -> list[Figure]:
    places = [
        Place(SourceRow(1, str(path), "file"), path.name, ((archive, f"{number}.jpg"),), (1,))
        for number in range(members)
    ]

    def old() -> None:
        for sample in range(_SAMPLES):
            _unpack(crew, archive, path, (2 * sample + 1) * members // (2 * _SAMPLES) + 1)

    floor = _best(rounds, lambda: _unpack(crew, archive, path, members))
    every = _best(rounds, lambda: _fetch(crew, places))
    last = _best(rounds, lambda: _fetch(crew, places[-1:]))
    before = _best(1, old) / _SAMPLES * members
    soon = floor / 4 if archive == "ZIP" else floor
    return [
        Figure(f"archives: all of a {name} (floor: unpack once)", every, "s", floor, 3 * floor),
        Figure(f"archives: all of a {name}, old way (the same)", before, "s", floor),
        Figure(f"archives: the last of a {name} (the same)", last, "s", floor, soon),
    ]


def _fetch(crew: Crew, places: Sequence[Place]) -> None:
    with Fetcher(crew) as fetcher:
        for place in places:
            with fetcher.open_place(place) as descriptor:
                _read(descriptor)


def _unpack(crew: Crew, archive: str, path: Path, members: int) -> None:
    """Have the first members, and read each."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        with crew.unpack(descriptor, Unpack(archive)) as unpacked:
            for _, member in zip(range(members), unpacked, strict=False):
                assert member.content is not None
                with member.content as content:
                    _read(content.descriptor)
    finally:
        os.close(descriptor)


def _read(descriptor: int) -> None:
    at = 0
    while piece := os.pread(descriptor, 1 << 20, at):
        at += len(piece)


def _archives(place: Path, count: int, size: int) -> list[tuple[str, str, Path]]:
    zipped, tarred = place / "many.zip", place / "many.tar.gz"
    with (
        zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as one,
        tarfile.open(tarred, "w:gz", compresslevel=1) as two,
    ):
        for number in range(count):
            content = os.urandom(size)
            one.writestr(f"{number}.jpg", content)
            entry = tarfile.TarInfo(f"{number}.jpg")
            entry.size = size
            two.addfile(entry, io.BytesIO(content))
    return [("ZIP", "ZIP", zipped), ("tar.gz", "GZIP", tarred)]


def _best(rounds: int, work: Callable[[], object]) -> float:
    took = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        took.append(time.perf_counter() - begun)
    return min(took)


if __name__ == "__main__":
    main()
