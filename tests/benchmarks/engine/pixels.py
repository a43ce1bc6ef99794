"""What edits of pictures are made of: encoding there and back, scaling, text, and pasting with an outline."""

from __future__ import annotations

import io
from collections.abc import Mapping
from types import MappingProxyType

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

Pixels = NDArray[np.uint8]
"""A picture, height x width x 3, RGB."""

SUFFIXES: Mapping[str, str] = MappingProxyType({"JPEG": ".jpg", "PNG": ".png", "WEBP": ".webp", "GIF": ".gif"})
"""The forms in which edits are saved, with the endings of their names."""


def encoded(pixels: Pixels, form: str = "JPEG", quality: int = 85) -> bytes:
    """The picture as a file of one of `SUFFIXES`; GIF with its usual 256 colours unless the picture has fewer."""
    image, out = Image.fromarray(pixels), io.BytesIO()
    if form in ("JPEG", "WEBP"):
        image.save(out, form, quality=quality)
    else:
        image.save(out, form)
    return out.getvalue()


def decoded(data: bytes) -> Pixels:
    """The pixels of a file that `encoded` made."""
    with Image.open(io.BytesIO(data)) as image:
        return np.asarray(image.convert("RGB"))


def recompressed(pixels: Pixels, quality: int) -> Pixels:
    """Through JPEG and back."""
    return decoded(encoded(pixels, "JPEG", quality))


def scaled(pixels: Pixels, factor: float) -> Pixels:
    """At this size, at least one pixel each way."""
    height, width = pixels.shape[:2]
    return fitted(pixels, max(1, round(width * factor)), max(1, round(height * factor)))


def fitted(pixels: Pixels, width: int, height: int) -> Pixels:
    """At exactly this size, whatever that does to its proportions."""
    shrinks = width * height < pixels.shape[0] * pixels.shape[1]
    method = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(pixels, (width, height), interpolation=method), np.uint8)


def within(pixels: Pixels, width: int, height: int) -> Pixels:
    """As large as fits into this box, in its own proportions."""
    return scaled(pixels, min(width / pixels.shape[1], height / pixels.shape[0]))


def covering(pixels: Pixels, width: int, height: int) -> Pixels:
    """The middle of the picture, at exactly this size and in its own proportions."""
    factor = max(width / pixels.shape[1], height / pixels.shape[0])
    large = fitted(pixels, max(width, round(pixels.shape[1] * factor)), max(height, round(pixels.shape[0] * factor)))
    top, left = (large.shape[0] - height) // 2, (large.shape[1] - width) // 2
    return large[top : top + height, left : left + width].copy()


def clipped(values: NDArray[np.float32] | NDArray[np.float64]) -> Pixels:
    """Values as bytes, held to 0 to 255."""
    return np.asarray(np.clip(np.rint(values), 0, 255), np.uint8)


def font(size: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """The typeface that Pillow carries, so that material looks the same on every machine."""
    return ImageFont.load_default(max(6, size))


def rounded(size: tuple[int, int], radius: float) -> Image.Image:
    """A mask of this width and height with round corners."""
    mask = Image.new("L", size, 0)
    ImageDraw.Draw(mask).rounded_rectangle((0, 0, size[0] - 1, size[1] - 1), radius, 255)
    return mask
