"""A list view whose items lie on a grid, by arithmetic alone, however many there are.

A QListView, since that is what a screen reader can read; but everything by which QListView knows where an item lies is
replaced by `widgets.gallery.grid`, since its own layout takes seconds for a million items. The inherited `dataChanged`
looks for each changed item and is replaced for the same reason.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.desk.listings.listing_model import ListingModel
from app.desk.look.theme import Space
from widgets.gallery.grid import Grid
from widgets.gallery.sectioned_grid import SectionedGrid

_MARGIN = Space.S - Space.XS

Index = QModelIndex | QPersistentModelIndex
Cursor = QAbstractItemView.CursorAction
Hint = QAbstractItemView.ScrollHint

_STEPS = {Cursor.MoveLeft: -1, Cursor.MovePrevious: -1, Cursor.MoveRight: 1, Cursor.MoveNext: 1}


class GridView(QListView):
    """Where the items of a listing lie, how the view scrolls over them, and which one a key leads to.

    A subclass calls `setModel` at the end of its constructor: from then on Qt calls what it has overridden.
    """

    def __init__(self, model: ListingModel, cell: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listing = model
        self._cell_size = cell
        self._grid: Grid | SectionedGrid = Grid.fit(0, 1, 1, 1, 0)
        self._backwards = False
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for shrunk in (model.rowsRemoved, model.modelReset):
            shrunk.connect(self.updateGeometries)

    @property
    def grid(self) -> Grid | SectionedGrid:
        """Where everything lies, in the coordinates of the content."""
        return self._grid

    def visible_rows(self) -> range:
        """The rows of which something can be seen."""
        top = self.verticalOffset()
        return self._grid.rows_between(top, top + self.viewport().height() - 1)

    def rows_touching(self, rect: QRect) -> list[int]:
        """The rows whose cells this rectangle of the viewport touches."""
        reach = rect.translated(0, self.verticalOffset())
        stretches = self._grid.stretches(reach.left(), reach.top(), reach.right(), reach.bottom())
        return [row for first, last in stretches for row in range(first, last + 1)]

    def cell(self, row: int) -> QRect:
        """The cell of this row, in the viewport's coordinates."""
        left, top = self._grid.corner(row)
        return QRect(left, top - self.verticalOffset(), self._grid.cell_width, self._grid.cell_height)

    def is_overlaid(self) -> bool:
        """Whether something lies still above the items, so that scrolling must paint everything anew."""
        return False

    # What Qt asks

    def doItemsLayout(self) -> None:
        """There is nothing to lay out."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Fit the grid to the width and the scroll bar to the grid."""
        cell, viewport = self._cell_size, self.viewport()
        self._grid = self._fitted(viewport.width(), cell.width(), cell.height())
        bar = self.verticalScrollBar()
        bar.setPageStep(viewport.height())
        bar.setSingleStep(max(1, cell.height() // 3))
        bar.setRange(0, max(0, self._grid.height - viewport.height()))
        self.horizontalScrollBar().setRange(0, 0)
        QAbstractItemView.updateGeometries(self)
        viewport.update()

    def _fitted(self, width: int, cell_width: int, cell_height: int) -> Grid | SectionedGrid:
        count, sizes = self._listing.rowCount(), [header.shown for header in self._listing.headers]
        if sizes and sum(sizes) == count:  # while rows come and go it isn't
            return SectionedGrid.fit(sizes, width, cell_width, cell_height, _MARGIN)
        return Grid.fit(count, width, cell_width, cell_height, _MARGIN)

    def visualRect(self, index: Index) -> QRect:
        """The cell of an item, in the viewport's coordinates."""
        return self.cell(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The item at this place of the viewport, or beyond its edges."""
        row = self._grid.row_at(point.x(), point.y() + self.verticalOffset())
        return self._listing.index(row) if row >= 0 else QModelIndex()

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        """Scroll as little as is needed, or as the hint says."""
        if not index.isValid():
            return
        _, top = self._grid.corner(index.row())
        bar, height, cell = self.verticalScrollBar(), self.viewport().height(), self._grid.cell_height
        if hint == Hint.PositionAtTop:
            bar.setValue(top)
        elif hint == Hint.PositionAtBottom:
            bar.setValue(top + cell - height)
        elif hint == Hint.PositionAtCenter:
            bar.setValue(top + (cell - height) // 2)
        elif top < bar.value() or cell > height:
            bar.setValue(top - self._grid.top)
        elif top + cell > bar.value() + height:
            bar.setValue(top + cell + self._grid.top - height)

    def moveCursor(self, action: Cursor, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Left and right go through all items; up, down and the pages stay in their column."""
        if not self._grid.count:
            return QModelIndex()
        row = self.currentIndex().row()
        return self._listing.index(0 if row < 0 else self._row_after(action, row))

    def _row_after(self, action: Cursor, row: int) -> int:
        last = self._grid.count - 1
        if action in _STEPS:
            return max(0, min(last, row + _STEPS[action]))
        if action == Cursor.MoveHome:
            return 0
        if action == Cursor.MoveEnd:
            return last
        page = max(1, self.viewport().height() // self._grid.cell_height)
        lines = {Cursor.MoveUp: -1, Cursor.MoveDown: 1, Cursor.MovePageUp: -page, Cursor.MovePageDown: page}
        return self._grid.in_line(row, lines[action])

    def horizontalOffset(self) -> int:
        """Never scrolled sideways."""
        return 0

    def verticalOffset(self) -> int:
        """Logical pixels of the content above the viewport."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        """No item is ever hidden; a listing leaves out what isn't wanted."""
        return False

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Shift what is painted, and paint only what comes into view, unless something lies above the items."""
        self._backwards = dy > 0
        if self.is_overlaid():
            self.viewport().update()
        else:
            self.viewport().scroll(0, dy)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """New items at the end move nothing."""
        QAbstractItemView.rowsInserted(self, parent, start, end)
        self.updateGeometries()

    def dataChanged(self, top_left: Index, bottom_right: Index, roles: object = ()) -> None:
        """Paint anew."""
        self.viewport().update()
