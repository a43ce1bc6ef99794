"""A table of rows that are chosen whole: fifty thousand cost no more than those that are shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
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

    def set_widths(self, widths: Sequence[int]) -> None:
        """Of the first columns, in logical pixels; the last one has the rest."""
        for column, width in enumerate(widths):
            self.horizontalHeader().resizeSection(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks for removal."""
        if event.key() == Qt.Key.Key_Delete:
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys for actions here, not for a search."""
