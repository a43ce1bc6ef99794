"""Searching by example in a large case: by fingerprint among a million pictures, by local features among many.

    python -m tests.benchmarks.bench_search [--count 1000000] [--parts 100000] [--keep FOLDER]

The case is made here: random fingerprints, and sketches of painted pictures with a sixteenth of their bits turned, of
which 2 in 100 share two points or more with the example, as strangers do. What a candidate shows is one of a few
paintings. The parts of a search are given in processor time, whole searches in both; `machine` says how crowded it was.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np

from analysis.fingerprints.features import HEADER, POINT
from app.case.casefile import Case
from app.case.store import connection
from app.ingest.crew import start_crew
from app.jobs.search import Search
from app.linking import thresholds
from app.linking.asking import parts, prints
from app.linking.asking.asking import one_state
from app.linking.asking.kept import Kept
from app.linking.index_folder import IndexFolder
from app.linking.local.index import Sketch, segment
from app.linking.local.likeness import likeness
from app.linking.local.sketches import view_of
from app.linking.local.store import _FORM, BLOCKS, Block, IndexStore, _save, _written
from app.linking.prints import hamming
from app.linking.prints.dihedral import forms
from app.linking.prints.print_index import PrintIndex
from tests.app.linking.local.pictures import cropped, painting, recorded, view
from tests.benchmarks.figures import Figure, crowding, publish

POOL = 40
"""Paintings that stand for all."""
ROOT = Path(__file__).parents[2]


def make_case(folder: Path, count: int, with_parts: int) -> Path:
    """A case of `count` pictures, of which the first `with_parts` have local features."""
    place = folder / f"search-{count}-{with_parts}.case"
    if (place / "made").exists():
        return place
    with Case.create(place, "B-1"):
        pass
    random = np.random.default_rng(5)
    with closing(connection.open_for_writing(place / "case.db", None, durable=False)) as db:
        db.execute("BEGIN")
        db.executemany(
            "INSERT INTO medium (id, sha256, md5, sha1, size, kind, mime, format, state, width, height, stack) "
            "VALUES (?, ?, x'', x'', 1000, 'picture', 'image/jpeg', 'JPEG', 'ready', 640, 480, ?)",
            ((number, number.to_bytes(32), number) for number in range(1, count + 1)),
        )
        db.executemany(
            "INSERT INTO frame (id, medium, at_ms, width, height) VALUES (?, ?, 0, 640, 480)",
            ((number, number) for number in range(1, count + 1)),
        )
        db.executemany(
            "INSERT INTO fingerprint VALUES (?, 'pdq', ?, 100)",
            ((number, random.bytes(32)) for number in range(1, count + 1)),
        )
        db.execute("COMMIT")
    _make_previews(place, with_parts)
    _make_index(place / "index", with_parts)
    with Case.open(place) as case:
        store = IndexStore(IndexFolder(place / "index"))
        print(f"merging took {seconds(lambda: store.merge(case.reader())):.1f} s of processor time")
    (place / "made").touch()
    return place


def _make_previews(place: Path, with_parts: int) -> None:
    """Every picture shows one of the paintings: as views, since a million previews would fill the disk."""
    with closing(connection.open_for_writing(place / "previews.db", None, durable=False)) as db:
        db.executescript(
            "DROP TABLE features; DROP TABLE preview;"
            "CREATE TABLE pool (number INTEGER PRIMARY KEY, value BLOB, jpeg BLOB);"
            "CREATE TABLE picture (medium INTEGER PRIMARY KEY);"
            "CREATE VIEW features AS SELECT medium, 0 AS at_ms, value FROM picture "
            f"JOIN pool ON number = medium % {POOL};"
            f"CREATE VIEW preview AS SELECT medium, jpeg FROM picture JOIN pool ON number = medium % {POOL};"
        )
        db.execute("BEGIN")
        for number in range(POOL):
            features, jpeg, _ = recorded(painting(1_000 + number))
            db.execute("INSERT INTO pool VALUES (?, ?, ?)", (number, features, jpeg))
        db.executemany("INSERT INTO picture VALUES (?)", ((number,) for number in range(1, with_parts + 1)))
        db.execute("COMMIT")


def _make_index(folder: Path, with_parts: int) -> None:
    random = np.random.default_rng(6)
    points = [np.frombuffer(recorded(painting(1_000 + n))[0], POINT, offset=HEADER.size)[:128] for n in range(POOL)]
    for first in range(0, with_parts + 1, BLOCKS[0]):
        media = np.arange(max(1, first), min(with_parts + 1, first + BLOCKS[0]))
        sketches = []
        for medium in media.tolist():
            found = points[medium % POOL]
            turned = np.bitwise_and.reduce(random.integers(0, 2**64, (4, len(found), 4), dtype=np.uint64))
            words = np.ascontiguousarray(found["words"], dtype=np.uint64) ^ turned
            sketches.append(Sketch(words, np.stack([found["turn"], found["size"]], axis=1)))
        if len(media):
            with _written(folder / Block(first, 0, len(media)).name) as unfinished:
                _save(IndexFolder(folder), segment(media, sketches), unfinished)


def seconds(work: Callable[[], object], times: int = 1, clock: Callable[[], float] = time.process_time) -> float:
    """Processor time of the work in this process, or what else the clock shows; the shortest of so many."""
    taken = []
    for _ in range(times):
        begin = clock()
        work()
        taken.append(clock() - begin)
    return min(taken)


def childrens_seconds() -> float:
    """Processor time of the programs that were started and have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def by_prints(place: Path, count: int) -> list[Figure]:
    """Among all fingerprints."""
    with Case.open(place, writable=False) as case, one_state(case.reader()):
        reader = case.reader()
        first = seconds(lambda: Kept(IndexFolder(place / "index"), prints.RECIPE).latest(reader))
        again = seconds(lambda: Kept(IndexFolder(place / "index"), prints.RECIPE).latest(reader), 3)
        known = Kept(IndexFolder(place / "index"), prints.RECIPE).latest(reader)
        words = np.asarray(known.words)
        sorting = seconds(lambda: PrintIndex.of(words))
        index = PrintIndex.of(words)
    asked = np.random.default_rng(1).integers(0, 2**64, (50, 1, 4), dtype=np.uint64)
    figures = []
    for radius in (31, thresholds.PICTURE_RADIUS.value):
        for each, name in ((asked, "one form"), (np.stack([forms(one).reshape(-1, 4) for one in asked]), "8 forms")):
            sorted_ = seconds_each(index.join, each, radius)
            scanned = seconds_each(lambda one, most: hamming.join(one, words, most), each[:10], radius)
            name = f"one print in {count:,}, {name}, radius {radius}, beside the scan"
            goal = 1.0 if (radius, len(each[0])) == (31, 1) else None
            figures.append(Figure(name, 1000 * sorted_, "ms", 1000 * scanned, goal))
    return [
        Figure(f"prints of {count:,}: kept for the first time", first, "s"),
        Figure(f"prints of {count:,}: opened", 1000 * again, "ms"),
        Figure(f"prints of {count:,}: sorted, from the second question on", sorting, "s"),
        *figures,
    ]


