"""Where text stands: from a map of how likely each pixel is text to slanted boxes, and each box cut out upright.

The map is that of a differentiable-binarisation network (Liao et al., "Real-time Scene Text Detection with
Differentiable Binarization", AAAI 2020), which marks the kernel of each line; a box is a kernel's smallest rectangle,
widened by as much as the network was taught to shrink lines by.
"""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
from cv2.typing import MatLike
from numpy.typing import NDArray

MOST = 500
"""Boxes of one picture, the likeliest; a page of a book has about a hundred lines."""

_TEXT = 0.3
"""From this on a pixel counts as text; as the network's authors have it, like the next two."""
_LIKELY = 0.5
"""The least average over a kernel."""
_WIDENED = 1.6
_LEAST_PIXELS = 3
"""Of a kernel's shorter side."""
_TALL = 1.5
"""Heights over widths from which a box is taken for a line that was turned by a quarter."""

Corners = NDArray[np.float32]
"""Four points (x, y), in pixels of the picture or in parts of it."""


class Box(NamedTuple):
    """A slanted box around a line of text, in parts of the picture."""

    corners: Corners
    likely: float
    """Average of the map over the kernel, 0 to 1."""


def boxes(heat: NDArray[np.float32]) -> list[Box]:
    """The boxes of a map (height x width, 0 to 1), likeliest first, at most `MOST`."""
    kernels = cv2.dilate((heat > _TEXT).astype(np.uint8), np.ones((2, 2), np.uint8))
    contours, _ = cv2.findContours(kernels, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    found = [box for contour in contours if (box := _box(contour, heat)) is not None]
    return sorted(found, key=lambda box: -box.likely)[:MOST]


def _box(contour: MatLike, heat: NDArray[np.float32]) -> Box | None:
    centre, (width, height), angle = cv2.minAreaRect(contour)
    if min(width, height) < _LEAST_PIXELS:
        return None
    left, top, columns, rows = cv2.boundingRect(contour)
    inside = np.zeros((rows, columns), np.uint8)
    cv2.fillPoly(inside, [contour - np.array([[left, top]])], 1)
    likely = float(heat[top : top + rows, left : left + columns][inside > 0].mean())
    if likely < _LIKELY:
        return None
    margin = width * height * _WIDENED / (2 * (width + height))
    corners = cv2.boxPoints((centre, (width + 2 * margin, height + 2 * margin), angle))
    return Box((corners / np.array(heat.shape[::-1])).astype(np.float32), likely)


def cut_out(pixels: NDArray[np.uint8], box: Box) -> NDArray[np.uint8]:
    """The box as a picture of its own, its line level; one that is taller than wide is turned by a quarter."""
    height, width = pixels.shape[:2]
    corners = _in_order(box.corners * np.array([width, height], np.float32))
    columns = max(1, round(max(_apart(corners[0], corners[1]), _apart(corners[2], corners[3]))))
    rows = max(1, round(max(_apart(corners[0], corners[3]), _apart(corners[1], corners[2]))))
    target = np.array([[0, 0], [columns, 0], [columns, rows], [0, rows]], np.float32)
    straight = cv2.warpPerspective(
        pixels,
        cv2.getPerspectiveTransform(corners, target),
        (columns, rows),
        flags=cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_REPLICATE,
    ).astype(np.uint8, copy=False)
    return np.ascontiguousarray(np.rot90(straight)) if rows >= _TALL * columns else straight


def _in_order(corners: Corners) -> Corners:
    """Upper left, upper right, lower right, lower left."""
    by_x = corners[np.argsort(corners[:, 0], kind="stable")]
    left, right = by_x[:2], by_x[2:]
    left, right = left[np.argsort(left[:, 1], kind="stable")], right[np.argsort(right[:, 1], kind="stable")]
    return np.array([left[0], right[0], right[1], left[1]], np.float32)


def _apart(some: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    return float(np.linalg.norm(some - other))
