"""Alerts by file (VICS 2.0): those of other offices read and taken off, ours written, and theirs answered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtWidgets import QVBoxLayout

from app.case.trail.audit import now
from app.desk.look.theme import Space
from app.desk.text.display import one_line, paragraphs
from app.desk.text.numbers import whole
from app.desk.work.memory_work import Held
from app.desk.work.workbench import Workbench
from app.exchange.documents.alerts import AlertsRead
from app.jobs.alerts import take_alerts, write_alerts_on_series, write_matches
from app.memory import alerts
from app.memory.alerts import Kept
from app.memory.store import Memory
from widgets.memory.alert_dialogs import WriteAlertsDialog, WriteMatchesDialog
from widgets.memory.memory_page import MemoryPage, Work
from widgets.parts.choosing import choose_file
from widgets.parts.lead_window import plain_button, row_of
from widgets.parts.plain_label import PlainLabel
from widgets.parts.two_line_list import Lines, TwoLineList

_DAY = 10


class Writing(Protocol):
    """Has something done that needs no memory, in a thread; see `widgets.memory.memory_page.Work`."""

    def __call__(self, do: Callable[[], Any], then: Callable[[Any], None], doing: str) -> None:
        """Do this, and `then` go on with what it gave."""


class AlertsPage(MemoryPage):
    """Delete takes the current alert off this workstation."""

    def __init__(self, workbench: Workbench, work: Work, write: Writing) -> None:
        super().__init__()
        self._workbench = workbench
        self._work = work
        self._write = write
        self.list = TwoLineList(
            "alertsList",
            self.tr("Alerts of other offices"),
            self.tr("No alert on this workstation. Read the file by which another office says what it looks for."),
        )
        self.words = PlainLabel("", "alertWords")
        self.words.setWordWrap(True)
        self.read = plain_button("alertsRead", self.tr("Rea&d alerts…"), self.tr("Of other offices, from a file"))
        self.drop = plain_button("alertDrop", self.tr("&Take off"), self.tr("The chosen alert (Delete)"))
        self.tell = plain_button(
            "alertsWrite", self.tr("&Write alerts…"), self.tr("On series of this case, for other offices")
        )
        self.answer = plain_button(
            "alertsAnswer",
            self.tr("Write &matches…"),
            self.tr("Which alerts wait for media of this case, for those who gave them"),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        layout.setSpacing(Space.S)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.words)
        layout.addLayout(row_of(self.read, self.drop, self.tell, self.answer))
        self.read.clicked.connect(self.choose)
        self.drop.clicked.connect(self.drop_chosen)
        self.list.removal_asked.connect(self.drop.click)
        self.list.chosen.connect(lambda _: self.arrange())
        self.tell.clicked.connect(self.write_ours)
        self.answer.clicked.connect(self.write_matches)
        self.hold_if_read((self.tell, self.answer), writable=workbench.case.writable)
        self.arrange()

    @property
    def chosen(self) -> Kept | None:
        """The current alert."""
        row = self.list.current_id
        return self.held.alerts[row] if row is not None and row < len(self.held.alerts) else None

    def choose(self) -> None:
        """Let the officer choose a file of alerts, and read it."""
        if chosen := choose_file(self, self.tr("Choose the file of alerts")):
            self.take(Path(chosen))

    def take(self, file: Path) -> None:
        """Read alerts of others."""
        self._work(lambda memory, told: take_alerts(memory, file), self._taken, self.tr("Reading alerts"))

    def drop_chosen(self) -> None:
        """Take the chosen alert off this workstation; whoever gave it can give it again."""
        if (each := self.chosen) is not None and self.allowed:
            self._work(lambda memory, told: _drop(memory, each), self._dropped, self.tr("Taking the alert off"))

    def write_ours(self) -> None:
        """Ask what is to be written, and write it."""
        case, dialog = self._workbench.case, WriteAlertsDialog(self._workbench, self)

        def write() -> None:
            series, wish, file = dialog.series, dialog.wish, dialog.file
            told = self.tr("Alerts written: {0}, to {1}. The file isn't encrypted: seal it before it travels.")
            self._write(
                lambda: write_alerts_on_series(case, series, wish, file),
                lambda made: self._written(told, len(made), file),
                self.tr("Writing alerts"),
            )

        dialog.accepted.connect(write)
        dialog.open()

    def write_matches(self) -> None:
        """Ask where to, and write which alerts wait for media of this case."""
        case, dialog = self._workbench.case, WriteMatchesDialog(self._workbench, self)

        def write() -> None:
            file, phone, email = dialog.file, dialog.phone.text(), dialog.email.text()
            told = self.tr("Matches written: {0}, to {1}.")
            self._write(
                lambda: write_matches(case, file, phone, email),
                lambda found: self._written(told, len(found), file),
                self.tr("Writing matches"),
            )

        dialog.accepted.connect(write)
        dialog.open()

    def show_held(self, held: Held) -> None:
        """See `MemoryPage`."""
        self.held = held
        self.list.show_items(
            [Lines(row, self._first(each), self._second(each)) for row, each in enumerate(held.alerts)]
        )
        self.arrange()

    def arrange(self) -> None:
        """See `MemoryPage`."""
        for part in (self.read, self.tell, self.answer):
            part.setEnabled(self.allowed)
        self.drop.setEnabled(self.allowed and self.chosen is not None)
        each = self.chosen
        self.words.setText("" if each is None else paragraphs(each.alert.description, 1000))
        self.words.setVisible(bool(self.words.text()))

    def _first(self, each: Kept) -> str:
        return one_line(each.alert.name or each.alert.reference, 100) or each.alert.id

    def _second(self, each: Kept) -> str:
        contact = ", ".join(
            one_line(part, 80)
            for part in (
                each.alert.contact.name,
                each.alert.contact.organization,
                each.alert.contact.phone,
                each.alert.contact.email,
            )
            if part
        )
        if not each.alert.active:
            return self.tr("Not active; by {0}").format(contact)
        if each.alert.expires < now():
            return self.tr("Ended on {0}; by {1}").format(each.alert.expires[:_DAY], contact)
        return self.tr("Until {0}, priority {1}, by {2}; waits for: {3}").format(
            each.alert.expires[:_DAY], each.alert.priority, contact, whole(each.triggers)
        )

    def _taken(self, found: AlertsRead) -> None:
        sentence = self.tr("Alerts read: {0}. Compare this case to find out whether it has what they wait for.").format(
            whole(len(found.alerts))
        )
        if found.unusable:
            sentence = self.tr("{0} Triggers of types that this program doesn't compare: {1}.").format(
                sentence, whole(found.unusable)
            )
        self.said.emit(sentence)

    def _written(self, told: str, number: int, file: Path) -> None:
        self.said.emit(told.format(whole(number), one_line(str(file), 300)))

    def _dropped(self, each: Kept) -> None:
        self.said.emit(self.tr("Alert {0} was taken off this workstation.").format(self._first(each)))


def _drop(memory: Memory, each: Kept) -> Kept:
    with memory.changing() as db:
        alerts.drop(db, each.alert.id)
    return each
