"""One picture, or one frame of a video, on its surface: first its kept preview, then a rendering made by a worker."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desk.facts.seen import Seen
from app.desk.pictures import protected_image
from app.desk.pictures.adjustments import AS_IT_IS, UNCHANGED, Adjustments, Tone
from app.desk.pictures.pose import Pose
from app.desk.pictures.protected_image import ProtectedImage, RgbPixels, Strengths
from app.desk.pictures.tiles import BUDGET, Look, Tiles
from app.desk.protecting.protection import Panel
from app.desk.text.display import as_sentence, one_line
from app.desk.text.said import said
from app.desk.work.workbench import Workbench
from widgets.pictures.picture_canvas import PictureCanvas
from widgets.pictures.tile_layer import TileLayer

_EDGES = (1024, 1280, 1536, 2048, 3072, 4096, 8192)
_TILED_FROM = 2048
"""Pixels of the longer edge from which a picture that is zoomed into gets tiles instead of a larger form."""
_HELD_FROM = 40_000_000
"""A picture of more pixels that can't be decoded smaller is decoded once, by the worker that will cut its tiles."""


class PicturePane(QWidget):
    """Shows a medium under the viewer's veil. A rendering that fails leaves the preview. `release` it before the case.

    Signals:
        busy: whether a sharper form is on its way.
        troubled: why there is none, as a sentence.
        outlined: what pages there are in the file (`analysis.facts.Outline`); said of files of several pages only.
        page_shown: this page of the file is in sight, the first being 0.
        adjusted: pose or adjustments are other than before.
        pictured: what is on the canvas is other than before.
        noted: what had to be done to show it on a screen, in words; empty where nothing had.
    """

    busy = Signal(bool)
    troubled = Signal(str)
    outlined = Signal(object)
    page_shown = Signal(int)
    adjusted = Signal()
    noted = Signal(str)
    pictured = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None, *, tile_bytes: int = BUDGET) -> None:
        """`tile_bytes`: most memory for tiles."""
        super().__init__(parent)
        self._workbench = workbench
        self._seen: Seen | None = None
        self._source: ProtectedImage | None = None
        self._fresh = False
        self._at: int | None = 0
        self._page = 0
        self._asked_edge = 0
        self._keep_view = False
        self._adjustments = AS_IT_IS
        self._tone: Tone = UNCHANGED
        self.canvas = PictureCanvas(workbench.protection, self)
        self._tiles = Tiles(workbench.explore, self, budget=tile_bytes)
        self._layer = TileLayer(self._tiles)
        self.canvas.show_tiles(self._layer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas)
        self.setFocusProxy(self.canvas)
        self._connect()

    @property
    def shown(self) -> Seen | None:
        """The medium in sight; None where another is on its way."""
        return self._seen

    @property
    def settled(self) -> bool:
        """Whether what is seen is as sharp as it gets here, and painted so."""
        picture = self.canvas.picture
        if self._seen is None or picture is None or self._asked_edge > picture.edge:
            return False
        return self._asked_edge > 0 and not self._layer.lacking

    @property
    def adjustments(self) -> Adjustments:
        """What is done to the pixels that are shown."""
        return self._adjustments

    @property
    def page(self) -> int:
        """Which page of the file is shown, or on its way; the first is 0."""
        return self._page

    def show_words(self, words: str) -> None:
        """A sentence instead of a picture."""
        self.let_go()
        self._source = None
        self.canvas.show_words(words)

    def let_go(self) -> None:
        """Another medium is coming: what is in sight stays, what is on its way for it is no longer wanted."""
        self._seen = None
        self._tiles.show(None)
        self.busy.emit(False)

    def show_seen(self, found: Seen, *, keep_view: bool) -> None:
        """Show this medium. Of a video only the preview, until `name_frame` says which frame it is.

        With `keep_view` zoom, place, pose and adjustments stay; otherwise it is shown as it is.
        """
        self._seen, self._asked_edge, self._keep_view = found, 0, keep_view
        self._at = None if found.medium.kind == "video" else 0
        self._page = self._layer.page = 0
        self._source = None
        if not keep_view:
            self._as_it_is()
        tiled = found.medium.kind == "picture"
        edge = max(found.medium.width or 0, found.medium.height or 0)
        self._tiles.show(found.medium.id if tiled else None, edge)
        if tiled and found.medium.pages > 1:
            self._tiles.want_whole(0)
        if found.preview is not None:
            self._show(found.preview, same=False)
        else:
            self.canvas.show_words(self._why_empty(found))
            self.canvas.ask_edge()

    def name_frame(self, at_ms: int) -> None:
        """The preview is that of the frame at this time, so it is this frame that is shown large."""
        self._at = at_ms
        self.canvas.ask_edge()

    def show_moving(self, picture: ProtectedImage) -> None:
        """Show a frame of the video as it is played; no larger form is made of it until `rest_at`."""
        if self._seen is not None:
            self._at, self._keep_view = None, True
            self._show(picture, same=True)

    def rest_at(self, at_ms: int) -> None:
        """The frame in sight, which is that of this time, stands still: have it decoded as large as it is shown."""
        if self._seen is not None:
            self._at, self._asked_edge = at_ms, 0
            self.canvas.ask_edge()

    def show_page(self, page: int) -> None:
        """Show this page of a file that holds several, the first being 0."""
        if self._seen is not None:
            self._page = page
            self.busy.emit(True)
            self._tiles.want_whole(page)

    def adjust(self, adjustments: Adjustments) -> None:
        """Show the pixels so."""
        if adjustments != self._adjustments:
            self._adjustments = adjustments
            self._remake()
            self.adjusted.emit()

    def lay(self, pose: Pose) -> None:
        """Turn or mirror the picture."""
        if pose != self.canvas.pose:
            self.canvas.set_pose(pose)
            self.adjusted.emit()

    def reset(self) -> None:
        """Show the picture as it is, and all of it."""
        self._as_it_is()
        self.canvas.zoom_fit()

    def release(self) -> None:
        """End the making of tiles."""
        self._tiles.close()

    def _as_it_is(self) -> None:
        self.adjust(AS_IT_IS)
        self.lay(Pose())

    def _connect(self) -> None:
        self.canvas.wants_edge.connect(self._want_edge)
        self.canvas.blurred.connect(self.busy, Qt.ConnectionType.QueuedConnection)
        self._tiles.arrived.connect(self.canvas.update)
        self._tiles.outlined.connect(self._outline_came)
        self._tiles.whole_came.connect(self._whole_came)
        self._tiles.failed.connect(self._page_failed)
        self._workbench.protection.changed.connect(self._veil_anew)

    def _want_edge(self, edge: int) -> None:
        if self._seen is None or self._at is None or self._page or self._seen.medium.kind not in ("picture", "video"):
            return
        medium = self._seen.medium
        full = max(medium.width or 0, medium.height or 0) or _EDGES[-1]
        step = min(next((each for each in _EDGES if each >= self._worth(edge)), _EDGES[-1]), full)
        if step <= self._asked_edge:
            return
        self._asked_edge = step
        self.busy.emit(True)
        if medium.pages > 1:
            return  # which was asked for with its pages
        if medium.kind == "picture" and medium.format != "JPEG" and _pixels(self._seen) >= _HELD_FROM:
            self._tiles.want_whole(0)
            return
        number, at = medium.id, self._at
        self._workbench.render(
            number,
            step,
            at,
            lambda rendering: self._rendered(number, at, rendering),
            lambda reason: self._failed(number, at, reason),
            self,
        )

    def _worth(self, edge: int) -> int:
        """How large a form is worth having: of a picture no larger than fills the surface, since tiles do the rest."""
        if self._seen is None or self._seen.medium.kind != "picture":
            return edge
        room = round(max(self.canvas.width(), self.canvas.height()) * self.canvas.devicePixelRatioF())
        return min(edge, max(_TILED_FROM, room))

    def _rendered(self, medium: int, at: int, rendering: RgbPixels) -> None:
        if not self._is_shown(medium, at) or self._page:
            return
        self._take(medium, at, 0, rendering)

    def _whole_came(self, medium: int, page: int, rendering: RgbPixels) -> None:
        if self._is_shown(medium, 0) and page == self._page:
            self._take(medium, 0, page, rendering)

    def _take(self, medium: int, at: int, page: int, rendering: RgbPixels) -> None:
        self.noted.emit(rendering.note)
        strengths = self._strengths()
        self._workbench.ask(
            lambda _: (medium, at, page, protected_image.from_rgb(rendering, strengths)),
            self._large_came,
            self,
            "large",
        )

    def _large_came(self, answer: tuple[int, int, int, ProtectedImage]) -> None:
        medium, at, page, picture = answer
        if self._is_shown(medium, at) and page == self._page:
            self.busy.emit(False)
            same = self.canvas.picture is not None and page == self._layer.page
            self._layer.page = page
            self._show(picture, same=same)
            self.page_shown.emit(page)

    def _failed(self, medium: int, at: int, reason: str) -> None:
        if self._is_shown(medium, at):
            self.busy.emit(False)
            if self.canvas.picture is not None or not self._is_unreadable:
                self.troubled.emit(reason)

    def _page_failed(self, medium: int, page: int, reason: str) -> None:
        del page
        self._failed(medium, 0, reason)

    def _outline_came(self, medium: int, outline: object) -> None:
        if self._is_shown(medium, 0) and self._seen is not None and self._seen.medium.pages > 1:
            self.outlined.emit(outline)

    def _is_shown(self, medium: int, at: int) -> bool:
        return self._seen is not None and (medium, at) == (self._seen.medium.id, self._at)

    def _show(self, picture: ProtectedImage, *, same: bool) -> None:
        """Show a form of what is wanted: at once where nothing is to be done to it."""
        self._source, self._fresh = picture, self._fresh or not same
        if self._adjustments.none:
            self._put(picture, UNCHANGED)
        if picture.strengths != self._strengths() or not self._adjustments.none:
            self._remake()

    def _put(self, picture: ProtectedImage, tone: Tone) -> None:
        self._tone = tone
        self._tiles.set_look(Look(tone, self._strengths()))
        self._layer.on = picture.edge >= min(_TILED_FROM, max(picture.full_width, picture.full_height))
        self.canvas.show_picture(picture, same_medium=not self._fresh, keep_view=self._keep_view)
        self._fresh, self._keep_view = False, True
        self.pictured.emit()

    def _veil_anew(self) -> None:
        """Make the veil in force for what is shown; until it is there, the canvas shows nothing of it."""
        picture = self.canvas.picture
        if picture is not None and picture.strengths != self._strengths():
            self._tiles.set_look(Look(self._tone, self._strengths()))
            self._remake()

    def _remake(self) -> None:
        """Adjust and veil what is shown, on a reading thread."""
        source, adjustments, strengths = self._source, self._adjustments, self._strengths()
        if source is None:
            return
        self._workbench.ask(
            lambda _: (source, adjustments, *protected_image.toned_anew(source, adjustments, strengths)),
            self._remade,
            self,
            "veil",
        )

    def _remade(self, answer: tuple[ProtectedImage, Adjustments, ProtectedImage, Tone]) -> None:
        source, adjustments, picture, tone = answer
        if source is not self._source or adjustments != self._adjustments:
            return
        self._put(picture, tone)
        if picture.strengths != self._strengths():
            self._remake()

    @property
    def _is_unreadable(self) -> bool:
        """Whether why there is nothing to see stands in its place already."""
        return self._seen is not None and bool(self._seen.medium.reason)

    def _why_empty(self, found: Seen) -> str:
        if found.medium.reason:
            return as_sentence(one_line(said(found.medium.reason), 400))
        if found.medium.kind in ("archive", "other"):
            return self.tr("This file is neither picture, video nor sound; there is nothing to look at.")
        return self.tr("No preview is kept of this medium.")

    def _strengths(self) -> Strengths:
        return self._workbench.protection.veil(Panel.VIEWER).effective


def _pixels(found: Seen) -> int:
    return (found.medium.width or 0) * (found.medium.height or 0)
