"""Filters, counts, headers and large decisions in the real window, on a case of a million media.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.bench_facets [--media 1000000] [--undone 10000]

Beside the facets stands what the same question costs in SQL; beside an undo, deleting as many rows by their keys.
"""

from __future__ import annotations

import argparse
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import psutil
from PySide6.QtWidgets import QApplication

from app import sqlite
from app.case.decisions.media_decisions import Decide
from app.case.queries.card_filter import CardFilter, Facet, Group, Order, Review
from app.desk.controls.settings import SettingsFile
from tests.benchmarks.bench_case_page import made
from tests.benchmarks.event_loop import milliseconds, until
from tests.benchmarks.figures import Figure, crowding, publish, quantile
from tests.widgets.window_services import FakeJobs
from widgets.main.case_page import CasePage
from widgets.window import open_window

_SQL = (
    "SELECT kind, count(DISTINCT stack) FROM medium m WHERE model = 'Model 7' "
    "AND NOT EXISTS (SELECT 1 FROM category c WHERE c.medium = m.id) GROUP BY kind",
    "SELECT model, count(DISTINCT stack) FROM medium m WHERE kind = 'video' "
    "AND NOT EXISTS (SELECT 1 FROM category c WHERE c.medium = m.id) GROUP BY model",
)
"""Two of the thirteen questions that a change of one facet asks."""


def _filters() -> list[CardFilter]:
    """What an officer clicks on, one after the other."""
    everything = CardFilter()
    return [
        everything.choosing(Facet.KIND, "video"),
        everything.choosing(Facet.KIND, "video").choosing(Facet.CAMERA, "Maker Model 7"),
        everything.choosing(Facet.CAMERA, "Maker Model 7", "Maker Model 9"),
        everything.choosing(Facet.DAY, "2021-03-01"),
        everything.choosing(Facet.SIZE, 1_000_000),
        everything.choosing(Facet.MARK, "stack"),
        everything,
        replace(everything, review=Review.ANY).choosing(Facet.FOLDER, "/evidence/phone/DCIM/007"),
        replace(everything, order=Order.TAKEN),
        replace(everything, order=Order.LARGEST).choosing(Facet.KIND, "picture"),
    ]


