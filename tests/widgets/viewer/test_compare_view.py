import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.desk.look.theme import DARK, LIGHT
from app.desk.protecting.protection import Panel, Veil
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import DeskCase, colourful
from widgets.viewer.compare_view import CompareView, Way
from widgets.viewer.viewer import Viewer

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def viewer(bench: Workbench, qtbot: QtBot) -> Viewer:
    viewer = Viewer(bench, DARK)
    qtbot.addWidget(viewer, before_close_func=lambda each: each.release())
    viewer.resize(1000, 700)
    viewer.show()
    return viewer


def compared(viewer: Viewer, desk: DeskCase, qtbot: QtBot, *media: int) -> CompareView:
    for medium in media:
        desk.add(medium)
    viewer.show_medium(media[0])
    viewer.show_several(media)
    qtbot.waitUntil(lambda: all(large(viewer.compare, place) for place in range(len(media))))
    return viewer.compare


def large(compare: CompareView, place: int) -> bool:
    picture = compare.panes[place].pane.canvas.picture
    return picture is not None and picture.edge >= 1024


def over(compare: CompareView, qtbot: QtBot, bench: Workbench) -> QImage:
    qtbot.waitUntil(lambda: compare.over.picture is not None and not bench.busy)
    return compare.over.grab().toImage()


@pytest.mark.parametrize("count", [2, 3, 4])
def test_media_stand_side_by_side_protected_and_all_are_revealed_together(
    viewer: Viewer, desk: DeskCase, bench: Workbench, qtbot: QtBot, count: int
) -> None:
    compare = compared(viewer, desk, qtbot, *range(1, count + 1))
    assert [each.isVisible() for each in compare.panes] == [place < count for place in range(4)]
    assert not viewer.head.isVisible()
    assert not colourful(compare.grab().toImage()).any()
    bench.protection.hold_reveal()
    for each in compare.panes[:count]:
        assert colourful(each.pane.canvas.grab().toImage()).any()
    bench.protection.release_reveal()
    assert compare.current == 1
    assert f"{count} media side by side" in compare.said.text()


def test_zoom_and_place_are_linked(viewer: Viewer, desk: DeskCase, qtbot: QtBot) -> None:
    compare = compared(viewer, desk, qtbot, 1, 2, 3)
    for _ in range(4):
        qtbot.keyClick(compare.panes[1].pane.canvas, Qt.Key.Key_Plus)
    qtbot.keyClick(compare.panes[1].pane.canvas, Qt.Key.Key_Right)
    views = [each.pane.canvas.view for each in compare.panes[:3]]
    assert views[0].zoom > 2
    assert views[0] == views[1] == views[2]
    compare.panes[2].pane.lay(compare.panes[2].pane.canvas.pose.turned(2))
    qtbot.keyClick(compare.panes[0].pane.canvas, Qt.Key.Key_Right)
    assert compare.panes[2].pane.canvas.view.x == pytest.approx(1 - compare.panes[0].pane.canvas.view.x)


def test_the_focus_says_which_is_meant(viewer: Viewer, desk: DeskCase, qtbot: QtBot) -> None:
    compare = compared(viewer, desk, qtbot, 1, 2)
    with qtbot.waitSignal(viewer.medium_changed) as changed:
        qtbot.keyClick(compare.panes[0].pane.canvas, Qt.Key.Key_Right)
    assert changed.args == [2]
    assert viewer.medium == 2
    viewer.adjusting.turn(1)
    assert compare.panes[1].pane.canvas.pose.turn == 1
    assert compare.panes[0].pane.canvas.pose.turn == 0
    viewer.set_theme(LIGHT)


