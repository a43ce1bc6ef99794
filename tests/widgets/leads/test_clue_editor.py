"""Clues are written at what the viewer shows: a part of a picture, a moment or a span of a video."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.case.decisions.clue_decisions import AddClue
from app.case.decisions.series_decisions import CreateSeries
from app.case.queries import series
from app.case.queries.series import Clue
from app.case.values.lead_values import Weight
from app.desk.controls.settings import SettingsFile
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import DeskCase
from widgets.leads.clue_editor import ClueEditor, Shown

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
REGION = (0.1, 0.2, 0.3, 0.4)


@pytest.fixture
def viewer() -> list[Shown]:
    """What the viewer shows is the last of these."""
    return [Shown(1, REGION)]


@pytest.fixture
def editor(bench: Workbench, desk: DeskCase, viewer: list[Shown], tmp_path: Path, qtbot: QtBot) -> ClueEditor:
    desk.add(1)
    desk.add(2, kind="video")
    desk.case.perform(CreateSeries("Garden house", (1, 2)))
    editor = ClueEditor(bench, SettingsFile(tmp_path / "settings.json"), lambda: viewer[-1])
    qtbot.addWidget(editor)
    editor.show()
    qtbot.waitUntil(lambda: editor.series.count() == 2)
    return editor


def written(desk: DeskCase) -> list[Clue]:
    return series.clues(desk.case.reader())


def choose(box: object, key: object) -> None:
    box.setCurrentIndex(box.findData(key))  # type: ignore[attr-defined]  # of any box


def save(editor: ClueEditor, qtbot: QtBot) -> None:
    """As soon as it can be."""
    qtbot.waitUntil(editor.save.isEnabled)
    editor.save.click()


def test_a_clue_at_a_part_of_the_picture(editor: ClueEditor, desk: DeskCase, qtbot: QtBot) -> None:
    assert editor.place.text() == "Where it stands: the part 30 × 40 % at 10, 20 %"
    choose(editor.kind, "socket")
    qtbot.keyClicks(editor.text, "a type F socket")
    choose(editor.weights.strength, 2)
    editor.weights.country.set_code("PT")
    editor.weights.add.click()
    choose(editor.weights.about, "period")
    qtbot.keyClicks(editor.weights.value, "2015/2018")
    choose(editor.weights.strength, -1)
    qtbot.keyClick(editor.weights.value, Qt.Key.Key_Return)
    assert [editor.weights.list.item(row).text() for row in range(2)] == [
        "for Portugal (2)",
        "against 2015/2018 (1)",
    ]
    qtbot.keyClick(editor.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(written(desk)) == 1)
    (clue,) = written(desk)
    assert (clue.medium, clue.kind, clue.text, clue.region, clue.series) == (1, "socket", "a type F socket", REGION, 1)
    assert clue.weights == (Weight("country", "PT", 2), Weight("period", "2015/2018", -1))
    qtbot.waitUntil(lambda: editor.text.toPlainText() == "")  # ready for the next
    assert editor.weights.weights == ()


def test_a_clue_at_a_span(editor: ClueEditor, desk: DeskCase, viewer: list[Shown], qtbot: QtBot) -> None:
    viewer.append(Shown(2, None, 12_000, (10_000, 25_000)))
    editor.take.click()
    assert editor.place.text() == "Where it stands: from 0:10 to 0:25"
    viewer[-1] = Shown(2, None, 12_000, (12_000, 12_083))  # a frame
    editor.take.click()
    assert editor.place.text() == "Where it stands: from 0:12.000 to 0:12.083"
    viewer[-1] = Shown(2, None, 12_000, (10_000, 25_000))
    editor.take.click()
    choose(editor.kind, "language")
    qtbot.keyClicks(editor.text, "somebody counts")
    save(editor, qtbot)
    qtbot.waitUntil(lambda: len(written(desk)) == 1)
    assert (written(desk)[0].at_ms, written(desk)[0].end_ms) == (10_000, 25_000)


def test_a_clue_at_a_moment_or_at_all_of_it(editor: ClueEditor, viewer: list[Shown]) -> None:
    viewer.append(Shown(2, None, 12_000))
    editor.take.click()
    assert editor.place.text() == "Where it stands: at 0:12"
    editor.whole.setChecked(True)
    assert editor.place.text() == "Where it stands: all of the medium"


def test_one_that_is_there_is_changed(editor: ClueEditor, desk: DeskCase, qtbot: QtBot) -> None:
    desk.case.perform(AddClue(1, "sign", "a sihgn", 1, region=REGION, weights=(Weight("country", "PT", 1),)))
    editor.edit(written(desk)[0])
    assert editor.heading.text() == "Clue 1"
    assert editor.author.text().startswith("A. Officer, ")
    editor.text.setPlainText("a sign")
    editor.weights.list.setCurrentRow(0)
    qtbot.keyClick(editor.weights.list, Qt.Key.Key_Delete)
    save(editor, qtbot)
    qtbot.waitUntil(lambda: written(desk)[0].text == "a sign")
    (clue,) = written(desk)
    assert (clue.region, clue.weights, clue.series) == (REGION, (), 1)


def test_a_value_that_is_none_is_said_and_nothing_is_lost(editor: ClueEditor, desk: DeskCase, qtbot: QtBot) -> None:
    choose(editor.weights.about, "period")
    qtbot.keyClicks(editor.weights.value, "last summer")
    editor.weights.add.click()
    qtbot.keyClicks(editor.text, "snow")
    editor.save.click()
    qtbot.waitUntil(lambda: "is no date" in editor.notice.text())
    assert written(desk) == []
    assert editor.text.toPlainText() == "snow"
    assert editor.weights.weights == (Weight("period", "last summer", 1),)


def test_without_a_medium_it_says_what_to_do(editor: ClueEditor, viewer: list[Shown]) -> None:
    viewer.append(Shown(None))
    editor.new()
    assert editor.place.text().startswith("Open a medium in the viewer")
    editor.text.setPlainText("words")
    assert not editor.save.isEnabled()


def test_a_clue_stays_in_its_series_however_soon_it_is_saved(editor: ClueEditor, desk: DeskCase, qtbot: QtBot) -> None:
    desk.case.perform(CreateSeries("Blue room", (1,)))
    desk.case.perform(AddClue(1, "sign", "a sign", 2))
    editor.edit(written(desk)[0])
    editor.save.click()  # the series of its medium are still being read
    save(editor, qtbot)
    qtbot.waitUntil(lambda: not editor.workbench.busy)
    assert [clue.series for clue in written(desk)] == [2]


def test_what_the_viewer_shows_of_another_medium_is_another_clue(
    editor: ClueEditor, desk: DeskCase, viewer: list[Shown], qtbot: QtBot
) -> None:
    desk.case.perform(AddClue(1, "sign", "a sign", 1, region=REGION))
    editor.edit(written(desk)[0])
    viewer.append(Shown(2, None, 12_000))
    editor.take.click()
    assert (editor.heading.text(), editor.author.isVisible()) == ("New clue", False)
    save(editor, qtbot)
    qtbot.waitUntil(lambda: len(written(desk)) == 2)
    assert [(clue.medium, clue.at_ms, clue.text) for clue in written(desk)] == [
        (1, None, "a sign"),
        (2, 12_000, "a sign"),
    ]
