"""One line of words is asked for; what is proposed is replaced by typing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from widgets.parts.line_question import LineQuestion

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def question(dressed: object, qtbot: QtBot) -> Iterator[LineQuestion]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    question = LineQuestion("Split off", "Its title:", parent)
    question.open()
    yield question
    parent.close()


def test_what_is_proposed_is_taken_or_replaced_by_typing(question: LineQuestion, qtbot: QtBot) -> None:
    assert question.focusWidget() is question.entry
    question.propose("Ferry trip, Norway")
    assert question.entry.selectedText() == question.words == "Ferry trip, Norway"
    qtbot.keyClicks(question.entry, "Boat")
    assert question.words == "Boat"
    qtbot.keyClick(question.entry, Qt.Key.Key_Return)
    assert question.result() == LineQuestion.DialogCode.Accepted


def test_a_proposal_that_comes_late_leaves_what_is_typed(question: LineQuestion, qtbot: QtBot) -> None:
    qtbot.keyClicks(question.entry, "B")
    question.propose("Ferry trip")
    assert question.words == "B"
    qtbot.keyClick(question.entry, Qt.Key.Key_Backspace)
    question.propose("Ferry trip")
    assert question.words == ""
