"""The line on which a video or a sound is gone along: its waveform, marks, segments, kept frames, and where it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from app.desk.player.loudness_store import LoudnessStore
from app.desk.player.player_marks import Marks
from app.desk.text.display import plain_tooltip
from app.desk.text.time_of_day import exact_clock

_HEIGHT = 58
_SIDE = 8
_BAND = 10
_WAVE_TOP = 8
_JUMP_MS = 5_000
_FAINTEST = 0.4
"""Pixels: what is softer is drawn as the line of silence."""


@dataclass(frozen=True, slots=True)
class Band:
    """A segment as it is drawn: its id, times (ms), colour, and words for its tool tip."""

    id: int
    begin: int
    end: int
    colour: str
    words: str


class TimeLine(QAbstractSlider):
    """A slider in milliseconds.

    Signals:
        sought: the officer points at this time (ms).
        stepped: a neighbouring frame is asked for: -1 or 1.
        band_chosen: the officer clicked on a segment (its id).
    """

    sought = Signal(int)
    stepped = Signal(int)
    band_chosen = Signal(int)

    def __init__(self, look: LoudnessStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._marks = Marks()
        self._bands: tuple[Band, ...] = ()
        self._kept: tuple[int, ...] = ()
        self._painted: QImage | None = None
        self._painted_of: tuple[object, ...] = ()
        self.setObjectName("timeLine")
        self.setAccessibleName(self.tr("Position"))
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSingleStep(1)
        self.setPageStep(_JUMP_MS)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(400, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Wide enough to point at something."""
        return QSize(120, _HEIGHT)

    def show_position(self, at: int, length: int) -> None:
        """Be there, without saying so."""
        self.blockSignals(True)
        self.setRange(0, max(1, length))
        self.setValue(at)
        self.blockSignals(False)
        self.setAccessibleDescription(exact_clock(at))
        self.update()

    def show_marks(self, marks: Marks) -> None:
        """Draw the in and the out point."""
        self._marks = marks
        self.update()

    def show_bands(self, bands: Sequence[Band]) -> None:
        """Draw these segments."""
        self._bands = tuple(bands)
        self.update()

    def show_kept(self, kept: Sequence[int]) -> None:
        """Draw a point for each frame that is kept (ms)."""
        self._kept = tuple(kept)
        self.update()

    @property
    def bands(self) -> tuple[Band, ...]:
        """The segments that are drawn."""
        return self._bands

    @property
    def kept(self) -> tuple[int, ...]:
        """Times of the kept frames that are drawn."""
        return self._kept

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the neighbouring frames, Page Up and Down five seconds, Home and End to the ends."""
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.stepped.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.sought.emit(self.value() + (_JUMP_MS if key == Qt.Key.Key_PageDown else -_JUMP_MS))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.sought.emit(0 if key == Qt.Key.Key_Home else self.maximum())
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there; on a segment's band, choose that."""
        if event.button() == Qt.MouseButton.LeftButton:
            band = self._band_at(event.position())
            if band is not None:
                self.band_chosen.emit(band.id)
            else:
                self.setSliderDown(True)
                self.sought.emit(self._time_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while it is held down; else tell the time, or the segment, that it points at."""
        if self.isSliderDown():
            self.sought.emit(self._time_at(event.position().x()))
            return
        band = self._band_at(event.position())
        words = band.words if band is not None else exact_clock(self._time_at(event.position().x()))
        QToolTip.showText(event.globalPosition().toPoint(), plain_tooltip(words), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.setSliderDown(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What lies still, and the position before it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawImage(0, 0, self._still())
        self._paint_position(painter)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _still(self) -> QImage:
        """Ground, marked part, waveform, segments and kept frames: painted anew only where one of them is other."""
        ratio = self.devicePixelRatioF()
        look = (self._look.heard_ms, self.maximum(), self._marks, self._bands, self._kept)
        wanted = (self.width(), self.height(), ratio, self.palette().cacheKey(), *look)
        if self._painted is None or wanted != self._painted_of:
            painted = QImage((QSizeF(self.size()) * ratio).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
            painted.setDevicePixelRatio(ratio)
            painted.fill(Qt.GlobalColor.transparent)
            painter = QPainter(painted)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground = self._ground()
            painter.fillRect(ground, self.palette().color(QPalette.ColorRole.Base))
            self._paint_marked(painter, ground)
            self._paint_wave(painter, ground)
            self._paint_bands(painter, ground)
            self._paint_kept(painter, ground)
            painter.end()
            self._painted, self._painted_of = painted, wanted
        return self._painted

    def _ground(self) -> QRectF:
        return QRectF(_SIDE, _WAVE_TOP, self.width() - 2 * _SIDE, self.height() - _WAVE_TOP - _BAND - 6)

    def _paint_marked(self, painter: QPainter, ground: QRectF) -> None:
        marks = self._marks
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        if marks.part is not None:
            begin, end = (self._place_of(at) for at in marks.part)
            veil = QColor(accent)
            veil.setAlpha(60)
            painter.fillRect(QRectF(begin, ground.top(), max(2.0, end - begin), ground.height()), veil)
        painter.setPen(QPen(accent, 2))
        for at, inwards in ((marks.begin, 1), (marks.end, -1)):
            if at is not None:
                x = self._place_of(at)
                painter.drawLine(QPointF(x, ground.top()), QPointF(x, ground.bottom()))
                painter.drawLine(QPointF(x, ground.top()), QPointF(x + 6 * inwards, ground.top()))
                painter.drawLine(QPointF(x, ground.bottom()), QPointF(x + 6 * inwards, ground.bottom()))

    def _paint_wave(self, painter: QPainter, ground: QRectF) -> None:
        colour = QColor(self.palette().color(QPalette.ColorRole.Text))
        colour.setAlpha(150)
        painter.setPen(QPen(colour, 1))
        middle = ground.center().y()
        peaks = self._look.wave(int(ground.width()), self.maximum()) if self._look.heard_ms else []
        for column, peak in enumerate(peaks):
            half = peak * (ground.height() / 2 - 2)
            if half >= _FAINTEST:
                x = ground.left() + column + 0.5
                painter.drawLine(QPointF(x, middle - half), QPointF(x, middle + half))
        colour.setAlpha(70)
        painter.setPen(QPen(colour, 1))
        painter.drawLine(QPointF(ground.left(), middle), QPointF(ground.right(), middle))

    def _paint_bands(self, painter: QPainter, ground: QRectF) -> None:
        for band in self._bands:
            painter.fillRect(self._room_of(band, ground), QColor(band.colour))
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), 1))
            painter.drawRect(self._room_of(band, ground))

    def _paint_kept(self, painter: QPainter, ground: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Text))
        for at in self._kept:
            x = self._place_of(at)
            top = ground.top() - _WAVE_TOP + 1
            painter.drawPolygon(QPolygonF([QPointF(x - 4, top), QPointF(x + 4, top), QPointF(x, top + 6)]))

    def _paint_position(self, painter: QPainter) -> None:
        x = self._place_of(self.value())
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.BrightText), 2))
        painter.drawLine(QPointF(x, 2), QPointF(x, self.height() - 2))

    def _room_of(self, band: Band, ground: QRectF) -> QRectF:
        begin, end = self._place_of(band.begin), self._place_of(band.end)
        return QRectF(begin, ground.bottom() + 3, max(4.0, end - begin), _BAND)

    def _band_at(self, point: QPointF) -> Band | None:
        ground = self._ground()
        hit = [band for band in self._bands if self._room_of(band, ground).adjusted(-2, -3, 2, 3).contains(point)]
        return min(hit, key=lambda band: band.end - band.begin, default=None)

    def _place_of(self, at: int) -> float:
        room = self._ground()
        return room.left() + room.width() * min(max(at / max(1, self.maximum()), 0.0), 1.0)

    def _time_at(self, x: float) -> int:
        room = self._ground()
        share = (x - room.left()) / max(1.0, room.width())
        return round(min(max(share, 0.0), 1.0) * self.maximum())
