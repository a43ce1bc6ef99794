"""The clues at a medium: what is seen or heard, and the country that it speaks for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.case.decisions.clue_decisions import AddClue, RemoveClue
from app.case.queries.series import Clue
from app.desk.look.theme import Space
from app.desk.text.display import clock, one_line, paragraphs
from app.desk.wording import words
from app.desk.work.workbench import Region, Workbench
from widgets.parts.country_field import CountryField
from widgets.parts.given_back import GivenBack
from widgets.parts.two_line_list import Lines, TwoLineList


class CluesList(QWidget):
    """Enter in the field adds a clue; Delete in the list removes one. At a video a clue gets the time that is shown.

    Signals:
        moment_requested: the officer wants to see the time (ms, an int) of a clue.
        region_requested: the officer wants to see the part of the picture (left, top, width, height) of a clue.
        object_asked: the officer wants to crop an object from a clue (its id).
    """

    moment_requested = Signal(object)
    region_requested = Signal(object)
    object_asked = Signal(int)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._medium: int | None = None
        self._moment: tuple[int | None, int | None] = (None, None)
        self._region: tuple[int | None, Region | None] = (None, None)
        self._clues: dict[int, Clue] = {}
        self._drafts: dict[int | None, str] = {}
        self.list = TwoLineList(
            "cluesList",
            self.tr("Clues"),
            self.tr("No clue yet. Write below what is seen or heard that speaks for a place, a time or a person."),
        )
        self.kind = QComboBox()
        # Else the longest kind, in French, would make the inspector so wide that the gallery loses a column.
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(16)
        self.kind.setObjectName("clueKind")
        self.kind.setAccessibleName(self.tr("Kind of clue"))
        for each in words.clue_kinds():
            self.kind.addItem(words.clue_kind(each), each)
        self.country = CountryField("clueCountry", self.tr("Country it speaks for"), self.tr("No country"))
        self.text = QLineEdit()
        self.text.setObjectName("clueText")
        self.text.setAccessibleName(self.tr("What is seen or heard"))
        self.text.setPlaceholderText(self.tr("What is seen or heard"))
        self._given_back = GivenBack(self.text, workbench, lambda: self._medium)
        self._given_back.late.connect(self._keep_draft)
        self.add = QPushButton(self.tr("Add clue"))
        self.add.setObjectName("clueAdd")
        self.remove = QPushButton(self.tr("Remove"))
        self.remove.setObjectName("clueRemove")
        self.remove.setAccessibleName(self.tr("Remove the chosen clue"))
        self.object = QPushButton(self.tr("Object…"))
        self.object.setObjectName("clueObject")
        self.object.setToolTip(self.tr("Crop an object from the part of the picture to which the chosen clue points"))
        self._connect()
        self._lay_out()
        self._enable()

    def show_clues(self, medium: int | None, clues: Sequence[Clue]) -> None:
        """Show the clues at a medium. What is half written stays with its own medium until one comes back to it."""
        self._begin(medium)
        self._clues = {clue.id: clue for clue in clues}
        self.list.show_items([self._lines(clue) for clue in clues])
        self._enable()

    def write_at(self, medium: int) -> None:
        """What is written from now on is about this medium, also where its clues haven't been read yet."""
        if medium != self._medium:
            self.show_clues(medium, ())
        self.text.setFocus()

    def set_moment(self, medium: int | None, at_ms: int | None) -> None:
        """The time (ms) of the frame of this medium that is shown, for the next clue at it; None for pictures."""
        self._moment = (medium, at_ms)

    def set_region(self, medium: int | None, region: Region | None) -> None:
        """The part of this medium's picture that is marked, for the next clue at it; None for all of it."""
        self._region = (medium, region)
        self._say_where()

    @property
    def _marked(self) -> Region | None:
        """The part for the next clue. What is marked in one medium never reaches another."""
        medium, region = self._region
        return region if medium == self._medium else None

    @property
    def _shown_at(self) -> int | None:
        medium, at_ms = self._moment
        return at_ms if medium == self._medium else None

    def _begin(self, medium: int | None) -> None:
        if medium != self._medium:
            self._drafts[self._medium] = self.text.text()
            self._medium = medium
            self.text.setText(self._drafts.pop(medium, ""))
            self._say_where()

    def _say_where(self) -> None:
        part = self._marked is not None
        self.text.setPlaceholderText(
            self.tr("What the marked part shows") if part else self.tr("What is seen or heard")
        )

    def _connect(self) -> None:
        self.text.returnPressed.connect(self._add)
        self.text.textChanged.connect(self._enable)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.object.clicked.connect(lambda: self.object_asked.emit(self.list.current_id))
        self.list.chosen.connect(self._enable)
        self.list.opened.connect(self._opened)
        self.list.removal_asked.connect(self._remove)

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.addWidget(self.kind, 5)
        choices.addWidget(self.country, 4)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addWidget(self.object)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.S, 0, Space.S)
        layout.setSpacing(Space.S)
        layout.addWidget(self.list, 1)
        layout.addLayout(choices)
        layout.addWidget(self.text)
        layout.addLayout(buttons)

    def _lines(self, clue: Clue) -> Lines:
        parts = [words.clue_kind(clue.kind)]
        if clue.at_ms is not None:
            parts.append(self.tr("at %1").replace("%1", clock(clue.at_ms)))
        if clue.region is not None:
            parts.append(self.tr("a part of the picture"))
        if clue.supports:
            parts.append(self.tr("speaks for %1").replace("%1", words.country(clue.supports)))
        return Lines(clue.id, one_line(clue.text), one_line(" · ".join(parts)), paragraphs(clue.text, 1500))

    def _add(self) -> None:
        if self._medium is None or not self.text.text().strip():
            return
        clue = AddClue(
            self._medium,
            str(self.kind.currentData()),
            self.text.text(),
            supports=self.country.code,
            at_ms=self._shown_at,
            region=self._marked,
        )
        self._given_back.hand_on(self.text.text())
        self._workbench.decide(clue, self)

    def _keep_draft(self, medium: int | None, text: str) -> None:
        self._drafts[medium] = self._drafts.get(medium) or text

    def _remove(self) -> None:
        if (clue := self.list.current_id) is not None:
            self._workbench.decide(RemoveClue(clue), self)

    def _opened(self, clue: int) -> None:
        found = self._clues[clue]
        if found.at_ms is not None:
            self.moment_requested.emit(found.at_ms)
        if found.region is not None:
            self.region_requested.emit(found.region)

    def _enable(self) -> None:
        self.setEnabled(self._medium is not None)
        self.add.setEnabled(bool(self.text.text().strip()))
        self.remove.setEnabled(self.list.current_id is not None)
        chosen = self._clues.get(self.list.current_id or 0)
        self.object.setEnabled(chosen is not None and chosen.region is not None and chosen.state != "refuted")
