"""Where the keyboard is can be seen on what Qt's style marks too little."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QTabWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.desk.look.theme import DARK

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


def test_the_page_that_arrow_keys_change_is_told_from_the_others(qtbot: QtBot, dressed: object) -> None:
    shown = QWidget()
    column = QVBoxLayout(shown)
    tabs, field = QTabWidget(), QLineEdit()
    column.addWidget(tabs)
    column.addWidget(field)
    for name in ("Facts", "Members"):
        tabs.addTab(QWidget(), name)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    before = _marked(tabs)
    tabs.tabBar().setFocus()
    qtbot.waitUntil(tabs.tabBar().hasFocus)
    after = _marked(tabs)
    assert before == 0
    assert after > tabs.tabBar().fontMetrics().horizontalAdvance("Facts") // 2, "no line of the colour of the focus"


def _marked(tabs: QTabWidget) -> int:
    """Pixels of the current tab that have the colour by which the focus is told."""
    drawn = tabs.tabBar().grab(tabs.tabBar().tabRect(tabs.currentIndex())).toImage()
    return sum(drawn.pixelColor(x, y).name() == DARK.focus for x in range(drawn.width()) for y in range(drawn.height()))
