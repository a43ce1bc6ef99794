"""The picture of a sound that has none: its spectrogram, and where it is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from app.desk.look.theme import Space, Type, font
from app.desk.player.loudness_store import TONES, LoudnessStore

_LEFT = 56


class SoundPicture(QWidget):
    """Low tones below, high ones above, louder ones brighter.

    Signals:
        sought: the officer points at this time (ms).
    """

    sought = Signal(int)

    def __init__(self, look: LoudnessStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._at = 0
        self._length = 1
        self._words = ""
        self._drawn: QImage | None = None
        self._drawn_of: tuple[int, int, int, int] = (0, 0, 0, 0)
        self.setObjectName("soundPicture")
        self.setAccessibleName(self.tr("Spectrogram"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(200, 150)

    def show_position(self, at: int, length: int) -> None:
        """Be there."""
        self._at, self._length = at, max(1, length)
        self.update()

    def show_words(self, words: str) -> None:
        """What is said while nothing of the sound is drawn."""
        self._words = words
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        self._seek(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while it is held down."""
        self._seek(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Spectrogram, scale, position."""
        painter = QPainter(self)
        palette = self.palette()
        painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Dark))
        room = self._room()
        painter.setFont(font(Type.SMALL))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        if not self._look.heard_ms:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
            return
        painter.drawImage(room, self._image(int(room.width()), palette))
        for share, words in TONES:
            y = room.bottom() - share * room.height()
            line = QRectF(0, min(max(y - 8, room.top()), room.bottom() - 16), _LEFT - Space.XS, 16)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        x = room.left() + room.width() * self._at / self._length
        painter.setPen(QPen(palette.color(QPalette.ColorRole.BrightText), 2))
        painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _image(self, width: int, palette: QPalette) -> QImage:
        low, high = palette.color(QPalette.ColorRole.Dark), palette.color(QPalette.ColorRole.Highlight)
        wanted = (width, self._length, self._look.heard_ms, int(high.rgb()))
        if self._drawn is None or wanted != self._drawn_of:
            self._drawn_of = wanted
            self._drawn = self._look.spectrogram(width, self._length, low, high)
        return self._drawn

    def _room(self) -> QRectF:
        return QRectF(_LEFT, Space.S, self.width() - _LEFT - Space.S, self.height() - 2 * Space.S)

    def _seek(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            share = (event.position().x() - self._room().left()) / max(1.0, self._room().width())
            self.sought.emit(round(min(max(share, 0.0), 1.0) * self._length))
