"""The surface that shows one picture: protected, unless the reveal key is held, or through the keyhole."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.desk.picture_view import STEP, PictureView, fitted
from app.desk.protected_image import ProtectedImage
from app.desk.protection import Panel, Protection
from widgets.keyhole import circle_around, paint_keyhole, paint_rim
from widgets.mark import Mark, paint_mark

_NUDGE, _SHOVE = 24.0, 120.0
_FOCUS_WIDTH = 2


class PictureCanvas(QWidget):
    """Shows a `ProtectedImage` at a zoom.

    The clear picture is painted in one place only (`_paint_clear`), while the reveal is held or inside the keyhole. A
    veil other than the one in force is never painted: until the right one is made, the surface stays empty. With the
    keyhole open a new medium is covered wholly until the keyhole is moved.

    Signals:
        zoomed: the zoom is other than before; screen pixels for one pixel of the medium.
        wants_edge: the picture is too small for the zoom; the longer edge in pixels that would fill it.
        step_asked: another medium of the listing is asked for: -1 or 1.
        member_asked: another member of the stack is asked for: -1 or 1.
    """

    zoomed = Signal(float)
    wants_edge = Signal(int)
    step_asked = Signal(int)
    member_asked = Signal(int)

    def __init__(self, protection: Protection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._protection = protection
        self._picture: ProtectedImage | None = None
        self._words = ""
        self._view = PictureView()
        self._dragged_from: QPointF | None = None
        self._mark: Mark | None = None
        self._looking = False
        self._was_open = protection.keyhole
        self.setObjectName("pictureCanvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(200, 150)
        self.setAccessibleName(self.tr("Picture"))
        protection.changed.connect(self._protection_changed)
        protection.keyhole_moved.connect(self._keyhole_moved)

    @property
    def picture(self) -> ProtectedImage | None:
        """What is shown."""
        return self._picture

    @property
    def words(self) -> str:
        """The sentence that is shown instead of a picture."""
        return self._words

    @property
    def view(self) -> PictureView:
        """Which part of it is seen."""
        return self._view

    def show_picture(self, picture: ProtectedImage, *, same_medium: bool, keep_view: bool) -> None:
        """Show a picture; a better form of the `same_medium` leaves the keyhole as it is."""
        if not same_medium:
            self._looking = False
            self._mark = None
        if not keep_view:
            self._view = PictureView()
        self._picture, self._words = picture, ""
        self._told()

    def show_words(self, words: str) -> None:
        """Show a sentence instead of a picture."""
        self._picture, self._words = None, words
        self._looking = False
        self._mark = None
        self.update()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom, around the point `at` of this widget or its middle."""
        if self._picture:
            centre = at or QPointF(self.rect().center())
            self._set_view(self._view.scaled_by(factor, centre, self._full(), QSizeF(self.size())))

    def zoom_fit(self) -> None:
        """Show the whole picture."""
        self._set_view(PictureView())

    def zoom_full(self) -> None:
        """One pixel of the medium on one pixel of the screen."""
        if self._picture:
            wanted = 1 / (fitted(self._full(), QSizeF(self.size())) * self.devicePixelRatioF())
            self.zoom_by(wanted / self._view.zoom)

    @property
    def percent(self) -> float:
        """Screen pixels for one pixel of the medium, times 100; 0 without a picture."""
        if self._picture is None:
            return 0.0
        return 100 * self._view.scale(self._full(), QSizeF(self.size())) * self.devicePixelRatioF()

    @property
    def marked(self) -> tuple[float, float, float, float] | None:
        """The rectangle that the officer has marked: left, top, width and height, relative to the picture, 0 to 1."""
        return self._mark.region if self._mark else None

    def ask_edge(self) -> None:
        """Say how large a picture is needed, if what is there is too small."""
        room = self._target().size() if self._picture else QSizeF(self.size())
        wanted = round(max(room.width(), room.height()) * self.devicePixelRatioF())
        if self._picture is None or wanted > self._picture.edge:
            self.wants_edge.emit(wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The well, the picture under its veil, and what the officer has asked to see."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Dark))
        if self._picture is None:
            self._paint_words(painter)
        elif self._protection.reveal_held:
            self._paint_clear(painter, self._picture)
        else:
            if self._picture.strengths == self._strengths():
                painter.drawImage(self._target(), self._picture.veiled)
            if self._protection.keyhole:
                self._paint_keyhole(painter, self._picture)
        if self._picture is not None and self._mark is not None:
            paint_mark(painter, self._mark.within(self._target()), self.palette())
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _FOCUS_WIDTH))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the keyhole, else the zoomed picture, else go to another medium or member."""
        arrows = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
        elif key in arrows:
            self._go(*arrows[key], far=shift)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(STEP)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.zoom_by(1 / STEP)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.step_asked.emit(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer."""
        steps = event.angleDelta().y() / 120
        if steps:
            self.zoom_by(STEP**steps, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture; with Shift, begin to mark a rectangle in it."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._picture:
            self._mark = Mark.begun(event.position(), self._target())
            self.update()
        else:
            self._dragged_from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the picture that is held, or the mark's corner, and the keyhole with the pointer."""
        if self._mark is not None and self._mark.growing:
            self._mark = self._mark.grown(event.position(), self._target())
            self.update()
        elif self._dragged_from is not None and event.buttons() & Qt.MouseButton.LeftButton and self._picture:
            by = event.position() - self._dragged_from
            self._dragged_from = event.position()
            self._set_view(self._view.moved_by(by.x(), by.y(), self._full(), QSizeF(self.size())))
        self._protection.move_keyhole(Panel.VIEWER, event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the picture, or finish the mark; one of no size takes it away."""
        self._dragged_from = None
        if self._mark is not None and self._mark.growing:
            self._mark = self._mark.finished()
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Between all of the picture and its own pixels."""
        if self._view.fits:
            self.zoom_full()
        else:
            self.zoom_fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A larger widget may want a larger picture."""
        self._told()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def _paint_clear(self, painter: QPainter, picture: ProtectedImage) -> None:
        painter.drawImage(self._target(), picture.clear)

    def _paint_keyhole(self, painter: QPainter, picture: ProtectedImage) -> None:
        hole = circle_around(self._keyhole_centre(), self._protection.keyhole_radius)
        rim = self.palette().color(QPalette.ColorRole.Highlight)
        if self._looking:
            paint_keyhole(painter, hole, self.devicePixelRatioF(), rim, lambda over: self._paint_clear(over, picture))
        else:
            paint_rim(painter, hole, rim, Qt.PenStyle.DashLine)

    def _paint_words(self, painter: QPainter) -> None:
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        room = QRectF(self.rect()).adjusted(24, 24, -24, -24)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)

    def _go(self, x: int, y: int, *, far: bool) -> None:
        if self._protection.keyhole:
            step = _SHOVE if far else _NUDGE
            at = self._keyhole_centre() + QPointF(x * step, y * step)
            self._protection.move_keyhole(
                Panel.VIEWER,
                QPointF(min(max(at.x(), 0.0), self.width()), min(max(at.y(), 0.0), self.height())),
            )
        elif not self._view.fits and self._picture:
            step = _SHOVE if far else 2 * _NUDGE
            self._set_view(self._view.moved_by(-x * step, -y * step, self._full(), QSizeF(self.size())))
        elif x:
            self.step_asked.emit(x)
        else:
            self.member_asked.emit(y)

    def _keyhole_centre(self) -> QPointF:
        return self._protection.keyhole_at(Panel.VIEWER) or self._target().intersected(QRectF(self.rect())).center()

    def _protection_changed(self) -> None:
        if self._protection.keyhole and not self._was_open:
            self._looking = True  # opening the keyhole is asking
        self._was_open = self._protection.keyhole
        self.update()

    def _keyhole_moved(self, panel: str) -> None:
        if panel == Panel.VIEWER.value:
            self._looking = True
            self.update()

    def _set_view(self, view: PictureView) -> None:
        if view != self._view:
            self._view = view
            self._told()

    def _told(self) -> None:
        self.update()
        if self._picture is not None:
            self.zoomed.emit(self.percent / 100)
            self.ask_edge()

    def _target(self) -> QRectF:
        return self._view.target(self._full(), QSizeF(self.size()))

    def _full(self) -> QSizeF:
        picture = self._picture
        return QSizeF(picture.full_width, picture.full_height) if picture else QSizeF()

    def _strengths(self) -> tuple[int, int]:
        return self._protection.veil(Panel.VIEWER).effective
