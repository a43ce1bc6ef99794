"""A folder or file is chosen, and nothing on the machine remembers it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QSettings
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.widgets.answering import answering
from widgets.parts.choosing import choose_file, choose_folder

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


def chosen_by(act: Callable[[QFileDialog], object]) -> None:
    """What the officer does with the dialog."""

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
        act(dialog)

    answering(answer)


def test_nothing_remembers_what_was_chosen(parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seized = tmp_path / "seized"
    seized.mkdir()
    (seized / "phone.zip").write_bytes(b"")

    def choose(dialog: QFileDialog) -> None:
        dialog.setDirectory(str(seized))
        dialog.accept()

    def choose_archive(dialog: QFileDialog) -> None:
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(seized / "phone.zip"))
        dialog.accept()

    chosen_by(choose)
    assert choose_folder(parent, "Where?", str(tmp_path)) == str(seized)
    chosen_by(choose_archive)
    assert choose_file(parent, "Which?", str(tmp_path)) == str(seized / "phone.zip")
    remembered = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept = " ".join(str(remembered.value(key)) for key in remembered.allKeys())
    assert "seized" not in kept
    seen: list[str] = []
    chosen_by(lambda dialog: (seen.append(dialog.directory().path()), seen.extend(dialog.history()), dialog.reject()))
    assert choose_folder(parent, "Where?") == ""
    assert seen[0] == QDir.homePath()
    assert not any("seized" in each for each in seen)
