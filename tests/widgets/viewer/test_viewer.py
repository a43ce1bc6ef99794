from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.case.trail.changed import Changed, Touched
from app.desk.look.theme import DARK
from app.desk.protecting.protection import Panel, Veil
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import HOSTILE, DeskCase, colourful, roughness
from widgets.viewer.viewer import Viewer

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def viewer(bench: Workbench, qtbot: QtBot) -> Iterator[Viewer]:
    viewer = Viewer(bench, DARK)
    qtbot.addWidget(viewer, before_close_func=lambda each: each.release())
    viewer.resize(900, 700)
    viewer.show()
    viewer.canvas.setFocus()
    return viewer


def shown_large(viewer: Viewer, qtbot: QtBot, edge: int = 1024) -> None:
    qtbot.waitUntil(lambda: viewer.canvas.picture is not None and viewer.canvas.picture.edge >= edge)


def grabbed(viewer: Viewer) -> QImage:
    return viewer.canvas.grab().toImage()


def inner(viewer: Viewer) -> QImage:
    """The middle of the picture, without its edge and the focus ring."""
    return grabbed(viewer).copy(viewer.canvas.rect().adjusted(200, 150, -200, -150))


def test_without_a_medium_it_says_what_to_do(viewer: Viewer) -> None:
    assert viewer.medium is None
    assert "Choose a medium" in viewer.canvas.words


def test_nothing_clear_is_ever_painted_by_default(
    viewer: Viewer, desk: DeskCase, bench: Workbench, qtbot: QtBot
) -> None:
    desk.add(1)
    viewer.show_medium(1)
    seen: list[int] = []
    for _ in range(3):
        qtbot.wait(15)
        seen.append(int(colourful(grabbed(viewer)).sum()))
    shown_large(viewer, qtbot)
    assert not colourful(grabbed(viewer)).any()
    assert not any(seen)
    assert roughness(inner(viewer)) < 0.5
    bench.protection.hold_reveal()
    assert colourful(grabbed(viewer)).mean() > 0.5
    assert roughness(inner(viewer)) > 3
    bench.protection.release_reveal()
    assert not colourful(grabbed(viewer)).any()


def test_the_keyhole_shows_its_circle_and_nothing_beside_it(
    viewer: Viewer, desk: DeskCase, bench: Workbench, qtbot: QtBot
) -> None:
    desk.add(1)
    viewer.show_medium(1)
    shown_large(viewer, qtbot)
    bench.protection.set_keyhole_radius(60)
    bench.protection.set_keyhole(True)
    bench.protection.move_keyhole(Panel.VIEWER, QPointF(400, 300))
    strong = colourful(grabbed(viewer))
    y, x = np.nonzero(strong)
    assert strong.any()
    assert np.hypot(x - 400, y - 300).max() <= 60
    assert strong[300 - 20 : 300 + 20, 400 - 20 : 400 + 20].mean() > 0.8
    qtbot.keyClick(viewer.canvas, Qt.Key.Key_Right)
    assert bench.protection.keyhole_at(Panel.VIEWER) == QPointF(424, 300)
    qtbot.mouseMove(viewer.canvas, QPoint(200, 200))
    qtbot.waitUntil(lambda: bench.protection.keyhole_at(Panel.VIEWER) == QPointF(200, 200))
    y, x = np.nonzero(colourful(grabbed(viewer)))
    assert np.hypot(x - 200, y - 200).max() <= 60


def test_the_next_medium_stays_covered_until_the_keyhole_is_moved(
    viewer: Viewer, desk: DeskCase, bench: Workbench, qtbot: QtBot
) -> None:
    desk.add(1)
    desk.add(2)
    viewer.show_medium(1)
    shown_large(viewer, qtbot)
    bench.protection.set_keyhole(True)
    assert colourful(grabbed(viewer)).any()
    viewer.show_medium(2)
    qtbot.waitUntil(lambda: desk.asked[-1][0] == 2)
    shown_large(viewer, qtbot)
    assert not colourful(grabbed(viewer)).any()
    qtbot.keyClick(viewer.canvas, Qt.Key.Key_Left)
    assert colourful(grabbed(viewer)).any()


def test_a_veil_that_is_not_in_force_is_never_painted(
    viewer: Viewer, desk: DeskCase, bench: Workbench, qtbot: QtBot
) -> None:
    desk.add(1)
    bench.protection.set_veil(Panel.VIEWER, Veil(blur=False, grey=False))
    viewer.show_medium(1)
    shown_large(viewer, qtbot)
    assert colourful(grabbed(viewer)).any()
    bench.protection.protect_all()
    assert not colourful(grabbed(viewer)).any()
    qtbot.waitUntil(lambda: viewer.canvas.picture.strengths == (60, 100))
    assert not colourful(grabbed(viewer)).any()
    assert roughness(inner(viewer)) < 0.5


def test_zoom_asks_for_a_larger_rendering_and_stays_within_a_stack(
    viewer: Viewer, desk: DeskCase, qtbot: QtBot
) -> None:
    desk.add(1, stack=1)
    desk.add(2, stack=1)
    desk.add(3)
    viewer.show_medium(1)
    shown_large(viewer, qtbot)
    qtbot.waitUntil(lambda: viewer.members.isVisible())
    assert viewer.canvas.view.fits
    for _ in range(4):
        qtbot.keyClick(viewer.canvas, Qt.Key.Key_Plus)
    qtbot.keyClick(viewer.canvas, Qt.Key.Key_Right)
    shown_large(viewer, qtbot, 1600)
    zoomed = viewer.canvas.view
    assert zoomed.zoom > 2
    assert zoomed.x > 0.5
    with qtbot.waitSignal(viewer.medium_changed) as changed:
        qtbot.keyClick(viewer.members, Qt.Key.Key_Right)
    assert changed.args == [2]
    shown_large(viewer, qtbot, 1600)
    assert viewer.canvas.view == zoomed
    viewer.show_medium(3)
    qtbot.waitUntil(lambda: viewer.head.title.text() == "3.jpg")
    assert viewer.canvas.view.fits


