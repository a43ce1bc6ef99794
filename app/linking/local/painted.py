"""Which cells of a picture were painted over: by a block, a bar, what else has one colour and a sharp edge.

Two pictures of one camera can differ in a part too, so that it isn't enough that the rest agrees. What is painted is
of one value throughout, as nothing that a camera sees; it ends abruptly; and it lies only where the pictures differ,
unlike a dark or overexposed ground, in front of which something may stand in one picture and not in the other.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

_LEVEL = 2
"""Values may differ by so much among nine neighbouring pixels."""
_EVEN = 1.0
"""They deviate by no more in all."""
_SMALLEST = 0.003
"""Part of the picture that something of one value covers at least."""
_MOST = 12
"""So many such things are looked at, the largest ones."""
_WITHIN = 0.8
"""Part of it that lies where the pictures differ."""
_SHARP = 12.0
"""How much brighter or darker the surroundings are, on average."""
_UNLIKE = 20.0
"""Cells in which both pictures are flat differ if one is so much brighter."""
_FILLED = 0.1
"""Part of a cell that is painted; then all of it, and its neighbours as far as they differ, count as painted over."""


def painted_over(
    picture: NDArray[Any], other: NDArray[Any], told: NDArray[Any], rows: NDArray[Any], columns: NDArray[Any]
) -> NDArray[np.bool_]:
    """Of each cell whether it differs because something is painted over it in `picture`, not in `other`; 8-bit grey.

    `told`: 1 where the cells agree, 0 where they don't, -1 where there is nothing to compare; `rows` and `columns`:
    their borders in pixels.
    """
    differing = told == 0
    painted = np.zeros(told.shape, dtype=np.uint8)
    if not differing.any() or min(np.diff(rows).min(), np.diff(columns).min()) < 1:
        return painted > 0
    part = np.s_[rows[0] : rows[-1], columns[0] : columns[-1]]
    cut = picture[part]
    unlike = differing | (told < 0) & (
        np.abs(_means(cut, rows, columns) - _means(other[part], rows, columns)) >= _UNLIKE
    )
    within = np.repeat(np.repeat(unlike, np.diff(rows), axis=0), np.diff(columns), axis=1)
    flat = cv2.morphologyEx(cut, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) <= _LEVEL
    _, labels, stats, _ = cv2.connectedComponentsWithStats(flat.astype(np.uint8), connectivity=4)
    largest = np.argsort(-stats[1:, cv2.CC_STAT_AREA], kind="stable")[:_MOST] + 1
    for label in largest.tolist():
        if stats[label, cv2.CC_STAT_AREA] < _SMALLEST * cut.size:
            break
        one = labels == label
        if within[one].mean() >= _WITHIN and cut[one].std() <= _EVEN and _ends_sharply(cut, one):
            painted |= _filled(one, rows, columns)
    around = cv2.dilate(painted, np.ones((3, 3), np.uint8))
    over: NDArray[np.bool_] = (around > 0) & differing
    return over


def _ends_sharply(picture: NDArray[Any], one: NDArray[np.bool_]) -> bool:
    # The flat part ends two pixels before the edge, which itself is blurred over two.
    near = cv2.dilate(one.astype(np.uint8), np.ones((7, 7), np.uint8))
    far = cv2.dilate(near, np.ones((3, 3), np.uint8))
    ring = (far > 0) & (near == 0)
    if not ring.any():
        return False
    return float(np.abs(picture[ring].astype(np.float64) - picture[one].mean()).mean()) >= _SHARP


def _filled(one: NDArray[np.bool_], rows: NDArray[Any], columns: NDArray[Any]) -> NDArray[np.uint8]:
    filled: NDArray[np.uint8] = (_means(one, rows, columns) >= _FILLED).astype(np.uint8)
    return filled


def _means(values: NDArray[Any], rows: NDArray[Any], columns: NDArray[Any]) -> NDArray[np.float64]:
    """Mean of each cell."""
    first_row, first_column = rows[:-1] - rows[0], columns[:-1] - columns[0]
    sums = np.add.reduceat(np.add.reduceat(values, first_row, axis=0, dtype=np.int64), first_column, axis=1)
    means: NDArray[np.float64] = sums / np.outer(np.diff(rows), np.diff(columns))
    return means
