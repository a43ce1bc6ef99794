"""Labels that never interpret what they show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.desk.text.display import plain_tooltip


class PlainLabel(QLabel):
    """A label of plain text. `tone` is a role of the theme: title, heading, muted, danger."""

    def __init__(self, text: str = "", name: str = "", *, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(name)
        if tone:
            self.setProperty("tone", tone)
        self.setText(text)


class ElidedLabel(PlainLabel):
    """One line that is cut in its middle where there is no room; the tool tip has all of it."""

    def setText(self, text: str) -> None:
        """Show this text."""
        super().setText(text)
        self.setToolTip(plain_tooltip(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """As much as there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        painter.drawText(self.rect(), self.alignment() | Qt.TextFlag.TextSingleLine, shown)


def elided_label(name: str, *, tone: str = "") -> ElidedLabel:
    """A line that takes the room that is left."""
    label = ElidedLabel("", name, tone=tone)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
