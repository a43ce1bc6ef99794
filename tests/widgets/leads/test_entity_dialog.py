"""What is said of somebody, a place or a device is changed as one decision, from wherever they are listed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.case.decisions.entity_decisions import CreateEntity, RemoveEntity, SetEntity
from app.case.decisions.series_decisions import CreateSeries
from app.case.queries import leads
from app.case.queries.leads import Entity
from app.desk.controls.settings import SettingsFile
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import DeskCase
from widgets.leads.entity_dialog import EntityDialog
from widgets.leads.medium_entities import MediumEntities
from widgets.leads.people_window import PeopleWindow
from widgets.parts.lead_window import LeadWindow
from widgets.parts.two_line_list import TwoLineList
from widgets.series.series_page import SeriesPage

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")
EDIT = {"media": "mediumEntitiesEdit", "series": "entityEdit", "people": "peopleEdit"}
V1 = CreateEntity("victim", "V1", "PT", (59.331234567, 18.07), "seen on two days", series=(1,), media=(1,))


@pytest.fixture
def filled(desk: DeskCase) -> DeskCase:
    desk.add(1)
    desk.case.perform(CreateSeries("Garden house", (1,)))
    desk.case.perform(V1)
    return desk


def now(desk: DeskCase) -> Entity:
    return leads.entity(desk.case.reader(), 1)


@pytest.fixture
def dialog(filled: DeskCase, dressed: object, qtbot: QtBot) -> EntityDialog:
    dialog = EntityDialog(now(filled), None)  # type: ignore[arg-type]  # alone on the screen
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_begins_in_the_name_and_enter_saves(dialog: EntityDialog, qtbot: QtBot) -> None:
    assert dialog.focusWidget() is dialog.label
    assert dialog.label.selectedText() == "V1"
    qtbot.keyClicks(dialog.label, "V2")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.label, Qt.Key.Key_Return)
    assert dialog.decision == SetEntity(1, label="V2")


def test_what_is_not_touched_stays_to_the_last_digit(dialog: EntityDialog) -> None:
    assert dialog.position.text() == "59.3312346, 18.07"
    assert dialog.decision is None


def test_everything_can_be_said_and_taken_away(dialog: EntityDialog) -> None:
    dialog.identified.setChecked(True)
    dialog.country.set_code("")
    dialog.position.setText("")
    dialog.note.setPlainText("")
    assert dialog.decision == SetEntity(1, country="", no_position=True, note="", identified=True)
    dialog.position.setText("-12,5 130,25")
    assert dialog.decision == SetEntity(1, country="", position=(-12.5, 130.25), note="", identified=True)


def test_it_goes_once_that_was_asked_whatever_is_written(
    dialog: EntityDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(said: bool) -> None:
        monkeypatch.setattr(dialog, "take_away", lambda question, _: asked.append(question) or said)

    answer(False)
    dialog.position.setText("nowhere")
    dialog.remove.click()
    assert dialog.isVisible()
    assert "out of the case?" in asked[0]
    answer(True)
    with qtbot.waitSignal(dialog.accepted):
        dialog.remove.click()
    assert dialog.decision == RemoveEntity(1)


def test_what_cannot_be_is_said_and_not_saved(dialog: EntityDialog) -> None:
    save = dialog.buttons.button(dialog.buttons.StandardButton.Save)
    for text, why in (("north", "is no position"), ("91, 0", "from -90 to 90"), ("59.3, 18", "")):
        dialog.position.setText(text)
        assert why in dialog.why.text()
        assert save.isEnabled() is not bool(why)
    dialog.label.setText("  ")
    assert "Write the name" in dialog.why.text()
    assert not save.isEnabled()


@pytest.mark.parametrize("where", ["media", "series", "people"])
def test_f2_in_each_list_changes_it_and_undo_takes_it_back(
    where: str, bench: Workbench, filled: DeskCase, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = SettingsFile(tmp_path / "settings.json")
    window, listed = shown(where, bench, settings)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: listed.count() == 1)
    listed.setCurrentRow(0)
    edit = window.findChild(
        QWidget, {"media": "mediumEntitiesEdit", "series": "entityEdit", "people": "peopleEdit"}[where]
    )
    qtbot.waitUntil(edit.isEnabled)
    window.activateWindow()
    listed.setFocus()
    qtbot.keyClick(listed, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: bool(window.findChildren(EntityDialog)))
    (dialog,) = window.findChildren(EntityDialog)
    qtbot.keyClicks(dialog.label, "Girl in the garden")
    dialog.position.setText("38.7, -9.1")
    qtbot.keyClick(dialog.position, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: now(filled).label == "Girl in the garden")
    assert now(filled).position == (38.7, -9.1)
    qtbot.waitUntil(lambda: listed.item(0).text() == "Girl in the garden")
    qtbot.waitUntil(lambda: window.findChildren(EntityDialog) == [])
    bench.undo()
    qtbot.waitUntil(lambda: (now(filled).label, now(filled).position) == ("V1", V1.position))
    edit.click()  # type: ignore[attr-defined]  # it is a button
    qtbot.waitUntil(lambda: bool(window.findChildren(EntityDialog)))
    (dialog,) = window.findChildren(EntityDialog)
    monkeypatch.setattr(dialog, "take_away", lambda *_: True)
    dialog.remove.click()
    qtbot.waitUntil(lambda: leads.entities(filled.case.reader()) == [])
    qtbot.waitUntil(lambda: listed.count() == 0)
    bench.undo()
    qtbot.waitUntil(lambda: listed.count() == 1)
    assert (now(filled).series, now(filled).media) == ((1,), (1,))


def shown(where: str, bench: Workbench, settings: SettingsFile) -> tuple[LeadWindow, TwoLineList]:
    """A window that lists the victim, and its list."""
    if where == "media":
        seen = MediumEntities(bench, settings, lambda: (1,))
        return seen, seen.list
    if where == "people":
        people = PeopleWindow(bench, settings, lambda: None)  # type: ignore[arg-type, return-value]  # nothing is drawn
        return people, people.list
    page = SeriesPage(bench, settings)
    page.show_series(1)
    page.tabs.setCurrentWidget(page.entities)
    return page, page.entities.list
