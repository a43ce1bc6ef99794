"""The windows of leads beside the main one: opened by keys, leading to each other, covered and closed with it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.case.decisions.clue_decisions import AddClue
from app.case.decisions.series_decisions import CreateSeries, SetSeries
from app.case.queries import series
from app.desk.controls.settings import SettingsFile
from tests.widgets.desk_case import DeskCase
from tests.widgets.window_services import FakeJobs
from widgets.handbook.handbook_window import HandbookWindow
from widgets.leads.clue_editor import ClueEditor
from widgets.leads.connections_window import ConnectionsWindow
from widgets.main.main_window import MainWindow
from widgets.parts.lead_window import LeadWindow
from widgets.series.series_board import SeriesBoard
from widgets.series.series_page import SeriesPage
from widgets.settings.key_sheet import KeySheet
from widgets.window import open_window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")
NAMES = ("board", "series-page", "clue", "connections")


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot, dressed: object) -> MainWindow:
    with Case.create(tmp_path / "one", "2026-004711", officer="A. Officer") as case:
        desk = DeskCase(case)
        desk.add(1)
        desk.add(2)
        case.perform(CreateSeries("Garden house", (1,)))
        case.perform(CreateSeries("Harbour", (2,)))
        case.perform(AddClue(1, "sign", "a street sign", 1, region=(0.1, 0.1, 0.2, 0.2)))
        folder = case.folder
    window = open_window(folder, FakeJobs().services(), SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(window, before_close_func=lambda each: each.close_case())
    assert window.case_page is not None
    qtbot.waitUntil(lambda: window.case_page.series.list.count() == 3)
    return window


def opened(window: MainWindow, name: str) -> LeadWindow:
    found = window.beside.get(name)
    assert isinstance(found, LeadWindow)
    return found


@pytest.mark.parametrize(
    ("key", "name", "kind"),
    [
        (Qt.Key.Key_F4, "board", SeriesBoard),
        (Qt.Key.Key_F6, "series-page", SeriesPage),
        (Qt.Key.Key_F7, "clue", ClueEditor),
        (Qt.Key.Key_F8, "connections", ConnectionsWindow),
    ],
)
def test_a_key_opens_it(window: MainWindow, key: Qt.Key, name: str, kind: type, qtbot: QtBot) -> None:
    qtbot.keyClick(window, key)
    assert isinstance(opened(window, name), kind)
    assert opened(window, name).isVisible()
    assert not opened(window, name).isModal()


def test_typing_takes_nothing_back_and_ctrl_z_does(window: MainWindow, qtbot: QtBot) -> None:
    """U undoes in the main window; here it begins the name of a choice."""
    page = window.case_page
    assert page is not None
    window.beside.open("series-page")
    shown = opened(window, "series-page")
    page.workbench.decide(SetSeries(1, title="Winter garden"))

    def titles() -> list[str]:
        return [each.title for each in series.all_series(page.workbench.case.reader())]

    qtbot.waitUntil(lambda: "Winter garden" in titles())
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    qtbot.keyClick(shown, Qt.Key.Key_U)
    qtbot.wait(50)
    assert "Winter garden" in titles()
    qtbot.keyClick(shown, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Winter garden" not in titles())


@pytest.mark.parametrize("name", NAMES)
def test_it_is_no_larger_than_the_screen(window: MainWindow, name: str) -> None:
    window.beside.open(name)
    screen = window.screen().availableSize()
    assert opened(window, name).width() < screen.width()
    assert opened(window, name).height() < screen.height()


def test_the_board_leads_to_the_page_which_follows_the_list(window: MainWindow, qtbot: QtBot) -> None:
    window.beside.open("board")
    board = opened(window, "board")
    assert isinstance(board, SeriesBoard)
    board.series_opened.emit(2)
    page = opened(window, "series-page")
    assert isinstance(page, SeriesPage)
    qtbot.waitUntil(lambda: page.title.text() == "S-0002 Harbour")
    window.case_page.series.show_series(1)
    qtbot.waitUntil(lambda: page.title.text() == "S-0001 Garden house")


def test_a_clue_is_shown_in_the_viewer_and_changed_in_the_editor(window: MainWindow, qtbot: QtBot) -> None:
    window.case_page.series.show_series(1)
    window.beside.open("series-page")
    page = opened(window, "series-page")
    assert isinstance(page, SeriesPage)
    qtbot.waitUntil(lambda: page.clues.list.count() == 1)
    page.tabs.setCurrentWidget(page.clues)
    page.clues.visit.click()
    assert window.case_page.viewer.medium == 1
    page.clues.edit.click()
    (editor,) = page.findChildren(ClueEditor)
    assert editor.isVisible()
    assert editor.heading.text() == "Clue 1"


def test_the_keys_of_leads_lead_from_one_of_them_to_the_next(window: MainWindow, qtbot: QtBot) -> None:
    window.beside.open("series-page")
    page = opened(window, "series-page")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page, Qt.Key.Key_F4)
    assert isinstance(opened(window, "board"), SeriesBoard)


def test_the_keys_of_help_hold_in_windows_of_leads_too(window: MainWindow, qtbot: QtBot) -> None:
    window.beside.open("series-page")
    page = opened(window, "series-page")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert isinstance(window.beside.get("handbook"), HandbookWindow)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page, Qt.Key.Key_F1)
    sheet = window.beside.get("keys")
    assert isinstance(sheet, KeySheet)
    assert sheet.isVisible()
    assert sheet.parentWidget() is page
    sheet.close()


def test_what_is_asked_for_is_shown_in_front_and_has_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    window.beside.open("connections")
    connections = opened(window, "connections")
    assert isinstance(connections, ConnectionsWindow)
    connections.activateWindow()
    qtbot.waitUntil(connections.isActiveWindow)
    connections.medium_requested.emit(1)
    qtbot.waitUntil(window.isActiveWindow)
    assert window.case_page.viewer.isAncestorOf(window.focusWidget()) or window.case_page.viewer.hasFocus()
    connections.activateWindow()
    qtbot.waitUntil(connections.isActiveWindow)
    connections.media_requested.emit((1, 2))
    qtbot.waitUntil(window.isActiveWindow)


def test_the_window_is_no_larger_than_the_screen(window: MainWindow) -> None:
    screen = window.screen().availableSize()
    assert window.width() <= max(screen.width(), window.minimumWidth())
    assert window.frameGeometry().height() < max(screen.height(), window.minimumHeight() + 1)


def test_the_clue_editor_takes_the_card_of_the_gallery(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.case_page.view.current_id() is not None)
    window.beside.open("clue")
    editor = opened(window, "clue")
    assert isinstance(editor, ClueEditor)
    assert editor.place.text() == "Where it stands: all of the medium"


def test_the_panic_key_covers_them_all_and_they_come_back(window: MainWindow, qtbot: QtBot) -> None:
    for name in NAMES:
        window.beside.open(name)
    windows = [opened(window, name) for name in NAMES]
    window.locking.lock()
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert shown == [window.locking.cover]
    window.locking.curtain.lift()
    assert all(each.isVisible() for each in windows)


def test_they_go_with_the_case_and_leave_nothing_that_listens(window: MainWindow, qtbot: QtBot) -> None:
    for name in NAMES:
        window.beside.open(name)
    bench = window.workbench
    assert bench is not None
    opened(window, "series-page").close()
    opened(window, "board").close()
    qtbot.waitUntil(lambda: window.beside.get("board") is None)
    bench.decide(SetSeries(1, title=" "))  # refused: whoever is gone must not be told
    bench.decide(SetSeries(1, status="triaged"))
    window.case_page.series.show_series(2)
    qtbot.waitUntil(lambda: not bench.busy)
    assert window.close_case()
    assert all(window.beside.get(name) is None for name in NAMES)
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, LeadWindow) and each.isVisible()]


def test_a_case_that_is_only_read_is_shown_and_not_changed(window: MainWindow, qtbot: QtBot) -> None:
    folder = window.workbench.case.folder
    assert window.close_case()
    assert window.open_case(folder, writable=False)
    qtbot.waitUntil(lambda: window.case_page.series.list.count() == 3)
    window.case_page.series.show_series(1)
    window.beside.open("series-page")
    window.beside.open("board")
    page, board = opened(window, "series-page"), opened(window, "board")
    assert isinstance(page, SeriesPage)
    assert isinstance(board, SeriesBoard)
    qtbot.waitUntil(lambda: page.title.text() == "S-0001 Garden house")
    assert not page.facts.isEnabled()
    assert not page.clues.accept.isEnabled()
    assert not board.next.isEnabled()
    column = board.columns["draft"]
    qtbot.waitUntil(lambda: column.cards.rowCount() == 2)
    column.setFocus()
    column.setCurrentIndex(column.cards.index(0))
    qtbot.keyClick(column, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert column.cards.rowCount() == 2


def test_what_a_window_asked_for_is_refused_there_and_in_no_box_over_the_main_one(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.beside.open("clue")
    window.beside.open("board")
    editor, board = opened(window, "clue"), opened(window, "board")
    assert isinstance(editor, ClueEditor)
    bench = window.workbench
    assert bench is not None
    qtbot.waitUntil(lambda: not bench.busy)
    bench.decide(SetSeries(1, title=" "), editor)
    qtbot.waitUntil(lambda: editor.notice.isVisible())
    assert "title" in editor.notice.text()
    assert not board.notice.isVisible()
    assert [each.objectName() for each in window.findChildren(QMessageBox)] == []
    bench.decide(SetSeries(1, status="triaged"), editor)
    qtbot.waitUntil(lambda: not editor.notice.isVisible())  # what was done since settles it
    editor.close()
    bench.decide(SetSeries(1, title=" "), editor)  # whoever asked is gone: the main window says it
    qtbot.waitUntil(lambda: [each.objectName() for each in window.findChildren(QMessageBox)] == ["failureBox"])
