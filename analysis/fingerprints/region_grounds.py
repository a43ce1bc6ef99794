"""Grounds: the plain areas at the sides of a picture that other pictures may lie on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from analysis.fingerprints.region_boxes import View

_SLOW = 6
"""Grey levels between neighbouring pixels of a slow gradient."""
_LEAST_GROUND = 0.02
"""Share of the view that a plain ground must take up."""
_COLOUR_SPREAD = 16
"""By how much JPEG makes a plain colour differ, in levels of each of red, green and blue."""
TIGHT_SPREAD = 4
"""The same where dark pictures would run into black bars: bars are plainer than pictures."""
_SIDE = 0.7
"""Share of a side of the view that one plain area must take up to be what surrounds pictures: the sky takes less."""
_SEEDS = 3
_SPARSE = 4

Colour = tuple[int, int, int]
Ground = NDArray[np.uint8]
"""1 where there is nothing but what pictures lie on."""


def sides_taken(ground: NDArray[np.uint8], inset: int) -> int:
    """Of how many sides of the view a ground takes up most."""
    return sum(bool(side.mean() >= _SIDE) for side in _sides(ground, inset))


def plain_grounds(view: View, inset: int, spread: int = _COLOUR_SPREAD) -> Iterator[Ground]:
    """Areas of one colour, or of one slow gradient, that take up most of a side of the view: 1 where they are.

    The outermost `inset` lines are left aside: between a card and its ground they are a blend of both.
    """
    plains = []
    sides = _sides(view.rgb, inset)
    colours = [_side_colour(side) for side in sides]
    distinct: list[Colour] = []
    for colour in colours:
        if colour is not None and all(max(map(_apart, colour, other)) > _COLOUR_SPREAD for other in distinct):
            distinct.append(colour)
    unlike = (len(distinct) > 1 or None in colours) and spread == _COLOUR_SPREAD
    if unlike and all(colour or _is_slow(side) for colour, side in zip(colours, sides, strict=True)):
        gradient = _like_gradient(view.rgb, inset)
        plains += [] if gradient is None else [gradient]
    for colour in distinct:
        low, high = (tuple(max(0, min(255, c + d)) for c in colour) for d in (-spread, spread))
        plains.append(np.asarray(cv2.inRange(view.rgb, low, high), dtype=np.uint8) // np.uint8(255))
    for plain in plains:
        ground = _joined_to_a_side(plain, inset)
        if ground is not None and ground.mean() >= _LEAST_GROUND:
            yield ground


def _joined_to_a_side(plain: NDArray[np.uint8], inset: int) -> NDArray[np.uint8] | None:
    """The connected areas that take up most of a side each; None where none does."""
    reached = []
    number = 2
    for index, side in enumerate(_sides(plain, inset)):
        if np.count_nonzero(side) < _SIDE * side.size:
            continue
        for _ in range(_SEEDS):
            rows, columns = np.nonzero(side == 1)
            if len(rows) < _SIDE * side.size:
                break
            top, left = _side_origins(plain.shape, inset)[index]
            middle = len(rows) // 2
            cv2.floodFill(plain, None, (left + int(columns[middle]), top + int(rows[middle])), number)
            if np.count_nonzero(side == number) >= _SIDE * side.size:
                reached.append(number)
            number += 1
    if not reached:
        return None
    ground = np.zeros_like(plain)
    for each in reached:
        ground |= plain == each
    return ground


def _side_origins(shape: tuple[int, ...], inset: int) -> tuple[tuple[int, int], ...]:
    """Row and column at which each of `_sides` begins."""
    return (inset, 0), (shape[0] - inset - 2, 0), (0, inset), (0, shape[1] - inset - 2)


def _sides(values: NDArray[Any], inset: int) -> tuple[NDArray[Any], ...]:
    """Two lines along each side."""
    first, last = slice(inset, inset + 2), slice(-inset - 2, -inset or None)
    return values[first], values[last], values[:, first], values[:, last]


def _line(side: NDArray[np.uint8]) -> NDArray[np.int16]:
    """One of the two lines of a side."""
    return (side[0] if len(side) == 2 else side[:, 0]).astype(np.int16)


def _is_slow(side: NDArray[np.uint8]) -> bool:
    """Whether the tone changes slowly along most of a side."""
    red, green, blue = np.abs(np.diff(_line(side), axis=0)).T
    return bool(np.mean(np.maximum(np.maximum(red, green), blue) <= _SLOW) >= _SIDE)


def _apart(a: int, b: int) -> int:
    return abs(a - b)


def _like_gradient(rgb: NDArray[np.uint8], inset: int) -> NDArray[np.uint8] | None:
    """1 where the view has the colour of the even gradient that its sides show; None where they show none."""
    height, width = rgb.shape[:2]
    known, values = [], []
    for side, (top, left) in zip(_sides(rgb, inset), _side_origins(rgb.shape, inset), strict=True):
        line = _line(side)[::_SPARSE]
        along = _SPARSE * np.arange(len(line), dtype=np.float32)
        across = np.zeros_like(along)
        places = (top + across, left + along) if len(side) == 2 else (top + along, left + across)
        known.append(np.stack([np.ones_like(along), *places], axis=1))
        values.append(line.astype(np.float32))
    at, colours = np.concatenate(known), np.concatenate(values)
    factors = np.linalg.lstsq(at, colours, rcond=None)[0]
    if np.mean(np.abs(at @ factors - colours) <= _COLOUR_SPREAD) < _SIDE:
        return None
    down, across = np.arange(height, dtype=np.float32)[:, None], np.arange(width, dtype=np.float32)[None, :]
    planes = [
        cv2.convertScaleAbs(np.maximum(base + by_row * down + by_column * across, 0))
        for base, by_row, by_column in factors.T
    ]
    apart = cv2.absdiff(rgb, cv2.merge(planes))
    return np.asarray(cv2.inRange(apart, (0, 0, 0), (_COLOUR_SPREAD,) * 3), dtype=np.uint8) // np.uint8(255)


def _side_colour(side: NDArray[np.uint8]) -> Colour | None:
    """The colour that most of a side has; None where it has no such colour."""
    line = _line(side)
    red, green, blue = np.sort(line, axis=0)[len(line) // 2].tolist()
    apart = np.abs(line - np.array([red, green, blue], dtype=np.int16)).T
    near = (apart[0] <= _COLOUR_SPREAD) & (apart[1] <= _COLOUR_SPREAD) & (apart[2] <= _COLOUR_SPREAD)
    return (red, green, blue) if np.count_nonzero(near) >= _SIDE * len(line) else None
