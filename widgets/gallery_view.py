"""The gallery: a grid of cards over a listing of any length, with arithmetic geometry.

A QListView, since that is what a screen reader can read; but everything by which QListView knows where an item lies is
replaced by `widgets.grid`, since its own layout takes seconds for a million items. The inherited `keyboardSearch`,
`selectAll`, `selectionChanged` and `dataChanged` walk all items too and are replaced for the same reason.
"""

from array import array
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.desk.listing_model import ListingModel
from app.desk.previews import Look, PreviewLoader, Want
from app.desk.protection import CLEAR, Panel, Protection
from app.desk.theme import Space, Theme, Type, font
from widgets.card import MAX_SIZE, MIN_SIZE, CardLook, CardPainter
from widgets.grid import Grid
from widgets.keyhole import paint_keyhole, touched_by

_AHEAD = 3  # lines that are loaded before they are seen
_FRAME_MS = 16
_MANY_PARTS = 100
_WHEEL_NOTCH = 120
_GROWTH = 1.15  # of the cards, a notch of the wheel
_ARROWS = {
    QAbstractItemView.CursorAction.MoveLeft: -1,
    QAbstractItemView.CursorAction.MovePrevious: -1,
    QAbstractItemView.CursorAction.MoveRight: 1,
    QAbstractItemView.CursorAction.MoveNext: 1,
}

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Anchor:
    """What is under the eye: visible ids, and where in the viewport the first of them begins."""

    ids: "array[int]"
    row: int
    offset: int
    current: int | None


