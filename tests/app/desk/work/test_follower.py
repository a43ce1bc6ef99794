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
    began, ended, answers = list[float](), list[float](), list[int]()

    def slow(reader: sqlite.Connection) -> int:
        began.append(time.monotonic())
        time.sleep(0.05)
        ended.append(time.monotonic())
        return len(ended)

    def three_came() -> bool:
        follower.ask_soon()
        return len(answers) == 3

    follower = Follower(bench, slow, answers.append, 10, bench)
    follower.ask()
    qtbot.waitUntil(three_came)
    follower.stop()
    assert answers == [1, 2, 3]
    rests = [after - before for before, after in zip(ended, began[1:], strict=False)]
    assert min(rests) > 0.18, "it rests four times as long as it took, and timers may be a twentieth early"
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
