import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.widgets.desk_case import HOSTILE
from widgets.parts.ticked_list import TickedList

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def ticks(qtbot: QtBot, dressed: object) -> TickedList:
    ticks = TickedList("series", "Series")
    qtbot.addWidget(ticks)
    ticks.show()
    return ticks


def test_space_ticks_and_is_told(ticks: TickedList, qtbot: QtBot) -> None:
    told: list[object] = []
    ticks.itemChanged.connect(told.append)
    ticks.offer([("a", "one", False), ("b", HOSTILE, True)])
    assert (ticks.ticked, told) == (("b",), [])
    assert "\n" not in ticks.item(1).text()
    qtbot.keyClick(ticks, Qt.Key.Key_Space)
    assert (ticks.ticked, len(told)) == (("a", "b"), 1)


def test_what_is_fixed_keeps_its_tick(ticks: TickedList, qtbot: QtBot) -> None:
    ticks.offer([("a", "one", True)], fixed=("a",))
    qtbot.keyClick(ticks, Qt.Key.Key_Space)
    assert ticks.ticked == ("a",)
    ticks.offer([])
    assert ticks.ticked == ()
