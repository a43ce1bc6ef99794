"""The whole window, driven by keys, with jobs that are made up."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.case.decisions.series_decisions import CreateSeries
from app.case.queries.card_filter import Facet
from app.desk.controls.settings import SettingsFile
from app.desk.look.theme import DARK
from app.desk.protecting.protection import Panel
from app.errors import UserError
from app.ingest.sources import NewSource
from tests.widgets.desk_case import DeskCase
from tests.widgets.window_services import FakeJobs
from widgets.main.main_window import MainWindow
from widgets.window import open_window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


@pytest.fixture
def jobs() -> FakeJobs:
    return FakeJobs()


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "config" / "settings.json")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A case with four media, the fourth in the stack of the second, and a series."""
    with Case.create(tmp_path / "one", "2026-004711", officer="A. Officer") as case:
        desk = DeskCase(case)
        for number in (1, 2, 3):
            desk.add(number)
        desk.add(4, stack=2)
        case.perform(CreateSeries("Blue kitchen", (1,)))
        return case.folder


@pytest.fixture
def window(jobs: FakeJobs, settings: SettingsFile, qtbot: QtBot, dressed: object) -> MainWindow:
    window = open_window(None, jobs.services(), settings)
    qtbot.addWidget(window, before_close_func=lambda each: each.close_case())
    return window


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """A key, wherever the focus is."""
    target = QApplication.focusWidget() or window
    held = Qt.KeyboardModifier.NoModifier
    for each in modifiers:
        held |= each
    qtbot.keyClick(target, key, held)


def opened(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    assert window.open_case(folder)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.case_page is not None and window.case_page.view.current_id() == 1)
    assert window.case_page is not None
    window.case_page.view.setFocus()


