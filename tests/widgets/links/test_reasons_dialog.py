"""The reasons of a link in the window: pictures protected until asked, verdicts by key, trouble in a sentence."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.case.queries import links
from app.desk.protecting.protection import Panel, Veil
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import DeskCase, checkers, jpeg, roughness
from widgets.links.reasons_dialog import ReasonsDialog

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
PICTURE = QPoint(300, 300)


@pytest.fixture
def dialog(desk: DeskCase, bench: Workbench, qtbot: QtBot) -> Iterator[ReasonsDialog]:
    """On a link of two pictures that are as finely drawn as can be."""
    for medium in (1, 2):
        desk.add(medium, preview=jpeg(checkers(320, 240, 4)))
    desk.add_link(1, 2)
    dialog = ReasonsDialog(bench, 1, links.links(desk.case.reader(), 1)[0])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.resize(QSize(1300, 800))
    dialog.show()
    qtbot.waitUntil(lambda: dialog.canvas.picture is not None)
    yield dialog
    dialog.close()


def detail(dialog: ReasonsDialog) -> float:
    """How finely drawn the page's first picture is, as it is shown."""
    corner = dialog.canvas.mapTo(dialog, PICTURE)
    return roughness(dialog.grab().copy(corner.x(), corner.y(), 200, 150).toImage())


def test_pictures_are_protected_until_the_key_is_held(dialog: ReasonsDialog, qtbot: QtBot) -> None:
    assert detail(dialog) < 3
    qtbot.keyPress(dialog.canvas, Qt.Key.Key_Space)
    assert detail(dialog) > 10
    assert "shown clear" in dialog.state.text()
    qtbot.keyRelease(dialog.canvas, Qt.Key.Key_Space)
    assert detail(dialog) < 3


def test_what_is_revealed_here_is_not_revealed_below(dialog: ReasonsDialog, bench: Workbench, qtbot: QtBot) -> None:
    qtbot.keyPress(dialog.canvas, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.canvas, Qt.Key.Key_K)
    assert not bench.protection.reveal_held
    assert not bench.protection.keyhole
    assert bench.protection.veil(Panel.VIEWER) == Veil()


def test_blur_and_grey_follow_their_keys_and_everything_is_covered_again(dialog: ReasonsDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog.canvas, Qt.Key.Key_B)
    qtbot.keyClick(dialog.canvas, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: detail(dialog) > 10)
    qtbot.keyClick(dialog.canvas, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert detail(dialog) < 3
    qtbot.waitUntil(lambda: dialog.canvas.picture is not None and dialog.canvas.picture.strengths == (60, 100))
    assert detail(dialog) < 3


def test_a_verdict_is_said_by_key_and_taken_back_by_the_same(
    dialog: ReasonsDialog, desk: DeskCase, qtbot: QtBot
) -> None:
    def verdicts() -> list[str]:
        return [row[0] for row in desk.case.reader().execute("SELECT verdict FROM verdict")]

    qtbot.keyClick(dialog.canvas, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: verdicts() == ["confirmed"] and dialog.confirm.isChecked())
    qtbot.keyClick(dialog.canvas, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: not verdicts() and not dialog.confirm.isChecked())


def test_a_link_is_rejected_by_key(dialog: ReasonsDialog, desk: DeskCase, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog.canvas, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: desk.case.reader().execute("SELECT verdict FROM verdict").fetchall() == [("rejected",)])


def test_what_the_drawing_says_can_be_heard(dialog: ReasonsDialog) -> None:
    said = dialog.canvas.accessibleDescription()
    assert said.startswith("The same picture: A is 1.jpg, B is 2.jpg.")
    assert "Fingerprint" in said


def test_the_wheel_scrolls_the_page(dialog: ReasonsDialog) -> None:
    dialog.resize(QSize(900, 300))
    bar = dialog.page.verticalScrollBar()
    assert bar.maximum() > 100
    wheel = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(dialog.canvas, wheel)
    assert bar.value() == 120
    assert dialog.canvas.view.fits


def test_what_cannot_be_drawn_is_said_in_the_drawings_place(desk: DeskCase, bench: Workbench, qtbot: QtBot) -> None:
    desk.add(1)
    desk.add(2, preview=b"no picture")
    desk.add_link(1, 2)
    dialog = ReasonsDialog(bench, 1, links.links(desk.case.reader(), 1)[0])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "No preview of 2.jpg" in dialog.canvas.words)
    assert dialog.canvas.picture is None
    assert not dialog.confirm.isEnabled()
