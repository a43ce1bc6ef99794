"""What leads can't take, in their windows: a sentence where it was asked for, and nothing lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import sqlite
from app.case.casefile import Case
from app.case.decisions.entity_decisions import CreateEntity
from app.case.decisions.series_decisions import CreateSeries, MergeSeries
from app.case.queries import leads, series
from app.desk.controls.settings import SettingsFile
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import DeskCase
from widgets.leads.clue_editor import ClueEditor, Shown
from widgets.series.series_chooser import SeriesChooser
from widgets.series.series_page import SeriesPage

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
MANY = 50_000


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def filled(desk: DeskCase) -> DeskCase:
    desk.add(1)
    desk.add(2, kind="video", duration_ms=60_000)
    desk.add_frames(2, 0, 10_000)
    desk.case.perform(CreateSeries("Garden house", (1, 2)))
    desk.case.perform(CreateSeries("Harbour", (1,)))
    return desk


@pytest.fixture
def page(bench: Workbench, filled: DeskCase, settings: SettingsFile, qtbot: QtBot) -> SeriesPage:
    page = SeriesPage(bench, settings)
    qtbot.addWidget(page)
    page.show_series(1)
    page.show()
    qtbot.waitUntil(lambda: page.title.text() == "S-0001 Garden house")
    return page


def editor_at(bench: Workbench, settings: SettingsFile, shown: Shown, qtbot: QtBot) -> ClueEditor:
    editor = ClueEditor(bench, settings, lambda: shown)
    qtbot.addWidget(editor)
    editor.show()
    qtbot.waitUntil(lambda: editor.series.count() > 1)
    return editor


def test_a_clue_is_written_at_a_medium_whose_source_is_gone(
    bench: Workbench, filled: DeskCase, settings: SettingsFile, qtbot: QtBot
) -> None:
    filled.lost.add(2)
    editor = editor_at(bench, settings, Shown(2, None, 12_000), qtbot)
    qtbot.waitUntil(lambda: "The frame itself can't be shown" in editor.preview.frame.text())
    qtbot.keyClicks(editor.text, "a ferry")
    editor.save.click()
    qtbot.waitUntil(lambda: len(series.clues(filled.case.reader())) == 1)
    assert series.clues(filled.case.reader())[0].at_ms == 12_000
    assert not editor.notice.isVisible()


def test_a_rectangle_outside_the_picture_is_refused_and_the_words_stay(
    bench: Workbench, filled: DeskCase, settings: SettingsFile, qtbot: QtBot
) -> None:
    editor = editor_at(bench, settings, Shown(1, (0.5, 0.5, 0.6, 0.1)), qtbot)
    qtbot.keyClicks(editor.text, "a street sign")
    editor.save.click()
    qtbot.waitUntil(lambda: "inside the picture" in editor.notice.text())
    assert editor.text.toPlainText() == "a street sign"
    assert series.clues(filled.case.reader()) == []


def test_a_series_is_never_offered_to_itself_and_one_that_is_gone_is_said(
    page: SeriesPage, filled: DeskCase, qtbot: QtBot
) -> None:
    page.merge.click()
    (chooser,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, SeriesChooser))
    assert [chooser.list.item(row).text() for row in range(chooser.list.count())] == ["S-0002 Harbour"]
    filled.case.perform(MergeSeries(2, (1,)))  # on the command line, while the question stands
    chooser.list.setCurrentRow(0)
    chooser.accept()
    qtbot.waitUntil(lambda: page.notice.isVisible())
    assert "series" in page.notice.text()
    assert [each.code for each in series.all_series(filled.case.reader())] == ["S-0002"]
    assert len(series.members(filled.case.reader(), 2)) == 2


def test_an_opinion_without_clues_asks_for_a_reason_and_keeps_what_was_chosen(
    page: SeriesPage, filled: DeskCase, qtbot: QtBot
) -> None:
    page.tabs.setCurrentWidget(page.country)
    page.country.country.set_code("NO")
    page.country.country.picked.emit("NO")
    page.country.hold.click()
    qtbot.waitUntil(lambda: "write the reason" in page.notice.text())
    assert page.country.country.code == "NO"
    assert leads.opinions(filled.case.reader(), 1) == []
    qtbot.keyClicks(page.country.reason, "the plugs")
    page.country.hold.click()
    qtbot.waitUntil(lambda: [each.country for each in leads.opinions(filled.case.reader(), 1)] == ["NO"])


def many_members(case: Case) -> None:
    """A series of fifty thousand, and somebody who is seen in all of it."""

    def fill(db: sqlite.Connection) -> None:
        db.execute("INSERT INTO exhibit (id, number) VALUES (1, 'E1')")
        db.execute("INSERT INTO source (id, exhibit, path, kind, added_at) VALUES (1, 1, '/s', 'folder', '')")
        db.executemany(
            "INSERT INTO medium (id, sha256, md5, sha1, size, kind, mime, format, state, stack) "
            "VALUES (?, ?, x'', x'', 1, 'picture', '', '', 'ready', ?)",
            ((number, number.to_bytes(32, "big"), number) for number in range(1, MANY + 1)),
        )
        db.executemany(
            "INSERT INTO occurrence (source, path, size, state, medium) VALUES (1, ?, 1, 'read', ?)",
            ((f"{number}.jpg", number) for number in range(1, MANY + 1)),
        )

    case.write(fill)
    case.perform(CreateSeries("Large", tuple(range(1, MANY + 1)), "one folder"))
    case.perform(CreateEntity("victim", "V1", series=(1,)))


def test_a_series_of_fifty_thousand_is_chosen_changed_and_taken_back_as_one(
    bench: Workbench, desk: DeskCase, settings: SettingsFile, qtbot: QtBot
) -> None:
    many_members(desk.case)
    page = SeriesPage(bench, settings)
    qtbot.addWidget(page)
    page.show_series(1)
    page.show()
    qtbot.waitUntil(lambda: page.members.model.rowCount() == MANY, timeout=30_000)
    page.tabs.setCurrentWidget(page.members)
    page.members.table.selectAll()
    page.members.role.setCurrentIndex(page.members.role.findData("derived"))
    page.members.role.activated.emit(page.members.role.currentIndex())

    def roles() -> set[tuple[str, int]]:
        told = "SELECT role, count(*) FROM series_member GROUP BY role"
        return set(desk.case.reader().execute(told).fetchall())

    qtbot.waitUntil(lambda: roles() == {("derived", MANY)}, timeout=60_000)
    qtbot.waitUntil(lambda: not bench.busy, timeout=30_000)
    assert len(page.members.chosen()) == MANY  # what was chosen stays so
    bench.undo(page)
    qtbot.waitUntil(lambda: roles() == {("original", MANY)}, timeout=60_000)
    assert not page.notice.isVisible()
