"""When Python looks for garbage in the window's process: while the window has nothing to do.

A look through all objects holds every thread up, whichever it falls due in: 50 to 80 ms where a case is read beside the
window. Looks through the newest objects take less than a millisecond and stay as they are.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 1_000
_AT_REST = 0.02
"""Seconds of work in the time between two looks, at most, of a window at which nobody scrolls or types."""
_DUE = 10
"""So many looks through the newer objects since the last through all, as Python has it itself."""
_LONGEST = 600
"""Seconds after which it is time even where the window never rests."""
_NEVER = 1_000_000_000


class CollectsAtRest(QObject):
    """Takes over from Python until `stop`; for the window's thread. What is there already is never looked through."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = gc.get_threshold()
        self._worked = time.thread_time()
        self._collected = time.monotonic()
        gc.collect()
        gc.freeze()
        gc.set_threshold(*self._before[:2], _NEVER)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> bool:
        """Collect, if it is time and the window rests; gives whether it did."""
        worked, self._worked = time.thread_time() - self._worked, time.thread_time()
        overdue = time.monotonic() - self._collected > _LONGEST
        if gc.get_count()[2] < _DUE or not (worked < _AT_REST or overdue):
            return False
        gc.collect()
        self._collected, self._worked = time.monotonic(), time.thread_time()
        return True

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.set_threshold(*self._before)
        gc.unfreeze()
