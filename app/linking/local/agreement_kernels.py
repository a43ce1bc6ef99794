"""The inner loops of `agreement`, compiled by numba. Types are `Any`, since numba infers them from the arguments."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from app.linking.prints.hamming_kernels import compiled

FLAT = 4.0
"""Standard deviation (of 255) below which a cell shows nothing that could agree or not."""
TEXTURED = 12.0
"""From this on, a cell contradicts one that is flat in the other picture."""
ALIKE = 0.6
"""Correlation from which a cell agrees."""
SHIFT = 3
"""Pixels of the smaller preview by which a cell may be moved."""
_CLIMB = 4
"""Pixels by which a cell may be moved to where it fits best."""
_BLOCK = 10
_PLAIN = 6.0
"""Standard deviation below which a block of 10 x 10 px is plain, noise of JPEG included."""
_FEW_BLOCKS = 3
_COVERED = 0.78
"""Part of a cell that both pictures must show."""


@compiled()
def told(frame: Any, laid: Any, covered: Any, rows: Any, columns: Any) -> Any:
    """Of each cell 1: it agrees, 0: it doesn't, -1: it shows nothing. Shape (rows - 1, columns - 1).

    `frame`, `laid`: grey values as float32; `covered`: not 0 where both pictures show something. `rows`, `columns`:
    borders of the cells.
    """
    found = np.full((len(rows) - 1, len(columns) - 1), -1, np.int8)
    for row in range(len(rows) - 1):
        for column in range(len(columns) - 1):
            top, bottom, left, right = rows[row], rows[row + 1], columns[column], columns[column + 1]
            size = (bottom - top) * (right - left)
            if size and (covered[top:bottom, left:right] != 0).sum() > _COVERED * size:
                found[row, column] = _cell(frame, laid, top, bottom, left, right)
    return found


@compiled()
def _cell(frame: Any, laid: Any, top: int, bottom: int, left: int, right: int) -> Any:
    height, width = frame.shape
    first, last = max(0, top - SHIFT), min(height, bottom + SHIFT)
    begin, end = max(0, left - SHIFT), min(width, right + SHIFT)
    mean, deviation = _spread(laid[top:bottom, left:right])
    around = _spread(frame[first:last, begin:end])[1]
    if min(deviation, around) < FLAT:
        return 0 if max(deviation, around) >= TEXTURED else -1
    piece = laid[top:bottom, left:right] - np.float32(mean)
    # In place first: most cells of copies agree there.
    if _correlation(frame[top:bottom, left:right], piece, deviation) >= ALIKE:
        return 1
    for down in range(first, last - (bottom - top) + 1):
        for across in range(begin, end - (right - left) + 1):
            there = frame[down : down + bottom - top, across : across + right - left]
            if _correlation(there, piece, deviation) >= ALIKE:
                return 1
    return 0


@compiled(fastmath=True)
def _spread(values: Any) -> Any:
    """Mean and standard deviation."""
    total, squares = np.float32(0), np.float32(0)
    first = values[0, 0]
    for y in range(values.shape[0]):
        for x in range(values.shape[1]):
            value = values[y, x] - first
            total += value
            squares += value * value
    mean = total / np.float32(values.size)
    variance: Any = squares / np.float32(values.size) - mean * mean
    return first + mean, math.sqrt(max(0.0, variance))


@compiled(fastmath=True)
def _correlation(there: Any, piece: Any, deviation: float) -> Any:
    """Normalised correlation with a piece of mean 0."""
    product, total, squares = np.float32(0), np.float32(0), np.float32(0)
    first = there[0, 0]
    for y in range(there.shape[0]):
        for x in range(there.shape[1]):
            value = there[y, x] - first
            product += value * piece[y, x]
            total += value
            squares += value * value
    size = np.float32(there.size)
    variance: Any = squares / size - (total / size) ** 2
    return product / (size * deviation * math.sqrt(max(1e-3, variance)))


@compiled()
def busy(picture: Any, covered: Any) -> Any:
    """Part of the blocks that lie outside of what is covered that isn't plain; 0 where there are hardly any."""
    outside, plain = 0, 0
    for top in range(0, picture.shape[0] - _BLOCK + 1, _BLOCK):
        for left in range(0, picture.shape[1] - _BLOCK + 1, _BLOCK):
            if covered[top : top + _BLOCK, left : left + _BLOCK].any():
                continue
            total, squares = 0, 0
            for y in range(top, top + _BLOCK):
                for x in range(left, left + _BLOCK):
                    value: Any = np.int64(picture[y, x])
                    total += value
                    squares += value * value
            outside += 1
            size = _BLOCK * _BLOCK
            plain += squares * size - total * total < (_PLAIN * size) ** 2
    return (outside - plain) / outside if outside >= _FEW_BLOCKS else 0.0


