"""Every window of leads, for somebody who only has keys, or only hears what a screen reader says."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.case.decisions.clue_decisions import AddClue
from app.case.decisions.entity_decisions import CreateEntity
from app.case.decisions.object_decisions import CropObject
from app.case.decisions.opinion_decisions import HoldOpinion
from app.case.decisions.referral_decisions import Refer
from app.case.decisions.series_decisions import CreateSeries
from app.case.queries import links, series
from app.case.values.lead_values import Weight
from app.desk.controls.settings import SettingsFile
from app.desk.leads import proposed
from tests.widgets.desk_case import DeskCase
from tests.widgets.test_without_a_mouse import look_at
from tests.widgets.window_services import FakeJobs
from widgets.leads.clue_editor import ClueEditor, Shown
from widgets.links.reasons_dialog import ReasonsDialog
from widgets.links.shared_reason_dialog import SharedReasonDialog
from widgets.main.main_window import MainWindow
from widgets.series.series_page import SeriesPage
from widgets.window import open_window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing the keyboard)")


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot, dressed: object) -> MainWindow:
    """On a case with one lead of each kind, in which the first medium and the first series are current."""
    with Case.create(tmp_path / "one", "T-1", officer="A. Officer") as case:
        desk = DeskCase(case)
        for number in (1, 2, 3):
            desk.add(number, make="Acme", model="M1", serial="4471209", taken=f"2026-01-01T1{number}:00:00")
        for number in (4, 5):
            desk.add(number, make="Acme", model="M2", serial="9981207", taken=f"2026-02-01T1{number}:00:00")
        desk.add_link(1, 3)
        case.perform(CreateSeries("Garden house", (1, 2)))
        case.perform(CreateSeries("Harbour", (3,)))
        case.perform(
            AddClue(1, "sign", "a street sign", 1, region=(0.1, 0.1, 0.2, 0.2), weights=(Weight("country", "NO", 2),))
        )
        case.perform(AddClue(2, "time", "by its clock", 1, origin="machine", method="by the zone"))
        case.perform(HoldOpinion(1, "NO", "likely", "the sign"))
        case.perform(CreateEntity("victim", "V1", series=(1,), media=(1,)))
        case.perform(CreateEntity("location", "blue room", series=(2,)))
        case.perform(Refer(1, "NO", "National bureau", "2026-03-02"))
        case.perform(CropObject(1, "sign", "Who knows this?"))
        folder = case.folder
    window = open_window(folder, FakeJobs().services(), SettingsFile(tmp_path / "settings.json"))
    window.resize(1440, 900)
    qtbot.addWidget(window, before_close_func=lambda each: each.close_case())
    page = window.case_page
    assert page is not None
    qtbot.waitUntil(lambda: page.series.list.count() == 3 and page.view.current_id() == 1)
    page.series.show_series(1)
    return window


@pytest.mark.parametrize("name", ["board", "clue", "entities", "connections", "object"])
def test_the_windows_of_leads(window: MainWindow, name: str, qtbot: QtBot) -> None:
    window.beside.open(name)
    shown = window.beside.get(name)
    assert shown is not None
    qtbot.waitUntil(lambda: shown.isVisible() and not window.case_page.workbench.busy)
    look_at(shown, qtbot)


def test_every_page_of_a_series(window: MainWindow, qtbot: QtBot) -> None:
    window.beside.open("series-page")
    page = window.beside.get("series-page")
    assert isinstance(page, SeriesPage)
    qtbot.waitUntil(lambda: page.title.text() == "S-0001 Garden house" and not page.workbench.busy)
    for tab in range(page.tabs.count()):
        page.tabs.setCurrentIndex(tab)
        qtbot.waitUntil(lambda: not page.workbench.busy)
        look_at(page, qtbot)


def test_a_clue_that_is_changed_and_the_drawings_of_reasons(window: MainWindow, qtbot: QtBot) -> None:
    bench = window.workbench
    assert bench is not None
    reader = bench.case.reader()
    link = links.links(reader, 1)[0]
    why = next(why for each in proposed.read(reader) for why in each.reasons if why.drawable and why.between is None)
    editor = ClueEditor(bench, SettingsFile(bench.case.folder.parent / "other.json"), lambda: Shown(1))
    editor.edit(series.clues(reader)[0])
    for dialog in (ReasonsDialog(bench, link.a, link, window), SharedReasonDialog(bench, why, None, window), editor):
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: not bench.busy)
        look_at(dialog, qtbot)
        dialog.close()
