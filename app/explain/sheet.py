"""The paper on which reasons are drawn: text, lines and pictures, dark on light, fit to be printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from importlib.resources import files
from io import BytesIO
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from app.explain.reasons import Rgb
from app.explain.words import ENGLISH, Words

SCALE = 2
"""Pixels for one unit of the page, so that letters stay clear in print and when zoomed."""
WIDTH, MARGIN = 1200, 24
INSIDE = WIDTH - 2 * MARGIN

Colour = tuple[int, int, int]
PAPER: Colour = (255, 255, 255)
INK: Colour = (24, 27, 31)
MUTED: Colour = (88, 94, 102)
LINE: Colour = (200, 204, 209)
SHADE: Colour = (240, 242, 245)
MATCH: Colour = (201, 76, 0)
"""What agrees; told from what doesn't also by its weight, for those who don't see colours."""
MATCH_SHADE: Colour = (252, 228, 208)
POINT: Colour = (84, 39, 136)

Place = tuple[float, float]
Painter = Callable[[Rgb, tuple[int, int]], Rgb]
"""Makes a picture of this width and height in pixels; a window's one also hides what it shows."""

_STEP = 400
_SUBPIXEL = 4


def plainly(picture: Rgb, size: tuple[int, int]) -> Rgb:
    """The picture as it is."""
    smaller = size[0] < picture.shape[1]
    how = cv2.INTER_AREA if smaller else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(picture, size, interpolation=how), np.uint8)


class Sheet:
    """A page of fixed width that grows downwards. Places and lengths are in units of `SCALE` pixels.

    `words`: the language in which those who draw on it say things; names of evidence stay as they are.
    """

    def __init__(self, painter: Painter = plainly, words: Words = ENGLISH) -> None:
        self.words = words
        self._painter = painter
        self._pixels: Rgb = np.full((_STEP * SCALE, WIDTH * SCALE, 3), PAPER, np.uint8)
        self._lowest = 0.0

    def finished(self) -> Rgb:
        """The page down to what stands lowest."""
        self._reach(self._lowest + MARGIN)
        return np.ascontiguousarray(self._pixels[: round((self._lowest + MARGIN) * SCALE)])

    def text(
        self,
        at: Place,
        words: str,
        size: int = 14,
        *,
        strong: bool = False,
        colour: Colour = INK,
        width: float = INSIDE,
        centred: bool = False,
    ) -> float:
        """One line, its upper left corner (or the middle of its upper edge) here; cut in the middle where it is too
        long. Gives the lower edge."""
        face = _face(size, strong)
        shown = _cut(words, face, width * SCALE)
        left = at[0] - face.getlength(shown) / 2 / SCALE if centred else at[0]
        bottom = at[1] + line_height(size)
        self._reach(bottom)
        self._write(shown, face, round(left * SCALE), round(at[1] * SCALE), round(line_height(size) * SCALE), colour)
        return bottom

    def paragraph(self, at: Place, words: str, size: int = 14, *, width: float = INSIDE, colour: Colour = INK) -> float:
        """Several lines as there is need; gives the lower edge."""
        face, bottom = _face(size, False), at[1]
        for line in _wrapped(words, face, width * SCALE):
            bottom = self.text((at[0], bottom), line, size, colour=colour, width=width)
        return bottom

    def fill(self, at: Place, size: Place, colour: Colour) -> None:
        """A filled rectangle."""
        self._reach(at[1] + size[1])
        left, top = round(at[0] * SCALE), round(at[1] * SCALE)
        self._pixels[top : round((at[1] + size[1]) * SCALE), left : round((at[0] + size[0]) * SCALE)] = colour

    def line(
        self,
        places: Sequence[Place] | NDArray[np.float64],
        colour: Colour = INK,
        width: float = 1,
        *,
        closed: bool = False,
    ) -> None:
        """A line through these places."""
        self._reach(max(place[1] for place in places))
        cv2.polylines(
            self._pixels, [_fixed(places)], closed, colour, max(1, round(width * SCALE)), cv2.LINE_AA, _SUBPIXEL
        )

    def outline(self, places: NDArray[np.float64]) -> None:
        """Around what agrees; it shows on any picture."""
        self.line(places, PAPER, 4, closed=True)
        self.line(places, MATCH, 2, closed=True)

    def shape(self, places: Sequence[Place] | NDArray[np.float64], colour: Colour) -> None:
        """A filled outline."""
        self._reach(max(place[1] for place in places))
        cv2.fillPoly(self._pixels, [_fixed(places)], colour, cv2.LINE_AA, _SUBPIXEL)

    def dot(self, at: Place, radius: float = 3, colour: Colour = POINT) -> None:
        """A point with a light rim."""
        self._reach(at[1] + radius)
        centre = _fixed([at])[0, 0]
        for wide, ink in ((radius + 1, PAPER), (radius, colour)):
            cv2.circle(
                self._pixels,
                (int(centre[0]), int(centre[1])),
                round(wide * SCALE * 2**_SUBPIXEL),
                ink,
                cv2.FILLED,
                cv2.LINE_AA,
                _SUBPIXEL,
            )

    def picture(self, picture: Rgb, at: Place, size: Place) -> None:
        """A picture of a medium, through the painter: the only way on which one gets onto the page."""
        width, height = max(1, round(size[0] * SCALE)), max(1, round(size[1] * SCALE))
        self._reach(at[1] + size[1] + 1)
        left, top = round(at[0] * SCALE), round(at[1] * SCALE)
        made = self._painter(picture, (width, height))
        room = self._pixels[top : top + height, left : left + width]
        room[:] = made[: room.shape[0], : room.shape[1]]

    def _reach(self, bottom: float) -> None:
        self._lowest = max(self._lowest, bottom)
        lacking = round((bottom + MARGIN) * SCALE) - len(self._pixels)
        if lacking > 0:
            more = np.full((lacking + _STEP * SCALE, self._pixels.shape[1], 3), PAPER, np.uint8)
            self._pixels = np.concatenate([self._pixels, more])

    def _write(
        self, words: str, face: ImageFont.FreeTypeFont, left: int, top: int, height: int, colour: Colour
    ) -> None:
        width = min(int(face.getlength(words)) + 4, self._pixels.shape[1] - max(0, left))
        if width <= 0:
            return
        mask = Image.new("L", (width, height))
        ImageDraw.Draw(mask).text((0, height * 0.76), words, 255, face, anchor="ls")
        part = np.asarray(mask, np.float32)[..., None] / 255
        room = self._pixels[top : top + height, max(0, left) : max(0, left) + width]
        room[:] = np.rint(room * (1 - part) + np.array(colour, np.float32) * part).astype(np.uint8)


