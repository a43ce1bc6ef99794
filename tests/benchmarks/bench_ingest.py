"""How fast a folder is taken in, at what cost, and when the first picture can be looked at.

Usage: python -m tests.benchmarks.bench_ingest [FOLDER] [--workers N]. Without a folder, a made-up phone
is taken. The floor is the same analysis of the same files, one after the other in one process: no crew of workers, no
database.
"""

from __future__ import annotations

import argparse
import os
import resource
import tempfile
import threading
import time
from pathlib import Path

import psutil

from analysis.examine import examine
from analysis.jobs import Examine
from analysis.workers.warm import warm_up
from app.case.casefile import Case
from app.case.queries import counts
from app.demo.phone import make_phone_dump
from app.ingest.crew import start_crew
from app.ingest.progress import Progress
from app.ingest.sources import NewSource
from app.jobs.intake import Intake
from tests.benchmarks.figures import Figure, publish


class Memory:
    """The largest memory of this process and all below it, as proportional set size: what is shared counts once."""

    def __init__(self) -> None:
        self.peak = 0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> Memory:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _watch(self) -> None:
        own = psutil.Process()
        while not self._ended.wait(0.25):
            total = 0
            for process in [own, *own.children(recursive=True)]:
                try:
                    total += process.memory_full_info().pss
                except psutil.Error:
                    continue
            self.peak = max(self.peak, total)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--workers", type=int, default=2)
    arguments = parser.parse_args()
    if arguments.folder is not None and not arguments.folder.is_dir():
        parser.error(f"there is no folder {arguments.folder}")
    with tempfile.TemporaryDirectory() as scratch:
        folder = arguments.folder or make_phone_dump(Path(scratch) / "phone").folder
        floor = _floor(folder)
        _measure(folder, Path(scratch), arguments.workers, floor)


def _measure(folder: Path, scratch: Path, workers: int, floor: float) -> None:
    first: list[float] = []
    with Case.create(scratch / "bench", "BENCH") as case, Memory() as memory:
        cpu, started = _cpu(), time.perf_counter()

        def tell(progress: Progress) -> None:
            if not first and case.reader().execute("SELECT 1 FROM previews.preview").fetchone():
                first.append(time.perf_counter() - started)

        crew = start_crew(workers, case.folder)
        Intake(case, crew, workers).run([NewSource(folder, "BENCH")], tell, lambda: False)
        crew.close()
        seconds, cost = time.perf_counter() - started, _cpu() - cpu
        found = counts.read(case.reader())
        (size,) = case.reader().execute("SELECT sum(size) FROM occurrence").fetchone()
    media = max(found.pictures + found.videos + found.sounds, 1)
    print(f"\n{found.occurrences:,} files, {found.media:,} different, {size / 1e6:,.1f} MB, {workers} workers")
    if not first:
        print("No picture could be looked at: nothing here could be decoded.")
    publish(
        [
            Figure("ingest, files a second", found.occurrences / seconds, ""),
            Figure("ingest, MB a second", size / seconds / 1e6, "MB"),
            Figure("ingest, CPU a medium (floor: analysis alone)", cost / media * 1e3, "ms", floor / media * 1e3),
            Figure("ingest, peak memory with workers", memory.peak / 1e6, "MB", goal=1000),
            *(Figure("ingest, first picture to look at after", seconds, "s", goal=10) for seconds in first),
        ]
    )


def _floor(folder: Path) -> float:
    """CPU seconds of the same analysis in one process, with every file decoded once."""
    warm_up()
    seen: set[bytes] = set()
    started = time.process_time()
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file():
            continue
        descriptor = os.open(path, os.O_RDONLY)
        try:
            work = examine(descriptor, Examine(size=path.stat().st_size))
            reading = next(work)
            digest = reading.digests.sha256  # type: ignore[union-attr] # the first message is a Reading or a Failure
            work.send(digest not in seen)
            seen.add(digest)
            for _ in work:
                pass
        except (StopIteration, AttributeError, MemoryError):
            continue
        finally:
            os.close(descriptor)
    return time.process_time() - started


def _cpu() -> float:
    """CPU seconds of this process and of those below it that have ended."""
    return sum(
        usage.ru_utime + usage.ru_stime
        for usage in (resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN))
    )


if __name__ == "__main__":
    main()
