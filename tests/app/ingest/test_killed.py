"""An ingest that is killed at twenty random moments ends, once it may end, like one that nobody disturbed."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import psutil

from app.case.casefile import Case
from app.case.store import connection
from app.case.trail import audit
from app.demo.phone import SMALL, make_phone_dump
from app.ingest.crew import start_crew
from app.ingest.progress import Progress
from app.ingest.sources import NewSource
from app.jobs.intake import Intake
from tests.app.ingest.taking import content

ROOT = Path(__file__).parents[3]
KILLS = 20
AT_THE_START = 4
"""So many of the kills come while the case is opened, sources are listed and workers start; the others after the first
file of their run was read."""
SEED = 7
PROGRAM = """
import sys
from pathlib import Path
from app.case.casefile import Case
from app.ingest import recorder
from app.ingest.crew import start_crew
from app.ingest.sources import NewSource
from app.jobs.intake import Intake

recorder.BATCH_SECONDS = 0.01  # so that a fast machine, too, has recorded something whenever it is killed
with Case.open(Path(sys.argv[1])) as case:
    crew = start_crew(2, case.folder)
    print("opened", flush=True)
    told = []

    def tell(progress):
        if told and progress.read > told[0] and len(told) == 1:
            print("reading", flush=True)
            told.append(progress.read)
        if progress.stage != "walking" and not told:
            told.append(progress.read)

    whole = Intake(case, crew, 2).run([NewSource(Path(sys.argv[2]), "EXH-01")], tell, lambda: False)
    print("ended", flush=True)
    crew.close()
sys.exit(0 if whole else 3)
"""


def joined(case: Case) -> dict[str, object]:
    """Stacks and links, told by digests."""
    reader = case.reader()
    stacks: dict[str, set[str]] = {}
    for reference, member in reader.execute(
        "SELECT hex(r.sha256), hex(m.sha256) FROM medium m JOIN medium r ON r.id = m.stack"
    ):
        stacks.setdefault(reference, set()).add(member)
    links = reader.execute(
        "SELECT min(hex(a.sha256), hex(b.sha256)), max(hex(a.sha256), hex(b.sha256)), l.kind, l.method, l.score "
        "FROM link l JOIN medium a ON a.id = l.a JOIN medium b ON b.id = l.b"
    ).fetchall()
    return {"stacks": sorted(sorted(members) for members in stacks.values()), "links": sorted(links)}


def test_killed_twenty_times_and_resumed_equals_undisturbed(tmp_path: Path) -> None:
    phone = make_phone_dump(tmp_path / "dump", scale=SMALL)
    with Case.create(tmp_path / "whole", "T-1") as case:
        crew = start_crew(2, case.folder)
        reading: list[float] = []

        def tell(progress: Progress) -> None:
            if progress.read > len(phone.links):
                reading.append(time.monotonic())

        assert Intake(case, crew, 2).run([NewSource(phone.folder)], tell, lambda: False)
        seconds = time.monotonic() - reading[0]
        crew.close()
        expected, expected_joins = content(case), joined(case)

    Case.create(tmp_path / "killed", "T-2").close()
    folder = tmp_path / "killed.case"
    moments = random.Random(SEED)
    before = set(psutil.pids())
    progress: list[int] = []
    early = set(moments.sample(range(KILLS), AT_THE_START))
    for number in range(KILLS):
        # Each run goes on where the last one ended: equal shares on average spread the kills over the whole.
        share = 0.3 if number in early else 2 * seconds / (KILLS - AT_THE_START)
        _kill(folder, phone.folder, b"opened" if number in early else b"reading", moments.uniform(0, share))
        progress.append(_recorded(folder))
    assert progress == sorted(progress), "what was recorded is never lost"
    assert len(set(progress)) > 3, "the kills fell on different moments of the ingest"
    last = subprocess.run(_command(folder, phone.folder), cwd=ROOT, timeout=120, check=False, stdout=subprocess.DEVNULL)
    assert last.returncode == 0

    with Case.open(folder) as case:
        assert content(case) == expected
        assert joined(case) == expected_joins
        reader = case.reader()
        assert reader.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert reader.execute("PRAGMA foreign_key_check").fetchall() == []
        assert audit.check(reader).broken_at is None
    assert not _left_behind(before)


def _command(folder: Path, source: Path) -> list[str]:
    return [sys.executable, "-c", PROGRAM, str(folder), str(source)]


def _kill(folder: Path, source: Path, after: bytes, seconds: float) -> None:
    """Let it run until it says `after`, or that it ended, and so many seconds more."""
    with subprocess.Popen(_command(folder, source), cwd=ROOT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        while (line := process.stdout.readline().strip()) not in (after, b"ended"):
            assert line, "it ended by itself, and not well"
        time.sleep(seconds)
        process.kill()


def _recorded(folder: Path) -> int:
    with closing(connection.open_for_reading(folder / "case.db", None)) as reader:
        return int(
            reader.execute("SELECT count(*) FROM occurrence WHERE state IN ('read', 'unreadable')").fetchone()[0]
        )


def _left_behind(before: set[int]) -> list[psutil.Process]:
    """Workers and their parents that outlive the program, given a moment to notice its end."""
    for _ in range(50):
        left = [each for each in psutil.process_iter() if each.pid not in before and _is_lost_worker(each)]
        if not left:
            return []
        time.sleep(0.1)
    return left


def _is_lost_worker(process: psutil.Process) -> bool:
    """Whether it is a worker that no program has any more: other tests have workers at the same time."""
    try:
        if process.status() == psutil.STATUS_ZOMBIE or not _is_worker(process):
            return False
        return not any(each.name().startswith("python") and not _is_worker(each) for each in process.parents())
    except psutil.NoSuchProcess:
        return False


def _is_worker(process: psutil.Process) -> bool:
    return "analysis.workers.zygote" in " ".join(process.cmdline())
