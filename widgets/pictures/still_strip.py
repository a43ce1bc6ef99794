"""A row of small protected stills, of which one is current: the members of a stack, or the frames of a video."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from app.desk.look.theme import Space, Type, font
from app.desk.pictures.previews import Absence, Look, PreviewLoader, Want
from app.desk.pictures.strip_model import Still, StripModel
from app.desk.protecting.protection import CLEAR, Panel, Protection
from app.desk.text.display import plain_tooltip

_PICTURE = QSize(112, 76)
_CAPTION = 20
_CELL = QSize(_PICTURE.width() + 2 * Space.XS, _PICTURE.height() + _CAPTION + 2 * Space.XS)

Index = QModelIndex | QPersistentModelIndex


class StillStrip(QListView):
    """Stills by id, loaded as they come into sight. Arrow keys move; only the current one is revealed.

    Signals:
        chosen: the officer went to this still (its id, an int).
    """

    chosen = Signal(object)

    def __init__(self, loader: PreviewLoader, protection: Protection, parent: QWidget | None = None) -> None:
        """`loader` must find the stills by the ids that are shown here; whoever made it closes it."""
        super().__init__(parent)
        self._stills = StripModel(self)
        self._loader = loader
        self._protection = protection
        self._quiet = False
        self.setModel(self._stills)
        self.setItemDelegate(_StillPainter(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFixedHeight(_CELL.height() + 2 * self.frameWidth() + self.horizontalScrollBar().sizeHint().height())
        loader.arrived.connect(self.viewport().update)
        protection.changed.connect(self.viewport().update)

    def show_stills(self, stills: Sequence[Still], current: int | None) -> None:
        """Show these, with one current; nothing is said of it."""
        self._quiet = True
        self._stills.show(stills)
        self._quiet = False
        self.mark(current)

    def mark(self, current: int | None) -> None:
        """Make a still current without saying so."""
        row = -1 if current is None else self._stills.row_of(current)
        self._quiet = True
        self.setCurrentIndex(self._stills.index(row) if row >= 0 else QModelIndex())
        self._quiet = False
        if row >= 0:
            self.scrollTo(self._stills.index(row), QListView.ScrollHint.PositionAtCenter)

    @property
    def current_id(self) -> int | None:
        """The current still."""
        row = self.currentIndex().row()
        return self._stills.still(row).id if row >= 0 else None

    def step(self, by: int) -> None:
        """Go to a neighbour, if there is one."""
        row = self.currentIndex().row() + by
        if 0 <= row < self._stills.rowCount():
            self.setCurrentIndex(self._stills.index(row))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say what the officer chose."""
        super().currentChanged(current, previous)
        if current.isValid() and not self._quiet:
            self.chosen.emit(self._stills.still(current.row()).id)

    def keyboardSearch(self, search: str) -> None:
        """Letters and digits are keys for actions here, not for a search."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is there, and have loaded what is not."""
        super().paintEvent(event)
        self._loader.want(self._lacking())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current still in sight."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex(), QListView.ScrollHint.PositionAtCenter)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tool tips show the whole name, letter by letter."""
        if event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())  # type: ignore[attr-defined]  # a QHelpEvent by its type
            words = self._stills.still(index.row()).spoken if index.isValid() else ""
            QToolTip.showText(event.globalPos(), plain_tooltip(words), self)  # type: ignore[attr-defined]  # the same
            return True
        return super().viewportEvent(event)

    def look(self, row: int) -> Look:
        """How the still of a row is to be seen now."""
        ratio = self.devicePixelRatioF()
        revealed = self._protection.reveal_held and row == self.currentIndex().row()
        blur, grey = CLEAR if revealed else self._protection.veil(Panel.VIEWER).effective
        return Look(round(_PICTURE.width() * ratio), round(_PICTURE.height() * ratio), blur, grey)

    def picture(self, row: int) -> QImage | Absence | None:
        """What is there of it; only ever under the veil in force."""
        return self._loader.find(self._stills.still(row).id, self.look(row))[0]

    def _lacking(self) -> list[Want]:
        first = self.indexAt(QPoint(0, _CELL.height() // 2)).row()
        if first < 0:
            return []
        last = min(self._stills.rowCount(), first + self.viewport().width() // _CELL.width() + 3)
        wanted = [Want(self._stills.still(row).id, self.look(row)) for row in range(first, last)]
        return [want for want in wanted if self._loader.find(want.id, want.look)[1]]


class _StillPainter(QStyledItemDelegate):
    def __init__(self, strip: StillStrip) -> None:
        super().__init__(strip)
        self._strip = strip

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every still takes the same room."""
        return _CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Picture, caption, and a frame round the current one."""
        palette = self._strip.palette()
        cell: QRect = option.rect
        room = QRect(cell.topLeft() + QPoint(Space.XS, Space.XS), _PICTURE)
        painter.save()
        painter.fillRect(room, palette.color(QPalette.ColorRole.Dark))
        _paint_picture(painter, room, self._strip.picture(index.row()), self.tr("no still"))
        current = index.row() == self._strip.currentIndex().row()
        painter.setFont(font(Type.SMALL, strong=current))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        below = QRect(room.left(), room.bottom() + 2, room.width(), _CAPTION)
        caption = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideMiddle, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, caption)
        if current:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(room.adjusted(-1, -1, 0, 0))
        painter.restore()


def _paint_picture(painter: QPainter, room: QRect, picture: QImage | Absence | None, lacking: str) -> None:
    if isinstance(picture, QImage):
        size = picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        at = room.center() - QPoint(size.width() // 2, size.height() // 2)
        painter.drawImage(QRect(at, size), picture)
    elif isinstance(picture, Absence):
        painter.setFont(font(Type.SMALL))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, lacking)
