"""What the officer has laid out is so again after a restart."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.desk.controls.settings import SettingsFile
from tests.widgets.desk_case import DeskCase
from tests.widgets.window_services import FakeJobs
from widgets.main.main_window import MainWindow
from widgets.window import open_window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")

_NEAR = 6
"""Pixels by which sizes may differ, for what rounding does and what is above them."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with Case.create(tmp_path / "one", "T-1", officer="A. Officer") as case:
        DeskCase(case).add(1)
        return case.folder


@pytest.fixture
def sitting(tmp_path: Path, folder: Path, qtbot: QtBot, dressed: object) -> Callable[[], MainWindow]:
    """Opens the case in a new window, with what the settings file says now."""

    def begin() -> MainWindow:
        window = open_window(folder, FakeJobs().services(), SettingsFile(tmp_path / "settings.json"))
        qtbot.addWidget(window, before_close_func=lambda each: each.close_case())
        qtbot.waitExposed(window)
        page = window.case_page
        assert page is not None
        qtbot.waitUntil(lambda: page.view.current_id() == 1)
        return window

    return begin


def sizes(window: MainWindow) -> dict[str, list[int]]:
    return {each.objectName(): each.sizes() for each in window.findChildren(QSplitter) if each.isVisible()}


def test_all_is_where_it_was(sitting: Callable[[], MainWindow], qtbot: QtBot) -> None:
    window = sitting()
    page = window.case_page
    assert page is not None
    window.resize(960, 700)  # no larger than the screen that tests have
    qtbot.keyClick(page.view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.view, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.where_when.shown_panes == ("map", "timeline"))
    page.splitter.setSizes([300, 260, 400])
    for name, wanted in (("leftSplitter", [500, 200]), ("centreSplitter", [300, 320]), ("whereWhen", [200, 360])):
        splitter = window.findChild(QSplitter, name)
        assert splitter is not None
        splitter.setSizes(wanted)
    page.view.set_card_size(240)
    page.sides.setCurrentIndex(1)
    page.sides.setCurrentIndex(0)
    left = sizes(window)
    assert window.close()
    again = sitting()
    assert again.size() == window.size()
    page = again.case_page
    assert page is not None
    assert page.view.card_size() == 240
    assert page.where_when.shown_panes == ("map", "timeline")
    assert page.view.hasFocus(), "panes that come back don't take the focus"
    for name, wanted in left.items():
        assert sizes(again)[name] == pytest.approx(wanted, abs=_NEAR), name


def test_a_pane_that_was_closed_keeps_its_room_for_the_next_time(
    sitting: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    window = sitting()
    page = window.case_page
    assert page is not None
    qtbot.keyClick(page.view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.where_when.shown_panes == ("map",))
    window.resize(960, 700)
    centre = window.findChild(QSplitter, "centreSplitter")
    assert centre is not None
    centre.setSizes([200, 420])
    kept = centre.sizes()
    assert window.close()
    window = sitting()
    page = window.case_page
    assert page is not None
    page.where_when.ask_map()
    page.where_when.ask_map()  # it had no focus the first time
    qtbot.waitUntil(lambda: page.where_when.shown_panes == ())
    assert window.close()
    window = sitting()
    page = window.case_page
    assert page is not None
    assert page.where_when.shown_panes == ()
    page.where_when.ask_map()
    centre = window.findChild(QSplitter, "centreSplitter")
    assert centre is not None
    qtbot.waitUntil(lambda: centre.sizes() == pytest.approx(kept, abs=_NEAR))
