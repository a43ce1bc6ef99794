"""What other threads find out for the window: the newest question counts, what is carried out is told in order."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.desk.work.questions import Question, Questions
from app.errors import UserError


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(1) as pool:
        yield pool


@pytest.fixture
def owner() -> QObject:
    return QObject()


@pytest.fixture
def told() -> list[object]:
    return []


def asked(owner: QObject, told: list[object], value: object, gate: threading.Event | None = None) -> Question:
    def work(_: Question) -> object:
        if gate is not None:
            assert gate.wait(10)
        if isinstance(value, Exception):
            raise value
        return value

    return Question(work, told.append, told.append, owner, (id(owner), "key"))


def test_only_the_newest_question_is_answered(
    pool: ThreadPoolExecutor, owner: QObject, told: list[object], qtbot: QtBot
) -> None:
    questions, gate = Questions(owner), threading.Event()
    questions.ask(pool, asked(owner, told, "older", gate))
    questions.ask(pool, asked(owner, told, "newer"))
    gate.set()
    qtbot.waitUntil(lambda: not questions.busy)
    assert told == ["newer"]


def test_everything_that_is_carried_out_is_told_in_order(
    pool: ThreadPoolExecutor, owner: QObject, told: list[object], qtbot: QtBot
) -> None:
    questions = Questions(owner)
    for value in ("first", UserError("It can't be done; choose another."), "last"):
        questions.carry_out(pool, asked(owner, told, value))
    questions.close()
    qtbot.waitUntil(lambda: not questions.busy)
    assert told == ["first", "It can't be done; choose another.", "last"]


def test_closed_it_takes_nothing_more(
    pool: ThreadPoolExecutor, owner: QObject, told: list[object], qtbot: QtBot
) -> None:
    questions, gate = Questions(owner), threading.Event()
    questions.ask(pool, asked(owner, told, "dropped", gate))
    questions.close()
    gate.set()
    questions.ask(pool, asked(owner, told, "late"))
    questions.carry_out(pool, asked(owner, told, "late"))
    pool.shutdown(wait=True)
    qtbot.wait(20)
    assert (told, questions.busy, questions.closed) == ([], False, True)


def test_nothing_is_told_to_whom_is_gone(pool: ThreadPoolExecutor, told: list[object], qtbot: QtBot) -> None:
    window, asker = QObject(), QObject()
    questions, gate = Questions(window), threading.Event()
    questions.ask(pool, asked(asker, told, "too late", gate))
    asker.deleteLater()
    qtbot.wait(20)
    gate.set()
    qtbot.waitUntil(lambda: not questions.busy)
    assert told == []


def test_what_is_dropped_is_never_told(
    pool: ThreadPoolExecutor, owner: QObject, told: list[object], qtbot: QtBot
) -> None:
    questions, gate = Questions(owner), threading.Event()
    questions.ask(pool, asked(owner, told, "dropped", gate))
    questions.drop((id(owner), "key"), (id(owner), "never asked"))
    assert not questions.busy
    gate.set()
    questions.carry_out(pool, asked(owner, told, "later"))
    qtbot.waitUntil(lambda: not questions.busy)
    assert told == ["later"]