def seconds_each(ask: Callable[[np.ndarray, int], object], asked: np.ndarray, radius: int) -> float:
    """The median time of these questions."""
    ask(asked[0], radius)
    return statistics.median(seconds(lambda one=one: ask(one, radius), clock=time.perf_counter) for one in asked)


def by_parts(place: Path, count: int) -> list[Figure]:
    """Among the sketches, asked with one, two and all four groups of points; and what close looks cost."""
    example = view(cropped(0.7)(painting(3)))
    figures = [
        Figure("size of the index, a picture", _size(place / "index") / count / 1000, "kB"),
    ]
    with Case.open(place, writable=False) as case:
        reader = case.reader()
        opened = seconds(lambda: IndexStore(IndexFolder(place / "index")).segments(reader), 3)
        store = IndexStore(IndexFolder(place / "index"))
        segments = store.segments(reader)
        again = seconds(lambda: store.segments(reader), 3)
        for groups in (1, 2, 4):
            parts.GROUPS = groups
            met = seconds(lambda: parts.most_shared(example.points, segments), 3)
            figures.append(Figure(f"candidates among {count:,}, {128 * groups} points", 1000 * met, "ms"))
        parts.GROUPS = 2
        other = [view_of(*recorded(painting(1_000 + number))) for number in range(10)]
        look = seconds(lambda: [likeness(example, each) for each in other if each is not None], 3) / len(other)
    looks = parts.GROUPS * thresholds.CLOSE_LOOKS.value
    return [
        Figure(f"index of {count:,} opened, in segments: {len(segments)}", 1000 * opened, "ms"),
        Figure("the same, asked for again", 1000 * again, "ms"),
        *figures,
        Figure(f"{looks} close looks at strangers", 1000 * look * looks, "ms"),
    ]


def whole(place: Path, count: int, with_parts: int) -> list[Figure]:
    """A search in a program that runs already, and as a command of its own; and what an empty command costs."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "example.png"
        cropped(0.7)(painting(3)).save(file)
        with Case.open(place, writable=False) as case:
            crew = start_crew(1, Path(folder))
            try:
                search = Search(case)
                search.by_file(crew, file)
                again = seconds(lambda: search.by_file(crew, file), 5)
                wall = seconds(lambda: search.by_file(crew, file), 5, time.perf_counter)
            finally:
                crew.close()
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6

        def command(*words: str | Path) -> None:
            subprocess.run([sys.executable, ROOT / "main.py", *words, "--json"], check=True, stdout=subprocess.DEVNULL)

        def search_command() -> None:
            command("search", place, file)

        search_command()
        warm, used = seconds(search_command, 2, time.perf_counter), seconds(search_command, 1, childrens_seconds)
        _forget(place / "index")
        cold = seconds(search_command, 1, time.perf_counter)
        floor = seconds(lambda: command("history", place, "--limit", "1"), 2, time.perf_counter)
    return [
        Figure(f"search, {count:,} prints, {with_parts:,} sketches, CPU", again, "s"),
        Figure(f"search, {count:,} prints, {with_parts:,} sketches, wall", wall, "s", goal=1.0),
        Figure("most memory meanwhile, with pages of files", memory, "GB"),
        Figure("search command in a process of its own, CPU", used, "s"),
        Figure("search command, wall, beside an empty command", warm, "s", floor),
        Figure("the same, the index not in memory", cold, "s", floor),
    ]


def _size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.glob(f"{_FORM}-*/*.npy"))


def _forget(folder: Path) -> None:
    """Let the system drop what it holds of these files; it may keep some."""
    for file in folder.rglob("*.npy"):
        descriptor = os.open(file, os.O_RDONLY)
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(descriptor)


def main() -> None:
    """Make the case, measure and publish."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1_000_000)
    parser.add_argument("--parts", type=int, default=100_000)
    parser.add_argument("--keep", type=Path, help="a folder in which the case stays for the next time")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.keep or Path(temporary)
        place = make_case(folder, arguments.count, arguments.parts)
        figures = by_prints(place, arguments.count) + by_parts(place, arguments.parts)
        publish([crowding(), *figures, *whole(place, arguments.count, arguments.parts)])


if __name__ == "__main__":
    main()
