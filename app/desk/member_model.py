"""The members of a series as a table: name, kind, role and reason. Fifty thousand rows cost no more than the shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.case.queries.series_members import ListedMember
from app.desk import lead_words, words
from app.desk.display import one_line, paragraphs, plain_tooltip
from app.desk.seen import file_name

_TOP = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class MemberModel(QAbstractTableModel):
    """One row a member."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._members: Sequence[ListedMember] = ()
        self._rows: dict[int, int] = {}

    def show(self, members: Sequence[ListedMember]) -> None:
        """Show these."""
        self.beginResetModel()
        self._members = members
        self._rows = {each.medium: row for row, each in enumerate(members)}
        self.endResetModel()

    def medium(self, row: int) -> int:
        """The medium in a row."""
        return self._members[row].medium

    def row_of(self, medium: int) -> int:
        """The row of a medium; -1 where it is no member."""
        return self._rows.get(medium, -1)

    def rowCount(self, parent: _Index = _TOP) -> int:
        """Members."""
        return 0 if parent.isValid() else len(self._members)

    def columnCount(self, parent: _Index = _TOP) -> int:
        """Name, kind, role, reason."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The headings of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (_tr("Medium"), _tr("Kind"), _tr("Role"), _tr("Why it is a member"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, fit to be shown."""
        if not index.isValid():
            return None
        each = self._members[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (_name(each), words.kind(each.kind), lead_words.role(each.role), one_line(each.reason, 300))[
                index.column()
            ]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(paragraphs(f"{each.path}\n{each.reason}".strip(), 1500))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = (_name(each), words.kind(each.kind), lead_words.role(each.role), one_line(each.reason, 300))
            return ", ".join(part for part in told if part)
        return None


def _name(member: ListedMember) -> str:
    untrusted_name = file_name(member.path)
    return one_line(untrusted_name) or member.sha256[:12]


def _tr(text: str) -> str:
    return QCoreApplication.translate("MemberModel", text)
