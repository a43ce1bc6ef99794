"""Series that the program proposes, each with its reasons; the officer takes one over, or judges its reasons."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget

from app.case.decisions.reason_decisions import ConfirmReasons, RejectReasons
from app.case.queries.links import Link
from app.case.trail.changed import Changed, Touched
from app.desk.leads import proposed
from app.desk.leads.proposed import Confirmed, Proposed, Why
from app.desk.look.theme import Space
from app.desk.text.display import one_line, paragraphs
from app.desk.text.numbers import whole
from app.desk.wording import lead_words, words
from app.desk.work.workbench import Refusal, Workbench
from widgets.links.reasons_dialog import ReasonsDialog
from widgets.links.shared_reason_dialog import SharedReasonDialog
from widgets.parts.flow import Flow
from widgets.parts.plain_label import PlainLabel
from widgets.parts.scrolled_words import ScrolledWords
from widgets.parts.two_line_list import Lines, TwoLineList

_TOUCHING = frozenset(
    {Touched.SERIES, Touched.LINKS, Touched.STACKS, Touched.VERDICTS, Touched.SOURCES, Touched.REASONS}
)
_MOST = 300
"""Reasons that are listed; the command line gives all."""
_LINES = 3
"""Of the current reason that are seen at once: on a low screen a label of its own height was cut."""

T = TypeVar("T")


class ProposalsList(QWidget):
    """Asked for when it is looked at. Enter takes the current proposal over; below, Y confirms the current reason, X
    rejects it for ever, and Enter shows its evidence.

    Signals:
        counted: how many proposals there are.
        media_requested: the officer looks at a proposal, or at a reason, and is to see its media (a tuple of ids).
    """

    counted = Signal(int)
    media_requested = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._numbers = count(1)
        self._found: dict[int, Proposed] = {}
        """By the ids in the list. One keeps its id while any of its media are still proposed together."""
        self._whys: dict[int, Why] = {}
        self._whys_of: int | None = None
        """The proposal whose reasons are listed."""
        self._asking = False
        self._stale = True
        self._seen: tuple[int, ...] = ()
        self.setObjectName("proposals")
        self.list = TwoLineList("proposalsList", self.tr("Proposed series"), self.tr("Looking…"))
        self.make = self._button("proposalMake", self.tr("Make a series of this"), "")
        self.reasons = TwoLineList("proposalReasons", self.tr("Reasons of this proposal"), "")
        self.more = PlainLabel("", "proposalMore", tone="muted")
        self.more.setWordWrap(True)
        self.whole_reason = ScrolledWords("proposalReason", self.tr("The whole reason"))
        line = self.whole_reason.fontMetrics().lineSpacing()
        self.whole_reason.setMinimumHeight(2 * line + 2 * Space.S)
        self.whole_reason.setMaximumHeight(_LINES * line + 2 * Space.S)
        self.confirm = self._button(
            "reasonConfirm", self.tr("Confirm"), self.tr("Its media become members of the series (Y)")
        )
        self.reject = self._button(
            "reasonReject", self.tr("No reason"), self.tr("Nothing is proposed for this reason again (X)")
        )
        self.why = self._button("reasonWhy", self.tr("Evidence"), self.tr("Show what agreed, drawn (Enter)"))
        self._lay_out()
        self._connect()
        self._show_reasons()

    def refresh(self, changed: Changed) -> None:
        """Ask again if the change may have made or ended a proposal; at once only if it is looked at."""
        if changed.touched & _TOUCHING:
            self._stale = True
            self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask, if what is there is old."""
        super().showEvent(event)
        self._ask()

    def look(self) -> None:
        """Put the focus on the proposals, and list the media of the current one."""
        self.list.setFocus()
        self._show_media(anew=True)

    def show_evidence(self) -> None:
        """Open the drawing of the current reason's evidence, if it has one."""
        why = self._current_reason()
        current = self._current()
        if why is None or current is None:
            return
        if why.between is not None:
            self._workbench.ask(lambda reader: proposed.link_of(reader, why), self._show_link, self, "evidence")
        elif why.drawable:
            SharedReasonDialog(self._workbench, why, current.series, self).open()

    def _show_link(self, link: Link | None) -> None:
        if link is not None:
            ReasonsDialog(self._workbench, link.a, link, self).open()

    def _lay_out(self) -> None:
        buttons = Flow(gap=Space.S)  # in a narrow column, or with large type, they go on in the next line
        buttons.show_widgets((self.why, self.confirm, self.reject))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.make)
        column.addWidget(self.reasons, 1)
        column.addWidget(self.more)
        column.addWidget(self.whole_reason)
        column.addWidget(buttons)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.list)
        parts.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XS, 0, 0)
        layout.addWidget(parts)

    def _connect(self) -> None:
        self.list.chosen.connect(self._show_reasons)
        for each in (self.list, self.reasons):
            each.chosen.connect(self._show_media)
            each.itemClicked.connect(lambda _: self._show_media(anew=True))
        self.list.opened.connect(lambda _: self._make())
        self.make.clicked.connect(self._make)
        self.reasons.chosen.connect(self._show_reason)
        self.reasons.opened.connect(lambda _: self.show_evidence())
        self.reasons.typed.connect(self._typed)
        self.confirm.clicked.connect(self._confirm)
        self.reject.clicked.connect(self._reject)
        self.why.clicked.connect(self.show_evidence)
        self._workbench.changed.connect(self.refresh)
        self._workbench.refused.connect(self._refused)

    def _ask(self) -> None:
        """One question at a time: while media come in, each would otherwise end the one before it unanswered."""
        if self._stale and not self._asking and self.isVisible():
            self._stale, self._asking = False, True
            self._workbench.ask(proposed.read, self._came, self)

    def _refused(self, refusal: Refusal) -> None:
        """There may be no answer to what was asked; it is asked again with the next change."""
        if refusal.asker is self and self._asking:
            self._asking, self._stale = False, True

    def _came(self, found: list[Proposed]) -> None:
        self._asking = False
        row = self.list.currentRow()
        kept = proposed.the_same(found, self._current())
        self._found = self._numbered(found, self.list.current_id, kept)
        self.list.set_empty_text(self.tr("Nothing to propose: no media share a folder, camera and time, or a link."))
        self.list.show_items([self._lines(number, each) for number, each in self._found.items()])
        if found and self.list.current_id is None:
            self.list.setCurrentRow(min(max(row, 0), len(found) - 1))  # of what is settled, the next one follows
        self._show_reasons()
        self.counted.emit(len(found))
        self._show_media()
        self._ask()

    def _numbered(self, items: Sequence[T], current: int | None, kept: int | None) -> dict[int, T]:
        """With ids by which a list tells them apart; what is kept current has the id that the current one had."""
        numbers = [next(self._numbers) for _ in items]
        if current is not None and kept is not None:
            numbers[kept] = current
        return dict(zip(numbers, items, strict=True))

    def _lines(self, number: int, each: Proposed) -> Lines:
        number_of = len(each.media)
        why = each.untrusted_why
        held = self.tr("cohesion {0} %").replace("{0}", whole(round(100 * each.cohesion)))
        if not each.code:
            return Lines(number, f"{lead_words.media(number_of)} · {held}", one_line(why), paragraphs(why, 1500))
        told = self.tr("1 medium belongs to {1}") if number_of == 1 else self.tr("{0} media belong to {1}")
        # The series has the first line to itself: the column is narrow, and would cut it.
        return Lines(
            number, told.format(whole(number_of), each.code), f"{held} · {one_line(why)}", paragraphs(why, 1500)
        )

    def _show_reasons(self) -> None:
        current = self._current()
        self.make.setEnabled(current is not None)
        self.make.setText(
            self.tr("Add these to {0}").replace("{0}", current.code)
            if current is not None and current.code
            else self.tr("Make a series of this")
        )
        listed = current.reasons[:_MOST] if current else ()
        number = len(current.reasons) if current else 0
        told = self.tr("These are the strongest {0} of {1} reasons; “series CASE propose” lists all.")
        self.more.setText(told.format(whole(_MOST), whole(number)))
        self.more.setVisible(number > _MOST)
        same, self._whys_of = self.list.current_id == self._whys_of, self.list.current_id
        kept = proposed.the_same_reason(listed, self._current_reason(), self.reasons.currentRow()) if same else None
        self._whys = self._numbered(listed, self.reasons.current_id, kept)
        self.reasons.show_items([self._reason_lines(number, why) for number, why in self._whys.items()])
        if listed and self.reasons.current_id is None:
            self.reasons.setCurrentRow(0)
        self._show_reason()

    def _reason_lines(self, number: int, why: Why) -> Lines:
        kind = words.link_kind(why.stated.kind)
        held = lead_words.media(len(why.stated.media))
        first = f"{kind} · {held}"
        if why.perhaps:
            other = why.other
            first = (
                self.tr("Perhaps the same as {0}: {1}").replace("{0}", other).replace("{1}", kind)
                if other
                else self.tr("Perhaps more of it: {0}").replace("{0}", kind)
            )
        return Lines(number, first, one_line(why.untrusted_words, 200), paragraphs(why.untrusted_words, 1500))

    def _show_reason(self) -> None:
        why = self._current_reason()
        for button in (self.confirm, self.reject):
            button.setEnabled(why is not None)
        self.why.setEnabled(why is not None and why.drawable)
        self.whole_reason.setText(one_line(why.untrusted_words, 300) if why else "")
        self.whole_reason.setVisible(why is not None)

    def _show_media(self, _: object = None, *, anew: bool = False) -> None:
        """Only where the officer is at work here: what comes by itself takes nobody away from the gallery. `anew`: also
        what was shown already, since the gallery may list something else by now."""
        current, why = self._current(), self._current_reason()
        asker, media = self.list, () if current is None else current.media
        if self.reasons.hasFocus():
            asker, media = self.reasons, () if why is None else why.stated.media
        if media and asker.hasFocus() and (anew or media != self._seen):
            self._seen = media
            self.media_requested.emit(media)
            asker.setFocus()  # who shows them may take it; the officer goes on here

    def _current(self) -> Proposed | None:
        return self._found.get(self.list.current_id or 0)

    def _current_reason(self) -> Why | None:
        return self._whys.get(self.reasons.current_id or 0)

    def _typed(self, text: str) -> None:
        if text.lower() == "y":
            self._confirm()
        elif text.lower() == "x":
            self._reject()

    def _make(self) -> None:
        if current := self._current():
            self._workbench.decide(current.taken_over, self)

    def _confirm(self) -> None:
        current, why = self._current(), self._current_reason()
        if current is not None and why is not None:
            self._workbench.decide(Confirmed(ConfirmReasons((why.stated,), current.series)), self)

    def _reject(self) -> None:
        if why := self._current_reason():
            self._workbench.decide(RejectReasons((why.stated,)), self)

    def _button(self, name: str, text: str, spoken: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setToolTip(spoken)
        button.setAccessibleDescription(spoken)
        button.setAutoDefault(False)
        return button
