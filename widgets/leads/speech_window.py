"""Finds speech in what is chosen, and shows what was offered of it, to be accepted or refuted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.desk.controls.settings import SettingsFile
from app.desk.machine import speech_finding
from app.desk.machine.offered_clues import OfferedAt
from app.desk.text.numbers import whole
from app.desk.text.said import said
from app.desk.work.tasks import Stopped, Tell
from app.desk.work.workbench import Workbench
from app.jobs.finding_speech import SpeechFound
from widgets.leads.offering_window import OfferingWindow


class SpeechWindow(OfferingWindow):
    """Listens to all of the sound of each, by the workers that the window has anyway."""

    def __init__(self, workbench: Workbench, settings: SettingsFile, look: Callable[[], tuple[int, ...]]) -> None:
        """`look`: which media are chosen now."""
        super().__init__(workbench, settings, "speech", "", "speech in sounds")
        self.setWindowTitle(self.tr("Speech in videos and sounds"))
        self.setAccessibleName(self.tr("Speech in videos and sounds"))
        self._look = look
        self._wanted: tuple[int, ...] = ()
        self.go.setText(self.tr("Find speech"))
        self.go.setToolTip(self.tr("An hour of sound takes about half a minute"))
        self.go.setAccessibleDescription(self.tr("An hour of sound takes about half a minute"))
        self.about.setText(
            self.tr(
                "The machine says from when to when somebody speaks, not in which language or who; nothing is played. "
                "What it finds is offered as a clue, and counts once you accept it."
            )
            if self.workbench.crew is not None
            else self.tr("Nothing can be listened to while no reader is running.")
        )
        self.clues.list.setAccessibleName(self.tr("Speech that was found"))
        self.clues.list.set_empty_text(self.tr("No speech was found here yet."))
        self.open_up()

    def take_chosen(self) -> tuple[int, ...]:
        """See `OfferingWindow`, as the others."""
        self._wanted = self._look()
        return self._wanted

    def told(self) -> str:
        """How many media."""
        if not self._wanted:
            return self.tr("Nothing is chosen: choose videos or sounds in the gallery.")
        if len(self._wanted) > 1:
            return self.tr("{0} chosen media").format(whole(len(self._wanted)))
        return self.tr("The chosen medium")

    def can_begin(self) -> bool:
        """Where there are workers."""
        return bool(self._wanted) and self.workbench.crew is not None

    def work(self) -> Callable[[Tell, Stopped], Any]:
        """By the window's crew."""
        return speech_finding.work(self.workbench.case, self.workbench.crew, self._wanted)

    @property
    def offered_at(self) -> OfferedAt:
        """All of speech."""
        return speech_finding.speech_of

    def beginning(self) -> str:
        """At once."""
        return self.tr("Listening…")

    def stopping(self) -> str:
        """Within a sound it can't stop."""
        return self.tr("Stopping once this sound is heard…")

    def under_way(self, number: int, total: int) -> str:
        """Which of the chosen it is at."""
        return self.tr("Listening to {0} of {1}…").format(whole(number), whole(total))

    def told_of(self, found: SpeechFound) -> str:
        """In how many somebody speaks, in how many not, and of which that isn't known."""
        sentences = [
            self.tr("Media with speech: {0}.").format(whole(len(found.clues)))
            if found.clues
            else self.tr("No speech was found that isn't a clue already.")
        ]
        if found.quiet:
            sentences.append(self.tr("Nobody seems to speak in: {0}.").format(whole(len(found.quiet))))
        if found.told:
            sentences.append(self.tr("Listened to before: {0}.").format(whole(len(found.told))))
        if found.mute:
            sentences.append(self.tr("Without sound: {0}.").format(whole(len(found.mute))))
        if found.unheard:
            why = said(found.unheard[0].why)
            sentences.append(self.tr("Not listened to: {0} ({1}).").format(whole(len(found.unheard)), why))
        return " ".join(sentences)
