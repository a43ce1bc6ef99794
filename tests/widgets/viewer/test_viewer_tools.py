"""Turning, adjusting, deep zoom, frames of animations and marked parts, in the viewer and by keys."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.case.decisions.clue_decisions import AddClue
from app.desk.look.theme import DARK, LIGHT
from app.desk.pictures.adjustments import AS_IT_IS, Adjustments, Channel
from app.desk.pictures.pose import Pose
from app.desk.protecting.protection import Panel, Veil
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import DeskCase, colourful, roughness
from widgets.viewer.viewer import Viewer

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def viewer(bench: Workbench, qtbot: QtBot) -> Viewer:
    viewer = Viewer(bench, DARK)
    qtbot.addWidget(viewer, before_close_func=lambda each: each.release())
    viewer.resize(900, 700)
    viewer.show()
    viewer.canvas.setFocus()
    return viewer


def shown(viewer: Viewer, qtbot: QtBot, medium: int, edge: int = 1024) -> None:
    viewer.show_medium(medium)
    qtbot.waitUntil(lambda: viewer.pane.shown is not None and viewer.pane.shown.medium.id == medium)
    qtbot.waitUntil(lambda: viewer.canvas.picture is not None and viewer.canvas.picture.edge >= edge)


def grabbed(viewer: Viewer) -> QImage:
    return viewer.canvas.grab().toImage()


def test_a_large_picture_is_sharpened_by_tiles_and_never_asked_for_whole(
    viewer: Viewer, desk: DeskCase, bench: Workbench, qtbot: QtBot
) -> None:
    desk.add(1, width=16_000, height=12_000)
    shown(viewer, qtbot, 1)
    assert not desk.cuts  # as long as all of it is seen, its small form is enough
    viewer.canvas.zoom_full()
    qtbot.waitUntil(lambda: bool(desk.cuts) and viewer.pane.canvas.percent == pytest.approx(100))
    bench.protection.hold_reveal()
    qtbot.waitUntil(lambda: not viewer.head.busy.text())
    assert {cut.width for cut in desk.cuts} == {512}
    assert max(edge for _, edge, _ in desk.asked) <= 2048
    assert colourful(grabbed(viewer)).mean() > 0.9
    bench.protection.release_reveal()


@pytest.mark.parametrize("veil", [Veil(), Veil(blur=False), Veil(grey=False), Veil(blur=True, blur_strength=2)])
def test_no_tile_is_ever_painted_clearer_than_its_veil(
    viewer: Viewer, desk: DeskCase, bench: Workbench, qtbot: QtBot, veil: Veil
) -> None:
    desk.add(1, width=16_000, height=12_000)
    bench.protection.set_veil(Panel.VIEWER, veil)
    viewer.show_medium(1)
    qtbot.waitUntil(lambda: viewer.canvas.picture is not None)
    clear: list[float] = []
    rough: list[float] = []
    viewer.canvas.zoom_full()
    for _ in range(12):
        qtbot.wait(10)
        clear.append(float(colourful(grabbed(viewer)).mean()))
        rough.append(roughness(grabbed(viewer)))
    qtbot.waitUntil(lambda: len(desk.cuts) > 3)
    clear.append(float(colourful(grabbed(viewer)).mean()))
    rough.append(roughness(grabbed(viewer)))
    if veil.grey:
        assert max(clear) == 0
    if veil.blur:
        assert max(rough) < 0.6


def test_a_changed_veil_is_never_late_on_tiles(viewer: Viewer, desk: DeskCase, bench: Workbench, qtbot: QtBot) -> None:
    desk.add(1, width=16_000, height=12_000)
    bench.protection.set_veil(Panel.VIEWER, Veil(blur=False, grey=False))
    shown(viewer, qtbot, 1)
    viewer.canvas.zoom_full()
    qtbot.waitUntil(lambda: len(desk.cuts) > 3)
    qtbot.waitUntil(lambda: colourful(grabbed(viewer)).mean() > 0.9)
    bench.protection.set_veil(Panel.VIEWER, Veil(blur=False))
    assert not colourful(grabbed(viewer)).any()
    qtbot.waitUntil(lambda: roughness(grabbed(viewer)) > 1)
    assert not colourful(grabbed(viewer)).any()


def test_it_is_turned_and_mirrored_and_one_key_brings_it_back(viewer: Viewer, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(1)
    shown(viewer, qtbot, 1)
    viewer.adjusting.turn(1)
    viewer.adjusting.mirror()
    assert viewer.canvas.pose == Pose(1).flipped()
    assert viewer.adjusting.bar.mirror.isChecked()
    viewer.canvas.zoom_by(4)
    viewer.adjusting.reset()
    assert viewer.canvas.pose == Pose()
    assert viewer.canvas.view.fits
    assert not viewer.adjusting.bar.reset.isEnabled()


def test_a_turned_picture_stays_where_the_eye_is(viewer: Viewer, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(1)
    shown(viewer, qtbot, 1)
    viewer.canvas.zoom_by(6)
    before = viewer.canvas.view
    viewer.adjusting.turn(1)
    after = viewer.canvas.view
    assert after.zoom == before.zoom
    for _ in range(3):
        viewer.adjusting.turn(1)
    assert viewer.canvas.view.x == pytest.approx(before.x, abs=0.02)
    assert viewer.canvas.view.y == pytest.approx(before.y, abs=0.02)


def test_channels_and_levels_change_what_is_seen_under_the_same_veil(
    viewer: Viewer, desk: DeskCase, bench: Workbench, qtbot: QtBot
) -> None:
    desk.add(1)
    shown(viewer, qtbot, 1)
    bench.protection.hold_reveal()
    assert colourful(grabbed(viewer)).any()
    viewer.adjusting.next_channel()
    assert viewer.pane.adjustments.channel is Channel.RED
    qtbot.waitUntil(lambda: not colourful(grabbed(viewer)).any())
    assert roughness(grabbed(viewer)) > 3
    viewer.adjusting.bar.black.setValue(200)
    viewer.adjusting.bar.white.setValue(100)
    assert (viewer.pane.adjustments.black, viewer.pane.adjustments.white) == (99, 100)
    assert viewer.adjusting.bar.black.value() == 99
    bench.protection.release_reveal()
    qtbot.waitUntil(lambda: not bench.busy)
    assert roughness(grabbed(viewer).copy(viewer.canvas.rect().adjusted(200, 150, -200, -150))) < 0.6


def test_zoom_pose_and_adjustments_stay_within_a_stack_and_end_with_it(
    viewer: Viewer, desk: DeskCase, qtbot: QtBot
) -> None:
    desk.add(1, stack=1)
    desk.add(2, stack=1)
    desk.add(3)
    shown(viewer, qtbot, 1)
    qtbot.waitUntil(lambda: viewer.members.isVisible())
    viewer.canvas.zoom_by(3)
    viewer.adjusting.turn(1)
    viewer.pane.adjust(Adjustments(gamma=2))
    view = viewer.canvas.view
    shown(viewer, qtbot, 2)
    assert (viewer.canvas.view, viewer.canvas.pose) == (view, Pose(1))
    assert viewer.pane.adjustments == Adjustments(gamma=2)
    shown(viewer, qtbot, 3)
    assert viewer.canvas.view.fits
    assert (viewer.canvas.pose, viewer.pane.adjustments) == (Pose(), AS_IT_IS)


def test_the_bar_comes_with_the_focus_and_goes(viewer: Viewer, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(1)
    shown(viewer, qtbot, 1)
    assert not viewer.adjusting.bar.isVisible()
    viewer.adjusting.toggle()
    assert viewer.adjusting.bar.isVisible()
    assert viewer.adjusting.bar.black.hasFocus()
    QTest.keyClick(viewer.adjusting.bar.black, Qt.Key.Key_Right)
    assert viewer.pane.adjustments.black == 1
    viewer.adjusting.toggle()
    assert not viewer.adjusting.bar.isVisible()
    assert viewer.canvas.hasFocus()
    viewer.set_theme(LIGHT)


def test_an_animation_is_stepped_frame_by_frame(viewer: Viewer, desk: DeskCase, bench: Workbench, qtbot: QtBot) -> None:
    desk.add(1, pages=3, width=400, height=300, format="GIF")
    desk.durations[1] = (100, 250, 40)
    viewer.show_medium(1)
    qtbot.waitUntil(lambda: viewer.pages.isVisible() and viewer.canvas.picture is not None)
    assert viewer.pages.words.text() == "Frame 1 of 3 · shown for 0.10 s, from 0:00.00"
    seen: list[bool] = []
    for page in (1, 2, 0):
        viewer.step_page(1)
        qtbot.waitUntil(lambda page=page: desk.cuts[-1].page == page)
        qtbot.waitUntil(lambda: not bench.busy)
        seen.append(bool(colourful(grabbed(viewer)).any()))
    assert not any(seen)
    viewer.step_page(-1)
    assert viewer.pages.words.text() == "Frame 3 of 3 · shown for 0.04 s, from 0:00.35"
    desk.add(2)
    shown(viewer, qtbot, 2)
    assert not viewer.pages.isVisible()


def test_a_part_is_marked_by_keys_and_handed_to_a_clue(viewer: Viewer, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(1)
    shown(viewer, qtbot, 1)
    marks: list[object] = []
    viewer.region_marked.connect(marks.append)
    viewer.mark_part()
    assert viewer.canvas.marked == (0.25, 0.25, 0.5, 0.5)
    qtbot.keyClick(viewer.canvas, Qt.Key.Key_Left)
    qtbot.keyClick(viewer.canvas, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert viewer.canvas.marked == pytest.approx((0.23, 0.25, 0.5, 0.48))
    assert marks[-1] == viewer.canvas.marked
    with qtbot.waitSignal(viewer.clue_asked):
        qtbot.keyClick(viewer.canvas, Qt.Key.Key_Return)
    assert viewer.canvas.marked is not None
    viewer.mark_part()
    viewer.canvas.mark_by_keys()
    qtbot.keyClick(viewer.canvas, Qt.Key.Key_Escape)
    assert viewer.canvas.marked is None
    assert marks[-1] is None


def test_keys_move_a_mark_as_it_is_seen_also_in_a_turned_picture(viewer: Viewer, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(1)
    shown(viewer, qtbot, 1)
    viewer.adjusting.turn(1)
    viewer.mark_part()
    qtbot.keyClick(viewer.canvas, Qt.Key.Key_Up)
    left, top, _, _ = viewer.canvas.marked or (0, 0, 0, 0)
    assert (left, top) == (pytest.approx(0.23), pytest.approx(0.25))  # up is where its left was


def test_a_clue_on_a_part_is_outlined_and_its_mark_is_done_with(
    viewer: Viewer, desk: DeskCase, bench: Workbench, qtbot: QtBot
) -> None:
    desk.add(1)
    shown(viewer, qtbot, 1)
    before = grabbed(viewer)
    viewer.mark_part()
    bench.decide(AddClue(1, "sign", "a road sign", region=viewer.canvas.marked))
    qtbot.waitUntil(lambda: viewer.canvas.marked is None)
    assert grabbed(viewer) != before
    bench.undo()
    qtbot.waitUntil(lambda: grabbed(viewer) == before)


def test_the_part_of_a_clue_is_gone_to(viewer: Viewer, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(1)
    shown(viewer, qtbot, 1)
    viewer.see((0.7, 0.7, 0.1, 0.1))
    view = viewer.canvas.view
    assert view.zoom > 3
    assert (view.x, view.y) == (pytest.approx(0.75, abs=0.03), pytest.approx(0.75, abs=0.03))


def test_what_was_done_to_show_it_is_said(viewer: Viewer, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(1)
    desk.note = "12 bits a channel, shown in 8"
    shown(viewer, qtbot, 1)
    assert viewer.head.note.text() == "12 bits a channel, shown in 8"
    desk.note = ""
    desk.add(2)
    shown(viewer, qtbot, 2)
    assert not viewer.head.note.isVisible()


def test_nothing_of_a_turned_picture_is_lost(viewer: Viewer, desk: DeskCase, bench: Workbench, qtbot: QtBot) -> None:
    desk.add(1)
    shown(viewer, qtbot, 1)
    bench.protection.hold_reveal()
    upright = np.count_nonzero(colourful(grabbed(viewer)))
    viewer.adjusting.turn(2)
    assert np.count_nonzero(colourful(grabbed(viewer))) == pytest.approx(upright, rel=0.01)
