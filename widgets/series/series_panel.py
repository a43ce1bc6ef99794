"""The series of the case: list, what is said of each, and what the program proposes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from app.case.decisions.series_decisions import CreateSeries, MergeSeries
from app.case.queries import series
from app.case.queries.series import Series
from app.case.trail.changed import Changed, Touched
from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.text.numbers import whole
from app.desk.wording import lead_words, words
from app.desk.work.workbench import Workbench
from widgets.parts.two_line_list import Lines, TwoLineList
from widgets.series.proposals_list import ProposalsList
from widgets.series.series_editor import SeriesEditor

_ALL = 0


class SeriesPanel(QWidget):
    """Enter or a click on a series lists its members; two or more that are selected can be merged into the first.

    Signals:
        series_chosen: the officer wants to see the members of this series (id, an int), or (None) of no one in
            particular.
    """

    series_chosen = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._series: dict[int, Series] = {}
        self._made_here = False
        self._came_back = False
        self.setObjectName("seriesPanel")
        self.setAccessibleName(self.tr("Series"))
        self.list = TwoLineList("seriesList", self.tr("Series"), "")
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.new = QPushButton(self.tr("New"))
        self.new.setObjectName("seriesNew")
        self.new.setToolTip(self.tr("Make an empty series"))
        self.merge = QPushButton(self.tr("Merge"))
        self.merge.setObjectName("seriesMerge")
        self.editor = SeriesEditor(workbench)
        self.proposals = ProposalsList(workbench)
        self.tabs = QTabWidget()
        self._lay_out()
        self._connect()
        self._refresh()

    def refresh(self, changed: Changed) -> None:
        """Read again what the change touched."""
        if Touched.SERIES in changed.touched:
            self._made_here |= changed.origin is self
            self._came_back |= changed.origin is self._workbench  # undone, or done again
            self._refresh()

    def show_series(self, number: int) -> None:
        """Make a series current, if it is listed."""
        self.list.go_to(number)

    def show_proposals(self) -> None:
        """Let the officer go through what is proposed."""
        self.tabs.setCurrentWidget(self.proposals)
        self.proposals.look()

    def save(self) -> None:
        """Hand on what is half written; before the case is closed."""
        self.editor.note.save()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.new)
        buttons.addWidget(self.merge)
        buttons.addStretch(1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, Space.XS, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        column.addWidget(self.editor)
        self.tabs.setObjectName("seriesTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(page, self.tr("Series"))
        self.tabs.addTab(self.proposals, self.tr("Proposals"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)

    def _connect(self) -> None:
        self.list.chosen.connect(self._current_changed)
        self.list.opened.connect(self._open)
        self.list.itemClicked.connect(lambda item: self._open(item.data(Qt.ItemDataRole.UserRole)))
        self.list.itemSelectionChanged.connect(self._enable)
        self.new.clicked.connect(lambda: self._workbench.decide(CreateSeries(""), self))
        self.merge.clicked.connect(self._merge)
        self.proposals.counted.connect(self._count_proposals)
        self._workbench.changed.connect(self.refresh)

    def _refresh(self) -> None:
        self._workbench.ask(series.all_series, self._came, self, "series")

    def _came(self, found: list[Series]) -> None:
        before = set(self._series)
        self._series = {each.id: each for each in found}
        hint = self.tr("no series yet: press S to make one") if not found else self.tr("no filter")
        self.list.show_items([Lines(_ALL, self.tr("All media"), hint), *(self._lines(each) for each in found)])
        new = set(self._series) - before
        made_here, self._made_here = self._made_here, False
        came_back, self._came_back = self._came_back, False
        if len(new) == 1 and (before or made_here) and not came_back:
            self.list.go_to(new.pop())
        self.editor.show_series(self._current())
        self._enable()
        if made_here and len(self._series) > len(before):
            self.editor.ask_for_title()

    def _lines(self, each: Series) -> Lines:
        parts = [words.status(each.status), words.country(each.country), lead_words.members(each.members)]
        return Lines(
            each.id, words.series_name(each.code, each.title), one_line(" · ".join(part for part in parts if part))
        )

    def _current(self) -> Series | None:
        return self._series.get(self.list.current_id or _ALL)

    def _current_changed(self) -> None:
        self.editor.show_series(self._current())

    def _open(self, number: int) -> None:
        if len(self.list.selectedItems()) <= 1:
            self.series_chosen.emit(None if number == _ALL else number)

    def _selected(self) -> list[int]:
        return [number for number in self.list.chosen_ids if number != _ALL]

    def _enable(self) -> None:
        chosen = self._selected()
        self.merge.setEnabled(len(chosen) > 1)
        self.merge.setToolTip(
            self.tr("Move all members into %1").replace("%1", self._series[chosen[0]].code)
            if len(chosen) > 1 and chosen[0] in self._series
            else self.tr("Select two or more series to merge them")
        )

    def _merge(self) -> None:
        into, *others = self._selected()
        self._workbench.decide(MergeSeries(into, tuple(others)), self)

    def _count_proposals(self, count: int) -> None:
        name = self.tr("Proposals")
        self.tabs.setTabText(1, f"{name} {whole(count)}" if count else name)
