"""Stills: how any decoded picture becomes 8-bit RGB, small, upright, and a JPEG."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

SHARED_EDGE = 512
"""The scaled-down picture that preview and fingerprints share is at most this long, in pixels."""
PREVIEW_EDGE = 320
PREVIEW_QUALITY = 80

BACKDROP = (128, 128, 128)
"""What shows through transparent pixels: on mid grey neither black nor white drawings vanish."""

_LARGE_PIXELS = 30_000_000
"""Pictures of palettes or deep greys above this are thinned out before they are converted: whole, a GIF canvas of
13,000 x 13,000 would take 700 MB as RGB."""

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def jpeg(still: Image.Image, edge: int = PREVIEW_EDGE, quality: int = PREVIEW_QUALITY) -> bytes:
    """A preview: JPEG of at most `edge` px from an RGB or grey still, without any metadata."""
    buffer = io.BytesIO()
    small = shrunk(still, edge)
    # A picture that still knows its file asks for the current folder when it is saved, which the cage refuses.
    plain = small.copy() if small is still else small
    plain.save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()


def upright(image: Image.Image, orientation: int) -> Image.Image:
    """The picture turned as EXIF `orientation` (1 to 8) asks for."""
    turn = _TURNS.get(orientation)
    return image if turn is None else image.transpose(turn)


def shrunk(image: Image.Image, edge: int) -> Image.Image:
    """The picture at no more than `edge` px, aspect kept; smaller ones stay as they are."""
    longest = max(image.size)
    if longest <= edge:
        return image
    size = (max(1, round(image.width * edge / longest)), max(1, round(image.height * edge / longest)))
    return image.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)


def small_rgb(image: Image.Image, edge: int) -> Image.Image:
    """`image`, of any mode, as 8-bit RGB of at most `edge` px; transparent parts on mid grey."""
    if image.width * image.height > _LARGE_PIXELS and image.mode not in ("L", "RGB", "RGBA", "CMYK", "YCbCr"):
        image = _thinned(image, 4 * edge)
    if image.mode.startswith(("I", "F")):
        image = _to_eight_bits(image)
    elif image.mode == "P" or "transparency" in image.info:
        image = image.convert("RGBA" if "transparency" in image.info else "RGB")
    elif image.mode in ("1", "LAB", "PA", "La", "RGBa", "HSV"):
        image = image.convert({"PA": "RGBA", "La": "LA", "RGBa": "RGBA", "1": "L"}.get(image.mode, "RGB"))
    image = shrunk(image, edge)
    if image.mode in ("RGBA", "LA"):
        backdrop = Image.new("RGBA", image.size, (*BACKDROP, 255))
        return Image.alpha_composite(backdrop, image.convert("RGBA")).convert("RGB")
    return image if image.mode == "RGB" else image.convert("RGB")


def _thinned(image: Image.Image, edge: int) -> Image.Image:
    """Every nth pixel, so that no more than `edge` px are left."""
    longest = max(image.size)
    if longest <= edge:
        return image
    size = (max(1, image.width * edge // longest), max(1, image.height * edge // longest))
    thin = image.resize(size, Image.Resampling.NEAREST)
    thin.info = image.info
    return thin


def _to_eight_bits(image: Image.Image) -> Image.Image:
    """Grey of 16 or 32 bits, or of floating point, by its own range: 12 bits in a 16-bit file still fill the scale."""
    values: NDArray[Any] = np.asarray(image)
    if values.dtype.kind == "f":
        values = np.nan_to_num(values.astype(np.float32), nan=0.0, posinf=0.0, neginf=0.0)
        low, high = float(values.min()), float(values.max())
    else:
        low, high = float(min(0, values.min())), float(max(255, values.max()))
        high = float(2 ** (int(high)).bit_length() - 1)
    scaled = (values.astype(np.float32) - low) * np.float32(255.0 / max(high - low, 1e-9))
    return Image.fromarray(scaled.astype(np.uint8), "L")
