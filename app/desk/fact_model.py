"""Facts as names and values that can be searched: shown short and safe, copied whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.desk.display import one_line, paragraphs, plain_tooltip

_SHOWN = 300
_TIP = 1500
_TOP = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and a value, either of which may come from evidence: letters only, whatever is in them."""

    untrusted_name: str
    untrusted_value: str


class FactModel(QAbstractTableModel):
    """Facts in two columns. What is shown is capped; `value` gives all of it."""

    def __init__(self, headings: tuple[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = headings
        self._all: tuple[Fact, ...] = ()
        self._found: tuple[Fact, ...] = ()
        self._search = ""

    def rowCount(self, parent: Index = _TOP) -> int:
        """Facts that the search finds."""
        return 0 if parent.isValid() else len(self._found)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Name and value."""
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names and values, fit to be shown."""
        if not index.isValid():
            return None
        fact = self._found[index.row()]
        text = fact.untrusted_value if index.column() else fact.untrusted_name
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(text, _SHOWN)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(paragraphs(text, _TIP))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{one_line(fact.untrusted_name, _SHOWN)}: {one_line(fact.untrusted_value, _SHOWN)}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The headings of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None

    def show(self, facts: Sequence[Fact]) -> None:
        """Show these; the search stays."""
        self._all = tuple(facts)
        self._filter()

    def search(self, words: str) -> None:
        """Show only facts whose name or value holds the words, whatever their case."""
        self._search = words.strip().casefold()
        self._filter()

    def value(self, row: int) -> str:
        """The whole value of a row, as it was found."""
        return self._found[row].untrusted_value

    @property
    def total(self) -> int:
        """All facts, found or not."""
        return len(self._all)

    def _filter(self) -> None:
        self.beginResetModel()
        self._found = tuple(
            fact
            for fact in self._all
            if self._search in fact.untrusted_name.casefold() or self._search in fact.untrusted_value.casefold()
        )
        self.endResetModel()
