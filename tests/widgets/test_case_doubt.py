"""A case that may not be the one that was closed here last says so in the window until that is dismissed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.desk.controls.settings import SettingsFile
from app.platform.places import OVERRIDE
from tests.widgets.desk_case import DeskCase
from tests.widgets.window_services import FakeJobs
from widgets.main.main_window import MainWindow
from widgets.window import open_window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A case in whose place an older copy of it was put."""
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))
    with Case.create(tmp_path / "one", "2026-004711", officer="A. Officer") as case:
        DeskCase(case).add(1)
        folder = case.folder
    shutil.copytree(folder, tmp_path / "older")
    with Case.open(folder) as case:
        case.record("note", "newer")
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "older", folder)
    return folder


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot, dressed: object) -> MainWindow:
    window = open_window(None, FakeJobs().services(), SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(window, before_close_func=lambda each: each.close_case())
    return window


def test_an_older_copy_is_told_until_it_is_dismissed(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    assert window.open_case(folder)
    window.activateWindow()
    page = window.case_page
    assert page is not None
    qtbot.waitUntil(lambda: page.view.current_id() == 1)
    assert window.doubt.isVisible()
    assert "not the case as it was closed here last" in window.doubt.sentence.text()
    assert window.status.doubt.isVisible()
    assert QApplication.activeModalWidget() is None
    QTest.keyClick(page.view, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: window.status.undo.text() != "")
    assert window.doubt.isVisible(), "work goes on below it"
    QTest.mouseClick(window.doubt.dismiss, Qt.MouseButton.LeftButton)
    assert not window.doubt.isVisible()
    assert window.status.doubt.isVisible(), "it stays true"
    assert window.close_case()
    assert window.open_case(folder)
    assert not window.doubt.isVisible(), "it was told, and is on record"
    assert not window.status.doubt.isVisible()


def test_it_goes_with_the_case(window: MainWindow, folder: Path, tmp_path: Path) -> None:
    Case.create(tmp_path / "other", "T").close()
    assert window.open_case(folder)
    assert window.doubt.isVisible()
    assert window.open_case(tmp_path / "other.case")
    assert not window.doubt.isVisible()
