"""One holder at a time, named, and never for longer than it lives."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.platform import locks
from app.platform.locks import Holder, Locked, lock_file

HOLD = """
import sys, time
from pathlib import Path
from app.platform.locks import lock_file
lock = lock_file(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""


def test_the_second_is_told_who_holds_it(tmp_path: Path) -> None:
    path = tmp_path / "case.lock"
    with lock_file(path) as lock:
        with pytest.raises(Locked) as refused:
            lock_file(path)
        assert refused.value.holder == lock.holder
        assert refused.value.holder.pid == os.getpid()
        assert str(os.getpid()) in str(refused.value)
    lock_file(path).release()


def test_releasing_twice_is_harmless(tmp_path: Path) -> None:
    path = tmp_path / "case.lock"
    first = lock_file(path)
    first.release()
    with lock_file(path):
        first.release()
        with pytest.raises(Locked):
            lock_file(path)


def test_a_killed_holder_holds_no_longer(tmp_path: Path) -> None:
    path = tmp_path / "case.lock"
    with subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(Locked) as refused:
            lock_file(path)
        assert refused.value.holder.pid == other.pid
        other.send_signal(signal.SIGKILL)
    lock_file(path).release()


@pytest.mark.parametrize("text", [b"", b"\xff\xfe", b"[]", b'{"pid": "x"}', b"{" * 5000])
def test_an_unreadable_holder_is_another_program(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "case.lock"
    with lock_file(path):
        path.write_bytes(text)
        with pytest.raises(Locked, match="another program") as refused:
            lock_file(path)
        assert refused.value.holder == Holder()


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(b"untouched")
    path = tmp_path / "case.lock"
    path.symlink_to(elsewhere)
    with pytest.raises(OSError, match=r"case\.lock"):
        lock_file(path)
    assert elsewhere.read_bytes() == b"untouched"


def test_a_lock_that_is_removed_leaves_nothing_and_can_be_taken_anew(tmp_path: Path) -> None:
    path = tmp_path / "x.lock"
    first = lock_file(path)
    first.remove()
    assert not path.exists()
    second = lock_file(path)
    first.remove()
    first.release()
    assert path.exists()
    with pytest.raises(Locked):
        lock_file(path)
    second.release()


def test_nobody_holds_a_file_that_lost_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As where its holder removed it between opening and locking."""
    path, take = tmp_path / "x.lock", locks._try_lock

    def removed_meanwhile(descriptor: int) -> bool:
        path.unlink()
        return take(descriptor)

    monkeypatch.setattr(locks, "_try_lock", removed_meanwhile)
    with pytest.raises(Locked, match="another program"):
        lock_file(path)
    monkeypatch.undo()
    lock_file(path).release()
