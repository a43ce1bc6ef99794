"""Working in the gallery of a million media while 500 media a second are taken in beside it: does a frame ever wait?

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.bench_beside_ingest [--media 1000000] [--seconds 30]

The whole of the real intake runs in the real window, with all that follows it there: files are found and opened, what a
worker tells of each is decoded and checked, recorded, told to the views, and linked. Only the workers are others: they
decode nothing, and answer 500 times a second. The officer scrolls, presses category keys, and chooses a facet now and
then. A turn of the event loop is the longest that a frame can wait; beside it stands the longest of the same officer
without an ingest. What a turn takes without waiting for a processor tells the program from what else the machine does.
"""

from __future__ import annotations

import argparse
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.case.casefile import Case
from app.case.queries.card_filter import CardFilter, Facet
from app.desk.controls.settings import SettingsFile
from app.ingest.sources import NewSource
from app.jobs.intake import Intake
from app.known.library import Library
from tests.benchmarks.bench_case_page import made
from tests.benchmarks.event_loop import Turn, Turns
from tests.benchmarks.figures import Figure, crowding, publish, quantile
from tests.benchmarks.paced_crew import PacedCrew
from tests.widgets.window_services import FakeJobs
from widgets.main.case_page import CasePage
from widgets.window import gives_way, open_window

RATE = 500
_FRAME_MS = 50
_SPARE = 1.5
"""More files than are read by then."""
_SCROLL = 60
"""Pixels a frame."""


def evidence(folder: Path, files: int) -> Path:
    """So many files of some bytes."""
    for number in range(files):
        place = folder / f"{number // 1000:03}"
        if number % 1000 == 0:
            place.mkdir(parents=True)
        (place / f"IMG_{number:06}.jpg").write_bytes(b"a file")
    return folder


def measure(media: int, seconds: float) -> list[Figure]:
    """Every figure."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    crew = PacedCrew(RATE)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = evidence(folder / "evidence", round(RATE * seconds * _SPARE))

        def take_in(
            case: Case,
            _: Any,
            sources: Sequence[NewSource],
            tell: Callable[[Any], None],
            stopped: Callable[[], bool],
        ) -> bool:
            intake = Intake(case, crew, 1, Library(folder / "sets"))  # type: ignore[arg-type]  # stands in for a crew
            return intake.run(sources, tell, stopped)

        services = replace(FakeJobs().services(), take_in=take_in)
        case_path = made(folder, media)
        window = open_window(None, services, SettingsFile(folder / "settings.json"))
        with gives_way(), closing(window):
            window.resize(1920, 1080)
            assert window.open_case(case_path)
            page = window.case_page
            assert page is not None
            turns = Turns(application)
            turns.until(lambda: page.gallery.facets.is_ready and page.view.is_filled, seconds=300)
            turns.rest(3)  # a backup of the case ends
            page.sides.setCurrentWidget(page.facets)
            alone = _worked(turns, page, seconds / 2)
            before = psutil.Process().memory_info().rss / 2**20
            page.take_in([NewSource(source, "")])
            turns.until(lambda: crew.examined > RATE, seconds=60)
            read, began = crew.examined, time.perf_counter()
            beside = _worked(turns, page, seconds)
            rate = (crew.examined - read) / (time.perf_counter() - began)
            memory = psutil.Process().memory_info().rss / 2**20
            page.stop_reading()
            turns.until(lambda: not page.reading, seconds=120)
            return [
                *_figures(alone, beside, rate),
                Figure("beside ingest: memory of the window", memory, "MiB", before, 600),
            ]


def _worked(turns: Turns, page: CasePage, seconds: float) -> list[Turn]:
    """What an officer does for so long: scrolls, decides, goes elsewhere, filters."""
    turns.taken.clear()
    bar, end, step = page.view.verticalScrollBar(), time.perf_counter() + seconds, 0
    while time.perf_counter() < end:
        step += 1
        for _ in range(20):
            turns.turn(lambda: bar.setValue(bar.value() + _SCROLL))
            time.sleep(0.008)
        if step % 3 == 0:
            turns.turn(partial(bar.setValue, bar.maximum() * (step % 40) // 40))
        page.view.setFocus()
        turns.turn(lambda: page.view.select_row(page.view.visible_rows().start))
        for _ in range(3):
            turns.turn(lambda: QTest.keyClick(page.view, Qt.Key.Key_1))
            turns.rest(0.1)
        if step % 5 == 0:
            chosen = CardFilter().choosing(Facet.KIND, "picture") if step % 10 else CardFilter()
            turns.turn(partial(page.filter_bar.set_filter, chosen))
            turns.rest(0.3)
    return list(turns.taken)


def _figures(alone: list[Turn], beside: list[Turn], rate: float) -> list[Figure]:
    def of(turns: list[Turn], what: str, part: float) -> float:
        return quantile([getattr(turn, what) for turn in turns], part)

    told = [
        Figure("beside ingest: media taken in a second", rate, "", None, RATE * 0.95, at_least=True),
        Figure("beside ingest: turns of the event loop", len(beside), "", len(alone)),
    ]
    for words, part in (("p50", 0.5), ("p99", 0.99), ("longest", 1.0)):
        wall = of(beside, "wall", part)
        told.append(Figure(f"beside ingest: a turn, {words}", wall, "ms", of(alone, "wall", part), _FRAME_MS))
    own, cpu = of(beside, "own", 1), of(beside, "cpu", 1)
    late = sum(turn.wall > _FRAME_MS for turn in beside)
    late_by_itself = sum(turn.own > _FRAME_MS for turn in beside)
    return [
        *told,
        Figure("beside ingest: longest, with a processor free", own, "ms", of(alone, "own", 1), _FRAME_MS),
        Figure("beside ingest: longest, its own CPU", cpu, "ms", of(alone, "cpu", 1), _FRAME_MS),
        Figure("beside ingest: turns over 50 ms", late, "", None, 0),
        Figure("beside ingest: of them with a processor free", late_by_itself, "", None, 0),
    ]


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--media", type=int, default=1_000_000)
    arguments.add_argument("--seconds", type=float, default=30)
    given = arguments.parse_args()
    crowded = crowding()
    publish([*measure(given.media, given.seconds), crowded])
    assert threading.active_count() == 1, "threads outlive the window"
