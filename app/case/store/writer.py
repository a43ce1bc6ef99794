"""The one thread that changes a database, one transaction a piece of work."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from app import sqlite
from app.case.store.connection import remedy
from app.errors import UserError

T = TypeVar("T")
Work = Callable[[sqlite.Connection], T]


class Writer:
    """Owns the only writing connection. Work is done in the order given; each piece wholly or not at all."""

    def __init__(self, connection: sqlite.Connection, name: str) -> None:
        self._connection = connection
        self._queue: queue.SimpleQueue[tuple[Work[Any], Future[Any]] | None] = queue.SimpleQueue()
        self._closed = False
        self._gate = threading.Lock()
        self._thread = threading.Thread(target=self._serve, name=f"writer of {name}", daemon=True)
        self._thread.start()

    def submit(self, work: Work[T]) -> Future[T]:
        """Have the work done soon; the future gives its result once the commit is on the disk, or its error."""
        future: Future[T] = Future()
        with self._gate:
            if self._closed:
                raise RuntimeError("the case is closed")
            self._queue.put((work, future))
        return future

    def run(self, work: Work[T]) -> T:
        """Do the work and wait for it."""
        return self.submit(work).result()

    def finish(self) -> None:
        """Take no more work, and wait until what was submitted is done."""
        with self._gate:
            if not self._closed:
                self._closed = True
                self._queue.put(None)
        self._thread.join()

    def close(self) -> None:
        """Finish what was submitted, then close the connection."""
        self.finish()
        self._connection.close()

    def _serve(self) -> None:
        while (item := self._queue.get()) is not None:
            work, future = item
            if future.set_running_or_notify_cancel():
                self._do(work, future)

    def _do(self, work: Work[Any], future: Future[Any]) -> None:
        try:
            self._roll_back()  # what couldn't be when memory had run out
            self._connection.execute("BEGIN IMMEDIATE")
            result = work(self._connection)
            self._connection.execute("COMMIT")
        except BaseException as error:  # noqa: BLE001 - whatever it is belongs to whoever waits for the future
            self._roll_back()
            future.set_exception(_for_people(error))
        else:
            future.set_result(result)

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            # A disk that fails may fail here too; SQLite then rolls back when the case is opened next. Memory may have
            # run out; whoever waits must be told all the same.
            with contextlib.suppress(sqlite.Error, MemoryError):
                self._connection.execute("ROLLBACK")


def _for_people(error: BaseException) -> BaseException:
    """SQLite's errors that the officer can mend, as sentences."""
    cause = remedy(error) if isinstance(error, sqlite.Error) else ""
    if isinstance(error, MemoryError):  # SQLite's own among them, which Python gives no other name
        cause = "the machine has no memory left; close other programs and try again"
    if not cause:
        return error
    friendly = UserError(f"This step was not recorded, all before it was: {cause}.")
    friendly.__cause__ = error
    return friendly
