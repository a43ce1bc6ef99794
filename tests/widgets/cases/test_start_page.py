from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.desk.controls.settings import Recent
from app.desk.look.theme import DARK
from widgets.cases.start_page import StartPage
from widgets.parts.plain_label import PlainLabel

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def page(qtbot: QtBot, dressed: object) -> StartPage:
    page = StartPage(DARK)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return page


def texts(page: StartPage) -> str:
    return " ".join(label.text() for label in page.findChildren(PlainLabel) if label.isVisible())


def test_on_a_new_workstation_it_says_what_to_do(page: StartPage, qtbot: QtBot) -> None:
    assert "Make a case" in texts(page)
    assert not page.list.isVisible()
    page.focus_first()
    with qtbot.waitSignal(page.new_asked):
        qtbot.keyClick(page.new_button, Qt.Key.Key_Space)


def test_a_recent_case_is_opened_by_enter(page: StartPage, qtbot: QtBot, tmp_path: Path) -> None:
    with Case.create(tmp_path / "one", "2026-1") as case:
        folder = str(case.folder)
    page.show_recent([Recent(folder, "2026-1", "2026-01-05T10:00:00.000Z")])
    assert "2026-1" in texts(page)
    assert "2026-01-05" in texts(page)
    page.focus_first()
    with qtbot.waitSignal(page.open_asked) as asked:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert asked.args == [folder]


def test_a_case_that_is_gone_is_shown_so_and_can_be_taken_out(page: StartPage, qtbot: QtBot, tmp_path: Path) -> None:
    gone = str(tmp_path / "gone.case")
    page.show_recent([Recent(gone, "2026-2", "never")])
    assert "Not there any more" in texts(page)
    button = page.findChild(QPushButton, "forgetCaseButton")
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(page.forget_asked) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == [gone]
    with qtbot.waitSignal(page.forget_asked):
        qtbot.keyClick(page.list, Qt.Key.Key_Delete)


def test_markup_in_a_reference_is_shown_letter_by_letter(page: StartPage, tmp_path: Path) -> None:
    page.show_recent([Recent(str(tmp_path), "<b>x</b>", "")])
    assert "<b>x</b>" in texts(page)


def test_what_went_wrong_is_said(page: StartPage) -> None:
    page.show_notice("The case is open elsewhere.")
    assert "open elsewhere" in texts(page)
