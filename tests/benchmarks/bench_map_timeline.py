"""The map and the timeline on a case of a million media that all say where and when they were made.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.bench_map_timeline [--media 1000000]

Each change is measured in the real window, from the key until what came of it is there to be painted. Its floor is the
same question put to SQLite, which knows nothing but the case file.
"""

import argparse
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.case.casefile import Case
from app.case.store import connection
from app.desk.controls.settings import SettingsFile
from tests.benchmarks.bench_case_page import made
from tests.benchmarks.event_loop import Turns, milliseconds, until
from tests.benchmarks.figures import Figure, crowding, publish, quantile
from tests.widgets.window_services import FakeJobs
from widgets.facets.map_view import MapView
from widgets.facets.timeline_view import TimelineView
from widgets.main.case_page import CasePage
from widgets.window import open_window

_GOAL_MS = 300
_FRAME_MS = 50
_ROUNDS = 12
_PLACES = """
UPDATE medium SET
    latitude = -45 + (id % 211) * 7919 % 1100 / 10.0 + random() % 1000 / 1500.0,
    longitude = -170 + (id % 211) * 104729 % 3400 / 10.0 + random() % 1000 / 1500.0,
    taken = strftime('%Y-%m-%dT%H:%M:%S', 1230768000 + abs(random() % 500000000), 'unixepoch'),
    zone_minutes = iif(id % 3, NULL, 60 * (id % 5))
"""
_FILE_TIMES = "UPDATE occurrence SET modified_ns = (1230768000 + abs(random() % 500000000)) * 1000000000"
_ON_A_MAP = (
    "SELECT CAST(latitude / 5 AS INTEGER), CAST(longitude / 5 AS INTEGER), count(*), avg(latitude), avg(longitude) "
    "FROM medium WHERE latitude BETWEEN -60 AND 60 GROUP BY 1, 2"
)
_BY_MONTH = "SELECT substr(taken, 1, 7), count(*), sum(zone_minutes IS NULL) FROM medium GROUP BY 1"


def placed(folder: Path, media: int) -> Path:
    """A case of this many media, around 211 places, over 16 years."""
    path = made(folder, media)
    with Case.open(path) as case:
        case.write(lambda db: [db.execute(statement) for statement in (_PLACES, _FILE_TIMES)])
    return path


def floors(case_path: Path) -> tuple[float, float]:
    """Milliseconds that SQLite needs for one map, and for one timeline."""
    reader = connection.open_for_reading(case_path / "case.db", None)
    try:
        times = [milliseconds(lambda asked=asked: reader.execute(asked).fetchall()) for asked in (_ON_A_MAP, _BY_MONTH)]
    finally:
        reader.close()
    return times[0], times[1]


