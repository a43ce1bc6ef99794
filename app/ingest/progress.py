"""How far an ingest is, and how fast."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Stage = Literal["walking", "reading", "linking", "done", "stopped"]

WINDOW_SECONDS = 15.0
"""Speeds are means over this time, so that they neither jump nor lag."""


@dataclass(frozen=True)
class Progress:
    """A moment of an ingest. Files inside archives count too, from when they are met.

    `remaining_seconds` is None while it can't be told: at the start, and while sources are still being listed.
    """

    stage: Stage
    doing: str
    found: int
    read: int
    found_bytes: int
    read_bytes: int
    unreadable: int
    files_per_second: float
    bytes_per_second: float
    remaining_seconds: float | None


class Tally:
    """Counts what threads report; tells it as `Progress`, at most ten times a second."""

    def __init__(self, tell: Callable[[Progress], None], clock: Callable[[], float] = time.monotonic) -> None:
        """`tell` is called from whichever thread reports, one at a time."""
        self._tell = tell
        self._clock = clock
        self._gate = threading.Lock()
        self._stage: Stage = "walking"
        self._listing = True
        self._doing = ""
        self._found = self._read = self._found_bytes = self._read_bytes = self._unreadable = 0
        self._told_at = 0.0
        self._samples: deque[tuple[float, int, int]] = deque([(clock(), 0, 0)])

    def found(self, files: int, size: int) -> None:
        """More is to be read."""
        with self._gate:
            self._found += files
            self._found_bytes += size
        self._tell_soon()

    def begin(self, doing: str) -> None:
        """A file is taken in hand; `doing` is its display path."""
        with self._gate:
            self._doing = doing
        self._tell_soon()

    def read(self, size: int, *, unreadable: bool) -> None:
        """A file is done with."""
        with self._gate:
            self._read += 1
            self._read_bytes += size
            self._unreadable += unreadable
        self._tell_soon()

    def refused(self, files: int) -> None:
        """Entries were found that can't be read at all: links, pipes."""
        with self._gate:
            self._found += files
            self._read += files
            self._unreadable += files

    def listed(self) -> None:
        """Everything that is to be read has been found."""
        with self._gate:
            self._listing = False

    def stage(self, stage: Stage, doing: str = "") -> None:
        """The ingest does something else now; told at once."""
        with self._gate:
            self._stage, self._doing = stage, doing
            self._tell(self._progress())

    def _tell_soon(self) -> None:
        with self._gate:
            now = self._clock()
            if now - self._told_at < 0.1:
                return
            self._told_at = now
            self._samples.append((now, self._read, self._read_bytes))
            while len(self._samples) > 2 and now - self._samples[0][0] > WINDOW_SECONDS:
                self._samples.popleft()
            self._tell(self._progress())

    def _progress(self) -> Progress:
        start, files, size = self._samples[0]
        seconds = max(self._clock() - start, 1e-6)
        files_per_second = (self._read - files) / seconds
        bytes_per_second = (self._read_bytes - size) / seconds
        return Progress(
            self._stage,
            self._doing,
            self._found,
            self._read,
            self._found_bytes,
            self._read_bytes,
            self._unreadable,
            files_per_second,
            bytes_per_second,
            self._remaining(files_per_second, bytes_per_second),
        )

    def _remaining(self, files_per_second: float, bytes_per_second: float) -> float | None:
        if self._stage in ("done", "stopped"):
            return 0.0
        if self._listing or self._read < 5 or files_per_second <= 0:
            return None
        by_files = (self._found - self._read) / files_per_second
        by_bytes = (self._found_bytes - self._read_bytes) / bytes_per_second if bytes_per_second > 0 else 0.0
        return max(by_files, by_bytes, 0.0)
