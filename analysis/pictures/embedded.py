"""The small pictures that a JPEG, or the EXIF of another format, carries beside its picture.

Looked for in three places: EXIF's second directory (CIPA DC-008, 4.5.8), Photoshop's resource 0x040C, and the large
thumbnails of the Multi-Picture Format (CIPA DC-007, 5.2.3.3). All of it is as hostile as the file: bounded in bytes,
pixels and scans before anything is decoded.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import BinaryIO

from PIL import ExifTags, Image
from PIL.JpegImagePlugin import JpegImageFile
from PIL.MpoImagePlugin import MpoImageFile

from analysis.errors import DECODER_ERRORS
from analysis.pictures.pillow_limits import own_limits

_LARGEST_BYTES = 8_000_000
_MOST_PIXELS = 20_000_000
_MOST_SCAN_PIXELS = 100_000_000
"""Pixels times scans; below a second of decoding."""
_DECODED_EDGE = 512
_MOST_FRAMES = 16
_SMALLEST_EDGE = 32
"""What is smaller shows nothing."""

_JPEG_AT, _JPEG_LENGTH = 0x0201, 0x0202
_PHOTOSHOP_THUMBNAIL, _PHOTOSHOP_HEAD = 0x040C, 28
_MP_ENTRY = 0xB002


def embedded_pictures(file: BinaryIO, *, is_jpeg: bool, exif_block: bytes) -> list[Image.Image]:
    """Decoded RGB pictures of at most about 1,000 px as they are stored, not yet turned. Raises nothing for bad data.

    `file` is read where `is_jpeg`; else only `exif_block`, as a decoder handed it out, is looked at.
    """
    found = []
    with own_limits():
        for data in _in_jpeg(file) if is_jpeg else _in_exif(exif_block):
            picture = _decoded(data)
            if picture is not None:
                found.append(picture)
    return found


def _in_jpeg(file: BinaryIO) -> Iterator[bytes]:
    try:
        image = Image.open(file, formats=["JPEG", "MPO"])
    except DECODER_ERRORS:
        return
    block = image.info.get("exif", b"")
    yield from _in_exif(block if isinstance(block, bytes) else b"")
    resources = image.info.get("photoshop")
    resource = resources.get(_PHOTOSHOP_THUMBNAIL) if isinstance(resources, dict) else None
    if isinstance(resource, bytes):
        yield resource[_PHOTOSHOP_HEAD:]
    if isinstance(image, MpoImageFile):
        yield from _large_thumbnails(image, file)


def _in_exif(block: bytes) -> Iterator[bytes]:
    exif = Image.Exif()
    try:
        exif.load(block)
        second = exif.get_ifd(ExifTags.IFD.IFD1)
    except DECODER_ERRORS:
        return
    at, length = second.get(_JPEG_AT), second.get(_JPEG_LENGTH)
    if isinstance(at, int) and isinstance(length, int) and at > 0 and length > 0:
        yield block.removeprefix(b"Exif\0\0")[at : at + length]


def _large_thumbnails(image: MpoImageFile, file: BinaryIO) -> Iterator[bytes]:
    """Only what is called a thumbnail: other pictures of the format are the second eye, a panorama or a depth map."""
    entries = (image.mpinfo or {}).get(_MP_ENTRY, [])
    for number, entry in enumerate(entries[:_MOST_FRAMES]):
        if number == 0 or not str(entry["Attribute"].get("MPType", "")).startswith("Large Thumbnail"):
            continue
        try:
            image.seek(number)
            file.seek(image.offset)
            yield file.read(min(int(entry["Size"]), _LARGEST_BYTES + 1))
        except DECODER_ERRORS:
            continue


def _decoded(data: bytes) -> Image.Image | None:
    if not data.startswith(b"\xff\xd8") or len(data) > _LARGEST_BYTES:
        return None
    try:
        image = JpegImageFile(io.BytesIO(data))
        pixels = image.width * image.height
        scans = data.count(b"\xff\xda") if image.info.get("progressive") else 1
        if min(image.size) < _SMALLEST_EDGE or pixels > _MOST_PIXELS or pixels * scans > _MOST_SCAN_PIXELS:
            return None
        image.draft("RGB", (_DECODED_EDGE, _DECODED_EDGE))
        return image.convert("RGB")
    except DECODER_ERRORS:
        return None
