"""The passphrase is typed unseen; Cancel is an answer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot

from widgets.passphrase_question import ask_passphrase

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.mark.parametrize(("typed", "given"), [("geheim", "geheim"), (None, None)])
def test_it_gives_what_was_typed_or_nothing(qtbot: QtBot, typed: str | None, given: str | None) -> None:
    seen: list[tuple[QLineEdit.EchoMode, str]] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        seen.append((dialog.textEchoMode(), dialog.labelText()))
        if typed is None:
            dialog.reject()
            return
        qtbot.keyClicks(dialog.findChild(QLineEdit), typed)
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()

    QTimer.singleShot(0, answer)
    assert ask_passphrase("That was wrong.") == given
    assert seen[0][0] == QLineEdit.EchoMode.Password
    assert seen[0][1].startswith("That was wrong.\n")