def measure(media: int = 1_000_000) -> list[Figure]:
    """Every change of both on a case of this many media."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        case_path = placed(Path(folder), media)
        mapping, timing = floors(case_path)
        window = open_window(None, FakeJobs().services(), SettingsFile(Path(folder) / "settings.json"))
        try:
            window.resize(1920, 1080)
            began = time.perf_counter()
            assert window.open_case(case_path)
            page = window.case_page
            assert page is not None
            until(application, lambda: page.gallery.facets.is_ready, seconds=300)
            ready = (time.perf_counter() - began) * 1000
            return [
                Figure("map, timeline: case opened until all is read", ready, "ms", mapping + timing),
                *_map_figures(application, page, mapping),
                *_timeline_figures(application, page, timing),
            ]
        finally:
            window.close()


def _map_figures(application: QApplication, page: CasePage, floor: float) -> list[Figure]:
    shown: list[object] = []
    turns = Turns(application)
    first = _taken(application, page.where_when.ask_map, lambda: _clusters(page))
    assert page.where_when.map is not None
    view = page.where_when.map.view
    view.show_mapped = _noting(view.show_mapped, shown)  # type: ignore[method-assign]  # the moment it can be painted
    until(application, lambda: view.rect().isValid() and bool(view.clusters))
    changes = [_change(turns, view, Qt.Key.Key_Plus, shown) for _ in range(4)]
    keys = (Qt.Key.Key_Right, Qt.Key.Key_Left) * (_ROUNDS // 2)
    moves = [_change(turns, view, key, shown) for key in keys]
    changes += [_change(turns, view, Qt.Key.Key_Minus, shown) for _ in range(3)]
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    until(application, lambda: view.current is not None)
    filtering = _listed(application, page, lambda: QTest.keyClick(view, Qt.Key.Key_Return))
    back = _listed(application, page, lambda: QTest.keyClick(view, Qt.Key.Key_Delete))
    painting = quantile([milliseconds(view.grab) for _ in range(_ROUNDS)], 0.95)
    return [
        Figure("map: asked for until clusters are there", first, "ms", floor),
        Figure("map: zoom to clusters p95", quantile(changes, 0.95), "ms", floor, _GOAL_MS),
        Figure("map: move to clusters p95", quantile(moves, 0.95), "ms", floor, _GOAL_MS),
        Figure("map: cluster chosen to gallery listed", filtering, "ms", floor, _GOAL_MS),
        Figure("map: choice taken away to gallery listed", back, "ms", floor),
        Figure("map: a frame p95", painting, "ms", None, _FRAME_MS),
        *_frames("map", turns),
    ]


def _timeline_figures(application: QApplication, page: CasePage, floor: float) -> list[Figure]:
    shown: list[object] = []
    turns = Turns(application)
    first = _taken(application, page.where_when.ask_timeline, lambda: _bars(page))
    assert page.where_when.timeline is not None
    pane = page.where_when.timeline
    view = pane.view
    view.show_times = _noting(view.show_times, shown)  # type: ignore[method-assign]  # as above
    there_and_back = (*[Qt.Key.Key_Plus] * 3, *[Qt.Key.Key_Minus] * 3)
    changes = [_change(turns, view, key, shown) for key in there_and_back * 2]
    changes.append(_change(turns, view, Qt.Key.Key_Plus, shown))
    pages = [_change(turns, view, Qt.Key.Key_PageDown, shown) for _ in range(3)]
    other = []
    for place in (2, 0, 2, 0):
        pane.kind.setCurrentIndex(place)
        other.append(_taken(application, lambda place=place: pane.kind.activated.emit(place), _Grown(shown)))
    QTest.keyClick(view, Qt.Key.Key_End)
    filtering = _listed(application, page, lambda: QTest.keyClick(view, Qt.Key.Key_Return))
    painting = quantile([milliseconds(view.grab) for _ in range(_ROUNDS)], 0.95)
    return [
        Figure("timeline: asked for until bars are there", first, "ms", floor),
        Figure("timeline: shorter or longer bars p95", quantile(changes, 0.95), "ms", floor, _GOAL_MS),
        Figure("timeline: before or after p95", quantile(pages, 0.95), "ms", floor, _GOAL_MS),
        Figure("timeline: another kind of date p95", quantile(other, 0.95), "ms", floor, _GOAL_MS),
        Figure("timeline: bar chosen to gallery listed", filtering, "ms", floor, _GOAL_MS),
        Figure("timeline: a frame p95", painting, "ms", None, _FRAME_MS),
        *_frames("timeline", turns),
    ]


def _clusters(page: CasePage) -> bool:
    return page.where_when.map is not None and bool(page.where_when.map.view.clusters)


def _bars(page: CasePage) -> bool:
    return page.where_when.timeline is not None and bool(page.where_when.timeline.view.bars)


class _Grown:
    """Whether something was added since it was made."""

    def __init__(self, shown: list[object]) -> None:
        self._shown, self._before = shown, len(shown)

    def __call__(self) -> bool:
        return len(self._shown) > self._before


def _noting(show: Callable[..., None], shown: list[object]) -> Callable[..., None]:
    def noted(*given: object) -> None:
        show(*given)
        shown.append(given)

    return noted


def _change(turns: Turns, view: MapView | TimelineView, key: Qt.Key, shown: list[object]) -> float:
    grown, began = _Grown(shown), time.perf_counter()
    turns.turn(lambda: QTest.keyClick(view, key))
    turns.until(grown)
    took = (time.perf_counter() - began) * 1000
    turns.rest(0.15)  # the land is drawn
    return took


def _frames(name: str, turns: Turns) -> list[Figure]:
    """What a frame waited for while the view was changed."""
    longest, cpu = (max(getattr(turn, what) for turn in turns.taken) for what in ("wall", "cpu"))
    return [
        Figure(f"{name}: longest turn while it changes", longest, "ms", None, _FRAME_MS),
        Figure(f"{name}: its own CPU at most", cpu, "ms", None, _FRAME_MS),
    ]


def _listed(application: QApplication, page: CasePage, do: Callable[[], object]) -> float:
    ended: list[int] = []
    page.gallery.listed.connect(ended.append)
    took = _taken(application, do, lambda: bool(ended))
    page.gallery.listed.disconnect(ended.append)
    return took


def _taken(application: QApplication, do: Callable[[], object], there: Callable[[], bool]) -> float:
    began = time.perf_counter()
    do()
    until(application, there)
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--media", type=int, default=1_000_000)
    given = arguments.parse_args()
    crowded = crowding()
    publish([*measure(given.media), crowded])
    assert threading.active_count() == 1, "threads outlive the window"
