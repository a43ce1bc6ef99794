"""The player: how soon a video is seen, stepped through, gone along and played, and what it takes.

Usage: QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.bench_player [VIDEO]. Without one, a clip of 1080p at 30
frames a second is made, with a keyframe every two seconds. Floors, in the same run: making one JPEG into a veiled
picture; and one frame by a worker, as the viewer had it without a player. The goals are for a quiet machine; on one
that others use, they are as much wider as a second of processor time takes longer there.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import av
import numpy as np
import psutil
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from analysis.facts import Kind
from analysis.jobs import Render
from app.case.casefile import Case
from app.demo import encoder
from app.desk.look.theme import DARK
from app.desk.pictures.protected_image import from_jpeg
from app.desk.protecting.protection import Protection
from app.desk.work.workbench import Workbench
from app.ingest.crew import Crew, start_crew
from app.ingest.ingest import Ingest
from app.ingest.sources import add_source
from app.jobs.look import Look
from tests.benchmarks import event_loop
from tests.benchmarks.event_loop import milliseconds
from tests.benchmarks.figures import Figure, crowding, publish, quantile
from widgets.appearance import dress
from widgets.viewer.viewer import Viewer

SIZE = QSize(1600, 1000)
SECONDS, FPS = 16, 30
STEPS, PLACES = 60, 30
VEIL = (60, 100)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("video", nargs="?", type=Path)
    arguments = parser.parse_args()
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    dress(application, DARK)
    with tempfile.TemporaryDirectory() as scratch:
        clip = arguments.video or _made(Path(scratch) / "clip.mp4")
        crew = start_crew(1, Path(scratch))
        with Case.create(Path(scratch) / "c", "BENCH") as case:
            add_source(case, clip, "BENCH")
            Ingest(case, crew, 1).run(lambda _: None, lambda: False)
            publish(_measured(case, crew, clip))
        crew.close()


def until(reached: Callable[[], bool], seconds: float = 20) -> None:
    """Let the window go on until then."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    event_loop.until(application, reached, seconds)


def _made(path: Path) -> Path:
    """A test picture that moves, so that every frame differs from the one before, with a tone."""
    import ffmpeg

    picture = ffmpeg.input(f"testsrc2=size=1920x1080:rate={FPS}:duration={SECONDS}", f="lavfi")
    tone = ffmpeg.input(f"sine=frequency=440:duration={SECONDS}", f="lavfi")
    options = {"c:v": "libx264", "preset": "superfast", "pix_fmt": "yuv420p", "g": 2 * FPS, "c:a": "aac"}
    encoder.run(ffmpeg.output(picture, tone, str(path), **options, **encoder.REPRODUCIBLE))
    return path


class _Bench:
    """The viewer with the clip, and how long it takes until something of it is painted."""

    def __init__(self, case: Case, crew: Crew) -> None:
        self.workbench = Workbench(case, crew, Protection(), look=Look())
        self.viewer = Viewer(self.workbench, DARK)
        self.viewer.resize(SIZE)
        self.viewer.show()
        self.playback = self.viewer.player.playback
        self.medium = int(case.reader().execute("SELECT id FROM medium").fetchone()[0])
        self.pictured = 0
        self.playback.pictured.connect(self._count)

    def close(self) -> None:
        """End all."""
        self.viewer.release()
        self.workbench.close()

    def until_painted(self, do: Callable[[], object], there: Callable[[], bool]) -> float:
        """Milliseconds from `do` until what is wanted is there and on the surface."""
        before = self.pictured

        def done() -> None:
            do()
            until(lambda: self.pictured > before and there())
            self.viewer.canvas.repaint()

        return milliseconds(done)

    def at(self, time: int) -> bool:
        """Whether the frame of this time is what is seen."""
        frame = self.playback.frame
        return frame is not None and frame.at <= time < frame.until

    def beside(self, frame: object) -> bool:
        """Whether another frame than this one is seen."""
        return self.playback.frame is not None and self.playback.frame is not frame

    def _count(self) -> None:
        self.pictured += 1


def _measured(case: Case, crew: Crew, clip: Path) -> list[Figure]:
    process = psutil.Process()
    decode, times = _decoding(clip)
    by_worker = _by_worker(crew, clip)
    before = process.memory_info().rss
    bench = _Bench(case, crew)
    try:
        first = bench.until_painted(
            lambda: bench.viewer.show_medium(bench.medium), lambda: bench.playback.frame is not None
        )
        scrubbed, exact = _places(bench)
        until(lambda: bench.playback._feed.store.gap_after(0, 10_000) is None or not _goes_on(bench))
        wrong, forth, back = _steps(bench, times)
        veiled = _veiling(bench)
        shown, share = _played(bench, times)
        late = _at_double_speed(bench)
        store = bench.playback._feed.store.bytes
        memory = process.memory_info().rss - before
    finally:
        bench.close()
    crowded = crowding()
    wider = max(1.0, crowded.value)
    return [
        Figure("player: first frame painted (floor: by a worker)", first, "ms", by_worker, goal=1_000 * wider),
        Figure("player: a step on, warm, p50 (floor: veiling)", statistics.median(forth), "ms", veiled),
        Figure("player: a step on, warm, p95 (floor: veiling)", quantile(forth, 0.95), "ms", veiled, goal=100 * wider),
        Figure("player: a step back, warm, p95 (floor: veiling)", quantile(back, 0.95), "ms", veiled, goal=100 * wider),
        Figure("player: wrong steps of all frames, both ways", wrong, "", goal=0),
        Figure("player: scrubbing, something seen, p95", quantile(scrubbed, 0.95), "ms", veiled, goal=100 * wider),
        Figure("player: scrubbing, the frame itself, p95", quantile(exact, 0.95), "ms", by_worker, goal=1_000 * wider),
        Figure("player: frames shown of those played, 1x", 100 * share, "%", goal=90 / wider, at_least=True),
        Figure("player: frames a second shown at 1x", shown, "/s", FPS),
        Figure("player: how far 2x falls behind", late, "ms", goal=250 * wider),
        Figure("player: a frame's decoding alone", decode, "ms"),
        Figure("player: frames in memory", store / 2**20, "MB", goal=192),
        Figure("player: what the window takes more", memory / 2**20, "MB", goal=400),
        crowded,
    ]


