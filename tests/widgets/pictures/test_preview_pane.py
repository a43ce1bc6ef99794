"""The preview beside a clue or a member: the frame of the clue's time, protected, and what is said where it is gone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import DeskCase, roughness
from widgets.pictures.preview_pane import PreviewPane

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def pane(desk: DeskCase, bench: Workbench, qtbot: QtBot) -> PreviewPane:
    """Beside a picture (1), and a video (2) of which the frames at 0:00 and 0:10 are kept."""
    desk.add(1)
    desk.add(2, kind="video", duration_ms=60_000)
    desk.add_frames(2, 0, 10_000)
    pane = PreviewPane(bench, "a test")
    qtbot.addWidget(pane)
    pane.resize(400, 360)
    pane.show()
    return pane


def test_a_video_is_shown_at_the_time_of_its_clue(pane: PreviewPane, desk: DeskCase, qtbot: QtBot) -> None:
    pane.show_medium(2, (), 12_000)
    qtbot.waitUntil(lambda: pane.frame.text() == "The frame at 0:12")
    assert desk.asked == [(2, 640, 12_000)]
    assert pane.canvas.picture is not None
    assert pane.canvas.picture.clear.width() == 640
    assert roughness(pane.canvas.grab().toImage()) < 3  # protected as every picture


def test_a_frame_that_is_kept_is_shown_without_opening_the_source(
    pane: PreviewPane, desk: DeskCase, qtbot: QtBot
) -> None:
    pane.show_medium(2, (), 10_000)
    qtbot.waitUntil(lambda: pane.frame.text() == "The frame at 0:10")
    assert desk.asked == []


def test_without_the_source_the_nearest_kept_frame_is_shown_and_named(
    pane: PreviewPane, desk: DeskCase, qtbot: QtBot
) -> None:
    desk.lost.add(2)
    pane.show_medium(2, (), 12_000)
    qtbot.waitUntil(lambda: "can't be shown" in pane.frame.text())
    assert pane.frame.text().startswith("The kept frame at 0:10, nearest to 0:12. The frame itself can't be shown:")
    assert "it isn't there" in pane.frame.text()
    assert pane.canvas.picture is not None


def test_pictures_and_all_of_a_video_are_shown_by_their_preview(
    pane: PreviewPane, desk: DeskCase, qtbot: QtBot
) -> None:
    for medium, at in ((1, 5_000), (2, None)):
        pane.show_medium(medium, (), at)
        qtbot.waitUntil(lambda: pane.canvas.picture is not None)
        assert not pane.frame.isVisible()
    assert desk.asked == []


def test_what_is_chosen_next_is_never_shown_as_the_frame_of_the_one_before(
    pane: PreviewPane, bench: Workbench, qtbot: QtBot
) -> None:
    pane.show_medium(2, (), 12_000)
    pane.show_medium(1)
    qtbot.waitUntil(lambda: pane.title.text() == "1.jpg" and not bench.busy)
    assert pane.frame.text() == ""


def test_the_frame_follows_the_protection(pane: PreviewPane, qtbot: QtBot) -> None:
    pane.show_medium(2, (), 12_000)
    qtbot.waitUntil(lambda: pane.frame.text() == "The frame at 0:12")
    qtbot.keyClick(pane.canvas, Qt.Key.Key_B)
    qtbot.keyClick(pane.canvas, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: pane.canvas.picture is not None and pane.canvas.picture.strengths == (0, 0))
    assert pane.frame.text() == "The frame at 0:12"
    assert roughness(pane.canvas.grab().toImage()) > 3