def fitted(picture: Rgb, width: float, height: float) -> Place:
    """Width and height at which the whole picture fills this room."""
    scale = min(width / picture.shape[1], height / picture.shape[0])
    return max(1.0, picture.shape[1] * scale), max(1.0, picture.shape[0] * scale)


def line_height(size: int) -> float:
    """Of text of this size."""
    return round(size * 1.45)


def _fixed(places: Any) -> NDArray[np.int32]:
    """As OpenCV takes places between pixels."""
    held = np.clip(np.asarray(places, np.float64), -4 * WIDTH, 40 * WIDTH)
    fixed: NDArray[np.int32] = np.rint(held * SCALE * 2**_SUBPIXEL).astype(np.int32)
    return fixed.reshape(-1, 1, 2)


@lru_cache(maxsize=16)
def _face(size: int, strong: bool) -> ImageFont.FreeTypeFont:
    """The window's own font, so that the page looks the same on every machine."""
    name = "Inter-SemiBold.ttf" if strong else "Inter-Regular.ttf"
    content = (files("resources") / "fonts" / name).read_bytes()
    return ImageFont.truetype(BytesIO(content), size * SCALE, layout_engine=ImageFont.Layout.BASIC)


def _cut(words: str, face: ImageFont.FreeTypeFont, width: float) -> str:
    if face.getlength(words) <= width:
        return words
    kept = len(words)
    while kept > 1:
        kept -= max(1, kept // 20)
        shown = f"{words[: (kept + 1) // 2]}…{words[len(words) - kept // 2 :]}"
        if face.getlength(shown) <= width:
            return shown
    return "…"


def _wrapped(words: str, face: ImageFont.FreeTypeFont, width: float) -> list[str]:
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and face.getlength(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
