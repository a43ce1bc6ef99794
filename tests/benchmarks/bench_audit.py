"""How long a long audit trail takes to write and to check, beside what no check can do without.

    python -m tests.benchmarks.bench_audit [--rows 1000000]

The floor reads the same rows and hashes the same bytes with one SHA-256 over all. Times are processor time, since a
shared machine makes others longer.
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from app import sqlite
from app.case.store.connection import open_for_reading, open_for_writing
from app.case.trail import audit, checkpoints
from app.case.trail.sitting import CHECKPOINT_ROWS
from tests.app.case.trail.trails import KEY
from tests.app.exchange.documents.case_rows import new_case
from tests.benchmarks.figures import Figure, crowding, publish

GOAL_SECONDS = 20.0
"""In which a million rows must be checked."""
SCRIPT = Path(__file__).parents[2] / "docs" / "verify_audit.py"
SIGNATURES = 300


def cpu_seconds(work: Callable[[], object]) -> float:
    """Processor time of this program that the work takes."""
    begin = time.process_time()
    work()
    return time.process_time() - begin


def fill(db: sqlite.Connection, rows: int) -> None:
    """Decisions like those of a triage, in transactions of a thousand, each with a checkpoint at its end."""
    media = [hashlib.sha256(str(number).encode()).hexdigest() for number in range(1_000)]
    for number in range(1, rows):
        if number % CHECKPOINT_ROWS == 1:
            db.execute("BEGIN")
        if number % CHECKPOINT_ROWS == 0:
            checkpoints.append(db, "A. Berg", KEY)
            db.execute("COMMIT")
        else:
            detail = {"media": [media[number % 1_000]], "category": number % 4, "tags_added": ["boat"]}
            audit.append(db, "A. Berg", "decide", "1 medium", detail)
    if db.in_transaction:
        db.execute("COMMIT")


def read_and_hash(db: sqlite.Connection) -> None:
    """The floor."""
    digest = hashlib.sha256()
    for row in db.execute(
        "SELECT prev, CAST(seq AS BLOB), CAST(at AS BLOB), CAST(actor AS BLOB), CAST(action AS BLOB), "
        "CAST(target AS BLOB), CAST(detail AS BLOB) FROM audit ORDER BY seq"
    ):
        digest.update(b"".join(row))


def check(db: sqlite.Connection, rows: int) -> None:
    """What `audit` does."""
    found = checkpoints.examine(db, [audit.head(db)], [KEY.public])
    assert (found.trail.broken_at, found.trail.rows) == (None, rows), found


def standalone_seconds(path: Path) -> float:
    """Processor time of the verifier that others run, from its start to its end."""
    timed = "import runpy, sys, time; sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0]); print(time.process_time())"
    done = subprocess.run(
        [sys.executable, "-c", timed, str(SCRIPT), str(path)], capture_output=True, text=True, check=True
    )
    return float(done.stdout.splitlines()[-1])


def main() -> None:
    """Measure and publish."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    rows = parser.parse_args().rows
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "case.db"
        new_case(path).close()
        with closing(open_for_writing(path, None)) as db:
            written = cpu_seconds(lambda: fill(db, rows))
            signed = cpu_seconds(lambda: [KEY.sign(b"x" * 250) for _ in range(SIGNATURES)])
        with closing(open_for_reading(path, None)) as db:
            floor = cpu_seconds(lambda: read_and_hash(db))
            checked = cpu_seconds(lambda: check(db, rows))
        alone = standalone_seconds(path)
    million = 1e6 / rows
    publish(
        [
            Figure("audit: check of a million rows", checked * million, "s", floor * million, GOAL_SECONDS),
            Figure("audit: check of a row", checked / rows * 1e6, "µs", floor / rows * 1e6),
            Figure("audit: verify_audit.py, a million rows", alone * million, "s", floor * million),
            Figure("audit: append of a row", written / rows * 1e6, "µs", floor / rows * 1e6),
            Figure("audit: one signature", signed / SIGNATURES * 1e6, "µs"),
            crowding(),
        ]
    )


if __name__ == "__main__":
    main()
