"""The tips that came to an object, each with what came of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.case.decisions.object_decisions import AddTip, JudgeTip
from app.case.queries.objects import Object
from app.case.values.object_states import SHOWN, TIP_VERDICTS
from app.desk.look.theme import Space
from app.desk.text.display import one_line, paragraphs
from app.desk.wording import object_words
from app.desk.work.workbench import Workbench
from widgets.parts.given_back import GivenBack
from widgets.parts.lead_window import plain_button, row_of
from widgets.parts.two_line_list import Lines, TwoLineList

_KEYS = {"r": "right", "w": "wrong", "c": "unclear", "o": "open"}


class TipsList(QWidget):
    """Enter in the field records a tip; R, W, C and O in the list say what came of the current one.

    Signals:
        decided: a decision about tips.
    """

    decided = Signal(object)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self._object: Object | None = None
        self.list = TwoLineList(
            "tipsList", self.tr("Tips"), self.tr("No tip yet. Tips come to objects that were published.")
        )
        self.text = QLineEdit()
        self.text.setObjectName("tipText")
        self.text.setAccessibleName(self.tr("What was said about the object"))
        self.text.setPlaceholderText(self.tr("What was said about the object"))
        self.add = plain_button("tipAdd", self.tr("Record tip"))
        self.verdicts = {
            key: plain_button(f"tip-{key}", object_words.verdict(key), self.tr("What came of the chosen tip"))
            for key in TIP_VERDICTS
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.S)
        layout.addWidget(self.list, 1)
        layout.addLayout(row_of(*self.verdicts.values()))
        layout.addWidget(self.text)
        layout.addLayout(row_of(self.add))
        self._given_back = GivenBack(self.text, workbench, lambda: self._object and self._object.id)
        self._connect()
        self._enable()

    def show_object(self, found: Object | None) -> None:
        """Show its tips, as they came."""
        self._object = found
        tips = () if found is None else found.tips
        self.list.show_items(
            [
                Lines(
                    tip.id,
                    one_line(tip.summary),
                    one_line(f"{tip.received} · {object_words.verdict(tip.verdict)} · {tip.author}"),
                    paragraphs(tip.summary, 1500),
                )
                for tip in tips
            ]
        )
        self._enable()

    def _connect(self) -> None:
        self.text.textChanged.connect(lambda _: self._enable())
        self.text.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.list.chosen.connect(lambda _: self._enable())
        self.list.typed.connect(lambda letter: self._judge(_KEYS.get(letter.casefold(), "")))
        for key, button in self.verdicts.items():
            button.clicked.connect(lambda _=False, verdict=key: self._judge(verdict))

    def _add(self) -> None:
        if self._object is not None and self.add.isEnabled():
            tip = AddTip(self._object.id, self.text.text())
            self._given_back.hand_on(self.text.text())
            self.decided.emit(tip)

    def _judge(self, verdict: str) -> None:
        if verdict and (tip := self.list.current_id) is not None:
            self.decided.emit(JudgeTip(tip, verdict))

    def _enable(self) -> None:
        shown = self._object is not None and self._object.state in SHOWN
        self.text.setEnabled(shown)
        self.add.setEnabled(shown and bool(self.text.text().strip()))
        for button in self.verdicts.values():
            button.setEnabled(self.list.current_id is not None)
