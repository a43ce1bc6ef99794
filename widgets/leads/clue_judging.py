"""Clues in a list, to be judged: what counts, what a machine offers, what was refuted and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from app.case.decisions.clue_decisions import AcceptClues, RefuteClues, RemoveClue, ReopenClues
from app.case.queries.series import Clue
from app.desk.look.theme import Space
from app.desk.text.display import one_line, paragraphs
from app.desk.wording import lead_words, words
from app.desk.work.workbench import Workbench
from widgets.parts.halves import halves
from widgets.parts.lead_window import plain_button, row_of
from widgets.parts.line_question import LineQuestion
from widgets.parts.scrolled_words import ScrolledWords
from widgets.parts.two_line_list import Lines, TwoLineList
from widgets.pictures.outline import Outline
from widgets.pictures.preview_pane import PreviewPane

_LONGEST = 3000
"""Characters of one part of a clue that are shown; who writes more writes a document."""


class ClueJudging(QWidget):
    """Y accepts, X refutes, O opens again, Enter edits; the medium of a clue is shown beside, protected.

    Signals:
        edit_asked: the officer wants to change this clue (`Clue`).
        spot_asked: the officer wants to see the place of this clue (`Clue`) in the viewer.
    """

    edit_asked = Signal(object)
    spot_asked = Signal(object)

    def __init__(self, workbench: Workbench, name: str, place: str, parent: QWidget | None = None) -> None:
        """`name`: of the list. `place`: where it stands, for the record of what was revealed."""
        super().__init__(parent)
        self._workbench = workbench
        self._clues: dict[int, Clue] = {}
        self._next: int | None = None
        self.list = TwoLineList(name, self.tr("Clues"), "")
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.detail = ScrolledWords("clueDetail", self.tr("What the clue says, and how it was found"))
        self.preview = PreviewPane(workbench, place)
        self.accept = plain_button("clueAccept", self.tr("Accept"), self.tr("It counts from now on (Y)"))
        self.refute = plain_button("clueRefute", self.tr("Refute…"), self.tr("It doesn't hold, and why (X)"))
        self.reopen = plain_button("clueReopen", self.tr("Reopen"), self.tr("As it was first recorded (O)"))
        self.edit = plain_button("clueEdit", self.tr("Edit…"), self.tr("Change what it says (Enter)"))
        self.visit = plain_button("clueVisit", self.tr("Show in the viewer"))
        self.remove = plain_button("clueTakeAway", self.tr("Remove"), self.tr("It never was one (Delete)"))
        self._lay_out()
        self._connect()

    @property
    def writing(self) -> tuple[QWidget, ...]:
        """The parts that write."""
        return self.accept, self.refute, self.reopen, self.edit, self.remove

    def show_clues(self, found: Sequence[Clue]) -> None:
        """Show these, what waits first, what was refuted last."""
        order = {"proposed": 0, "accepted": 1, "refuted": 2}
        clues = sorted(found, key=lambda each: (order.get(each.state, 3), each.id))
        self._clues = {each.id: each for each in clues}
        self.list.show_items([self._lines(each) for each in clues])
        following, self._next = self._clues.get(self._next or 0), None
        if following is not None and following.state == "proposed":
            self.list.go_to(following.id)
        if clues and self.list.current_id is None:
            self.list.setCurrentRow(0)
        self._chosen_changed()

    def _lay_out(self) -> None:
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.preview, 3)
        column.addWidget(self.detail, 2)
        self.sides = halves(self.list, beside, (560, 300), "cluesSplitter")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.S, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.sides, 1)
        layout.addLayout(row_of(self.accept, self.refute, self.reopen, self.edit, self.remove))
        self.row = row_of(self.visit)
        layout.addLayout(self.row)

    def _connect(self) -> None:
        self.list.itemSelectionChanged.connect(self._chosen_changed)
        self.list.chosen.connect(lambda _: self._chosen_changed())
        self.list.opened.connect(lambda _: self.edit.click())
        self.list.removal_asked.connect(self.remove.click)
        self.list.typed.connect(self._typed)
        self.accept.clicked.connect(lambda: self._judge(AcceptClues(self._chosen())))
        self.reopen.clicked.connect(lambda: self._workbench.decide(ReopenClues(self._chosen()), self))
        self.refute.clicked.connect(self._refute)
        self.edit.clicked.connect(lambda: self._hand_on(self.edit_asked.emit))
        self.visit.clicked.connect(lambda: self._hand_on(self.spot_asked.emit))
        self.remove.clicked.connect(lambda: self._hand_on(self._remove))

    def _judge(self, decision: AcceptClues | RefuteClues) -> None:
        """Judge what waits, and go on to the next that does: those that are judged stand further down from then on."""
        waiting = [each.id for each in self._clues.values() if each.state == "proposed"]
        if set(decision.clues) <= set(waiting):
            last = max(map(waiting.index, decision.clues))
            left = [*waiting[last + 1 :], *waiting[: last + 1]]
            self._next = next((each for each in left if each not in decision.clues), None)
        self._workbench.decide(decision, self)

    def _lines(self, clue: Clue) -> Lines:
        parts = [
            words.clue_kind(clue.kind),
            "" if clue.state == "accepted" else lead_words.clue_state(clue.state),
            *(lead_words.weight(each) for each in clue.weights),
            lead_words.clue_place(clue),
        ]
        tip = paragraphs("\n".join(part for part in (clue.text, clue.method, clue.reason) if part), 1500)
        return Lines(clue.id, one_line(clue.text), one_line(" · ".join(part for part in parts if part), 300), tip)

    def _chosen(self) -> tuple[int, ...]:
        return tuple(self.list.chosen_ids) or (() if self.list.current_id is None else (self.list.current_id,))

    def _chosen_changed(self) -> None:
        chosen = [self._clues[each] for each in self._chosen() if each in self._clues]
        states = {clue.state for clue in chosen}
        self.accept.setEnabled(bool(states & {"proposed", "refuted"}))
        self.refute.setEnabled(bool(states & {"proposed", "accepted"}))
        taken = any(clue.origin == "machine" and clue.state == "accepted" for clue in chosen)
        self.reopen.setEnabled("refuted" in states or taken)
        for part in (self.edit, self.visit, self.remove):
            part.setEnabled(len(chosen) == 1)
        clue = chosen[0] if len(chosen) == 1 else None
        self.detail.setText("" if clue is None else self._told(clue))
        outlines = () if clue is None or clue.region is None else (Outline(clue.region, words.clue_kind(clue.kind)),)
        if len(chosen) > 1:
            self.preview.show_number(len(chosen))
        else:
            at = None if clue is None else clue.at_ms
            self.preview.show_medium(None if clue is None else clue.medium, outlines, at)

    def _told(self, clue: Clue) -> str:
        lines = [
            paragraphs(clue.text, _LONGEST),
            self._by_whom(clue),
        ]
        if clue.method:
            lines.append(self.tr("How it was found: {0}").format(paragraphs(clue.method, _LONGEST)))
        if clue.reason:
            lines.append(self.tr("Why it doesn't hold: {0}").format(paragraphs(clue.reason, _LONGEST)))
        return "\n".join(lines)

    def _by_whom(self, clue: Clue) -> str:
        if clue.state == "proposed" and not clue.author:
            return self.tr("Offered by the machine, {0}; not accepted yet").format(clue.made_at[:16].replace("T", " "))
        return self.tr("{0}: {1}").format(lead_words.clue_author(clue), lead_words.clue_state(clue.state))

    def _typed(self, letter: str) -> None:
        keys: dict[str, Callable[[], None]] = {"y": self.accept.click, "x": self.refute.click, "o": self.reopen.click}
        if (do := keys.get(letter.casefold())) is not None:
            do()

    def _hand_on(self, do: Callable[[Clue], object]) -> None:
        chosen = self._chosen()
        if len(chosen) == 1 and chosen[0] in self._clues:
            do(self._clues[chosen[0]])

    def _remove(self, clue: Clue) -> None:
        self._workbench.decide(RemoveClue(clue.id), self)

    def _refute(self) -> None:
        chosen = self._chosen()
        dialog = LineQuestion(
            self.tr("Refute"),
            self.tr("Why doesn't it hold? It stays with this reason and counts no longer."),
            self,
        )
        dialog.accepted.connect(lambda: self._judge(RefuteClues(chosen, dialog.words)))
        dialog.open()
