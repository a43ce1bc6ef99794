"""A table of rows that are told in words, and changed only all at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.desk.text.display import plain_tooltip

_TOP = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
R = TypeVar("R")


class RowModel(QAbstractTableModel, Generic[R]):
    """A subclass says what stands in a row's cells, one a heading. Fifty thousand rows cost no more than the shown."""

    def __init__(self, headings: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = headings
        self._rows: Sequence[R] = ()

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def cells(self, row: R) -> tuple[str, ...]:
        """The words of a row, fit to be shown."""
        raise NotImplementedError  # a subclass says it; Qt's classes can't be abstract

    def tip(self, row: R, column: int) -> str:
        """What a tooltip tells beyond a cell, fit to be shown: all cells, unless a subclass knows more."""
        return "\n".join(self.cells(row))

    def spoken(self, row: R) -> str:
        """A row for a screen reader."""
        return ", ".join(cell for cell in self.cells(row) if cell)

    def rowCount(self, parent: _Index = _TOP) -> int:
        """The rows that are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _TOP) -> int:
        """One a heading."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The headings of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See `cells`, `tip` and `spoken`."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cells(row)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self.tip(row, index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row)
        return None
