"""The whole window on a real case of a million media: opening it, deciding with one key after the other, its memory.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.bench_case_page [--media 1000000] [--previews 1000000]

The floor of opening is reading all ids with nothing else to do; that of a decision, the same decision without a window.
CPU seconds are those of the window's whole process, its threads included.
"""

import argparse
import tempfile
import threading
import time
from pathlib import Path

import psutil
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import sqlite
from app.case.casefile import Case
from app.case.decisions.media_decisions import Decide
from app.case.queries import cards
from app.case.queries.card_filter import Review, Unit
from app.case.store import connection
from app.desk.controls.settings import SettingsFile
from app.linking.thresholds import ENGINE
from tests.benchmarks.event_loop import milliseconds, until
from tests.benchmarks.figures import Figure, crowding, publish, quantile
from tests.benchmarks.gallery_store import pictures
from tests.widgets.window_services import FakeJobs
from widgets.main.case_page import CasePage
from widgets.main.main_window import MainWindow
from widgets.window import open_window

LOOKED_AT = 5_000
"""Media with a preview, where it doesn't matter how many there are: more than are looked at."""
_AT_ONCE = 20_000
_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
_EVIDENCE = """
INSERT INTO exhibit (id, number) VALUES (1, 'EXH-01');
INSERT INTO source (id, exhibit, path, kind, added_at, walked_at)
VALUES (1, 1, '/evidence/phone', 'folder', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z');
"""
_MEDIA = """
INSERT INTO medium (id, sha256, md5, sha1, size, kind, mime, format, state, width, height, duration_ms, stack, taken,
    make, model)
SELECT i, CAST(printf('%032d', i) AS BLOB), CAST(printf('%016d', i) AS BLOB), CAST(printf('%020d', i) AS BLOB),
       2000000 + i, iif(i % 5, 'picture', 'video'), iif(i % 5, 'image/jpeg', 'video/mp4'), iif(i % 5, 'JPEG', 'MP4'),
       'ready', 4000, 3000, iif(i % 5, NULL, i % 90000), iif(i % 4 = 3, i - 1, i),
       iif(i % 3, strftime('%Y-%m-%dT%H:%M:%S', 1600000000 + i * 61, 'unixepoch'), NULL),
       iif(i % 3, 'Maker', NULL), iif(i % 3, 'Model ' || (i % 41), NULL)
FROM n
"""
_OCCURRENCES = """
INSERT INTO occurrence (source, path, size, state, medium)
SELECT 1, printf('DCIM/%03d/IMG_%07d.jpg', i / 1000, i), 2000000 + i, 'read', i FROM n
"""


def made(folder: Path, media: int, previews: int = LOOKED_AT) -> Path:
    """A case of this many media, every fourth of which is in a stack with the one before; the first have previews."""

    def fill(db: sqlite.Connection) -> None:
        for statement in _EVIDENCE.split(";"):
            db.execute(statement)
        for statement in (
            _MEDIA,
            _OCCURRENCES,
            f"INSERT INTO linked (medium, engine, head) SELECT i, {ENGINE}, 1 FROM n",
        ):
            db.execute(_NUMBERS + statement, (media,))

    blobs = pictures()
    with Case.create(folder / "bench", "BENCH", officer="A. Officer") as case:
        case.write(fill)
        for first in range(1, min(media, previews) + 1, _AT_ONCE):
            rows = [(each, blobs[each % len(blobs)]) for each in range(first, min(first + _AT_ONCE, media + 1))]
            case.write_previews(lambda db, rows=rows: db.executemany("INSERT INTO preview VALUES (?, ?)", rows))
        return case.folder


def floors(case_path: Path) -> tuple[float, float]:
    """Milliseconds in which all ids are read, and (p50) in which a decision is taken, without a window."""
    reader = connection.open_for_reading(case_path / "case.db", None)
    reading = milliseconds(lambda: list(cards.opening(reader, Unit.STACK, Review.UNDECIDED)))
    reader.close()
    with Case.open(case_path) as case:
        (last,) = case.reader().execute("SELECT max(id) FROM medium").fetchone()
        deciding = [
            milliseconds(lambda medium=last - 4 * step: case.perform(Decide((medium,), stacks=True, category=1)))
            for step in range(20)
        ]
    return reading, quantile(deciding, 0.5)


