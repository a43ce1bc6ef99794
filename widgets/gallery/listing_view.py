"""A view of a listing in terms of its ids: which is current, which are selected, and what stays under the eye.

The inherited `keyboardSearch`, `selectAll` and `selectionChanged` walk all items, which takes seconds for a million of
them, and are replaced.
"""

from array import array
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.desk.listings.listing_model import ListingModel
from widgets.gallery.grid_view import GridView, Index

_MANY_PARTS = 100
_BAND_ALPHA = 48


@dataclass(frozen=True, slots=True)
class _Anchor:
    """What is under the eye: visible ids, and where in the viewport the first of them begins."""

    ids: "array[int]"
    row: int
    offset: int
    current: int | None


class ListingView(GridView):
    """A grid of a listing's items, of which one is current and any number is selected.

    Signals:
        activated_id: Enter or a double click on this id.
        current_id_changed: this id is current now; -1: none.
        selection_changed: the selection is other than before.
    """

    activated_id = Signal(object)  # an int: Qt's own are of 32 bits
    current_id_changed = Signal(object)
    selection_changed = Signal()

    def __init__(self, model: ListingModel, cell: QSize, parent: QWidget | None = None) -> None:
        super().__init__(model, cell, parent)
        self._anchor: _Anchor | None = None
        self._band: QRect | None = None
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(False)
        model.rearranging.connect(self._note_anchor)
        model.rearranged.connect(self._return_to_anchor)
        self.activated.connect(lambda index: self.activated_id.emit(model.id_at(index.row())))

    def current_id(self) -> int | None:
        """The id that is current."""
        index = self.currentIndex()
        return self._listing.id_at(index.row()) if index.isValid() else None

    def select_id(self, wanted: int) -> bool:
        """Make this id current, the only one selected, and visible; False where it isn't listed."""
        row = self._listing.row_of(wanted, max(0, self.currentIndex().row()))
        if row >= 0:
            self.select_row(row)
        return row >= 0

    def select_row(self, row: int) -> None:
        """Make this row current, the only one selected, and visible."""
        # Not the view's own setCurrentIndex: it keeps the selection while Control is held, as it is for Ctrl+Z.
        self.selectionModel().setCurrentIndex(
            self._listing.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def select_page(self) -> int:
        """Select all items that are seen whole, and make the first of them current; gives how many there are."""
        inside = self.viewport().rect()
        rows = [row for row in self.visible_rows() if inside.contains(self.cell(row))]
        if rows:
            flag = QItemSelectionModel.SelectionFlag
            first, last = self._listing.index(rows[0]), self._listing.index(rows[-1])
            self.selectionModel().setCurrentIndex(first, flag.NoUpdate)
            self.selectionModel().select(QItemSelection(first, last), flag.ClearAndSelect)
        return len(rows)

    def selected_count(self) -> int:
        """Number of selected ids."""
        return sum(part.bottom() - part.top() + 1 for part in self.selectionModel().selection().toList())

    def selected_ids(self) -> "array[int]":
        """The selected ids, in the order of the listing."""
        ids = array("q")
        for part in sorted(self.selectionModel().selection().toList(), key=lambda part: part.top()):
            ids.extend(self._listing.ids(part.top(), part.bottom() - part.top() + 1))
        return ids

    def set_cell_size(self, cell: QSize) -> None:
        """Let the cells have this size; what is under the eye stays in view."""
        self._note_anchor(prefer_current=True)
        self._cell_size = cell
        self._return_to_anchor()

    def is_overlaid(self) -> bool:
        """The rubber band doesn't scroll with the items."""
        return self._band is not None

    # Selection

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """A rectangle while the rubber band is drawn, otherwise all items from one end to the other, as in a text."""
        if self.state() == QAbstractItemView.State.DragSelectingState:
            left, right = sorted((rect.left(), rect.right()))
            top, bottom = sorted((rect.top(), rect.bottom()))
            self._band = QRect(QPoint(left, top), QPoint(right, bottom))
            selection = self._inside(self._band)
        else:
            selection = self._from_end_to_end(rect)
        self.selectionModel().select(selection, command)

    def _inside(self, band: QRect) -> QItemSelection:
        selection = QItemSelection()
        reach = band.translated(0, self.verticalOffset())
        for first, last in self._grid.stretches(reach.left(), reach.top(), reach.right(), reach.bottom()):
            selection.select(self._listing.index(first), self._listing.index(last))
        return selection

    def _from_end_to_end(self, rect: QRect) -> QItemSelection:
        corners = (QPoint(rect.left(), rect.top()), QPoint(rect.right(), rect.bottom()))
        ends = sorted(index.row() for index in map(self.indexAt, corners) if index.isValid())
        if not ends:
            return QItemSelection()
        return QItemSelection(self._listing.index(ends[0]), self._listing.index(ends[-1]))

    def selectAll(self) -> None:
        """One range; the inherited method builds it item by item."""
        count = self._listing.rowCount()
        if count:
            everything = QItemSelection(self._listing.index(0), self._listing.index(count - 1))
            self.selectionModel().select(everything, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Not QListView's, which walks the selection when a screen reader listens."""
        QAbstractItemView.selectionChanged(self, selected, deselected)
        self.selection_changed.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell the screen reader and the window."""
        QAbstractItemView.currentChanged(self, current, previous)
        if current.isValid() and QAccessible.isActive():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(current.row())
            QAccessible.updateAccessibility(event)
        self.current_id_changed.emit(self._listing.id_at(current.row()) if current.isValid() else -1)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """The visible part of a selection; all that is visible where it has many parts."""
        parts = selection.toList()
        if len(parts) > _MANY_PARTS:
            return QRegion(self.viewport().rect())
        region, rows = QRegion(), self.visible_rows()
        for part in parts:
            for row in range(max(rows.start, part.top()), min(rows.stop, part.bottom() + 1)):
                region += self.cell(row)
        return region

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The rubber band ends."""
        super().mouseReleaseEvent(event)
        if self._band is not None:
            self._band = None
            self.viewport().update()

    def paint_band(self, painter: QPainter, colour: QColor) -> None:
        """The rubber band, if one is drawn."""
        if self._band is not None:
            ground = QColor(colour)
            ground.setAlpha(_BAND_ALPHA)
            painter.fillRect(self._band, ground)
            painter.setPen(QPen(colour, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._band)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and digits go on to the window; the rest is as in every list."""
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if plain and event.text().isprintable() and event.text().strip():
            event.ignore()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the window's actions; the inherited search reads every title."""

    # What stays under the eye

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is under the eye in view."""
        self._note_anchor(prefer_current=True)
        QAbstractItemView.resizeEvent(self, event)
        self._return_to_anchor()

    def _note_anchor(self, *, prefer_current: bool = False) -> None:
        rows = self.visible_rows()
        if not rows or self._anchor is not None:
            return
        current = self.currentIndex().row()
        first = current if prefer_current and current in rows else rows.start
        self._anchor = _Anchor(
            ids=self._listing.ids(first, rows.stop - first),
            row=first,
            offset=self.cell(first).top(),
            current=self._listing.id_at(current) if current >= 0 else None,
        )

    def _return_to_anchor(self) -> None:
        """Let the first of the noted ids that is still listed lie where it lay; keep the current id."""
        self.updateGeometries()
        anchor, self._anchor = self._anchor, None
        if anchor is None or not self._listing.rowCount():
            return
        if not self.currentIndex().isValid():
            self._make_current_again(anchor)
        if anchor.row == 0 and anchor.offset >= 0:
            return
        row = self._listing.row_of(anchor.ids[0], anchor.row)
        for first in [row] if row >= 0 else self._listing.rows_of(anchor.ids)[:1]:
            self.verticalScrollBar().setValue(self._grid.corner(first)[1] - anchor.offset)

    def _make_current_again(self, anchor: _Anchor) -> None:
        row = -1 if anchor.current is None else self._listing.row_of(anchor.current, anchor.row)
        if row >= 0:
            select = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self._listing.index(row), select)
