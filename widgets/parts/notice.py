"""What is wrong and what to do, in a sentence where it is needed."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from widgets.parts.plain_label import PlainLabel


class Notice(PlainLabel):
    """A sentence in a form or dialog; keeps no room while there is none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", name, tone="danger", parent=parent)
        self.setWordWrap(True)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show it, and tell the screen reader; empty: nothing is wrong."""
        self.setText(sentence)
        self.setVisible(bool(sentence))
        if self.isVisible() and QAccessible.isActive():  # not while everything is covered
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
