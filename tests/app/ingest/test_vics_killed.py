"""Taking a document in that is killed at random moments ends, once it may end, like one that nobody disturbed."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from app.case.casefile import Case
from app.case.records import vics_records
from app.case.store import connection
from app.case.trail import audit
from app.ingest.crew import Crew
from app.ingest.ingest import Ingest
from app.ingest.sources import add_source
from tests.app.ingest.vics_documents import picture, record_of, write_export

ROOT = Path(__file__).parents[3]
KILLS = 8
PROGRAM = """
import sys
from pathlib import Path
from app.case.casefile import Case
from app.case.records.intake_records import unwalked
from app.ingest import vics_intake

vics_intake._AT_ONCE = 1 << 18  # so that something is recorded whenever it is killed
real = Case.write

def write(self, work):
    given = real(self, work)
    print("written", flush=True)
    return given

Case.write = write
with Case.open(Path(sys.argv[1])) as case:
    print("opened", flush=True)
    for source in unwalked(case.reader()):
        vics_intake.take_documents(case, source, lambda words: None, lambda: False)
"""


def pieces(folder: Path) -> int:
    with closing(connection.open_for_reading(folder / "case.db", None)) as reader:
        return int(reader.execute("SELECT count(*) FROM vics_piece").fetchone()[0])


def test_killed_and_resumed_equals_undisturbed(tmp_path: Path, crew: Crew, source: Path) -> None:
    contents = [picture(seed) for seed in range(3)]
    records = [record_of(number, contents[number % 3], Comments=f"{number} " * 1000) for number in range(3000)]
    document = write_export(source, records, contents)
    folder = tmp_path / "killed.case"
    with Case.create(folder, "T-1") as case:
        add_source(case, document, "EXH-01")
    dice, seen = random.Random(5), set[int]()
    for _ in range(KILLS):
        with subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(folder)], cwd=ROOT, stdout=subprocess.PIPE
        ) as process:
            assert process.stdout is not None
            assert b"opened" in iter(lambda: process.stdout.readline().strip(), b"")  # type: ignore[union-attr] - a pipe
            for _ in range(dice.randrange(6)):
                process.stdout.readline()
            time.sleep(dice.uniform(0, 0.01))  # in the middle of something
            process.kill()
        seen.add(pieces(folder))
    assert len(seen) > 1, "the kills fell on different moments"
    with Case.open(folder) as case:
        assert Ingest(case, crew, 2).run(lambda _: None, lambda: False)
        reader = case.reader()
        assert b"".join(vics_records.all_bytes(reader, 1)) == document.read_bytes()
        numbers = reader.execute("SELECT media_id FROM vics_record WHERE medium IS NOT NULL ORDER BY number").fetchall()
        assert numbers == [(number,) for number in range(3000)]
        assert reader.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert reader.execute("PRAGMA foreign_key_check").fetchall() == []
        assert audit.check(reader).broken_at is None
