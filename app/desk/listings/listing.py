"""A listing: the ids that a query found, in order, read in a thread and kept in step with the case.

A million ids are eight megabytes, so the whole listing is held and a scroll bar just works; what the cards show is read
when they are drawn (`app.desk.listings.listing_model`).
"""

import threading
import time
from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.desk.listings.headers import Header
from app.desk.listings.listing_model import ListingModel
from app.desk.text.said import said
from app.errors import UserError

ReadIds = Callable[[], Iterable["array[int]"]]
"""Runs a query and yields its ids in blocks (`array('q')`), a small first one soon. Called in a thread of its own, so
it opens its own connection; between blocks it may be abandoned."""

Headers = Callable[[], tuple[Header, ...]]
"""The headers above what a query gives; asked for when its first, or only, block is shown."""

FIRST_SCREEN = 500
"""Ids that fill any first screen. A query that gives more at once has done its work, and isn't paused."""
_FIRST_SCREEN_S = 0.06
"""Pause after the first block: painting it takes a third of that, but thrice as long as it must if it has to fight a
reading thread for the interpreter lock."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """One run of a query in its thread."""

    number: int
    opening: bool
    """Whether the blocks are shown as they come, instead of being compared with what is shown when all are there."""
    headers: Headers = tuple


class Listing(QObject):
    """Fills a model from a query, and fills it again after the case has changed.

    Signals:
        finished: all ids are there; how many.
        failed: the query could not be run; a sentence for the officer.
    """

    finished = Signal(int)
    failed = Signal(str)
    _came = Signal(object, object)
    _ended = Signal(object, object)
    _broke = Signal(object, object)

    def __init__(self, model: ListingModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._current = _Reading(0, opening=True)
        self._threads: list[threading.Thread] = []
        self._started = False
        self._came.connect(self._show)
        self._ended.connect(self._finish)
        self._broke.connect(self._fail)

    def open(self, read: ReadIds, headers: Headers = tuple) -> None:
        """Show this query's ids instead of what is shown, from the first block on."""
        self._read(read, headers, opening=True)

    def refresh(self, read: ReadIds, headers: Headers = tuple) -> None:
        """Read again and change only what differs, so that what is under the eye, current and selected stays."""
        self._read(read, headers, opening=False)

    def close(self) -> None:
        """Abandon what is being read and wait for its thread; call it before the case is closed."""
        self._current = _Reading(self._current.number + 1, opening=False)
        for thread in self._threads:
            thread.join()
        self._threads.clear()

    def _read(self, read: ReadIds, headers: Headers, *, opening: bool) -> None:
        self._current = _Reading(self._current.number + 1, opening, headers)
        self._started = False
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(target=self._run, args=(self._current, read), name="listing")
        self._threads.append(thread)
        thread.start()

    def _run(self, reading: _Reading, read: ReadIds) -> None:
        whole = array("q")
        shown_first = False
        try:
            for block in read():
                if reading is not self._current:
                    return
                if reading.opening:
                    self._came.emit(reading, block)
                    if not shown_first and len(block) <= FIRST_SCREEN:
                        time.sleep(_FIRST_SCREEN_S)
                    shown_first = True
                else:
                    whole.extend(block)
        except Exception as error:  # noqa: BLE001 - handed to the window's thread, which tells or raises it
            self._broke.emit(reading, error)
        else:
            self._ended.emit(reading, whole)

    def _show(self, reading: _Reading, block: "array[int]") -> None:
        if reading is not self._current:
            return
        if self._started:
            self._model.append(block)
        else:
            self._started = True
            self._model.reset(block, reading.headers())

    def _finish(self, reading: _Reading, whole: "array[int]") -> None:
        if reading is not self._current:
            return
        if not reading.opening:
            self._model.replace(whole, reading.headers())
        elif not self._started:
            self._model.reset(array("q"), reading.headers())
        self.finished.emit(self._model.rowCount())

    def _fail(self, reading: _Reading, error: Exception) -> None:
        if reading is not self._current:
            return
        if not isinstance(error, UserError):
            raise error
        self.failed.emit(said(str(error)))
