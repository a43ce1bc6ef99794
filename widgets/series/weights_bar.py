"""How much speaks for a country and how much against, as two bars from the middle."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget


class WeightsBar(QWidget):
    """To the right what speaks for it, to the left what speaks against it; the sums stand beside it as words."""

    def __init__(self, for_it: int, against_it: int, most: int, parent: QWidget | None = None) -> None:
        """`most`: the largest sum that is shown anywhere beside it; the bars of one list have one scale."""
        super().__init__(parent)
        self._for, self._against, self._most = for_it, against_it, max(1, most)
        self.setAccessibleName(self.tr("For it {0}, against it {1}").format(for_it, against_it))
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:
        """A strip."""
        return QSize(160, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Both bars, and the middle."""
        painter = QPainter(self)
        palette = self.palette()
        half = self.width() / 2
        room = QRectF(0, 2, self.width(), self.height() - 4)
        painter.fillRect(room, palette.color(QPalette.ColorRole.Dark))
        long = half * self._for / self._most
        painter.fillRect(QRectF(half, 2, long, room.height()), palette.color(QPalette.ColorRole.Highlight))
        long = half * self._against / self._most
        painter.fillRect(QRectF(half - long, 2, long, room.height()), palette.color(QPalette.ColorRole.BrightText))
        painter.fillRect(QRectF(half - 0.5, 0, 1, self.height()), palette.color(QPalette.ColorRole.Text))
