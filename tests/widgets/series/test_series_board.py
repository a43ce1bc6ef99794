"""The board: columns by status, cards that move by keys and by dragging, figures, the next series."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from app import sqlite
from app.case.decisions.opinion_decisions import HoldOpinion
from app.case.decisions.series_decisions import CreateSeries, SetSeries
from app.case.queries import series
from app.case.values.choices import STATUSES
from app.desk.controls.settings import SettingsFile
from app.desk.leads.board_model import MIME
from app.desk.look.theme import Type, font
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import HOSTILE, DeskCase
from widgets.series.board_column import words_of_card
from widgets.series.series_board import SeriesBoard

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def filled(desk: DeskCase) -> DeskCase:
    for medium in (1, 2, 3):
        desk.add(medium)
    desk.case.perform(CreateSeries("Garden house", (1, 2)))
    desk.case.perform(CreateSeries("Harbour", (3,)))
    desk.case.perform(SetSeries(2, status="triaged", priority="urgent", owner="B. Berg", first_seen="2019-05"))
    return desk


@pytest.fixture
def board(bench: Workbench, filled: DeskCase, tmp_path: Path, qtbot: QtBot) -> SeriesBoard:
    board = SeriesBoard(bench, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(board)
    board.show()
    qtbot.waitUntil(lambda: shown(board, "draft") == ["S-0001 Garden house"])
    return board


def shown(board: SeriesBoard, status: str) -> list[str]:
    cards = board.columns[status].cards
    return [str(cards.index(row).data()) for row in range(cards.rowCount())]


def spoken(board: SeriesBoard, status: str, row: int = 0) -> str:
    return str(board.columns[status].cards.index(row).data(Qt.ItemDataRole.AccessibleTextRole))


def test_every_series_has_a_card_in_the_column_of_its_status(board: SeriesBoard) -> None:
    assert shown(board, "triaged") == ["S-0002 Harbour"]
    assert spoken(board, "triaged") == "S-0002 Harbour, Urgent, 1 member · B. Berg · seen since 2019-05"
    assert board.headings["draft"].text() == "Draft 1"
    assert board.figures.text() == "0 of 2 analysed, 0 with a likely country"


def test_where_one_fits_no_column_says_that_none_does_and_enter_leads_to_it(board: SeriesBoard, qtbot: QtBot) -> None:
    board.filter.setFocus()
    board.filter.setText("harbour")
    assert board.columns["draft"].empty_words == ""
    qtbot.keyClick(board.filter, Qt.Key.Key_Return)
    assert board.columns["triaged"].hasFocus()
    assert board.columns["triaged"].current_series == 2
    board.filter.setText("nowhere")
    assert board.columns["draft"].empty_words == "No series fits the filter."


def test_one_card_of_the_board_is_current(board: SeriesBoard, filled: DeskCase, qtbot: QtBot) -> None:
    for status, column in board.columns.items():
        if column.cards.rowCount():
            place = column.visualRect(column.cards.index(0)).center()
            qtbot.mouseClick(column.viewport(), Qt.MouseButton.LeftButton, pos=place)
            chosen = [each for each, other in board.columns.items() if other.selectedIndexes()]
            assert chosen == [status]
            assert [each for each, other in board.columns.items() if other.current_series] == [status]
    filled.case.perform(SetSeries(1, title="Boat house"))
    qtbot.waitUntil(lambda: shown(board, "draft") == ["S-0001 Boat house"])
    assert [each.current_series for each in board.columns.values() if each.current_series] == [2]


def test_the_country_is_said_with_its_likelihood(board: SeriesBoard, filled: DeskCase, qtbot: QtBot) -> None:
    filled.case.perform(HoldOpinion(1, "PT", "very_likely", "the sockets"))
    qtbot.waitUntil(lambda: "Portugal (very likely)" in spoken(board, "draft"))
    assert board.figures.text() == "0 of 2 analysed, 1 with a likely country"


def test_ctrl_and_an_arrow_move_a_card_and_undo_moves_it_back(
    board: SeriesBoard, filled: DeskCase, qtbot: QtBot
) -> None:
    column = board.columns["draft"]
    column.setFocus()
    column.setCurrentIndex(column.cards.index(0))
    qtbot.keyClick(column, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(shown(board, "triaged")) == 2)
    assert board.columns["triaged"].current_series == 1  # it stays the current one
    qtbot.keyClick(board, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shown(board, "draft") == ["S-0001 Garden house"])


def test_arrows_lead_to_the_column_beside(board: SeriesBoard, qtbot: QtBot) -> None:
    column = board.columns["draft"]
    column.setCurrentIndex(column.cards.index(0))
    qtbot.keyClick(column, Qt.Key.Key_Right)
    assert board.columns["triaged"].current_series == 2
    assert column.current_series is None


def test_a_card_that_is_dropped_is_decided_once(board: SeriesBoard, filled: DeskCase, qtbot: QtBot) -> None:
    dropped: list[object] = []
    target = board.columns["origin_likely"]
    target.dropped.connect(dropped.append)
    data = board.columns["draft"].cards.mimeData([board.columns["draft"].cards.index(0)])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    target.dropEvent(drop)
    assert dropped == [(1,)]
    qtbot.waitUntil(lambda: series.get(filled.case.reader(), 1).status == "origin_likely")
    qtbot.waitUntil(lambda: board.figures.text().startswith("1 of 2 analysed"))


def test_what_is_dragged_from_elsewhere_is_nothing(board: SeriesBoard, filled: DeskCase) -> None:
    data = QMimeData()
    data.setData(MIME, b"x 1;DROP \xff")
    target = board.columns["referred"]
    dropped: list[object] = []
    target.dropped.connect(dropped.append)
    target.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    assert dropped == []


def test_the_next_series_is_taken_and_becomes_current(board: SeriesBoard, filled: DeskCase, qtbot: QtBot) -> None:
    qtbot.mouseClick(board.next, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: series.get(filled.case.reader(), 1).status == "in_analysis")
    assert series.get(filled.case.reader(), 1).owner == "A. Officer"  # the other one is B. Berg's
    qtbot.waitUntil(lambda: board.columns["in_analysis"].current_series == 1)


def test_nothing_left_to_take_is_said(board: SeriesBoard, filled: DeskCase, qtbot: QtBot) -> None:
    filled.case.perform(SetSeries(1, status="identified"))
    board.next.click()
    qtbot.waitUntil(lambda: "No series waits for work" in board.notice.text())


def test_the_filter_narrows_all_columns(board: SeriesBoard, qtbot: QtBot) -> None:
    qtbot.keyClicks(board.filter, "berg harb")
    assert shown(board, "draft") == []
    assert shown(board, "triaged") == ["S-0002 Harbour"]
    board.filter.setText("nothing like this")
    assert board.columns["draft"].empty_words == "No series fits the filter."


def test_enter_opens_the_page(board: SeriesBoard, qtbot: QtBot) -> None:
    column = board.columns["triaged"]
    column.setFocus()
    column.setCurrentIndex(column.cards.index(0))
    with qtbot.waitSignal(board.series_opened) as opened:
        qtbot.keyClick(column, Qt.Key.Key_Return)
    assert opened.args == [2]


def test_figures_become_a_file(board: SeriesBoard, tmp_path: Path) -> None:
    board.save_figures(tmp_path)
    (made,) = tmp_path.glob("series-figures-*.csv")
    lines = made.read_text().splitlines()
    assert lines[:3] == ["figure,count", "series,2", "analysed,0"]
    assert str(made) in board.foot.text()
    board.save_figures(tmp_path / "not there")
    assert "choose another folder" in board.notice.text()


def test_names_that_play_tricks_are_letters(board: SeriesBoard, filled: DeskCase, qtbot: QtBot) -> None:
    filled.case.perform(CreateSeries(HOSTILE + "x" * 3000))
    qtbot.waitUntil(lambda: len(shown(board, "draft")) == 2)
    assert "\u202e" not in spoken(board, "draft", 1)
    assert len(spoken(board, "draft", 1)) < 300
    board.grab()


def test_its_place_is_remembered(board: SeriesBoard, bench: Workbench, tmp_path: Path, qtbot: QtBot) -> None:
    board.resize(700, 600)
    board.close()
    again = SeriesBoard(bench, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (700, 600)


def test_a_case_without_series_says_what_to_do(bench: Workbench, tmp_path: Path, qtbot: QtBot) -> None:
    board = SeriesBoard(bench, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(board)
    qtbot.waitUntil(lambda: "press S" in board.columns["draft"].empty_words)


def test_a_thousand_series_are_quick(bench: Workbench, desk: DeskCase, tmp_path: Path, qtbot: QtBot) -> None:
    def fill(db: sqlite.Connection) -> None:
        db.executemany(
            "INSERT INTO series (id, code, title, status, country, note) VALUES (?, ?, ?, ?, '', '')",
            [(n, f"S-{n:04d}", f"Series {n}", STATUSES[n % 8]) for n in range(1, 1001)],
        )

    desk.case.write(fill)
    board = SeriesBoard(bench, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(board)
    board.show()
    qtbot.waitUntil(lambda: len(shown(board, "draft")) == 125)
    begun = time.perf_counter()
    board.filter.setText("series 99")
    board.grab()
    assert time.perf_counter() - begun < 1.0  # 40 ms on two cores


def test_the_arrow_keys_lead_from_card_to_card_at_once(board: SeriesBoard, qtbot: QtBot) -> None:
    board.activateWindow()
    qtbot.waitUntil(lambda: any(each.hasFocus() and each.current_series for each in board.columns.values()))
    qtbot.keyClick(board, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert board.filter.hasFocus()


@pytest.mark.parametrize(
    ("second", "third", "width", "rows"),
    [
        ("High", "8 members", 150, ["High", "8 members"]),
        ("", "", 150, []),
        (
            "Hoch · Norwegen (sehr wahrscheinlich)",
            "8 Mitglieder",
            150,
            ["Hoch · Norwegen (sehr", "wahrscheinlich)", "8 Mitglieder"],
        ),
        ("High", "8 members · A. Berg · seen since 2019", 150, ["High", "8 members · A. Berg · seen", "since 2019"]),
    ],
)
def test_long_words_of_a_card_go_on_in_the_next_row(
    second: str, third: str, width: int, rows: list[str], dressed: object
) -> None:
    assert words_of_card(second, third, font(Type.SMALL), width) == rows


def test_what_finds_no_room_on_a_card_stays_in_its_last_row(dressed: object) -> None:
    rows = words_of_card("one two three " * 9, "four five six " * 9, font(Type.SMALL), 150)
    assert len(rows) == 3
    assert " ".join(rows).split() == (["one", "two", "three"] * 9 + ["four", "five", "six"] * 9)
