"""The connection view: graph and table of the same, by keys, with the evidence."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.case.decisions.entity_decisions import CreateEntity
from app.case.decisions.series_decisions import CreateSeries
from app.case.queries import connections
from app.desk.controls.settings import SettingsFile
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import HOSTILE, DeskCase
from widgets.leads.connections_window import ConnectionsWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def filled(desk: DeskCase) -> DeskCase:
    for medium in range(1, 6):
        desk.add(medium)
    desk.add_link(2, 3, "scene", 0.8)
    desk.case.perform(CreateSeries("Garden house", (1, 2)))
    desk.case.perform(CreateSeries("Harbour", (3, 4)))
    desk.case.perform(CreateSeries("Alone", (5,)))
    desk.case.perform(CreateEntity("victim", "V1", series=(1,), media=(4,), identified=True))
    return desk


@pytest.fixture
def window(bench: Workbench, filled: DeskCase, tmp_path: Path, qtbot: QtBot) -> ConnectionsWindow:
    window = ConnectionsWindow(bench, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.model.rowCount() == 3, timeout=20_000)
    return window


def table(window: ConnectionsWindow) -> list[str]:
    model = window.model
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def edges(window: ConnectionsWindow) -> list[str]:
    return [window.list.item(row).text() for row in range(window.list.count())]


def test_the_table_says_all_that_the_graph_shows(window: ConnectionsWindow) -> None:
    assert table(window) == [
        "Series S-0001 Garden house, Victim V1, Recorded by an officer, as good as certain (1.00), 1",
        "Series S-0002 Harbour, Victim V1, Seen in the same medium, as good as certain (1.00), 1",
        "Series S-0001 Garden house, Series S-0002 Harbour, Same place, fair (0.80), 1",
    ]
    assert window.summary.text() == "Shown: 3; connections: 3"


def test_arrows_reach_every_node_of_it(window: ConnectionsWindow, qtbot: QtBot) -> None:
    graph = window.graph
    graph.setFocus()
    reached = {graph.current}
    for _ in range(4):
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
            for _ in range(3):
                qtbot.keyClick(graph, key)
                reached.add(graph.current)
    assert reached == {"series 1", "series 2", "entity 1"}
    assert graph.accessibleDescription()


def test_everything_fills_the_graph_where_it_is_small(window: ConnectionsWindow) -> None:
    graph = window.graph
    graph.setFixedSize(200, 200)
    graph.show_all()
    drawn = graph.mapFromScene(graph.scene().itemsBoundingRect()).boundingRect()
    assert max(drawn.width(), drawn.height()) > 150


@pytest.mark.parametrize("size", [(200, 200), (700, 300), (1400, 900)])
def test_where_everything_is_shown_there_is_nothing_to_scroll(window: ConnectionsWindow, size: tuple[int, int]) -> None:
    graph = window.graph
    graph.setFixedSize(*size)
    graph.zoom_by(3)
    graph.show_all()
    assert graph.horizontalScrollBar().maximum() == graph.horizontalScrollBar().minimum()
    assert graph.verticalScrollBar().maximum() == graph.verticalScrollBar().minimum()


def test_the_current_node_says_what_it_is_connected_with(window: ConnectionsWindow) -> None:
    window.graph.go_to("entity 1")
    assert window.node.text() == "Victim V1"
    assert edges(window) == ["Series S-0001 Garden house", "Series S-0002 Harbour"]


def test_kinds_and_strength_narrow_it(window: ConnectionsWindow, qtbot: QtBot) -> None:
    window.kinds["victim"].setChecked(False)
    qtbot.waitUntil(lambda: window.model.rowCount() == 1)
    window.strength.setValue(90)
    qtbot.waitUntil(lambda: window.model.rowCount() == 0)
    assert window.strength_words.text() == "strong (0.90)"


def test_what_nothing_connects_is_shown_when_asked_for(window: ConnectionsWindow, qtbot: QtBot) -> None:
    window.alone.setChecked(True)
    qtbot.waitUntil(lambda: window.summary.text().startswith("Shown: 4"))


def test_places_stay_when_something_is_added(window: ConnectionsWindow, filled: DeskCase, qtbot: QtBot) -> None:
    before = dict(window.graph._places)
    filled.case.perform(CreateEntity("location", "blue room", series=(2,)))
    qtbot.waitUntil(lambda: window.model.rowCount() == 4)
    assert {key: window.graph._places[key] for key in before} == before


def test_evidence_is_named_and_opened(window: ConnectionsWindow, qtbot: QtBot) -> None:
    window.graph.go_to("series 2")
    window.list.setCurrentRow(0)
    qtbot.waitUntil(lambda: window.evidence.count() == 1 and window.evidence.item(0).text() == "4.jpg")
    with qtbot.waitSignal(window.medium_requested) as asked:
        qtbot.keyClick(window.evidence, Qt.Key.Key_Return)
    assert asked.args == [4]
    with qtbot.waitSignal(window.media_requested) as listed:
        window.show_media.click()
    assert listed.args == [(4,)]


def test_what_an_officer_recorded_has_no_picture(window: ConnectionsWindow, qtbot: QtBot) -> None:
    window.graph.go_to("entity 1")
    window.list.setCurrentRow(0)
    qtbot.waitUntil(lambda: window.evidence.count() == 1)
    qtbot.keyClick(window.evidence, Qt.Key.Key_Return)
    assert "An officer recorded this" in window.foot.text()


def test_enter_on_a_series_opens_its_page(window: ConnectionsWindow, qtbot: QtBot) -> None:
    window.graph.go_to("series 2")
    window.graph.setFocus()
    with qtbot.waitSignal(window.series_opened) as opened:
        qtbot.keyClick(window.graph, Qt.Key.Key_Return)
    assert opened.args == [2]


def test_a_row_of_the_table_leads_to_its_evidence(window: ConnectionsWindow, qtbot: QtBot) -> None:
    window.tabs.setCurrentIndex(1)
    window.table.selectRow(2)
    qtbot.waitUntil(lambda: window.evidence.count() == 1 and window.evidence.item(0).text() == "2.jpg – 3.jpg")


def test_what_is_looked_at_stays_while_the_case_changes(
    window: ConnectionsWindow, filled: DeskCase, qtbot: QtBot
) -> None:
    assert edges(window) == ["Victim V1", "Series S-0002 Harbour"]
    window.list.setCurrentRow(1)
    filled.case.perform(CreateEntity("device", "D1", series=(1,)))
    qtbot.waitUntil(lambda: len(edges(window)) == 3)
    assert edges(window)[window.list.currentRow()] == "Series S-0002 Harbour"
    window.tabs.setCurrentIndex(1)
    window.table.selectRow(["Same place" in row for row in table(window)].index(True))
    assert edges(window) == ["Series S-0002 Harbour"]
    filled.case.perform(CreateEntity("device", "D2", series=(1,)))
    qtbot.waitUntil(lambda: window.model.rowCount() == 5)
    assert edges(window) == ["Series S-0002 Harbour"]
    assert "Same place" in table(window)[window.table.currentIndex().row()]


def test_without_anything_it_says_what_to_do(bench: Workbench, tmp_path: Path, qtbot: QtBot) -> None:
    window = ConnectionsWindow(bench, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: "Nothing is connected yet" in window.graph.empty_words, timeout=20_000)
    window.grab()


def test_labels_that_play_tricks_are_letters(window: ConnectionsWindow, filled: DeskCase, qtbot: QtBot) -> None:
    filled.case.perform(CreateSeries(HOSTILE + "x" * 3000, (1,)))
    qtbot.waitUntil(lambda: window.model.rowCount() == 4)
    assert not any("\u202e" in line or len(line) > 600 for line in table(window))
    window.grab()


def test_more_evidence_than_is_listed_is_named_and_its_media_are_listed_whole(
    window: ConnectionsWindow, filled: DeskCase, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(connections, "MOST_EVIDENCE", 2)
    filled.case.perform(CreateEntity("location", "blue room", media=(1, 2, 3, 4, 5)))
    filled.case.perform(CreateSeries("All of it", (1, 2, 3, 4, 5)))
    qtbot.waitUntil(lambda: "Series S-0004 All of it" in " ".join(table(window)))
    row = next(
        row for row, told in enumerate(table(window)) if "blue room" in told and told.endswith("5") and "S-0004" in told
    )
    window.table.selectRow(row)
    qtbot.waitUntil(lambda: window.evidence_words.text() == "Evidence, the strongest 2 of 5: Enter shows it")
    with qtbot.waitSignal(window.media_requested) as listed:
        window.show_media.click()
    assert set(listed.args[0]) == {1, 2, 3, 4, 5}
    told = "The gallery lists all 5 media that connect them, the strongest evidence first."
    qtbot.waitUntil(lambda: window.foot.text() == told)
