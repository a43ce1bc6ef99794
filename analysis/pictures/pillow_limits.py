"""Pillow without its own limit of pixels and without its warnings."""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Iterator

from PIL import Image


@contextlib.contextmanager
def own_limits() -> Iterator[None]:
    """Let pictures of any size be opened: a true phone photo has 200 megapixels, more than Pillow takes. Whoever opens
    one checks what it claims before it is decoded."""
    limit = Image.MAX_IMAGE_PIXELS
    Image.MAX_IMAGE_PIXELS = None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        Image.MAX_IMAGE_PIXELS = limit
