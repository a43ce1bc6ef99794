"""Pictures in camera raw formats: the preview that the camera embedded, or else the sensor's data at half size."""

from __future__ import annotations

import io
from typing import BinaryIO, NamedTuple

import rawpy
from PIL import Image

RAW_FORMATS = frozenset({"CR2", "CR3", "CRW", "NEF", "ARW", "DNG", "RAF", "ORF", "RW2", "PEF", "SRW", "X3F", "MRW"})
"""Signature formats that are read here."""

LARGEST_BYTES = 1024 * 1024 * 1024
"""LibRaw holds the whole file in memory; larger ones aren't tried."""

_ORIENTATIONS = {3: 3, 5: 8, 6: 6}
"""EXIF orientations by LibRaw's `flip`."""


class RawPicture(NamedTuple):
    """A raw file's picture, not yet turned."""

    image: Image.Image
    """Opened, perhaps not yet loaded: a JPEG may still be drafted."""
    width: int
    height: int
    orientation: int
    embedded: bool
    """True for the camera's own preview."""


def open_raw(file: BinaryIO) -> RawPicture:
    """Raises rawpy.LibRawError, OSError or ValueError for what isn't readable."""
    with rawpy.imread(file) as raw:
        sizes = raw.sizes
        orientation = _ORIENTATIONS.get(sizes.flip, 1)
        embedded = _embedded_preview(raw)
        if embedded is not None:
            return RawPicture(embedded, sizes.width, sizes.height, orientation, True)
        pixels = raw.postprocess(half_size=True, use_camera_wb=True, user_flip=0, output_bps=8)
        return RawPicture(Image.fromarray(pixels), sizes.width, sizes.height, orientation, False)


def _embedded_preview(raw: rawpy.RawPy) -> Image.Image | None:
    try:
        thumb = raw.extract_thumb()
    except (rawpy.LibRawNoThumbnailError, rawpy.LibRawUnsupportedThumbnailError, rawpy.LibRawIOError):
        return None
    if not isinstance(thumb.data, bytes):
        return Image.fromarray(thumb.data)
    try:
        return Image.open(io.BytesIO(thumb.data), formats=["JPEG"])
    except (OSError, SyntaxError, ValueError):
        return None
