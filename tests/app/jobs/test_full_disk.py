"""A disk that fills up, or memory that runs out, costs nothing that was told: a sentence, nothing half made, and on.

Real disks of a few megabytes, mounted in a namespace of the test's own; skipped where the system grants none.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.case.casefile import Case
from app.case.trail import audit

ROOT = Path(__file__).parents[3]

COMMON = """
import os, subprocess, sys
from pathlib import Path
disk = Path(sys.argv[1])
subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={sys.argv[2]}", "tmpfs", str(disk)], check=True)
from app.case.store import backups
from app.case.trail import audit
from app.case.upkeep import restoring
from app.case.casefile import Case
from app.case.decisions.media_decisions import Decide
from app.errors import UserError
from tests.app.case.sample import new_case

filler = disk / "filler"

def fill():
    with filler.open("wb", buffering=0) as file:
        for size in (65536, 4096, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                pass

def refused(work, *words):
    try:
        work()
    except UserError as error:
        said = str(error)
        assert any(word in said for word in words), said
        return
    raise AssertionError("it was not refused")

def sound(folder):
    with Case.open(folder) as case:
        reader = case.reader()
        assert reader.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert reader.execute("PRAGMA foreign_key_check").fetchall() == []
        assert audit.check(reader).broken_at is None
        return {tag for (tag,) in reader.execute("SELECT tag FROM medium_tag")}

FULL = ("full", "No space left")
"""

DECIDING = """
with new_case(disk / "c", 3) as case:
    folder = case.folder
    told = []
    fill()
    def decide():
        for number in range(10_000):
            tag = f"tag {len(told)} " + "x" * 80
            case.perform(Decide((1,), add_tags=(tag,)))
            told.append(tag)
    refused(decide, "This step was not recorded, all before it was: the disk that holds the case is full")
    refused(decide, *FULL)
    filler.unlink()
    case.perform(Decide((2,), add_tags=("after it",)))
    told.append("after it")
    fill()
filler.unlink()
assert set(told) == sound(folder), (len(told), len(sound(folder)))
print("told", len(told))
"""

BACKUPS = """
with new_case(disk / "c", 200) as case:
    folder = case.folder
    case.perform(Decide((1,), add_tags=("first",)))
    first = backups.make(folder, None, reserve=0)
    case.perform(Decide((1,), add_tags=("second",)))
    fill()
    refused(lambda: backups.make(folder, None), "make room")
    refused(lambda: backups.make(folder, None, reserve=-10**12), *FULL)
    assert [each.name for each in (folder / "backups").iterdir()] == [first.name]
    case.perform(Decide((1,), remove_tags=("no such tag",)))
refused(lambda: restoring.restore(folder, None, first), *FULL, "make room")
filler.unlink()
assert sound(folder) == {"first", "second"}
assert not list(folder.rglob("*.part*"))
fill()
(folder / "case.db").write_bytes(b"garbage " * 100)
fill()
refused(lambda: restoring.restore(folder, None, first), *FULL)
filler.unlink()
restoring.restore(folder, None, first)
assert sound(folder) == {"first"}
"""

JOBS = """
import numpy as np
from PIL import Image
from app.exchange.packages import package_places as places
from app.exchange.packages.verify import verify_package
from app.ingest.crew import start_crew
from app.ingest.sources import NewSource
from app.jobs.handover import export
from app.jobs.intake import Intake

source = Path(sys.argv[3])
source.mkdir()
colours = np.random.default_rng(1)
for number in range(24):
    Image.fromarray(colours.integers(0, 255, (120, 160, 3), np.uint8)).save(source / f"{number}.png")
out = disk / "out"
out.mkdir()
crew = start_crew(2, source)
with Case.create(disk / "c", "T-1") as case:
    folder = case.folder
    take_in = lambda: Intake(case, crew, 2).run([NewSource(source)], lambda progress: None, lambda: False)
    fill()
    refused(take_in, *FULL)
    refused(take_in, *FULL)
    filler.unlink()
    assert take_in()
    (read,) = case.reader().execute("SELECT count(*) FROM occurrence WHERE state = 'read'").fetchone()
    assert read == 24, read
    hand_over = lambda: export(case, crew, out, "series-full", progress=lambda a, b: None, cancelled=lambda: False)
    fill()
    refused(hand_over, "make room")
    places.free_space, whole = lambda folder: 10**12, places.free_space  # as if it filled up after that was asked
    for room in (0, 600_000):
        os.truncate(filler, filler.stat().st_size - room)
        refused(hand_over, *FULL)
        assert list(out.iterdir()) == []
        fill()
    places.free_space = whole
    filler.unlink()
    assert verify_package(hand_over().package).valid
crew.close()
sound(folder)
"""

MEMORY = """
with new_case(disk / "m", 200) as case:
    folder = case.folder
    case.perform(Decide((1,), add_tags=("first",)))
    refused(lambda: case.write(lambda db: db.execute("PRAGMA hard_heap_limit = 1").fetchone()), "no memory left")
    refused(lambda: case.perform(Decide(tuple(range(1, 200)), add_tags=("second",))), "no memory left")
    refused(lambda: case.perform(Decide((1,), add_tags=("third",))), "no memory left")
    import shutil
    shutil.copytree(folder, sys.argv[3])
    print("told")
    sys.stdout.flush()
    os._exit(0)  # the limit holds for the rest of the program
"""


def run(program: str, disk: Path, size: str) -> str:
    if not sys.platform.startswith("linux"):
        pytest.skip("disks of a test's own are a matter of Linux")
    if subprocess.run(["unshare", "-rm", "true"], check=False, capture_output=True).returncode:
        pytest.skip("this system grants no mount namespace")
    disk.mkdir()
    words = ["unshare", "-rm", sys.executable, "-c", COMMON + program, str(disk), size, str(disk) + " source"]
    done = subprocess.run(words, cwd=ROOT, text=True, capture_output=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr[-3_000:]
    return done.stdout


def test_a_decision_that_finds_no_room_is_said_so_and_all_before_it_stand(tmp_path: Path) -> None:
    assert run(DECIDING, tmp_path / "disk", "3m").startswith("told ")


def test_backups_and_restores_that_find_no_room_change_nothing(tmp_path: Path) -> None:
    run(BACKUPS, tmp_path / "disk", "6m")


def test_an_ingest_and_an_export_that_find_no_room_go_on_when_there_is_some(tmp_path: Path) -> None:
    run(JOBS, tmp_path / "disk", "64m")


def test_memory_that_runs_out_is_a_sentence(tmp_path: Path) -> None:
    """Found by this test: the rollback ran out of memory too, which ended the writing thread and kept all waiting."""
    assert run(MEMORY, tmp_path / "disk", "16m") == "told\n"
    (tmp_path / "disk source").rename(tmp_path / "copy.case")
    with Case.open(tmp_path / "copy.case") as case:
        reader = case.reader()
        assert reader.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert audit.check(reader).broken_at is None
        assert reader.execute("SELECT tag FROM medium_tag").fetchall() == [("first",)]
