"""The gallery: cards of a listing of any length, protected until the officer asks."""

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHideEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.desk.listings.listing_model import ListingModel
from app.desk.look.theme import Space, Theme, Type, font
from app.desk.pictures.previews import PreviewLoader
from app.desk.protecting.protection import Panel, Protection
from widgets.gallery.card import MAX_SIZE, MIN_SIZE, CardLook, CardPainter
from widgets.gallery.card_pictures import CardPictures
from widgets.gallery.grid_view import Cursor, Index
from widgets.gallery.header_painter import HeaderPainter
from widgets.gallery.listing_view import ListingView
from widgets.gallery.sectioned_grid import HEADER, SectionedGrid
from widgets.pictures.keyhole import circle_around, paint_keyhole, touched_by

_AHEAD = 3  # lines that are loaded before they are seen
_FRAME_MS = 16
_FIRST_SIZE = 176
_WHEEL_NOTCH = 120
_GROWTH = 1.15  # of the cards, a notch of the wheel


class GalleryView(ListingView):
    """Paints the cards, what is revealed of them and the keyhole above them.

    Signals:
        size_changed: size of the cards, by Ctrl and the wheel.
        header_pressed: the value of the header that was clicked on.
    """

    size_changed = Signal(int)
    header_pressed = Signal(str)

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
        painter = CardPainter(theme, _FIRST_SIZE, 1)
        super().__init__(model, painter.cell, parent)
        self._protection = protection
        self._panel = panel
        self._theme = theme
        self._pictures = CardPictures(model, loader, protection, panel)
        self._painter = painter
        self._headers = HeaderPainter(theme, 1)
        self._empty_text = ""
        self._follows_current = False
        self._hole = QRect()
        self._keyhole_open = protection.keyhole
        self._repaint = QTimer(self, singleShot=True, interval=_FRAME_MS)
        self._repaint.timeout.connect(self._repaint_arrived)
        self.setAccessibleName(self.tr("Gallery"))
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._paint_with(theme, _FIRST_SIZE)
        self.setModel(model)
        loader.arrived.connect(self._repaint_soon)
        protection.changed.connect(self._on_protection_changed)
        protection.keyhole_moved.connect(self._on_keyhole_moved)

    # What the window asks

    def card_size(self) -> int:
        """Width of a picture in logical pixels."""
        return self._painter.size

    def set_card_size(self, size: int) -> None:
        """Held between MIN_SIZE and MAX_SIZE; what is under the eye stays in view."""
        size = max(MIN_SIZE, min(MAX_SIZE, size))
        if size != self._painter.size:
            self._paint_with(self._theme, size)
            self.size_changed.emit(size)

    def set_theme(self, theme: Theme) -> None:
        """Paint in this theme from now on."""
        self._paint_with(theme, self._painter.size)

    def set_empty_text(self, text: str) -> None:
        """What to say, and what to do next, where there is nothing to show."""
        self._empty_text = text
        self.viewport().update()

    @property
    def is_filled(self) -> bool:
        """Whether every visible card had its picture when they were last painted."""
        return len(self.visible_rows()) > 0 and not self._pictures.lacking

    def _paint_with(self, theme: Theme, size: int) -> None:
        self._theme = theme
        self._painter = CardPainter(theme, size, self.devicePixelRatioF())
        self._headers = HeaderPainter(theme, self.devicePixelRatioF())
        self._pictures.room, self._pictures.stills = self._painter.picture_pixels, self._painter.stills
        self.set_cell_size(self._painter.cell)

    # What happens to the view

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The keyhole follows the mouse."""
        super().mouseMoveEvent(event)
        self._follows_current = False
        self._protection.move_keyhole(self._panel, event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a header folds what stands below it, or shows it again."""
        section = self._grid.header_at(self._content_y(event)) if isinstance(self._grid, SectionedGrid) else -1
        if section >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.header_pressed.emit(self._listing.headers[section].value)
            return
        super().mousePressEvent(event)

    def header_room(self, section: int) -> QRect:
        """Where the header of a section lies in the viewport; empty where there are no headers."""
        if not isinstance(self._grid, SectionedGrid):
            return QRect()
        return QRect(0, self._grid.header_top(section) - self.verticalOffset(), self.viewport().width(), HEADER)

    def header_of_current(self) -> str | None:
        """The value of the header under which the current card stands; None where there are no headers."""
        if not isinstance(self._grid, SectionedGrid) or not self.currentIndex().isValid():
            return None
        return self._listing.headers[self._grid.section_of(self.currentIndex().row())].value

    def _content_y(self, event: QMouseEvent) -> int:
        return round(event.position().y()) + self.verticalOffset()

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
            self._paint_with(self._theme, self._painter.size)
        return super().event(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The keyhole scrolls with the card that it follows."""
        if self._follows_current:
            self._place_keyhole_on_current()
        super().scrollContentsBy(dx, dy)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The keyhole and the reveal follow."""
        if self._follows_current:
            self._place_keyhole_on_current()
        if self._protection.reveal_held:
            self.viewport().update()
        super().currentChanged(current, previous)

    def moveCursor(self, action: Cursor, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """A key that moves the focus ring takes the keyhole along."""
        if self.currentIndex().isValid():
            self._follow_current()
        return super().moveCursor(action, modifiers)

    # The keyhole

    def is_overlaid(self) -> bool:
        """The keyhole doesn't scroll with the cards."""
        return self._protection.keyhole or super().is_overlaid()

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
            centre = self._painter.picture_rect(self.cell(index.row())).center()
            self._protection.move_keyhole(self._panel, QPointF(centre))

    def _keyhole_circle(self) -> QRectF | None:
        at = self._protection.keyhole_at(self._panel)
        if not self._protection.keyhole or at is None:
            return None
        return circle_around(at, self._protection.keyhole_radius)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the visible cards that need it, and declare the pictures that are lacking."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), QColor(self._theme.window))
        rows = self.visible_rows()
        if rows:
            self._paint_cards(painter, rows, event.region())
        elif self._empty_text and not self._listing.headers:
            self._paint_empty_text(painter)
        if isinstance(self._grid, SectionedGrid):
            self._paint_headers(painter, self._grid, event.region())
        circle = self._keyhole_circle()
        if circle is not None:
            self._hole = touched_by(circle)
            rim = QColor(self._theme.focus)
            paint_keyhole(painter, circle, self._painter.ratio, rim, lambda over: self._paint_clear(over, circle))
        self.paint_band(painter, QColor(self._theme.accent))
        painter.end()
        self._declare()

    def _paint_cards(self, painter: QPainter, rows: range, region: QRegion) -> None:
        veiled, clear = self._pictures.veiled, self._pictures.clear
        current, focused = self.currentIndex().row(), self.hasFocus()
        revealed = current if self._protection.reveal_held else -1
        is_selected, index, find = self.selectionModel().isSelected, self._listing.index, self._pictures.find
        for row, card in zip(rows, self._listing.cards(rows.start, rows.stop), strict=True):
            cell = self.cell(row)
            if not region.intersects(cell):
                continue
            picture, fit = find(row, clear) if row == revealed else (None, False)
            if picture is None:
                picture, fit = find(row, veiled)
            look = CardLook(is_selected(index(row)), row == current, focused)
            self._painter.paint(painter, cell, card, picture, look, fit=fit)

    def _paint_headers(self, painter: QPainter, grid: SectionedGrid, region: QRegion) -> None:
        above = self.verticalOffset()
        for section in grid.headers_between(above, above + self.viewport().height() - 1):
            room = self.header_room(section)
            if region.intersects(room):
                self._headers.paint(painter, room, self._listing.headers[section])

    def _paint_clear(self, painter: QPainter, circle: QRectF) -> None:
        """What lies below the keyhole."""
        clear = self._pictures.clear
        for row in self.rows_touching(circle.toAlignedRect()):
            picture, fit = self._pictures.find(row, clear)
            if isinstance(picture, QImage):
                well = self._painter.picture_rect(self.cell(row))
                painter.fillRect(well, QColor(self._theme.well))
                self._painter.paint_picture(painter, well, picture, fit=fit)

    def _paint_empty_text(self, painter: QPainter) -> None:
        painter.setFont(font(Type.HEADING))
        painter.setPen(QColor(self._theme.muted))
        room = self.viewport().rect().adjusted(Space.XXL, Space.XXL, -Space.XXL, -Space.XXL)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty_text)

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
        for row in self._pictures.came():
            self.viewport().update(self.cell(row))
        self._declare()

    def _declare(self) -> None:
        rows = self.visible_rows()
        count = _AHEAD * self._grid.columns
        if self._backwards:
            coming = range(max(0, rows.start - count), rows.start)
        else:
            coming = range(rows.stop, min(self._grid.count, rows.stop + count))
        self._pictures.declare(self._asked_clear(rows), rows, coming)

    def _asked_clear(self, rows: range) -> list[int]:
        """The rows that the officer asks to see: the current one under a held reveal, those below the keyhole."""
        current, circle = self.currentIndex().row(), self._keyhole_circle()
        asked = [current] if self._protection.reveal_held and current in rows else []
        return asked if circle is None else asked + self.rows_touching(circle.toAlignedRect())
