"""How strongly media are hidden, as the officer sets it: at once, for each panel, and in later sittings too."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QToolBar, QWidget
from pytestqt.qtbot import QtBot

from app.desk.controls.settings import SettingsFile
from app.desk.controls.strengths import STEP, Strengths, protect_as_set
from app.desk.protecting.protection import MAX_KEYHOLE, Panel, Protection
from widgets.protection.strengths_popover import KeyholeWheel, StrengthsPopover

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def strengths(settings: SettingsFile, qtbot: QtBot) -> Strengths:
    return Strengths(Protection(), settings)


def test_sliders_change_one_panel_each_and_are_remembered(
    strengths: Strengths, settings: SettingsFile, qtbot: QtBot, tmp_path: Path
) -> None:
    popover = StrengthsPopover(strengths)
    qtbot.addWidget(popover)
    popover.sliders["viewerBlur"].setValue(35)
    popover.sliders["galleryGrey"].setValue(80)
    popover.sliders["keyhole"].setValue(150)
    protection = strengths.protection
    assert protection.veil(Panel.VIEWER).effective == (35, 100)
    assert protection.veil(Panel.GALLERY).effective == (60, 80)
    assert protection.keyhole_radius == 150
    qtbot.waitUntil(lambda: settings.now.viewer_blur == 35)
    later = Protection()
    protect_as_set(later, SettingsFile(tmp_path / "settings.json").now)
    assert later.veil(Panel.VIEWER).effective == (35, 100)
    assert later.veil(Panel.GALLERY).effective == (60, 80)
    assert later.keyhole_radius == 150


def test_a_veil_that_is_off_stays_off_while_its_strength_changes(strengths: Strengths) -> None:
    strengths.protection.toggle_blur(Panel.GALLERY)
    strengths.set(Panel.GALLERY, 90, 100)
    assert strengths.protection.veil(Panel.GALLERY).effective == (0, 100)
    strengths.end()


def test_what_is_left_at_once_is_kept_too(strengths: Strengths, settings: SettingsFile) -> None:
    strengths.set(Panel.GALLERY, 10, 20)
    strengths.end()
    assert (settings.now.blur, settings.now.grey) == (10, 20)


def test_everything_is_protected_no_weaker_than_at_first(strengths: Strengths) -> None:
    protection = strengths.protection
    protection.set_strengths(Panel.GALLERY, 5, 0)
    protection.set_strengths(Panel.VIEWER, 90, 100)
    protection.toggle_grey(Panel.VIEWER)
    protection.protect_all()
    assert protection.veil(Panel.GALLERY).effective == (60, 100)
    assert protection.veil(Panel.VIEWER).effective == (90, 100)


def turn(widget: QWidget, notches: int, modifiers: Qt.KeyboardModifier) -> None:
    at = QPointF(5, 5)
    event = QWheelEvent(
        at,
        at,
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_shift_and_the_wheel_size_the_keyhole_only_while_it_is_open(strengths: Strengths, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.installEventFilter(KeyholeWheel(strengths, widget))
    shift = Qt.KeyboardModifier.ShiftModifier
    before = strengths.protection.keyhole_radius
    turn(widget, 2, shift)
    assert strengths.protection.keyhole_radius == before
    strengths.protection.set_keyhole(True)
    turn(widget, 2, shift)
    assert strengths.protection.keyhole_radius == before + 2 * STEP
    turn(widget, -1, Qt.KeyboardModifier.NoModifier)
    assert strengths.protection.keyhole_radius == before + 2 * STEP
    turn(widget, 100, shift)
    assert strengths.protection.keyhole_radius == MAX_KEYHOLE
    strengths.end()


def test_it_opens_below_its_button_inside_the_screen(strengths: Strengths, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    tools = QToolBar()
    action = tools.addAction("Strength")
    window.addToolBar(tools)
    window.resize(400, 300)
    window.show()
    popover = StrengthsPopover(strengths, window)
    popover.show_at(tools, action)
    button = tools.widgetForAction(action)
    below = button.mapToGlobal(QPoint(0, button.height()))
    assert (popover.pos() - below).manhattanLength() <= 4  # some platforms draw a frame around it
    assert window.screen().availableGeometry().contains(popover.geometry())
    popover.close()
