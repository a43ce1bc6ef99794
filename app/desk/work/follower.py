"""A question that is asked again whenever the case has changed, but never so often that it gets no answer."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from app import sqlite
from app.desk.work.workbench import Refusal, Workbench

T = TypeVar("T")
_PATIENCE = 4
"""A question rests this many times as long as its last answer took: one that counts over a million media must not keep
a processor from the window for as long as an ingest lasts."""


class Follower(QObject, Generic[T]):
    """Asks a query, and again some time after each `ask_soon`; a new question waits for the answer to the last.

    While an ingest tells of a change many times a second, a count over a large case would otherwise be begun again
    and again and never be shown.
    """

    def __init__(
        self,
        workbench: Workbench,
        query: Callable[[sqlite.Connection], T],
        done: Callable[[T], None],
        interval_ms: int,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._query = query
        self._done = done
        self._waiting = False
        self._interval = interval_ms
        self._asked_at = 0.0
        self._soon = QTimer(self, singleShot=True, interval=interval_ms)
        self._soon.timeout.connect(self.ask)
        workbench.refused.connect(self._refused)

    def ask_soon(self) -> None:
        """Ask after the interval; once, however often this is called meanwhile."""
        if not self._soon.isActive():
            self._soon.start()

    def ask(self) -> None:
        """Ask now, or as soon as the answer to the last question is there."""
        if self._waiting:
            self.ask_soon()
            return
        self.ask_for(self._query)

    def ask_for(self, query: Callable[[sqlite.Connection], T]) -> None:
        """Ask this now and from now on; what was asked before is answered no more."""
        self._query = query
        self._waiting = True
        self._asked_at = time.monotonic()
        self._workbench.ask(self._query, self._came, self)

    def stop(self) -> None:
        """Ask no more."""
        self._soon.stop()

    def _refused(self, refusal: Refusal) -> None:
        """There will be no answer to the last question; the next is asked all the same."""
        if refusal.asker is self:
            self._waiting = False

    def _came(self, answer: T) -> None:
        self._waiting = False
        took = round((time.monotonic() - self._asked_at) * 1000)
        self._soon.setInterval(max(self._interval, _PATIENCE * took))
        self._done(answer)
