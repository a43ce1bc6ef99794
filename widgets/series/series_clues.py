"""The clues of a series, which the machine can be asked to add to."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.case.decisions.clue_decisions import AddClue, AddClues
from app.desk.leads.series_reading import SeriesRead
from app.desk.work.workbench import Workbench
from app.leads.offering import offered_for_series
from widgets.leads.clue_judging import ClueJudging
from widgets.parts.lead_window import plain_button


class SeriesClues(ClueJudging):
    """On the page of a series."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, "seriesClues", "clues of a series", parent)
        self.list.setAccessibleName(self.tr("Clues of the series"))
        self.list.set_empty_text(
            self.tr(
                "No clue yet. Open a member in the viewer, mark a part of it (Shift+P) or a span (I, O) and press F7; "
                "or let the machine suggest what files claim of themselves."
            )
        )
        self._read: SeriesRead | None = None
        self.suggest = plain_button(
            "clueSuggest",
            self.tr("Suggest clues"),
            self.tr("Positions, clocks and languages that files claim; each is offered and counts once accepted"),
        )
        self.suggest.setEnabled(False)
        self.suggest.clicked.connect(self._suggest)
        self.row.insertWidget(0, self.suggest)
        self.setTabOrder(self.remove, self.suggest)
        self.setTabOrder(self.suggest, self.visit)

    @property
    def writing(self) -> tuple[QWidget, ...]:
        """The parts that write."""
        return (*super().writing, self.suggest)

    def show_series(self, found: SeriesRead) -> None:
        """Show its clues."""
        self._read = found
        self.suggest.setEnabled(True)
        self.show_clues(found.clues)

    def _suggest(self) -> None:
        if self._read is None:
            return
        number = self._read.series.id
        if self.suggest.hasFocus():
            self.list.setFocus()  # else it would go to any button; here, what is offered is judged by a key
        self.suggest.setEnabled(False)
        self._workbench.said.emit(self.tr("Looking at what the files claim of themselves…"))
        self._workbench.ask(lambda reader: offered_for_series(reader, number), self._offered, self, "suggest")

    def _offered(self, found: tuple[AddClue, ...]) -> None:
        self.suggest.setEnabled(True)
        if found:
            self._workbench.decide(AddClues(found), self)
        else:
            self._workbench.said.emit(self.tr("The files of this series claim nothing that isn't a clue already."))
