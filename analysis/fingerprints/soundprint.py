"""Fingerprints of sound: Chromaprint's values along the time of a sound or of a video's first sound track.

Chromaprint (L. Lalinský, acoustid.org/chromaprint; after Y. Ke, D. Hoiem, R. Sukthankar, "Computer Vision for Music
Identification", CVPR 2005) says in 32 bits how the twelve notes' shares change over 2.7 seconds, one value each
0.124 seconds. `analysis.sounds.hearing` makes them.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

VERSION = 1
"""First byte of a packed print; another one means other values."""
RATE = 11_025
"""Samples a second that Chromaprint works on."""
STEP = 1_365
"""Samples from one value to the next: a third of a frame of 4,096."""
VALUE_MS = 1000 * STEP / RATE
"""Milliseconds from one value to the next."""
SPAN = 4_096 + 19 * STEP
"""Samples that one value is made of: twenty frames."""
UNHEARD = 0
"""The value of a time that has no sound, such as before the first sample of a track that begins late."""

MOST_SECONDS = 3 * 3_600
"""Of a longer sound, its beginning."""
MOST_VALUES = MOST_SECONDS * RATE // STEP + 1

Values = NDArray[np.uint32]


def packed(values: Values) -> bytes:
    """The version, one byte, and the values, little-endian, four bytes each."""
    return bytes([VERSION]) + values.astype("<u4").tobytes()


def unpacked(content: bytes) -> Values:
    """The values that `packed` packed. Raises ValueError for anything else, and for more than `MOST_VALUES`."""
    if content[:1] != bytes([VERSION]):
        raise ValueError("the version isn't known")
    if len(content) % 4 != 1 or len(content) > 1 + 4 * MOST_VALUES:
        raise ValueError(f"{len(content)} bytes are no version and values")
    return np.frombuffer(content, "<u4", offset=1).astype(np.uint32)
