"""Fifty thousand rows cost the window's thread no more than those that are shown, also when all are chosen."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QStringListModel, Qt
from pytestqt.qtbot import QtBot

from widgets.parts.row_table import RowTable

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
MANY = 50_000


@pytest.fixture
def table(qtbot: QtBot, dressed: object) -> RowTable:
    table = RowTable("rows", "Rows", several=True)
    table.setModel(QStringListModel([str(number) for number in range(MANY)], table))
    qtbot.addWidget(table)
    table.show()
    qtbot.waitExposed(table)
    return table


def test_all_are_chosen_told_and_painted_at_once(table: RowTable) -> None:
    table.grab()
    began = time.thread_time()
    table.selectAll()
    assert table.chosen_rows() == list(range(MANY))
    table.grab()
    table.clearSelection()
    table.choose_rows(range(MANY))
    table.grab()
    assert len(table.chosen_rows()) == MANY
    assert time.thread_time() - began < 0.3  # CPU; 0.1 on the machine where it took 0.6 with Qt's own lists


def test_those_that_are_chosen_are_these_and_no_others(table: RowTable) -> None:
    table.choose_rows([7, 3, 4, 3, 9])
    assert table.chosen_rows() == [3, 4, 7, 9]
    assert table.currentIndex().row() == 3
    table.choose_rows([5])
    assert table.chosen_rows() == [5]
    table.choose_rows([])
    assert table.chosen_rows() == []


def test_one_that_is_chosen_alone_is_known(table: RowTable) -> None:
    assert table.only_row is None
    table.choose_rows([5])
    assert table.only_row == 5
    table.choose_rows([5, 6])
    assert table.only_row is None
    table.choose_rows([5, 9])
    assert table.only_row is None


def test_home_and_end_lead_to_the_first_and_the_last_row(table: RowTable, qtbot: QtBot) -> None:
    table.choose_rows([7])
    qtbot.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert table.chosen_rows() == list(range(7, MANY))
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.chosen_rows() == [0]
