"""The inner loops of `matching`, compiled by numba. Types are `Any`, since numba infers them from the arguments.

Points are rows of x, y, direction and size, as in `points.Points`.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from app.linking.prints.hamming_kernels import compiled, differing

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


@compiled()
def nearest(a: Any, b: Any, b_places: Any, most_bits: int, ratio: float) -> Any:
    """Rows (point of a, point of b) of those points of a whose nearest descriptor of b is close and stands alone.

    Alone: every other place of b is further away by the ratio (Lowe 2004).
    """
    found = np.empty((len(a), 2), np.int64)
    count = 0
    for i in range(len(a)):
        word0, word1, word2, word3 = a[i, 0], a[i, 1], a[i, 2], a[i, 3]
        best, second, at = 512, 512, -1
        for j in range(len(b)):
            apart = differing(word0, word1, word2, word3, b, j)
            if apart >= second:
                continue
            elsewhere = at < 0 or (
                (b_places[j, 0] - b_places[at, 0]) ** 2 + (b_places[j, 1] - b_places[at, 1]) ** 2 > _APART
            )
            if apart < best:
                if elsewhere:
                    second = best
                best, at = apart, j
            elif elsewhere:
                second = apart
        if best <= most_bits and best < ratio * second:
            found[count, 0], found[count, 1] = i, at
            count += 1
    return found[:count]


@compiled()
def most_agreed(a: Any, b: Any, tolerance: float) -> Any:
    """Which matched pairs agree with the best proposal. Rows of `a` and `b` belong together.

    Each pair, by its two directions and sizes, proposes a turn, a scale and a shift of the whole picture (fast spatial
    matching, Philbin et al. 2007); no chance is involved. The proposal that most pairs agree with wins.
    """
    count = len(a)
    most, best = 0, 0
    for proposal in range(min(count, _PROPOSALS)):
        agreeing = 0
        for pair in range(count):
            agreeing += _agrees(a, b, proposal, pair, tolerance)
        if agreeing > most:
            most, best = agreeing, proposal
    chosen = np.zeros(count, np.bool_)
    for pair in range(count):
        chosen[pair] = _agrees(a, b, best, pair, tolerance)
    return chosen


@compiled()
def _agrees(a: Any, b: Any, proposal: int, pair: int, tolerance: float) -> Any:
    scale = b[proposal, 3] / a[proposal, 3]
    turn = b[proposal, 2] - a[proposal, 2]
    right, down = a[pair, 0] - a[proposal, 0], a[pair, 1] - a[proposal, 1]
    x = b[proposal, 0] + scale * (math.cos(turn) * right - math.sin(turn) * down)
    y = b[proposal, 1] + scale * (math.sin(turn) * right + math.cos(turn) * down)
    allowed = tolerance * max(1.0, scale) + _BEND * scale * math.sqrt(right * right + down * down)
    if (x - b[pair, 0]) ** 2 + (y - b[pair, 1]) ** 2 > allowed * allowed:
        return False
    if abs(math.log(b[pair, 3] / a[pair, 3] / scale)) > _SCALE_FACTOR:
        return False
    apart = (b[pair, 2] - a[pair, 2] - turn + math.pi) % (2 * math.pi) - math.pi
    return abs(apart) <= _TURN
