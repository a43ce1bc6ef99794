"""The rectangle of an object, on which its outline is drawn, by mouse or by keys."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPalette, QPen

from app.desk.leads.object_desk import Outline, Point
from app.desk.protecting.protection import Protection
from widgets.pictures.picture_surface import PictureSurface

_GRIP = 9.0
"""A corner is taken hold of from so many logical pixels."""
_STEP, _STRIDE = 0.005, 0.05
_START: Outline = ((0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75))
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ObjectCanvas(PictureSurface):
    """Shows one outline and parts that are cut out of it; one of them is worked on.

    A click sets a corner, dragging moves one, the right button takes one away. Enter sets a first outline, or a corner
    behind the current one; Page Up and Page Down go from corner to corner, arrows move the current one (with Shift ten
    times as far), Delete takes it away.

    Signals:
        drawn: an outline is other than before, by the officer's doing.
    """

    drawn = Signal()

    def __init__(self, protection: Protection) -> None:
        super().__init__(protection)
        self._parts: list[list[Point]] = [[]]
        self._part = 0
        self._corner = 0
        self._dragging = False
        self._writable = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 240)

    @property
    def outline(self) -> Outline:
        """What is kept."""
        return tuple(self._parts[0])

    @property
    def cutouts(self) -> tuple[Outline, ...]:
        """What is cut out of it; those that aren't drawn yet are left out."""
        return tuple(tuple(part) for part in self._parts[1:] if part)

    @property
    def corner(self) -> int:
        """Which corner of the part that is worked on is current."""
        return self._corner

    def show_outlines_of(self, outline: Outline, cutouts: Sequence[Outline] = ()) -> None:
        """Show these instead of what was drawn."""
        self._parts = [list(outline), *(list(each) for each in cutouts)]
        self._part = self._corner = 0
        self.update()

    def set_writable(self, writable: bool) -> None:
        """Whether the outline can be changed."""
        self._writable = writable

    def begin_cutout(self) -> None:
        """Draw a part that is cut out, by the next clicks or keys."""
        self._parts = [self._parts[0], *(part for part in self._parts[1:] if part), []]
        self._part, self._corner = len(self._parts) - 1, 0
        self.setFocus()
        self.update()

    def clear(self) -> None:
        """Take all outlines away."""
        self.show_outlines_of(())
        self.drawn.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Draw by keys."""
        key = Qt.Key(event.key())
        if self._picture is None or not self._writable or not self._key(key, event.modifiers()):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a corner, set one, or, with the right button, take one away."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._picture is None or not self._writable:
            return
        at = event.position()
        found = self._corner_at(at)
        if event.button() == Qt.MouseButton.RightButton and found is not None:
            self._part, self._corner = found
            self._remove()
        elif event.button() == Qt.MouseButton.LeftButton:
            if found is not None:
                self._part, self._corner = found
            else:
                self._insert(self._relative(at))
            self._dragging = True
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the corner that is held."""
        if self._dragging:
            self._put(self._relative(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        self._dragging = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rectangle under its veil, and the outlines over it: what is masked is darker."""
        super().paintEvent(event)
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if len(self._parts[0]) > 2:
            painter.fillPath(self._masked(), QBrush(QColor(0, 0, 0, 130)))
        for number, part in enumerate(self._parts):
            self._paint_part(painter, [self._place(point) for point in part], current=number == self._part)

    def _masked(self) -> QPainterPath:
        page = QPainterPath()
        page.addRect(self._onto().mapRect(self._page()))
        kept = self._path(self._parts[0])
        for part in self._parts[1:]:
            if len(part) > 2:
                kept = kept.subtracted(self._path(part))
        return page.subtracted(kept)

    def _path(self, part: Sequence[Point]) -> QPainterPath:
        path = QPainterPath()
        path.moveTo(self._place(part[0]))
        for point in part[1:]:
            path.lineTo(self._place(point))
        path.closeSubpath()
        return path

    def _paint_part(self, painter: QPainter, places: Sequence[QPointF], *, current: bool) -> None:
        role = QPalette.ColorRole
        for colour, width in ((self.palette().color(role.Shadow), 4), (self.palette().color(role.Highlight), 2)):
            pen = QPen(colour, width)
            pen.setStyle(Qt.PenStyle.SolidLine if current else Qt.PenStyle.DashLine)
            painter.setPen(pen)
            for index, place in enumerate(places):
                painter.drawLine(place, places[(index + 1) % len(places)])
        if not current:
            return
        for index, place in enumerate(places):
            radius = 6.0 if index == self._corner else 3.5
            painter.setPen(QPen(self.palette().color(role.Shadow), 1))
            painter.setBrush(self.palette().color(role.Highlight if index == self._corner else role.HighlightedText))
            painter.drawEllipse(place, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Whether the key meant something here."""
        part = self._parts[self._part]
        plain = modifiers & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if plain != Qt.KeyboardModifier.NoModifier:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._insert_by_key()
        elif not part:
            return False
        elif key in _ARROWS:
            step = _STRIDE if modifiers & Qt.KeyboardModifier.ShiftModifier else _STEP
            x, y = part[self._corner]
            across, down = _ARROWS[key]
            self._put((_held(x + across * step), _held(y + down * step)))
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._corner = (self._corner + (1 if key == Qt.Key.Key_PageDown else -1)) % len(part)
            self.update()
        elif key == Qt.Key.Key_Delete:
            self._remove()
        else:
            return False
        return True

    def _insert_by_key(self) -> None:
        part = self._parts[self._part]
        if not part:
            small = 0.2 if self._part else 1.0
            part += [(0.5 + (x - 0.5) * small, 0.5 + (y - 0.5) * small) for x, y in _START]
            self._corner = 0
        else:
            (x, y), (u, v) = part[self._corner], part[(self._corner + 1) % len(part)]
            self._corner += 1
            part.insert(self._corner, ((x + u) / 2, (y + v) / 2))
        self._changed()

    def _insert(self, point: Point) -> None:
        """Into the nearest side of what is drawn, so that corners may be added in any order."""
        part = self._parts[self._part]
        if len(part) < 3:
            self._corner = len(part)
        else:
            sides = range(len(part))
            nearest = min(sides, key=lambda side: _distance(point, part[side], part[(side + 1) % len(part)]))
            self._corner = nearest + 1
        part.insert(self._corner, point)
        self._changed()

    def _put(self, point: Point) -> None:
        self._parts[self._part][self._corner] = point
        self._changed()

    def _remove(self) -> None:
        part = self._parts[self._part]
        part.pop(self._corner)
        self._corner = max(0, min(self._corner, len(part) - 1))
        if not part and self._part:
            self._parts.pop(self._part)
            self._part = 0
        self._changed()

    def _changed(self) -> None:
        self.update()
        self.drawn.emit()

    def _corner_at(self, at: QPointF) -> tuple[int, int] | None:
        """Part and corner below the pointer; of several the nearest."""
        near = [
            (math.dist((at.x(), at.y()), self._place(point).toTuple()), number, index)
            for number, part in enumerate(self._parts)
            for index, point in enumerate(part)
        ]
        distance, number, index = min(near, default=(math.inf, 0, 0))
        return (number, index) if distance <= _GRIP else None

    def _place(self, point: Point) -> QPointF:
        size = self._size()
        return self._onto().map(QPointF(point[0] * size.width(), point[1] * size.height()))

    def _relative(self, at: QPointF) -> Point:
        place, size = self._back().map(at), self._size()
        return _held(place.x() / max(1.0, size.width())), _held(place.y() / max(1.0, size.height()))


def _held(part: float) -> float:
    return min(max(part, 0.0), 1.0)


def _distance(point: Point, begin: Point, end: Point) -> float:
    """From a point to a side."""
    (x, y), (a, b), (c, d) = point, begin, end
    length = (c - a) ** 2 + (d - b) ** 2
    along = 0.0 if not length else min(max(((x - a) * (c - a) + (y - b) * (d - b)) / length, 0.0), 1.0)
    return math.dist(point, (a + along * (c - a), b + along * (d - b)))
