"""The series board: all series by how far the work on them is, with figures, a filter, and the next one to work on."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.case.decisions.series_decisions import SetSeries
from app.case.decisions.series_work import TakeNextSeries
from app.case.trail.changed import Changed, Touched
from app.case.values.choices import STATUSES
from app.desk.controls.settings import SettingsFile
from app.desk.leads import board_model
from app.desk.leads.board_model import BoardRead
from app.desk.look.theme import Space
from app.desk.text.numbers import whole
from app.desk.wording import words
from app.desk.work.workbench import Workbench
from app.leads.figures import figures_csv
from app.platform.files import create_file
from widgets.parts.choosing import choose_folder
from widgets.parts.lead_window import LeadWindow, plain_button
from widgets.parts.plain_label import PlainLabel, elided_label
from widgets.series.board_column import BoardColumn

_SIZE = QSize(1440, 820)
_NARROWEST = 156


class SeriesBoard(LeadWindow):
    """Signals:
    series_opened: the officer wants the page of this series (id, an int).
    """

    series_opened = Signal(int)

    def __init__(self, workbench: Workbench, settings: SettingsFile) -> None:
        super().__init__(workbench, settings, "seriesBoard", "", _SIZE)
        self.setWindowTitle(self.tr("Series board"))
        self.setAccessibleName(self.tr("Series board"))
        self._read: BoardRead | None = None
        self._follow: int | None = None
        self._taking = False
        self.figures = elided_label("boardFigures", tone="heading")
        self.more = elided_label("boardMore", tone="muted")
        self.filter = QLineEdit()
        self.filter.setObjectName("boardFilter")
        self.filter.setAccessibleName(self.tr("Filter the board"))
        self.filter.setPlaceholderText(self.tr("Code, title, owner, country"))
        self.filter.setClearButtonEnabled(True)
        self.next = plain_button(
            "boardNext", self.tr("Next series"), self.tr("Take the next series that waits for work (Ctrl+Enter)")
        )
        self.save = plain_button("boardSave", self.tr("Save figures…"), self.tr("As CSV, for a report"))
        self.columns = {status: BoardColumn(status, words.status(status)) for status in STATUSES}
        self.headings = {status: PlainLabel("", f"boardHeading-{status}") for status in STATUSES}
        self._lay_out()
        self._connect()
        self.begin()
        self.hold_if_read((self.next,))
        for column in self.columns.values():
            column.allow_moves(workbench.case.writable)
        self._ask()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.figures)
        said.addWidget(self.more)
        head.addLayout(said, 1)
        self.filter.setFixedWidth(260)
        for each in (self.filter, self.next, self.save):
            head.addWidget(each)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for status, column in self.columns.items():
            part = QWidget()
            part.setMinimumWidth(_NARROWEST)
            stack = QVBoxLayout(part)
            stack.setContentsMargins(0, 0, 0, 0)
            stack.setSpacing(Space.XS)
            stack.addWidget(self.headings[status])
            stack.addWidget(column, 1)
            row.addWidget(part, 1)
        self.area = QScrollArea()
        self.area.setObjectName("scrolledForm")
        self.area.setAccessibleName(self.tr("Columns of the board"))
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(page)
        self.body.addLayout(head)
        self.body.addWidget(self.area, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._show)
        self.filter.returnPressed.connect(self._begin_on_cards)
        self.next.clicked.connect(self._take_next)
        self.save.clicked.connect(self._save)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.next.click)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.filter.setFocus)
        for column in self.columns.values():
            column.opened.connect(self.series_opened)
            column.dropped.connect(lambda chosen, column=column: self._put(chosen, column.status))
            column.move_asked.connect(lambda way, column=column: self._move_along(column, way))
            column.left.connect(lambda way, column=column: self._go_along(column, way))
            column.selectionModel().currentChanged.connect(lambda now, _, column=column: self._only_in(column, now))
        self.workbench.changed.connect(self._changed)

    def _changed(self, changed: Changed) -> None:
        shown = {Touched.SERIES, Touched.OPINIONS, Touched.CLUES, Touched.REFERRALS}
        if not changed.touched.isdisjoint(shown):
            self._ask()

    def _ask(self) -> None:
        self.workbench.ask(board_model.read, self._came, self, "board")

    def _came(self, found: BoardRead) -> None:
        before, self._read = self._read, found
        figures = found.figures
        self.figures.setText(
            self.tr("{0} of {1} analysed, {2} with a likely country").format(
                whole(figures.analysed), whole(figures.total), whole(figures.with_country)
            )
        )
        self.more.setText(
            self.tr("waiting for work: {0} · media in series: {1} · clues that count: {2} · referrals: {3}").format(
                *map(whole, (figures.waiting, figures.media, figures.clues, figures.referrals))
            )
        )
        if self._taking and before is not None:
            known = {each.id: each.status for each in before.series}
            taken = [s for s in found.series if s.status == "in_analysis" and known.get(s.id) != "in_analysis"]
            if taken:
                self._taking, self._follow = False, taken[0].id
        self._show()
        if before is None and self.focusWidget() in (None, self.filter):
            self._begin_on_cards()

    def _begin_on_cards(self) -> None:
        """The arrow keys lead from card to card at once."""
        column = next((each for each in self.columns.values() if each.cards.rowCount()), None)
        if column is not None:
            column.setFocus()
            column.setCurrentIndex(column.cards.index(0))

    def _show(self) -> None:
        if self._read is None:
            return
        kept = self._follow or next((each for c in self.columns.values() if (each := c.current_series)), None)
        shown = board_model.by_status(self._read.series, self.filter.text())
        empty = "" if any(shown.values()) else self._why_empty()
        for status, column in self.columns.items():
            found = shown.get(status, [])
            column.empty_words = empty if status == STATUSES[0] else ""
            column.cards.show(found, self._read.likelihood)
            self.headings[status].setText(f"{words.status(status)} {whole(len(found))}")
        if kept is not None:
            self._go_to(kept, focus=self._follow is not None)
        self._follow = None

    def _why_empty(self) -> str:
        if self._read is None or not self._read.series:
            return self.tr("No series yet. Choose media in the gallery and press S, or take over a proposal.")
        return self.tr("No series fits the filter.") if self.filter.text().strip() else ""

    def _go_to(self, number: int, *, focus: bool) -> None:
        for column in self.columns.values():
            if column.go_to(number):
                if focus:
                    column.setFocus()
                    self.area.ensureWidgetVisible(column)
            else:
                column.clearSelection()

    def _only_in(self, column: BoardColumn, now: QModelIndex) -> None:
        """One card of the board is current; what was so in another column is no more."""
        for other in self.columns.values():
            if now.isValid() and other is not column:
                other.clearSelection()
                other.setCurrentIndex(QModelIndex())

    def _go_along(self, column: BoardColumn, way: int) -> None:
        beside = self._beside(column, way)
        if beside is not None:
            row = max(0, min(column.currentIndex().row(), beside.cards.rowCount() - 1))
            column.clearSelection()
            column.setCurrentIndex(column.cards.index(-1))
            beside.setFocus()
            beside.setCurrentIndex(beside.cards.index(row))
            self.area.ensureWidgetVisible(beside)

    def _move_along(self, column: BoardColumn, way: int) -> None:
        beside, number = self._beside(column, way), column.current_series
        if beside is not None and number is not None:
            self._put((number,), beside.status)

    def _beside(self, column: BoardColumn, way: int) -> BoardColumn | None:
        place = STATUSES.index(column.status) + way
        return self.columns[STATUSES[place]] if 0 <= place < len(STATUSES) else None

    def _put(self, chosen: tuple[int, ...], status: str) -> None:
        for number in chosen:
            self._follow = number
            self.workbench.decide(SetSeries(number, status=status), self)

    def _take_next(self) -> None:
        self._taking = True
        self.workbench.decide(TakeNextSeries(), self)

    def _save(self) -> None:
        if self._read is None:
            return
        folder = choose_folder(self, self.tr("Folder for the figures"))
        if folder:
            self.save_figures(Path(folder))

    def save_figures(self, folder: Path) -> None:
        """Write the figures as they are shown into a new file in this folder."""
        if self._read is None:
            return
        place = folder / f"series-figures-{datetime.now(UTC):%Y%m%dT%H%M%SZ}.csv"
        try:
            create_file(place, figures_csv(self._read.figures))
        except OSError as error:
            self.refuse(
                self.tr("The figures can't be written to {0} ({1}); choose another folder.").format(
                    folder, error.strerror
                )
            )
        else:
            self.say(self.tr("The figures are in {0}.").format(place))
