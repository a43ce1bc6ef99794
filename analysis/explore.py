"""Exploring a picture: decoded once at the scale that is needed, then cut into whatever parts are asked for.

The viewer asks for tiles. A picture of 200 megapixels takes seconds to decode and milliseconds to cut, and no decoder
here can decode a part of one, so the worker holds it until its line is closed.
"""

from __future__ import annotations

import math
from collections.abc import Generator

from PIL import Image

from analysis.descriptor import read_at, size_of
from analysis.digests import HEAD_BYTES
from analysis.errors import UndecodableError
from analysis.facts import Failure, Kind, Outline, Rendering
from analysis.jobs import Explore
from analysis.pictures.deep import DeepPicture, deep_picture, note_of
from analysis.pictures.pages import Pages, durations
from analysis.pictures.picture import MOST_PIXELS, Picture, decode_picture
from analysis.signature import sniff
from analysis.wire import Cut

_WHOLE_EDGE = MOST_PIXELS
"""More than any picture's edge: nothing is scaled down."""
_COARSE = 4
"""A picture that can only be decoded whole is also kept at a quarter of its edges, for large parts."""
_COARSE_FROM = 16_000_000


def explore(fd: int, job: Explore) -> Generator[Outline | Rendering | Failure, Cut, None]:
    """Yield the picture's outline, or why there is none; then be sent a `Cut` and yield its pixels, or why not.

    `fd` may be shared: its position is neither used nor moved.
    """
    size = size_of(fd)
    signature = sniff(read_at(fd, HEAD_BYTES, 0), size)
    if signature.kind is not Kind.PICTURE:
        yield Failure("render", "the file isn't a picture")
        return
    try:
        held = _Held(fd, job.edge)
    except UndecodableError as error:
        yield error.failure("render")
        return
    asked = yield held.outline
    while True:
        try:
            answer: Rendering | Failure = held.cut(asked)
        except UndecodableError as error:
            answer = error.failure("cut")
        asked = yield answer


class _Held:
    """A picture at one or two scales, and the other pages of its file as they are asked for."""

    def __init__(self, fd: int, edge: int) -> None:
        self._fd, self._size = fd, size_of(fd)
        self._signature = sniff(read_at(fd, HEAD_BYTES, 0), self._size)
        self._scalable = self._signature.format == "JPEG"
        self._finest = 1.0
        self._levels: dict[float, Image.Image] = {}
        self._pages: Pages | None = None
        first = self._decode(edge if self._scalable else _WHOLE_EDGE)
        self._width, self._height = first.width, first.height
        self._note = note_of(first)
        self._keep(first.still)
        shown = durations(fd, self._signature.format) if first.pages > 1 else ()
        self.outline = Outline(
            width=first.width,
            height=first.height,
            pages=first.pages,
            durations=shown if len(shown) == first.pages else (),
        )

    def cut(self, asked: Cut) -> Rendering:
        """Raises UndecodableError."""
        if asked.page:
            if self._pages is None:
                self._pages = Pages(self._fd, self._size, self._signature)
            page = self._pages.still(asked.page)
            return _cut(page, page.width, page.height, asked, "")
        # What is asked for may lie outside the picture; it is measured by what of it is inside.
        inside = max(1, min(asked.width, self._width)), max(1, min(asked.height, self._height))
        return _cut(self._at(min(1.0, asked.edge / max(inside))), self._width, self._height, asked, self._note)

    def _at(self, scale: float) -> Image.Image:
        """The smallest form that holds all the detail of this scale; decoded now if need be."""
        scale = min(scale, self._finest)
        fine = [each for each in self._levels if each >= 0.99 * scale]
        if not fine:
            step = 2.0 ** math.ceil(math.log2(scale))
            longest = max(self._width, self._height)
            try:
                self._keep(self._decode(_WHOLE_EDGE if step >= 1 else int(longest * step)).still)
            except MemoryError:
                self._finest = max(self._levels)
            fine = [max(self._levels)]
        return self._levels[min(fine)]

    def _keep(self, still: Image.Image) -> None:
        self._levels[still.width / self._width] = still
        if not self._scalable and still.width * still.height >= _COARSE_FROM:
            self._levels[1 / _COARSE] = still.reduce(_COARSE)

    def _decode(self, edge: int) -> Picture | DeepPicture:
        return deep_picture(self._fd, self._size, self._signature, edge) or decode_picture(
            self._fd, self._size, self._signature, edge
        )


def _cut(image: Image.Image, width: int, height: int, asked: Cut, note: str) -> Rendering:
    """The part of a picture whose own size is `width` x `height`, out of a form of it that may be smaller."""
    left, top = min(asked.left, width - 1), min(asked.top, height - 1)
    right, bottom = min(asked.left + max(1, asked.width), width), min(asked.top + max(1, asked.height), height)
    right, bottom = max(right, left + 1), max(bottom, top + 1)
    across, down = image.width / width, image.height / height
    box = (left * across, top * down, right * across, bottom * down)
    shrink = min(1.0, asked.edge / max(box[2] - box[0], box[3] - box[1]))
    size = (max(1, round((box[2] - box[0]) * shrink)), max(1, round((box[3] - box[1]) * shrink)))
    whole = tuple(round(each) for each in box)
    if shrink == 1.0 and all(abs(each - other) < 1e-6 for each, other in zip(whole, box, strict=True)):
        part = image.crop((whole[0], whole[1], whole[2], whole[3]))
    else:
        part = image.resize(size, Image.Resampling.BOX, box, reducing_gap=2.0)
    return Rendering(part.width, part.height, width, height, part.tobytes(), note)
