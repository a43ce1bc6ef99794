"""What the pages of the window of remembered cases have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.desk.work.memory_work import Held
from app.memory.comparing import Told
from app.memory.store import Memory
from widgets.parts.reading_only import ReadingOnly


class Work(Protocol):
    """Has something done with the memory, in a thread."""

    def __call__(self, do: Callable[[Memory, Told], Any], then: Callable[[Any], None], doing: str) -> None:
        """Do this, and `then` go on with what it gave; `doing`: what is said meanwhile."""


class MemoryPage(QWidget):
    """Shows what is held, and begins work while it may.

    Signals:
        said: a sentence about what was done.
    """

    said = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.held = Held()
        self._allowed = False

    @property
    def allowed(self) -> bool:
        """Whether the memory is open, and nothing is going on."""
        return self._allowed

    def allow(self, allowed: bool) -> None:
        """The memory is open, and nothing is going on; or not."""
        self._allowed = allowed
        self.arrange()

    def show_held(self, held: Held) -> None:
        """The memory holds this now."""
        self.held = held
        self.arrange()

    def arrange(self) -> None:
        """What can be used now."""
        raise NotImplementedError

    def hold_if_read(self, parts: Iterable[QWidget], *, writable: bool) -> None:
        """Keep these parts, which write into the case, from being used where it is only read."""
        if not writable:
            ReadingOnly(parts, self.tr("The case is open for reading only."), self)
