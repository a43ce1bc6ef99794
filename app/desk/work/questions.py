"""Work that other threads do for the window, and that comes back in the window's thread.

Of questions only the newest of an owner and key counts; of what is carried out each piece does.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from app.errors import UserError


@dataclass(eq=False)
class Question:
    """Something asked, on its way through another thread and back.

    `done` gets what `work` gave, `failed` the sentence of a UserError; neither is called once `owner` is gone. `slot`:
    the owner's id and a key; a newer question with the same takes its place; what is carried out needs none.
    """

    work: Callable[[Question], Any]
    done: Callable[[Any], None]
    failed: Callable[[str], None]
    owner: QObject
    slot: tuple[int, str] = (0, "")
    answer: Any = None
    error: BaseException | None = None

    def find_out(self) -> None:
        """Do the work, in the thread of whoever calls."""
        try:
            self.answer = self.work(self)
        except BaseException as error:  # noqa: BLE001 - told to the officer or raised again in the window's thread
            self.error = error

    def tell(self) -> None:
        """Hand on what came of it. Raises what is no UserError."""
        if not isValid(self.owner):
            return
        if self.error is None:
            self.done(self.answer)
        elif isinstance(self.error, UserError):
            self.failed(str(self.error))
        else:
            raise self.error


class Questions(QObject):
    """Those that are on their way. Made in the window's thread, in which every answer is told."""

    _answered = Signal(object)
    _carried_out = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._gate = threading.Lock()
        self._latest: dict[tuple[int, str], Question] = {}
        self._undone = 0
        self._closed = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._carried_out.connect(self._report, Qt.ConnectionType.QueuedConnection)

    def ask(self, pool: Executor, question: Question) -> None:
        """Have it answered by a thread of this pool, unless a newer one comes first."""
        with self._gate:
            if self._closed:
                return
            self._latest[question.slot] = question
        pool.submit(self._find_out, question)

    def carry_out(self, pool: Executor, question: Question) -> None:
        """Have it done by a thread of this pool, whatever else is asked."""
        if not self._closed:
            self._undone += 1
            pool.submit(self._do, question)

    def drop(self, *slots: tuple[int, str]) -> None:
        """What was asked for these is wanted no longer."""
        with self._gate:
            for slot in slots:
                self._latest.pop(slot, None)

    def stands(self, question: Question) -> bool:
        """Whether the answer is still wanted; may be asked by any thread."""
        return not self._closed and self._latest.get(question.slot) is question

    @property
    def busy(self) -> bool:
        """Whether anything is still on its way."""
        return self._undone > 0 or bool(self._latest)

    @property
    def closed(self) -> bool:
        """Whether nothing more is asked."""
        return self._closed

    def close(self) -> None:
        """Drop the questions; what is carried out is told yet."""
        with self._gate:
            self._closed = True
            self._latest.clear()

    def _find_out(self, question: Question) -> None:
        if not self.stands(question):
            return
        question.find_out()
        if self.stands(question):
            self._answered.emit(question)

    def _do(self, question: Question) -> None:
        question.find_out()
        self._carried_out.emit(question)

    def _deliver(self, question: Question) -> None:
        with self._gate:
            if not self.stands(question):
                return
            del self._latest[question.slot]
        question.tell()

    def _report(self, question: Question) -> None:
        self._undone -= 1
        question.tell()
