"""PNG with nothing in it but pixels: IHDR, IDAT and IEND, and the same bytes for the same pixels.

Written here rather than by an imaging library, so that nothing a library knows of a picture can go along.
Source: the PNG specification, W3C Recommendation, second edition.
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_RGB, _BITS = 2, 8
_SUB = 1


def plain_png(pixels: NDArray[np.uint8]) -> bytes:
    """8-bit RGB, shape (height, width, 3), as PNG. Every row is written as differences to the pixel before (Sub)."""
    import numpy as np

    height, width = pixels.shape[:2]
    rows = np.empty((height, 1 + 3 * width), np.uint8)
    rows[:, 0] = _SUB
    rows[:, 1:4] = pixels[:, 0]
    rows[:, 4:] = (pixels[:, 1:] - pixels[:, :-1]).reshape(height, -1)
    content = zlib.compress(rows.tobytes(), 9)
    return SIGNATURE + _chunk(b"IHDR", _header(height, width)) + _chunk(b"IDAT", content) + _chunk(b"IEND", b"")


def pixels_of(png: bytes) -> NDArray[np.uint8]:
    """What `plain_png` wrote. Raises ValueError for anything else: no other PNG is decoded outside of a worker."""
    import numpy as np

    if png[:8] != SIGNATURE or png[12:16] != b"IHDR" or png[37:41] != b"IDAT" or len(png) < 57:
        raise ValueError("no plain PNG")
    width, height = struct.unpack("!II", png[16:24])
    expected = height * (1 + 3 * width)
    if not 0 < width <= _MOST or not 0 < height <= _MOST:
        raise ValueError("no plain PNG: of an impossible size")
    packed = png[41:-16]
    if png[8:] != _chunk(b"IHDR", _header(height, width)) + _chunk(b"IDAT", packed) + _chunk(b"IEND", b""):
        raise ValueError("no plain PNG: written otherwise")
    unpacking = zlib.decompressobj()
    try:
        raw = unpacking.decompress(packed, expected)
    except zlib.error as error:
        raise ValueError(f"no plain PNG: {error}") from error
    rows = np.frombuffer(raw, np.uint8)
    if len(raw) != expected or unpacking.unused_data or (rows[:: 1 + 3 * width] != _SUB).any():
        raise ValueError("no plain PNG: other rows")
    differences = rows.reshape(height, 1 + 3 * width)[:, 1:].reshape(height, width, 3)
    return np.cumsum(differences, axis=1, dtype=np.uint8)


_MOST = 20_000


def _header(height: int, width: int) -> bytes:
    return struct.pack("!IIBBBBB", width, height, _BITS, _RGB, 0, 0, 0)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack("!I", len(content)) + kind + content + struct.pack("!I", zlib.crc32(kind + content))
