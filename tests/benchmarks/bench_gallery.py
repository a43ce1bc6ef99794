"""The gallery at a million media with real previews, against the budgets that keep an officer from ever waiting.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.bench_gallery [--media 1000000] [--previews 200000]

The peer is a plain QListView in icon mode with 50,000 items; the floor of a frame is filling the viewport once. Times
wobble with the machine; the ratios and the budgets are what counts.
"""

import argparse
import tempfile
import time
from array import array
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QSize, QStringListModel, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget

from app.desk.listings.listing import Listing
from app.desk.listings.listing_model import ListingModel
from app.desk.look.theme import DARK
from app.desk.pictures.previews import PreviewLoader
from app.desk.protecting.protection import Panel, Protection
from tests.benchmarks.event_loop import milliseconds, until
from tests.benchmarks.figures import Figure, crowding, publish, quantile
from tests.benchmarks.gallery_store import Store
from widgets.appearance import dress
from widgets.gallery.gallery_view import GalleryView

SIZE = QSize(1920, 1080)
PEER_ITEMS = 50_000


class Watched(GalleryView):
    """A gallery that knows when it was painted."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted += 1


class Blank(QWidget):
    """The least that a frame can be."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor("black"))
        painter.end()


def peer(application: QApplication) -> dict[str, float]:
    """Qt's own icon view with a twentieth of the items."""
    view = QListView()
    view.setViewMode(QListView.ViewMode.IconMode)
    view.setUniformItemSizes(True)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setGridSize(QSize(192, 182))
    view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
    view.resize(SIZE)
    view.show()
    application.processEvents()
    model = QStringListModel([f"IMG_{each:07}.jpg" for each in range(PEER_ITEMS)])
    times = {
        "open": milliseconds(lambda: (view.setModel(model), application.processEvents(), view.viewport().repaint()))
    }
    times["resize"] = milliseconds(
        lambda: (view.resize(1500, 1000), application.processEvents(), view.viewport().repaint())
    )
    bar = view.verticalScrollBar()
    frames = [milliseconds(lambda at=at: (bar.setValue(at), view.viewport().repaint())) for at in range(0, 12_000, 60)]
    times["frame"] = quantile(frames, 0.95)
    times["select"] = milliseconds(view.selectAll)
    view.setCurrentIndex(model.index(0))
    times["letter"] = milliseconds(lambda: QTest.keyClick(view, Qt.Key.Key_Q))
    view.close()
    return times


