"""A picture together with its protected form, so that whoever paints it never has the clear one alone.

Made off the window's thread (inside `Workbench.ask`), since decoding and veiling a large picture take tens of
milliseconds. The veil is that of the previews (`app.desk.pictures.previews.veil`), relative to the picture's size, so
that a medium is hidden equally as a card, as a preview and at full size.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QImage

from app.case.records.small_jpeg import decoded
from app.desk.pictures.adjustments import UNCHANGED, Adjustments, Tone, tone_of
from app.desk.pictures.previews import veil

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

Strengths = tuple[int, int]
"""Blur and grey, 0 to 100 each, as `app.desk.protecting.protection.Veil.effective` gives them."""

_BLURRED_EDGE = 1200
"""A blurred picture holds no detail that a larger form of it could show."""


class RgbPixels(Protocol):
    """A picture decoded by a worker (`analysis.facts.Rendering`): 8-bit RGB, row by row without padding."""

    @property
    def width(self) -> int:
        """Of these pixels."""

    @property
    def height(self) -> int:
        """Of these pixels."""

    @property
    def full_width(self) -> int:
        """Of the medium."""

    @property
    def full_height(self) -> int:
        """Of the medium."""

    @property
    def pixels(self) -> bytes:
        """width * height * 3 bytes."""

    @property
    def note(self) -> str:
        """What had to be done to show it on a screen; empty where nothing had."""


@dataclass(frozen=True, slots=True)
class ProtectedImage:
    """One picture, clear and veiled, both RGB32. `full_width` and `full_height` are those of the medium itself."""

    clear: QImage
    veiled: QImage
    strengths: Strengths
    """Those with which `veiled` was made. Under others it must not be painted."""
    full_width: int
    full_height: int

    @property
    def edge(self) -> int:
        """The longer edge of the clear picture in pixels."""
        return max(self.clear.width(), self.clear.height())

    @property
    def fineness(self) -> float:
        """Pixels of the clear picture for one of the medium."""
        return self.edge / max(self.full_width, self.full_height)


def from_jpeg(
    jpeg: bytes, strengths: Strengths, full_width: int = 0, full_height: int = 0, reduced: int = 1
) -> ProtectedImage | None:
    """From a preview or a still; None if the bytes are no small JPEG. Without the medium's size its own one counts.

    `reduced`: 2 or 4 times smaller, where a coarser picture that is there sooner is worth more.
    """
    pixels = decoded(jpeg, reduced)
    if pixels is None:
        return None
    height, width = pixels.shape[:2]
    return from_pixels(pixels, strengths, full_width or width, full_height or height)


def from_rgb(rendering: RgbPixels, strengths: Strengths) -> ProtectedImage:
    """From a worker's rendering. Raises ValueError if the number of bytes doesn't fit the size."""
    full_width, full_height = rendering.full_width or rendering.width, rendering.full_height or rendering.height
    return from_pixels(pixels_of(rendering), strengths, full_width, full_height)


def pixels_of(rendering: RgbPixels) -> Pixels:
    """A worker's rendering as BGR. Raises ValueError if the number of bytes doesn't fit the size."""
    import cv2
    import numpy as np

    width, height = rendering.width, rendering.height
    if not width or not height or len(rendering.pixels) != width * height * 3:
        raise ValueError("the pixels of a rendering don't fit its size")
    rgb = np.frombuffer(rendering.pixels, np.uint8).reshape(height, width, 3)
    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR), np.uint8)


def from_pixels(pixels: Pixels, strengths: Strengths, full_width: int, full_height: int) -> ProtectedImage:
    """From BGR that stands for a medium, or for what was made of several, of that full size."""
    clear = as_image(pixels)
    return ProtectedImage(clear, _veiled(pixels, clear, strengths), strengths, full_width, full_height)


def from_drawings(clear: Pixels, veiled: Pixels, strengths: Strengths, scale: int) -> ProtectedImage:
    """From the same page (RGB) drawn twice: with its pictures clear, and with them under the veil.

    `scale`: pixels for one unit of the page, which is what counts as its size.
    """
    height, width = clear.shape[:2]
    return ProtectedImage(
        as_image(clear[:, :, ::-1]), as_image(veiled[:, :, ::-1]), strengths, width // scale, height // scale
    )


def veiled_anew(picture: ProtectedImage, strengths: Strengths) -> ProtectedImage:
    """The same picture under another veil."""
    return replace(picture, veiled=_veiled(clear_pixels(picture), picture.clear, strengths), strengths=strengths)


def toned_anew(picture: ProtectedImage, adjustments: Adjustments, strengths: Strengths) -> tuple[ProtectedImage, Tone]:
    """The picture adjusted, under this veil, and by which tone, for the tiles that lie on it."""
    if adjustments.none:
        return veiled_anew(picture, strengths) if picture.strengths != strengths else picture, UNCHANGED
    pixels = clear_pixels(picture)
    tone = tone_of(adjustments, pixels)
    return from_pixels(tone.of(pixels), strengths, picture.full_width, picture.full_height), tone


def clear_pixels(picture: ProtectedImage) -> Pixels:
    """The clear form as BGR."""
    import cv2
    import numpy as np

    clear = picture.clear
    rows = np.frombuffer(clear.constBits(), np.uint8).reshape(clear.height(), clear.bytesPerLine() // 4, 4)
    return np.asarray(cv2.cvtColor(rows[:, : clear.width()], cv2.COLOR_BGRA2BGR), np.uint8)


def _veiled(pixels: Pixels, clear: QImage, strengths: Strengths) -> QImage:
    blur, grey = strengths
    if not blur and not grey:
        return clear
    height, width = pixels.shape[:2]
    scale = min(1.0, _BLURRED_EDGE / max(width, height)) if blur else 1.0
    return as_image(veil(pixels, blur, grey, (max(1, round(width * scale)), max(1, round(height * scale)))))


def as_image(pixels: Pixels) -> QImage:
    """BGR as RGB32, in memory of its own."""
    import cv2
    import numpy as np

    height, width = pixels.shape[:2]
    image = QImage(width, height, QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.bits(), np.uint8).reshape(height, width, 4)  # rows of four bytes a pixel have no padding
    cv2.cvtColor(pixels, cv2.COLOR_BGR2BGRA, dst=rows)
    return image
