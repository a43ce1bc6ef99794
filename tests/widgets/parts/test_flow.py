"""Widgets that go on in the next line like words."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from widgets.parts.flow import Flow

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


def test_lines_are_broken_anew_when_a_widget_wants_another_size(qtbot: QtBot) -> None:
    """As labels do that are dressed after they were laid out, or that get other words."""
    room = QWidget()
    layout = QVBoxLayout(room)
    flow, first, second = Flow(), QLabel("a"), QLabel("b")
    flow.show_widgets([first, second])
    layout.addWidget(flow)
    qtbot.addWidget(room)
    room.resize(200, 200)
    room.show()
    qtbot.waitUntil(lambda: second.x() > 0)
    first.setText("a long word " * 3)
    qtbot.waitUntil(lambda: second.y() > 0)
    assert second.geometry().bottom() < flow.height()
    first.setText("a")
    qtbot.waitUntil(lambda: second.y() == 0)


def test_lines_are_as_high_as_the_least_height_of_what_stands_in_them(qtbot: QtBot) -> None:
    """Qt makes no widget smaller than that, whatever it asks for."""
    flow, low = Flow(), QLabel("a")
    low.setMinimumHeight(60)
    flow.show_widgets([low])
    qtbot.addWidget(flow)
    assert flow.heightForWidth(200) == 60
