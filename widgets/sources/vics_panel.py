"""Says that what is to be added is another program's VICS case, and asks what of it is to be taken over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.case.values.schemes import Scheme
from app.desk.facts import vics_words
from app.desk.look.theme import Space
from app.desk.text.numbers import whole
from app.desk.work.tasks import Task
from app.ingest.vics_survey import Surveyed
from widgets.parts.notice import Notice
from widgets.parts.plain_label import PlainLabel
from widgets.sources.vics_meanings import VicsMeanings

Survey = Callable[[Path, Callable[[int, int], None], Callable[[], bool]], tuple[Surveyed, ...]]

_PATIENCE_MS = 300
"""Nothing is looked at while the officer still writes its path."""


class VicsPanel(QWidget):
    """Empty, and without room, for what is no VICS case.

    Signals:
        resized: it has other fields than before.
        looked: it is known what was to be looked at: what stands here, or nothing.
    """

    resized = Signal()
    looked = Signal()

    def __init__(self, scheme: Scheme, survey: Survey, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("vicsPanel")
        self._survey = survey
        self._path = Path()
        self._tasks: list[Task] = []
        self._awaited: Task | None = None
        self._found: tuple[Surveyed, ...] = ()
        self.said = PlainLabel("", "vicsSaid")
        self.said.setWordWrap(True)
        self.notice = Notice("vicsNotice")
        self.as_files = QCheckBox(self.tr("Read its files only, and keep nothing of what it says"))
        self.as_files.setObjectName("asFiles")
        self.take_over = QCheckBox(self.tr("Take over what it decided, as one decision that can be taken back"))
        self.take_over.setObjectName("takeOver")
        self.codes = VicsMeanings(scheme)
        self._lay_out()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PATIENCE_MS)
        self._wait.timeout.connect(self._look)
        self.as_files.toggled.connect(self._arrange)
        self.take_over.toggled.connect(self._arrange)
        self._arrange()

    @property
    def looking(self) -> bool:
        """Whether it isn't known yet what it is."""
        return self._wait.isActive() or self._awaited is not None

    @property
    def meanings(self) -> Mapping[str, int | None] | None:
        """What the categories mean here, by their codes; None where nothing is taken over."""
        if not self._takes_over:
            return None
        return self.codes.meanings

    def look_at(self, path: Path | None) -> None:
        """Find out what this is, soon; None: nothing is chosen."""
        self._stop()
        self._show(())
        if path is not None:
            self._path = path
            self._wait.start()

    def hurry(self) -> None:
        """The path is whole: look now."""
        if self._wait.isActive():
            self._wait.stop()
            self.said.setText(self.tr("Looking at what this is…"))
            self._arrange()
            self._look()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to be said of it."""
        return not (self._found or self.said.text() or self.notice.text())

    def missing(self) -> str:
        """What has to be answered first, as a sentence; empty where all is."""
        if self.notice.text() and not self.as_files.isChecked():
            return self.notice.text()
        return self.codes.missing() if self._takes_over else ""

    def release(self) -> None:
        """Stop reading and wait for the threads."""
        self._stop()
        for task in self._tasks:
            task.join()

    @property
    def _takes_over(self) -> bool:
        return bool(self._found) and self.take_over.isChecked() and not self.as_files.isChecked()

    def _stop(self) -> None:
        self._wait.stop()
        self._awaited = None
        for task in self._tasks:
            task.stop()

    def _look(self) -> None:
        path = self._path
        task = Task(
            lambda tell, stopped: self._survey(path, lambda done, total: tell((done, total)), stopped), "survey", self
        )
        task.progress.connect(lambda word: self._tell(task, *word))
        task.finished.connect(lambda found: self._finish(task, found))
        task.failed.connect(lambda sentence: self._fail(task, sentence))
        self._tasks = [*(each for each in self._tasks if each.running), task]
        self._awaited = task
        task.start()

    def _tell(self, task: Task, done: int, total: int) -> None:
        if task is self._awaited:
            self.said.setText(self.tr("Reading the VICS case: {0} %").format(whole(100 * done // max(total, 1))))
            self._arrange()

    def _finish(self, task: Task, found: tuple[Surveyed, ...]) -> None:
        if task is self._awaited:
            self._awaited = None
            self._show(found)
            self.looked.emit()

    def _fail(self, task: Task, sentence: str) -> None:
        if task is self._awaited:
            self._awaited = None
            self._show(())
            self.notice.say(sentence)
            self._arrange()
            self.looked.emit()

    def _show(self, found: tuple[Surveyed, ...]) -> None:
        self._found = found
        self.said.setText("\n".join(map(vics_words.described, found)))
        self.notice.say("")
        self.as_files.setChecked(False)
        self.take_over.setChecked(False)
        counts: dict[str, int] = {}
        for each in found:
            for code, count in each.tally.codes.items():
                counts[code] = counts.get(code, 0) + count
        self.codes.ask(counts)
        self._arrange()

    def _arrange(self) -> None:
        known = bool(self._found)
        self.said.setVisible(bool(self.said.text()))
        self.as_files.setVisible(known or bool(self.notice.text()))
        self.take_over.setVisible(known)
        self.take_over.setEnabled(not self.as_files.isChecked())
        self.codes.setVisible(self._takes_over and bool(self.codes.choices))
        self.setVisible(not self.empty)
        self.resized.emit()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        for part in (self.said, self.notice, self.take_over, self.codes, self.as_files):
            layout.addWidget(part)
