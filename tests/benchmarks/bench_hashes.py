"""What hash sets cost: memory and time of an import, bytes on the disk, time of a look-up.

    python -m tests.benchmarks.bench_hashes [--full]

With `--full` at the sizes of real sets: 13 million VICS records (7 GB are written for it, and removed) and 74 million
digests of NSRL. Without it, smaller ones whose figures are scaled up. All digests are made up.
"""

from __future__ import annotations

import argparse
import hashlib
import multiprocessing
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from msgspec import structs

from app.known.hash_set import OpenSet
from app.known.importing import Order
from app.known.library import Library
from app.known.record import Meaning, Remark
from app.known.remarks import RemarkWriter
from app.known.sorter import Sorter
from tests.app.known.sets import CONTEXT_13, nsrl
from tests.benchmarks.figures import Figure, crowding, publish

VICS_RECORDS = 13_000_000
NSRL_DIGESTS = 74_000_000
SMALL_VICS, SMALL_NSRL = 200_000, 3_000_000
NSRL_ROWS = 300_000
"""In the database by which its reading is measured."""
ASKED = 1_000_000
SINGLE = 2_000
HITS = 0.05
GOAL_MB, GOAL_GB, GOAL_SECONDS, GOAL_MS = 300, 1.6, 30, 1


def write_vics(path: Path, records: int) -> None:
    """Records as official sets have them, each with a PhotoDNA."""
    with path.open("wb") as file:
        file.write(b'{"odata.metadata":"%s","value":[' % CONTEXT_13.encode())
        for number in range(records):
            made = digests(number)
            file.write(
                b'%s{"MediaID":%d,"Category":%d,"MD5":"%s","SHA1":"%s","MediaSize":"%d","Series":"%s","Tags":"",'
                b'"VictimIdentified":"%s","OffenderIdentified":"false","IsDistributed":"true","IsPrecategorized":"true",'
                b'"DateUpdated":"2023-06-07T02:31:49.83Z","AlternativeHashes":[{"HashName":"PhotoDNA","HashValue":"%s"}]}'
                % (
                    b"," if number else b"",
                    number,
                    1 + number % 4,
                    made[:16].hex().upper().encode(),
                    made[16:36].hex().upper().encode(),
                    number * 7,
                    b"Series %d" % (number % 1_000) if number % 50 == 0 else b"",
                    b"true" if number % 100 == 0 else b"false",
                    (made.hex() * 2)[:192].encode(),
                )
            )
        file.write(b"]}")


def digests(number: int) -> bytes:
    """64 bytes from which made-up digests are cut."""
    return hashlib.sha512(b"%d" % number).digest()


def in_a_process_of_its_own(work: Callable[..., None], *arguments: object) -> tuple[float, float]:
    """Processor seconds, and the most memory in MB that the work needed, with all that is imported for it."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_measured, args=(theirs, work, arguments))
    process.start()
    seconds, peak = ours.recv()
    process.join()
    return seconds, peak


def _measured(answer: Any, work: Callable[..., None], arguments: tuple[object, ...]) -> None:
    begin = time.process_time()
    work(*arguments)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform == "linux" else 1024**2)
    answer.send((time.process_time() - begin, peak))


def take_in(folder: Path, path: Path, name: str, meaning: Meaning) -> None:
    """What `hashes import` does."""
    Library(folder).add(Order([path], name, meaning), lambda step: None, lambda: False)


def read_and_digest(path: Path) -> None:
    """The floor of an import: each file's SHA-256 is taken."""
    with path.open("rb") as file:
        hashlib.file_digest(file, "sha256")


def imports(folder: Path, records: int) -> Iterator[Figure]:
    """Of VICS."""
    path = folder / "vics.json"
    write_vics(path, records)
    seconds, peak = in_a_process_of_its_own(take_in, folder / "known", path, "VICS", Meaning.ALERT)
    floor, _ = in_a_process_of_its_own(read_and_digest, path)
    yield Figure(f"VICS, {records:,} records: memory at most", peak, "MB", goal=GOAL_MB)
    yield Figure(
        "  import, processor time of 13 million", seconds * VICS_RECORDS / records, "s", floor * VICS_RECORDS / records
    )
    path.unlink()


