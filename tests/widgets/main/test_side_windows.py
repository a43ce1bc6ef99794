"""Dialogs beside the window: one of each kind, gone with the case that they are about."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.desk.controls.settings import SettingsFile
from tests.widgets.desk_case import DeskCase
from tests.widgets.window_services import FakeJobs
from widgets.known.hash_sets_window import HashSetsWindow
from widgets.main.main_window import MainWindow
from widgets.parts.side_window import SideWindow
from widgets.settings.key_sheet import KeySheet
from widgets.window import open_window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot, dressed: object) -> MainWindow:
    with Case.create(tmp_path / "one", "2026-004711", officer="A. Officer") as case:
        DeskCase(case).add(1)
        folder = case.folder
    window = open_window(folder, FakeJobs().services(), SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(window, before_close_func=lambda each: each.close_case())
    return window


def test_asked_for_twice_it_is_the_same_dialog(window: MainWindow) -> None:
    window.beside.open("export")
    first = window.beside.get("export")
    window.beside.open("export")
    assert isinstance(first, SideWindow)
    assert window.beside.get("export") is first
    assert not first.isModal()


def test_what_is_no_side_window_is_answered_first(window: MainWindow) -> None:
    window.beside.open("keys")
    sheet = window.beside.get("keys")
    assert isinstance(sheet, KeySheet)
    assert sheet.isModal()


def test_closed_it_is_forgotten(window: MainWindow, qtbot: QtBot) -> None:
    window.beside.open("keys")
    sheet = window.beside.get("keys")
    assert sheet is not None
    sheet.close()
    qtbot.waitUntil(lambda: window.beside.get("keys") is None)


def test_those_about_the_case_go_with_it_and_the_others_stay(window: MainWindow) -> None:
    window.beside.open("export")
    window.beside.open("keys")
    assert window.close_case()
    assert window.beside.get("export") is None
    assert window.beside.get("keys") is not None
    window.beside.open("export")
    assert window.beside.get("export") is None  # about nothing


def test_one_that_writes_holds_the_window(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.beside.open("export")
    dialog = window.beside.get("export")
    ended: list[bool] = []
    monkeypatch.setattr(type(dialog), "busy", property(lambda _: not ended))
    monkeypatch.setattr(type(dialog), "finish", lambda _: ended.append(True))
    monkeypatch.setattr(window, "confirm", lambda question: False)
    assert not window.close_case()
    assert not ended
    monkeypatch.setattr(window, "confirm", lambda question: True)
    assert window.close_case()
    assert ended


def test_hash_sets_are_kept_without_a_case_too(window: MainWindow, qtbot: QtBot) -> None:
    assert window.close_case()
    window.actions_["hash-sets"].trigger()
    sets = window.beside.get("hash-sets")
    assert isinstance(sets, HashSetsWindow)
    assert "No case is open" in sets.case_words.text()
    assert window.open_case(window.start_page.chosen or Path())
    qtbot.waitUntil(lambda: window.case_page is not None)
    sets.refresh()
    qtbot.waitUntil(lambda: "2026-004711" in sets.case_words.text())


def test_what_is_to_be_read_again_is_read(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    assert window.case_page is not None
    monkeypatch.setattr(window.case_page, "take_in", lambda: asked.append(True))
    window.beside.open("hash-sets")
    sets = window.beside.get("hash-sets")
    assert isinstance(sets, HashSetsWindow)
    sets.reading_asked.emit()
    assert asked == [True]
