"""The window with a series of 50,000 members beside 1,000 others: each view until it shows, its memory, and stalls.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.bench_large_series [--members 50000] [--rounds 3]

A view's time runs from the officer's action until it shows what was asked for, and the loop rests. A turn of the event
loop is the longest that the window doesn't answer. The floor of a view is its question, asked without a window. Each
figure is the median of its rounds. The goal is for CPU, which other programs on the machine don't lengthen. Case and
files: `tests.benchmarks.large_series`.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from statistics import median

import psutil
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import sqlite
from app.case.queries.connections import Wanted
from app.case.store import connection
from app.desk.controls.settings import SettingsFile
from app.desk.leads import board_model, connection_reading, proposed, series_reading
from tests.benchmarks.event_loop import Turns, milliseconds
from tests.benchmarks.figures import Figure, crowding, publish
from tests.benchmarks.large_series import LARGE, large_case
from tests.widgets.window_services import FakeJobs
from widgets.leads.connections_window import ConnectionsWindow
from widgets.main.main_window import MainWindow
from widgets.parts.lead_window import LeadWindow
from widgets.series.series_board import SeriesBoard
from widgets.series.series_page import SeriesPage
from widgets.window import gives_way, open_window

_STALL_MS = 100


@dataclass
class View:
    """What was measured of a view, once a round: milliseconds until it showed, the longest turn by the clock and by
    what the window's thread worked in it, and MiB that the process took more."""

    shown: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)


class Views:
    """The views of a window, in the order in which an officer comes to them."""

    def __init__(self, window: MainWindow, turns: Turns) -> None:
        self.window, self.turns = window, turns
        self.taken: dict[str, View] = {}

    def measure(self, name: str, act: Callable[[], object], shown: Callable[[], bool]) -> None:
        """Act, and turn the loop until it is shown and no question is open."""
        workbench = self.window.workbench
        assert workbench is not None
        view = self.taken.setdefault(name, View())
        before = psutil.Process().memory_info().rss
        self.turns.taken.clear()
        began = time.perf_counter()
        self.turns.turn(act)
        self.turns.until(lambda: not workbench.busy and shown(), seconds=300)
        view.shown.append((time.perf_counter() - began) * 1000)
        self.turns.rest(0.3)
        view.wall.append(max((turn.wall for turn in self.turns.taken), default=0.0))
        view.cpu.append(max((turn.cpu for turn in self.turns.taken), default=0.0))
        view.memory.append((psutil.Process().memory_info().rss - before) / 2**20)

    def opened(self, name: str) -> LeadWindow:
        """The window that this action opened."""
        found = self.window.beside.get(name)
        assert isinstance(found, LeadWindow)
        return found

    def round(self, members: int) -> None:
        """All of them once."""
        self.board()
        page = self.page(members)
        self.members(page, members)
        for tab in ("Clues", "Country", "People and places", "Referrals", "History"):
            place = next(i for i in range(page.tabs.count()) if page.tabs.tabText(i).startswith(tab))
            self.measure(f"page: {tab}", partial(page.tabs.setCurrentIndex, place), page.tabs.isVisible)
        page.close()
        self.connections()
        self.proposals()
        self.gallery()

    def board(self) -> None:
        """All series by status, filtered, and the next of the queue."""
        beside = self.window.beside
        self.measure("board", lambda: beside.open("board"), lambda: _board(self).figures.text() != "")
        board = _board(self)
        self.measure("board: filter", lambda: board.filter.setText("number 01"), lambda: True)
        self.measure("board: filter left", lambda: board.filter.setText(""), lambda: True)
        waiting = board.more.text()
        self.measure("board: next series", board.next.click, lambda: board.more.text() != waiting)
        board.close()

    def page(self, members: int) -> SeriesPage:
        """The page of the large series."""
        panel, beside = self.window.case_page, self.window.beside
        assert panel is not None

        def act() -> None:
            panel.series.show_series(LARGE)
            beside.open("series-page")

        def shown() -> bool:
            page = beside.get("series-page")
            return isinstance(page, SeriesPage) and page.members.model.rowCount() == members

        self.measure("page of the series", act, shown)
        page = self.opened("series-page")
        assert isinstance(page, SeriesPage)
        title = page.title.text()
        self.measure("page: title changed", lambda: _typed(page), lambda: page.title.text() != title)
        return page

    def members(self, page: SeriesPage, members: int) -> None:
        """Listed, scrolled, all chosen, all given another role, and that taken back."""
        part = page.members
        self.measure("members", lambda: page.tabs.setCurrentWidget(part), part.isVisible)
        bar = part.table.verticalScrollBar()
        self.measure("members: to the end", lambda: bar.setValue(bar.maximum()), lambda: True)
        part.table.setFocus()
        self.measure("members: choose all", part.table.selectAll, lambda: len(part.chosen()) == members)
        roles = iter((1, 0))

        def say() -> None:
            place = next(roles)
            part.role.setCurrentIndex(place)
            part.role.activated.emit(place)

        self.measure("members: role of all", say, lambda: _role(page) == "derived")
        self.measure(
            "members: taken back",
            lambda: QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
            lambda: _role(page) == "original",
        )

    def connections(self) -> None:
        """The graph of the case, its table, one step around the series, stronger only."""
        beside = self.window.beside

        def shown() -> bool:
            view = beside.get("connections")
            return isinstance(view, ConnectionsWindow) and view.model.rowCount() > 0

        self.measure("connections", lambda: beside.open("connections"), shown)
        view = self.opened("connections")
        assert isinstance(view, ConnectionsWindow)
        self.measure("connections: table", lambda: view.tabs.setCurrentIndex(1), lambda: True)
        self.measure("connections: a row", lambda: view.table.choose_rows([5]), lambda: True)
        self.measure("connections: graph", lambda: view.tabs.setCurrentIndex(0), lambda: True)
        self.measure("connections: a node", lambda: view.graph.go_to(f"series {LARGE}"), lambda: True)
        self.measure("connections: list its media", view.show_media.click, lambda: True)
        self.measure("connections: stronger", lambda: view.strength.setValue(90), lambda: True)
        view.close()

    def proposals(self) -> None:
        """What the program proposes."""
        page = self.window.case_page
        assert page is not None
        listed = page.series.proposals.list

        def act() -> None:
            self.window.actions_["proposals"].trigger()

        self.measure("proposals", act, lambda: listed.count() > 0)
        page.series.tabs.setCurrentIndex(0)

    def gallery(self) -> None:
        """The members in the gallery; all of them chosen, with the pane that says what is in them."""
        page = self.window.case_page
        assert page is not None
        self.measure("gallery: members", lambda: page.series.series_chosen.emit(LARGE), lambda: page.view.is_filled)
        self.measure("gallery: all chosen", page.view.selectAll, lambda: True)
        self.measure("gallery: no filter", lambda: page.series.series_chosen.emit(None), lambda: page.view.is_filled)