def reading_nsrl(folder: Path) -> Iterator[Figure]:
    """Of its database, through SQLite."""
    path = nsrl(folder / "rds.db", (digests(number)[:32].hex().upper() for number in range(NSRL_ROWS)))
    seconds, peak = in_a_process_of_its_own(take_in, folder / "known", path, "RDS", Meaning.IRRELEVANT)
    floor, _ = in_a_process_of_its_own(read_and_digest, path)
    scale = NSRL_DIGESTS / NSRL_ROWS
    yield Figure("NSRL, import of 74 million from its database", seconds * scale, "s", floor * scale)
    yield Figure("  memory at most", peak, "MB", goal=GOAL_MB)
    Library(folder / "known").remove("RDS")


def sort_many(folder: Path, number: int) -> None:
    """Digests in no order, which is the worst there can be."""
    folder.mkdir()
    writer = RemarkWriter(folder)
    writer.number(Remark(Meaning.IRRELEVANT))
    writer.finish()
    sorter = Sorter(folder, "sha256")
    random = np.random.default_rng(1)
    for begin in range(0, number, 100_000):
        rows = min(100_000, number - begin)
        sorter.add(random.integers(0, 256, (rows, 32), dtype=np.uint8), np.zeros(rows, np.uint32))
    assert sorter.finish() == number
    sorter.close()


def asked_in_both(vics: OpenSet, sorted_nsrl: OpenSet, records: int, number: int) -> Iterator[Figure]:
    """Look-ups, a few of which hit."""
    made = np.frombuffer(b"".join(digests(n) for n in range(ASKED)), np.uint8).reshape(-1, 64).copy()
    made[: int(HITS * ASKED)] = made[: int(HITS * ASKED)][::-1]
    made[int(HITS * ASKED) :, :36] ^= 0x5A
    known = np.random.default_rng(1).integers(0, 256, (100_000, 32), dtype=np.uint8)
    sha256 = np.ascontiguousarray(made[:, 32:])
    sha256[-50_000:] = known[:50_000]
    md5, sha1 = np.ascontiguousarray(made[:, :16]), np.ascontiguousarray(made[:, 16:36])
    begin = time.perf_counter()
    hits = len(vics.find_many(sha256, sha1, md5)), len(sorted_nsrl.find_many(sha256, sha1, md5))
    seconds = time.perf_counter() - begin
    assert hits == (int(HITS * ASKED), 50_000), hits
    floor = time.perf_counter()
    for column in (md5, sha1, sha256):
        np.sort(np.ascontiguousarray(column[:, :8]).view(np.uint64).ravel())
    floor = time.perf_counter() - floor
    yield Figure(f"a million looked up in {records:,} and {number:,}", seconds, "s", floor, GOAL_SECONDS)
    begin = time.perf_counter()
    for row in range(0, ASKED, ASKED // SINGLE):
        one = sha256[row].tobytes(), sha1[row].tobytes(), md5[row].tobytes()
        vics.find(*one)
        sorted_nsrl.find(*one)
    yield Figure("  one alone", (time.perf_counter() - begin) / SINGLE * 1_000, "ms", goal=GOAL_MS)


def main() -> None:
    """Measure and publish."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--folder", type=Path, help="where there is room; by default that of temporary files")
    arguments = parser.parse_args()
    records, number = (VICS_RECORDS, NSRL_DIGESTS) if arguments.full else (SMALL_VICS, SMALL_NSRL)
    figures = [crowding()]
    with tempfile.TemporaryDirectory(dir=arguments.folder) as scratch:
        folder = Path(scratch)
        figures += imports(folder, records)
        figures += reading_nsrl(folder)
        seconds, peak = in_a_process_of_its_own(sort_many, folder / "sorted", number)
        size = sum(path.stat().st_size for path in (folder / "sorted").iterdir())
        figures.append(
            Figure(
                "NSRL, 74 million on the disk",
                size / number * NSRL_DIGESTS / 1e9,
                "GB",
                20 * NSRL_DIGESTS / 1e9,
                GOAL_GB,
            )
        )
        figures.append(Figure(f"  {number:,} in no order sorted: memory at most", peak, "MB", goal=GOAL_MB))
        figures.append(Figure("  processor time of 74 million", seconds * NSRL_DIGESTS / number, "s"))
        (vics,) = Library(folder / "known").open()
        about = structs.replace(vics.about, name="NSRL", meaning=Meaning.IRRELEVANT, digests={"sha256": number})
        figures += asked_in_both(vics, OpenSet(about, folder / "sorted"), records, number)
    publish(figures)


if __name__ == "__main__":
    main()
