"""A part of a picture that somebody spoke about, outlined, with a few words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette, QPen, QTransform

from app.desk.work.workbench import Region

_GAP = 3.0


@dataclass(frozen=True, slots=True)
class Outline:
    """`region`: left, top, width and height in parts of the picture, 0 to 1. `words` are fit to be shown."""

    region: Region
    words: str

    def paint(self, painter: QPainter, onto: QTransform, page: QRectF, palette: QPalette) -> None:
        """Paint it where the page lies; the words stand below it, or above where there is no room."""
        left, top, width, height = self.region
        part = QRectF(left * page.width(), top * page.height(), width * page.width(), height * page.height())
        area = onto.mapRect(part)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, thick in (
            (palette.color(QPalette.ColorRole.Shadow), 3),
            (palette.color(QPalette.ColorRole.Highlight), 1),
        ):
            painter.setPen(QPen(colour, thick))
            painter.drawRect(area)
        self._paint_words(painter, area, palette)

    def _paint_words(self, painter: QPainter, area: QRectF, palette: QPalette) -> None:
        metrics = QFontMetricsF(painter.font())
        size = metrics.boundingRect(self.words).size()
        below = area.bottom() + _GAP
        top = below if below + size.height() + 2 * _GAP < painter.viewport().height() else area.top() - size.height()
        box = QRectF(QPointF(area.left(), top), size).adjusted(0, 0, 2 * _GAP, _GAP)
        painter.fillRect(box, palette.color(QPalette.ColorRole.Window))
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.words)
