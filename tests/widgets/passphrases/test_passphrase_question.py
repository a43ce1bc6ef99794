"""The passphrase of the officer's key is typed unseen; to work on without it is an answer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.widgets.answering import answering
from widgets.passphrases.passphrase_question import PassphraseQuestion, ask_passphrase

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.mark.parametrize("typed", ["geheim", None])
def test_it_gives_what_was_typed_or_nothing(qtbot: QtBot, typed: str | None) -> None:
    said: list[str] = []

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, PassphraseQuestion)
        line = dialog.field.line
        said.append(dialog.notice.text())
        assert line.echoMode() == QLineEdit.EchoMode.Password
        assert line.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
        if typed is None:
            dialog.reject()
        else:
            QTest.keyClicks(line, typed)
            QTest.keyClick(line, Qt.Key.Key_Return)

    answering(answer)
    assert ask_passphrase("That was wrong.") == typed
    assert said == ["That was wrong."]


def test_nothing_is_no_passphrase(qtbot: QtBot, dressed: object) -> None:
    question = PassphraseQuestion("")
    qtbot.addWidget(question)
    question.show()
    assert not question.notice.isVisible()
    QTest.keyClick(question.field.line, Qt.Key.Key_Return)
    assert question.isVisible()
