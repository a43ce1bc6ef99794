"""Members of a series: what is said of one or of several at once, and what is half written when the case changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.case.decisions.series_decisions import CreateSeries, SetSeries
from app.case.decisions.series_work import SetMembers
from app.case.queries import series
from app.desk.leads import series_reading
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import DeskCase
from widgets.series.series_members import SeriesMembers

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def members(bench: Workbench, desk: DeskCase, qtbot: QtBot) -> SeriesMembers:
    for medium in (1, 2, 3):
        desk.add(medium)
    desk.case.perform(CreateSeries("Garden house", (1, 2, 3), reason="same folder"))
    desk.case.perform(SetMembers(1, (3,), "context", "the same sofa"))
    members = SeriesMembers(bench)
    qtbot.addWidget(members)
    again(members, desk)
    members.show()
    return members


def again(members: SeriesMembers, desk: DeskCase) -> None:
    found = series_reading.read(desk.case.reader(), 1)
    assert found is not None
    members.show_series(found)


def reasons(desk: DeskCase) -> list[str]:
    return [each.reason for each in series.members(desk.case.reader(), 1)]


def test_it_is_said_how_many_are_chosen(members: SeriesMembers) -> None:
    members.table.choose_rows([0, 1, 2])
    assert members.preview.canvas.words.startswith("3 are chosen.")
    members.table.choose_rows([])
    assert members.preview.canvas.words.startswith("Choose a medium")


def test_of_several_what_is_said_of_all_is_shown(members: SeriesMembers) -> None:
    members.table.choose_rows([0, 1])
    assert (members.role.currentData(), members.reason.text()) == ("original", "same folder")
    members.table.choose_rows([0, 2])
    assert (members.role.currentData(), members.reason.text()) == (None, "")


@pytest.mark.parametrize("rows", [[0], [0, 1]])
def test_a_reason_that_is_half_written_stays_while_the_case_changes(
    members: SeriesMembers, desk: DeskCase, qtbot: QtBot, rows: list[int]
) -> None:
    members.table.choose_rows(rows)
    members.reason.selectAll()
    qtbot.keyClicks(members.reason, "the same lamp")
    members.table.setFocus()  # as to look at something else in between
    desk.case.perform(SetSeries(1, owner="B. Berg"))
    again(members, desk)
    assert members.reason.text() == "the same lamp"
    qtbot.keyClick(members.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: reasons(desk)[: len(rows)] == ["the same lamp"] * len(rows))
    again(members, desk)
    desk.case.undo()
    again(members, desk)
    assert members.reason.text() == "same folder"  # what was kept is no longer half written


def test_what_is_half_written_goes_with_the_members_that_it_was_written_for(
    members: SeriesMembers, qtbot: QtBot
) -> None:
    members.table.choose_rows([0])
    members.reason.selectAll()
    qtbot.keyClicks(members.reason, "the same lamp")
    members.table.choose_rows([2])
    assert members.reason.text() == "the same sofa"
