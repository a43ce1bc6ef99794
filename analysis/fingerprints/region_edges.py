"""Edges: where exactly a picture inside a picture ends, and where two that touch each other meet."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from analysis.fingerprints.region_boxes import LEAST_EDGE, Box, View

STEP = 10
"""Grey levels between neighbouring pixels that make an edge: above the noise of JPEG."""
_JUMPS = 0.3
"""Share of a side at which the colour must jump from the ground to the piece."""
_CUT = 0.65
"""Share of a line across a region at which the tone must jump for two pictures to meet there."""
_CUT_MARGIN = 0.15
_DEEPEST_CUT = 3
_RIM = 4
_BEHIND_RIM = 8
_RIM_CONTRAST = 2.5
_SNAP = 5


def stands_out(rgb: NDArray[np.uint8], box: Box, step: int) -> bool:
    """Whether the colour jumps at each side of the box that isn't a side of the view."""
    height, width = rgb.shape[:2]
    columns, rows = rgb[box.top : box.bottom].swapaxes(0, 1), rgb[:, box.left : box.right]
    sides = (
        (columns, box.left - 2, box.left + 1, box.left >= 2),
        (columns, box.right + 1, box.right - 2, box.right <= width - 2),
        (rows, box.top - 2, box.top + 1, box.top >= 2),
        (rows, box.bottom + 1, box.bottom - 2, box.bottom <= height - 2),
    )
    return all(
        np.mean(cv2.absdiff(lines[outer], lines[inner]).max(axis=1) > step) >= _JUMPS
        for lines, outer, inner, is_inside in sides
        if is_inside
    )


def snapped(view: NDArray[np.uint8], box: Box) -> Box:
    """The box with each side moved to the nearest straight edge: JPEG's ringing blurs where a piece ends."""
    left, right = _snapped_span(view[box.top : box.bottom], box.left, box.right)
    top, bottom = _snapped_span(view[:, box.left : box.right].T, box.top, box.bottom)
    return Box(left, top, right, bottom)


def _snapped_span(lines: NDArray[np.uint8], first: int, last: int) -> tuple[int, int]:
    """The span of columns between the steps near both ends."""
    width = lines.shape[1]
    start = _first_step(lines, max(1, first - 2), min(first + _SNAP, width - 1))
    end = width - _first_step(lines[:, ::-1], max(1, width - last - 2), min(width - last + _SNAP, width - 1))
    return (0 if first <= 1 else start), (width if last >= width - 1 else end)


def shaved(grey: NDArray[np.uint8], box: Box) -> Box:
    """The box without a frame of a pixel or two, such as the rim of a card on a small screenshot."""
    view = grey[box.top : box.bottom, box.left : box.right]
    left, right, top, bottom = (_rim(lines) for lines in (view.T, view.T[::-1], view, view[::-1]))
    return Box(box.left + left, box.top + top, box.right - right, box.bottom - bottom)


def _rim(lines: NDArray[np.uint8]) -> int:
    """How many of the first lines are a frame: those before a step that is far stronger than those further in."""
    near = lines[: _RIM + _BEHIND_RIM].astype(np.int16)
    strength = np.abs(np.diff(near, axis=0)).mean(axis=1)
    usual = float(np.median(strength[_RIM:]))
    strong = np.flatnonzero(strength[:_RIM] > _RIM_CONTRAST * usual + STEP)
    return int(strong[-1]) + 1 if len(strong) else 0


def _first_step(lines: NDArray[np.uint8], low: int, high: int) -> int:
    """The column between `low` and `high` with which the picture begins: after the first step that is about as strong
    as any there, and after the next one where a blend lies in between."""
    if high <= low:
        return low
    steps = cv2.absdiff(np.ascontiguousarray(lines[:, low:high]), np.ascontiguousarray(lines[:, low - 1 : high - 1]))
    strength = np.mean(np.asarray(steps), axis=0)
    first = int((strength * 2 >= strength.max()).argmax())
    if first + 1 < len(strength) and strength[first + 1] * 2 > strength[first]:
        first += 1
    return low + first


def cut_apart(whole: View, box: Box, depth: int = 0) -> list[Box]:
    """The cells of the box between edges that run straight through it or through a cell; none where there are none."""
    view = whole.part(box).grey
    across = _cut(view, 1)
    down = 0 if across else _cut(view, 0)
    if depth == _DEEPEST_CUT or not (across or down):
        return [] if depth == 0 else [box]
    first = Box(box.left, box.top, box.left + across if across else box.right, box.top + down if down else box.bottom)
    second = Box(box.left + across, box.top + down, box.right, box.bottom)
    return cut_apart(whole, first, depth + 1) + cut_apart(whole, second, depth + 1)


def _cut(view: NDArray[np.uint8], axis: int) -> int:
    """The column (or row, for axis 0) at which the tone jumps in nearly all lines; 0 where there is none."""
    length = view.shape[axis]
    margin = max(LEAST_EDGE, int(length * _CUT_MARGIN))
    if length < 2 * margin + 2:
        return 0
    after, before = slice(margin, length - margin), slice(margin - 1, length - margin - 1)
    steps = cv2.absdiff(view[after], view[before]) if axis == 0 else cv2.absdiff(view[:, after], view[:, before])
    _, jumps = cv2.threshold(steps, STEP, 1, cv2.THRESH_BINARY)
    counts = np.asarray(cv2.reduce(jumps, 1 - axis, cv2.REDUCE_SUM, dtype=cv2.CV_32S)).ravel()
    best = int(counts.argmax())
    return margin + best if counts[best] >= _CUT * view.shape[1 - axis] else 0
