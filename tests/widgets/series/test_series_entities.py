"""What is half written of a person stays with that person, and a note of several lines stays one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.case.decisions.entity_decisions import CreateEntity, SetEntity
from app.case.decisions.series_decisions import CreateSeries, MergeSeries
from app.case.queries import leads
from app.desk.leads import series_reading
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import DeskCase
from widgets.series.series_entities import SeriesEntities

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def entities(bench: Workbench, desk: DeskCase, qtbot: QtBot) -> SeriesEntities:
    """Of a series with V1 and V2."""
    desk.add(1)
    desk.case.perform(CreateSeries("Garden house", (1,)))
    for label in ("V1", "V2"):
        desk.case.perform(CreateEntity("victim", label, series=(1,)))
    made = SeriesEntities(bench)
    qtbot.addWidget(made)
    made.show()
    show(made, desk)
    return made


def show(entities: SeriesEntities, desk: DeskCase) -> None:
    found = series_reading.read(desk.case.reader(), 1)
    assert found is not None
    entities.show_series(found)


def notes(desk: DeskCase) -> list[str]:
    return [each.note for each in leads.entities(desk.case.reader())]


def test_a_note_that_is_half_written_stays_while_the_case_changes_and_is_nobody_elses(
    entities: SeriesEntities, desk: DeskCase, qtbot: QtBot
) -> None:
    entities.note.setFocus()
    qtbot.keyClicks(entities.note, "ask the school")
    entities.edit.setFocus()
    desk.case.perform(CreateEntity("device", "D1", series=(1,)))
    show(entities, desk)
    assert entities.note.text() == "ask the school"
    entities.note.setFocus()
    entities.list.setCurrentRow(1)
    assert entities.note.text() == ""


def test_a_note_of_several_lines_is_only_changed_where_it_is_seen_whole(
    entities: SeriesEntities, desk: DeskCase, qtbot: QtBot
) -> None:
    desk.case.perform(SetEntity(1, note="one line\nand another"))
    show(entities, desk)
    assert entities.note.text() == "one line and another"
    qtbot.keyClicks(entities.note, "!")
    qtbot.keyClick(entities.note, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not entities._workbench.busy)
    assert notes(desk) == ["one line\nand another", ""]
    entities.list.setCurrentRow(1)
    qtbot.keyClicks(entities.note, "x")
    qtbot.keyClick(entities.note, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: notes(desk) == ["one line\nand another", "x"])


def test_a_name_that_the_case_refuses_is_given_back(entities: SeriesEntities, desk: DeskCase, qtbot: QtBot) -> None:
    desk.case.perform(CreateSeries("Harbour"))
    desk.case.perform(MergeSeries(2, (1,)))  # as from the board, a moment before
    qtbot.keyClicks(entities.fields.label, "V3")
    qtbot.keyClick(entities.fields.label, Qt.Key.Key_Return)
    assert entities.fields.label.text() == ""
    qtbot.waitUntil(lambda: entities.fields.label.text() == "V3")
