"""Names and values that are read by arrow keys and copied with Ctrl+C."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.desk import clipboard
from app.desk.fact_model import Fact, FactModel
from app.desk.theme import Space

_WIDEST_NAME = 120
"""In logical pixels."""


class FactTable(QTableView):
    """Shows facts; Ctrl+C copies the whole value of the current one, as it was found."""

    def __init__(self, name: str, spoken: str, headings: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = FactModel(headings, self)
        self.setModel(self.facts)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(24)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.resizeSection(0, _WIDEST_NAME)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these; the names take no more room than they need, so that values are cut less."""
        self.facts.show(facts)
        self.horizontalHeader().resizeSection(0, min(_WIDEST_NAME, self.sizeHintForColumn(0) + Space.S))

    def copy(self) -> None:
        """Put the whole value of the current fact on the clipboard."""
        row = self.currentIndex().row()
        if row >= 0:
            clipboard.copy(self.facts.value(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            event.accept()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters and digits are keys for actions here, not for a search."""
