"""What two convex areas have in common."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.float64]
"""Corners in their order, shape (n, 2)."""


def in_common(one: Places, other: Places) -> Places:
    """The corners of what both areas cover; fewer than three where they have nothing in common.

    Sutherland and Hodgman's clipping (1974): OpenCV's loses corners where edges lie nearly on each other, as those of
    copies do.
    """
    forwards = cv2.contourArea(other.astype(np.float32), oriented=True) > 0
    left, corners = one, other if forwards else other[::-1]
    for start, end in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        left = _cut(left, start, end)
    return left


def _cut(area: Places, start: Places, end: Places) -> Places:
    """What of an area lies on the inner side of a line."""
    across, down = end - start
    depth = across * (area[:, 1] - start[1]) - down * (area[:, 0] - start[0])
    kept = []
    for here, there, inside, beyond in zip(area, np.roll(area, -1, axis=0), depth, np.roll(depth, -1), strict=True):
        if inside >= 0:
            kept.append(here)
        if (inside >= 0) != (beyond >= 0):
            kept.append(here + (there - here) * inside / (inside - beyond))
    return np.array(kept).reshape(-1, 2)
