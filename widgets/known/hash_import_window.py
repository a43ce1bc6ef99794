"""Imports a hash set: what the files are, what they mean, then all of it or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.desk.facts import hash_set_words
from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.text.numbers import whole
from app.desk.text.time_left import TimeLeft
from app.known.hash_set import HashSet
from app.known.importing import Order
from app.known.library import Library
from widgets.known.hash_files_page import HashFilesPage
from widgets.known.hash_questions_page import HashQuestionsPage
from widgets.parts.fact_table import FactTable
from widgets.parts.plain_label import PlainLabel
from widgets.parts.scrolled_form import ScrolledForm
from widgets.parts.writing_window import WritingWindow

_WIDTH, _HEIGHT = 700, 560
_MOST_REMARKS = 260
"""Pixels of height; more scroll."""


class HashImportWindow(WritingWindow):
    """Three pages: files, questions, result. `made` is the set, once it is there.

    Signals:
        imported: a set was imported (its name).
    """

    imported = Signal(str)

    def __init__(self, library: Library, replaced: HashSet | None = None, parent: QWidget | None = None) -> None:
        """`replaced`: the set whose newer version is imported. Raises UserError where the list of sets is damaged."""
        cancelling = self.tr("Cancelling: nothing is imported")
        super().__init__("hashImport", self.tr("Progress of the import"), cancelling, parent)
        self._library = library
        self._left = TimeLeft()
        self.setWindowTitle(
            self.tr("Import a hash set")
            if replaced is None
            else self.tr("Newer version of {0}").format(one_line(replaced.name))
        )
        self.files = HashFilesPage()
        self.questions = HashQuestionsPage(library.sets(), replaced)
        self.scrolled = ScrolledForm(self.questions, 0)
        self.outcome = _ResultPage()
        self.pages = QStackedWidget()
        self.back_button = self._button("hashImportBack", self.tr("&Back"), self.back)
        self.next_button = self._button("hashImportNext", self.tr("Ne&xt"), self.go_on)
        self.cancel_button.setText(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self._lay_out()
        self.files.changed.connect(self._arrange)
        self.questions.resized.connect(lambda: QTimer.singleShot(0, self, self.scrolled.updateGeometry))
        self.questions.answered.connect(lambda: self.notice.say(""))  # Import says what is missing still
        self._arrange()
        self.resize(_WIDTH, _HEIGHT)
        self.files.files_button.setFocus()

    @property
    def made(self) -> HashSet | None:
        """The set that was imported."""
        return self.outcome.about

    def choose(self, paths: Sequence[Path]) -> None:
        """Take these files, and look at them."""
        self.files.choose(paths)

    def go_on(self) -> None:
        """To the next page, or import; a sentence says what has to be done first."""
        if self.pages.currentWidget() is self.files:
            if missing := self.files.missing():
                self.notice.say("" if missing == self.files.notice.text() else missing)
                self.files.files_button.setFocus()
            elif self.files.found is not None:
                self.questions.show_survey(self.files.found)
                self._show(self.scrolled)
                self.questions.name.setFocus()
        elif missing := self.questions.missing():
            self.notice.say("" if missing == self.questions.refused.text() else missing)
            self.questions.focus_missing()
        else:
            self._import()

    def back(self) -> None:
        """To the files again."""
        self._show(self.files)
        self.files.files_button.setFocus()

    def progress_text(self, done: int, total: int) -> str:
        """See `WritingWindow`."""
        if done >= total:
            return self.tr("Sorting and writing what was read")
        return self.tr("Reading: {0} of {1} MB, {2}").format(
            whole(round(done / 1e6)), whole(round(total / 1e6)), self._left.words(done, total)
        )

    def show_busy(self, busy: bool) -> None:
        """See `WritingWindow`."""
        self.pages.setEnabled(not busy)
        self.back_button.setEnabled(not busy)
        self.next_button.setEnabled(not busy)

    def written(self, made: HashSet) -> None:
        """See `WritingWindow`."""
        self.outcome.show_set(made)
        self._show(self.outcome)
        self.cancel_button.setText(self.tr("Close"))
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()
        self.imported.emit(made.name)

    def finish(self) -> None:
        """See `SideWindow`."""
        self.files.release()
        super().finish()

    def done(self, result: int) -> None:
        """Nothing goes on reading behind a window that is gone."""
        self.files.release()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The same by the window's own button."""
        if not self.busy:
            self.files.release()
        super().closeEvent(event)

    def _import(self) -> None:
        asked = self.questions
        meaning = asked.meaning
        assert meaning is not None
        order = Order(
            tuple(self.files.chosen),
            asked.name.text(),
            meaning,
            asked.version.text().strip(),
            asked.long_digits,
            asked.codes,
        )
        library, replace = self._library, asked.replace.isChecked() and not asked.replace.isHidden()
        self._left = TimeLeft()
        self.begin(
            lambda tell, stopped: library.add(
                order, lambda step: tell((step.done, step.total)), stopped, replace=replace
            ),
            "import hash set",
        )
        self.progress_words.setText(self.tr("Reading"))

    def _show(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.notice.say("")
        self._arrange()

    def _arrange(self) -> None:
        page = self.pages.currentWidget()
        self.back_button.setVisible(page is self.scrolled)
        self.next_button.setVisible(page is not self.outcome)
        self.next_button.setText(self.tr("&Import") if page is self.scrolled else self.tr("Ne&xt"))
        self.next_button.setEnabled(page is not self.files or not self.files.looking)
        self.next_button.setDefault(True)
        if page is self.files and not self.files.looking:
            self.notice.say("")
            if not self.files.missing() and self.focusWidget() in (self.files.files_button, self.files.folder_button):
                self.next_button.setFocus()  # Enter goes on

    def _button(self, name: str, words: str, do: object) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        for page in (self.files, self.scrolled, self.outcome):
            self.pages.addWidget(page)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        buttons.addWidget(self.next_button)
        buttons.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.S)
        layout.addWidget(self.pages, 1)
        for part in (self.notice, self.progress_words, self.bar):
            layout.addWidget(part)
        layout.addLayout(buttons)


