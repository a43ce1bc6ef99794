"""The series that a medium belongs to, and the way into another one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.case.queries.series import Series
from app.desk.text.display import one_line
from app.desk.wording import words
from widgets.parts.chip import PLAIN_STYLE, Chip
from widgets.parts.flow import Flow


class SeriesChips(Flow):
    """Signals:
    opened: the officer wants to see this series (its id, an int).
    removed: the medium is to leave this series (its id).
    picking: the medium is to join a series that is still to be chosen.
    """

    opened = Signal(object)
    removed = Signal(object)
    picking = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("seriesChips")
        self.setAccessibleName(self.tr("Series"))
        self._chips: list[Chip] = []
        self.add = Chip(self.tr("Add to series…"), self.tr("Add to a series"), self)
        self.add.setObjectName("seriesAdd")
        self.add.setStyleSheet(PLAIN_STYLE)
        self.add.clicked.connect(self.picking)
        self.show_widgets([self.add])

    def show_series(self, series: Sequence[Series]) -> None:
        """Show these."""
        self._chips = [self._chip(each) for each in series]
        self.show_widgets([*self._chips, self.add])

    @property
    def chips(self) -> tuple[Chip, ...]:
        """One for each series that is shown."""
        return tuple(self._chips)

    def _chip(self, series: Series) -> Chip:
        number = series.id
        name = one_line(words.series_name(series.code, series.title), 48)
        chip = Chip(name, self.tr("Series %1: press to see it, Delete to leave it").replace("%1", name), self)
        chip.setStyleSheet(PLAIN_STYLE)
        chip.clicked.connect(lambda: self.opened.emit(number))
        chip.removal_asked.connect(lambda: self.removed.emit(number))
        return chip
