"""Series that the program proposes, each with its reasons; the officer makes a series of one, or leaves it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.case.changed import Changed, Touched
from app.case.series_decisions import CreateSeries
from app.desk import proposed
from app.desk.display import one_line, paragraphs
from app.desk.numbers import whole
from app.desk.proposed import Proposed
from app.desk.theme import Space
from app.desk.workbench import Workbench
from widgets.plain_label import PlainLabel
from widgets.two_line_list import Lines, TwoLineList

_TOUCHING = frozenset({Touched.SERIES, Touched.LINKS, Touched.STACKS, Touched.VERDICTS, Touched.SOURCES})


class ProposalsList(QWidget):
    """Asked for when it is looked at. Enter makes a series of the current proposal.

    Signals:
        counted: how many proposals there are.
    """

    counted = Signal(int)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._found: list[Proposed] = []
        self._asking = False
        self._stale = True
        self.setObjectName("proposals")
        self.list = TwoLineList(
            "proposalsList",
            self.tr("Proposed series"),
            self.tr("Looking …"),
        )
        self.reasons = PlainLabel("", "proposalReasons", tone="muted")
        self.reasons.setWordWrap(True)
        self.make = QPushButton(self.tr("Make a series of this"))
        self.make.setObjectName("proposalMake")
        self.list.chosen.connect(self._show_reasons)
        self.list.opened.connect(lambda _: self._make())
        self.make.clicked.connect(self._make)
        workbench.changed.connect(self.refresh)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XS, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.reasons)
        layout.addWidget(self.make)
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

    def _ask(self) -> None:
        """One question at a time: while media come in, each would otherwise end the one before it unanswered."""
        if self._stale and not self._asking and self.isVisible():
            self._stale, self._asking = False, True
            self._workbench.ask(proposed.read, self._came, self)

    def _came(self, found: list[Proposed]) -> None:
        self._asking = False
        self._found = found
        self.list.set_empty_text(self.tr("Nothing to propose: no media share a folder, camera and time, or a link."))
        self.list.show_items([self._lines(number, each) for number, each in enumerate(found)])
        if found and self.list.current_id is None:
            self.list.setCurrentRow(0)
        self._show_reasons()
        self.counted.emit(len(found))
        self._ask()

    def _lines(self, number: int, each: Proposed) -> Lines:
        count = self.tr("%1 media").replace("%1", whole(len(each.media)))
        why = "; ".join(each.untrusted_reasons)
        return Lines(number, count, one_line(why), paragraphs(why, 1500))

    def _show_reasons(self) -> None:
        current = self._current()
        self.make.setEnabled(current is not None)
        why = "\n".join(f"• {one_line(reason, 200)}" for reason in current.untrusted_reasons) if current else ""
        self.reasons.setText(why)
        self.reasons.setVisible(bool(why))

    def _current(self) -> Proposed | None:
        number = self.list.current_id
        return self._found[number] if number is not None and number < len(self._found) else None

    def _make(self) -> None:
        if current := self._current():
            reason = "; ".join(one_line(each, 200) for each in current.untrusted_reasons)
            self._workbench.decide(CreateSeries("", current.media, reason), self)