class _ResultPage(QWidget):
    """What came of it, with every remark."""

    def __init__(self) -> None:
        super().__init__()
        self.about: HashSet | None = None
        self.outcome = PlainLabel("", "hashImportOutcome", tone="heading")
        self.outcome.setWordWrap(True)
        self.remarks = QPlainTextEdit()
        self.remarks.setObjectName("hashImportRemarks")
        self.remarks.setAccessibleName(self.tr("Remarks"))
        self.remarks.setReadOnly(True)
        self.remarks.setTabChangesFocus(True)
        headings = (self.tr("What"), self.tr("Value"))
        self.facts = FactTable("hashImportFacts", self.tr("What was imported"), headings)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.outcome)
        layout.addWidget(self.remarks)
        layout.addWidget(self.facts, 1)

    def show_set(self, about: HashSet) -> None:
        """Say that it is there, what should be known of it, and what is on record."""
        self.about = about
        self.outcome.setText(
            self.tr("Imported: {0}. Cases are checked against it with their next reading or check.").format(
                one_line(about.title)
            )
        )
        self.remarks.setPlainText("\n\n".join(hash_set_words.remarks(about)))
        self.remarks.setVisible(bool(self.remarks.toPlainText()))
        self.facts.show_facts(hash_set_words.of_set(about))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See QWidget."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the remarks are in this width."""
        edges = 2 * (self.remarks.frameWidth() + round(self.remarks.document().documentMargin()))
        room = QRect(0, 0, max(self.width() - edges, 1), 1 << 20)
        text = self.remarks.fontMetrics().boundingRect(
            room, int(Qt.TextFlag.TextWordWrap), self.remarks.toPlainText() + "\n"
        )
        self.remarks.setFixedHeight(min(text.height() + edges, _MOST_REMARKS))
