"""Reads text in what is chosen, and shows what was offered of it, to be accepted or refuted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal

from app.case.changed import Changed, Touched
from app.case.queries.series import Clue
from app.desk import text_reading
from app.desk.display import clock
from app.desk.numbers import whole
from app.desk.said import said
from app.desk.settings import SettingsFile
from app.desk.tasks import Task
from app.desk.text_reading import TextRead
from app.desk.workbench import Workbench
from app.jobs.reading_text import StartReader, Wanted, lacking, start_reader
from widgets.clue_judging import ClueJudging
from widgets.lead_window import LeadWindow, plain_button, row_of
from widgets.plain_label import PlainLabel, elided_label
from widgets.uncaged_question import may_open

_SIZE = QSize(940, 740)


class TextWindow(LeadWindow):
    """Nothing is read before it is asked for. Without the optional packages it says so, and shows what was read before.

    Signals:
        edit_asked: the officer wants to change a clue (`Clue`).
        spot_asked: the officer wants to see the place of a clue (`Clue`) in the viewer.
    """

    edit_asked = Signal(object)
    spot_asked = Signal(object)

    def __init__(
        self,
        workbench: Workbench,
        settings: SettingsFile,
        look: Callable[[], tuple[Wanted, ...]],
        start: StartReader | None = None,
    ) -> None:
        """`look`: what is chosen now. `start`: who reads; the program's own where None."""
        super().__init__(workbench, settings, "textWindow", "", _SIZE)
        self.setWindowTitle(self.tr("Text in pictures"))
        self.setAccessibleName(self.tr("Text in pictures"))
        self._look = look
        self._start = start or start_reader
        self._lacking = "" if start else lacking()
        self._wanted: tuple[Wanted, ...] = ()
        self.heading = elided_label("textHeading", tone="heading")
        self.about = PlainLabel("", "textAbout", tone="muted")
        self.read = plain_button("textRead", self.tr("Read text"), self.tr("A picture takes about a second"))
        self.stop = plain_button("textStop", self.tr("Stop"), self.tr("What was found by then is offered"))
        self.take = plain_button("textTake", self.tr("Take what is chosen"), self.tr("In the gallery or the viewer"))
        self.outcome = PlainLabel("", "textOutcome")
        self.clues = ClueJudging(workbench, "textClues", "text in pictures")
        self._lay_out()
        self._connect()
        self.begin()
        self.hold_if_read((self.read, *self.clues.writing))
        self.look_again()

    @property
    def busy(self) -> bool:
        """See `SideWindow`."""
        return self.running

    def reject(self) -> None:
        """Close; while it reads, stop."""
        if self.busy:
            self._stop()
            return
        super().reject()

    def look_again(self) -> None:
        """What is chosen now is what the next reading is about."""
        self._wanted = self._look()
        self.heading.setText(self._told())
        self._say_outcome("")
        self._enable()
        self._ask()

    def _lay_out(self) -> None:
        self.about.setWordWrap(True)
        self.about.setText(
            said(self._lacking)
            or self.tr(
                "Latin, Chinese and Japanese letters are read; others come out as similar Latin ones or not at all. "
                "What is read is offered as a clue, and counts once you accept it."
            )
        )
        self.clues.list.setAccessibleName(self.tr("Text that was read"))
        self.clues.list.set_empty_text(self.tr("Nothing was read here yet."))
        self.body.addWidget(self.heading)
        self.body.addWidget(self.about)
        self.outcome.setWordWrap(True)
        self.outcome.hide()
        self.body.addLayout(row_of(self.read, self.stop, self.take))
        self.body.addWidget(self.outcome)
        self.body.addWidget(self.clues, 1)

    def _connect(self) -> None:
        self.read.clicked.connect(self._read)
        self.stop.clicked.connect(self._stop)
        self.take.clicked.connect(self.look_again)
        self.clues.edit_asked.connect(self.edit_asked)
        self.clues.spot_asked.connect(self.spot_asked)
        self.workbench.changed.connect(self._changed)

    def _told(self) -> str:
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

    def _enable(self) -> None:
        self.read.setEnabled(bool(self._wanted) and not self._lacking and not self.busy)
        self.stop.setEnabled(self.busy)
        self.take.setEnabled(not self.busy)

    def _read(self) -> None:
        consent = getattr(self.workbench.crew, "consent", None)  # who has no crew has nothing to ask
        if not may_open(self.workbench.case, consent, self):
            return
        work = text_reading.work(self.workbench.case, self._wanted, self._start, consent)
        self._task = Task(work, "reading text", self)
        self._task.progress.connect(self._tell)
        self._task.finished.connect(self._came)
        self._task.failed.connect(self.refuse)
        self._task.ended.connect(self._enable)
        self._task.start()
        self._say_outcome("")
        self.say(self.tr("Loading what reads …"))
        self._enable()
        self.stop.setFocus()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.stop()
            self.stop.setEnabled(False)
            self.say(self.tr("Stopping once this picture is read …"))

    def _tell(self, progress: tuple[int, int]) -> None:
        done, total = progress
        if done < total and self._task is not None and not self._task.stopping:
            self.say(self.tr("Reading {0} of {1} …").format(whole(done + 1), whole(total)))

    def _came(self, read: TextRead) -> None:
        for decision in read.decisions:
            self.workbench.decide(decision, self)
        self.say("")
        self._say_outcome(self._told_of(read))

    def _say_outcome(self, words: str) -> None:
        self.outcome.setText(words)
        self.outcome.setVisible(bool(words))

    def _told_of(self, read: TextRead) -> str:
        sentences = [
            self.tr("Texts found: {0}.").format(whole(len(read.found.clues)))
            if read.found.clues
            else self.tr("No text was read that isn't a clue already.")
        ]
        if read.found.unsure:
            sentences.append(self.tr("Places not read surely: {0}; look yourself.").format(whole(read.found.unsure)))
        if read.found.unread:
            why = said(read.found.unread[0].why)
            sentences.append(self.tr("Media not read: {0} ({1}).").format(whole(len(read.found.unread)), why))
        return " ".join(sentences)

    def _changed(self, changed: Changed) -> None:
        if changed.touched & {Touched.CLUES}:
            self._ask()

    def _ask(self) -> None:
        media = tuple(dict.fromkeys(each.medium for each in self._wanted))
        self.workbench.ask(lambda reader: text_reading.text_of(reader, media), self._show, self, "text")

    def _show(self, clues: list[Clue]) -> None:
        self.clues.show_clues(clues)
