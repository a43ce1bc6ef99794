"""One picture, or one frame of a video, on its surface: first its kept preview, then a rendering made by a worker."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desk import protected_image, seen
from app.desk.display import one_line
from app.desk.protected_image import ProtectedImage, RgbPixels, Strengths
from app.desk.protection import Panel
from app.desk.seen import Seen
from app.desk.workbench import Workbench
from widgets.picture_canvas import PictureCanvas

_EDGES = (1024, 2048, 4096, 8192)


class PicturePane(QWidget):
    """Shows a medium under the viewer's veil. A rendering that fails leaves the preview.

    Signals:
        busy: whether a larger form is on its way.
        troubled: why there is none, as a sentence.
    """

    busy = Signal(bool)
    troubled = Signal(str)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._seen: Seen | None = None
        self._at: int | None = 0
        self._asked_edge = 0
        self._keep_view = False
        self.canvas = PictureCanvas(workbench.protection, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas)
        self.setFocusProxy(self.canvas)
        self.canvas.wants_edge.connect(self._want_edge)
        workbench.protection.changed.connect(self._veil_anew)

    def show_words(self, words: str) -> None:
        """A sentence instead of a picture."""
        self.let_go()
        self.canvas.show_words(words)

    def let_go(self) -> None:
        """Another medium is coming: what is in sight stays, what is on its way for it is no longer wanted."""
        self._seen = None
        self.busy.emit(False)

    def show_seen(self, found: Seen, *, keep_view: bool) -> None:
        """Show this medium. Of a video only the preview, until `show_frame` or `name_frame` says which frame it is."""
        self._seen, self._asked_edge, self._keep_view = found, 0, keep_view
        self._at = None if found.medium.kind == "video" else 0
        if found.preview is not None:
            self._show(found.preview, same=False)
        else:
            self.canvas.show_words(self._why_empty(found))
            self.canvas.ask_edge()

    def name_frame(self, at_ms: int) -> None:
        """The preview is that of the frame at this time, so it is this frame that is shown large."""
        self._at = at_ms
        self.canvas.ask_edge()

    def show_frame(self, at_ms: int) -> None:
        """Show the video's frame at this time: the kept still first, then the frame itself."""
        if self._seen is None:
            return
        self._at, self._asked_edge, self._keep_view = at_ms, 0, True
        medium, strengths = self._seen.medium.id, self._strengths()
        self._workbench.ask(
            lambda reader: (medium, at_ms, seen.still(reader, medium, at_ms, strengths)),
            self._still_came,
            self,
            "still",
        )

    def _still_came(self, answer: tuple[int, int, ProtectedImage | None]) -> None:
        medium, at_ms, picture = answer
        if not self._is_shown(medium, at_ms):
            return
        if picture is not None:
            self._show(picture, same=False)
        else:
            self.canvas.ask_edge()

    def _want_edge(self, edge: int) -> None:
        if self._seen is None or self._at is None or self._seen.medium.kind not in ("picture", "video"):
            return
        medium = self._seen.medium
        full = max(medium.width or 0, medium.height or 0) or _EDGES[-1]
        step = min(next((each for each in _EDGES if each >= edge), _EDGES[-1]), full)
        if step <= self._asked_edge:
            return
        self._asked_edge = step
        self.busy.emit(True)
        number, at = medium.id, self._at
        self._workbench.render(
            number,
            step,
            at,
            lambda rendering: self._rendered(number, at, rendering),
            lambda reason: self._failed(number, at, reason),
            self,
        )

    def _rendered(self, medium: int, at: int, rendering: RgbPixels) -> None:
        if not self._is_shown(medium, at):
            return
        strengths = self._strengths()
        self._workbench.ask(
            lambda _: (medium, at, protected_image.from_rgb(rendering, strengths)), self._large_came, self, "large"
        )

    def _large_came(self, answer: tuple[int, int, ProtectedImage]) -> None:
        medium, at, picture = answer
        if self._is_shown(medium, at):
            self.busy.emit(False)
            self._keep_view = True
            self._show(picture, same=self.canvas.picture is not None)

    def _failed(self, medium: int, at: int, reason: str) -> None:
        if self._is_shown(medium, at):
            self.busy.emit(False)
            self.troubled.emit(reason)

    def _is_shown(self, medium: int, at: int) -> bool:
        return self._seen is not None and (medium, at) == (self._seen.medium.id, self._at)

    def _show(self, picture: ProtectedImage, *, same: bool) -> None:
        self.canvas.show_picture(picture, same_medium=same, keep_view=self._keep_view)
        self._veil_anew()

    def _veil_anew(self) -> None:
        """Make the veil in force for what is shown; until it is there, the canvas shows nothing of it."""
        picture, strengths = self.canvas.picture, self._strengths()
        if picture is None or picture.strengths == strengths:
            return
        self._workbench.ask(
            lambda _: (picture, protected_image.veiled_anew(picture, strengths)), self._veiled, self, "veil"
        )

    def _veiled(self, answer: tuple[ProtectedImage, ProtectedImage]) -> None:
        before, after = answer
        if self.canvas.picture is before:
            self.canvas.show_picture(after, same_medium=True, keep_view=True)
            self._veil_anew()

    def _why_empty(self, found: Seen) -> str:
        if found.medium.reason:
            return one_line(found.medium.reason, 400)
        if found.medium.kind in ("archive", "other"):
            return self.tr("This file is neither picture, video nor sound; there is nothing to look at.")
        return self.tr("No preview is kept of this medium.")

    def _strengths(self) -> Strengths:
        return self._workbench.protection.veil(Panel.VIEWER).effective
