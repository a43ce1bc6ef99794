"""A dialog that does one thing in a thread, and stays until that has ended."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from app.desk.work.tasks import Task
from widgets.parts.dialog import Dialog


class WaitingDialog(Dialog):
    """Can't be left while it waits. A subclass says in `show_waiting` what can be used meanwhile."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None

    @property
    def waiting(self) -> bool:
        """Whether something is being done."""
        return self._task is not None

    def begin(self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[str], None]) -> None:
        """Do this in a thread and wait; then one of the two is called, with what came of it or why it can't be."""
        task = Task(lambda tell, stopped: work(), self.objectName(), self)
        for ending in (task.finished, task.failed):
            ending.connect(self._ended)
        task.finished.connect(done)
        task.failed.connect(failed)
        self._task = task
        self.show_waiting()
        task.start()

    def show_waiting(self) -> None:
        """`waiting` is other than before."""
        raise NotImplementedError

    def release(self) -> None:
        """Wait for the thread; before what it works on is closed."""
        if self._task is not None:
            self._task.join()

    def reject(self) -> None:
        """Leave; not while it waits."""
        if not self.waiting:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """See `reject`."""
        if self.waiting:
            event.ignore()
            return
        super().closeEvent(event)

    def _ended(self) -> None:
        if self._task is not None:
            self._task.join()
            self._task = None
        self.show_waiting()
