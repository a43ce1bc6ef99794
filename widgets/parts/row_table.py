"""A table of rows that are chosen whole: fifty thousand cost no more than those that are shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView


class RowTable(QTableView):
    """Signals:
    removal_asked: Delete was pressed.
    """

    removal_asked = Signal()

    def __init__(self, name: str, spoken: str, *, several: bool = False) -> None:
        """`spoken`: what a screen reader calls it. `several`: more than one row can be chosen."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(24)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Its header doesn't follow what is chosen: it would look through every row of each column to paint itself."""
        super().setModel(model)
        if model is not None:
            self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self))

    def set_widths(self, widths: Sequence[int]) -> None:
        """Of the first columns, in logical pixels; the last one has the rest."""
        for column, width in enumerate(widths):
            self.horizontalHeader().resizeSection(column, width)

    def chosen_rows(self) -> list[int]:
        """The rows that are chosen, from the top. Asked by ranges: an index for each of 50,000 rows takes a second."""
        ranges = self.selectionModel().selection()
        return sorted({row for each in ranges.toList() for row in range(each.top(), each.bottom() + 1)})

    @property
    def only_row(self) -> int | None:
        """The row that is chosen alone; None where none or several are."""
        ranges = self.selectionModel().selection().toList()
        alone = len(ranges) == 1 and ranges[0].top() == ranges[0].bottom()
        return ranges[0].top() if alone else None

    def choose_rows(self, rows: Sequence[int]) -> None:
        """Choose these and no others, in one go; the first of them becomes the current one."""
        model, wanted, selection = self.model(), sorted(set(rows)), QItemSelection()
        last = self.horizontalHeader().count() - 1
        begin = 0
        for place in range(1, len(wanted) + 1):
            if place == len(wanted) or wanted[place] != wanted[place - 1] + 1:
                selection.select(model.index(wanted[begin], 0), model.index(wanted[place - 1], last))
                begin = place
        flags = QItemSelectionModel.SelectionFlag
        if wanted:
            self.selectionModel().setCurrentIndex(model.index(wanted[0], 0), flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End lead to the first and the last row: of cells in a row nobody chooses one here."""
        rows = self.model().rowCount() if self.model() is not None else 0
        actions = QAbstractItemView.CursorAction
        if rows and action in (actions.MoveHome, actions.MoveEnd):
            return self.model().index(
                0 if action is actions.MoveHome else rows - 1, max(0, self.currentIndex().column())
            )
        return super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks for removal."""
        if event.key() == Qt.Key.Key_Delete:
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys for actions here, not for a search."""
