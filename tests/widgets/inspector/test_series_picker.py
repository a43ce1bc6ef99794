"""Media go into the series that the officer saw and chose, however fast they press."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.case.decisions.series_decisions import CreateSeries
from app.case.queries import series
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import DeskCase
from widgets.inspector.series_picker import SeriesPicker

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def picker(bench: Workbench, desk: DeskCase, qtbot: QtBot) -> SeriesPicker:
    for medium in (1, 2, 3):
        desk.add(medium)
    desk.case.perform(CreateSeries("Garden house", (1,)))
    desk.case.perform(CreateSeries("Harbour", (2,)))
    picker = SeriesPicker(bench)
    qtbot.addWidget(picker)
    return picker


def members(desk: DeskCase) -> list[int]:
    return [each.members for each in series.all_series(desk.case.reader())]


def test_enter_before_the_series_are_read_takes_the_first_of_them(
    picker: SeriesPicker, desk: DeskCase, qtbot: QtBot
) -> None:
    picker.pick_for((3,), QPoint(0, 0))
    qtbot.keyClick(picker.entry, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not picker.isVisible())
    qtbot.waitUntil(lambda: members(desk) == [2, 1])


def test_escape_before_the_series_are_read_takes_none(picker: SeriesPicker, desk: DeskCase, qtbot: QtBot) -> None:
    picker.pick_for((3,), QPoint(0, 0))
    qtbot.keyClick(picker.entry, Qt.Key.Key_Return)
    picker.hide()
    qtbot.waitUntil(lambda: picker.list.count() == 3)
    qtbot.wait(50)
    assert members(desk) == [1, 1]


def test_what_is_chosen_stays_chosen_when_the_series_are_read_again(
    picker: SeriesPicker, desk: DeskCase, qtbot: QtBot
) -> None:
    picker.pick_for((3,), QPoint(0, 0))
    qtbot.waitUntil(lambda: picker.list.count() == 3)
    assert str(picker.list.item(0).data(Qt.ItemDataRole.StatusTipRole)).endswith("1 member")
    picker.hide()
    picker.pick_for((3,), QPoint(0, 0))
    qtbot.keyClick(picker.entry, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: not picker._workbench.busy)
    qtbot.keyClick(picker.entry, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: members(desk) == [1, 2])
