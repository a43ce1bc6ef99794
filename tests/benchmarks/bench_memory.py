"""What it costs to remember a case, and to look another one up in a million remembered media.

    python -m tests.benchmarks.bench_memory [--small]

Media are pictures with made-up fingerprints, a tenth of those that are looked up are near to remembered ones. Beside
it runs the engine's own comparison of the same fingerprints, without a database: what is above that is the memory's.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app import sqlite
from app.case.casefile import Case
from app.case.records.memory_records import MediumRow
from app.linking.asking.prints import Prints
from app.linking.prints import pictures
from app.memory import packs, store
from app.memory.comparing import compare
from app.memory.remembering import Wish, remember
from app.memory.store import Memory
from tests.benchmarks.figures import Figure, crowding, publish

GOAL_REMEMBER, GOAL_CHECK, GOAL_BYTES = 60, 120, 300
"""Seconds, seconds, bytes a medium."""


def made_case(path: Path, digests: list[bytes], words: NDArray[np.uint64]) -> Case:
    """A case of so many pictures."""
    case = Case.create(path, path.name)

    def fill(db: sqlite.Connection) -> None:
        db.executemany(
            "INSERT INTO medium (id, sha256, md5, sha1, size, kind, mime, format, state, width, height, stack) "
            "VALUES (?, ?, ?, x'', 1, 'picture', '', '', 'ready', 640, 480, ?)",
            ((n, each, each[:16], n) for n, each in enumerate(digests, 1)),
        )
        db.executemany(
            "INSERT INTO frame (id, medium, at_ms, width, height) VALUES (?, ?, 0, 640, 480)",
            ((n, n) for n in range(1, len(digests) + 1)),
        )
        db.executemany(
            "INSERT INTO fingerprint VALUES (?, 'pdq', ?, 100)",
            ((n, each.tobytes()) for n, each in enumerate(words, 1)),
        )

    case.write(fill)
    return case


def remember_made(memory: Memory, count: int, words: NDArray[np.uint64]) -> None:
    """So many further media, written down as a case's are."""
    with memory.changing() as db:
        first = memory.next_medium()
        cursor = db.execute(
            "INSERT INTO remembered_case (case_id, reference, agency, officer, remembered_at, remembered_by, "
            "confidential, first_medium, media) VALUES ('made', 'made', '', '', '', '', 0, ?, ?)",
            (first, count),
        )
        store.add_media(
            db,
            (
                (first + n, MediumRow(n, digest, digest[:16], "picture", None, "", "", ""), None)
                for n, digest in ((n, os.urandom(32)) for n in range(count))
            ),
        )
        none = np.zeros(count, np.uint8)
        prints = Prints(words, np.arange(first, first + count), none, none.astype(np.bool_))
        db.executemany(
            "INSERT INTO pack (remembered_case, kind, value) VALUES (?, ?, ?)",
            ((cursor.lastrowid, packs.PRINTS, value) for value in packs.packed_prints(prints)),
        )


def measure(place: Path, remembered: int, others: int, asked: int) -> list[Figure]:
    """The figures at these sizes."""
    random = np.random.default_rng(1)

    def prints(count: int) -> NDArray[np.uint64]:
        return random.integers(0, 2**64, (count, 4), dtype=np.uint64)

    digests = [os.urandom(32) for _ in range(remembered)]
    words, known = prints(remembered), prints(others)
    new = prints(asked)
    copies = asked // 10
    new[:copies] = words[:copies] ^ np.uint64(0b10100000001)
    with store.opened(place / "memory") as memory:
        with made_case(place / "a", digests, words) as case:
            began = time.perf_counter()
            remember(memory, case.reader(), case.info, Wish("", "", confidential=False, entities=False))
            took = time.perf_counter() - began
        remember_made(memory, others, known)
        memory.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        size = (place / "memory" / store.NAME).stat().st_size / (remembered + others)
        with made_case(place / "b", [os.urandom(32) for _ in range(asked)], new) as case:
            everything = np.concatenate([words, known])
            pictures.same(new[:8], everything)  # loads what compares
            began = time.perf_counter()
            for start in range(0, asked, 2_000):
                pictures.same(new[start : start + 2_000], everything)
            floor = time.perf_counter() - began
            began = time.perf_counter()
            found = compare(case.reader(), memory, replace(case.info).id)
            checked = time.perf_counter() - began
    recall = len({medium for medium, _ in found.matches if medium <= copies}) / copies
    false = len({medium for medium, _ in found.matches if medium > copies})
    return [
        crowding(),
        Figure(f"remember {remembered:,} pictures", took, "s", goal=GOAL_REMEMBER),
        Figure("bytes a remembered picture", size, "B", goal=GOAL_BYTES),
        Figure(f"check {asked:,} against {remembered + others:,}", checked, "s", against=floor, goal=GOAL_CHECK),
        Figure("copies that were recognised", 100 * recall, "%", goal=99, at_least=True),
        Figure("pictures recognised that are none", false, "", goal=0),
    ]


def main() -> int:
    """Measure and publish."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", action="store_true", help="a tenth of everything")
    share = 10 if parser.parse_args().small else 1
    with tempfile.TemporaryDirectory() as place:
        publish(measure(Path(place), 100_000 // share, 900_000 // share, 10_000 // share))
    return 0


if __name__ == "__main__":
    sys.exit(main())
