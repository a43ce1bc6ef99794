"""What thousands of hostile files do to the whole ingest, beside as many good ones of like formats in the same run.

Usage: python -m tests.benchmarks.bench_hostile [--count 10000] [--seed 1] [--workers 2] [--keep FOLDER]. Takes some
twenty minutes for 10,000. Prints the rows by state, every kind of reason with an example, and the slowest files.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from app.case.casefile import Case
from tests.benchmarks.figures import Figure, crowding, publish
from tests.hostile.swarm import make_swarm

SLICES = 5
"""Hostile and good files take turns, so that a busy minute of the machine falls on both."""

LONGEST = 3_600
"""Seconds after which one slice counts as hanging."""

ROWS = (
    "SELECT o.path, o.container, o.state, o.reason, coalesce(m.kind, 'nothing'), coalesce(m.state, o.state), "
    "coalesce(m.reason, '') FROM occurrence o LEFT JOIN medium m ON m.id = o.medium"
)


@dataclass
class Side:
    """The files of one sort, their case, and what taking them in has cost so far."""

    name: str
    files: Path
    case: Path
    reading: float = 0.0
    """Seconds from the first file that a worker got to the last that one gave back."""
    processor: float = 0.0
    failed: int = 0
    """Runs of the program that did not end with 0."""
    times: list[tuple[float, str]] = field(default_factory=list)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--keep", type=Path, help="keep files and cases in this new folder")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        root = arguments.keep or Path(scratch)
        told = _make(root, arguments.seed, arguments.count)
        _warm_up(root, arguments.seed, arguments.workers)
        sides = [_side(root, name) for name in ("hostile", "good")]
        for number in range(SLICES):
            for side in sides:
                _take_in(side, number, arguments.workers)
        print(f"\n{arguments.count:,} hostile files, seed {arguments.seed}, beside as many good ones")
        silent = _tell(sides[0], told) + _tell(sides[1], {})
        _publish(sides[0], sides[1], arguments.count, silent)


def _side(root: Path, name: str) -> Side:
    Case.create(root / f"{name}.case", "BENCH").close()
    return Side(name, root / name, root / f"{name}.case")


def _warm_up(root: Path, seed: int, workers: int) -> None:
    """Let what is compiled at first use be compiled before anything is measured."""
    make_swarm(root / "unused", root / "warm" / "0", seed + 1, 30)
    _take_in(_side(root, "warm"), 0, workers)


def _make(root: Path, seed: int, count: int) -> dict[str, str]:
    told = make_swarm(root / "hostile", root / "good", seed, count)
    for name in ("hostile", "good"):
        for number, path in enumerate(sorted((root / name).iterdir())):
            folder = root / name / str(number * SLICES // count)
            folder.mkdir(exist_ok=True)
            path.rename(folder / path.name)
    return told


def _take_in(side: Side, number: int, workers: int) -> None:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    times = side.case.with_suffix(".times")
    program = [sys.executable, "-m", "tests.benchmarks.timed_ingest", str(times)]
    words = ["ingest", str(side.case), str(side.files / str(number)), "--workers", str(workers), "--quiet"]
    done = subprocess.run([*program, *words], check=False, timeout=LONGEST)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    side.failed += done.returncode != 0
    side.processor += after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    rows: list[tuple[str, float, float]] = json.loads(times.read_text())
    side.reading += max(row[2] for row in rows) - min(row[1] for row in rows)
    side.times += [(end - start, path) for path, start, end in rows]


def _tell(side: Side, told: dict[str, str]) -> int:
    """Print what became of the files; gives how many have no row in a final state with a reason."""
    with Case.open(side.case, writable=False) as case:
        rows = case.reader().execute(ROWS).fetchall()
    states = Counter((kind, state) for _, _, _, _, kind, state, _ in rows)
    print(f"\n{side.name}: {len(rows):,} rows")
    for (kind, state), number in sorted(states.items()):
        print(f"  {number:>7,}  {kind}, {state}")
    reasons: dict[str, list[str]] = {}
    silent = 0
    for path, _, state, reason, _, medium_state, medium_reason in rows:
        said = medium_reason or reason
        if said:
            reasons.setdefault(f"{medium_state}: {said}", []).append(path)
        elif state not in ("read", "unreadable") or medium_state in ("partial", "unreadable", "quarantined"):
            silent += 1
    print("  reasons, with an example")
    for said, paths in sorted(reasons.items(), key=lambda item: -len(item[1])):
        print(f"  {len(paths):>7,}  {said}  [{paths[0]}: {told.get(paths[0], '')}]")
    print("  slowest, seconds")
    for seconds, path in sorted(side.times, reverse=True)[:25]:
        print(f"  {seconds:>7.2f}  {path}  [{told.get(Path(path).name, '')}]")
    top = sum(1 for _, container, *_ in rows if container == 0)
    return silent + max(0, sum(1 for folder in side.files.iterdir() for _ in folder.iterdir()) - top)


def _publish(hostile: Side, good: Side, count: int, silent: int) -> None:
    rates = count / hostile.reading, count / good.reading
    per_file = hostile.processor / count * 1e3, good.processor / count * 1e3
    publish(
        [
            Figure("hostile, files a second (floor: good ones)", rates[0], "", rates[1], rates[1] / 2, at_least=True),
            Figure("hostile, CPU a file with linking (floor: good)", per_file[0], "ms", per_file[1]),
            Figure("hostile, slowest file", max(hostile.times)[0], "s", max(good.times)[0]),
            Figure("hostile, files without a row or a reason", silent, "", goal=0),
            Figure("hostile, runs of the program that failed", hostile.failed + good.failed, "", goal=0),
            crowding(),
        ]
    )


if __name__ == "__main__":
    main()
