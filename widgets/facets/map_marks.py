"""What is painted on the map's land: clusters, rectangles, words and a scale."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.desk.look.theme import Space, Theme, Type, font
from app.desk.maps.map_camera import Camera
from app.desk.text.numbers import whole
from app.places.mercator import latitude_of

_SMALLEST, _LARGEST = 5.0, 24.0
_RULE = 110
"""Logical pixels that the scale is long at most."""
_EQUATOR = 40_075_016.7
"""Metres around the earth."""


class MapMarks:
    """Paints in the colours of a theme."""

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        self._painter = painter
        self._theme = theme

    def rectangle(self, rectangle: QRectF) -> None:
        """A part of the map that is chosen."""
        inside = QColor(self._theme.accent)
        inside.setAlpha(40)
        self._painter.setBrush(inside)
        self._painter.setPen(QPen(QColor(self._theme.accent), 1.5, Qt.PenStyle.DashLine))
        self._painter.drawRect(rectangle)

    def cluster(self, at: QPointF, count: int, *, current: bool) -> None:
        """A disc with its count; one medium is a dot."""
        painter, theme, radius = self._painter, self._theme, radius_of(count)
        painter.setBrush(QColor(theme.accent))
        painter.setPen(QPen(QColor(theme.window), 1.5))
        painter.drawEllipse(at, radius, radius)
        if current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.text), 2))
            painter.drawEllipse(at, radius + 4, radius + 4)
        if count > 1:
            painter.setFont(font(Type.SMALL, strong=True))
            painter.setPen(QColor(theme.on_accent))
            box = QRectF(at.x() - 30, at.y() - 12, 60, 24)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, short(count))

    def words(self, room: QRect, words: str) -> None:
        """A sentence in the middle."""
        if not words:
            return
        centred = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        self._painter.setFont(font())
        inner = room.adjusted(Space.L, Space.L, -Space.L, -Space.L)
        box = self._painter.boundingRect(inner, centred, words)
        self._painter.fillRect(box.adjusted(-Space.S, -Space.XS, Space.S, Space.XS), QColor(self._theme.window))
        self._painter.setPen(QColor(self._theme.text))
        self._painter.drawText(inner, centred, words)

    def scale(self, camera: Camera) -> None:
        """How long a round number of metres or kilometres is in the middle of the map."""
        narrow = math.cos(math.radians(latitude_of(camera.y)))
        metres = _EQUATOR * max(narrow, 0.01) / camera.scale
        power = 10.0 ** math.floor(math.log10(_RULE * metres))
        length = next(part * power for part in (5.0, 2.0, 1.0) if part * power <= _RULE * metres)
        words = f"{whole(round(length / 1000))} km" if length >= 1000 else f"{whole(round(length))} m"
        right, bottom = Space.M + length / metres, camera.height - Space.M
        painter = self._painter
        painter.setFont(font(Type.SMALL))
        painter.setPen(QPen(QColor(self._theme.muted), 1.5))
        painter.drawLine(QPointF(Space.M, bottom), QPointF(right, bottom))
        for end in (Space.M, right):
            painter.drawLine(QPointF(end, bottom - 4), QPointF(end, bottom))
        painter.drawText(QPointF(Space.M + Space.XS, bottom - 5), words)


def short(count: int) -> str:
    """A number in at most four signs, rounded down: 999, 1.2k, 45k, 1.2M."""
    for size, sign in ((1_000_000, "M"), (1_000, "k")):
        if count >= size:
            return f"{count // (size // 10) / 10:.1f}{sign}" if count < 10 * size else f"{count // size}{sign}"
    return str(count)


def radius_of(count: int) -> float:
    """Pixels; each further power of ten is as much larger as the one before."""
    return _SMALLEST if count == 1 else min(_LARGEST, 10 + 3.2 * math.log10(count))
