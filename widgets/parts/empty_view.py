"""What stands in a list, or another view, while nothing is in it: what to do to get something."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QAbstractScrollArea

from app.desk.look.theme import Space


def paint_empty(view: QAbstractScrollArea, words: str) -> None:
    """Paint the words in the middle; from the view's own `paintEvent`."""
    painter = QPainter(view.viewport())
    painter.setPen(view.palette().color(QPalette.ColorRole.PlaceholderText))
    room = view.viewport().rect().adjusted(Space.M, Space.M, -Space.M, -Space.M)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
