"""Decodes and veils the frame that is to be seen now, in a thread of its own; what was to be seen before is dropped."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from analysis.facts import ProxyFrame
from app.desk.facts.seen import sized
from app.desk.pictures.protected_image import ProtectedImage, Strengths, from_jpeg


@dataclass(frozen=True, slots=True)
class FrameWanted:
    """A frame of a medium under a veil; `width` and `height` are the medium's own. `coarse`: at half the size."""

    medium: int
    frame: ProxyFrame
    strengths: Strengths
    width: int
    height: int
    coarse: bool = False


class FramePainter(QObject):
    """Makes one picture at a time, always the one that was asked for last. Close it with the player.

    Signals:
        made: a picture is there: what was wanted (FrameWanted), and the ProtectedImage.
    """

    made = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Condition()
        self._wanted: FrameWanted | None = None
        self._closing = False
        self._thread: threading.Thread | None = None

    def want(self, wanted: FrameWanted | None) -> None:
        """Make this instead of whatever was wanted; None: nothing."""
        with self._lock:
            self._wanted = wanted
            if wanted is not None and self._thread is None:
                self._thread = threading.Thread(target=self._work, name="player pictures")
                self._thread.start()
            self._lock.notify()

    def close(self) -> None:
        """Stop, and wait for the thread."""
        with self._lock:
            self._closing = True
            self._lock.notify()
        if self._thread is not None:
            self._thread.join()

    def _work(self) -> None:
        while (wanted := self._next()) is not None:
            picture = painted(wanted)
            if picture is not None:
                self.made.emit(wanted, picture)

    def _next(self) -> FrameWanted | None:
        with self._lock:
            while self._wanted is None and not self._closing:
                self._lock.wait()
            wanted, self._wanted = self._wanted, None
            return None if self._closing else wanted


def painted(wanted: FrameWanted) -> ProtectedImage | None:
    """The frame's picture in the size of its medium; None if a worker handed over what is no small JPEG."""
    return sized(
        from_jpeg(wanted.frame.jpeg, wanted.strengths, reduced=2 if wanted.coarse else 1), wanted.width, wanted.height
    )
