"""The local features of a still as arrays, checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from analysis.fingerprints.features import HEADER, POINT, SUBPIXEL, USUAL, Look

SKETCH = 128
"""So many points, the first ones, stand for the picture in the index."""

_EVEN = np.uint64(0x5555555555555555)
_ONE = np.uint64(1)


@dataclass(frozen=True)
class Points:
    """Points and what is around them. `width` and `height` are those of the still, in pixels.

    `words`: the descriptors, shape (n, 4). `places`: x and y in pixels, direction in radians, size in pixels of the
    patch that is described; shape (n, 4).
    """

    width: int
    height: int
    words: NDArray[np.uint64]
    places: NDArray[np.float32]

    @classmethod
    def unpack(cls, value: bytes, look: Look = USUAL) -> Points:
        """From the bytes of `analysis.fingerprints.features`, of this look. Raises ValueError for what an honest worker
        doesn't say."""
        if len(value) < HEADER.size:
            raise ValueError("local features are too short")
        version, width, height, count = HEADER.unpack_from(value)
        if version != look.version or not width or not height:
            raise ValueError("local features of an unknown kind")
        if len(value) != HEADER.size + count * POINT.itemsize:
            raise ValueError("local features don't have the length that they claim")
        raw = np.frombuffer(value, POINT, count, HEADER.size)
        words = np.ascontiguousarray(raw["words"], dtype=np.uint64)
        places = np.empty((count, 4), np.float32)
        places[:, 0], places[:, 1] = raw["x"] / SUBPIXEL, raw["y"] / SUBPIXEL
        places[:, 2] = raw["turn"] * (2 * np.pi / 256)
        places[:, 3] = 8 * 2 ** (raw["size"] / 16)
        return cls(width, height, words, places)

    @classmethod
    def none(cls) -> Points:
        """Of a picture that has none."""
        return cls(1, 1, np.zeros((0, 4), np.uint64), np.zeros((0, 4), np.float32))

    def __len__(self) -> int:
        return len(self.words)

    def mirrored(self) -> Points:
        """The features of the picture mirrored left to right."""
        places = self.places.copy()
        places[:, 0] = self.width - 1 - places[:, 0]
        places[:, 2] = np.pi - places[:, 2]
        return Points(self.width, self.height, mirrored(self.words), places)


def mirrored(words: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Descriptors of the mirrored picture: every two neighbouring bits change places."""
    swapped: NDArray[np.uint64] = ((words >> _ONE) & _EVEN) | ((words & _EVEN) << _ONE)
    return swapped


def numbered(pictures: Sequence[NDArray[np.uint64]]) -> tuple[NDArray[np.uint64], NDArray[np.int64], NDArray[np.int64]]:
    """The descriptors of several pictures below each other (n, 4); of each its picture's row, and its number there."""
    counts = np.array([len(words) for words in pictures], np.int64)
    words = np.concatenate([np.zeros((0, 4), np.uint64), *pictures])
    number = np.arange(len(words)) - np.repeat(np.cumsum(counts) - counts, counts)
    return words, np.repeat(np.arange(len(pictures)), counts), number