def test_blinking_shows_each_in_one_place_under_the_veil(
    viewer: Viewer, desk: DeskCase, bench: Workbench, qtbot: QtBot
) -> None:
    compare = compared(viewer, desk, qtbot, 1, 2)
    compare.show_blink()
    assert compare.way is Way.BLINK
    assert not colourful(over(compare, qtbot, bench)).any()
    assert compare.said.text() == "A is shown"
    first = compare.over.picture
    compare.show_blink()
    qtbot.waitUntil(lambda: compare.over.picture is not first)
    assert compare.said.text() == "B is shown, of the same size"
    assert not colourful(over(compare, qtbot, bench)).any()
    bench.protection.hold_reveal()
    assert colourful(compare.over.grab().toImage()).any()
    bench.protection.release_reveal()
    second = compare.over.picture
    compare.show_blink()
    assert compare.over.picture is first  # at once: it is kept
    compare.show_blink()
    assert compare.over.picture is second


def test_what_differs_is_drawn_and_told(viewer: Viewer, desk: DeskCase, bench: Workbench, qtbot: QtBot) -> None:
    compare = compared(viewer, desk, qtbot, 1, 2)
    compare.toggle_difference()
    qtbot.waitUntil(lambda: "%" in compare.said.text())
    assert compare.said.text() == "What differs between A and B: 0.0 % of what both show; B of the same size"
    bench.protection.hold_reveal()
    assert not colourful(over(compare, qtbot, bench)).any()  # equal pictures: black
    bench.protection.release_reveal()
    compare.toggle_difference()
    assert compare.way is Way.BESIDE


def test_another_veil_is_put_on_what_lies_over_each_other_too(
    viewer: Viewer, desk: DeskCase, bench: Workbench, qtbot: QtBot
) -> None:
    bench.protection.set_veil(Panel.VIEWER, Veil(blur=False, grey=False))
    compare = compared(viewer, desk, qtbot, 1, 2)
    compare.show_blink()
    compare.show_blink()
    qtbot.waitUntil(lambda: compare.said.text().startswith("B") and not bench.busy)
    assert colourful(over(compare, qtbot, bench)).any()
    bench.protection.protect_all()
    assert not colourful(compare.over.grab().toImage()).any()
    qtbot.waitUntil(lambda: compare.over.picture is not None and compare.over.picture.strengths == (60, 100))
    assert not colourful(compare.over.grab().toImage()).any()


def test_esc_leads_back_step_by_step(viewer: Viewer, desk: DeskCase, qtbot: QtBot) -> None:
    compare = compared(viewer, desk, qtbot, 1, 2)
    compare.show_blink()
    qtbot.keyClick(compare.over, Qt.Key.Key_Escape)
    assert compare.way is Way.BESIDE
    with qtbot.waitSignal(viewer.medium_changed) as changed:
        qtbot.keyClick(compare.panes[0].pane.canvas, Qt.Key.Key_Escape)
    assert changed.args == [1]
    assert not viewer.comparing
    assert viewer.medium == 1
    assert viewer.head.isVisible()


def test_one_that_can_not_be_read_leaves_the_others(viewer: Viewer, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(1)
    desk.add(2)
    desk.lost.add(2)
    viewer.show_several((1, 2, 99))
    qtbot.waitUntil(lambda: large(viewer.compare, 0))
    qtbot.waitUntil(lambda: viewer.compare.panes[1].trouble.isVisible())
    assert "isn't there" in viewer.compare.panes[1].trouble.text()
    assert "isn't in the case" in viewer.compare.panes[2].pane.canvas.words
    viewer.compare.show_blink()


def test_going_elsewhere_ends_the_comparison(viewer: Viewer, desk: DeskCase, qtbot: QtBot) -> None:
    compared(viewer, desk, qtbot, 1, 2)
    desk.add(3)
    viewer.show_medium(3)
    assert not viewer.comparing
    assert viewer.medium == 3
    canvases = (*(each.pane.canvas for each in viewer.compare.panes), viewer.compare.over)
    assert [canvas.picture for canvas in canvases] == [None] * 5  # nothing of them is kept
    qtbot.waitUntil(lambda: viewer.head.title.text() == "3.jpg")