def measure(media: int = 1_000_000, previews: int = 200_000) -> list[Figure]:
    """Every budget of the gallery, at this many media and different stored previews."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    dress(application, DARK)
    crowded = crowding()
    plain = peer(application)
    blank = Blank()
    blank.resize(SIZE)
    blank.show()
    application.processEvents()
    floor = quantile([milliseconds(blank.repaint) for _ in range(100)], 0.95)
    blank.close()
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder), media, previews)
        return [*_measured(application, store, plain, floor), crowded]


def _measured(application: QApplication, store: Store, plain: dict[str, float], floor: float) -> list[Figure]:
    model = ListingModel(store.rows)
    loader, protection = PreviewLoader(store.previews), Protection()
    view = Watched(model, loader, protection, DARK)
    view.resize(SIZE)
    view.show()
    application.processEvents()
    listing = Listing(model)
    ended: list[int] = []
    listing.finished.connect(ended.append)
    try:
        return _figures(application, view, loader, protection, listing, ended, store, plain, floor)
    finally:
        view.close()
        listing.close()
        loader.close()


def _figures(
    application: QApplication,
    view: Watched,
    loader: PreviewLoader,
    protection: Protection,
    listing: Listing,
    ended: list[int],
    store: Store,
    plain: dict[str, float],
    floor: float,
) -> list[Figure]:
    painted = view.painted
    began = time.perf_counter()
    listing.open(store.ids)
    until(application, lambda: view.painted > painted and view.model().rowCount() > 0)
    first = (time.perf_counter() - began) * 1000
    until(application, lambda: view.is_filled)
    filled = (time.perf_counter() - began) * 1000
    until(application, lambda: bool(ended))
    whole = (time.perf_counter() - began) * 1000
    model = view.model()
    assert isinstance(model, ListingModel)
    count = model.rowCount()
    bar = view.verticalScrollBar()

    def frames(places: Sequence[int]) -> list[float]:
        return [milliseconds(lambda at=at: (bar.setValue(at), application.processEvents())) for at in places]

    run = range(0, 6000, 30)
    for at in run[::10]:
        bar.setValue(at)
        until(application, lambda: view.is_filled)
    until(application, lambda: view.is_filled)
    warm = frames(run)
    cold = []
    for at in range(bar.maximum() // 2, bar.maximum() // 2 + 30_000, 90):
        cold += frames([at])
    jumps = []
    for part in range(1, 41):
        bar.setValue(bar.maximum() * part // 41)
        jumps.append(milliseconds(lambda: until(application, lambda: view.is_filled)))
    pages = [milliseconds(view.viewport().repaint) for _ in range(60)]
    view.set_card_size(96)
    until(application, lambda: view.is_filled)
    small = frames([bar.value() + step * 2 for step in range(100)])
    view.set_card_size(176)
    until(application, lambda: view.is_filled)
    protection.set_keyhole(True)
    moves = []
    for step in range(100):
        there = QPointF(300 + 10 * step, 400)
        moves.append(
            milliseconds(lambda at=there: (protection.move_keyhole(Panel.GALLERY, at), application.processEvents()))
        )
        application.processEvents()
    protection.set_keyhole(False)
    sizes = [QSize(1500 + 40 * (step % 11), 1000) for step in range(60)]
    resizes = [milliseconds(lambda to=to: (view.resize(to), application.processEvents())) for to in sizes]
    everything = milliseconds(view.selectAll)
    assert view.selected_count() == count
    view.select_row(count // 2)
    until(application, lambda: view.is_filled)
    letter = milliseconds(lambda: QTest.keyClick(view, Qt.Key.Key_Q))
    steps = [
        milliseconds(lambda: (QTest.keyClick(view, Qt.Key.Key_Right), application.processEvents())) for _ in range(50)
    ]
    smaller = array("q", model.ids(0, count))
    del smaller[count // 2]
    refresh = milliseconds(lambda: (model.replace(smaller), application.processEvents()))
    return [
        Figure("gallery: open to first paint", first, "ms", plain["open"], 150),
        Figure("gallery: open to every picture drawn", filled, "ms"),
        Figure("gallery: all ids read", whole, "ms"),
        Figure("gallery: frame p50, scrolling warm", quantile(warm, 0.5), "ms", floor),
        Figure("gallery: frame p95, scrolling warm", quantile(warm, 0.95), "ms", plain["frame"], 16),
        Figure("gallery: whole viewport painted p50", quantile(pages, 0.5), "ms", floor, 16),
        Figure("gallery: frame p95, scrolling cold", quantile(cold, 0.95), "ms", plain["frame"], 50),
        Figure("gallery: frame p95, smallest cards", quantile(small, 0.95), "ms", plain["frame"], 16),
        Figure("gallery: frame p95, keyhole moving", quantile(moves, 0.95), "ms", plain["frame"], 16),
        Figure("gallery: resize p95", quantile(resizes, 0.95), "ms", plain["resize"], 60),
        Figure("gallery: select all", everything, "ms", plain["select"], 50),
        Figure("gallery: letter key", letter, "ms", plain["letter"], 20),
        Figure("gallery: arrow key to painted p95", quantile(steps, 0.95), "ms", None, 16),
        Figure("gallery: jump to filled p95", quantile(jumps, 0.95), "ms", None, 250),
        Figure("gallery: one medium leaves the listing", refresh, "ms", None, 100),
        Figure("gallery: previews kept", loader.kept_bytes / 2**20, "MiB", None, 64),
    ]


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--media", type=int, default=1_000_000)
    arguments.add_argument("--previews", type=int, default=200_000)
    given = arguments.parse_args()
    publish(measure(given.media, given.previews))
