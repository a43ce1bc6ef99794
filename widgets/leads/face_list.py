"""Faces side by side, each under the veil, chosen one or several at a time by keys or the mouse."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.desk.look.theme import Space, Type, font
from app.desk.pictures.protected_image import ProtectedImage
from app.desk.protecting.protection import Panel, Protection
from widgets.parts.id_list import IdList

_PICTURE = QSize(104, 120)
_CAPTION = 18
_CELL = QSize(_PICTURE.width() + 2 * Space.S, _PICTURE.height() + _CAPTION + 2 * Space.S)

Index = QModelIndex | QPersistentModelIndex


class FaceList(IdList):
    """The current face is painted clear while the reveal is held; none is under a veil that isn't in force.

    Signals:
        rejected: Delete on what is chosen.
        scrolled: others are seen.
    """

    rejected = Signal()
    scrolled = Signal()

    def __init__(self, protection: Protection, spoken: str, empty: str, parent: QWidget | None = None) -> None:
        """`empty`: what to read where there is none."""
        super().__init__("faces", spoken, empty, parent)
        self._protection = protection
        self._found: Sequence[tuple[int, str, str]] = ()
        self._pictures: dict[int, ProtectedImage] = {}
        self.setItemDelegate(_FacePainter(self))
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.scrolled.emit())
        protection.changed.connect(self.viewport().update)

    def show_faces(self, found: Sequence[tuple[int, str, str]]) -> None:
        """Show these: id, caption, and what a screen reader says; what was chosen stays chosen if it is among them."""
        if found == self._found:
            return  # who looks through hundreds stays where they are
        self._found = found
        chosen, current = set(self.chosen_ids), self.current_id
        self.clear()
        self._pictures = {}
        for number, caption, spoken in found:
            item = QListWidgetItem(caption, self)
            item.setData(Qt.ItemDataRole.UserRole, number)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setToolTip(spoken)
            if number == current:
                self.setCurrentItem(item)
        for row in range(self.count()):
            self.item(row).setSelected(self.item(row).data(Qt.ItemDataRole.UserRole) in chosen)
        if self.count() and self.currentRow() < 0:
            self.setCurrentRow(0)
            self.clearSelection()

    def show_pictures(self, pictures: Mapping[int, ProtectedImage]) -> None:
        """By id, beside those that are shown already; those without one stay empty."""
        self._pictures.update(pictures)
        self.viewport().update()

    def seen_ids(self) -> list[int]:
        """Those that are seen now, in order."""
        room = self.viewport().rect()
        return [each for row, each in enumerate(self.ids) if self.visualItemRect(self.item(row)).intersects(room)]

    def picture(self, index: Index) -> tuple[ProtectedImage | None, bool]:
        """What is painted of a face, and whether clear."""
        picture = self._pictures.get(index.data(Qt.ItemDataRole.UserRole))
        revealed = self._protection.reveal_held and self.hasFocus() and index.row() == self.currentRow()
        if picture is None or (picture.strengths != self._protection.veil(Panel.VIEWER).effective and not revealed):
            return None, False
        return picture, revealed

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of the protection here, not for a search."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete rejects; the rest is the list's own."""
        if event.key() == Qt.Key.Key_Delete and self.chosen_ids:
            self.rejected.emit()
        else:
            super().keyPressEvent(event)


class _FacePainter(QStyledItemDelegate):
    def __init__(self, faces: FaceList) -> None:
        super().__init__(faces)
        self._faces = faces

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every face takes the same room."""
        return _CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Picture, caption, a ground where it is chosen, and a frame round the current one."""
        palette, cell = self._faces.palette(), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if option.state & QStyle.StateFlag.State_Selected:
            ground = palette.color(QPalette.ColorRole.Highlight)
            ground.setAlpha(90)
            painter.fillRect(cell.adjusted(2, 2, -2, -2), ground)
        room = QRect(cell.topLeft() + QPoint(Space.S, Space.S), _PICTURE)
        painter.fillRect(room, palette.color(QPalette.ColorRole.Dark))
        picture, clear = self._faces.picture(index)
        if picture is not None:
            image = picture.clear if clear else picture.veiled
            size = image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            at = room.center() - QPoint(size.width() // 2, size.height() // 2)
            painter.drawImage(QRect(at, size), image)
        painter.setFont(font(Type.SMALL))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        below = QRect(room.left(), room.bottom() + 2, room.width(), _CAPTION)
        shown = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, shown)
        if index.row() == self._faces.currentRow() and self._faces.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(room.adjusted(-1, -1, 0, 0))
        painter.restore()
