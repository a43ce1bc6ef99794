"""Outlines on the picture the parts to which its clues point."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.case.queries import series
from app.case.queries.series import Clue
from app.case.trail.changed import Changed, Touched
from app.desk.text.display import one_line
from app.desk.wording import words
from app.desk.work.workbench import Workbench
from widgets.pictures.outline import Outline
from widgets.pictures.picture_canvas import PictureCanvas

_WORDS = 40


class ClueOutlines(QObject):
    """Keeps the outlines on a canvas as the clues of the medium are."""

    def __init__(self, workbench: Workbench, canvas: PictureCanvas) -> None:
        super().__init__(canvas)
        self._workbench = workbench
        self._canvas = canvas
        self._medium: int | None = None
        self._at: int | None = None
        self._clues: list[Clue] = []
        workbench.changed.connect(self._case_changed)

    def show(self, medium: int | None) -> None:
        """Those of this medium."""
        self._medium, self._at, self._clues = medium, None, []
        self._canvas.show_outlines(())
        self._ask()

    def show_moment(self, at_ms: int) -> None:
        """Of a video, only those at this time."""
        self._at = at_ms
        self._draw()

    def _ask(self) -> None:
        if (medium := self._medium) is not None:
            self._workbench.ask(lambda reader: (medium, series.clues(reader, medium=medium)), self._came, self, "clues")

    def _came(self, answer: tuple[int, list[Clue]]) -> None:
        medium, clues = answer
        if medium == self._medium:
            self._clues = clues
            if self._canvas.marked in {clue.region for clue in clues}:  # what was marked is said
                self._canvas.drop_mark()
            self._draw()

    def _draw(self) -> None:
        self._canvas.show_outlines(
            tuple(
                Outline(clue.region, one_line(words.told(words.clue_kind(clue.kind), clue.text), _WORDS))
                for clue in self._clues
                if clue.region is not None and clue.at_ms in (None, self._at)
            )
        )

    def _case_changed(self, changed: Changed) -> None:
        if Touched.CLUES in changed.touched:
            self._ask()
