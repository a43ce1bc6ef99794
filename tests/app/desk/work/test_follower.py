import time

from pytestqt.qtbot import QtBot

from app import sqlite
from app.desk.work.follower import Follower
from app.desk.work.workbench import Workbench
from tests.widgets.conftest import bench, desk

__all__ = ["bench", "desk"]


def test_a_slow_question_is_answered_however_often_the_case_changes_meanwhile(bench: Workbench, qtbot: QtBot) -> None:
    asked: list[float] = []
    answers: list[int] = []

    def slow(reader: sqlite.Connection) -> int:
        asked.append(time.monotonic())
        time.sleep(0.05)
        return len(asked)

    follower = Follower(bench, slow, answers.append, 10, bench)
    follower.ask()
    for _ in range(60):
        follower.ask_soon()
        qtbot.wait(10)
    qtbot.waitUntil(lambda: len(answers) == len(asked))
    assert 2 <= len(answers) <= 4  # it is asked again after a rest of four times as long as it took
    assert answers == list(range(1, len(answers) + 1))
    follower.stop()
    bench.close()
