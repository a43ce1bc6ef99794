"""A list whose items have a first line and a second, quieter one; plain text, reached by arrow keys."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.desk.look.theme import Space, Type, font
from app.desk.text.display import plain_tooltip
from widgets.parts.id_list import IdList

_HEIGHT = 44


@dataclass(frozen=True, slots=True)
class Lines:
    """One item; both lines are fit to be shown."""

    id: int
    first: str
    second: str
    tip: str = ""


class TwoLineList(IdList):
    """Signals:
    chosen: another item is current (its id, an int, or None).
    typed: a letter or digit, for whoever gives it a meaning.
    removal_asked: Delete on the current item.
    """

    chosen = Signal(object)
    typed = Signal(str)
    removal_asked = Signal()

    def __init__(self, name: str, spoken: str, empty: str, parent: QWidget | None = None) -> None:
        """`empty`: what to read where there is nothing."""
        super().__init__(name, spoken, empty, parent)
        self.setItemDelegate(_LinesPainter(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._current_changed)

    def show_items(self, items: Sequence[Lines]) -> None:
        """Show these; the current one stays current if it is among them."""
        current = self.current_id
        self.blockSignals(True)
        self.clear()
        for lines in items:
            item = QListWidgetItem(lines.first, self)
            item.setData(Qt.ItemDataRole.UserRole, lines.id)
            item.setData(Qt.ItemDataRole.StatusTipRole, lines.second)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{lines.first}, {lines.second}")
            item.setToolTip(plain_tooltip(lines.tip or f"{lines.first}\n{lines.second}"))
        if current is not None:  # once all are there: Qt would keep the selection of an item that others come behind
            self.go_to(current)
        self.blockSignals(False)
        if self.current_id != current:
            self.chosen.emit(self.current_id)

    def take_out(self, item_ids: Collection[int]) -> None:
        """Show these no longer. Where the current one is among them, one beside it becomes current."""
        for row in reversed(range(self.count())):
            if self.item(row).data(Qt.ItemDataRole.UserRole) in item_ids:
                self.takeItem(row)

    def go_to(self, item_id: int) -> None:
        """Make an item current, if it is there."""
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole) == item_id:
                self.setCurrentRow(row)

    def keyboardSearch(self, search: str) -> None:
        """Letters and digits are keys for actions here, not for a search."""
        self.typed.emit(search)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which item the keyboard came to: Qt makes the first one current, but chooses none."""
        before = self.currentRow()
        super().focusInEvent(event)
        if before < 0 <= self.currentRow():
            self.item(self.currentRow()).setSelected(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks for removal."""
        if event.key() == Qt.Key.Key_Delete and self.currentItem() is not None:
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)

    def _current_changed(self) -> None:
        self.chosen.emit(self.current_id)


class _LinesPainter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Every item takes the same room."""
        return QSize(120, _HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Two lines. Where there is no room a name is cut in the middle, and what is said of it at its end."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        palette = option.palette
        painter.save()
        if selected:
            _paint_selection(painter, option)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        room = option.rect.adjusted(Space.S, Space.XS, -Space.S, -Space.XS)
        half = room.height() // 2
        middle, end = Qt.TextElideMode.ElideMiddle, Qt.TextElideMode.ElideRight
        for number, (role, face, cut) in enumerate(
            (
                (Qt.ItemDataRole.DisplayRole, font(Type.BODY, strong=True), middle),
                (Qt.ItemDataRole.StatusTipRole, font(Type.SMALL), end),
            )
        ):
            painter.setFont(face)
            line = QRect(room.left(), room.top() + number * half, room.width(), half)
            shown = painter.fontMetrics().elidedText(index.data(role) or "", cut, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()


def _paint_selection(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """A calm ground under normal text, and a bar that is strong while the list has the keyboard."""
    colour = option.palette.color(QPalette.ColorRole.Highlight)
    ground = QColor(colour)
    ground.setAlpha(70)
    painter.fillRect(option.rect, ground)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colour)
