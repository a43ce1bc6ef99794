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
    header = struct.pack("!IIBBBBB", width, height, _BITS, _RGB, 0, 0, 0)
    content = zlib.compress(rows.tobytes(), 9)
    return SIGNATURE + _chunk(b"IHDR", header) + _chunk(b"IDAT", content) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack("!I", len(content)) + kind + content + struct.pack("!I", zlib.crc32(kind + content))
