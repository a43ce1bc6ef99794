"""Packages beside the floor under them: reading the same bytes once and taking their SHA-512.

Usage: python -m tests.benchmarks.bench_package [--megabytes N] [--media N] [--rounds N]. Media have a third of
their mean size to five thirds: 1 to 5 MB by default, as those of real cases. Export reads, checks, copies, reads back
from the disk and verifies; sealing packs, seals, writes and reads back instead. Each figure is the best of
its rounds, since other programs on the machine only ever add. The goals are for time by the clock, on two processors or
more that are free, of bytes that the system has in its memory, as those of the floor are; what was written past that
memory is read into it before it is verified. Processor time says what it costs where processors are not free. An export
can't be quicker than the disk writes as many bytes past the system's memory and gives them back, which is a floor too.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import resource
import shutil
import tempfile
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from pyrage import x25519

from app.case.export.export_records import content_of
from app.exchange.packages.package import make_package
from app.exchange.packages.receipt import Receipt
from app.exchange.packages.verify import verify_package
from app.exchange.parcels.unsealing import Opening
from app.exchange.sending import Sending
from app.platform.direct import Blocks, DirectWriter, read_direct
from tests.app.case.trail.trails import KEY
from tests.app.exchange.documents.case_rows import add_medium, new_case
from tests.benchmarks.figures import Figure, crowding, publish

_BLOCK = 1 << 20


@dataclass(frozen=True)
class _Cost:
    """Seconds by the clock, and of all processors together, those of children included."""

    wall: float
    processor: float


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--megabytes", type=int, default=600)
    parser.add_argument("--media", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        publish([*_figures(Path(scratch), arguments), crowding()])


def _figures(place: Path, arguments: argparse.Namespace) -> list[Figure]:
    sources = _sources(place, arguments.media, arguments.megabytes * 10**6 // arguments.media)
    db = new_case(place / "case.db")
    for path in sources.values():
        add_medium(db, path.read_bytes())
    identity = x25519.Identity.generate()
    recipients = (str(identity.to_public()),)

    @contextmanager
    def fetch(sha256: bytes) -> Iterator[BinaryIO]:
        with sources[sha256].open("rb") as file:
            yield file

    def export(sending: Sending) -> Receipt:
        with content_of(db, None) as content:
            return make_package(content, place / "out", "series-full", fetch, sending=sending)

    took: dict[str, list[_Cost]] = {"floor": [], "disk": [], "export": [], "verify": [], "sealed": [], "opened": []}
    opening = Opening((str(identity),), place / "scratch")
    for _ in range(arguments.rounds):
        (place / "out").mkdir()
        took["floor"].append(_cost(lambda: [_digest(path) for path in sources.values()]))
        took["disk"].append(_cost(lambda: _there_and_back(place / "out", sources.values())))
        took["export"].append(_cost(lambda: export(Sending(KEY))))
        _read_in(place / "out")
        took["verify"].append(_cost(lambda: verify_package(_only(place / "out", "*.bag"))))
        took["sealed"].append(_cost(lambda: export(Sending(KEY, recipients=recipients))))
        _read_in(place / "out")
        took["opened"].append(_cost(lambda: verify_package(_only(place / "out", "*.sealed"), opening=opening)))
        shutil.rmtree(place / "out")
    wall = {name: min(each.wall for each in rounds) for name, rounds in took.items()}
    cpu = {name: min(each.processor for each in rounds) for name, rounds in took.items()}
    floor = wall["floor"]
    return [
        Figure("package: export (floor: read and SHA-512)", wall["export"], "s", floor, floor / 0.7),
        Figure("package: export (floor: the disk alone)", wall["export"], "s", wall["disk"]),
        Figure("package: verify (floor: read and SHA-512)", wall["verify"], "s", floor, floor / 0.7),
        Figure("package: sealing adds (floor: the same)", wall["sealed"] - wall["export"], "s", floor, floor),
        Figure("package: verify a sealed one (floor: the same)", wall["opened"], "s", floor),
        Figure("package: export, processor time", cpu["export"], "s", cpu["floor"]),
        Figure("package: verify, processor time", cpu["verify"], "s", cpu["floor"]),
        Figure("package: sealing adds, processor time", cpu["sealed"] - cpu["export"], "s", cpu["floor"]),
    ]


def _sources(place: Path, count: int, size: int) -> dict[bytes, Path]:
    folder = place / "sources"
    folder.mkdir()
    found = {}
    for number in range(count):
        content = os.urandom(size * (1 + number % 5) // 3)
        path = folder / f"{number}.bin"
        path.write_bytes(content)
        found[hashlib.sha256(content).digest()] = path
    return found


def _only(folder: Path, pattern: str) -> Path:
    (found,) = folder.glob(pattern)
    return found


def _there_and_back(folder: Path, sources: Collection[Path]) -> None:
    """Write as many bytes in as many files, one after the other, and when all are durable read them back."""
    blocks, content = Blocks(), os.urandom(_BLOCK)
    written = []
    for source in sources:
        path, size = folder / f"{source.name}.disk", source.stat().st_size
        with closing(DirectWriter(path.open("xb", buffering=0), blocks)) as file:
            for begin in range(0, size, _BLOCK):
                file.write(content[: size - begin])
            file.flush()
            os.fsync(file.fileno())
        written.append(path)
    for path in written:
        with path.open("rb", buffering=0) as raw:
            for piece in read_direct(raw, blocks):
                blocks.give_back(piece)
        path.unlink()


def _read_in(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                while file.read(_BLOCK):
                    pass


def _digest(path: Path) -> str:
    digest = hashlib.sha512()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _cost(work: Callable[[], object]) -> _Cost:
    wall, processor = time.perf_counter(), _processor()
    work()
    return _Cost(time.perf_counter() - wall, _processor() - processor)


def _processor() -> float:
    used = [resource.getrusage(whose) for whose in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


if __name__ == "__main__":
    main()
