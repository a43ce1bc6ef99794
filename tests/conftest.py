"""Qt without a screen, the shipped look, and a check that no test leaves a thread or a timer behind."""

import atexit
import gc
import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

from app.keys import passphrase
from app.platform.places import OVERRIDE

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_MEMORY, _ROOM = Path("/dev/shm"), 6 << 30


def _work_in_memory() -> None:
    """Have temporary folders in memory, where that has room and nobody named another place for them.

    Each test makes cases, and a case waits for the disk with every decision: half of the time that the suite took.
    Programs are killed in tests, machines aren't, so no test can tell whether anything came to a disk.
    """
    if "TMPDIR" in os.environ or not _MEMORY.is_dir():
        return
    if min(shutil.disk_usage(_MEMORY).free, psutil.virtual_memory().available) < _ROOM:
        return
    for left in _MEMORY.glob("sightline-tests-of-*"):
        if not psutil.pid_exists(int(left.name.rpartition("-")[2])):  # of a run that was killed
            shutil.rmtree(left, ignore_errors=True)
    folder = _MEMORY / f"sightline-tests-of-{os.getpid()}"
    folder.mkdir(mode=0o700)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    os.environ["TMPDIR"] = tempfile.tempdir = str(folder)


_work_in_memory()
# Model packs and keys of whoever runs the tests don't count, and the tests' own are not kept.
os.environ[OVERRIDE] = tempfile.mkdtemp(prefix="sightline-tests-")
atexit.register(shutil.rmtree, os.environ[OVERRIDE], ignore_errors=True)
# How long an example takes depends on what else the machine does; how fast the program is, benchmarks tell.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
# Nor does it count for windows: what is waited for may come late, and ends the waiting when it comes.
for _wait in (QtBot.waitUntil, QtBot.waitExposed, QtBot.waitActive, QtBot.waitSignal, QtBot.waitSignals):
    _wait.__kwdefaults__["timeout"] = 30_000  # milliseconds


@pytest.fixture
def dressed(qapp: object) -> object:
    """The application in the dark theme with the shipped font, so that pictures of widgets are the same everywhere:
    whatever theme the test before this one left."""
    from PySide6.QtWidgets import QApplication

    from app.desk.look.theme import DARK
    from widgets.appearance import dress

    assert isinstance(qapp, QApplication)
    dress(qapp, DARK)
    return qapp


@pytest.fixture
def quick_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2id with the least memory, where its cost isn't what is tested."""
    lightest = passphrase.Lock
    monkeypatch.setattr(passphrase, "_new_lock", lambda: lightest(os.urandom(16), os.urandom(12), 1, 8 * 1024, 1))


@pytest.fixture
def stretchings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Grows with each passphrase that Argon2id is run over, which costs a second or two outside of tests."""
    made: list[str] = []
    stretched = passphrase._stretched

    def counted(words: str, lock: passphrase.Lock) -> bytes:
        made.append(words)
        return stretched(words, lock)

    monkeypatch.setattr(passphrase, "_stretched", counted)
    return made


@pytest.fixture(scope="module", autouse=True)
def _what_stays_is_looked_through_once() -> None:
    """What is there before a module's tests is put beside what the collector, and the search for timers, look at.

    Else each test of a window pays for all modules that were loaded before it: 70 ms, and growing.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """Threads must be joined, and the timers of Qt tests stopped, by whoever started them."""
    before = set(threading.enumerate())
    yield
    left = [t.name for t in threading.enumerate() if t not in before and t.is_alive() and not t.daemon]
    assert not left, f"threads are still running: {left}"
    if "qapp" in request.fixturenames:
        assert _running_timers() == [], "timers are still running"


def _running_timers() -> list[str]:
    """Whose they are, and their milliseconds."""
    from PySide6.QtCore import QTimer
    from shiboken6 import isValid

    timers = [each for each in gc.get_objects() if type(each) is QTimer and isValid(each) and each.isActive()]
    return [f"{type(each.parent()).__name__}: {each.interval()} ms" for each in timers]