def test_a_lost_source_leaves_the_preview_and_says_so(viewer: Viewer, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(1)
    desk.lost.add(1)
    viewer.show_medium(1)
    qtbot.waitUntil(lambda: viewer.head.trouble.isVisible())
    assert viewer.head.trouble.text() == "The source can't be read now: it isn't there; this is the preview."
    assert viewer.canvas.picture is not None
    assert viewer.canvas.picture.edge == 320


def test_a_video_shows_its_frames_and_the_one_that_is_chosen(
    viewer: Viewer, desk: DeskCase, bench: Workbench, qtbot: QtBot
) -> None:
    desk.add(1, kind="video", duration_ms=9000)
    desk.add_frames(1, 0, 2500, 7000)
    viewer.show_medium(1)
    qtbot.waitUntil(lambda: viewer.filmstrip.isVisible())
    strip = viewer.filmstrip.strip
    assert [strip.model().index(row, 0).data() for row in range(3)] == ["0:00", "0:02", "0:07"]
    qtbot.waitUntil(lambda: isinstance(strip.picture(2), QImage))
    assert not colourful(strip.grab().toImage()).any()
    assert viewer.at_ms == 2500  # that of the preview
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: (1, 1024, 7000) in desk.asked)
    assert viewer.at_ms == 7000
    bench.protection.hold_reveal()
    qtbot.waitUntil(lambda: colourful(strip.grab().toImage()).any())
    _, x = np.nonzero(colourful(strip.grab().toImage()))
    assert x.max() - x.min() < 120  # the current frame alone
    bench.protection.release_reveal()


def test_going_on_is_asked_of_the_listing(viewer: Viewer, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(1)
    viewer.show_medium(1)
    shown_large(viewer, qtbot)
    steps: list[int] = []
    viewer.step_requested.connect(steps.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_PageDown):
        qtbot.keyClick(viewer.canvas, key)
    assert steps == [1, -1, 1]


def test_a_name_that_plays_tricks_is_shown_as_letters(viewer: Viewer, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(1, paths=(HOSTILE,))
    viewer.show_medium(1)
    shown_large(viewer, qtbot)
    shown = viewer.head.title.text()
    assert "\u202e" not in shown
    assert "\n" not in shown
    assert viewer.head.title.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("preview", [b"", b"no picture at all"])
def test_a_broken_preview_is_no_trouble(viewer: Viewer, desk: DeskCase, qtbot: QtBot, preview: bytes) -> None:
    desk.add(1, preview=preview)
    viewer.show_medium(1)
    shown_large(viewer, qtbot)
    assert not colourful(grabbed(viewer)).any()


def test_what_could_not_be_decoded_says_why_once(viewer: Viewer, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(1, preview=b"", state="unreadable", reason="no decoder could read the picture: its data are damaged")
    desk.lost.add(1)
    viewer.show_medium(1)
    qtbot.waitUntil(lambda: viewer.canvas.words == "No decoder could read the picture: its data are damaged")
    qtbot.waitUntil(lambda: bool(desk.asked))
    qtbot.wait(100)
    assert not viewer.head.trouble.isVisible(), "there is no preview of which it could say that it is one"


def test_what_is_no_medium_says_so(viewer: Viewer, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(1, kind="archive", preview=b"", state="not media")
    viewer.show_medium(1)
    qtbot.waitUntil(lambda: "neither picture" in viewer.canvas.words)
    assert not desk.asked


def test_what_is_gone_from_the_case_is_told(viewer: Viewer, qtbot: QtBot) -> None:
    viewer.show_medium(99)
    qtbot.waitUntil(lambda: "isn't in the case" in viewer.canvas.words)


def test_a_moment_that_is_asked_for_before_the_frames_are_there_is_shown(
    viewer: Viewer, desk: DeskCase, qtbot: QtBot
) -> None:
    desk.add(1, kind="video", duration_ms=9000)
    desk.add_frames(1, 0, 2500, 7000)
    viewer.show_medium(1)
    viewer.show_frame(6900)
    qtbot.waitUntil(lambda: (1, 1024, 6900) in desk.asked)
    assert viewer.filmstrip.strip.currentIndex().row() == 2
    viewer.show_frame(0)
    qtbot.waitUntil(lambda: (1, 1024, 0) in desk.asked)
    assert viewer.filmstrip.strip.currentIndex().row() == 0


def test_a_stack_that_is_found_later_appears(viewer: Viewer, desk: DeskCase, bench: Workbench, qtbot: QtBot) -> None:
    desk.add(1)
    desk.add(2)
    viewer.show_medium(1)
    shown_large(viewer, qtbot)
    assert not viewer.members.isVisible()
    desk.case.write(lambda db: db.execute("UPDATE medium SET stack = 1"))
    desk.case.tell(Changed(frozenset({Touched.STACKS})))
    qtbot.waitUntil(lambda: viewer.members.isVisible())
    assert viewer.members.current_id == 1
