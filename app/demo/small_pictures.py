"""Pictures of the window, made small for the handbook."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

_COLOURS = 256


def small_picture(path: Path) -> bytes:
    """The picture as a PNG with a palette of its own, a half to a third as large; the same bytes each time."""
    made = io.BytesIO()
    with Image.open(path) as picture:
        few = picture.convert("RGB").quantize(_COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        few.save(made, "PNG", optimize=True)
    return made.getvalue()
