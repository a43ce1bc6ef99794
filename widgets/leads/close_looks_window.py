"""Looks closely at pictures beside the window, and says before what that takes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QCloseEvent, QHideEvent
from PySide6.QtWidgets import QButtonGroup, QProgressBar, QRadioButton

from app.case.changed import Changed, Touched
from app.desk import close_looking
from app.desk.close_looking import StartCrew
from app.desk.face_finding import Seen, Where
from app.desk.said import said
from app.desk.services import workers
from app.desk.settings import SettingsFile
from app.desk.tasks import Task
from app.desk.time_left import TimeLeft
from app.desk.workbench import Workbench
from app.jobs.closely import Cost, Looked
from widgets.parts.lead_window import LeadWindow, plain_button, row_of
from widgets.parts.plain_label import PlainLabel, elided_label
from widgets.parts.uncaged_question import may_open

_SIZE = QSize(680, 400)
_STEPS = 1000
_REST_MS = 200


class CloseLooksWindow(LeadWindow):
    """Closing it lets what runs go on; it is opened again by the same key."""

    def __init__(
        self,
        workbench: Workbench,
        settings: SettingsFile,
        look: Callable[[], Seen],
        start: StartCrew = close_looking.start,
    ) -> None:
        """`look`: what the case page shows now. `start`: who decodes."""
        super().__init__(workbench, settings, "closeLooks", "", _SIZE)
        self.setWindowTitle(self.tr("Look closely"))
        self.setAccessibleName(self.tr("Look closely"))
        self._look = look
        self._start = start
        self._seen = Seen()
        self._costs: dict[Where, Cost] = {}
        self._time_left = TimeLeft()
        self._doing = ""
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self.about = PlainLabel(close_looking.about(), "closeLooksAbout", tone="muted")
        self.choices = QButtonGroup(self)
        self.where = {where: QRadioButton() for where in Where}
        self.estimate = PlainLabel("", "closeLooksEstimate")
        self.go = plain_button("closeLooksBegin", self.tr("Look closel&y"), self.tr("The window can be used meanwhile"))
        self.stop = plain_button("closeLooksStop", self.tr("&Stop"), self.tr("What was seen by then is kept"))
        self.progress = elided_label("closeLooksProgress", tone="muted")
        self.bar = QProgressBar()
        self.outcome = PlainLabel("", "closeLooksOutcome")
        self._lay_out()
        self._connect()
        self.begin()
        self._show()
        self.hold_if_read((self.go,))
        self.look_again()

    @property
    def busy(self) -> bool:
        """See `SideWindow`."""
        return self.running

    def reject(self) -> None:
        """Close; what runs goes on out of sight."""
        if self.busy:
            self.hide()
            self.workbench.said.emit(self.tr("Pictures are still looked at; “Look closely” shows how far it is."))
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The same by the window's own button."""
        if self.busy:
            event.ignore()
            self.reject()
            return
        super().closeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is counted out of sight."""
        self._rest.stop()
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        """Coming back to it, the officer sees what is chosen now."""
        if event.type() == QEvent.Type.WindowActivate:
            self.look_soon()
        return super().event(event)

    def look_soon(self) -> None:
        """Something else may be chosen; counted once that rests, and while it is seen."""
        if self.isVisible():
            self._rest.start()

    def look_again(self) -> None:
        """Count what is chosen and listed now."""
        self._rest.stop()
        self._seen = seen = self._look()
        self.workbench.ask(
            lambda reader: close_looking.read_costs(reader, seen, workers()), self._came, self, "close looks left"
        )

    @property
    def chosen(self) -> Where:
        """At what the officer wants to look."""
        return next((where for where, button in self.where.items() if button.isChecked()), Where.CASE)

    def _lay_out(self) -> None:
        for label in (self.about, self.estimate, self.outcome):
            label.setWordWrap(True)
        self.bar.setObjectName("closeLooksBar")
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self.body.addWidget(self.about)
        for where, button in self.where.items():
            button.setObjectName(f"closeLooks-{where}")
            self.choices.addButton(button)
            self.body.addWidget(button)
        self.where[Where.CASE].setChecked(True)
        self.body.addWidget(self.estimate)
        self.body.addLayout(row_of(self.go, self.stop))
        self.body.addWidget(self.bar)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.outcome)
        self.body.addStretch(1)
        for part in (self.bar, self.progress, self.outcome):
            part.hide()

    def _connect(self) -> None:
        self.go.clicked.connect(self._begin)
        self.stop.clicked.connect(self._stop)
        self.choices.buttonToggled.connect(lambda *_: self._show())
        self._rest.timeout.connect(self._look_if_free)
        self.workbench.changed.connect(self._changed)

    def _look_if_free(self) -> None:
        if not self.busy:
            self.look_again()

    def _changed(self, changed: Changed) -> None:
        if changed.touched & {Touched.MEDIA, Touched.STACKS}:
            self.look_soon()

    def _came(self, costs: dict[Where, Cost]) -> None:
        self._costs = costs
        if self.chosen not in costs:
            self.where[Where.CASE].setChecked(True)
        self._show()

    def _show(self) -> None:
        busy = self.busy
        for where, button in self.where.items():
            button.setText(close_looking.where_words(where, self._costs.get(where)))
            button.setEnabled(where in self._costs and not busy)
        cost = self._costs.get(self.chosen)
        self.estimate.setText("" if busy else close_looking.estimate(cost))
        self.go.setEnabled(not busy and cost is not None and cost.pictures > 0)
        self.stop.setVisible(busy)
        self.stop.setEnabled(busy and self._task is not None and not self._task.stopping)
        self.bar.setVisible(busy)
        self.progress.setVisible(busy)

    def _begin(self) -> None:
        consent = getattr(self.workbench.crew, "consent", None)  # who has no crew has nothing to ask
        if not may_open(self.workbench.case, consent, self):
            return
        job = close_looking.work(self.workbench.case, self.chosen, self._seen, self._start, consent, workers())
        self._task = Task(job, "looking closely", self)
        self._task.progress.connect(self._tell)
        self._task.finished.connect(self._ended)
        self._task.failed.connect(self.refuse)
        self._task.ended.connect(self.look_again)
        self.notice.say("")
        self._say_outcome("")
        self.bar.setRange(0, 0)
        self.progress.setText(self.tr("Starting …"))
        self._doing = ""
        self._task.start()
        self._show()
        self.stop.setFocus()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.stop()
            self.stop.setEnabled(False)
            self.progress.setText(self.tr("Stopping once this picture is looked at …"))

    def _tell(self, told: tuple[str, int, int]) -> None:
        doing, done, total = told
        if self._task is None or self._task.stopping:
            return
        if doing != self._doing:
            self._doing, self._time_left = doing, TimeLeft()
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(round(_STEPS * done / max(1, total)))
        self.progress.setText(close_looking.progress(doing, done, total, self._time_left.words(done, total)))

    def _ended(self, found: Looked) -> None:
        words = close_looking.outcome(found)
        if not self.isVisible():
            self.workbench.said.emit(words)
        self._say_outcome(words)
        self.go.setFocus()

    def _say_outcome(self, words: str) -> None:
        self.outcome.setText(said(words))
        self.outcome.setVisible(bool(words))
