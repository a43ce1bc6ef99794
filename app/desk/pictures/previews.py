"""Previews for the eye: read, decoded and veiled in threads, kept as QImage in a budget of bytes.

There is no queue of requests. Each paint *declares* what it lacks, the visible first, and the loader drops everything
that was declared before: what has left the screen is never decoded. The veil (blur and grey) is put on before a picture
reaches the window's thread, and a picture is found only under the veil that was asked for, so nothing clear can be
painted by accident. Decoding is cv2's, which lets go of the interpreter lock where QImage.fromData holds it.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.case.records.small_jpeg import decoded
from app.desk.pictures.mosaic import joined

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

FetchPreviews = Callable[[Sequence[int]], Mapping[int, bytes | tuple[bytes, ...]]]
"""JPEG bytes of these ids, or those of several stills of one; those without any are left out. Called in the loader's
threads."""

_BATCH = 6
_MOST_ABSENT = 100_000
_STRONGEST_BLUR = 0.1  # sigma at strength 100, as a part of the picture's longer edge
_MOST_ENLARGED = 3.0
_PREVIEW_EDGE = 320


@dataclass(frozen=True, slots=True)
class Look:
    """How a preview is wanted: fitted into width x height device pixels, blurred and greyed by 0 to 100; of what has
    several stills, so many of them."""

    width: int
    height: int
    blur: int
    grey: int
    stills: int = 1


class Absence(Enum):
    """Why there is no picture, and won't be one by waiting."""

    NONE = "no preview"
    BROKEN = "unreadable preview"


@dataclass(frozen=True, slots=True)
class Want:
    """A picture that is lacking."""

    id: int
    look: Look

    @property
    def key(self) -> tuple[int, int, int]:
        """One picture is kept for each medium and veil, in the size that was wanted last."""
        return (self.id, self.look.blur, self.look.grey)


class PreviewLoader(QObject):
    """Loads the previews of one view. Close it before the case.

    Signals:
        arrived: something that was wanted is there; said once until the next `want`.
        failed: previews could not be read; the exception. Those pictures are shown as unreadable.
    """

    arrived = Signal()
    failed = Signal(object)

    def __init__(
        self,
        fetch: FetchPreviews,
        *,
        budget_bytes: int = 64 * 2**20,
        threads: int = 2,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._budget = budget_bytes
        self._lock = threading.Condition()
        self._kept: OrderedDict[tuple[int, int, int], tuple[Look, QImage]] = OrderedDict()
        self._bytes = 0
        self._absent: OrderedDict[int, Absence] = OrderedDict()
        self._wanted: list[Want] = []
        self._in_hand: set[Want] = set()
        self._announced = False
        self._closing = False
        self._era = 0
        self._threads = [threading.Thread(target=self._work, name="previews") for _ in range(threads)]
        for thread in self._threads:
            thread.start()

    def find(self, medium: int, look: Look) -> tuple[QImage | Absence | None, bool]:
        """The picture under exactly this veil, and whether it is due: not there yet, or there in another size."""
        with self._lock:
            absent = self._absent.get(medium)
            if absent:
                return absent, False
            key = (medium, look.blur, look.grey)
            found = self._kept.get(key)
            if found is None:
                return None, True
            self._kept.move_to_end(key)
            return found[1], found[0] != look

    def want(self, due: Sequence[Want]) -> None:
        """Load what is due, in this order, and nothing that was wanted before."""
        with self._lock:
            self._announced = False
            lacking = [each for each in due if not self._has(each)]
            came_since = len(lacking) < len(due)
            self._wanted = [each for each in reversed(lacking) if each not in self._in_hand]
            self._lock.notify_all()
        if came_since:
            self.arrived.emit()

    def forget(self, ids: Iterable[int] | None = None) -> None:
        """Load these anew when they are next wanted: their previews were made or changed. None: all."""
        gone = None if ids is None else set(ids)
        self.forget_where(lambda each: gone is None or each in gone)

    def forget_where(self, changed: Callable[[int], bool]) -> None:
        """The same for the ids of which this is so."""
        with self._lock:
            self._era += 1
            for each in [each for each in self._absent if changed(each)]:
                del self._absent[each]
            for key in [key for key in self._kept if changed(key[0])]:
                self._bytes -= self._kept.pop(key)[1].sizeInBytes()

    @property
    def busy(self) -> bool:
        """Whether anything that is wanted is still to be loaded."""
        with self._lock:
            return bool(self._wanted or self._in_hand)

    @property
    def kept_bytes(self) -> int:
        """Bytes of the pictures that are kept; at most the budget."""
        return self._bytes

    def close(self) -> None:
        """Stop, and wait for the threads."""
        with self._lock:
            self._closing = True
            self._wanted.clear()
            self._lock.notify_all()
        for thread in self._threads:
            thread.join()

    def _has(self, want: Want) -> bool:
        if want.id in self._absent:
            return True
        kept = self._kept.get(want.key)
        return kept is not None and kept[0] == want.look

    def _work(self) -> None:
        while batch := self._next_batch():
            wants, era = batch
            try:
                blobs: Mapping[int, bytes | tuple[bytes, ...]] = self._fetch(sorted({want.id for want in wants}))
            except Exception as error:  # noqa: BLE001 - told to the window; a view without previews must stay usable
                blobs = {want.id: b"" for want in wants}
                self.failed.emit(error)
            for want in wants:
                self._keep(want, _made(blobs.get(want.id), want.look), era)

    def _next_batch(self) -> tuple[list[Want], int] | None:
        with self._lock:
            while not self._wanted and not self._closing:
                self._lock.wait()
            if self._closing:
                return None
            wants = [self._wanted.pop() for _ in range(min(_BATCH, len(self._wanted)))]
            self._in_hand.update(wants)
            return wants, self._era

    def _keep(self, want: Want, made: QImage | Absence, era: int) -> None:
        with self._lock:
            self._in_hand.discard(want)
            if era == self._era:
                self._store(want, made)
            say = not self._announced and not self._closing
            self._announced = self._announced or say
        if say:
            self.arrived.emit()

    def _store(self, want: Want, made: QImage | Absence) -> None:
        if isinstance(made, Absence):
            self._absent[want.id] = made
            if len(self._absent) > _MOST_ABSENT:
                self._absent.popitem(last=False)
            return
        old = self._kept.pop(want.key, None)
        self._bytes += made.sizeInBytes() - (old[1].sizeInBytes() if old else 0)
        self._kept[want.key] = (want.look, made)
        while self._bytes > self._budget and len(self._kept) > 1:
            self._bytes -= self._kept.popitem(last=False)[1][1].sizeInBytes()


def _made(jpegs: bytes | tuple[bytes, ...] | None, look: Look) -> QImage | Absence:
    if not jpegs:
        return Absence.NONE if jpegs is None else Absence.BROKEN
    few = (jpegs,) if isinstance(jpegs, bytes) else jpegs[: look.stills]
    return (rendered(few[0], look) if len(few) == 1 else _rendered_together(few, look)) or Absence.BROKEN


def rendered(jpeg: bytes, look: Look) -> QImage | None:
    """The picture, fitted and veiled, as RGB32; None if the bytes are no small JPEG.

    The fitting keeps the proportions; small pictures are enlarged at most threefold.
    """

    reduced = _reduction(look)
    pixels = decoded(jpeg, reduced)
    if pixels is None:
        return None
    height, width = pixels.shape[:2]
    scale = min(look.width / width, look.height / height, _MOST_ENLARGED * reduced)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return _as_image(veil(pixels, look.blur, look.grey, size))


def _rendered_together(jpegs: Sequence[bytes], look: Look) -> QImage | None:
    """The stills side by side in one picture, veiled as one."""
    pixels = joined(jpegs, look.width, look.height, _reduction(look))
    if pixels is None:
        return None
    return _as_image(veil(pixels, look.blur, look.grey, (pixels.shape[1], pixels.shape[0])))


def _as_image(pixels: "Pixels") -> QImage:
    import cv2
    import numpy as np

    shown = np.ascontiguousarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2BGRA))
    height, width = pixels.shape[:2]
    picture = QImage(shown.data, width, height, width * 4, QImage.Format.Format_RGB32)
    return picture.copy()  # the first one only borrows numpy's memory


