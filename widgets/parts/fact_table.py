"""Names and values that are read by arrow keys and copied with Ctrl+C."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent

from app.desk.look.theme import Space
from app.desk.protecting import clipboard
from app.desk.tables.fact_model import Fact, FactModel
from widgets.parts.row_table import RowTable

_WIDEST_NAME = 120
"""In logical pixels, where the table is narrow; a wide one gives them a third of its width."""


class FactTable(RowTable):
    """Shows facts; Ctrl+C copies the whole value of the current one, as it was found."""

    def __init__(self, name: str, spoken: str, headings: tuple[str, str]) -> None:
        super().__init__(name, spoken)
        self.facts = FactModel(headings, self)
        self.setModel(self.facts)
        self.set_widths((_WIDEST_NAME,))

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these; the names take no more room than they need, so that values are cut less."""
        self.facts.show(facts)
        self._fit_names()

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names that were cut come out where there is room now."""
        super().resizeEvent(event)
        if self.facts.rowCount():
            self._fit_names()

    def _fit_names(self) -> None:
        widest = max(_WIDEST_NAME, self.viewport().width() // 3)
        self.set_widths((min(widest, self.sizeHintForColumn(0) + Space.S),))
