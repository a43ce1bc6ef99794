"""The tiles of the picture in sight: cut by a worker that holds it open, made fit to be shown, kept within a budget.

Each paint *declares* what it lacks; what was declared before and not begun is dropped. A tile is found only under the
tone and the veil in force, so that nothing else can be painted. Under a blur there is nothing to be found of a tile but
its clear form: a blurred picture holds no more detail than its small form (`app.desk.pictures.protected_image`).
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from analysis.facts import Outline, Rendering
from analysis.wire import Cut
from app.desk.pictures import protected_image
from app.desk.pictures.adjustments import UNCHANGED, Tone
from app.desk.pictures.previews import greyed
from app.desk.pictures.protected_image import Strengths
from app.desk.pictures.tile_plan import TILE, Tile
from app.desk.text.said import said
from app.errors import UserError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

BUDGET = 192 * 2**20
IDLE_SECONDS = 45.0
"""After so long without a wish the worker, and the memory in which it holds the picture, are let go."""
_WHOLE_EDGE = 2_048


class Exploring(Protocol):
    """A picture that a worker holds open (`app.jobs.look.Explored`). All but `abort` wait, and raise UserError."""

    alive: bool
    """Whether more can be asked for after an error."""

    @property
    def outline(self) -> Outline:
        """Its size, and what pages there are."""

    def cut(self, wanted: Cut) -> Rendering:
        """A part of it."""

    def abort(self) -> None:
        """From any thread: have the one that waits go on."""


Opening = Callable[[int, int], AbstractContextManager[Exploring]]
"""Medium and first edge; raises UserError. See `app.desk.work.workbench.Workbench.explore`."""


@dataclass(frozen=True, slots=True)
class Look:
    """How tiles are to look."""

    tone: Tone = UNCHANGED
    strengths: Strengths = (100, 100)


@dataclass(frozen=True, slots=True)
class TileImage:
    """One tile, RGB32. `veiled` is None under a blur: the picture below the tiles is what is seen then."""

    clear: QImage
    veiled: QImage | None


@dataclass(slots=True)
class _Kept:
    pixels: Pixels
    look: Look
    image: TileImage

    @property
    def bytes(self) -> int:
        veiled = self.image.veiled
        more = 0 if veiled is None or veiled is self.image.clear else veiled.sizeInBytes()
        return self.pixels.nbytes + self.image.clear.sizeInBytes() + more


class Tiles(QObject):
    """The tiles of one picture after the other. Close it before the case.

    Signals:
        arrived: a tile that was wanted is there; said once until the next `want`.
        outlined: what pages there are (`Outline`) of this medium.
        whole_came: this medium, page, and all of that page (`Rendering`), which was asked for.
        failed: this medium, and why no more can come of it, or (page above 0) of this page, as a sentence.
    """

    arrived = Signal()
    outlined = Signal(int, object)
    whole_came = Signal(int, int, object)
    failed = Signal(int, int, str)

    def __init__(self, opening: Opening, parent: QObject | None = None, *, budget: int = BUDGET) -> None:
        super().__init__(parent)
        self._opening = opening
        self._budget = budget
        self._gate = threading.Condition()
        self._medium: int | None = None
        self._edge = 0
        self._in_hand: Tile | None = None
        self._open: tuple[int, Exploring] | None = None
        self._look = Look()
        self._wanted: list[Tile] = []
        self._whole: int | None = None
        self._kept: OrderedDict[Tile, _Kept] = OrderedDict()
        self._bytes = 0
        self._announced = False
        self._given_up = False
        self._closing = False
        self._thread: threading.Thread | None = None

    @property
    def kept_bytes(self) -> int:
        """Bytes of the tiles that are kept; at most the budget, or one tile."""
        return self._bytes

    def show(self, medium: int | None, edge: int = 0) -> None:
        """From now on it is this medium's tiles that are wanted; `edge`: pixels of its longer one, by what is known."""
        with self._gate:
            if medium == self._medium:
                return
            self._medium, self._edge = medium, edge
            self._wanted, self._whole = [], None
            self._kept.clear()
            self._bytes = 0
            self._given_up = False
            if self._open is not None:
                self._open[1].abort()
            self._gate.notify_all()

    def set_look(self, look: Look) -> None:
        """Tiles are found only in this look from now on."""
        with self._gate:
            self._look = look

    def find(self, tile: Tile) -> TileImage | None:
        """The tile in the look that was set last; None while it isn't there."""
        with self._gate:
            kept = self._kept.get(tile)
            if kept is None or kept.look != self._look:
                return None
            self._kept.move_to_end(tile)
            return kept.image

    def want(self, tiles: Sequence[Tile]) -> None:
        """Have these made, in this order, and nothing that was wanted before."""
        with self._gate:
            self._announced = False
            self._wanted = [] if self._given_up else [each for each in reversed(tiles) if each != self._in_hand]
            if self._wanted:
                self._begin()

    def want_whole(self, page: int) -> None:
        """Have all of a page made, as large as a part may be; `whole_came` brings it."""
        with self._gate:
            self._whole = page
            self._given_up = False
            self._begin()

    def close(self) -> None:
        """Stop, and wait for the thread."""
        with self._gate:
            self._closing = True
            if self._open is not None:
                self._open[1].abort()
            self._gate.notify_all()
        if self._thread is not None:
            self._thread.join()

    def _begin(self) -> None:
        if self._thread is None and not self._closing:
            self._thread = threading.Thread(target=self._work, name="tiles")
            self._thread.start()
        self._gate.notify_all()

    def _work(self) -> None:
        while (medium := self._next_medium()) is not None:
            answered = False
            try:
                with self._opening(medium, self._first_edge()) as explored:
                    if self._opened(medium, explored):
                        self.outlined.emit(medium, explored.outline)
                        while (wish := self._next_wish(medium)) is not None:
                            answered = self._fulfilled(medium, explored, wish) or answered
            except UserError as error:
                self._give_up(medium, said(str(error)), again=answered)
            finally:
                with self._gate:
                    self._open = self._in_hand = None

    def _next_medium(self) -> int | None:
        """Wait until something is wanted; None at the end."""
        with self._gate:
            while not self._closing and (self._medium is None or not (self._wanted or self._whole is not None)):
                self._gate.wait()
            return None if self._closing else self._medium

    def _first_edge(self) -> int:
        """At how many pixels of its longer edge a picture that can be decoded smaller serves the first wish."""
        with self._gate:
            finest = min((each.level for each in self._wanted), default=None)
            return _WHOLE_EDGE if finest is None else max(_WHOLE_EDGE, self._edge >> finest)

    def _opened(self, medium: int, explored: Exploring) -> bool:
        with self._gate:
            if self._closing or medium != self._medium:
                return False
            self._open = medium, explored
            return True

    def _next_wish(self, medium: int) -> Tile | int | None:
        """A tile, or the number of a page of which all is wanted; None: this medium is no longer worth a worker."""
        with self._gate:
            while not self._closing and medium == self._medium:
                if self._whole is not None:
                    page, self._whole = self._whole, None
                    return page
                if self._wanted:
                    self._in_hand = self._wanted.pop()
                    return self._in_hand
                if not self._gate.wait(IDLE_SECONDS):
                    return None
            return None

    def _fulfilled(self, medium: int, explored: Exploring, wish: Tile | int) -> bool:
        page = wish if isinstance(wish, int) else wish.page
        try:
            if isinstance(wish, int):
                edge = max(explored.outline.width, explored.outline.height)
                whole = 2**31 - 1 if page else edge
                self.whole_came.emit(medium, page, explored.cut(Cut(page, 0, 0, whole, whole, _WHOLE_EDGE)))
            else:
                self._make(medium, explored, wish)
        except UserError as error:
            if not explored.alive:
                raise
            self.failed.emit(medium, page, said(str(error)))
            return False
        return True

    def _make(self, medium: int, explored: Exploring, tile: Tile) -> None:
        with self._gate:
            kept, look = self._kept.get(tile), self._look
        if kept is not None:
            pixels = kept.pixels
        else:
            span = tile.span
            rendering = explored.cut(Cut(tile.page, tile.column * span, tile.row * span, span, span, TILE))
            pixels = protected_image.pixels_of(rendering)
        self._keep(medium, tile, _Kept(pixels, look, _made(pixels, look)))

    def _keep(self, medium: int, tile: Tile, made: _Kept) -> None:
        with self._gate:
            if medium != self._medium:
                return
            self._in_hand = None
            before = self._kept.pop(tile, None)
            self._bytes += made.bytes - (before.bytes if before else 0)
            self._kept[tile] = made
            while self._bytes > self._budget and len(self._kept) > 1:
                self._bytes -= self._kept.popitem(last=False)[1].bytes
            say = not self._announced
            self._announced = True
        if say:
            self.arrived.emit()

    def _give_up(self, medium: int, sentence: str, *, again: bool) -> None:
        """Nothing more is tried, unless some of it was had: then the worker's time was up, and another can be had."""
        with self._gate:
            if self._closing or medium != self._medium:
                return
            self._wanted, self._whole, self._given_up = [], None, not again
            self._in_hand = None
        if again:
            self.arrived.emit()  # what is still lacking is declared anew
        else:
            self.failed.emit(medium, 0, sentence)


def _made(pixels: Pixels, look: Look) -> TileImage:
    """Off the window's thread."""
    toned = look.tone.of(pixels)
    blur, grey = look.strengths
    clear = protected_image.as_image(toned)
    if blur:
        return TileImage(clear, None)
    if not grey:
        return TileImage(clear, clear)
    return TileImage(clear, protected_image.as_image(greyed(toned, grey)))
