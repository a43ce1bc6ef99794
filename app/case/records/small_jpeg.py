"""Decodes the pictures that workers made, and no others: what a hijacked worker hands over must not reach a decoder.

Workers hand over JPEGs of a few hundred pixels. A decoder takes the memory and the time that a header claims (and cv2
knows dozens of formats), so the header is read first: ITU-T T.81, annex B.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

MOST_EDGE = 1024
"""Pixels of the longer edge: three times what a preview has."""
_MOST_BYTES = 4 * 2**20
_START = b"\xff\xd8"
_END = b"\xff\xd9"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_NEVER_HERE = frozenset((0x00, 0x01, 0xFF, *range(0xD0, 0xDB)))  # before the frame: scans, restarts, fill bytes


def claimed_size(untrusted_jpeg: bytes) -> tuple[int, int] | None:
    """Width and height that the header claims; None where this is no JPEG as workers write it.

    Stricter than decoders are, which skip what stands between segments: whatever they might read otherwise is refused.
    """
    if not untrusted_jpeg.startswith(_START):
        return None
    place = len(_START)
    while place + 9 <= len(untrusted_jpeg):
        mark, kind, length = struct.unpack_from(">BBH", untrusted_jpeg, place)
        if mark != 0xFF or kind in _NEVER_HERE or length < 2:
            return None
        if kind in _FRAMES:
            height, width = struct.unpack_from(">HH", untrusted_jpeg, place + 5)
            return width, height
        place += 2 + length
    return None


def decoded(untrusted_jpeg: bytes, reduced: int = 1) -> Pixels | None:
    """The picture (height, width, BGR), 1, 2 or 4 times smaller; None if it is none, or claims to be too large."""
    import cv2

    how = {1: cv2.IMREAD_COLOR, 2: cv2.IMREAD_REDUCED_COLOR_2, 4: cv2.IMREAD_REDUCED_COLOR_4}[reduced]
    return _decoded(untrusted_jpeg, how)


def decoded_grey(untrusted_jpeg: bytes) -> Pixels | None:
    """The same in grey (height, width)."""
    import cv2

    return _decoded(untrusted_jpeg, cv2.IMREAD_GRAYSCALE)


def is_whole(untrusted_jpeg: bytes) -> bool:
    """Whether it is a small JPEG that decodes and goes to its end; decoders make grey of what is cut off."""
    return untrusted_jpeg.endswith(_END) and decoded(untrusted_jpeg, 4) is not None


def _decoded(untrusted_jpeg: bytes, how: int) -> Pixels | None:
    import cv2
    import numpy as np

    size = claimed_size(untrusted_jpeg) if len(untrusted_jpeg) <= _MOST_BYTES else None
    if size is None or not all(0 < edge <= MOST_EDGE for edge in size):
        return None
    try:
        pixels = cv2.imdecode(np.frombuffer(untrusted_jpeg, np.uint8), how)
    except cv2.error:
        return None
    return None if pixels is None else np.asarray(pixels, np.uint8)
