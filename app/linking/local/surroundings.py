"""Whether what lies around the agreeing points bears them out, where two pictures aren't the same.

Of two views of a place no map of the whole picture holds, so cells far from the points say nothing. But close by, the
map holds: the patches around the points look alike, and most other points that lie among them find their like where
the map puts them, though they matched nothing on their own (guided matching, Hartley and Zisserman 2004, 11.6). Points
that agree by chance, on shelves, tiles and letterings of one kind, stand alone in both ways.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from app.linking.local.agreement import Gray
from app.linking.local.matching import Alignment, Matrix, inverted
from app.linking.local.points import Points

_MARGIN = 8.0
"""Pixels around the agreeing points within which other points count."""
_BITS = 72
"""Two descriptors are alike here: the place is known already, so a little more than for matches is allowed."""
_SIZES = 0.5
"""Natural logarithm of how far the sizes of two points may differ from what the map says."""
_SMALLEST, _LARGEST = 20.0, 140.0
"""Diameters in px between which points are found in the other picture at all; a little wider than the pyramid."""
_PATCH = 8
"""Half the edge of a patch, in px of a preview."""
_SHIFT = 3
_APART = 6
"""Patches closer together than this show the same."""
_FLAT = 3.0
_SCATTERED = 16.0
"""Pixels of a still by which places are apart."""


def answered(alignment: Alignment, a: Points, b: Points, tolerance: float) -> float:
    """Of the points among the agreeing ones that meet any point of the other picture where the map puts them, within
    `tolerance` px, how many meet one that is like them, 0 to 1; the mean of both ways."""
    return (_answered(alignment, a, b, tolerance) + _answered(alignment.reversed(), b, a, tolerance)) / 2


def _answered(alignment: Alignment, a: Points, b: Points, tolerance: float) -> float:
    words = a.mirrored().words if alignment.mirrored else a.words
    matrix = alignment.matrix
    scale = float(np.sqrt(abs(np.linalg.det(matrix[:, :2]))))
    sizes = a.places[:, 3] * scale
    among = _among(a.places[:, :2], alignment.points[:, :2]) & (sizes > _SMALLEST) & (sizes < _LARGEST)
    laid = a.places[among, :2] @ matrix[:, :2].T + matrix[:, 2]
    apart = np.hypot(*(laid[:, None] - b.places[None, :, :2]).transpose(2, 0, 1))
    as_large = np.abs(np.log(b.places[None, :, 3] / sizes[among, None])) < _SIZES
    asked, met = np.nonzero((apart < tolerance * max(1.0, scale)) & as_large)
    if len(asked) == 0:
        return 0.0
    differing = np.unpackbits((words[among][asked] ^ b.words[met]).view(np.uint8), axis=1).sum(axis=1)
    return len(np.unique(asked[differing <= _BITS])) / len(np.unique(asked))


def _among(places: NDArray[np.float32], points: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which places lie within the convex hull of the points, or close to it."""
    hull = cv2.convexHull(points.astype(np.float32))
    inside = [cv2.pointPolygonTest(hull, (x, y), True) > -_MARGIN for x, y in places.tolist()]
    return np.array(inside, dtype=bool)


def scattered(points: NDArray[np.float64]) -> int:
    """In how many places 16 px apart matched points lie, in the picture in which these are fewer."""
    return min(_apart(points[:, :2]), _apart(points[:, 2:]))


def _apart(points: NDArray[np.float64]) -> int:
    kept: list[NDArray[np.float64]] = []
    for point in points:
        if all(float(np.hypot(*(point - other))) > _SCATTERED for other in kept):
            kept.append(point)
    return len(kept)


def alike_at(a: Gray, b: Gray, matrix: Matrix, points: NDArray[np.float64]) -> float:
    """Mean correlation of the patches around matched points, each moved by a few px to where it fits best; 0 where no
    patch shows anything. `matrix` lays a over b; all in pixels of these pictures."""
    scale = float(np.sqrt(abs(np.linalg.det(matrix[:, :2]))))
    # Seen in the picture in which the points lie closer together, so that nothing has to be made up.
    frame, other, to_frame, places = (b, a, matrix, points[:, 2:])
    if scale > 1:
        frame, other, to_frame, places = a, b, inverted(matrix), points[:, :2]
    scale = min(scale, 1 / scale)
    softened = cv2.GaussianBlur(other, (0, 0), max(0.6, 0.45 / scale))
    laid = cv2.warpAffine(
        softened, to_frame, frame.shape[::-1], flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    smooth = cv2.GaussianBlur(frame, (0, 0), 0.6)
    seats = np.unique(np.rint(places / _APART).astype(np.int64), axis=0) * _APART
    found = [told for x, y in seats.tolist() if (told := _fit(smooth, laid, x, y)) is not None]
    return float(np.mean(found)) if found else 0.0


def _fit(frame: Gray, laid: Gray, x: int, y: int) -> float | None:
    """How well the patch there fits at best; None where it shows nothing, or the picture ends."""
    height, width = frame.shape
    if not (_PATCH <= x < width - _PATCH and _PATCH <= y < height - _PATCH):
        return None
    patch = laid[y - _PATCH : y + _PATCH + 1, x - _PATCH : x + _PATCH + 1]
    if float(patch.std()) < _FLAT:
        return None
    reach = _PATCH + _SHIFT
    around = frame[max(0, y - reach) : y + reach + 1, max(0, x - reach) : x + reach + 1]
    return float(cv2.matchTemplate(around, patch, cv2.TM_CCOEFF_NORMED).max())
