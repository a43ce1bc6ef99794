"""Reads text in what is chosen, and shows what was offered of it, to be accepted or refuted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.desk.controls.settings import SettingsFile
from app.desk.machine import text_reading
from app.desk.machine.offered_clues import OfferedAt
from app.desk.text.display import clock
from app.desk.text.numbers import whole
from app.desk.text.said import said
from app.desk.work.tasks import Stopped, Tell
from app.desk.work.workbench import Workbench
from app.jobs.reading_text import StartReader, TextFound, Wanted, lacking, start_reader
from widgets.leads.offering_window import OfferingWindow


class TextWindow(OfferingWindow):
    """Without the optional packages it says so, and shows what was read before."""

    def __init__(
        self,
        workbench: Workbench,
        settings: SettingsFile,
        look: Callable[[], tuple[Wanted, ...]],
        start: StartReader | None = None,
    ) -> None:
        """`look`: what is chosen now. `start`: who reads; the program's own where None."""
        super().__init__(workbench, settings, "text", "", "text in pictures")
        self.setWindowTitle(self.tr("Text in pictures"))
        self.setAccessibleName(self.tr("Text in pictures"))
        self._look = look
        self._start = start or start_reader
        self._lacking = "" if start else lacking()
        self._wanted: tuple[Wanted, ...] = ()
        self.go.setText(self.tr("Read text"))
        self.go.setToolTip(self.tr("A picture takes about a second"))
        self.go.setAccessibleDescription(self.tr("A picture takes about a second"))
        self.about.setText(
            said(self._lacking)
            or self.tr(
                "Latin, Chinese and Japanese letters are read; others come out as similar Latin ones or not at all. "
                "What is read is offered as a clue, and counts once you accept it."
            )
        )
        self.clues.list.setAccessibleName(self.tr("Text that was read"))
        self.clues.list.set_empty_text(self.tr("Nothing was read here yet."))
        self.open_up()

    def take_chosen(self) -> tuple[int, ...]:
        """See `OfferingWindow`, as the others."""
        self._wanted = self._look()
        return tuple(each.medium for each in self._wanted)

    def told(self) -> str:
        """The part, the frame or the media."""
        if not self._wanted:
            return self.tr("Nothing is chosen: choose media in the gallery, or mark a part in the viewer (Shift+P).")
        if len(self._wanted) > 1:
            return self.tr("{0} chosen media").format(whole(len(self._wanted)))
        (only,) = self._wanted
        if only.region is not None and only.at_ms is not None:
            return self.tr("The marked part of the frame at {0}").format(clock(only.at_ms))
        if only.region is not None:
            return self.tr("The marked part of the picture")
        if only.at_ms is not None:
            return self.tr("The frame at {0}").format(clock(only.at_ms))
        return self.tr("The chosen medium")

    def can_begin(self) -> bool:
        """Where the optional packages are there."""
        return bool(self._wanted) and not self._lacking

    def work(self) -> Callable[[Tell, Stopped], Any]:
        """By a reader that is started for it."""
        consent = getattr(self.workbench.crew, "consent", None)  # who has no crew has nothing to ask
        return text_reading.work(self.workbench.case, self._wanted, self._start, consent)

    @property
    def offered_at(self) -> OfferedAt:
        """All that was read."""
        return text_reading.text_of

    def beginning(self) -> str:
        """The networks are loaded first."""
        return self.tr("Loading what reads…")

    def stopping(self) -> str:
        """Within a picture it can't stop."""
        return self.tr("Stopping once this picture is read…")

    def under_way(self, number: int, total: int) -> str:
        """Which of the chosen it is at."""
        return self.tr("Reading {0} of {1}…").format(whole(number), whole(total))

    def told_of(self, found: TextFound) -> str:
        """How much was read, what not surely, and what not at all."""
        sentences = [
            self.tr("Texts found: {0}.").format(whole(len(found.clues)))
            if found.clues
            else self.tr("No text was read that isn't a clue already.")
        ]
        if found.unsure:
            sentences.append(self.tr("Places not read surely: {0}; look yourself.").format(whole(found.unsure)))
        if found.unread:
            why = said(found.unread[0].why)
            sentences.append(self.tr("Media not read: {0} ({1}).").format(whole(len(found.unread)), why))
        return " ".join(sentences)
