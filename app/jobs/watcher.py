"""Notices what another program writes into a case that is only read here."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import closing

from app import sqlite
from app.case.casefile import Case
from app.case.store.connection import remedy
from app.case.trail.changed import Changed, Touched
from app.errors import UserError

PAUSE_SECONDS = 1.0


class Watcher:
    """A thread of an open case that isn't writable; ends with `close`, which comes before the case's own.

    Tells the case's listeners that anything may have changed, at most once a pause.
    """

    def __init__(self, case: Case, failed: Callable[[str], None], pause: float = PAUSE_SECONDS) -> None:
        """`failed` is told a sentence where the case can't be read any more; called from the thread."""
        self._case = case
        self._failed = failed
        self._pause = pause
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._serve, name=f"watcher of {case.folder.name}")
        self._thread.start()

    def close(self) -> None:
        """End."""
        self._closed.set()
        self._thread.join()

    def _serve(self) -> None:
        try:
            with closing(self._case.new_reader()) as reader:
                self._watch(reader)
        except UserError as error:
            self._failed(str(error))
        except sqlite.Error as error:
            cause = remedy(error)
            if not cause:
                raise
            self._failed(f"{self._case.folder.name} can't be followed any more: {cause}.")

    def _watch(self, reader: sqlite.Connection) -> None:
        seen = _version(reader)
        while not self._closed.wait(self._pause):
            if (now := _version(reader)) != seen:
                seen = now
                self._case.tell(Changed(frozenset(Touched)))


def _version(reader: sqlite.Connection) -> int:
    """Another number as soon as another connection has written."""
    return int(reader.execute("PRAGMA data_version").fetchone()[0])