def measure(media: int, undone: int) -> list[Figure]:
    """Every figure."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        case_path = made(Path(folder), media)
        with sqlite.connect(case_path / "case.db") as db:
            in_sql = sum(milliseconds(lambda each=each: db.execute(each).fetchall()) for each in _SQL)
        removing = _removing(Path(folder), undone)
        window = open_window(None, FakeJobs().services(), SettingsFile(Path(folder) / "settings.json"))
        try:
            window.resize(1920, 1080)
            application.processEvents()
            empty = psutil.Process().memory_info().rss / 2**20
            began = time.perf_counter()
            assert window.open_case(case_path)
            page = window.case_page
            assert page is not None
            page.sides.setCurrentWidget(page.facets)
            until(
                application, lambda: page.gallery.facets.is_ready and page.facets.counts(Facet.KIND) != {}, seconds=300
            )
            ready = (time.perf_counter() - began) * 1000
            figures = [Figure("facets: open a case to counts", ready, "ms", in_sql)]
            figures += _changes(application, page, in_sql)
            figures += _large(application, page, undone, removing)
            full = psutil.Process().memory_info().rss / 2**20
            return [*figures, Figure("facets: memory of the window", full, "MiB", empty, 600)]
        finally:
            window.close()


def _removing(folder: Path, rows: int) -> float:
    """Milliseconds in which so many rows are deleted by their keys, and the transaction is on the disk."""
    with sqlite.connect(folder / "floor.db") as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("CREATE TABLE category (medium INTEGER PRIMARY KEY, code INTEGER, reach TEXT)")
        db.executemany("INSERT INTO category VALUES (?, 1, 'medium')", ((each,) for each in range(rows)))
        db.commit()

        def remove() -> None:
            db.executemany("DELETE FROM category WHERE medium = ?", [(each,) for each in range(rows)])
            db.commit()

        return milliseconds(remove)


def _changes(application: QApplication, page: CasePage, in_sql: float) -> list[Figure]:
    """From the click on a value until cards are drawn, and until all counts that are shown are those of the filter."""
    drawn, counted, cpu = [], [], []
    told: list[CardFilter] = []
    page.gallery.facets.counted.connect(lambda wanted, _: told.append(wanted))
    for wanted in _filters():
        told.clear()
        began, began_cpu = time.perf_counter(), time.process_time()
        drawn.append(_listed(application, page, wanted))
        until(application, lambda wanted=wanted: wanted in told)
        counted.append((time.perf_counter() - began) * 1000)
        cpu.append((time.process_time() - began_cpu) * 1000)
    headers = _listed(application, page, CardFilter(group=Group.DAY))
    _listed(application, page, CardFilter())
    words = _listed(application, page, CardFilter(text="IMG_0012"))
    _listed(application, page, CardFilter())
    return [
        Figure("facets: change to cards drawn p50", quantile(drawn, 0.5), "ms", in_sql, 300),
        Figure("facets: change to cards drawn p95", quantile(drawn, 0.95), "ms", in_sql, 300),
        Figure("facets: change to all counts shown p50", quantile(counted, 0.5), "ms", in_sql, 300),
        Figure("facets: change to all counts shown p95", quantile(counted, 0.95), "ms", in_sql, 300),
        Figure("facets: CPU of a change p95", quantile(cpu, 0.95), "ms", in_sql, 300),
        Figure("facets: headers by day", headers, "ms", in_sql, 300),
        Figure("facets: words in paths", words, "ms", in_sql, 500),
    ]


def _listed(application: QApplication, page: CasePage, wanted: CardFilter) -> float:
    """Milliseconds from asking for a filter until its last card is listed and the first ones are drawn."""
    ended: list[int] = []
    page.gallery.listed.connect(ended.append)
    began = time.perf_counter()
    page.filter_bar.set_filter(wanted)
    until(application, lambda: bool(ended))
    page.view.viewport().repaint()
    took = (time.perf_counter() - began) * 1000
    page.gallery.listed.disconnect(ended.append)
    return took


def _large(application: QApplication, page: CasePage, media: int, removing: float) -> list[Figure]:
    """A decision on many media, taken back and done again: until it is on the disk, and until the listing shows it."""
    bench = page.gallery.facets.workbench
    before = page.gallery.model.rowCount()
    chosen = tuple(page.gallery.model.ids(0, media))
    taken = []
    bench.case.listen(lambda _: taken.append(time.perf_counter()))
    figures = []
    steps: tuple[tuple[str, Callable[[], None], int], ...] = (
        ("decision on", lambda: bench.decide(Decide(chosen, stacks=True, category=1), page), before - media),
        ("undo of", bench.undo, before),
        ("redo of", bench.redo, before - media),
    )
    for name, act, left in steps:
        taken.clear()
        began, began_cpu = time.perf_counter(), time.process_time()
        act()
        until(application, lambda left=left: page.gallery.model.rowCount() == left)
        shown, cpu = (time.perf_counter() - began) * 1000, (time.process_time() - began_cpu) * 1000
        goal = 300 if name == "undo of" else None
        durable = (taken[0] - began) * 1000
        figures.append(Figure(f"facets: {name} {media:,} media, on the disk", durable, "ms", removing, goal))
        figures.append(Figure(f"facets: {name} {media:,} media, shown", shown, "ms", removing, goal))
        figures.append(Figure(f"facets: {name} {media:,} media, CPU", cpu, "ms", removing, goal))
    return figures


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--media", type=int, default=1_000_000)
    arguments.add_argument("--undone", type=int, default=10_000)
    given = arguments.parse_args()
    crowded = crowding()
    publish([*measure(given.media, given.undone), crowded])
    assert threading.active_count() == 1, "threads outlive the window"
