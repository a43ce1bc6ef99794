"""A small picture of fixed size under the viewer's veil."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from app.desk.pictures.picture_view import PictureView
from app.desk.pictures.protected_image import ProtectedImage, Strengths
from app.desk.protecting.protection import Panel, Protection

_FOCUS_WIDTH = 2


class SmallPicture(QWidget):
    """Painted clear only while it has the focus and the reveal is held; never under a veil that isn't in force."""

    def __init__(self, protection: Protection, name: str, size: QSize, parent: QWidget | None = None) -> None:
        """`size`: in logical pixels, which it always has."""
        super().__init__(parent)
        self._protection = protection
        self.picture: ProtectedImage | None = None
        self.setObjectName(name)
        self.setFixedSize(size)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def strengths(self) -> Strengths:
        """The veil in force."""
        return self._protection.veil(Panel.VIEWER).effective

    def show_picture(self, picture: ProtectedImage | None) -> None:
        """Show this, or nothing."""
        self.picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The well and the picture in its middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Dark))
        if (picture := self.picture) is not None:
            room = PictureView().target(QSizeF(picture.full_width, picture.full_height), QSizeF(self.size()))
            if self._protection.reveal_held and self.hasFocus():
                painter.drawImage(room, picture.clear)
            elif picture.strengths == self.strengths:
                painter.drawImage(room, picture.veiled)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _FOCUS_WIDTH))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click gives it the focus, as the reveal needs it."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away, and what was revealed with it."""
        self.update()
