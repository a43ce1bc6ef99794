"""The viewer on pictures of 200 megapixels: until a zoomed part is sharp, memory, and a slider's way to the screen.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.bench_viewer [--megapixels 200] [--formats JPEG,PNG,TIFF]

Real files, real workers in their cages, the real widget on a surface of 1,400 x 800. The floor of a zoom step is the
worker's time for the same tiles and nothing else; that of the first sharp part, decoding the whole picture once in this
process; that of a slider, one look-up for each pixel that is shown.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np
import psutil
from PIL import Image
from PySide6.QtWidgets import QApplication

from analysis.jobs import Explore
from analysis.pictures.pillow_limits import own_limits
from analysis.wire import Cut
from app.case.casefile import Case
from app.desk.look.theme import DARK
from app.desk.pictures.protected_image import clear_pixels
from app.desk.pictures.tile_plan import TILE
from app.desk.protecting.protection import Protection
from app.desk.work.workbench import Workbench
from app.ingest.crew import Crew, start_crew
from app.ingest.sources import NewSource
from app.jobs.intake import Intake
from app.jobs.look import Look
from tests.benchmarks.event_loop import until
from tests.benchmarks.figures import Figure, crowding, publish, quantile
from widgets.viewer.viewer import Viewer

_STEPS = 30
_SIZE = 1_400, 800
_PATIENCE = 120.0


def picture(megapixels: int) -> Image.Image:
    """Soft colour with fine detail, so that a tile that isn't sharp can be told from one that is."""
    width = round((megapixels * 1e6 * 4 / 3) ** 0.5)
    height = width * 3 // 4
    coarse = np.random.default_rng(1).integers(0, 60, (height // 8, width // 8, 3)).astype(np.uint8)
    pixels = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR)
    pixels[::16] ^= 64
    return Image.fromarray(pixels)


def saved(image: Image.Image, name: str, folder: Path) -> Path:
    """The picture as a file; quick rather than small."""
    path = folder / f"large.{name.lower()}"
    options = {"JPEG": {"quality": 85}, "PNG": {"compress_level": 1}, "TIFF": {}}[name]
    image.save(path, name, **options)
    return path


@contextmanager
def watched() -> Iterator[list[int]]:
    """The most bytes that any child of this process held meanwhile."""
    most, done = [0], threading.Event()

    def watch() -> None:
        me = psutil.Process()
        while not done.wait(0.02):
            for child in me.children(recursive=True):
                try:
                    most[0] = max(most[0], child.memory_info().rss)
                except psutil.NoSuchProcess:  # it ended meanwhile
                    continue

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield most
    finally:
        done.set()
        thread.join()


def decoding(path: Path) -> float:
    """Milliseconds in which this process decodes the whole picture."""
    began = time.perf_counter()
    with own_limits(), Image.open(path) as image:
        image.load()
    return (time.perf_counter() - began) * 1000


def cutting(crew: Crew, path: Path, tiles: int) -> float:
    """Milliseconds in which a worker that holds the picture gives so many tiles."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        with crew.explore(descriptor, Explore(4096)) as explored:
            assert explored.outline.width
            explored.cut(Cut(0, 0, 0, TILE, TILE, TILE))
            began = time.perf_counter()
            for number in range(tiles):
                explored.cut(Cut(0, TILE * number, TILE * number, TILE, TILE, TILE))
            return (time.perf_counter() - began) * 1000
    finally:
        os.close(descriptor)


def measure(megapixels: int, formats: list[str]) -> list[Figure]:
    """All figures, format by format."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        image = picture(megapixels)
        for name in formats:
            (folder / name).mkdir()
            figures += _of_one(application, folder, saved(image, name, folder / name), name)
    return figures


def _of_one(application: QApplication, folder: Path, path: Path, name: str) -> list[Figure]:
    floor = decoding(path)
    with Case.create(folder / f"bench {name}", "BENCH", officer="A. Officer") as case:
        crew = start_crew(1, case.folder)
        try:
            Intake(case, crew, 1).run([NewSource(path.parent, "E1")], lambda _: None, lambda: False)
            bench = Workbench(case, crew, Protection(), look=Look())
            viewer = Viewer(bench, DARK)
            viewer.resize(*_SIZE)
            viewer.show()
            try:
                tiles = cutting(crew, path, 9)
                return _of_viewer(application, viewer, name, floor, tiles)
            finally:
                viewer.release()
                viewer.close()
                bench.close()
        finally:
            crew.close()


def _of_viewer(application: QApplication, viewer: Viewer, name: str, decoded: float, tiles: float) -> list[Figure]:
    canvas = viewer.canvas
    process = psutil.Process()

    def settle() -> None:
        canvas.repaint()  # by which it says what it lacks
        until(application, lambda: viewer.pane.settled, _PATIENCE)

    before = process.memory_info().rss
    with watched() as most:
        began = time.perf_counter()
        viewer.show_medium(1)
        settle()
        fitting = (time.perf_counter() - began) * 1000
        sliding = _of_slider(application, viewer, name)
        viewer.adjusting.reset()
        settle()
        began = time.perf_counter()
        canvas.zoom_full()
        settle()
        first = (time.perf_counter() - began) * 1000
        steps: list[float] = []
        for step in range(_STEPS):
            began = time.perf_counter()
            canvas.zoom_by(1.25 if step % 6 < 3 else 0.8)
            view = canvas.view
            canvas.set_view(type(view)(view.zoom, 0.1 + 0.8 * (step * 7 % 30) / 30, 0.1 + 0.8 * (step * 11 % 30) / 30))
            settle()
            steps.append((time.perf_counter() - began) * 1000)
        held = process.memory_info().rss
    figures = [
        Figure(f"viewer {name}: all of it in sight", fitting, "ms", decoded),
        Figure(f"viewer {name}: first sharp part", first, "ms", decoded),
        Figure(f"viewer {name}: zoom step to sharp p50", quantile(steps, 0.5), "ms", tiles),
        Figure(f"viewer {name}: zoom step to sharp p95", quantile(steps, 0.95), "ms", tiles, 250),
        Figure(f"viewer {name}: window, memory more", (held - before) / 2**20, "MiB", None, 300),
        Figure(f"viewer {name}: worker, most memory", most[0] / 2**20, "MiB", decoded_size(viewer)),
    ]
    return [*figures, *sliding]


def decoded_size(viewer: Viewer) -> float:
    """MiB of the picture as RGB."""
    shown = viewer.canvas.picture
    assert shown is not None
    return shown.full_width * shown.full_height * 3 / 2**20


def _of_slider(application: QApplication, viewer: Viewer, name: str) -> list[Figure]:
    canvas = viewer.canvas
    assert canvas.picture is not None
    pixels = clear_pixels(canvas.picture)
    table = np.arange(256, dtype=np.uint8)
    began = time.perf_counter()
    for _ in range(10):
        cv2.LUT(pixels, table)
    floor = (time.perf_counter() - began) * 100
    moves: list[float] = []
    for value in range(1, 41):
        shown = canvas.picture
        began = time.perf_counter()
        viewer.adjusting.bar.black.setValue(value)
        until(application, lambda shown=shown: canvas.picture is not shown)
        canvas.repaint()
        moves.append((time.perf_counter() - began) * 1000)
    return [
        Figure(f"viewer {name}: slider to redraw p50", quantile(moves, 0.5), "ms", floor),
        Figure(f"viewer {name}: slider to redraw p95", quantile(moves, 0.95), "ms", floor, 50),
    ]


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--megapixels", type=int, default=200)
    arguments.add_argument("--formats", default="JPEG,PNG,TIFF")
    given = arguments.parse_args()
    crowded = crowding()
    publish([*measure(given.megapixels, given.formats.split(",")), crowded])
    assert threading.active_count() == 1, "threads outlive the viewer"