def _board(views: Views) -> SeriesBoard:
    board = views.window.beside.get("board")
    assert isinstance(board, SeriesBoard)
    return board


def _role(page: SeriesPage) -> str:
    return "" if page._read is None else page._read.members[-1].role


def _typed(page: SeriesPage) -> None:
    field = page.facts.texts["title"]
    field.setFocus()
    QTest.keyClicks(field, " told")
    QTest.keyClick(field, Qt.Key.Key_Return)


def floors(case_path: Path) -> dict[str, float]:
    """Milliseconds of each view's question without a window."""
    reader: sqlite.Connection = connection.open_for_reading(case_path / "case.db", None)
    try:
        return {
            "board": milliseconds(lambda: board_model.read(reader)),
            "page of the series": milliseconds(lambda: series_reading.read(reader, LARGE)),
            "connections": milliseconds(lambda: connection_reading.read(reader, Wanted(), {})),
            "proposals": milliseconds(lambda: proposed.read(reader)),
        }
    finally:
        reader.close()


def measure(case_path: Path, settings: Path, members: int, rounds: int) -> list[Figure]:
    """Every view of the window on this case."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    asked = floors(case_path)
    window = open_window(None, FakeJobs().services(), SettingsFile(settings))
    with gives_way(), closing(window):
        window.resize(1920, 1080)
        assert window.open_case(case_path)
        page = window.case_page
        assert page is not None
        turns = Turns(application)
        turns.until(lambda: page.gallery.facets.is_ready and page.view.is_filled, seconds=300)
        turns.rest(8)  # a backup of the case ends
        views = Views(window, turns)
        for _ in range(rounds):
            views.round(members)
        whole = psutil.Process().memory_info().rss / 2**20
        return [*_figures(views.taken, asked), Figure("large series: memory at the end", whole, "MiB")]


def _figures(taken: dict[str, View], asked: dict[str, float]) -> list[Figure]:
    found = []
    for name, view in taken.items():
        found.append(Figure(f"{name}: shown", median(view.shown), "ms", asked.get(name)))
        found.append(Figure(f"{name}: longest turn", median(view.wall), "ms"))
        found.append(Figure(f"{name}: longest turn, CPU", median(view.cpu), "ms", None, _STALL_MS))
        found.append(Figure(f"{name}: memory, first time", view.memory[0], "MiB"))
    return found


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--media", type=int, default=60_000)
    arguments.add_argument("--members", type=int, default=50_000)
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--case", type=Path, help="one that was made before; it is changed")
    given = arguments.parse_args()
    crowded = crowding()
    with tempfile.TemporaryDirectory() as made_in:
        case = given.case or large_case(Path(made_in), given.media, given.members)
        publish([*measure(case, Path(made_in) / "settings.json", given.members, given.rounds), crowded])
