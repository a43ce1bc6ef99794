"""An outline that a machine draws around an object: GrabCut, from a rectangle around it and points that help.

The result is an outline of corners like one that was drawn by hand, for the officer to look at and to correct.
Source: Rother, Kolmogorov, Blake: “GrabCut”, SIGGRAPH 2004, as in OpenCV.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from analysis.facts import Region
from analysis.objects.object_steps import NoObject, Outline, Point, Steps, fault_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]
    """RGB, shape (height, width, 3)."""

WORKING_EDGE, _COARSE_EDGE = 512, 160
"""First all of the picture is divided at the coarse edge, then a band along what was found at the finer one: a busy
scene took 56 s at 512 px, and 1 s so."""
_BAND = 17
"""Pixels of the finer form across which the second step looks."""
AROUND: Region = (0.03, 0.03, 0.94, 0.94)
"""The rectangle around the object where none is given: nearly all, since some background has to be seen."""
_ROUNDS = 5
_POINT_RADIUS = 0.015
_ROUGHNESS = (0.004, 0.002, 0.008, 0.016)
"""Parts of the working edge by which corners may lie off; tried in this order until the outline is a plain one."""


def outlined(
    pixels: Pixels, around: Region = AROUND, keep: Sequence[Point] = (), leave: Sequence[Point] = ()
) -> Outline:
    """The outline of what stands out inside the rectangle `around`; `keep`: points on the object, `leave`: beside it.

    All are parts of the picture's width and height. The same input gives the same outline. Raises NoObject,
    with the reason as a sentence, where nothing stands out.
    """
    import cv2
    import numpy as np

    size, coarse = _size(pixels, WORKING_EDGE), _size(pixels, _COARSE_EDGE)
    first = _cut(pixels, coarse, _seeds(coarse, around, keep, leave), _ROUNDS)
    mask = cv2.resize(first, size, interpolation=cv2.INTER_NEAREST)
    found = np.isin(mask, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(np.uint8)
    band = np.ones((_BAND, _BAND), np.uint8)
    rim = cv2.dilate(found, band) != cv2.erode(found, band)
    seeds = np.where(rim, mask, np.where(found, cv2.GC_FGD, cv2.GC_BGD)).astype(np.uint8)
    fine = _cut(pixels, size, seeds, 1) if rim.any() else mask
    found = np.isin(fine, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(np.uint8)
    return _simple(np.asarray(cv2.morphologyEx(found, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)), np.uint8))


def _size(pixels: Pixels, edge: int) -> tuple[int, int]:
    height, width = pixels.shape[:2]
    scale = min(1.0, edge / max(height, width))
    return max(8, round(width * scale)), max(8, round(height * scale))


def _cut(pixels: Pixels, size: tuple[int, int], seeds: NDArray[np.uint8], rounds: int) -> NDArray[np.uint8]:
    """GrabCut on a form of this size. Raises NoObject."""
    import cv2
    import numpy as np

    small = cv2.cvtColor(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2BGR)
    mask = seeds.copy()
    cv2.setRNGSeed(0)
    try:
        cv2.grabCut(small, mask, (0, 0, 0, 0), np.zeros((1, 65)), np.zeros((1, 65)), rounds, cv2.GC_INIT_WITH_MASK)
    except cv2.error as error:
        raise NoObject(_NOTHING) from error
    return mask


_NOTHING = "Nothing stands out there; draw the rectangle closer around the object, or draw the outline by hand."


def _seeds(size: tuple[int, int], around: Region, keep: Sequence[Point], leave: Sequence[Point]) -> NDArray[np.uint8]:
    """What GrabCut begins with: background around the rectangle, perhaps the object inside, and what points say."""
    import cv2
    import numpy as np

    width, height = size
    mask = np.full((height, width), cv2.GC_BGD, np.uint8)
    left, top = max(1, round(around[0] * width)), max(1, round(around[1] * height))
    right = min(width - 1, round((around[0] + around[2]) * width))
    bottom = min(height - 1, round((around[1] + around[3]) * height))
    mask[top:bottom, left:right] = cv2.GC_PR_FGD
    radius = max(1, round(_POINT_RADIUS * max(size)))
    for value, points in ((cv2.GC_FGD, keep), (cv2.GC_BGD, leave)):
        for x, y in points:
            cv2.circle(mask, (round(x * (width - 1)), round(y * (height - 1))), radius, (value,), -1)
    return mask


def _simple(found: NDArray[np.uint8]) -> Outline:
    """The outline of the largest connected part, with as few corners as do."""
    import cv2

    height, width = found.shape
    contours, _ = cv2.findContours(found, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    if not contours:
        raise NoObject(_NOTHING)
    largest = max(contours, key=cv2.contourArea)
    for roughness in _ROUGHNESS:
        corners = cv2.approxPolyDP(largest, roughness * max(found.shape), closed=True).reshape(-1, 2)
        outline = tuple((float(x + 0.5) / width, float(y + 0.5) / height) for x, y in corners)
        if len(outline) <= 400 and not fault_of(Steps(outline=outline)):
            return outline
    raise NoObject(_NOTHING)
