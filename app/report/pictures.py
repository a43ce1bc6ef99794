"""Pictures of a report, made from the previews that the case keeps; never from evidence.

Every one is decoded as what a worker made, and encoded anew from its pixels: no byte of a preview gets into a report.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from app.case.records import small_jpeg

VEILED_POINTS = 12
"""Points of the longer edge that are left of a blurred picture: a preview has up to 320."""
_SHOWN_EDGE = 160
_CLEAR_EDGE = 320
_OBJECT_EDGE = 480
_MOST_OBJECT_BYTES = 64 * 2**20
_MOST_OBJECT_POINTS = 50_000_000
_PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A JPEG and its size."""

    jpeg: bytes
    width: int
    height: int


def veiled(untrusted_jpeg: bytes) -> Drawn | None:
    """The picture, of which only `VEILED_POINTS` are left; None where the preview isn't whole."""
    import cv2

    pixels = small_jpeg.decoded(untrusted_jpeg)
    if pixels is None:
        return None
    few = cv2.resize(pixels, _fitting(pixels, VEILED_POINTS), interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(few, (3, 3), 0)
    width, height = _fitting(pixels, _SHOWN_EDGE)
    return _encoded(cv2.resize(soft, (width, height), interpolation=cv2.INTER_CUBIC), 60)


def clear(untrusted_jpeg: bytes) -> Drawn | None:
    """The picture as the preview has it, encoded anew; None where the preview isn't whole."""
    pixels = small_jpeg.decoded(untrusted_jpeg)
    return None if pixels is None else _fitted(pixels, _CLEAR_EDGE)


def of_object(untrusted_png: bytes) -> Drawn | None:
    """The sanitised picture of an object; None where it is no PNG of a size that can be shown."""
    import cv2
    import numpy as np

    if not untrusted_png.startswith(_PNG) or not 33 <= len(untrusted_png) <= _MOST_OBJECT_BYTES:
        return None
    width, height = struct.unpack_from(">II", untrusted_png, len(_PNG))
    if not 0 < width * height <= _MOST_OBJECT_POINTS:
        return None
    try:
        pixels = cv2.imdecode(np.frombuffer(untrusted_png, np.uint8), cv2.IMREAD_COLOR)
    except cv2.error:
        return None
    return None if pixels is None else _fitted(np.asarray(pixels, np.uint8), _OBJECT_EDGE)


def _fitted(pixels: small_jpeg.Pixels, edge: int) -> Drawn:
    import cv2

    if max(pixels.shape[:2]) > edge:
        pixels = cv2.resize(pixels, _fitting(pixels, edge), interpolation=cv2.INTER_AREA).astype(pixels.dtype)
    return _encoded(pixels, 80)


def _fitting(pixels: small_jpeg.Pixels, edge: int) -> tuple[int, int]:
    height, width = pixels.shape[:2]
    longer = max(width, height)
    return max(1, round(width * edge / longer)), max(1, round(height * edge / longer))


def _encoded(pixels: object, quality: int) -> Drawn:
    import cv2
    import numpy as np

    made = np.asarray(pixels, np.uint8)
    done, jpeg = cv2.imencode(".jpg", made, [cv2.IMWRITE_JPEG_QUALITY, quality])
    if not done:
        raise RuntimeError("OpenCV can't encode a JPEG; install Sightline again")
    return Drawn(jpeg.tobytes(), made.shape[1], made.shape[0])
