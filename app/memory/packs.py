"""Fingerprints of the pictures and moments of a remembered case, packed: what the engine compares by, and nothing else.

A row of prints takes 42 bytes, a moment 45. They are kept as the rules of one version of the engine made them; what
another version made is left alone, since its values mean something else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.linking import thresholds
from app.linking.asking.moments import Moments
from app.linking.asking.prints import Prints

PRINTS = f"prints.1.{thresholds.ENGINE}"
MOMENTS = f"moments.1.{thresholds.ENGINE}"

_PRINT = np.dtype([("words", "<u8", 4), ("medium", "<i8"), ("place", "u1"), ("strict", "u1")])
_MOMENT = np.dtype([("words", "<u8", 4), ("medium", "<i8"), ("at", "<u4"), ("quality", "u1")])
_MOST_ROWS = 100_000
"""Rows of one pack, about 4 MB."""


def packed_prints(prints: Prints) -> Iterator[bytes]:
    """The prints in packs; `medium` is numbered as the memory does."""
    rows = np.zeros(len(prints), _PRINT)
    rows["words"], rows["medium"], rows["place"], rows["strict"] = (
        prints.words,
        prints.medium,
        prints.place,
        prints.strict,
    )
    return _pieces(rows)


def packed_moments(moments: Moments) -> Iterator[bytes]:
    """The moments in packs, likewise."""
    rows = np.zeros(len(moments), _MOMENT)
    rows["words"], rows["medium"], rows["at"], rows["quality"] = (
        moments.words,
        moments.medium,
        moments.at,
        moments.quality,
    )
    return _pieces(rows)


def prints(packs: Iterable[bytes]) -> Prints:
    """All prints of these packs. Raises ValueError for what isn't one."""
    rows = _rows(packs, _PRINT)
    return Prints(
        np.ascontiguousarray(rows["words"], np.uint64).reshape(-1, 4),
        np.ascontiguousarray(rows["medium"], np.int64),
        np.ascontiguousarray(rows["place"]),
        rows["strict"] != 0,
    )


def moments(packs: Iterable[bytes]) -> Moments:
    """All moments of these packs. Raises ValueError for what isn't one."""
    rows = _rows(packs, _MOMENT)
    return Moments(
        np.ascontiguousarray(rows["words"], np.uint64).reshape(-1, 4),
        np.ascontiguousarray(rows["quality"]),
        np.ascontiguousarray(rows["medium"], np.int64),
        rows["at"].astype(np.int64),
    )


def _pieces(rows: NDArray[Any]) -> Iterator[bytes]:
    for start in range(0, len(rows), _MOST_ROWS):
        yield rows[start : start + _MOST_ROWS].tobytes()


def _rows(packs: Iterable[bytes], form: np.dtype[Any]) -> NDArray[Any]:
    return np.concatenate([np.zeros(0, form), *(np.frombuffer(pack, form) for pack in packs)])
