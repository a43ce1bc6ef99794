import threading
import time

from pytestqt.qtbot import QtBot

from app import sqlite
from app.desk.work.follower import Follower
from app.desk.work.workbench import Workbench
from app.errors import UserError
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


def test_a_refusal_ends_a_question_and_not_the_following(bench: Workbench, qtbot: QtBot) -> None:
    answers: list[str] = []
    refused: list[object] = []
    sources = [UserError("The disk can't be read; connect it."), "an answer"]

    def query(reader: sqlite.Connection) -> str:
        if isinstance(found := sources.pop(0), UserError):
            raise found
        return found

    bench.refused.connect(refused.append)
    follower = Follower(bench, query, answers.append, 10, bench)
    follower.ask()
    qtbot.waitUntil(lambda: bool(refused))
    follower.ask()
    qtbot.waitUntil(lambda: answers == ["an answer"])
    bench.close()


def test_what_is_asked_instead_is_answered_at_once_and_asked_again(bench: Workbench, qtbot: QtBot) -> None:
    answers: list[str] = []
    go_on = threading.Event()

    def slow(reader: sqlite.Connection) -> str:
        assert go_on.wait(10)
        return "before"

    follower = Follower(bench, slow, answers.append, 10, bench)
    follower.ask()
    follower.ask_for(lambda reader: "instead")
    qtbot.waitUntil(lambda: answers == ["instead"])
    go_on.set()
    follower.ask_soon()
    qtbot.waitUntil(lambda: answers == ["instead", "instead"])
    bench.close()
