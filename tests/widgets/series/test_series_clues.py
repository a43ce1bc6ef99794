"""Clues of a series, by the keys: what the machine offers is judged where it arrives."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.case.decisions.series_decisions import CreateSeries
from app.case.queries import series
from app.desk.controls.settings import SettingsFile
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import DeskCase
from widgets.series.series_page import SeriesPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_what_the_machine_offers_is_accepted_by_the_next_key(
    bench: Workbench, desk: DeskCase, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.add(1, latitude=41.15, longitude=-8.61)
    desk.case.perform(CreateSeries("Garden house", (1,)))
    page = SeriesPage(bench, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    clues = page.clues
    page.show_series(1)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(lambda: page.title.text() == "S-0001 Garden house")
    page.tabs.setCurrentWidget(clues)
    clues.suggest.setFocus()
    qtbot.waitUntil(clues.suggest.hasFocus)
    qtbot.keyClick(clues.suggest, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: clues.list.count() == 1, timeout=20_000)
    focus = page.focusWidget()
    assert focus is clues.list
    qtbot.keyClicks(focus, "y")
    qtbot.waitUntil(lambda: [each.state for each in series.clues(desk.case.reader(), series=1)] == ["accepted"])