@compiled()
def best_places(frame: Any, laid: Any, agrees: Any, rows: Any, columns: Any) -> Any:
    """Where each agreeing cell fits best: rows of column, row, x and y in px from where it is laid, correlation there.

    Climbed to from where it is laid. Cells near the border, which can't be moved everywhere, are left out.
    """
    height, width = frame.shape
    found = np.empty((agrees.size, 5))
    count = 0
    for row in range(agrees.shape[0]):
        for column in range(agrees.shape[1]):
            top, bottom, left, right = rows[row], rows[row + 1], columns[column], columns[column + 1]
            near_border = min(top, left, height - bottom, width - right) < _CLIMB
            if agrees[row, column] != 1 or near_border:
                continue
            mean, deviation = _spread(laid[top:bottom, left:right])
            piece = laid[top:bottom, left:right] - np.float32(mean)
            known = np.full((2 * _CLIMB + 1, 2 * _CLIMB + 1), np.nan)
            down, across = 0, 0
            while True:
                best_down, best_across = down, across
                best = _at(known, frame, piece, deviation, top, left, down, across)
                for y in range(max(-_CLIMB, down - 1), min(_CLIMB, down + 1) + 1):
                    for x in range(max(-_CLIMB, across - 1), min(_CLIMB, across + 1) + 1):
                        value = _at(known, frame, piece, deviation, top, left, y, x)
                        if value > best:
                            best, best_down, best_across = value, y, x
                if (best_down, best_across) == (down, across):
                    break
                down, across = best_down, best_across
            found[count, 0], found[count, 1], found[count, 4] = column, row, best
            found[count, 2], found[count, 3] = across, down
            if abs(across) < _CLIMB:
                found[count, 2] += _top_of(
                    known[down + _CLIMB, across + _CLIMB - 1], best, known[down + _CLIMB, across + _CLIMB + 1]
                )
            if abs(down) < _CLIMB:
                found[count, 3] += _top_of(
                    known[down + _CLIMB - 1, across + _CLIMB], best, known[down + _CLIMB + 1, across + _CLIMB]
                )
            count += 1
    return found[:count]


@compiled()
def correlations(frame: Any, laid: Any, cells: Any, moves: Any, rows: Any, columns: Any) -> Any:
    """How well cells (as from `best_places`) fit where `moves`, rows of x and y in px, would put them."""
    found = np.empty(len(cells))
    for number in range(len(cells)):
        column, row = int(cells[number, 0]), int(cells[number, 1])
        top, bottom, left, right = rows[row], rows[row + 1], columns[column], columns[column + 1]
        mean, deviation = _spread(laid[top:bottom, left:right])
        piece = laid[top:bottom, left:right] - np.float32(mean)
        known = np.full((2 * _CLIMB + 1, 2 * _CLIMB + 1), np.nan)
        x = min(max(moves[number, 0], -_CLIMB), _CLIMB - 1e-6)
        y = min(max(moves[number, 1], -_CLIMB), _CLIMB - 1e-6)
        across, down = math.floor(x), math.floor(y)
        right_part, lower_part = x - across, y - down
        found[number] = (
            (1 - right_part) * (1 - lower_part) * _at(known, frame, piece, deviation, top, left, down, across)
            + right_part * (1 - lower_part) * _at(known, frame, piece, deviation, top, left, down, across + 1)
            + (1 - right_part) * lower_part * _at(known, frame, piece, deviation, top, left, down + 1, across)
            + right_part * lower_part * _at(known, frame, piece, deviation, top, left, down + 1, across + 1)
        )
    return found


@compiled()
def _at(known: Any, frame: Any, piece: Any, deviation: float, top: int, left: int, down: int, across: int) -> Any:
    """Correlation of a piece that is moved by so much; remembered in `known`."""
    if math.isnan(known[down + _CLIMB, across + _CLIMB]):
        height, width = piece.shape
        there = frame[top + down : top + down + height, left + across : left + across + width]
        known[down + _CLIMB, across + _CLIMB] = _correlation(there, piece, deviation)
    return known[down + _CLIMB, across + _CLIMB]


@compiled()
def _top_of(before: float, here: float, after: float) -> Any:
    """Where the parabola through three values, one px apart, is highest."""
    bend = before - 2 * here + after
    return 0.5 * (before - after) / bend if bend < 0 else 0.0
