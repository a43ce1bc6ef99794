"""A window in which a machine is sent to look through media, and which says before what that takes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QCloseEvent, QHideEvent
from PySide6.QtWidgets import QButtonGroup, QProgressBar, QRadioButton, QWidget

from app.case.trail.changed import Changed, Touched
from app.desk.controls.settings import SettingsFile
from app.desk.machine import where_to_look
from app.desk.machine.where_to_look import Seen, Where
from app.desk.text.said import said
from app.desk.text.time_left import TimeLeft
from app.desk.work.tasks import Stopped, Task, Tell
from app.desk.work.workbench import Workbench
from app.ingest.rings import Consent
from widgets.parts.lead_window import LeadWindow, plain_button, row_of
from widgets.parts.plain_label import PlainLabel, elided_label
from widgets.parts.uncaged_question import may_open

_STEPS = 1000
_REST_MS = 200


class LookingWindow(LeadWindow):
    """Nothing is looked at before it is asked for. Closing it lets what runs go on; it is opened again by the same key.

    Whoever inherits says what is counted, what works and in which words, and calls `open_up` once all that it needs is
    there.
    """

    _TOUCHED: frozenset[Touched] = frozenset({Touched.MEDIA})
    """What changes how much there is to look at."""

    def __init__(
        self, workbench: Workbench, settings: SettingsFile, name: str, title: str, size: QSize, look: Callable[[], Seen]
    ) -> None:
        """`look`: what the case page shows now."""
        super().__init__(workbench, settings, name, title, size)
        self._look = look
        self.seen = Seen()
        self.amounts: dict[Where, Any] = {}
        """How much there is to look at, as the subclass counts it."""
        self.time_left = TimeLeft()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self.about = PlainLabel("", f"{name}About", tone="muted")
        self.choices = QButtonGroup(self)
        self.where = {where: QRadioButton() for where in Where}
        self.estimate = PlainLabel("", f"{name}Estimate")
        self.go = plain_button(f"{name}Begin", "", self.tr("The window can be used meanwhile"))
        self.stop = plain_button(f"{name}Stop", self.tr("&Stop"), self.tr("What was found by then is kept"))
        self.progress = elided_label(f"{name}Progress", tone="muted")
        self.bar = QProgressBar()
        self.outcome = PlainLabel("", f"{name}Outcome")

    def count(self) -> None:
        """Ask how much there is to look at of what is `seen` now; `show_amounts` takes the answer."""
        raise NotImplementedError  # a subclass says it; Qt's classes can't be abstract

    def amount(self, told: Any) -> str:
        """One of the `amounts`, in words."""
        raise NotImplementedError  # a subclass says it

    def estimated(self, told: Any) -> str:
        """What it takes to look at it; `told`: one of the `amounts`, or None while it isn't known."""
        raise NotImplementedError  # a subclass says it

    def is_left(self, told: Any) -> bool:
        """Whether there is something in it to look at."""
        raise NotImplementedError  # a subclass says it

    def work(self, consent: Consent | None) -> Callable[[Tell, Stopped], Any]:
        """Looks, in a thread."""
        raise NotImplementedError  # a subclass says it

    def beginning(self) -> str:
        """Said once it begins."""
        raise NotImplementedError  # a subclass says it

    def stopping(self) -> str:
        """Said until it has stopped."""
        raise NotImplementedError  # a subclass says it

    def out_of_sight(self) -> str:
        """Said where the window is closed while it looks."""
        raise NotImplementedError  # a subclass says it

    def told(self, progress: Any) -> tuple[int, int, str]:
        """What the work told: so much of so much, and in words."""
        raise NotImplementedError  # a subclass says it

    def outcome_of(self, found: Any) -> str:
        """What came of it, in words."""
        raise NotImplementedError  # a subclass says it

    def after(self, found: Any) -> QWidget:
        """The part that is next to be used, once it has ended."""
        return self.go

    def options(self) -> tuple[QWidget, ...]:
        """What else the officer may set."""
        return ()

    def more_buttons(self) -> tuple[QWidget, ...]:
        """Beside those that begin and stop."""
        return ()

    @property
    def busy(self) -> bool:
        """See `SideWindow`."""
        return self.running

    @property
    def chosen(self) -> Where:
        """Where the officer wants to look."""
        return next((where for where, button in self.where.items() if button.isChecked()), Where.CASE)

    def reject(self) -> None:
        """Close; what runs goes on out of sight."""
        if self.busy:
            self.hide()
            self.workbench.said.emit(self.out_of_sight())
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

    def open_up(self) -> None:
        """Lay the parts out, take the window's place, and count."""
        self._lay_out()
        self._connect()
        self.begin()
        self.show_amounts({})
        self.hold_if_read((self.go,))
        self.look_again()

    def look_soon(self) -> None:
        """Something else may be chosen; counted once that rests, and while it is seen."""
        if self.isVisible():
            self._rest.start()

    def look_again(self) -> None:
        """Count what is chosen and listed now."""
        self._rest.stop()
        self.seen = self._look()
        self.count()

    def show_amounts(self, amounts: dict[Where, Any]) -> None:
        """So much there is to look at."""
        self.amounts = amounts
        if amounts and self.chosen not in amounts:
            self.where[Where.CASE].setChecked(True)
        self.show_state()

    def show_state(self) -> None:
        """What can be done now."""
        busy = self.busy
        for where, button in self.where.items():
            told = self.amounts.get(where)
            button.setText(where_to_look.choice(where, None if told is None else self.amount(told)))
            button.setEnabled(where in self.amounts and not busy)
        for part in self.options():
            part.setEnabled(not busy)
        told = self.amounts.get(self.chosen)
        self.estimate.setText("" if busy else self.estimated(told))
        self.go.setEnabled(not busy and told is not None and self.is_left(told))
        self.stop.setEnabled(busy and self._task is not None and not self._task.stopping)
        for part in (self.stop, self.bar, self.progress):
            part.setVisible(busy)

    def _lay_out(self) -> None:
        name = self.objectName()
        for label in (self.about, self.estimate, self.outcome):
            label.setWordWrap(True)
        self.bar.setObjectName(f"{name}Bar")
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self.body.addWidget(self.about)
        for where, button in self.where.items():
            button.setObjectName(f"{name}-{where}")
            self.choices.addButton(button)
            self.body.addWidget(button)
        self.where[Where.CASE].setChecked(True)
        for part in (*self.options(), self.estimate):
            self.body.addWidget(part)
        self.body.addLayout(row_of(self.go, self.stop, *self.more_buttons()))
        for part in (self.bar, self.progress, self.outcome):
            self.body.addWidget(part)
        self.outcome.hide()
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.go.clicked.connect(self._begin)
        self.stop.clicked.connect(self._stop)
        self.choices.buttonToggled.connect(lambda *_: self.show_state())
        self._rest.timeout.connect(self._look_if_free)
        self.workbench.changed.connect(self._changed)

    def _look_if_free(self) -> None:
        if not self.busy:
            self.look_again()

    def _changed(self, changed: Changed) -> None:
        if changed.touched & self._TOUCHED:
            self.look_soon()

    def _begin(self) -> None:
        consent = getattr(self.workbench.crew, "consent", None)  # who has no crew has nothing to ask
        if not may_open(self.workbench.case, consent, self):
            return
        self._task = Task(self.work(consent), self.objectName(), self)
        self._task.progress.connect(self._tell)
        self._task.finished.connect(self._ended)
        self._task.failed.connect(self.refuse)
        self._task.ended.connect(self.look_again)
        self.notice.say("")
        self._say_outcome("")
        self.bar.setRange(0, 0)
        self.progress.setText(self.beginning())
        self.time_left = TimeLeft()
        self._task.start()
        self.show_state()
        self.stop.setFocus()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.stop()
            self.stop.setEnabled(False)
            self.progress.setText(self.stopping())

    def _tell(self, progress: Any) -> None:
        if self._task is None or self._task.stopping:
            return
        done, total, words = self.told(progress)
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(round(_STEPS * done / max(1, total)))
        self.progress.setText(words)

    def _ended(self, found: Any) -> None:
        words = self.outcome_of(found)
        if not self.isVisible():
            self.workbench.said.emit(words)
        self._say_outcome(words)
        self.after(found).setFocus()

    def _say_outcome(self, words: str) -> None:
        self.outcome.setText(said(words))
        self.outcome.setVisible(bool(words))
