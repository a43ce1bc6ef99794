"""Small buttons for what a medium belongs to: categories, tags, series."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from app.desk.look.theme import readable_on
from app.desk.text.display import plain_tooltip


class Chip(QToolButton):
    """A word to press; Delete asks for its removal.

    Signals:
        removal_asked: the officer wants it gone.
    """

    removal_asked = Signal()

    def __init__(self, text: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tooltip(spoken))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, Enter presses."""
        if event.key() == Qt.Key.Key_Delete:
            self.removal_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def category_style(colour: str) -> str:
    """The look of a category's chip: its colour as a bar, and all of it when the category is chosen."""
    return (
        f"QToolButton {{ border: 1px solid palette(mid); border-left: 5px solid {colour}; border-radius: 3px;"
        " padding: 3px 8px; }"
        f"QToolButton:checked {{ background: {colour}; color: {readable_on(colour)}; font-weight: 600; }}"
        "QToolButton:focus { border: 2px solid palette(highlight); "
        f"border-left: 5px solid {colour}; padding: 2px 7px; }}"
    )


PLAIN_STYLE = (
    "QToolButton { border: 1px solid palette(mid); border-radius: 3px; padding: 3px 6px; background: palette(button); }"
    "QToolButton:focus { border: 2px solid palette(highlight); padding: 2px 5px; }"
)
"""The look of every other chip."""
