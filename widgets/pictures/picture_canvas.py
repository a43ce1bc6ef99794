"""The picture under the officer's hands: keys, mouse and wheel move it, the keyhole and the mark."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.desk.pictures.picture_view import STEP
from app.desk.protecting.protection import Panel, Protection
from widgets.pictures.mark import Mark
from widgets.pictures.picture_surface import PictureSurface

_NUDGE, _SHOVE = 24.0, 120.0
_MARK_STEP = 0.02
"""By so much of the picture an arrow key moves a mark."""
_MARK_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class PictureCanvas(PictureSurface):
    """A surface that can be worked on.

    Signals:
        step_asked: another medium of the listing is asked for: -1 or 1.
        member_asked: another member of the stack is asked for: -1 or 1.
        mark_taken: Enter was pressed on the mark.
    """

    step_asked = Signal(int)
    member_asked = Signal(int)
    mark_taken = Signal()

    def __init__(self, protection: Protection, parent: QWidget | None = None) -> None:
        super().__init__(protection, parent)
        self._dragged_from: QPointF | None = None
        self._marking = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def mark_by_keys(self) -> None:
        """Begin a mark, or take hold of the one there is, with the arrow keys."""
        if self._picture is not None:
            self._marking = True
            self._set_mark(self._mark or Mark.in_the_middle())
            self.setFocus()

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
        if self._marking and self._mark is not None and key in (*arrows, *_MARK_ENDS):
            self._change_mark(self._mark, key, arrows.get(key), shift=shift)
            return
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
            self._marking = False
            self._set_mark(Mark.begun(self._back().map(event.position()), self._page()))
        else:
            self._dragged_from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the picture that is held, or the mark's corner, and the keyhole with the pointer."""
        if self._mark is not None and self._mark.growing:
            self._set_mark(self._mark.grown(self._back().map(event.position()), self._page()))
        elif self._dragged_from is not None and event.buttons() & Qt.MouseButton.LeftButton and self._picture:
            by = event.position() - self._dragged_from
            self._dragged_from = event.position()
            self._set_view(self._view.moved_by(by.x(), by.y(), self._full(), QSizeF(self.size())))
        self._protection.move_keyhole(Panel.VIEWER, event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the picture, or finish the mark; one of no size takes it away."""
        self._dragged_from = None
        if self._mark is not None and self._mark.growing:
            self._set_mark(self._mark.finished())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Between all of the picture and its own pixels."""
        self.toggle_own_pixels()

    def toggle_own_pixels(self) -> None:
        """Between all of the picture and its own pixels."""
        if self.view.fits:
            self.zoom_full()
        else:
            self.zoom_fit()

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

    def _change_mark(self, mark: Mark, key: Qt.Key, way: tuple[int, int] | None, *, shift: bool) -> None:
        if way is not None:
            # Along what is seen, whatever the pose.
            step = self._pose.onto(QRectF(0, 0, 1, 1), QSizeF(1, 1)).inverted()[0].map(QPointF(*way))
            step -= self._pose.onto(QRectF(0, 0, 1, 1), QSizeF(1, 1)).inverted()[0].map(QPointF(0, 0))
            by = step * _MARK_STEP
            self._set_mark(mark.resized(by.x(), by.y()) if shift else mark.moved(by.x(), by.y()))
        elif key == Qt.Key.Key_Escape:
            self._set_mark(None)
        else:
            self._marking = False
            self.mark_taken.emit()