def veil(pixels: "Pixels", blur: int, grey: int, size: tuple[int, int]) -> "Pixels":
    """The BGR picture at this (width, height), blurred and greyed by 0 to 100.

    A Gaussian of up to a tenth of the longer edge, so that a medium is hidden equally at every size. A strong blur is
    made on a small copy, which looks the same and costs a fraction.
    """
    import cv2
    import numpy as np

    sigma = max(size) * _STRONGEST_BLUR * blur / 100
    shrink = _shrink(sigma)
    small = _resized(pixels, (max(1, round(size[0] / shrink)), max(1, round(size[1] / shrink))))
    if grey:
        small = greyed(small, grey)
    if not blur:
        return small
    soft = cv2.GaussianBlur(small, (0, 0), sigma / shrink, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(cv2.resize(soft, size, interpolation=cv2.INTER_CUBIC), np.uint8)


def greyed(pixels: "Pixels", grey: int) -> "Pixels":
    """The BGR picture without so much of its colour, 0 to 100."""
    import cv2
    import numpy as np

    flat = cv2.cvtColor(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), cv2.COLOR_GRAY2BGR)
    return np.asarray(cv2.addWeighted(pixels, 1 - grey / 100, flat, grey / 100, 0), np.uint8)


def _shrink(sigma: float) -> float:
    """How much smaller the copy may be on which a blur of this many pixels is made."""
    return max(1.0, sigma / 3)


def _reduction(look: Look) -> int:
    """How much smaller a JPEG may be decoded, which takes a fraction of the time: a blurred form of a preview needs few
    pixels. A smaller original is then blurred a little more, never less."""
    edge = max(look.width, look.height)
    needed = edge / _shrink(edge * _STRONGEST_BLUR * look.blur / 100)
    if not look.blur or needed > _PREVIEW_EDGE / 2:
        return 1
    return 2 if needed > _PREVIEW_EDGE / 4 else 4


def _resized(pixels: "Pixels", size: tuple[int, int]) -> "Pixels":
    import cv2
    import numpy as np

    smaller = size[0] < pixels.shape[1]
    how = cv2.INTER_AREA if smaller else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(pixels, size, interpolation=how), np.uint8)
