"""Pictures that carry a thumbnail of their own, made for tests."""

from __future__ import annotations

import io
import struct

from PIL import Image, ImageOps

from tests.analysis.samples import saved


def camera_thumbnail(picture: Image.Image) -> bytes:
    """As cameras make it: 160 x 120 with black bars, JPEG."""
    return saved(ImageOps.pad(picture, (160, 120)), "JPEG", quality=70)


def exif_with(thumbnail: bytes, orientation: int = 1, length: int | None = None, at: int = 68) -> bytes:
    """An EXIF block whose second directory points at this thumbnail; `length` and `at` may lie."""
    entry = struct.Struct("<HHII").pack
    first = struct.pack("<H", 1) + entry(0x0112, 3, 1, orientation) + struct.pack("<I", 26)
    told = len(thumbnail) if length is None else length
    second = struct.pack("<H", 3) + entry(0x0103, 3, 1, 6) + entry(0x0201, 4, 1, at) + entry(0x0202, 4, 1, told)
    return b"Exif\0\0II*\0\x08\0\0\0" + first + second + b"\0\0\0\0" + thumbnail


def carrying(picture: Image.Image, original: Image.Image, name: str = "JPEG", orientation: int = 1) -> bytes:
    """`picture` as a file with the thumbnail of `original`."""
    return saved(picture, name, exif=exif_with(camera_thumbnail(original), orientation))


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content)).convert("RGB")
