"""The keyframes of a video in a row, with their times. Nothing plays: a frame is shown when the officer goes to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.queries import media
from app.case.queries.media import FrameRow
from app.desk.display import clock
from app.desk.previews import PreviewLoader
from app.desk.strip_model import Still
from app.desk.workbench import Workbench
from widgets.still_strip import StillStrip

_BUDGET = 24 * 2**20


class Filmstrip(QWidget):
    """Shows the stills of one video.

    Signals:
        frame_chosen: the officer went to the frame of this time (ms, an int).
        started: the frames are there, and the one that the preview shows is at this time (ms, an int).
    """

    frame_chosen = Signal(object)
    started = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._places: dict[int, tuple[int, int]] = {}
        self._medium: int | None = None
        self._loader = PreviewLoader(self._fetch, budget_bytes=_BUDGET, threads=1, parent=self)
        self._strip = StillStrip(self._loader, workbench.protection, self)
        self._strip.setObjectName("filmstrip")
        self._strip.setAccessibleName(self.tr("Frames of the video"))
        self._strip.chosen.connect(self._chosen)
        self.setFocusProxy(self._strip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._strip)
        self.hide()

    @property
    def strip(self) -> StillStrip:
        """The row of stills itself."""
        return self._strip

    def show_medium(self, medium: int | None) -> None:
        """Show the frames of a video; hidden where there are fewer than two."""
        self._medium = medium
        if medium is None:
            self._show([])
        else:
            self._workbench.ask(lambda reader: (medium, media.frames(reader, medium)), self._came, self, "frames")

    def mark(self, at_ms: int) -> None:
        """Make the frame nearest to this time current, without saying so."""
        if self._places:
            self._strip.mark(min(self._places, key=lambda frame: abs(self._places[frame][1] - at_ms)))

    def step(self, by: int) -> None:
        """Go to a neighbouring frame."""
        self._strip.step(by)

    def release(self) -> None:
        """End the loading; before the case is closed."""
        self._loader.close()

    def _came(self, answer: tuple[int, list[FrameRow]]) -> None:
        medium, frames = answer
        if medium == self._medium:
            self._show(frames)

    def _show(self, frames: Sequence[FrameRow]) -> None:
        medium = self._medium or 0
        self._places = {frame.id: (medium, frame.at_ms) for frame in frames}
        stills = [Still(frame.id, clock(frame.at_ms), self._spoken(frame)) for frame in frames]
        start = start_frame(frames)
        self._strip.show_stills(stills, start.id if start else None)
        self.setVisible(len(frames) > 1)
        if start is not None:
            self.started.emit(start.at_ms)

    def _spoken(self, frame: FrameRow) -> str:
        return self.tr("Frame at %1").replace("%1", clock(frame.at_ms))

    def _chosen(self, frame: int) -> None:
        self.frame_chosen.emit(self._places[frame][1])

    def _fetch(self, frames: Sequence[int]) -> dict[int, bytes]:
        """In the loader's thread. The places are replaced whole, never changed, so they can be read here."""
        reader, places = self._workbench.case.reader(), self._places
        found = {frame: media.still(reader, *places[frame]) for frame in frames if frame in places}
        return {frame: jpeg for frame, jpeg in found.items() if jpeg is not None}


def start_frame(frames: Sequence[FrameRow]) -> FrameRow | None:
    """The frame of which a video's preview is made (`analysis.video`): one from its first third."""
    return frames[len(frames) // 3] if frames else None
