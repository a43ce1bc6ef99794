"""The actions on pictures as the window asks for them: from the gallery, in the viewer, in a comparison."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.case.queries import series
from app.desk.controls.actions import Group, specs
from app.desk.look.theme import DARK
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import DeskCase
from tests.widgets.window_services import FakeJobs
from widgets.main.case_page import CasePage
from widgets.main.page_actions import ON_PAGE

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


@pytest.fixture
def page(bench: Workbench, desk: DeskCase, qtbot: QtBot) -> CasePage:
    """With media 1 to 6, of which 5 and 6 belong to the stack of 2."""
    for number in (1, 2, 3, 4):
        desk.add(number)
    desk.add(5, stack=2)
    desk.add(6, stack=2)
    page = CasePage(bench, FakeJobs().services(), DARK)
    qtbot.addWidget(page, before_close_func=lambda each: each.release())
    page.resize(1300, 800)
    page.show()
    qtbot.waitUntil(lambda: page.view.current_id() == 1)
    page.view.setFocus()
    return page


def do(page: CasePage, name: str) -> None:
    ON_PAGE[name](page)


def opened(page: CasePage, qtbot: QtBot, medium: int) -> None:
    page.open_viewer(medium)
    qtbot.waitUntil(lambda: page.viewer.pane.shown is not None and page.viewer.canvas.picture is not None)


def test_every_action_on_pictures_does_something_and_says_so_where_it_can_not(page: CasePage, qtbot: QtBot) -> None:
    names = [spec.id for spec in specs() if spec.group is Group.PICTURE]
    assert set(names) <= set(ON_PAGE)
    for name in names:
        if name != "compare":
            with qtbot.waitSignal(page.said) as said:
                do(page, name)
            assert "first" in str(said.args)


def test_one_medium_is_compared_with_its_stack(page: CasePage, qtbot: QtBot) -> None:
    opened(page, qtbot, 2)
    do(page, "compare")
    qtbot.waitUntil(lambda: page.viewer.comparing)
    assert [each.medium for each in page.viewer.compare.panes] == [2, 5, 6, None]
    assert page.triage.shown == (2,)
    do(page, "blink")
    do(page, "difference")
    do(page, "turn-right")
    page.viewer.compare.left.emit()
    assert page.viewer.medium == 2
    page.back_to_gallery()
    assert not page.viewing


def test_those_that_are_chosen_in_the_gallery_are_compared(page: CasePage, qtbot: QtBot) -> None:
    page.view.select_id(1)
    qtbot.keyClick(page.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert len(page.triage.shown) == 2
    chosen = page.triage.shown
    do(page, "compare")
    qtbot.waitUntil(lambda: page.viewer.comparing)
    assert tuple(each.medium for each in page.viewer.compare.panes[:2]) == chosen


def test_too_many_and_too_few_are_told(page: CasePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.said) as said:
        do(page, "compare")
    assert "Nothing is linked" in str(said.args)
    assert not page.viewing


def test_a_marked_part_becomes_a_clue_by_keys_and_is_taken_back(
    page: CasePage, desk: DeskCase, bench: Workbench, qtbot: QtBot
) -> None:
    opened(page, qtbot, 1)
    do(page, "mark")
    marked = page.viewer.canvas.marked
    qtbot.keyClick(page.viewer.canvas, Qt.Key.Key_Return)
    assert page.inspector.tabs.currentWidget() is page.inspector.clues
    qtbot.waitUntil(lambda: page.inspector.clues.isEnabled())
    qtbot.keyClicks(page.inspector.clues.text, "a red door")
    qtbot.keyClick(page.inspector.clues.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(series.clues(desk.case.reader(), medium=1)))
    (clue,) = series.clues(desk.case.reader(), medium=1)
    assert (clue.text, clue.region) == ("a red door", marked)
    qtbot.waitUntil(lambda: page.viewer.canvas.marked is None)
    assert page.inspector.clues.text.placeholderText() == "What is seen or heard"
    bench.undo()
    qtbot.waitUntil(lambda: not series.clues(desk.case.reader(), medium=1))