class GalleryView(QListView):
    """Cards of a listing, protected until the officer asks.

    Signals:
        activated_id: Enter or a double click on this id.
        current_id_changed: this id wears the focus ring now; -1: none.
        selection_changed: the selection is other than before.
        size_changed: size of the cards, by Ctrl and the wheel.
    """

    activated_id = Signal(object)  # an int: Qt's own are of 32 bits
    current_id_changed = Signal(object)
    selection_changed = Signal()
    size_changed = Signal(int)

    def __init__(
        self,
        model: ListingModel,
        loader: PreviewLoader,
        protection: Protection,
        theme: Theme,
        *,
        panel: Panel = Panel.GALLERY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._listing = model
        self._loader = loader
        self._protection = protection
        self._panel = panel
        self._theme = theme
        self._painter = CardPainter(theme, 176, self.devicePixelRatioF())
        self._grid = Grid.fit(0, 1, 1, 1, 0)
        self._empty_text = ""
        self._band: QRect | None = None
        self._anchor: _Anchor | None = None
        self._follows_current = False
        self._backwards = False
        self._lacking: list[int] = []
        self._hole = QRect()
        self._keyhole_open = protection.keyhole
        self._repaint = QTimer(self, singleShot=True, interval=_FRAME_MS)
        self._repaint.timeout.connect(self._repaint_arrived)
        self._set_up_view()
        self.setModel(model)
        self._connect()

    def _set_up_view(self) -> None:
        self.setAccessibleName(self.tr("Gallery"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(False)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _connect(self) -> None:
        self._loader.arrived.connect(self._repaint_soon)
        self._protection.changed.connect(self._on_protection_changed)
        self._protection.keyhole_moved.connect(self._on_keyhole_moved)
        self._listing.rearranging.connect(self._note_anchor)
        self._listing.rearranged.connect(self._return_to_anchor)
        self._listing.rowsRemoved.connect(self.updateGeometries)
        self.activated.connect(lambda index: self.activated_id.emit(self._listing.id_at(index.row())))

    # What the window asks

    def card_size(self) -> int:
        """Width of a picture in logical pixels."""
        return self._painter.size

    def set_card_size(self, size: int) -> None:
        """Held between MIN_SIZE and MAX_SIZE; what is under the eye stays in view."""
        size = max(MIN_SIZE, min(MAX_SIZE, size))
        if size != self._painter.size:
            self._repaint_cards(CardPainter(self._theme, size, self.devicePixelRatioF()))
            self.size_changed.emit(size)

    def set_theme(self, theme: Theme) -> None:
        """Paint in this theme from now on."""
        self._theme = theme
        self._repaint_cards(CardPainter(theme, self._painter.size, self.devicePixelRatioF()))

    def set_empty_text(self, text: str) -> None:
        """What to say, and what to do next, where there is nothing to show."""
        self._empty_text = text
        self.viewport().update()

    def current_id(self) -> int | None:
        """The id that wears the focus ring."""
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
        self.setCurrentIndex(self._listing.index(row))

    def selected_count(self) -> int:
        """Number of selected ids."""
        return sum(part.bottom() - part.top() + 1 for part in self.selectionModel().selection().toList())

    def selected_ids(self) -> "array[int]":
        """The selected ids, in the order of the listing."""
        ids = array("q")
        for part in sorted(self.selectionModel().selection().toList(), key=lambda part: part.top()):
            ids.extend(self._listing.ids(part.top(), part.bottom() - part.top() + 1))
        return ids

    def visible_rows(self) -> range:
        """The rows of which something can be seen."""
        top = self.verticalOffset()
        return self._grid.rows_between(top, top + self.viewport().height() - 1)

    # Geometry: all of it from the grid

    def doItemsLayout(self) -> None:
        """There is nothing to lay out."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Fit the grid to the width and the scroll bar to the grid."""
        cell = self._painter.cell
        self._grid = Grid.fit(
            self._listing.rowCount(), self.viewport().width(), cell.width(), cell.height(), Space.S - Space.XS
        )
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        bar.setPageStep(height)
        bar.setSingleStep(max(1, cell.height() // 3))
        bar.setRange(0, max(0, self._grid.height - height))
        self.horizontalScrollBar().setRange(0, 0)
        QAbstractItemView.updateGeometries(self)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is under the eye in view."""
        self._note_anchor(prefer_current=True)
        QAbstractItemView.resizeEvent(self, event)
        self._return_to_anchor()

    def visualRect(self, index: Index) -> QRect:
        """The cell of an item, in the viewport's coordinates."""
        return self._cell(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The item at this place of the viewport, or beyond its edges."""
        row = self._grid.row_at(point.x(), point.y() + self.verticalOffset())
        return self._listing.index(row) if row >= 0 else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Scroll as little as is needed, or as the hint says."""
        if not index.isValid():
            return
        _, top = self._grid.corner(index.row())
        bar, height, cell = self.verticalScrollBar(), self.viewport().height(), self._grid.cell_height
        hints = QAbstractItemView.ScrollHint
        if hint == hints.PositionAtTop:
            bar.setValue(top)
        elif hint == hints.PositionAtBottom:
            bar.setValue(top + cell - height)
        elif hint == hints.PositionAtCenter:
            bar.setValue(top + (cell - height) // 2)
        elif top < bar.value() or cell > height:
            bar.setValue(top - self._grid.top)
        elif top + cell > bar.value() + height:
            bar.setValue(top + cell + self._grid.top - height)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Left and right go through all items; up, down and the pages stay in their column."""
        count = self._listing.rowCount()
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        if row < 0:
            return self._listing.index(0)
        self._follow_current()
        return self._listing.index(self._row_after(action, row, count))

    def _row_after(self, action: QAbstractItemView.CursorAction, row: int, count: int) -> int:
        actions = QAbstractItemView.CursorAction
        if action in _ARROWS:
            return max(0, min(count - 1, row + _ARROWS[action]))
        if action == actions.MoveHome:
            return 0
        if action == actions.MoveEnd:
            return count - 1
        page = max(1, self.viewport().height() // self._grid.cell_height)
        lines = {
            actions.MoveUp: -1,
            actions.MoveDown: 1,
            actions.MovePageUp: -page,
            actions.MovePageDown: page,
        }[action]
        columns = self._grid.columns
        line = max(0, min(self._grid.lines - 1, row // columns + lines))
        return min(count - 1, line * columns + row % columns) if line != row // columns else row

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
        """Shift what is painted, and paint only what comes into view; unless something lies still above the cards."""
        self._backwards = dy > 0
        if self._follows_current:
            self._place_keyhole_on_current()
        if self._protection.keyhole or self._band is not None:
            self.viewport().update()
        else:
            self.viewport().scroll(0, dy)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        """New items at the end move nothing."""
        QAbstractItemView.rowsInserted(self, parent, start, end)
        self.updateGeometries()

    def dataChanged(self, top_left: Index, bottom_right: Index, roles: object = ()) -> None:
        """Paint anew; the inherited method looks for each changed item."""
        self.viewport().update()

    def _cell(self, row: int) -> QRect:
        left, top = self._grid.corner(row)
        return QRect(left, top - self.verticalOffset(), self._grid.cell_width, self._grid.cell_height)

    def _note_anchor(self, *, prefer_current: bool = False) -> None:
        rows = self.visible_rows()
        if not rows or self._anchor is not None:
            return
        current = self.currentIndex().row()
        first = current if prefer_current and current in rows else rows.start
        self._anchor = _Anchor(
            ids=self._listing.ids(first, rows.stop - first),
            row=first,
            offset=self._cell(first).top(),
            current=self._listing.id_at(current) if current >= 0 else None,
        )

    def _return_to_anchor(self) -> None:
        """Scroll to where the first of the noted ids that is still listed lies as it lay; keep the current id."""
        self.updateGeometries()
        anchor, self._anchor = self._anchor, None
        if anchor is None or not self._listing.rowCount():
            return
        if not self.currentIndex().isValid() and anchor.current is not None:
            row = self._listing.row_of(anchor.current, anchor.row)
            if row >= 0:
                self.selectionModel().setCurrentIndex(
                    self._listing.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
                )
        if anchor.row == 0 and anchor.offset >= 0:
            return
        for wanted in anchor.ids:
            row = self._listing.row_of(wanted, anchor.row)
            if row >= 0:
                self.verticalScrollBar().setValue(self._grid.corner(row)[1] - anchor.offset)
                return

    def _repaint_cards(self, painter: CardPainter) -> None:
        self._note_anchor(prefer_current=True)
        self._painter = painter
        self._return_to_anchor()

    # Selection

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """A rectangle while the rubber band is drawn, otherwise all items from one end to the other, as in a text."""
        offset = self.verticalOffset()
        selection = QItemSelection()
        if self.state() == QAbstractItemView.State.DragSelectingState:
            left, right = sorted((rect.left(), rect.right()))
            top, bottom = sorted((rect.top(), rect.bottom()))
            self._band = QRect(QPoint(left, top), QPoint(right, bottom))
            for first, last in self._grid.stretches(left, top + offset, right, bottom + offset):
                selection.select(self._listing.index(first), self._listing.index(last))
        else:
            ends = sorted(
                row
                for row in (
                    self._grid.row_at(rect.left(), rect.top() + offset),
                    self._grid.row_at(rect.right(), rect.bottom() + offset),
                )
                if row >= 0
            )
            if ends:
                selection.select(self._listing.index(ends[0]), self._listing.index(ends[-1]))
        self.selectionModel().select(selection, command)

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
        if self._follows_current:
            self._place_keyhole_on_current()
        if self._protection.reveal_held:
            self.viewport().update()
        self.current_id_changed.emit(self._listing.id_at(current.row()) if current.isValid() else -1)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """The visible part of a selection; all that is visible where it has many parts."""
        parts = selection.toList()
        if len(parts) > _MANY_PARTS:
            return QRegion(self.viewport().rect())
        region, rows = QRegion(), self.visible_rows()
        for part in parts:
            for row in range(max(rows.start, part.top()), min(rows.stop, part.bottom() + 1)):
                region += self._cell(row)
        return region

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the window's actions; the inherited search reads every title."""

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and digits go on to the window; the rest is as in every list."""
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if plain and event.text().isprintable() and event.text().strip():
            event.ignore()
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The keyhole follows the mouse."""
        super().mouseMoveEvent(event)
        self._follows_current = False
        self._protection.move_keyhole(self._panel, event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The rubber band ends."""
        super().mouseReleaseEvent(event)
        if self._band is not None:
            self._band = None
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the cards grow and shrink."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        steps = event.angleDelta().y() / _WHEEL_NOTCH
        self.set_card_size(round(self.card_size() * _GROWTH**steps))
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who looks elsewhere reveals nothing."""
        super().focusOutEvent(event)
        self._protection.release_reveal()
        self.viewport().update()

    def hideEvent(self, event: QHideEvent) -> None:
        """What isn't seen isn't painted."""
        super().hideEvent(event)
        self._repaint.stop()

    def viewportEvent(self, event: QEvent) -> bool:
        """The keyhole closes when the mouse leaves."""
        if event.type() == QEvent.Type.Leave and not self._follows_current:
            self._protection.move_keyhole(self._panel, None)
        return super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        """A screen with other pixels needs other pictures."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._repaint_cards(CardPainter(self._theme, self._painter.size, self.devicePixelRatioF()))
        return super().event(event)

    # Protection

    def _on_protection_changed(self) -> None:
        opened = self._protection.keyhole and not self._keyhole_open
        self._keyhole_open = self._protection.keyhole
        if opened and self._protection.keyhole_at(self._panel) is None:
            self._follow_current()
        elif not self._keyhole_open and self._follows_current:
            self._follows_current = False
            self._protection.move_keyhole(self._panel, None)
        self.viewport().update()

    def _on_keyhole_moved(self, panel: str) -> None:
        if panel == self._panel.value:
            self.viewport().update(self._hole)
            circle = self._keyhole_circle()
            self._hole = touched_by(circle) if circle is not None else QRect()
            self.viewport().update(self._hole)

    def _follow_current(self) -> None:
        if self._protection.keyhole:
            self._follows_current = True
            self._place_keyhole_on_current()

    def _place_keyhole_on_current(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            centre = self._painter.picture_rect(self._cell(index.row())).center()
            self._protection.move_keyhole(self._panel, QPointF(centre))

    def _keyhole_circle(self) -> QRectF | None:
        at = self._protection.keyhole_at(self._panel)
        if not self._protection.keyhole or at is None:
            return None
        radius = self._protection.keyhole_radius
        return QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)

    # Painting

    def _repaint_soon(self) -> None:
        if self.isVisible() and not self._repaint.isActive():
            self._repaint.start()

    def _repaint_arrived(self) -> None:
        """Paint the cards whose pictures have come."""
        if self._protection.reveal_held:
            self.viewport().update()
            return
        if self._protection.keyhole:
            self.viewport().update(self._hole)
        veiled, _ = self._looks()
        for row in self._lacking:
            if row < self._listing.rowCount() and not self._loader.find(self._listing.id_at(row), veiled)[1]:
                self.viewport().update(self._cell(row))
        self._declare()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the visible cards that need it, and declare the pictures that are lacking."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), QColor(self._theme.window))
        rows = self.visible_rows()
        if rows:
            self._paint_cards(painter, rows, event.region())
        elif self._empty_text:
            self._paint_empty_text(painter)
        circle = self._keyhole_circle()
        if circle is not None:
            self._hole = touched_by(circle)
            rim = QColor(self._theme.focus)
            paint_keyhole(painter, circle, self._painter.ratio, rim, lambda over: self._paint_clear(over, circle))
        if self._band is not None:
            self._paint_band(painter, self._band)
        painter.end()
        self._declare()

    def _paint_cards(self, painter: QPainter, rows: range, region: QRegion) -> None:
        veiled, clear = self._looks()
        current, focused = self.currentIndex().row(), self.hasFocus()
        revealed = current if self._protection.reveal_held else -1
        is_selected, index, find = self.selectionModel().isSelected, self._listing.index, self._loader.find
        for row, card in zip(rows, self._listing.cards(rows.start, rows.stop), strict=True):
            cell = self._cell(row)
            if not region.intersects(cell):
                continue
            medium = self._listing.id_at(row)
            picture, fit = find(medium, clear) if row == revealed else (None, False)
            if picture is None:
                picture, fit = find(medium, veiled)
            look = CardLook(is_selected(index(row)), row == current, focused)
            self._painter.paint(painter, cell, card, picture, look, fit=fit)

    def _declare(self) -> None:
        """Tell the loader what is lacking: what is asked to be clear, then what is visible, then what comes next."""
        rows = self.visible_rows()
        veiled, clear = self._looks()
        find, ids = self._loader.find, self._listing.ids(rows.start, len(rows))
        self._lacking = [row for row, each in zip(rows, ids, strict=True) if find(each, veiled)[1]]
        wants = [Want(each, clear) for each in self._asked_clear(rows) if find(each, clear)[1]]
        wants += [Want(self._listing.id_at(row), veiled) for row in self._lacking]
        count = _AHEAD * self._grid.columns
        first = max(0, rows.start - count) if self._backwards else rows.stop
        ahead = self._listing.ids(first, rows.start - first if self._backwards else count)
        self._loader.want(wants + [Want(each, veiled) for each in ahead if find(each, veiled)[1]])

    def _asked_clear(self, rows: range) -> list[int]:
        """The ids that the officer asks to see: the current one under a held reveal, those below the keyhole."""
        asked = []
        if self._protection.reveal_held and self.currentIndex().row() in rows:
            asked.append(self.currentIndex().row())
        circle = self._keyhole_circle()
        if circle is not None:
            asked += self._rows_under(circle)
        return [self._listing.id_at(row) for row in asked]

    def _rows_under(self, circle: QRectF) -> list[int]:
        reach = circle.toAlignedRect().translated(0, self.verticalOffset())
        return [
            row
            for first, last in self._grid.stretches(reach.left(), reach.top(), reach.right(), reach.bottom())
            for row in range(first, last + 1)
        ]

    def _paint_clear(self, painter: QPainter, circle: QRectF) -> None:
        """What lies below the keyhole."""
        _, clear = self._looks()
        for row in self._rows_under(circle):
            picture, fit = self._loader.find(self._listing.id_at(row), clear)
            if isinstance(picture, QImage):
                well = self._painter.picture_rect(self._cell(row))
                painter.fillRect(well, QColor(self._theme.well))
                self._painter.paint_picture(painter, well, picture, fit=fit)

    def _looks(self) -> tuple[Look, Look]:
        room: QSize = self._painter.picture_pixels
        veiled = self._protection.veil(self._panel).effective
        return Look(room.width(), room.height(), *veiled), Look(room.width(), room.height(), *CLEAR)

    def _paint_band(self, painter: QPainter, band: QRect) -> None:
        fill = QColor(self._theme.accent)
        fill.setAlpha(48)
        painter.fillRect(band, fill)
        painter.setPen(QPen(QColor(self._theme.accent), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(band)

    def _paint_empty_text(self, painter: QPainter) -> None:
        painter.setFont(font(Type.HEADING))
        painter.setPen(QColor(self._theme.muted))
        room = self.viewport().rect().adjusted(Space.XXL, Space.XXL, -Space.XXL, -Space.XXL)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty_text)
