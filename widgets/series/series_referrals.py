"""To whom a series was given, with which package, and what came of it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.decisions.referral_decisions import RemoveReferral
from app.case.queries.leads import Referral
from app.desk.leads.series_reading import SeriesRead
from app.desk.look.theme import Space
from app.desk.text.display import one_line, paragraphs
from app.desk.wording import lead_words, words
from app.desk.work.workbench import Workbench
from widgets.parts.lead_window import plain_button, row_of
from widgets.parts.message_box import take_away_and
from widgets.parts.two_line_list import Lines, TwoLineList
from widgets.series.referral_dialog import ReferralDialog


class SeriesReferrals(QWidget):
    """Enter changes a referral, e.g. its outcome; Delete takes one that never was off the record."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._read: SeriesRead | None = None
        self.list = TwoLineList(
            "seriesReferrals",
            self.tr("Referrals of the series"),
            self.tr("This series was given to nobody yet. Export a package of it (Ctrl+E), then press “Refer…”."),
        )
        self.refer = plain_button("referralNew", self.tr("Refer…"), self.tr("It was given to a country's authority"))
        self.edit = plain_button("referralEdit", self.tr("Edit…"), self.tr("Receipt, outcome and more (Enter)"))
        self.remove = plain_button("referralRemove", self.tr("Remove"), self.tr("It never was (Delete)"))
        self.list.chosen.connect(lambda _: self._enable())
        self.list.opened.connect(lambda _: self.edit.click())
        self.list.removal_asked.connect(self.remove.click)
        self.refer.clicked.connect(lambda: self._ask(None))
        self.edit.clicked.connect(lambda: self._ask(self._chosen()))
        self.remove.clicked.connect(self._remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.S, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.list, 1)
        layout.addLayout(row_of(self.refer, self.edit, self.remove))

    @property
    def writing(self) -> tuple[QWidget, ...]:
        """The parts that write."""
        return self.refer, self.edit, self.remove

    def show_series(self, found: SeriesRead) -> None:
        """Show its referrals."""
        self._read = found
        self.list.show_items([self._lines(each) for each in found.history.referrals])
        if found.history.referrals and self.list.current_id is None:
            self.list.setCurrentRow(0)
        self._enable()

    def _lines(self, each: Referral) -> Lines:
        first = self.tr("{0}, {1}").format(words.country(each.country), each.authority)
        receipt = self.tr("receipt {0}").format(each.receipt) if each.receipt else self.tr("no receipt yet")
        package = self.tr("package {0}").format(each.package) if each.package else self.tr("no package")
        second = " · ".join((each.referred_on, lead_words.outcome(each.outcome), package, receipt))
        return Lines(each.id, one_line(first), one_line(second), paragraphs(each.note, 1500))

    def _chosen(self) -> Referral | None:
        found = () if self._read is None else self._read.history.referrals
        return next((each for each in found if each.id == self.list.current_id), None)

    def _enable(self) -> None:
        self.refer.setEnabled(self._read is not None)
        for part in (self.edit, self.remove):
            part.setEnabled(self._chosen() is not None)

    def _ask(self, referral: Referral | None) -> None:
        if self._read is None:
            return
        dialog = ReferralDialog(self._read.series, self._read.packages, self, referral)
        dialog.accepted.connect(lambda: self._workbench.decide(dialog.decision, self))
        dialog.open()

    def _remove(self) -> None:
        chosen, found = self._chosen(), self._read
        if chosen is None or found is None:
            return
        back: bool | None = False
        if found.former:
            question = self.tr("Take the referral to {0} off the record? By it the series became “{1}”.")
            also = self.tr("It is “{0}” again, as before")
            back = self.take_away(
                question.format(words.country(chosen.country), words.status("referred")),
                self.tr("Remove"),
                also.format(words.status(found.former)),
            )
        if back is not None:
            self._workbench.decide(RemoveReferral(chosen.id, back), self)

    def take_away(self, question: str, yes: str, also: str) -> bool | None:
        """See `widgets.parts.message_box.take_away_and`."""
        return take_away_and(question, yes, also, self)
