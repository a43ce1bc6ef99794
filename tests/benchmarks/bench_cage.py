"""What the cage costs: the same folder taken in with and without the kernel's rings, in turns.

Usage: python -m tests.benchmarks.bench_cage [FOLDER] [--rounds N]. Without a folder, a made-up phone is taken. What is
compared is the processor time of the whole ingest with its workers, which waiting for other programs doesn't change;
the goal is 10 % of the throughput. Linking, which no worker does, is left out of it.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import tempfile
import time
from pathlib import Path

import psutil

from analysis.jobs import Examine
from analysis.workers.cage import given_rings
from app.case.casefile import Case
from app.case.queries import counts
from app.demo.phone import make_phone_dump
from app.ingest.crew import Crew
from app.ingest.forking import ForkingStaff
from app.ingest.ingest import Ingest
from app.ingest.sources import add_source
from tests.benchmarks.figures import Figure, crowding, publish

_JOBS = 300


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--workers", type=int, default=2)
    arguments = parser.parse_args()
    rings = given_rings()
    print(f"Landlock: {rings.landlock}, seccomp: {rings.seccomp}")
    with tempfile.TemporaryDirectory() as scratch:
        folder = arguments.folder or make_phone_dump(Path(scratch) / "phone").folder
        alone = _alone(Path(scratch))
        _taken_in(folder, Path(scratch) / "warm", arguments.workers, caged=True)
        caged: list[tuple[float, int]] = []
        free: list[tuple[float, int]] = []
        for number in range(arguments.rounds):
            for costs, name in (((caged, "in"), (free, "out")), ((free, "out"), (caged, "in")))[number % 2]:
                case = Path(scratch) / f"{name}{number}"
                costs.append(_taken_in(folder, case, arguments.workers, caged=name == "in"))
    files = caged[0][1]
    inside, outside = (statistics.median(cpu for cpu, _ in costs) for costs in (caged, free))
    pairs = [one / other for (one, _), (other, _) in zip(caged, free, strict=True)]
    print(f"{files:,} files, {arguments.rounds} rounds; their ratios: {[round(each, 3) for each in sorted(pairs)]}")
    publish(
        [
            Figure("cage: CPU a file, caged (floor: not)", inside / files * 1e3, "ms", outside / files * 1e3),
            Figure("cage: CPU of the ingest to that without", statistics.median(pairs), "", goal=1.10),
            Figure("cage: a job that does nothing (floor: uncaged)", alone[0] * 1e3, "ms", alone[1] * 1e3),
            Figure("cage: what it adds to a job", (alone[0] - alone[1]) * 1e3, "ms"),
            crowding(),
        ]
    )


def _taken_in(folder: Path, place: Path, workers: int, *, caged: bool) -> tuple[float, int]:
    """Processor seconds of reading a folder into a new case, all processes counted, and the files that were read."""
    with Case.create(place, "BENCH") as case:
        add_source(case, folder, "BENCH")
        before = _cpu()
        crew = Crew(ForkingStaff(caged=caged), workers, case.folder)
        Ingest(case, crew, workers).run(lambda progress: None, lambda: False)
        crew.close()
        time.sleep(0.1)
        return _cpu() - before, counts.read(case.reader()).occurrences


def _alone(scratch: Path) -> tuple[float, float]:
    """Processor seconds of a worker whose file has one byte, from its fork to its end: caged and not, in turns."""
    place = scratch / "byte"
    place.write_bytes(b"x")
    crews: list[Crew] = []
    parents: list[psutil.Process] = []
    evidence = os.open(place, os.O_RDONLY)
    for caged in (True, False):
        before = set(psutil.Process().children())
        crews.append(Crew(ForkingStaff(caged=caged), 1, scratch))
        parents += set(psutil.Process().children()) - before
        crews[-1].examine(evidence, Examine(1), lambda _: True)
    begun = [_of_workers(parent) for parent in parents]
    for _ in range(_JOBS):
        for crew in crews:
            crew.examine(evidence, Examine(1), lambda _: True)
    inside, outside = ((_of_workers(parent) - start) / _JOBS for parent, start in zip(parents, begun, strict=True))
    os.close(evidence)
    for crew in crews:
        crew.close()
    return inside, outside


def _of_workers(parent: psutil.Process) -> float:
    """Processor seconds of all workers that have ended."""
    times = parent.cpu_times()
    return float(times.children_user + times.children_system)


def _cpu() -> float:
    return sum(
        usage.ru_utime + usage.ru_stime
        for usage in (resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN))
    )


if __name__ == "__main__":
    main()
