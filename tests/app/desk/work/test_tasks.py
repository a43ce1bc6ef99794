import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.desk.work.tasks import Task
from app.errors import UserError


def test_progress_is_told_ten_times_a_second_and_the_last_word_always(qtbot: QtBot) -> None:
    def work(tell: Callable[[Any], None], stopped: Callable[[], bool]) -> str:
        for number in range(3001):
            tell(number)
            if number % 1000 == 0:
                time.sleep(0.12)
        return "done"

    task = Task(work, "counting")
    told: list[int] = []
    threads: list[threading.Thread] = []
    task.progress.connect(told.append)
    task.progress.connect(lambda _: threads.append(threading.current_thread()))
    with qtbot.waitSignals([task.finished, task.ended]):
        task.start()
    task.join()
    assert told[-1] == 3000
    assert told == sorted(told)
    assert len(told) <= 8
    assert set(threads) == {threading.main_thread()}


def test_it_stops_when_it_is_asked_to(qtbot: QtBot) -> None:
    def work(tell: Callable[[Any], None], stopped: Callable[[], bool]) -> bool:
        while not stopped():
            time.sleep(0.001)
        return False

    task = Task(work, "endless")
    task.start()
    assert task.running
    with qtbot.waitSignal(task.finished) as finished:
        task.stop()
    task.join()
    assert finished.args == [False]
    assert task.stopping
    assert not task.running


def test_what_the_officer_can_mend_is_a_sentence(qtbot: QtBot) -> None:
    def work(tell: Callable[[Any], None], stopped: Callable[[], bool]) -> None:
        raise UserError("The disk is full; make room.")

    task = Task(work, "full")
    with qtbot.waitSignal(task.failed) as failed:
        task.start()
    task.join()
    assert failed.args == ["The disk is full; make room."]


def test_a_bug_is_told_and_not_hidden(qtbot: QtBot) -> None:
    def work(tell: Callable[[Any], None], stopped: Callable[[], bool]) -> None:
        raise ZeroDivisionError("a bug")

    task = Task(work, "broken")
    said: list[str] = []
    task.failed.connect(said.append)
    with qtbot.captureExceptions() as raised:
        task.start()
        qtbot.waitUntil(lambda: len(raised) == 1)
    task.join()
    assert said == ["An error in Sightline ended this: ZeroDivisionError('a bug')."]
    assert raised[0][0] is ZeroDivisionError


def test_one_that_never_began_can_be_joined(qtbot: QtBot) -> None:
    Task(lambda tell, stopped: None, "idle").join()


@pytest.mark.parametrize("count", [0, 1])
def test_little_progress_is_not_lost(qtbot: QtBot, count: int) -> None:
    def work(tell: Callable[[Any], None], stopped: Callable[[], bool]) -> None:
        for number in range(count):
            tell(number)

    task = Task(work, "short")
    told: list[int] = []
    task.progress.connect(told.append)
    with qtbot.waitSignal(task.ended):
        task.start()
    task.join()
    assert told == list(range(count))


@pytest.mark.parametrize("breaks", [False, True], ids=["done", "refused"])
def test_who_hears_that_it_ended_finds_it_running_no_more(
    breaks: bool, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its thread may be slow to go: windows that asked found it at work, and stayed shut for good."""
    real = Task._run

    def slow_to_go(task: Task) -> None:
        real(task)
        time.sleep(0.1)

    def work(tell: Callable[[Any], None], stopped: Callable[[], bool]) -> None:
        if breaks:
            raise UserError("It can't be done.")

    monkeypatch.setattr(Task, "_run", slow_to_go)
    task = Task(work, "slow to go")
    running: list[bool] = []
    for told in (task.finished, task.failed, task.ended):
        told.connect(lambda *_: running.append(task.running))
    with qtbot.waitSignal(task.ended):
        task.start()
    assert running == [False, False]
