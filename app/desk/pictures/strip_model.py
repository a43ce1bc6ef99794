"""The stills of a strip in a row: members of a stack, or frames of a video."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

_TOP = QModelIndex()


@dataclass(frozen=True, slots=True)
class Still:
    """One still: what it is called under the picture, and in full to a screen reader and in the tool tip."""

    id: int
    caption: str
    spoken: str


class StripModel(QAbstractListModel):
    """Stills in order, fit to be shown: captions are plain text that was made safe (`app.desk.text.display`)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stills: tuple[Still, ...] = ()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _TOP) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._stills)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Caption and accessible text."""
        if not index.isValid():
            return None
        still = self._stills[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return still.caption
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return still.spoken
        return None

    def show(self, stills: Sequence[Still]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._stills = tuple(stills)
        self.endResetModel()

    def still(self, row: int) -> Still:
        """The still of a row."""
        return self._stills[row]

    def row_of(self, still_id: int) -> int:
        """Where a still stands; -1 if it doesn't."""
        return next((row for row, still in enumerate(self._stills) if still.id == still_id), -1)