def _goes_on(bench: _Bench) -> bool:
    """Whether anything more comes into the store."""
    before = bench.playback._feed.store.bytes
    QTest.qWait(300)
    return bench.playback._feed.store.bytes > before


def _decoding(clip: Path) -> tuple[float, list[int]]:
    """Milliseconds a frame by the decoder alone, and when each begins (ms)."""
    with av.open(str(clip)) as container:
        stream = container.streams.video[0]
        stream.codec_context.thread_count = 1
        begun = time.perf_counter()
        frames = [frame.pts for frame in container.decode(stream) if frame.pts is not None]
        taken = time.perf_counter() - begun
        base, start = stream.time_base, stream.start_time or 0
    assert base is not None
    return 1000 * taken / len(frames), [int((pts - start) * base * 1000) for pts in frames]


def _by_worker(crew: Crew, clip: Path) -> float:
    """Milliseconds until a worker has given one frame in the player's size."""
    with clip.open("rb") as file:
        job = Render(kind=Kind.VIDEO, max_edge=960, at=5_000)
        return statistics.median(milliseconds(lambda: crew.render(file.fileno(), job)) for _ in range(5))


def _steps(bench: _Bench, times: list[int]) -> tuple[int, list[float], list[float]]:
    """All frames by their key, both ways: how many weren't the next one, and how long each took."""
    canvas, playback = bench.viewer.canvas, bench.playback
    bench.until_painted(lambda: playback.go(times[1]), lambda: bench.at(times[1]))
    bench.until_painted(lambda: QTest.keyClick(canvas, Qt.Key.Key_Comma), lambda: bench.at(times[0]))
    wrong = 0
    forth: list[float] = []
    back: list[float] = []
    for key, way, taken in ((Qt.Key.Key_Period, times[1:], forth), (Qt.Key.Key_Comma, times[-2::-1], back)):
        for wanted in way:
            frame = playback.frame
            press = partial(QTest.keyClick, canvas, key)
            taken.append(bench.until_painted(press, partial(bench.beside, frame)))
            wrong += playback.frame is None or playback.frame.at != wanted
    return wrong, forth, back


def _places(bench: _Bench) -> tuple[list[float], list[float]]:
    """Places all over the video, gone to at random: until anything is seen, and until it is the frame itself."""
    chance = random.Random(1)
    anything: list[float] = []
    exact: list[float] = []
    for _ in range(PLACES):
        bench.playback._feed.store.clear()
        place = chance.randrange(bench.playback.length)
        anything.append(bench.until_painted(partial(bench.playback.go, place), lambda: True))
        begun = time.perf_counter()
        until(partial(bench.at, place))
        exact.append(anything[-1] + 1000 * (time.perf_counter() - begun))
    return anything, exact


def _veiling(bench: _Bench) -> float:
    frame = bench.playback._feed.store.find(5_000) or bench.playback.frame
    assert frame is not None
    return statistics.median(milliseconds(lambda: from_jpeg(frame.jpeg, VEIL)) for _ in range(20))


def _played(bench: _Bench, times: list[int]) -> tuple[float, float]:
    """Frames a second that were seen in some seconds of playing, and their share of those that went by."""
    seen: set[int] = set()
    bench.playback.go(1_000)
    bench.playback.pictured.connect(lambda: seen.add(_frame_at(bench)))
    bench.playback.run(1)
    QTest.qWait(4_000)
    end = bench.playback.at_ms
    bench.playback.pause()
    went_by = [at for at in times if 1_000 <= at < end]
    return len(seen) / 4, len(seen.intersection(went_by)) / max(1, len(went_by))


def _frame_at(bench: _Bench) -> int:
    frame = bench.playback.frame
    return -1 if frame is None else frame.at


def _at_double_speed(bench: _Bench) -> float:
    """Milliseconds between where it should be and where it is after two seconds at twice the speed."""
    bench.playback.go(1_000)
    begun = time.perf_counter()
    bench.playback.run(2)
    QTest.qWait(2_000)
    expected = 1_000 + (time.perf_counter() - begun) * 2_000
    at = bench.playback.at_ms
    bench.playback.pause()
    return abs(float(np.clip(expected, 0, bench.playback.length)) - at)


if __name__ == "__main__":
    main()
