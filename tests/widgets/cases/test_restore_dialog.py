"""A damaged case is brought back from the start page, by keys alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.case.decisions.media_decisions import Decide
from app.case.queries import media
from app.case.store import backups
from app.desk.controls.settings import SettingsFile
from tests.widgets.desk_case import DeskCase
from tests.widgets.window_services import FakeJobs
from widgets.cases.restore_dialog import RestoreDialog
from widgets.main.main_window import MainWindow
from widgets.window import open_window

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A case with two backups."""
    with Case.create(tmp_path / "one", "2026-004711", officer="A. Officer") as case:
        DeskCase(case).add(1)
        for note in ("a lighthouse", "a harbour"):
            case.perform(Decide((1,), note=note))
            assert backups.make(case.folder, None, reserve=0)
        return case.folder


@pytest.fixture
def window(tmp_path: Path, folder: Path, qtbot: QtBot, dressed: object) -> MainWindow:
    settings = SettingsFile(tmp_path / "settings.json")
    settings.opened(folder, "2026-004711", "2026-01-05T10:00:00.000Z")
    window = open_window(None, FakeJobs().services(), settings)
    qtbot.addWidget(window, before_close_func=lambda each: each.close_case())
    return window


def dialog_of(window: MainWindow, qtbot: QtBot) -> RestoreDialog:
    (dialog,) = window.findChildren(RestoreDialog)
    qtbot.waitUntil(lambda: dialog.list.count() > 0)
    return dialog


def note(folder: Path) -> str:
    with Case.open(folder, writable=False) as case:
        return media.note(case.reader(), 1)


def test_a_damaged_case_is_restored_by_keys(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    (folder / "case.db").write_bytes(b"garbage " * 1000)
    qtbot.keyClick(window.start_page.list, Qt.Key.Key_Return)
    notice = window.start_page.findChild(QWidget, "startNotice")
    assert "newest good backup is case-0002-" in notice.text()
    qtbot.keyClick(window.start_page.restore_button, Qt.Key.Key_Space)
    dialog = dialog_of(window, qtbot)
    assert [dialog.list.item(row).text() for row in range(2)] == [each.title for each in dialog._found]
    assert "2 decisions" in dialog._found[0].facts
    assert "1 decision ·" in dialog._found[1].facts
    assert dialog.list.current_id == 0
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workbench is not None)
    assert note(folder) == "a lighthouse"
    assert "Restored: case-0001-" in window.status.currentMessage()
    assert len(list(folder.glob("case damaged *.db"))) == 1


def test_the_open_case_is_closed_first_and_esc_leaves_it_as_it_was(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    assert window.open_case(folder)
    window.actions_["restore"].trigger()
    dialog = dialog_of(window, qtbot)
    assert window.workbench is None
    qtbot.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert note(folder) == "a harbour"


def test_one_that_cannot_be_read_is_shown_so_and_not_restored(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    backups.listed(folder)[1].path.write_bytes(b"garbage " * 100)
    window.restore()
    dialog = dialog_of(window, qtbot)
    assert dialog.list.current_id == 1, "the newest that can be restored"
    assert "Can't be read" in dialog._found[0].facts
    dialog.list.setCurrentRow(0)
    assert not dialog.restore.isEnabled()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.reject()


def test_why_it_cannot_be_restored_is_said_in_the_dialog(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    with Case.open(folder):
        window.restore()
        dialog = dialog_of(window, qtbot)
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "is open elsewhere" in dialog.notice.text())
        assert dialog.restore.isEnabled()
        dialog.reject()


def test_a_case_without_backups_says_so(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    Case.create(tmp_path / "two", "T").close()
    dialog = window.chooser.restore_backup_of(tmp_path / "two.case")
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.list.empty_text == "There is no backup of this case.")
    assert not dialog.restore.isEnabled()
    dialog.reject()
    assert window.chooser.restore_backup_of(tmp_path / "gone.case") is None
