"""Looks closely at pictures beside the window, and says before what that takes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize

from app.case.trail.changed import Touched
from app.desk.controls.settings import SettingsFile
from app.desk.machine import close_looking
from app.desk.machine.close_looking import StartCrew
from app.desk.machine.where_to_look import Seen
from app.desk.text.time_left import TimeLeft
from app.desk.work.services import workers
from app.desk.work.tasks import Stopped, Tell
from app.desk.work.workbench import Workbench
from app.ingest.rings import Consent
from app.jobs.closely import Cost, Looked
from widgets.leads.looking_window import LookingWindow

_SIZE = QSize(680, 400)


class CloseLooksWindow(LookingWindow):
    """See `LookingWindow`."""

    _TOUCHED = frozenset({Touched.MEDIA, Touched.STACKS})

    def __init__(
        self,
        workbench: Workbench,
        settings: SettingsFile,
        look: Callable[[], Seen],
        start: StartCrew = close_looking.start,
    ) -> None:
        """`look`: what the case page shows now. `start`: who decodes."""
        super().__init__(workbench, settings, "closeLooks", "", _SIZE, look)
        self.setWindowTitle(self.tr("Look closely"))
        self.setAccessibleName(self.tr("Look closely"))
        self._start = start
        self._doing = ""
        self.about.setText(close_looking.about())
        self.go.setText(self.tr("Look closel&y"))
        self.open_up()

    def count(self) -> None:
        """See `LookingWindow`."""
        seen = self.seen
        self.workbench.ask(
            lambda reader: close_looking.read_costs(reader, seen, workers()), self.show_amounts, self, "close looks"
        )

    def amount(self, told: Cost) -> str:
        """See `LookingWindow`."""
        return close_looking.amount(told)

    def estimated(self, told: Cost | None) -> str:
        """See `LookingWindow`."""
        return close_looking.estimate(told)

    def is_left(self, told: Cost) -> bool:
        """Also what was looked at, since it is compared with what was added."""
        return told.pictures > 0

    def work(self, consent: Consent | None) -> Callable[[Tell, Stopped], Any]:
        """See `LookingWindow`."""
        self._doing = ""
        return close_looking.work(self.workbench.case, self.chosen, self.seen, self._start, consent, workers())

    def beginning(self) -> str:
        """See `LookingWindow`."""
        return self.tr("Starting…")

    def stopping(self) -> str:
        """See `LookingWindow`."""
        return self.tr("Stopping once this picture is looked at…")

    def out_of_sight(self) -> str:
        """See `LookingWindow`."""
        return self.tr("Pictures are still looked at; “Look closely” shows how far it is.")

    def told(self, progress: tuple[str, int, int]) -> tuple[int, int, str]:
        """The time left is that of what is done now: looking, or comparing."""
        doing, done, total = progress
        if doing != self._doing:
            self._doing, self.time_left = doing, TimeLeft()
        return done, total, close_looking.progress(doing, done, total, self.time_left.words(done, total))

    def outcome_of(self, found: Looked) -> str:
        """See `LookingWindow`."""
        return close_looking.outcome(found)
