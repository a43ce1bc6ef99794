"""A dialog that stands beside the window, which can be used meanwhile."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.look.theme import Space
from app.desk.work.tasks import Task
from widgets.parts.dialog import Dialog


class SideWindow(Dialog):
    """Most of them read and decide only; one that writes says so, and can be ended. See `widgets.main.side_windows`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        """What runs in a thread, or ran last."""

    @property
    def running(self) -> bool:
        """Whether a task of it runs."""
        return self._task is not None and self._task.running

    @property
    def busy(self) -> bool:
        """Whether it writes something that closing would stop."""
        return False

    def finish(self) -> None:
        """Stop what runs, and wait for it; before the case is closed."""
        if self._task is not None:
            self._task.stop()
            self._task.join()

    def lay_over(self, whole: QWidget, close_button: QWidget) -> None:
        """Let `whole` take the room, with the button that closes the window below it at the right."""
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.S)
        layout.addWidget(whole, 1)
        layout.addLayout(foot)
