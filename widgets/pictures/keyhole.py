"""The keyhole: a circle through which what lies below it is seen clear, fading towards its rim."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QRadialGradient

_SOFT_EDGE = 0.75  # part of the radius that is fully clear
_RIM = 1.5


def paint_keyhole(
    painter: QPainter, circle: QRectF, ratio: float, rim: QColor, paint_clear: Callable[[QPainter], None]
) -> None:
    """Let `paint_clear` paint, in the same coordinates, on a layer of its own, and lay the circle of it on top.

    `ratio`: device pixels for a logical one.
    """
    layer = QImage((circle.size() * ratio).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    layer.setDevicePixelRatio(ratio)
    layer.fill(Qt.GlobalColor.transparent)
    over = QPainter(layer)
    over.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    over.translate(-circle.topLeft())
    paint_clear(over)
    fade = QRadialGradient(circle.center(), circle.width() / 2)
    fade.setColorAt(_SOFT_EDGE, QColor(0, 0, 0, 255))
    fade.setColorAt(1, QColor(0, 0, 0, 0))
    over.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    over.fillRect(circle, fade)
    over.end()
    painter.drawImage(circle.topLeft(), layer)
    paint_rim(painter, circle, rim)


def paint_rim(painter: QPainter, circle: QRectF, rim: QColor, line: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
    """The keyhole's rim alone."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(rim, _RIM, line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle)


def circle_around(centre: QPointF, radius: float) -> QRectF:
    """The square in which the keyhole lies."""
    return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)


def touched_by(circle: QRectF) -> QRect:
    """The pixels that the keyhole and its rim touch."""
    return circle.adjusted(-2, -2, 2, 2).toAlignedRect()
