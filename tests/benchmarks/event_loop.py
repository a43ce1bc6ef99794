"""Time that passes in the window's thread."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication

_SCHEDULE = Path("/proc/thread-self/schedstat")


def milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def until(application: QApplication, reached: Callable[[], bool], seconds: float = 30) -> None:
    end = time.perf_counter() + seconds
    while True:
        application.processEvents()
        if reached():
            return
        time.sleep(0.0005)  # as an event loop does that waits; a busy one would keep the loader's threads from running
        if time.perf_counter() > end:
            raise TimeoutError("the gallery did not get there")


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of the event loop, in milliseconds: between two of them the window answers. `cpu`: what its thread
    worked; `queued`: what it waited for a processor that other threads and programs used.
    """

    wall: float
    cpu: float
    queued: float

    @property
    def own(self) -> float:
        """What it would have taken with a processor of its own: its work, and its waiting for locks and disks."""
        return self.wall - self.queued


@dataclass
class Turns:
    """Turns the event loop, and remembers how long each turn took that did anything."""

    application: QApplication
    taken: list[Turn] = field(default_factory=list)

    def turn(self, act: Callable[[], object] = lambda: None) -> None:
        """One turn, which begins with what the officer does."""
        wall, cpu, queued = time.perf_counter(), time.thread_time(), _queued()
        act()
        self.application.processEvents()
        done = Turn(
            (time.perf_counter() - wall) * 1000, (time.thread_time() - cpu) * 1000, (_queued() - queued) / 1_000_000
        )
        if done.wall >= 1:
            self.taken.append(done)

    def until(self, reached: Callable[[], bool], seconds: float = 30) -> None:
        """Turn until it is so."""
        end = time.perf_counter() + seconds
        while not reached():
            self.turn()
            time.sleep(0.0005)
            if time.perf_counter() > end:
                raise TimeoutError("the window did not get there")

    def rest(self, seconds: float) -> None:
        """Turn for so long."""
        end = time.perf_counter() + seconds
        self.until(lambda: time.perf_counter() > end, seconds + 30)


def _queued() -> int:
    """Nanoseconds for which this thread was ready to run, but didn't; 0 where the system doesn't tell."""
    try:
        return int(_SCHEDULE.read_text().split()[1])
    except OSError:
        return 0
