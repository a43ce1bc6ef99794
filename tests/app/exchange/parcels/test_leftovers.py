"""What a killed export leaves is swept, and nothing else ever is."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from app.errors import UserError
from app.exchange.bags.bag import BagWriter
from app.exchange.parcels.leftovers import sweep
from app.platform.locks import Holder

WRITE = """
import sys, time
from pathlib import Path
from app.exchange.bags.bag import BagWriter
with BagWriter(Path(sys.argv[1])) as bag:
    with bag.payload("data/vics/Files/a") as file:
        file.write(b"a" * 100_000)
    bag.seal([]) if sys.argv[2] == "sealed" else None
    if sys.argv[2] == "named":
        bag.seal([])
        bag.finish()
    print("written", flush=True)
    time.sleep(60)
"""


def begun(target: Path, how: str = "begun") -> subprocess.Popen[bytes]:
    program = subprocess.Popen([sys.executable, "-c", WRITE, str(target), how], stdout=subprocess.PIPE)
    assert program.stdout is not None
    assert program.stdout.readline() == b"written\n"
    return program


def killed(target: Path, how: str = "begun") -> None:
    with begun(target, how) as program:
        program.send_signal(signal.SIGKILL)


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_could_not_be_removed_is_swept_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as held, BagWriter(tmp_path / "x.bag"):
        held.setattr(shutil, "rmtree", lambda path, ignore_errors: None)  # as where another program has a file open
    assert names_in(tmp_path) == ["x.bag.part", "x.bag.part.lock"]
    assert sweep(tmp_path) == ["x.bag.part"]
    assert names_in(tmp_path) == []


@pytest.mark.parametrize("how", ["begun", "sealed"])
def test_what_a_killed_program_left_is_swept(tmp_path: Path, how: str) -> None:
    killed(tmp_path / "x.bag", how)
    assert names_in(tmp_path) == ["x.bag.part", "x.bag.part.lock"]
    assert sweep(tmp_path) == ["x.bag.part"]
    assert names_in(tmp_path) == []
    BagWriter(tmp_path / "x.bag").__exit__(None, None, None)


def test_a_bag_that_got_its_name_stays_and_only_its_lock_goes(tmp_path: Path) -> None:
    killed(tmp_path / "x.bag", "named")
    assert names_in(tmp_path) == ["x.bag", "x.bag.part.lock"]
    assert sweep(tmp_path) == []
    assert names_in(tmp_path) == ["x.bag"]


def test_what_a_living_program_writes_stays(tmp_path: Path) -> None:
    with begun(tmp_path / "x.bag") as program:
        assert sweep(tmp_path) == []
        assert names_in(tmp_path) == ["x.bag.part", "x.bag.part.lock"]
        with pytest.raises(UserError, match=r"x\.bag\.part exists already"):
            BagWriter(tmp_path / "x.bag")
        program.kill()


def test_a_finished_and_a_given_up_bag_leave_no_lock(tmp_path: Path) -> None:
    with BagWriter(tmp_path / "x.bag") as bag:
        bag.seal([])
        bag.finish()
    with BagWriter(tmp_path / "y.bag"):
        pass
    assert names_in(tmp_path) == ["x.bag"]


def test_nothing_else_is_ever_swept(tmp_path: Path) -> None:
    """Each of these lacks one of the signs by which a part is known."""
    gone = Holder(pid=2**22 + 1, host=os.uname().nodename, user="a", since="2026-01-01T00:00:00Z")
    elsewhere = msgspec.structs.replace(gone, host="another-machine")
    (tmp_path / "unlocked.bag.part" / "data").mkdir(parents=True)
    for name, holder in (
        ("elsewhere", elsewhere),
        ("nobody", None),
        ("filled", gone),
        ("linked", gone),
        ("file", gone),
    ):
        words = b"" if holder is None else msgspec.json.encode(holder)
        (tmp_path / f"{name}.bag.part.lock").write_bytes(words)
    for name in ("elsewhere", "nobody", "filled"):
        (tmp_path / f"{name}.bag.part" / "data").mkdir(parents=True)
    (tmp_path / "filled.bag.part" / "my notes.txt").write_text("of value")
    (tmp_path / "target" / "data").mkdir(parents=True)
    (tmp_path / "linked.bag.part").symlink_to(tmp_path / "target")
    (tmp_path / "file.bag.part").write_text("of value")
    (tmp_path / "other.part.lock").write_bytes(msgspec.json.encode(gone))
    (tmp_path / "other.part").mkdir()
    (tmp_path / "led.bag.part" / "data").mkdir(parents=True)
    (tmp_path / "led.bag.part.lock").symlink_to(tmp_path / "filled.bag.part.lock")
    before = {path: path.lstat().st_mtime_ns for path in tmp_path.rglob("*")}
    assert sweep(tmp_path) == []
    assert {path: path.lstat().st_mtime_ns for path in tmp_path.rglob("*")} == before
    assert sweep(tmp_path / "none") == []


def test_a_sweep_that_was_killed_is_made_up_for(tmp_path: Path) -> None:
    killed(tmp_path / "x.bag", "sealed")
    (tmp_path / "x.bag.part" / "bagit.txt").unlink()
    assert sweep(tmp_path) == ["x.bag.part"]
    assert names_in(tmp_path) == []
