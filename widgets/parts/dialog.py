"""What every dialog and every window beside the main one does alike, by the keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton, QToolButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Dialog(QDialog):
    """Enter presses the button that has the keyboard, and only from elsewhere the one that goes on; Escape leaves."""

    _asked: QWidget | None = None
    """Which had the keyboard when Enter was pressed. What a field does then may give the keyboard to a button, such as
    *Cancel*, before Enter comes here."""

    def event(self, event: QEvent) -> bool:
        """See the class. Qt asks all that a key may go to whether it is a shortcut, before any of them is given it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            self._asked = self.focusWidget()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class. Qt lets Enter on a button that isn't an "auto default" press the default one instead."""
        focus, asked = self.focusWidget(), self._asked
        self._asked = None
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in _ENTER and plain and asked is focus and isinstance(focus, QPushButton | QToolButton):
            focus.click()
        else:
            super().keyPressEvent(event)
