"""A window in which a machine looks at what is chosen, when asked, and in which what it offers waits to be judged."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QCloseEvent

from app.case.queries.series import Clue
from app.case.trail.changed import Changed, Touched
from app.desk.controls.settings import SettingsFile
from app.desk.machine.offered_clues import Offered, OfferedAt
from app.desk.work.tasks import Stopped, Task, Tell
from app.desk.work.workbench import Workbench
from widgets.leads.clue_judging import ClueJudging
from widgets.parts.lead_window import LeadWindow, plain_button, row_of
from widgets.parts.plain_label import PlainLabel, elided_label
from widgets.parts.uncaged_question import may_open

_SIZE = QSize(940, 740)


class OfferingWindow(LeadWindow):
    """Nothing is looked at before it is asked for; closing it while it works stops first, and keeps what was found.

    Signals:
        edit_asked: the officer wants to change a clue (`Clue`).
        spot_asked: the officer wants to see the place of a clue (`Clue`) in the viewer.
    """

    edit_asked = Signal(object)
    spot_asked = Signal(object)

    def __init__(self, workbench: Workbench, settings: SettingsFile, kind: str, title: str, place: str) -> None:
        """`kind`: of what is offered, as its parts are named by; `place`: where it is, for the record of what was
        revealed. Whoever inherits calls `open_up` once all that it needs is there."""
        super().__init__(workbench, settings, f"{kind}Window", title, _SIZE)
        self._kind = kind
        self._media: tuple[int, ...] = ()
        self.heading = elided_label(f"{kind}Heading", tone="heading")
        self.about = PlainLabel("", f"{kind}About", tone="muted")
        self.go = plain_button(f"{kind}Begin", "")
        self.stop = plain_button(f"{kind}Stop", self.tr("Stop"), self.tr("What was found by then is offered"))
        self.take = plain_button(f"{kind}Take", self.tr("Take what is chosen"), self.tr("In the gallery or the viewer"))
        self.outcome = PlainLabel("", f"{kind}Outcome")
        self.clues = ClueJudging(workbench, f"{kind}Clues", place)

    def take_chosen(self) -> tuple[int, ...]:
        """Take what is chosen now as what the next look is about; gives its media."""
        raise NotImplementedError

    def told(self) -> str:
        """What was taken, as a heading."""
        raise NotImplementedError

    def can_begin(self) -> bool:
        """Whether there is something to look at, and somebody who can."""
        raise NotImplementedError

    def work(self) -> Callable[[Tell, Stopped], Any]:
        """Looks, in a thread; gives an `Offered`."""
        raise NotImplementedError

    @property
    def offered_at(self) -> OfferedAt:
        """Finds those that were offered before."""
        raise NotImplementedError

    def beginning(self) -> str:
        """Said once it begins."""
        raise NotImplementedError

    def stopping(self) -> str:
        """Said until it has stopped."""
        raise NotImplementedError

    def under_way(self, number: int, total: int) -> str:
        """Said while it is at the `number`th of `total`."""
        raise NotImplementedError

    def told_of(self, found: Any) -> str:
        """What came of it, in sentences; `found`: of the `Offered`."""
        raise NotImplementedError

    @property
    def busy(self) -> bool:
        """See `SideWindow`."""
        return self.running

    def reject(self) -> None:
        """Close; while it works, stop."""
        if self.busy:
            self._stop()
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The same by the window's own button."""
        if self.busy:
            self._stop()
            event.ignore()
            return
        super().closeEvent(event)

    def finish(self) -> None:
        """Stop, and have what was found by then recorded while the case is there to take it."""
        super().finish()
        if self._task is not None:
            QCoreApplication.sendPostedEvents(self._task)

    def open_up(self) -> None:
        """Lay the parts out, take the window's place, and take what is chosen."""
        self._lay_out()
        self._connect()
        self.begin()
        self.hold_if_read((self.go, *self.clues.writing))
        self.look_again()

    def look_again(self) -> None:
        """What is chosen now is what the next look is about."""
        self._media = tuple(dict.fromkeys(self.take_chosen()))
        self.heading.setText(self.told())
        self._say_outcome("")
        self._enable()
        self._ask()

    def _lay_out(self) -> None:
        self.about.setWordWrap(True)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.about)
        self.outcome.setWordWrap(True)
        self.outcome.hide()
        self.body.addLayout(row_of(self.go, self.stop, self.take))
        self.body.addWidget(self.outcome)
        self.body.addWidget(self.clues, 1)

    def _connect(self) -> None:
        self.go.clicked.connect(self._begin)
        self.stop.clicked.connect(self._stop)
        self.take.clicked.connect(self.look_again)
        self.clues.edit_asked.connect(self.edit_asked)
        self.clues.spot_asked.connect(self.spot_asked)
        self.workbench.changed.connect(self._changed)

    def _enable(self) -> None:
        self.go.setEnabled(self.can_begin() and not self.busy)
        self.stop.setEnabled(self.busy)
        self.take.setEnabled(not self.busy)

    def _begin(self) -> None:
        consent = getattr(self.workbench.crew, "consent", None)  # who has no crew has nothing to ask
        if not may_open(self.workbench.case, consent, self):
            return
        self._task = Task(self.work(), f"offering {self._kind}", self)
        self._task.progress.connect(self._tell)
        self._task.finished.connect(self._came)
        self._task.failed.connect(self._failed)
        self._task.ended.connect(self._enable)
        self._task.start()
        self._say_outcome("")
        self.say(self.beginning())
        self._enable()
        self.stop.setFocus()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.stop()
            self.stop.setEnabled(False)
            self.say(self.stopping())

    def _tell(self, progress: tuple[int, int]) -> None:
        done, total = progress
        if done < total and self._task is not None and not self._task.stopping:
            self.say(self.under_way(done + 1, total))

    def _came(self, offered: Offered[Any]) -> None:
        for decision in offered.decisions:
            self.workbench.decide(decision, self)
        self.say("")
        self._say_outcome(self.told_of(offered.found))

    def _failed(self, sentence: str) -> None:
        self.say("")  # it is at none any more
        self.refuse(sentence)

    def _say_outcome(self, words: str) -> None:
        self.outcome.setText(words)
        self.outcome.setVisible(bool(words))

    def _changed(self, changed: Changed) -> None:
        if changed.touched & {Touched.CLUES}:
            self._ask()

    def _ask(self) -> None:
        offered_at, media = self.offered_at, self._media
        self.workbench.ask(lambda reader: offered_at(reader, media), self._show, self, self._kind)

    def _show(self, clues: list[Clue]) -> None:
        self.clues.show_clues(clues)