def drawn(page: CasePage) -> bool:
    """Whether the current card and all beside it have been painted with their pictures."""
    return page.view.current_id() is not None and page.view.is_filled


def measure(media: int = 1_000_000, decisions: int = 60, previews: int = 1_000_000) -> list[Figure]:
    """Every budget of the window on a case of this many media."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        case_path = made(Path(folder), media, previews)
        reading, deciding = floors(case_path)
        window = open_window(None, FakeJobs().services(), SettingsFile(Path(folder) / "settings.json"))
        try:
            return _measured(application, window, case_path, reading, deciding, decisions)
        finally:
            window.close()


def _measured(
    application: QApplication, window: MainWindow, case_path: Path, reading: float, deciding: float, decisions: int
) -> list[Figure]:
    window.resize(1920, 1080)
    application.processEvents()
    process = psutil.Process()
    empty = process.memory_info().rss / 2**20
    began, began_cpu = time.perf_counter(), time.process_time()
    assert window.open_case(case_path)
    page = window.case_page
    assert page is not None
    ended: list[int] = []
    page.gallery.listed.connect(ended.append)
    until(application, lambda: page.gallery.model.rowCount() > 0 and len(page.view.visible_rows()) > 0)
    listed = (time.perf_counter() - began) * 1000
    until(application, lambda: page.view.is_filled)
    filled = (time.perf_counter() - began) * 1000
    until(application, lambda: bool(ended))
    whole = (time.perf_counter() - began) * 1000
    opening_cpu = (time.process_time() - began_cpu) * 1000
    until(application, lambda: page.gallery.facets.is_ready, seconds=300)  # see bench_facets
    page.view.setFocus()
    until(application, lambda: drawn(page))
    began_cpu = time.process_time()
    keys, right = [], []
    for _ in range(decisions):
        keys_ms, right_ms = _decided(application, page)
        keys.append(keys_ms)
        right.append(right_ms)
    deciding_cpu = (time.process_time() - began_cpu) * 1000 / decisions
    bar = page.view.verticalScrollBar()
    for part in range(50):
        bar.setValue(bar.maximum() * part // 50)
        until(application, lambda: page.view.is_filled)
    full = process.memory_info().rss / 2**20
    return [
        Figure("window: open a case to the first cards", listed, "ms", reading, 1000),
        Figure("window: open a case to every picture drawn", filled, "ms", reading, 1500),
        Figure("window: open a case to all ids listed", whole, "ms", reading),
        Figure("window: CPU of opening a case", opening_cpu, "ms", reading),
        Figure("window: category key to next picture drawn p50", quantile(keys, 0.5), "ms", deciding, 100),
        Figure("window: category key to next picture drawn p95", quantile(keys, 0.95), "ms", deciding, 100),
        Figure("window: category key to listing put right p95", quantile(right, 0.95), "ms", deciding, 250),
        Figure("window: CPU of a decision", deciding_cpu, "ms", deciding),
        Figure("window: memory with the case open", full, "MiB", empty, 600),
    ]


def _decided(application: QApplication, page: CasePage) -> tuple[float, float]:
    """Milliseconds from a category key until the next picture is drawn, and until the decided card has left."""
    before, count = page.view.current_id(), page.gallery.model.rowCount()
    began = time.perf_counter()
    QTest.keyClick(QApplication.focusWidget() or page.view, Qt.Key.Key_1)
    until(application, lambda: page.view.current_id() != before)
    page.view.viewport().repaint()
    until(application, lambda: drawn(page))
    moved = (time.perf_counter() - began) * 1000
    until(application, lambda: page.gallery.model.rowCount() < count)
    put_right = (time.perf_counter() - began) * 1000
    until(application, lambda: drawn(page))
    return moved, put_right


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--media", type=int, default=1_000_000)
    arguments.add_argument("--decisions", type=int, default=60)
    arguments.add_argument("--previews", type=int, default=1_000_000, help="a million take some 15 GB for a while")
    given = arguments.parse_args()
    crowded = crowding()
    publish([*measure(given.media, given.decisions, given.previews), crowded])
    assert threading.active_count() == 1, "threads outlive the window"
