"""Says in the status line that decoders aren't wholly caged on this machine; nothing where they are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.desk.text.display import plain_tooltip
from app.desk.work.tasks import Task
from app.ingest.rings import InForce, weakness
from widgets.parts.plain_label import PlainLabel


class CageLabel(PlainLabel):
    """Hidden until a weakness is found. `release` it before it is destroyed."""

    def __init__(self, rings: Callable[[], InForce], parent: QWidget | None = None) -> None:
        super().__init__("", "statusCage", tone="danger", parent=parent)
        self._rings = rings
        self._task: Task | None = None
        self.hide()

    def find_out(self) -> None:
        """Ask for the rings in a thread, and show what is missing."""
        self.release()
        self._task = Task(lambda tell, stopped: self._rings(), "rings", self)
        self._task.finished.connect(self._show)
        self._task.start()

    def release(self) -> None:
        """End the thread."""
        if self._task is not None:
            self._task.join()
            self._task = None

    def _show(self, rings: InForce) -> None:
        words = weakness(rings)
        self.setText(self.tr("Decoders not caged") if rings.weak else self.tr("Cage incomplete"))
        self.setToolTip(plain_tooltip(words))
        self.setAccessibleDescription(words)
        self.setVisible(bool(words))
