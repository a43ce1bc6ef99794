"""The telling frames of a video in a row, and those that the officer keeps, with their times."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.queries import media
from app.case.trail.changed import Changed, Touched
from app.desk.pictures import telling
from app.desk.pictures.previews import PreviewLoader
from app.desk.pictures.strip_model import Still
from app.desk.pictures.telling import Film
from app.desk.text.display import clock
from app.desk.work.workbench import Workbench
from widgets.pictures.still_strip import StillStrip

_BUDGET = 24 * 2**20


class Filmstrip(QWidget):
    """Shows the stills of one video. A still goes by its time (ms).

    Signals:
        frame_chosen: the officer went to the frame of this time (ms, an int).
        started: the frames are there, and the one that the preview shows is at this time (ms, an int).
    """

    frame_chosen = Signal(object)
    started = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._times: list[int] = []
        self._medium: int | None = None
        self._loader = PreviewLoader(self._fetch, budget_bytes=_BUDGET, threads=1, parent=self)
        self._strip = StillStrip(self._loader, workbench.protection, self)
        self._strip.setObjectName("filmstrip")
        self._strip.setAccessibleName(self.tr("Frames of the video"))
        self._strip.chosen.connect(self.frame_chosen)
        self.setFocusProxy(self._strip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._strip)
        self.hide()
        workbench.changed.connect(self._case_changed)

    @property
    def strip(self) -> StillStrip:
        """The row of stills itself."""
        return self._strip

    def show_medium(self, medium: int | None) -> None:
        """Show the frames of a video; hidden where there are fewer than two."""
        self._medium = medium
        self._loader.forget()
        self._show([], None, frozenset())
        if medium is not None:
            self._workbench.ask(lambda reader: telling.read(reader, medium), self._came, self, "frames")

    def mark(self, at_ms: int) -> None:
        """Make the frame nearest to this time current, without saying so."""
        if self._times:
            self._strip.mark(min(self._times, key=lambda time: abs(time - at_ms)))

    def step(self, by: int) -> None:
        """Go to a neighbouring frame."""
        self._strip.step(by)

    def release(self) -> None:
        """End the loading; before the case is closed."""
        self._loader.close()

    def _case_changed(self, changed: Changed) -> None:
        medium = self._medium
        if medium is not None and Touched.FRAMES in changed.touched:
            self._workbench.ask(lambda reader: telling.read(reader, medium), self._changed, self, "frames")

    def _came(self, film: Film) -> None:
        if film.medium == self._medium:
            self._show(film.times, film.start, film.kept)
            self.started.emit(film.start or 0)

    def _changed(self, film: Film) -> None:
        if film.medium == self._medium:
            self._loader.forget()
            self._show(film.times, self._strip.current_id, film.kept)

    def _show(self, times: Sequence[int], current: int | None, kept: frozenset[int]) -> None:
        self._times = list(times)
        self._strip.show_stills([self._still(time, kept=time in kept) for time in times], current)
        self.setVisible(len(times) > 1)

    def _still(self, time: int, *, kept: bool) -> Still:
        words = self.tr("Kept frame at %1") if kept else self.tr("Frame at %1")
        return Still(time, f"★ {clock(time)}" if kept else clock(time), words.replace("%1", clock(time)))

    def _fetch(self, times: Sequence[int]) -> dict[int, bytes]:
        """In the loader's thread."""
        medium = self._medium
        if medium is None:
            return {}
        reader = self._workbench.case.reader()
        found = {time: media.still(reader, medium, time) for time in times}
        return {time: jpeg for time, jpeg in found.items() if jpeg is not None}
