"""What is painted on a timeline: bars, their labels, what is chosen of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from app.case.facets.timing import Bar
from app.desk.look.theme import Space, Theme, Type, font
from app.desk.maps.timeline_axis import Axis
from app.desk.text import numbers
from app.desk.wording import where_when_words as words

SIDE, HEAD, FOOT = Space.M, 22, 22
"""Logical pixels beside, above and below the bars."""
_LEAST = 3.0
"""How high a bar of one medium is at least, beside however high ones."""


class TimelineMarks:
    """Paints in the colours of a theme, in this room."""

    def __init__(self, painter: QPainter, theme: Theme, room: QRectF) -> None:
        self._painter = painter
        self._theme = theme
        self._room = room
        self._ground = room.adjusted(SIDE, HEAD, -SIDE, -FOOT)
        painter.fillRect(room, QColor(theme.surface))
        painter.setFont(font(Type.SMALL))

    def sentence(self, said: str) -> None:
        """A sentence in the middle."""
        self._painter.setFont(font())
        self._painter.setPen(QColor(self._theme.text))
        centred = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        self._painter.drawText(self._room.adjusted(Space.L, 0, -Space.L, 0), centred, said)

    def bars(self, axis: Axis, bars: Mapping[int, Bar]) -> None:
        """Full where the zone is known; hatched on top of that where it isn't."""
        highest = max((bar.times for bar in bars.values()), default=0)
        width = self._ground.width() / axis.slots
        gap = min(2.0, width / 5)
        hatched, outline = self.hatch(), QPen(QColor(self._theme.muted), 1)
        for slot, bar in bars.items():
            left = self._ground.left() + axis.left(slot, self._ground.width()) + gap / 2
            whole = max(_LEAST, self._ground.height() * bar.times / highest)
            full = whole * bar.zoned / bar.times
            wide = max(1.0, width - gap)
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.fillRect(QRectF(left, self._ground.bottom() - full, wide, full), QColor(self._theme.accent))
            if bar.zoneless:
                box = QRectF(left, self._ground.bottom() - whole, wide, whole - full)
                self._painter.fillRect(box, QColor(self._theme.raised))
                self._painter.fillRect(box, hatched)
                if wide > 3:
                    self._painter.setPen(outline)
                    self._painter.drawRect(box.adjusted(0.5, 0.5, -0.5, 0))
        self._painter.setPen(QColor(self._theme.muted))
        self._painter.drawText(QPointF(SIDE, HEAD - 7), numbers.whole(highest) if highest else "")
        self._legend()

    def hatch(self) -> QBrush:
        """What times without a zone are drawn with."""
        return QBrush(QColor(self._theme.muted), Qt.BrushStyle.BDiagPattern)

    def chosen(self, axis: Axis, slots: tuple[int, int], *, focus: bool) -> None:
        """The bars that Enter would filter by."""
        box = self._over(axis, axis.edges[slots[0]], axis.edges[slots[1] + 1])
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor(self._theme.text if focus else self._theme.muted), 1.5))
        self._painter.drawRect(box)

    def span(self, axis: Axis, span: tuple[int, int]) -> None:
        """What is filtered by, as far as it is in sight."""
        begin, end = max(span[0], axis.begin), min(span[1], axis.end)
        if begin >= end:
            return
        inside = QColor(self._theme.accent)
        inside.setAlpha(50)
        self._painter.setBrush(inside)
        self._painter.setPen(QPen(QColor(self._theme.accent), 1.5, Qt.PenStyle.DashLine))
        self._painter.drawRect(self._over(axis, begin, end).adjusted(-1, -3, 1, 1))

    def labels(self, axis: Axis) -> None:
        """Below the bars, as many as there is room for."""
        metrics = QFontMetricsF(self._painter.font())
        first = range(min(axis.slots, 40))
        written = [words.short_moment(axis.edges[slot], axis.step) for slot in first]
        longest = max(metrics.horizontalAdvance(each) for each in written)
        every = axis.label_every(self._ground.width(), longest + Space.L)
        self._painter.setPen(QPen(QColor(self._theme.line), 1))
        self._painter.drawLine(self._ground.bottomLeft(), self._ground.bottomRight())
        for slot in range(0, axis.slots, every):
            left = self._ground.left() + axis.left(slot, self._ground.width())
            said = words.short_moment(axis.edges[slot], axis.step)
            if left + metrics.horizontalAdvance(said) > self._room.right():
                break
            self._painter.setPen(QPen(QColor(self._theme.line), 1))
            self._painter.drawLine(QPointF(left, self._ground.bottom()), QPointF(left, self._ground.bottom() + 4))
            self._painter.setPen(QColor(self._theme.muted))
            self._painter.drawText(QPointF(left + 2, self._room.bottom() - 6), said)

    def focus(self) -> None:
        """A frame around everything."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor(self._theme.focus), 2))
        self._painter.drawRect(self._room.adjusted(1, 1, -1, -1))

    def _legend(self) -> None:
        """What the two tones mean, at the right above the bars."""
        metrics, right, middle = QFontMetricsF(self._painter.font()), self._room.right() - SIDE, HEAD / 2
        tones = (
            (words.zoneless_legend(), self.hatch()),
            (words.zoned_legend(), QBrush(QColor(self._theme.accent))),
        )
        if sum(metrics.horizontalAdvance(said) + 2 * Space.XL for said, _ in tones) > self._ground.width():
            return  # the words below the bars say how many have no zone
        for said, brush in tones:
            right -= metrics.horizontalAdvance(said)
            self._painter.setPen(QColor(self._theme.muted))
            self._painter.drawText(QPointF(right, middle + 4), said)
            box = QRectF(right - 16, middle - 5, 10, 10)
            self._painter.setPen(QPen(QColor(self._theme.muted), 1))
            self._painter.setBrush(brush)
            self._painter.drawRect(box)
            right = box.left() - Space.M

    def _over(self, axis: Axis, begin: int, end: int) -> QRectF:
        left = self._ground.left() + axis.left(axis.slot_of(begin), self._ground.width())
        right = self._ground.left() + axis.left(axis.slot_of(end - 1) + 1, self._ground.width())
        return QRectF(left, self._ground.top(), right - left, self._ground.height())
