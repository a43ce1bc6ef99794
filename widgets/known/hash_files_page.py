"""Chooses the files of a hash set, and says what they are before anything is imported."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from app.desk.facts import hash_set_words
from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.text.said import said
from app.desk.text.time_left import TimeLeft
from app.desk.work.tasks import Task
from app.known.survey import Survey, survey
from widgets.parts.check_parts import CheckBar, CheckList
from widgets.parts.choosing import choose_files, choose_folder
from widgets.parts.notice import Notice
from widgets.parts.plain_label import PlainLabel

_LIST_HEIGHT = 84


class HashFilesPage(QWidget):
    """Signals:
    changed: `found` is another than before.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hashFilesPage")
        self.found: Survey | None = None
        """What was chosen, once it was looked at."""
        self.chosen: list[Path] = []
        self._tasks: list[Task] = []
        self._awaited: Task | None = None
        self._left = TimeLeft()
        self.promise = PlainLabel(
            self.tr(
                "Choose the file of a hash set, or all of its parts, or their folder: together they are one set. What "
                "they are is found out by what they hold."
            ),
            tone="muted",
        )
        self.promise.setWordWrap(True)
        self.list = _Chosen(self.tr("Chosen files and folders"))
        self.files_button = self._button("chooseHashFiles", self.tr("&Files…"))
        self.folder_button = self._button("chooseHashFolder", self.tr("F&older…"))
        self.away_button = self._button("takeHashFileAway", self.tr("Take a&way"))
        self.bar = CheckBar("hashSurveyProgress", self.tr("Looking at the files"))
        self.words = PlainLabel("", "hashSurveyWords")
        self.words.setWordWrap(True)
        self.notice = Notice("hashSurveyNotice")
        headers = (self.tr("What it is"), self.tr("File"), self.tr("Records, or what is wrong"))
        self.parts = CheckList("hashSurveyList", self.tr("What the files are"), headers, (150, 170))
        self._lay_out()
        self.files_button.clicked.connect(self._choose_files)
        self.folder_button.clicked.connect(self._choose_folder)
        self.away_button.clicked.connect(self._take_away)
        self.list.removal_asked.connect(self._take_away)
        self._offer()

    @property
    def looking(self) -> bool:
        """Whether it isn't known yet what was chosen."""
        return self._awaited is not None

    def choose(self, paths: Sequence[Path]) -> None:
        """Take these too, and look at all."""
        self.chosen += [path for path in paths if path not in self.chosen]
        self._look()

    def missing(self) -> str:
        """Why one can't go on, as a sentence; empty where one can."""
        if self.found is not None and not self.found.problem:
            return ""
        if not self.chosen:
            return self.tr("Choose the files of the hash set, or their folder.")
        return "" if self.looking else self.notice.text() or self.words.text()

    def release(self) -> None:
        """Stop reading and wait for it."""
        self._stop()
        for task in self._tasks:
            task.join()

    def _look(self) -> None:
        self._stop()
        self.list.show_paths(self.chosen)
        self.found = None
        self.parts.clear()
        self.parts.hide()
        self.notice.say("")
        self.words.setText("")
        if self.chosen:
            self._begin(tuple(self.chosen))
        self._offer()
        self.changed.emit()

    def _begin(self, paths: tuple[Path, ...]) -> None:
        task = Task(
            lambda tell, stopped: survey(paths, lambda done, total: tell((done, total)), stopped), "survey", self
        )
        task.progress.connect(lambda word: self._tell(task, *word))
        task.finished.connect(lambda found: self._finish(task, found))
        task.failed.connect(lambda sentence: self._fail(task, sentence))
        self._tasks = [*(each for each in self._tasks if each.running), task]
        self._awaited = task
        self._left = TimeLeft()
        self.words.setText(self.tr("Looking at what this is…"))
        self.bar.work(working=True)
        task.start()

    def _stop(self) -> None:
        self._awaited = None
        self.bar.work(working=False)
        for task in self._tasks:
            task.stop()

    def _tell(self, task: Task, done: int, total: int) -> None:
        if task is self._awaited:
            self.bar.tell(done, total)
            self.words.setText(self.tr("Looking at what this is: {0}").format(self._left.words(done, total)))

    def _finish(self, task: Task, found: Survey) -> None:
        if task is not self._awaited:
            return
        self._stop()
        self.found = found
        self.words.setText("" if found.problem else hash_set_words.surveyed(found))
        self.notice.say(said(found.problem))
        for file in found.files:
            what, records = hash_set_words.surveyed_file(file)
            self.parts.add(what, file.name, records)
        self.parts.show()
        self._offer()
        self.changed.emit()

    def _fail(self, task: Task, sentence: str) -> None:
        if task is not self._awaited:
            return
        self._stop()
        self.words.setText("")
        self.notice.say(sentence)
        self._offer()
        self.changed.emit()

    def _offer(self) -> None:
        self.list.setVisible(bool(self.chosen))
        self.away_button.setEnabled(bool(self.chosen))
        self.words.setVisible(bool(self.words.text()))

    def _choose_files(self) -> None:
        self.choose([Path(each) for each in choose_files(self, self.tr("Files of the hash set"), self._start())])

    def _choose_folder(self) -> None:
        if chosen := choose_folder(self, self.tr("Folder with the parts of the hash set"), self._start()):
            self.choose([Path(chosen)])

    def _start(self) -> str:
        return str(self.chosen[-1].parent) if self.chosen else ""

    def _take_away(self) -> None:
        row = max(0, self.list.currentRow())
        if row < len(self.chosen):
            del self.chosen[row]
            self._look()
            if not self.chosen:
                self.files_button.setFocus()

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        for button in (self.files_button, self.folder_button, self.away_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.promise)
        layout.addLayout(buttons)
        for part in (self.list, self.words, self.bar, self.notice):
            layout.addWidget(part)
        layout.addWidget(self.parts, 1)
        layout.addStretch()


class _Chosen(QListWidget):
    """Paths; Delete takes the current one away."""

    removal_asked = Signal()

    def __init__(self, spoken: str) -> None:
        super().__init__()
        self.setObjectName("hashFilesChosen")
        self.setAccessibleName(spoken)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setFixedHeight(_LIST_HEIGHT)

    def show_paths(self, paths: Sequence[Path]) -> None:
        """Show these, and the last one as the current one."""
        self.clear()
        self.addItems([one_line(str(path), 300) for path in paths])
        self.setCurrentRow(len(paths) - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks for removal."""
        if event.key() == Qt.Key.Key_Delete:
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)
