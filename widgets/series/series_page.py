"""The page of a series: facts, members, clues, country, people and places, referrals, and its whole history."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from app.case.decisions.series_decisions import MergeSeries
from app.case.trail.changed import Changed, Touched
from app.desk.controls.settings import SettingsFile
from app.desk.leads import series_reading
from app.desk.leads.series_reading import SeriesRead
from app.desk.text.display import one_line
from app.desk.text.numbers import whole
from app.desk.wording import history_words, lead_words, words
from app.desk.work.workbench import Workbench
from widgets.parts.fact_table import FactTable
from widgets.parts.lead_window import LeadWindow, plain_button, row_of
from widgets.parts.plain_label import PlainLabel, elided_label
from widgets.parts.scrolled_form import ScrolledForm
from widgets.series.country_opinion import CountryOpinion
from widgets.series.series_chooser import SeriesChooser
from widgets.series.series_clues import SeriesClues
from widgets.series.series_entities import SeriesEntities
from widgets.series.series_facts import SeriesFacts
from widgets.series.series_members import SeriesMembers
from widgets.series.series_referrals import SeriesReferrals

_SIZE = QSize(940, 720)
_FORM = 520
_SHOWN = frozenset(
    {
        Touched.SERIES,
        Touched.CLUES,
        Touched.ENTITIES,
        Touched.OPINIONS,
        Touched.REFERRALS,
        Touched.PACKAGES,
        Touched.SOURCES,
    }
)


class SeriesPage(LeadWindow):
    """Signals:
    medium_requested: the officer wants to see this medium (id, an int) in the viewer.
    clue_asked: the officer wants to change this clue (`Clue`).
    spot_asked: the officer wants to see the place of this clue (`Clue`).
    """

    medium_requested = Signal(object)
    clue_asked = Signal(object)
    spot_asked = Signal(object)

    def __init__(self, workbench: Workbench, settings: SettingsFile) -> None:
        super().__init__(workbench, settings, "seriesPage", "", _SIZE)
        self._number: int | None = None
        self._before: int | None = None
        self._read: SeriesRead | None = None
        self.title = elided_label("seriesPageTitle", tone="heading")
        self.summary = elided_label("seriesPageSummary", tone="muted")
        self.merge = plain_button("seriesPageMerge", self.tr("Merge…"), self.tr("Take other series into this one"))
        self.facts = SeriesFacts(workbench)
        self.members = SeriesMembers(workbench)
        self.clues = SeriesClues(workbench)
        self.country = CountryOpinion(workbench)
        self.entities = SeriesEntities(workbench)
        self.referrals = SeriesReferrals(workbench)
        self.history = FactTable(
            "seriesHistory", self.tr("History of the series"), (self.tr("When (UTC)"), self.tr("What"))
        )
        self.tabs = QTabWidget()
        self.empty = PlainLabel(
            self.tr("Choose a series in the list of the main window, or on the board (F4)."), "seriesPageEmpty"
        )
        self.pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.begin()
        parts = (self.members, self.clues, self.country, self.entities, self.referrals)
        self.hold_if_read((self.facts, self.merge, *(each for part in parts for each in part.writing)))
        self.show_series(None)

    @property
    def number(self) -> int | None:
        """The id of the series that is shown."""
        return self._number

    def show_series(self, number: int | None) -> None:
        """Show this series; None: say how to choose one."""
        if number != self._number:
            self.facts.note.save()
            self._settle()
            self._before = self._number
        self._number = number
        if number is None:
            self._came(None)
        else:
            self.workbench.ask(lambda reader: series_reading.read(reader, number), self._came, self, "series")

    def follow(self, number: int | None) -> None:
        """Show the series that became current elsewhere, if it is one."""
        if number:
            self.show_series(number)

    def finish(self) -> None:
        """Hand on what is half written."""
        self.facts.note.save()

    def _lay_out(self) -> None:
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.tabs.setObjectName("seriesPageTabs")
        self.tabs.setDocumentMode(True)
        pages: tuple[QWidget, ...] = (
            ScrolledForm(self.facts, _FORM),
            self.members,
            self.clues,
            self.country,
            self.entities,
            self.referrals,
            self.history,
        )
        for each in pages:
            self.tabs.addTab(each, "")
        self.history.setWordWrap(False)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        head = row_of(self.title, stretch=False)
        head.setStretch(0, 1)
        head.addWidget(self.merge)
        column.addLayout(head)
        column.addWidget(self.summary)
        column.addWidget(self.tabs, 1)
        self.pages.addWidget(self.empty)
        self.pages.addWidget(page)
        self.body.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.merge.clicked.connect(self._merge)
        self.members.medium_requested.connect(self.medium_requested)
        self.clues.edit_asked.connect(self.clue_asked)
        self.clues.spot_asked.connect(self.spot_asked)
        self.facts.settled.connect(self._settle)
        self.tabs.currentChanged.connect(lambda _: self._settle())
        self.workbench.changed.connect(self._changed)

    def say(self, sentence: str) -> None:
        """What the case refused in a field stays said while the officer goes on in others, one decision each."""
        if self.facts.refused is None:
            super().say(sentence)
        else:
            self.foot.setText(sentence)

    def refuse(self, sentence: str) -> None:
        """The facts show what the case has, not what it refused."""
        super().refuse(sentence)
        self.facts.again()

    def _settle(self) -> None:
        self.facts.refused = None
        self.notice.say("")

    def _changed(self, changed: Changed) -> None:
        if self._number is not None and changed.touched & _SHOWN:
            self.show_series(self._number)

    def _came(self, found: SeriesRead | None) -> None:
        first = self._read is None
        self._read = found
        if found is None and self._number is not None and self._before is not None:
            self.show_series(self._before)  # taken back, or merged: on with what was shown before it
            return
        self.pages.setCurrentIndex(0 if found is None else 1)
        if found is None:
            self.setWindowTitle(self.tr("Page of the series"))
            return
        series = found.series
        self.setWindowTitle(words.series_name(series.code, series.title))
        self.title.setText(words.series_name(series.code, series.title))
        victims, offenders = lead_words.counted(series.victims), lead_words.counted(series.offenders)
        told = [
            words.status(series.status),
            words.country(series.country),
            lead_words.members(series.members),
            self.tr("victims: {0}").format(victims) if victims else "",
            self.tr("offenders: {0}").format(offenders) if offenders else "",
            one_line(series.owner),
            lead_words.seen(series),
        ]
        self.summary.setText(" · ".join(part for part in told if part))
        self.facts.show_series(series, has_opinions=bool(found.history.opinions))
        for part in (self.members, self.clues, self.country, self.entities, self.referrals):
            part.show_series(found)
        self.history.show_facts(history_words.lines(found.history))
        self._count(found)
        if first and self.focusWidget() is None:
            self.tabs.tabBar().setFocus()  # arrow keys lead from page to page at once, Tab into the page

    def _count(self, found: SeriesRead) -> None:
        history = found.history
        waiting = sum(clue.state == "proposed" for clue in found.clues)
        clues = self.tr("Clues {0}, {1} new").format(len(found.clues), waiting) if waiting else self.tr("Clues")
        names = (
            (self.tr("Facts"), 0),
            (self.tr("Members"), len(found.members)),
            (clues, 0 if waiting else len(found.clues)),
            (self.tr("Country"), 0),
            (self.tr("People and places"), len(history.entities)),
            (self.tr("Referrals"), len(history.referrals)),
            (self.tr("History"), 0),
        )
        for place, (name, number) in enumerate(names):
            self.tabs.setTabText(place, f"{name} {whole(number)}" if number else name)

    def _merge(self) -> None:
        if self._read is None:
            return
        series = self._read.series
        told = self.tr(
            "What you choose becomes part of {0}: members, clues, opinions and referrals move, and nothing is lost."
        ).format(series.code)
        dialog = SeriesChooser(self.tr("Merge"), told, self._read.others, self, several=True)
        dialog.accepted.connect(lambda: self.workbench.decide(MergeSeries(series.id, dialog.chosen), self))
        dialog.open()
