"""The list of two lines: what is current and selected while its items change."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from widgets.parts.two_line_list import Lines, TwoLineList

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_what_comes_behind_the_current_one_leaves_one_item_selected(qtbot: QtBot) -> None:
    listed = TwoLineList("list", "List", "nothing")
    qtbot.addWidget(listed)
    listed.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    listed.show()
    listed.show_items([Lines(number, "one", "two") for number in (1, 2)])
    listed.go_to(2)
    listed.show_items([Lines(number, "one", "two") for number in (2, 1, 3)])
    assert (listed.current_id, listed.chosen_ids) == (2, [2])
    listed.go_to(3)
    assert (listed.current_id, listed.chosen_ids) == (3, [3])


def test_the_keyboard_shows_the_item_that_it_came_to(qtbot: QtBot) -> None:
    beside, listed = QPushButton("beside"), TwoLineList("list", "List", "nothing")
    window = QWidget()
    layout = QVBoxLayout(window)
    for part in (beside, listed):
        layout.addWidget(part)
    qtbot.addWidget(window)
    listed.show_items([Lines(number, "one", "two") for number in (1, 2)])
    window.show()
    window.activateWindow()
    beside.setFocus()
    qtbot.waitUntil(beside.hasFocus)
    assert (listed.current_id, listed.chosen_ids) == (None, [])
    qtbot.keyClick(beside, Qt.Key.Key_Tab)
    qtbot.waitUntil(listed.hasFocus)
    assert (listed.current_id, listed.chosen_ids) == (1, [1])