def test_a_day_with_keys_alone(window: MainWindow, folder: Path, jobs: FakeJobs, qtbot: QtBot) -> None:
    opened(window, folder, qtbot)
    page = window.case_page
    assert page is not None
    assert window.windowTitle() == "2026-004711 – Sightline"
    qtbot.waitUntil(lambda: "4 of 4 media remain, in 3 stacks" in window.status.remaining.text())
    press(window, qtbot, Qt.Key.Key_1)
    assert page.view.current_id() == 2
    qtbot.waitUntil(lambda: "3 of 4 media remain" in window.status.remaining.text())
    press(window, qtbot, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: "1 of them through their stacks" in window.status.currentMessage())
    qtbot.waitUntil(lambda: "decision on" in window.status.undo.text())
    press(window, qtbot, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: page.view.current_id() == 2)
    press(window, qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: "1 of 4 media remain" in window.status.remaining.text())
    qtbot.waitUntil(lambda: page.view.current_id() == 3)
    press(window, qtbot, Qt.Key.Key_Return)
    assert page.viewing
    assert page.viewer.medium == 3
    press(window, qtbot, Qt.Key.Key_Escape)
    assert not page.viewing
    press(window, qtbot, Qt.Key.Key_T)
    qtbot.keyClicks(QApplication.focusWidget(), "1 blue kitchen")
    press(window, qtbot, Qt.Key.Key_Return)
    page.sides.setCurrentWidget(page.facets)
    page.facets.open_facet(Facet.TAG)
    qtbot.waitUntil(lambda: page.facets.counts(Facet.TAG) == {"1 blue kitchen": 1})
    press(window, qtbot, Qt.Key.Key_Escape)
    press(window, qtbot, Qt.Key.Key_N)
    qtbot.keyClicks(QApplication.focusWidget(), "u2")
    press(window, qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    case = page.gallery  # the listing is still that of what remains: typing decided nothing
    assert case.model.rowCount() == 1
    press(window, qtbot, Qt.Key.Key_Escape)
    press(window, qtbot, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = window.export_dialog
    assert dialog is not None
    jobs.go_on.set()
    qtbot.waitUntil(dialog.export_button.isEnabled)
    qtbot.keyClick(dialog.choice.list, Qt.Key.Key_Return)
    qtbot.keyClick(dialog.checks.accepts["G02"], Qt.Key.Key_Space)  # the fake source isn't there
    qtbot.keyClick(dialog.checks.go_on_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1)
    qtbot.keyClick(dialog.made.close_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.export_dialog is None)


def test_protection_is_on_until_it_is_asked_off_and_said(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    opened(window, folder, qtbot)
    assert window.status.protection.text() == "Blur 60 % · Grey 100 %"
    assert window.actions_["blur"].isChecked()
    press(window, qtbot, Qt.Key.Key_B)
    assert window.status.protection.text() == "No blur · Grey 100 %"
    assert not window.actions_["blur"].isChecked()
    assert window.protection.veil(Panel.VIEWER).blur
    press(window, qtbot, Qt.Key.Key_G)
    press(window, qtbot, Qt.Key.Key_K)
    assert window.status.protection.text() == "No blur · In colour · Keyhole"
    press(window, qtbot, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.status.protection.text() == "Blur 60 % · Grey 100 %"
    assert not window.actions_["keyhole"].isChecked()


def test_a_case_that_was_open_is_covered_again_when_it_is_opened_again(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    opened(window, folder, qtbot)
    press(window, qtbot, Qt.Key.Key_B)
    window.close_case()
    opened(window, folder, qtbot)
    assert window.protection.veil(Panel.GALLERY).blur


def test_closing_gives_the_case_and_the_crew_back(
    window: MainWindow, folder: Path, jobs: FakeJobs, settings: SettingsFile, qtbot: QtBot
) -> None:
    opened(window, folder, qtbot)
    press(window, qtbot, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert window.workbench is None
    assert window.pages.page is window.start_page
    assert [crew.closed for crew in jobs.crews] == [True]
    Case.open(folder).close()
    assert settings.now.recent[0].reference == "2026-004711"
    assert not window.actions_["export"].isEnabled()
    assert window.actions_["new"].isEnabled()
    with pytest.raises(KeyError):
        window.actions_["category-1"]


def test_a_case_that_is_held_elsewhere_is_refused_in_a_sentence(
    window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "read_instead", lambda sentence: False)
    with Case.open(folder):
        assert not window.open_case(folder)
        assert window.workbench is None
        notice = window.start_page.findChild(QObject, "startNotice")
        assert "is open elsewhere" in notice.text()
        assert notice.isVisible()


def test_while_sources_are_read_closing_asks_first(
    window: MainWindow,
    folder: Path,
    jobs: FakeJobs,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened(window, folder, qtbot)
    assert window.case_page is not None
    window.case_page.take_in([NewSource(tmp_path, "E")])
    assert window.actions_["stop"].isEnabled()
    asked: list[str] = []

    def answer(reply: bool) -> Callable[[str], bool]:
        return lambda question: asked.append(question) is None and reply

    monkeypatch.setattr(window, "confirm", answer(False))
    assert not window.close()
    assert window.isVisible()
    assert window.case_page.reading
    monkeypatch.setattr(window, "confirm", answer(True))
    assert window.close()
    assert window.workbench is None
    assert len(asked) == 2
    assert "Nothing is lost" in asked[0]
    Case.open(folder).close()


def test_a_crew_that_cant_be_had_is_told_on_the_start_page(
    window: MainWindow, jobs: FakeJobs, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(case: Case) -> None:
        raise UserError("The network of model pack x@1 has changed.")

    monkeypatch.setattr(jobs, "_hire", refuse)
    refusing = MainWindow(jobs.services(), window._settings)
    assert not refusing.open_case(folder)
    notice = refusing.start_page.findChild(QObject, "startNotice")
    assert notice.text() == "The network of model pack x@1 has changed."
    Case.open(folder).close()
    refusing.deleteLater()


def test_a_window_that_is_opened_by_its_key_beside_the_menus_gives_the_keyboard_back(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    opened(window, folder, qtbot)
    page = window.case_page
    assert page is not None
    window.menuBar().setFocus()  # as after Alt+C and Esc
    window.actions_["board"].trigger()
    qtbot.waitUntil(lambda: window.beside.get("board") is not None)
    assert not window.menuBar().hasFocus()
    assert window.focusWidget() is page.view


def test_a_new_case_is_made_and_opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    press(window, qtbot, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(QObject, "newCaseDialog")
    dialog.place.setText(str(tmp_path))
    qtbot.keyClicks(dialog.reference, "47")
    qtbot.keyClick(dialog.reference, Qt.Key.Key_Return)
    assert window.windowTitle() == "47 – Sightline"
    page = window.case_page
    assert page is not None
    qtbot.waitUntil(lambda: "Add a source" in page.empty_words)
    qtbot.waitUntil(lambda: window.status.remaining.text() == "No media yet")


def test_what_fails_is_said_in_a_box_that_stays(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    opened(window, folder, qtbot)
    assert window.workbench is not None
    window.workbench.undo()
    window.workbench.undo()
    qtbot.waitUntil(lambda: window.findChild(QObject, "failureBox") is not None)
    box = window.findChild(QObject, "failureBox")
    assert box.text() == "There is no decision to take back."
    box.close()


def test_theme_and_size_are_remembered(
    window: MainWindow, jobs: FakeJobs, settings: SettingsFile, folder: Path, qtbot: QtBot, dressed: object
) -> None:
    opened(window, folder, qtbot)
    assert window.case_page is not None
    window.case_page.view.set_card_size(240)
    press(window, qtbot, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    window.resize(1100, 700)
    window.close()
    assert settings.now.theme == "light"
    assert settings.now.card_size == 240
    again = open_window(None, jobs.services(), settings)
    qtbot.addWidget(again)
    assert again.height() == 700  # the width is held to the screen, which offscreen is small
    assert again.actions_["theme"].isChecked()
    again.use_theme(DARK)


def test_every_action_does_something_and_has_a_name(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    opened(window, folder, qtbot)
    names = [window.actions_[spec.id].objectName() for spec in window.actions_.specs()]
    assert len(set(names)) == len(names)
    assert all(name.endswith("Action") for name in names)
    assert {spec.id for spec in window.actions_.specs()} == window.handled_actions()


def test_buttons_of_the_toolbar_say_what_they_do_and_not_their_keys(window: MainWindow) -> None:
    words = [action.iconText() for action in window.tools.actions() if not action.isSeparator()]
    assert words == [
        "Add source",
        "Export",
        "Undo",
        "Redo",
        "Tag",
        "Note",
        "Add to series",
        "Keyhole",
        "Blur",
        "Grey",
        "Strength",
        "Protect everything",
        "Lock",
    ]


def test_no_button_of_the_toolbar_is_ever_out_of_sight(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    opened(window, folder, qtbot)
    for width, style in ((1440, "ToolButtonTextBesideIcon"), (960, "ToolButtonIconOnly")):
        window.resize(width, 700)
        QApplication.processEvents()
        assert window.tools.toolButtonStyle() is Qt.ToolButtonStyle[style]
        for action in window.tools.actions():
            assert window.tools.widgetForAction(action).isVisible(), action.text()
