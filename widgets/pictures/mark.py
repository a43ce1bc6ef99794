"""A rectangle that is drawn on a picture."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen

_SMALLEST = 0.01
"""A mark of less than this share of a side is a slip of the hand."""


@dataclass(frozen=True)
class Mark:
    """Two opposite corners, relative to the picture, 0 to 1; `growing` while it is drawn."""

    start: QPointF
    end: QPointF
    growing: bool = True

    @classmethod
    def begun(cls, at: QPointF, picture: QRectF) -> Mark:
        """A mark that starts at this point of the surface on which the picture lies."""
        corner = _relative(at, picture)
        return cls(corner, corner)

    def grown(self, to: QPointF, picture: QRectF) -> Mark:
        """The same with its other corner here."""
        return replace(self, end=_relative(to, picture))

    def finished(self) -> Mark | None:
        """The mark as it stays; None where it is too small to be meant."""
        _, _, width, height = self.region
        return None if min(width, height) < _SMALLEST else replace(self, growing=False)

    @classmethod
    def in_the_middle(cls) -> Mark:
        """Half as wide and as high as the picture, for whoever marks by keys."""
        return cls(QPointF(0.25, 0.25), QPointF(0.75, 0.75), growing=False)

    def moved(self, across: float, down: float) -> Mark:
        """Moved by parts of the picture's width and height, no further than its edges."""
        left, top, width, height = self.region
        x = min(max(left + across, 0.0), 1.0 - width)
        y = min(max(top + down, 0.0), 1.0 - height)
        return replace(self, start=QPointF(x, y), end=QPointF(x + width, y + height))

    def resized(self, across: float, down: float) -> Mark:
        """Its right bottom corner moved so; it stays large enough to be meant."""
        left, top, width, height = self.region
        right = min(max(left + width + across, left + 2 * _SMALLEST), 1.0)
        bottom = min(max(top + height + down, top + 2 * _SMALLEST), 1.0)
        return replace(self, start=QPointF(left, top), end=QPointF(right, bottom))

    @property
    def region(self) -> tuple[float, float, float, float]:
        """Left, top, width and height, relative to the picture, 0 to 1."""
        left, right = sorted((self.start.x(), self.end.x()))
        top, bottom = sorted((self.start.y(), self.end.y()))
        return left, top, right - left, bottom - top

    def within(self, picture: QRectF) -> QRectF:
        """Where it lies on the surface."""
        left, top, width, height = self.region
        return QRectF(
            picture.x() + left * picture.width(),
            picture.y() + top * picture.height(),
            width * picture.width(),
            height * picture.height(),
        )


def paint_mark(painter: QPainter, area: QRectF, palette: QPalette) -> None:
    """An outline that is seen on any picture."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in (
        (palette.color(QPalette.ColorRole.Shadow), 4),
        (palette.color(QPalette.ColorRole.Highlight), 2),
    ):
        painter.setPen(QPen(colour, width))
        painter.drawRect(area)


def _relative(at: QPointF, picture: QRectF) -> QPointF:
    x = (at.x() - picture.x()) / max(1.0, picture.width())
    y = (at.y() - picture.y()) / max(1.0, picture.height())
    return QPointF(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))
