"""The inner loops of `matching`, compiled by numba. Types are `Any`, since numba infers them from the arguments.

Points are rows of x, y, direction and size, as in `points.Points`.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from app.linking.prints.hamming_kernels import compiled, ones

_APART = 64.0
"""Square of the distance in px beyond which a second-best match is another place."""
_BEND = 0.08
"""By how much a true picture may deviate from a pure turn and scaling, in parts of the distance from the match that
proposes it: perspective, squashing."""
_SCALE_FACTOR = 0.6
"""Natural logarithm of how far the sizes of two matched points may differ from the proposed scale."""
_PROPOSALS = 150
"""More pairs than this propose nothing new: a true one is among the first, which are spread over the picture."""
_TURN = 0.5
"""Radians."""
_THIN = 1e-9
"""Points spread so little to the side, against their length, are on a line."""


@compiled()
def nearest(a: Any, b: Any, b_places: Any, most_bits: int, ratio: float) -> Any:
    """Rows (point of a, point of b) of those points of a whose nearest descriptor of b is close and stands alone.

    Alone: every other place of b is further away by the ratio (Lowe 2004).
    """
    found = np.empty((len(a), 2), np.int64)
    apart = np.empty(len(b), np.int64)
    count = 0
    # By columns, so that the compiler counts the bits of several points at once.
    b0, b1, b2, b3 = b[:, 0].copy(), b[:, 1].copy(), b[:, 2].copy(), b[:, 3].copy()
    for i in range(len(a)):
        word0, word1, word2, word3 = a[i, 0], a[i, 1], a[i, 2], a[i, 3]
        least = np.int64(512)
        for j in range(len(b)):
            differ = ones(word0 ^ b0[j]) + ones(word1 ^ b1[j]) + ones(word2 ^ b2[j]) + ones(word3 ^ b3[j])
            apart[j] = np.int64(differ)
            least = min(least, np.int64(differ))
        if least <= most_bits:
            at = _alone(apart, b_places, ratio)
            if at >= 0:
                found[count, 0], found[count, 1] = i, at
                count += 1
    return found[:count]


@compiled()
def _alone(apart: Any, places: Any, ratio: float) -> Any:
    """The nearest point, if every other place is further away by the ratio; otherwise -1."""
    best, second, at = 512, 512, -1
    for j in range(len(apart)):
        if apart[j] >= second:
            continue
        elsewhere = at < 0 or (places[j, 0] - places[at, 0]) ** 2 + (places[j, 1] - places[at, 1]) ** 2 > _APART
        if apart[j] < best:
            if elsewhere:
                second = best
            best, at = apart[j], j
        elif elsewhere:
            second = apart[j]
    return at if best < ratio * second else -1


@compiled()
def most_agreed(a: Any, b: Any, tolerance: float) -> Any:
    """Which matched pairs agree with the best proposal. Rows of `a` and `b` belong together.

    Each pair, by its two directions and sizes, proposes a turn, a scale and a shift of the whole picture (fast spatial
    matching, Philbin et al. 2007); no chance is involved. The proposal that most pairs agree with wins.
    """
    count = len(a)
    sizes = np.log(b[:, 3] / a[:, 3])
    turns = b[:, 2] - a[:, 2]
    most, best = 0, 0
    for proposal in range(min(count, _PROPOSALS)):
        agreeing = _agreeing(a, b, sizes, turns, proposal, tolerance).sum()
        if agreeing > most:
            most, best = agreeing, proposal
    return _agreeing(a, b, sizes, turns, best, tolerance)


@compiled()
def _agreeing(a: Any, b: Any, sizes: Any, turns: Any, proposal: int, tolerance: float) -> Any:
    scale, turn = math.exp(sizes[proposal]), turns[proposal]
    across, along = scale * math.cos(turn), scale * math.sin(turn)
    agrees = np.zeros(len(a), np.bool_)
    for pair in range(len(a)):
        right, down = a[pair, 0] - a[proposal, 0], a[pair, 1] - a[proposal, 1]
        x = b[proposal, 0] + across * right - along * down
        y = b[proposal, 1] + along * right + across * down
        allowed = tolerance * max(1.0, scale) + _BEND * scale * math.sqrt(right * right + down * down)
        if (x - b[pair, 0]) ** 2 + (y - b[pair, 1]) ** 2 > allowed * allowed:
            continue
        apart = (turns[pair] - turn + math.pi) % (2 * math.pi) - math.pi
        agrees[pair] = abs(sizes[pair] - sizes[proposal]) <= _SCALE_FACTOR and abs(apart) <= _TURN
    return agrees


@compiled()
def affine(points: Any, agreeing: Any) -> Any:
    """The affine map that fits the chosen points best, by least squares; all zeros where they lie on a line.

    `points`: rows of x and y in the one and the other picture.
    """
    found = np.zeros((2, 3))
    middle = np.zeros(4)
    count = 0
    for row in range(len(points)):
        if agreeing[row]:
            middle += points[row]
            count += 1
    if count < 3:
        return found
    middle /= count
    xx, xy, yy, spread = 0.0, 0.0, 0.0, np.zeros((2, 2))
    for row in range(len(points)):
        if agreeing[row]:
            x, y = points[row, 0] - middle[0], points[row, 1] - middle[1]
            xx, xy, yy = xx + x * x, xy + x * y, yy + y * y
            for to in range(2):
                spread[to, 0] += x * (points[row, 2 + to] - middle[2 + to])
                spread[to, 1] += y * (points[row, 2 + to] - middle[2 + to])
    area = xx * yy - xy * xy
    if area <= _THIN * (xx + yy) ** 2:
        return found
    for to in range(2):
        found[to, 0] = (spread[to, 0] * yy - spread[to, 1] * xy) / area
        found[to, 1] = (spread[to, 1] * xx - spread[to, 0] * xy) / area
        found[to, 2] = middle[2 + to] - found[to, 0] * middle[0] - found[to, 1] * middle[1]
    return found
