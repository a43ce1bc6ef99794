"""One column of the series board: the cards of a status, moved by keys and by dragging."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.desk.leads.board_model import MARK, MIME, SECOND, THIRD, BoardModel, dragged
from app.desk.look.theme import Space, Type, font
from widgets.parts.empty_view import paint_empty

_ROWS = 3
"""Below the title: German words of a country and its likelihood take two where the board is 1440 pixels wide."""
_BAR = 3
_WAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class BoardColumn(QListView):
    """Up and Down lead from card to card, Left and Right to the columns beside; with Ctrl they take the card along.

    Signals:
        opened: Enter or a double click on a card (the series' id, an int).
        dropped: these series (a tuple of ids) were dropped here.
        move_asked: the current card is to go to the column beside, -1 or 1.
        left: the focus is to go to the column beside, -1 or 1.
    """

    opened = Signal(int)
    dropped = Signal(object)
    move_asked = Signal(int)
    left = Signal(int)

    def __init__(self, status: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status = status
        self.cards = BoardModel(self)
        self.writes = True
        self.empty_words = ""
        self.setModel(self.cards)
        self.setObjectName(f"board-{status}")
        self.setAccessibleName(spoken)
        self.setItemDelegate(_CardPainter(self))
        self.setUniformItemSizes(True)
        self.setSpacing(2)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.activated.connect(self._open)

    @property
    def current_series(self) -> int | None:
        """The id of the series whose card is current."""
        found = self.cards.at(self.currentIndex().row())
        return None if found is None else found.id

    def go_to(self, number: int) -> bool:
        """Make the card of a series current; whether it is here."""
        row = self.cards.row_of(number)
        if row >= 0:
            self.setCurrentIndex(self.cards.index(row))
            self.scrollTo(self.cards.index(row))
        return row >= 0

    def allow_moves(self, allowed: bool) -> None:
        """Whether cards may be moved at all."""
        self.writes = allowed
        mode = QAbstractItemView.DragDropMode
        self.setDragDropMode(mode.DragDrop if allowed else mode.NoDragDrop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        way = _WAYS.get(Qt.Key(event.key()))
        control = Qt.KeyboardModifier.ControlModifier
        if way is None:
            super().keyPressEvent(event)
        elif event.modifiers() & control:
            if self.writes and self.current_series is not None:
                self.move_asked.emit(way)
        else:
            self.left.emit(way)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys for actions here, not for a search."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only cards of the board can be dropped."""
        if event.mimeData().hasFormat(MIME) and isinstance(event.source(), BoardColumn):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The same wherever in the column."""
        if event.mimeData().hasFormat(MIME) and isinstance(event.source(), BoardColumn):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The cards go into this column."""
        chosen = dragged(event.mimeData())
        if chosen and event.source() is not self:
            event.acceptProposedAction()
            self.dropped.emit(chosen)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cards, or that there are none."""
        super().paintEvent(event)
        if self.cards.rowCount() == 0 and self.empty_words:
            paint_empty(self, self.empty_words)

    def sizeHint(self) -> QSize:
        """Wide enough for a code and a few words."""
        return QSize(176, 320)

    def _open(self, index: QModelIndex) -> None:
        if (found := self.cards.at(index.row())) is not None:
            self.opened.emit(found.id)


class _CardPainter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Every card takes the same room."""
        title, small = (QFontMetrics(face).height() for face in (_title(), font(Type.SMALL)))
        return QSize(120, title + _ROWS * small + 2 * Space.XS + 3)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Words on a raised card, with a bar at the left of urgent ones; what its colour says, words say too."""
        palette = option.palette
        card = option.rect.adjusted(0, 0, -1, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(card, palette.color(QPalette.ColorRole.AlternateBase))
        if selected:
            ground = QColor(palette.color(QPalette.ColorRole.Highlight))
            ground.setAlpha(70)
            painter.fillRect(card, ground)
        if (index.data(MARK) or 0) > 0:
            bar = QRect(card.topLeft(), QSize(_BAR, card.height()))
            painter.fillRect(bar, palette.color(QPalette.ColorRole.Highlight))
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(card.adjusted(1, 1, 0, 0))
        self._lines(painter, card.adjusted(Space.S, Space.XS, -Space.S, -Space.XS), palette, index)
        painter.restore()

    def _lines(
        self, painter: QPainter, room: QRect, palette: QPalette, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        small = font(Type.SMALL)
        rows = words_of_card(index.data(SECOND) or "", index.data(THIRD) or "", small, room.width())
        top = room.top()
        for text, face in ((index.data(Qt.ItemDataRole.DisplayRole) or "", _title()), *((row, small) for row in rows)):
            painter.setFont(face)
            metrics = painter.fontMetrics()
            line = QRect(room.left(), top, room.width(), metrics.height())
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
            top += metrics.height()


def words_of_card(second: str, third: str, face: QFont, width: int) -> list[str]:
    """What stands below a card's title, row by row: the second line takes two where it needs them, the third what is
    left. The last row may be longer than `width` (pixels)."""
    rows = _broken(second, face, width, 2)
    return rows + _broken(third, face, width, _ROWS - len(rows))


def _broken(text: str, face: QFont, width: int, most: int) -> list[str]:
    """The text in at most so many rows; what finds no room stays in the last of them."""
    layout = QTextLayout(text, face)
    layout.beginLayout()
    starts: list[int] = []
    while text and len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    ends = [*starts[1:], len(text)][: len(starts)]  # nothing has no row
    return [text[start:end].strip() for start, end in zip(starts, ends, strict=True)]


def _title() -> QFont:
    return font(Type.BODY, strong=True)
