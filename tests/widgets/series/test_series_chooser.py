"""One or several other series, chosen from where the officer types."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.case.decisions.series_decisions import CreateSeries
from app.case.queries import series
from tests.widgets.desk_case import DeskCase
from widgets.series.series_chooser import SeriesChooser

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def parent(dressed: object, qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def shown(desk: DeskCase, parent: QWidget, qtbot: QtBot, *, several: bool) -> SeriesChooser:
    for title in ("Garden house", "Harbour", "Garden shed"):
        desk.case.perform(CreateSeries(title))
    chooser = SeriesChooser("Move", "Into which?", series.all_series(desk.case.reader()), parent, several=several)
    chooser.open()
    qtbot.waitUntil(chooser.entry.hasFocus)
    return chooser


def test_arrows_choose_while_the_field_keeps_the_keyboard(desk: DeskCase, parent: QWidget, qtbot: QtBot) -> None:
    chooser = shown(desk, parent, qtbot, several=False)
    qtbot.keyClicks(chooser.entry, "garden")
    assert chooser.chosen == (1,)
    qtbot.keyClick(chooser.entry, Qt.Key.Key_Down)
    assert chooser.chosen == (3,)
    qtbot.keyClick(chooser.entry, Qt.Key.Key_Down)
    assert chooser.chosen == (3,)  # the last
    qtbot.keyClick(chooser.entry, Qt.Key.Key_Up)
    assert chooser.chosen == (1,)
    qtbot.keyClick(chooser.entry, Qt.Key.Key_PageDown)
    assert chooser.entry.hasFocus()
    qtbot.keyClick(chooser.entry, Qt.Key.Key_Return)
    assert chooser.chosen == (3,)
    assert not chooser.isVisible()


def test_shift_and_arrows_choose_several(desk: DeskCase, parent: QWidget, qtbot: QtBot) -> None:
    chooser = shown(desk, parent, qtbot, several=True)
    qtbot.keyClick(chooser.entry, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert chooser.chosen == (1, 2)
    qtbot.keyClick(chooser.entry, Qt.Key.Key_Home)  # a key of the field, not of the list
    assert chooser.chosen == (1, 2)
