"""Whether two stills share a part: points that match, and agree on how the one is laid over the other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.linking import thresholds
from app.linking.local.matching_kernels import affine, most_agreed, nearest
from app.linking.local.points import Points

_NARROWING = (1.0, 0.8, 0.6, 0.4, 1.0)
"""Parts of the tolerance within which points count, step by step: the map follows the best, the last step counts."""
_PLACE = 6
"""Points within so many px count as one place: a corner is often found at several scales."""

Matrix = NDArray[np.float64]
"""An affine map, shape (2, 3): (x, y, 1) to (x, y)."""


@dataclass(frozen=True)
class Alignment:
    """How still a lies over still b.

    `matrix` maps pixels of a's still to those of b's. `points`: the matched points that agree with it, rows of
    (x in a, y in a, x in b, y in b). `count`: different places among them. `mirrored`: a is b's mirror image.
    """

    matrix: Matrix
    points: NDArray[np.float64]
    count: int
    mirrored: bool

    def reversed(self) -> Alignment:
        """The same, seen from b."""
        return Alignment(inverted(self.matrix), self.points[:, [2, 3, 0, 1]], self.count, self.mirrored)


def align_upright(a: Points, b: Points, least: int) -> Alignment | None:
    """The best alignment of the two, not mirrored, by at least so many places; None where too few agree for any."""
    return _aligned(a, b, least)


def align(a: Points, b: Points) -> Alignment | None:
    """The best alignment of the two, upright or mirrored; None where too few points agree for any."""
    least = thresholds.AGREEING_POINTS.value
    upright = _aligned(a, b, least)
    if upright is not None and upright.count >= thresholds.MANY_POINTS.value:
        return upright
    turned_over = _aligned(a.mirrored(), b, least)
    if turned_over is not None and (upright is None or turned_over.count > upright.count):
        flip = np.array([[-1.0, 0.0, a.width - 1.0], [0.0, 1.0, 0.0]])
        points = turned_over.points.copy()
        points[:, 0] = a.width - 1 - points[:, 0]
        return Alignment(composed(turned_over.matrix, flip), points, turned_over.count, mirrored=True)
    return upright


def _aligned(a: Points, b: Points, least: int) -> Alignment | None:
    if min(len(a), len(b)) < least:
        return None
    # Asked from the side of fewer points: the same pair gives the same alignment whichever is called a.
    if (len(b), b.words.tobytes()) < (len(a), a.words.tobytes()):
        other = _aligned_in_order(b, a, least)
        return None if other is None else other.reversed()
    return _aligned_in_order(a, b, least)


def _aligned_in_order(a: Points, b: Points, least: int) -> Alignment | None:
    pairs = nearest(
        a.words, b.words, b.places, thresholds.DESCRIPTOR_RADIUS.value, thresholds.DESCRIPTOR_RATIO.value / 100
    )
    if len(pairs) < least:
        return None
    places_a, places_b = a.places[pairs[:, 0]].astype(np.float64), b.places[pairs[:, 1]].astype(np.float64)
    tolerance = float(thresholds.POINT_TOLERANCE.value)
    agreeing = most_agreed(places_a, places_b, tolerance)
    if agreeing.sum() < least:
        return None
    points = np.concatenate([places_a[:, :2], places_b[:, :2]], axis=1)
    found = _refined(points, agreeing, tolerance)
    if found is None:
        return None
    matrix, agreeing = found
    count = _places(points[agreeing])
    return Alignment(matrix, points[agreeing], count, mirrored=False) if count >= least else None


def _refined(
    points: NDArray[np.float64], agreeing: NDArray[np.bool_], tolerance: float
) -> tuple[Matrix, NDArray[np.bool_]] | None:
    """The affine map that fits the agreeing points best, and the points that agree with it."""
    matrix = np.zeros((2, 3))
    for narrowing in _NARROWING:
        matrix = affine(points, agreeing)
        scale = float(np.sqrt(abs(matrix[0, 0] * matrix[1, 1] - matrix[0, 1] * matrix[1, 0])))
        if not 1 / 32 < scale < 32:
            return None
        error = np.hypot(*(points[:, :2] @ matrix[:, :2].T + matrix[:, 2] - points[:, 2:]).T)
        agreeing = error < narrowing * tolerance * max(1.0, scale)
        if agreeing.sum() < 4:
            return None
    return matrix, agreeing


def _places(points: NDArray[np.float64]) -> int:
    """Different places that the points prove, in the picture where they lie closer together."""
    cells = (points // _PLACE).astype(np.int64)
    in_a, in_b = cells[:, 0] << 32 | cells[:, 1], cells[:, 2] << 32 | cells[:, 3]
    return min(len(np.unique(in_a)), len(np.unique(in_b)))


def inverted(matrix: Matrix) -> Matrix:
    """The map back."""
    back = np.linalg.inv(matrix[:, :2])
    return np.concatenate([back, -back @ matrix[:, 2:]], axis=1)


def composed(second: Matrix, first: Matrix) -> Matrix:
    """First `first`, then `second`."""
    turn = second[:, :2] @ first
    turn[:, 2] += second[:, 2]
    return turn
