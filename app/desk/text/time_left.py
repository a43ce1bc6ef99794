"""How long work that tells how far it is will take, from how long it took so far."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.desk.text.display import clock

_FIRST_SECONDS = 1.0
"""Before, nothing can be said."""


class TimeLeft:
    """Begins to count when it is made."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._begin = now()

    def words(self, done: int, total: int) -> str:
        """E.g. `0:42 left`, or that it isn't known yet."""
        passed = self._now() - self._begin
        if passed < _FIRST_SECONDS or done <= 0:
            return QCoreApplication.translate("TimeLeft", "time left not known yet")
        left = passed * max(0, total - done) / done
        return QCoreApplication.translate("TimeLeft", "{0} left").format(clock(round(left * 1000)))
