"""The links of a medium: what was found, how sure it is, and the officer's word on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.case.decisions.media_decisions import Judge
from app.desk.facts.inspection import LinkSeen
from app.desk.look.theme import Space
from app.desk.text.display import paragraphs
from app.desk.wording import words
from app.desk.work.workbench import Workbench
from widgets.links.reasons_dialog import ReasonsDialog
from widgets.parts.flow import Flow
from widgets.parts.two_line_list import Lines, TwoLineList


class LinksList(QWidget):
    """Y confirms the current link, X says that it is no match (for ever), W shows why it was found, Enter goes to the
    other medium.

    Signals:
        medium_requested: the officer wants to see this medium (id, an int).
    """

    medium_requested = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._links: dict[int, LinkSeen] = {}
        self.list = TwoLineList(
            "linksList", self.tr("Links"), self.tr("No other medium was found that shows or sounds the same.")
        )
        self.list.opened.connect(lambda link: self.medium_requested.emit(self._links[link].other))
        self.list.chosen.connect(self._enable)
        self.list.typed.connect(self._typed)
        self.why = self._button("linkWhy", self.tr("Why"), self.tr("Show what agreed, drawn (W)"))
        self.open = self._button("linkOpen", self.tr("Show"), self.tr("Show the other medium (Enter)"))
        self.confirm = self._button("linkConfirm", self.tr("Confirm"), self.tr("It is a match (Y)"))
        self.reject = self._button("linkReject", self.tr("Not a match"), self.tr("It is no match, for ever (X)"))
        self.why.clicked.connect(self.show_reasons)
        self.open.clicked.connect(self._open)
        self.confirm.clicked.connect(lambda: self._judge("confirmed"))
        self.reject.clicked.connect(lambda: self._judge("rejected"))
        buttons = Flow(gap=Space.S)  # side by side they made the inspector so wide in French that a column was lost
        buttons.show_widgets((self.why, self.open, self.confirm, self.reject))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.S, 0, Space.S)
        layout.setSpacing(Space.S)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self._enable()

    def show_links(self, links: Sequence[LinkSeen]) -> None:
        """Show these links of a medium and of its copies."""
        self._links = {seen.link.id: seen for seen in links}
        self.list.show_items([self._lines(seen) for seen in links])
        if self.list.current_id is None:
            self.list.setCurrentRow(0)
        self._enable()

    def show_reasons(self) -> ReasonsDialog | None:
        """Open the drawing of why the current link was found; it is given, or None where no link is current."""
        if (number := self.list.current_id) is None:
            return None
        seen = self._links[number]
        dialog = ReasonsDialog(self._workbench, seen.own, seen.link, self)
        dialog.open()
        return dialog

    def _typed(self, text: str) -> None:
        verdict = {"y": "confirmed", "x": "rejected"}.get(text.lower())
        if verdict:
            self._judge(verdict)
        elif text.lower() == "w":
            self.show_reasons()

    def _lines(self, seen: LinkSeen) -> Lines:
        link = seen.link
        parts = (
            words.link_kind(link.kind),
            words.strength(link.score),
            words.offset(link, seen.own),
            words.verdict(link.verdict) if link.verdict != "open" else "",
            self.tr("by its copy %1").replace("%1", seen.copy) if seen.copy else "",
        )
        said = " · ".join(part for part in parts if part)
        return Lines(link.id, seen.title, said, paragraphs(f"{seen.title}\n{said}\n{link.detail}", 1500))

    def _open(self) -> None:
        if (link := self.list.current_id) is not None:
            self.medium_requested.emit(self._links[link].other)

    def _judge(self, verdict: str) -> None:
        """Say it; saying the same again takes it back. The buttons follow when the case has it."""
        self._enable()
        if (number := self.list.current_id) is not None:
            link = self._links[number].link
            said = None if link.verdict == verdict else verdict
            self._workbench.decide(Judge(link.a, link.b, link.kind, said), self)

    def _enable(self) -> None:
        current = self.list.current_id
        for button in (self.why, self.open, self.confirm, self.reject):
            button.setEnabled(current is not None)
        verdict = "" if current is None else self._links[current].link.verdict
        self.confirm.setChecked(verdict == "confirmed")
        self.reject.setChecked(verdict == "rejected")

    def _button(self, name: str, text: str, spoken: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setToolTip(spoken)
        button.setAccessibleDescription(spoken)
        button.setAutoDefault(False)
        button.setCheckable(name in ("linkConfirm", "linkReject"))
        return button
