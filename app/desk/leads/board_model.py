"""The cards of one column of the series board, and what is dragged from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from app import sqlite
from app.case.queries import series, work
from app.case.queries.series import Series
from app.case.values.choices import STATUSES
from app.desk.text.display import one_line, plain_tooltip
from app.desk.wording import lead_words, words

MIME = "application/x-sightline-series"
"""What is dragged: ids of series of the case, as decimal digits."""
SECOND, MARK = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
"""Roles: the second and the third line of a card; whether it is urgent (2), high (1), normal or low."""
THIRD = Qt.ItemDataRole.UserRole + 3
_TOP = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class BoardRead:
    """All that the board shows. `likelihood`: of the opinion that gave a series its country, by series."""

    figures: work.Board
    series: tuple[Series, ...]
    likelihood: Mapping[int, str]


def read(reader: sqlite.Connection) -> BoardRead:
    """The board as the case has it now."""
    return BoardRead(work.board(reader), tuple(series.all_series(reader)), work.held_likelihoods(reader))


def by_status(found: Sequence[Series], typed: str) -> dict[str, list[Series]]:
    """The series whose code, title, owner, country or note hold what was typed, by status, the most urgent first."""
    columns: dict[str, list[Series]] = {status: [] for status in STATUSES}
    wanted = typed.casefold().split()
    for each in found:
        told = f"{each.code} {each.title} {each.owner} {each.country} {words.country(each.country)} {each.note}"
        if all(part in told.casefold() for part in wanted):
            columns.setdefault(each.status, []).append(each)
    for column in columns.values():
        column.sort(key=lambda each: (-each.priority, each.code))
    return columns


class BoardModel(QAbstractListModel):
    """The series of one status."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._series: list[Series] = []
        self._likelihood: Mapping[int, str] = {}

    def show(self, found: Sequence[Series], likelihood: Mapping[int, str]) -> None:
        """Show these."""
        self.beginResetModel()
        self._series, self._likelihood = list(found), likelihood
        self.endResetModel()

    def at(self, row: int) -> Series | None:
        """The series in a row; None where there is none."""
        return self._series[row] if 0 <= row < len(self._series) else None

    def row_of(self, number: int) -> int:
        """The row of the series with this id; -1 where it isn't here."""
        return next((row for row, each in enumerate(self._series) if each.id == number), -1)

    def rowCount(self, parent: _Index = _TOP) -> int:
        """Series in the column."""
        return 0 if parent.isValid() else len(self._series)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Lines of the card, fit to be shown."""
        each = self.at(index.row()) if index.isValid() else None
        if each is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return words.series_name(each.code, each.title)
        if role == SECOND:
            return self._lines(each)[0]
        if role == THIRD:
            return self._lines(each)[1]
        if role == MARK:
            return each.priority
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            lines = (words.series_name(each.code, each.title), *self._lines(each))
            told = [line for line in lines if line]
            return ", ".join(told) if role == Qt.ItemDataRole.AccessibleTextRole else plain_tooltip("\n".join(told))
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Cards can be dragged, and dropped anywhere in a column."""
        return super().flags(index) | (
            Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled
        )

    def mimeTypes(self) -> list[str]:
        """See `MIME`."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The ids of the series that are dragged."""
        chosen = [each for index in indexes if (each := self.at(index.row())) is not None]
        data = QMimeData()
        data.setData(MIME, " ".join(str(each.id) for each in chosen).encode())
        return data

    def _lines(self, each: Series) -> tuple[str, str]:
        """The second line and the third. What an officer chooses by stands first: there, cards have the room."""
        urgent = lead_words.priority(lead_words.priority_key(each.priority)) if each.priority else ""
        country = words.country(each.country)
        if country and (key := self._likelihood.get(each.id)):
            country = f"{country} ({lead_words.likelihood(key)})"
        members, rest = lead_words.members(each.members), (each.owner, lead_words.seen(each))
        second, third = ((urgent, country), (members, *rest)) if urgent or country else ((members,), rest)
        return _joined(*second), _joined(*third)


def _joined(*parts: str) -> str:
    return one_line(" · ".join(part for part in parts if part))


def dragged(data: QMimeData) -> tuple[int, ...]:
    """The ids of series that were dragged; none where it is something else."""
    raw = bytes(data.data(MIME).data()).decode("ascii", "replace")
    return tuple(int(part) for part in raw.split() if part.isdecimal())
