"""A few frames of one video in one picture: the most telling one large, the others half as large below or beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.case.records.small_jpeg import decoded

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]

MOST = 3
_MOST_ENLARGED = 3.0
_JOINT = 2
"""Pixels between the frames."""
_HALF_SERVES = 160
"""A frame that is shown no larger than this many pixels is decoded at half its size, in a third of the time."""

Box = tuple[int, int, int, int]
"""Left, top, width and height in pixels."""


def boxes(count: int, shape: float, width: int, height: int) -> tuple[Box, ...]:
    """Where `count` (2 or 3) frames lie, the large one first, so that they fill width x height as well as they can.

    `shape`: width of a frame by its height. Wide frames get the small ones below them, tall ones beside them.
    """
    below, beside = (1 / shape * 3 / 2, shape * 3 / 2) if count == MOST else (2 / shape, 2 * shape)
    under = min(width, (height - _JOINT) / below) / shape > min(height, (width - _JOINT) / beside)
    if under:
        large_w = min(width, (height - _JOINT) / below)
        large_h = large_w / shape
    else:
        large_h = min(height, (width - _JOINT) / beside)
        large_w = large_h * shape
    w, h = max(2, round(large_w)), max(2, round(large_h))
    if count < MOST:
        second = (0, h + _JOINT, w, h) if under else (w + _JOINT, 0, w, h)
        return (0, 0, w, h), second
    half_w, half_h = ((w - _JOINT) // 2, h // 2) if under else (w // 2, (h - _JOINT) // 2)
    half_w, half_h = max(1, half_w), max(1, half_h)
    if under:
        first, last = (0, h + _JOINT, half_w, half_h), (w - half_w, h + _JOINT, half_w, half_h)
    else:
        first, last = (w + _JOINT, 0, half_w, half_h), (w + _JOINT, h - half_h, half_w, half_h)
    return (0, 0, w, h), first, last


def joined(jpegs: Sequence[bytes], width: int, height: int, reduced: int = 1) -> Pixels | None:
    """Two or three frames in one BGR picture of at most width x height; None if the first is no small JPEG.

    `reduced`: 1, 2 or 4 times smaller is fine enough, since it will be blurred. A frame that can't be read leaves its
    place black.
    """
    import cv2
    import numpy as np

    large = decoded(jpegs[0], reduced)
    if large is None:
        return None
    shape = large.shape[1] / large.shape[0]
    most = _MOST_ENLARGED * large.shape[1] * reduced
    places = boxes(len(jpegs), shape, min(width, round(most * 3 / 2)), min(height, round(most / shape * 3 / 2)))
    right = max(left + wide for left, _, wide, _ in places)
    bottom = max(top + high for _, top, _, high in places)
    canvas = np.zeros((bottom, right, 3), np.uint8)
    for number, (jpeg, (left, top, wide, high)) in enumerate(zip(jpegs, places, strict=True)):
        halved = min(4, 2 * reduced) if max(wide, high) <= _HALF_SERVES else reduced
        pixels = decoded(jpeg, halved) if number else large
        if pixels is None:
            continue
        how = cv2.INTER_AREA if wide < pixels.shape[1] else cv2.INTER_LINEAR
        canvas[top : top + high, left : left + wide] = cv2.resize(pixels, (wide, high), interpolation=how)
    return canvas
