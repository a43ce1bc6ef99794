"""Long work beside the window: runs in a thread, tells how far it is, can be stopped."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from app.desk.text.said import said
from app.errors import UserError

_INTERVAL = 0.1
"""Seconds between two words on the progress: repaints cost more than the work that they tell of."""

Tell = Callable[[Any], None]
Stopped = Callable[[], bool]


class Task(QObject):
    """One piece of work, run once. Keep it until it has ended, and `join` it before what it works on is closed.

    Signals, in the thread in which the task was made:
        progress: what the work told last; at most ten times a second, and always the last word.
        finished: it came to its end, stopped or not; what it gave.
        failed: it could not; a sentence for the officer.
        ended: after either of the two.
    """

    progress = Signal(object)
    finished = Signal(object)
    failed = Signal(str)
    ended = Signal()
    _told = Signal(object)
    _done = Signal(object)
    _broke = Signal(object)

    def __init__(self, work: Callable[[Tell, Stopped], Any], name: str, parent: QObject | None = None) -> None:
        """`work` gets the callable to tell with, and the one to ask, often, whether it was stopped."""
        super().__init__(parent)
        self._work = work
        self._stop = threading.Event()
        self._gate = threading.Lock()
        self._last_said = 0.0
        self._unsaid: list[Any] = []
        self._thread = threading.Thread(target=self._run, name=name)
        queued = Qt.ConnectionType.QueuedConnection
        self._told.connect(self.progress, queued)
        self._done.connect(self._finish, queued)
        self._broke.connect(self._fail, queued)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Ask the work to stop soon, at a place from which it can be resumed."""
        self._stop.set()

    @property
    def stopping(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()

    @property
    def running(self) -> bool:
        """Whether the thread still works."""
        return self._thread.is_alive()

    def join(self) -> None:
        """Wait for the thread."""
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        try:
            result = self._work(self._tell, self._stop.is_set)
        except BaseException as error:  # noqa: BLE001 - told to the officer, or raised again in the window's thread
            self._say_rest()
            self._broke.emit(error)
        else:
            self._say_rest()
            self._done.emit(result)

    def _tell(self, word: Any) -> None:
        with self._gate:
            now = time.monotonic()
            if now - self._last_said < _INTERVAL:
                self._unsaid = [word]
                return
            self._last_said = now
            self._unsaid = []
        self._told.emit(word)

    def _say_rest(self) -> None:
        with self._gate:
            words, self._unsaid = self._unsaid, []
        for word in words:
            self._told.emit(word)

    def _finish(self, result: Any) -> None:
        self._thread.join()  # at its last step: who hears of the end may ask whether it is still `running`
        self.finished.emit(result)
        self.ended.emit()

    def _fail(self, error: BaseException) -> None:
        self._thread.join()
        known = isinstance(error, UserError)
        self.failed.emit(
            said(str(error)) if known else self.tr("An error in Sightline ended this: {0}.").format(repr(error))
        )
        self.ended.emit()
        if not known:
            raise error
