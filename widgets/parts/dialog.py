"""What every dialog and every window beside the main one does alike, by the keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton, QToolButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Dialog(QDialog):
    """Enter presses the button that has the keyboard, and only from elsewhere the one that goes on; Escape leaves."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class. Qt lets Enter on a button that isn't an "auto default" press the default one instead."""
        focus = self.focusWidget()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in _ENTER and plain and isinstance(focus, QPushButton | QToolButton) and focus.isEnabled():
            focus.click()
        else:
            super().keyPressEvent(event)
