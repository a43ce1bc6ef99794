"""Where a series was made: each candidate with the clues for and against it, and what officers say of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.case.decisions.opinion_decisions import HoldOpinion, RejectOpinion, RemoveOpinion
from app.case.values.vocabulary import likelihoods
from app.desk.leads.series_reading import SeriesRead
from app.desk.look.theme import Space
from app.desk.text.display import one_line, paragraphs, plain_tooltip
from app.desk.wording import lead_words, opinion_words, words
from app.desk.work.workbench import Workbench
from app.leads.weighing import Candidate, Weighed
from widgets.parts.country_field import CountryField
from widgets.parts.lead_window import plain_button, row_of
from widgets.parts.plain_label import PlainLabel
from widgets.series.weights_bar import WeightsBar

_CODE = Qt.ItemDataRole.UserRole
_BAR = 160


class CountryOpinion(QWidget):
    """A tree of candidates with their clues; below it what is said of the chosen country."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._read: SeriesRead | None = None
        self._told: object = None
        """The series, the country, and what is on record of it, as the fields below began with it."""
        self.summary = PlainLabel("", "opinionSummary", tone="heading")
        self.warning = PlainLabel("", "opinionWarning", tone="danger")
        self.tree = QTreeWidget()
        self.country = CountryField("opinionCountry", self.tr("Country"), self.tr("Choose a country"))
        self.likelihood = QComboBox()
        self.reason = QLineEdit()
        self.hold = plain_button("opinionHold", self.tr("Hold"), self.tr("Say how likely this country is"))
        self.reject = plain_button(
            "opinionReject", self.tr("Reject"), self.tr("It wasn't made there; needs a reason, which is kept")
        )
        self.remove = plain_button(
            "opinionRemove", self.tr("Take away"), self.tr("Nothing is said of this country any more")
        )
        self._lay_out()
        self._connect()

    @property
    def writing(self) -> tuple[QWidget, ...]:
        """The parts that write."""
        return self.country, self.likelihood, self.reason, self.hold, self.reject, self.remove

    def show_series(self, found: SeriesRead) -> None:
        """Show its candidates; the chosen one stays so."""
        same = self._read is not None and self._read.series.id == found.series.id
        kept = self.country.code if same else ""
        self._read = found
        weighing = found.weighing
        self.summary.setText(opinion_words.summary(found.series.country, weighing))
        self.warning.setText("\n".join(opinion_words.warnings(weighing)))
        self.warning.setVisible(bool(self.warning.text()))
        self.tree.blockSignals(True)
        self.tree.clear()
        most = max((max(_sums(each)) for each in weighing.candidates), default=1)
        for each in weighing.candidates:
            self._add(each, most)
        self.tree.blockSignals(False)
        codes = [each.country for each in weighing.candidates]
        wanted = kept if kept in codes else codes[0] if codes and not kept else ""
        if wanted:
            self.tree.setCurrentIndex(self.tree.model().index(codes.index(wanted), 0))
        self._fill(wanted or kept)

    def _lay_out(self) -> None:
        self.tree.setObjectName("opinionTree")
        self.tree.setAccessibleName(self.tr("Candidates with their clues"))
        self.tree.setHeaderLabels(
            [self.tr("Country or clue"), self.tr("Against and for"), self.tr("Sum"), self.tr("What is said of it")]
        )
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setUniformRowHeights(True)
        head = self.tree.header()
        head.setStretchLastSection(True)
        for column, width in enumerate((300, _BAR, 60)):
            head.resizeSection(column, width)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.likelihood.setObjectName("opinionLikelihood")
        self.likelihood.setAccessibleName(self.tr("How likely it is"))
        for each in likelihoods().likelihoods:
            self.likelihood.addItem(lead_words.likelihood(each.key), each.key)
            place = self.likelihood.count() - 1
            self.likelihood.setItemData(place, lead_words.percents(each.key), Qt.ItemDataRole.ToolTipRole)
        self.reason.setObjectName("opinionReason")
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Needed to reject, and to hold without an accepted clue for it"))
        self.reason.setMaxLength(1000)
        self.percents = PlainLabel("", "opinionPercents", tone="muted")
        for label in (self.summary, self.warning):
            label.setWordWrap(True)
        form = QFormLayout()
        form.setSpacing(Space.S)
        form.addRow(self.tr("Country"), self.country)
        form.addRow(self.tr("Likelihood"), row_of(self.likelihood, self.percents))
        form.addRow(self.tr("Reason"), self.reason)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.S, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.summary)
        layout.addWidget(self.warning)
        layout.addWidget(self.tree, 1)
        layout.addLayout(form)
        layout.addLayout(row_of(self.hold, self.reject, self.remove))

    def _connect(self) -> None:
        self.tree.currentItemChanged.connect(lambda item, _: self._fill(_country_of(item)))
        self.country.picked.connect(self._fill)
        self.likelihood.currentIndexChanged.connect(lambda _: self._tell_percents())
        self.hold.clicked.connect(self._hold)
        self.reject.clicked.connect(self._reject)
        self.remove.clicked.connect(self._remove)

    def _add(self, each: Candidate, most: int) -> None:
        total = QTreeWidgetItem([words.country(each.country), "", _signed(each.total), self._opinion(each)])
        total.setData(0, _CODE, each.country)
        if each.opinion is not None and each.opinion.reason:
            total.setToolTip(3, plain_tooltip(paragraphs(each.opinion.reason, 1500)))
        if each.opinion is not None:
            percents = lead_words.percents(each.opinion.likelihood)
            total.setToolTip(0, plain_tooltip(percents if each.opinion.state == "held" else self._opinion(each)))
        self.tree.addTopLevelItem(total)
        self.tree.setItemWidget(total, 1, WeightsBar(*_sums(each), most))
        for told, weighed in (
            (self.tr("speaks for it"), each.for_it),
            (self.tr("speaks against it"), each.against_it),
            (self.tr("offered, not accepted yet"), each.waiting),
            (self.tr("refuted"), each.refuted),
        ):
            for clue in weighed:
                total.addChild(self._clue(clue, told, each.country))
        total.setExpanded(each.opinion is None or each.opinion.state == "held")

    def _clue(self, weighed: Weighed, told: str, country: str) -> QTreeWidgetItem:
        clue = weighed.clue
        why = self.tr("{0}: {1}").format(told, one_line(clue.reason)) if clue.reason else told
        item = QTreeWidgetItem([one_line(clue.text), "", _signed(weighed.weight), why])
        item.setData(0, _CODE, country)
        item.setToolTip(0, plain_tooltip(paragraphs(f"{clue.text}\n{clue.method}".strip(), 1500)))
        return item

    def _opinion(self, each: Candidate) -> str:
        if each.opinion is None:
            return self.tr("nobody has said anything of it yet")
        author = one_line(each.opinion.author)
        if each.opinion.state == "rejected":
            return self.tr("rejected by {0}: {1}").format(author, one_line(each.opinion.reason))
        held = self.tr("{0} ({1}), {2}").format(
            lead_words.likelihood(each.opinion.likelihood), lead_words.percents(each.opinion.likelihood), author
        )
        return self.tr("{0}: {1}").format(held, one_line(each.opinion.reason)) if each.opinion.reason else held

    def _fill(self, country: str) -> None:
        """What is said of this country, ready to be changed; what is half changed stays while that is the same."""
        read = self._read
        found = None if read is None else next((o for o in read.history.opinions if o.country == country), None)
        told = None if read is None else read.series.id, country, found
        if told == self._told:
            return
        self._told = told
        self.country.set_code(country)
        key = likelihoods().settles if found is None or found.state == "rejected" else found.likelihood
        self.likelihood.setCurrentIndex(self.likelihood.findData(key))
        self.reason.setText("" if found is None else found.reason)
        self._tell_percents()
        for part in (self.hold, self.reject):
            part.setEnabled(bool(country))
        self.remove.setEnabled(found is not None)

    def _tell_percents(self) -> None:
        self.percents.setText(lead_words.percents(str(self.likelihood.currentData())))

    def _hold(self) -> None:
        if self._read is not None and self.country.code:
            key = str(self.likelihood.currentData())
            decision = HoldOpinion(self._read.series.id, self.country.code, key, self.reason.text())
            self._workbench.decide(decision, self)

    def _reject(self) -> None:
        if self._read is not None and self.country.code:
            decision = RejectOpinion(self._read.series.id, self.country.code, self.reason.text())
            self._workbench.decide(decision, self)

    def _remove(self) -> None:
        if self._read is not None and self.country.code:
            self._workbench.decide(RemoveOpinion(self._read.series.id, self.country.code), self)


def _sums(each: Candidate) -> tuple[int, int]:
    """How much speaks for it and how much against it, both positive."""
    return sum(weighed.weight for weighed in each.for_it), -sum(weighed.weight for weighed in each.against_it)


def _signed(weight: int) -> str:
    return f"{weight:+d}" if weight else "0"


def _country_of(item: QTreeWidgetItem | None) -> str:
    return "" if item is None else str(item.data(0, _CODE) or "")
