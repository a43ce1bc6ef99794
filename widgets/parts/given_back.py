"""What was typed in a field that is emptied once it is handed on, given back where the case refuses it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from app.case.trail.changed import Changed
from app.desk.work.workbench import Refusal, Workbench


class GivenBack(QObject):
    """Goes by what the window in which the field stands asked for, or a part of it that holds the field.

    Signals:
        late: the field is about something else by now: what it was about (as `about` said), and the text.
    """

    late = Signal(object, str)

    def __init__(self, field: QLineEdit, workbench: Workbench, about: Callable[[], object]) -> None:
        """`about`: what is written in the field now is about this."""
        super().__init__(field)
        self._field, self._about = field, about
        self._handed: tuple[object, str] | None = None
        workbench.refused.connect(self._refused)
        workbench.changed.connect(self._changed)

    def hand_on(self, text: str) -> None:
        """This text, which was in the field, goes to the case, and the field is emptied."""
        self._handed = self._about(), text
        self._field.setText("")  # `clear` could be undone: Ctrl+Z is to take back what becomes of the text

    def _refused(self, refusal: Refusal) -> None:
        if self._handed is None or not self._asked_by(refusal.asker):
            return
        (about, text), self._handed = self._handed, None
        if about != self._about():
            self.late.emit(about, text)
        elif not self._field.text():
            self._field.setText(text)

    def _changed(self, changed: Changed) -> None:
        if self._asked_by(changed.origin):
            self._handed = None

    def _asked_by(self, asker: object) -> bool:
        return isinstance(asker, QWidget) and isValid(asker) and asker.isAncestorOf(self._field)
