"""The hash sets of this workstation: imported, replaced, removed, and the open case checked against them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.case.records import known_records
from app.desk.facts import hash_set_words, known_words
from app.desk.facts.hash_set_words import Shelved
from app.desk.facts.known_words import Contradiction
from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.text.numbers import whole
from app.desk.text.said import said
from app.desk.text.time_left import TimeLeft
from app.desk.work.tasks import Stopped, Tell
from app.desk.work.workbench import Workbench
from app.errors import UserError
from app.jobs.known import Checked, HashCheck
from app.known.hash_set import HashSet
from app.known.library import Library
from widgets.known.hash_import_window import HashImportWindow
from widgets.parts.check_parts import CheckList
from widgets.parts.fact_table import FactTable
from widgets.parts.halves import halves
from widgets.parts.lead_window import plain_button, row_of
from widgets.parts.message_box import take_away
from widgets.parts.plain_label import PlainLabel
from widgets.parts.two_line_list import Lines, TwoLineList
from widgets.parts.writing_window import WritingWindow

_MOST = 1000
"""Contradictions that are listed; the command line lists all."""
_SIZE = QSize(920, 660)
_LIST_WIDTH = 300
_READ_AGAIN = "read again"


class HashSetsWindow(WritingWindow):
    """Of the case it reads and changes what is recorded of hash sets, nothing else; it can be used without one.

    Signals:
        show_media: media (a tuple of ids) are to be listed by the gallery.
        reading_asked: there is something to be read again.
    """

    show_media = Signal(object)
    reading_asked = Signal()

    def __init__(
        self, library: Library, workbench: Callable[[], Workbench | None], parent: QWidget | None = None
    ) -> None:
        """`workbench`: that of the case that is open now; None where none is."""
        cancelling = self.tr("Cancelling: what the case says of hash sets stays as it was")
        super().__init__("hashSets", self.tr("Progress of the check"), cancelling, parent)
        self._library = library
        self._workbench = workbench
        self._sets: list[Shelved] = []
        self._here: list[HashSet] = []
        self._damaged = ""
        self._wanted = ""
        self._working = False
        self._left = TimeLeft()
        self.setWindowTitle(self.tr("Hash sets"))
        empty = self.tr("No hash set is on this workstation. Import one: a file, or a folder of part files.")
        self.list = TwoLineList("hashSetsList", self.tr("Hash sets"), empty)
        self.facts = FactTable("hashSetFacts", self.tr("What is on record"), (self.tr("What"), self.tr("Value")))
        self.import_button = plain_button("importHashSet", self.tr("&Import…"))
        self.newer_button = plain_button("newerHashSet", self.tr("&Newer version…"))
        self.remove_button = plain_button("removeHashSet", self.tr("&Remove…"))
        self.case_words = PlainLabel("", "hashSetsCase", tone="muted")
        self.check_button = plain_button("checkCase", self.tr("&Check the open case"))
        self.forget_button = plain_button(
            "forgetHashSet", self.tr("&Forget what it said…"), self.tr("Takes what this set said out of the open case")
        )
        self.outcome = PlainLabel("", "hashCheckOutcome")
        for label in (self.case_words, self.outcome):
            label.setWordWrap(True)
        headers = (self.tr("Meaning"), self.tr("Medium"), self.tr("What the set says"))
        self.contradictions = CheckList(
            "hashConflicts", self.tr("Where sets contradict each other"), headers, (100, 150)
        )
        self.show_button = plain_button("showHashConflicts", self.tr("&Show them in the gallery"))
        self.decode_button = plain_button(
            "decodeAgain",
            self.tr("&Decode what is irrelevant no longer"),
            self.tr("What was skipped is looked at anew with the next reading, which begins now"),
        )
        self.cancel_button.setText(self.tr("Close"))
        self.cancel_button.setAutoDefault(False)
        self._media: tuple[int, ...] = ()
        self._lay_out()
        self._connect()
        self.resize(_SIZE)
        self.refresh()
        self.list.setFocus()

    @property
    def busy(self) -> bool:
        """See `SideWindow`."""
        return super().busy or any(each.busy for each in self._imports())

    def finish(self) -> None:
        """See `SideWindow`."""
        for each in self._imports():
            each.finish()
            each.close()
        super().finish()

    def confirm(self, question: str, yes: str) -> bool:
        """Ask the officer; to leave all as it is is what Enter says."""
        return take_away(question, yes, self)

    # What there is

    def refresh(self) -> None:
        """Read again which sets there are, here and in the open case."""
        try:
            self._here, self._damaged = self._library.sets(), ""
        except UserError as error:
            self._here, self._damaged = [], said(str(error))
        workbench = self._workbench()
        if workbench is None:
            self._show_sets([])
        else:
            workbench.ask(known_records.checked_against, self._show_sets, self, "hash sets")

    def event(self, event: QEvent) -> bool:
        """Coming back to it, the officer sees what was changed elsewhere meanwhile."""
        if event.type() == QEvent.Type.WindowActivate and not self._working:
            self.refresh()
        return super().event(event)

    @property
    def chosen(self) -> Shelved | None:
        """The set that is current in the list."""
        row = self.list.current_id
        return self._sets[row] if row is not None and row < len(self._sets) else None

    def _show_sets(self, there: list[known_records.SetFacts]) -> None:
        chosen = self._wanted or ("" if self.chosen is None else self.chosen.name)
        self._sets = hash_set_words.shelved(self._here, there)
        self.list.show_items(
            [
                Lines(number, one_line(each.title), one_line(hash_set_words.second_line(each)))
                for number, each in enumerate(self._sets)
            ]
        )
        names = [each.name for each in self._sets]
        if names:
            self.list.setCurrentRow(names.index(chosen) if chosen in names else 0)
        if self._wanted in names:
            self._wanted = ""
        if self._damaged:
            self.notice.say(self._damaged)
        self._arrange()

    def _arrange(self) -> None:
        workbench, chosen, busy = self._workbench(), self.chosen, self._working
        writable = workbench is not None and workbench.case.writable
        if workbench is None:
            words = self.tr("No case is open. Cases are checked against all sets when their sources are read.")
        elif not writable:
            words = self.tr("The case is open for reading only, so it can't be checked here.")
        else:
            words = self.tr("The open case: {0}").format(one_line(workbench.case.info.reference))
        self.case_words.setText(words)
        self.facts.show_facts([] if chosen is None else hash_set_words.facts(chosen, case_open=workbench is not None))
        here = chosen is not None and chosen.here is not None
        self.import_button.setEnabled(not busy and not self._damaged)
        self.newer_button.setEnabled(here and not busy)
        self.remove_button.setEnabled(here and not busy)
        self.check_button.setEnabled(writable and not busy and bool(self._here))
        self.forget_button.setEnabled(writable and not busy and chosen is not None and chosen.there is not None)

    # What is done

    def bring(self, replaced: HashSet | None = None) -> HashImportWindow | None:
        """Open the import; `replaced`: of the newer version of this set."""
        try:
            window = HashImportWindow(self._library, replaced, self)
        except UserError as error:
            self.notice.say(said(str(error)))
            return None
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.imported.connect(self._imported)
        window.open()
        return window

    def remove(self) -> None:
        """Take the chosen set off the workstation, once the officer has said so."""
        chosen = self.chosen
        if chosen is None or chosen.here is None or self._working:
            return
        question = self.tr(
            "Remove {0} from this workstation? Cases that were checked against it keep what it said; cases that are "
            "read from now on aren't checked against it."
        ).format(one_line(chosen.title))
        if not self.confirm(question, self.tr("Remove")):
            return
        try:
            self._library.remove(chosen.name)
            self.notice.say("")
        except UserError as error:
            self.notice.say(said(str(error)))
        self.refresh()
        self.list.setFocus()

    def check(self) -> None:
        """Look all media of the open case up in all sets."""
        workbench = self._workbench()
        if workbench is None or not workbench.case.writable or self._working:
            return
        case, library = workbench.case, self._library

        def work(tell: Tell, stopped: Stopped) -> tuple[Checked, tuple[Contradiction, ...]]:
            checked = HashCheck(case, library, lambda done, total: tell((done, total)), stopped).run()
            return checked, known_words.contradictions(case.reader(), _MOST)

        self._left = TimeLeft()
        self._show_outcome([], ())
        self.begin(work, "check against hash sets")
        self.progress_words.setText(self.tr("Looking media up"))

    def forget(self) -> None:
        """Take what the chosen set said out of the case, once the officer has said so."""
        workbench, chosen = self._workbench(), self.chosen
        if workbench is None or chosen is None or chosen.there is None or self._working:
            return
        question = self.tr(
            "Forget what {0} said about media of this case? That is put on record. If the set is on this workstation, "
            "the next check finds it again."
        ).format(one_line(chosen.title))
        if self.confirm(question, self.tr("Forget")):
            case, library, name = workbench.case, self._library, chosen.name
            self._show_outcome([], ())
            self.begin(lambda tell, stopped: HashCheck(case, library).forget(name), "forget a hash set")

    def decode(self) -> None:
        """Have what was skipped, and is irrelevant no longer, read again."""
        workbench = self._workbench()
        if workbench is None or self._working:
            return
        case, library = workbench.case, self._library

        def work(tell: Tell, stopped: Stopped) -> str:
            HashCheck(case, library).decode_again()
            return _READ_AGAIN

        self.begin(work, "decode again")

    def progress_text(self, done: int, total: int) -> str:
        """See `WritingWindow`."""
        return self.tr("Looked up: {0} of {1}, {2}").format(whole(done), whole(total), self._left.words(done, total))

    def show_busy(self, busy: bool) -> None:
        """See `WritingWindow`."""
        self._working = busy
        self.list.setEnabled(not busy)
        self.cancel_button.setText(self.tr("Cancel") if busy else self.tr("Close"))
        self._arrange()

    def written(self, made: Any) -> None:
        """See `WritingWindow`. `made`: what came of a check, or that there is something to be read."""
        if made == _READ_AGAIN:
            self._show_outcome([], ())
            self.reading_asked.emit()
        elif made is not None:
            checked, contradictions = made
            self._show_outcome(hash_set_words.check_said(checked), contradictions)
            self.decode_button.setVisible(checked.counts.contrary > 0)
        self.refresh()
        (self.check_button if self.check_button.isEnabled() else self.list).setFocus()

    def _show_outcome(self, sentences: list[str], contradictions: tuple[Contradiction, ...]) -> None:
        self.outcome.setText("\n".join(sentences))
        self.outcome.setVisible(bool(sentences))
        self.contradictions.clear()
        for each in contradictions:
            meaning = known_words.meaning(each.statement.meaning)
            self.contradictions.add(meaning, each.title, known_words.in_short(each.statement))
        self._media = tuple(dict.fromkeys(each.medium for each in contradictions))
        self.contradictions.setVisible(bool(contradictions))
        self.show_button.setVisible(bool(contradictions))
        self.decode_button.hide()

    def _imported(self, name: str) -> None:
        self._wanted = name
        self.refresh()

    def _imports(self) -> list[HashImportWindow]:
        return self.findChildren(HashImportWindow)

    # Making the window

    def _connect(self) -> None:
        self.list.chosen.connect(lambda _: self._arrange())
        self.list.removal_asked.connect(self.remove)
        self.import_button.clicked.connect(lambda: self.bring())
        self.newer_button.clicked.connect(lambda: self.bring(None if self.chosen is None else self.chosen.here))
        self.remove_button.clicked.connect(self.remove)
        self.check_button.clicked.connect(self.check)
        self.forget_button.clicked.connect(self.forget)
        self.decode_button.clicked.connect(self.decode)
        self.show_button.clicked.connect(lambda: self.show_media.emit(self._media))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.show_button)
        foot.addWidget(self.decode_button)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.S)
        widths = _LIST_WIDTH, _SIZE.width() - _LIST_WIDTH
        layout.addWidget(halves(self.list, self.facts, widths, "hashSetsHalves"), 1)
        layout.addLayout(row_of(self.import_button, self.newer_button, self.remove_button))
        layout.addSpacing(Space.S)
        layout.addWidget(self.case_words)
        layout.addLayout(row_of(self.check_button, self.forget_button))
        for part in (self.notice, self.progress_words, self.bar, self.outcome):
            layout.addWidget(part)
        layout.addWidget(self.contradictions, 1)
        layout.addLayout(foot)
        self._show_outcome([], ())
