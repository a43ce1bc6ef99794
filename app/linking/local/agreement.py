"""Whether the pixels bear out an alignment: what lies on top of what must look the same.

Points alone join different pictures that share a watermark, a caption or the frame of an app. So both previews are
laid on top of each other and compared cell by cell (normalised correlation, each cell moved by a few pixels to where it
fits best, since no affine map follows a lens). Then it is seen how much of each picture the common part covers, and
whether it lies in the larger one behind an outline, as in a collage, or without one, as a crop does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from app.linking.local.clipping import in_common
from app.linking.local.matching import Matrix, inverted

Gray = NDArray[Any]
"""8-bit grey, shape (height, width)."""

_GRID = 10
_FLAT = 4.0
"""Standard deviation (of 255) below which a cell shows nothing that could agree or not."""
_TEXTURED = 12.0
"""From this on, a cell contradicts one that is flat in the other picture."""
_ALIKE = 0.6
"""Correlation from which a cell agrees."""
_SHIFT = 3
"""Pixels of the smaller preview by which a cell may be moved."""
_SMALLEST_CELL = 5
_STEP = 2.0
_SIDE_POINTS = 48
_BLOCK = 10
_PLAIN = 6.0
"""Standard deviation below which a block of 10 x 10 px is plain, noise of JPEG included."""


@dataclass(frozen=True)
class Agreement:
    """What the pixels say.

    `share`: part of the textured cells of the overlap that agree; `cells`: how many textured ones there are.
    `near_points`: the same among cells that hold a matched point. `of_a`, `of_b`: part of each picture's area that the
    overlap covers. `outline`: how much stronger brightness changes across the border of the overlap, within the picture
    that shows more, than beside it; about 1 for a crop, 0 where there is no such border. `rest`: part of what that
    picture shows outside of the overlap that isn't plain. `box`: left, top, right and bottom of the overlap in it.
    """

    share: float
    cells: int
    near_points: float
    of_a: float
    of_b: float
    outline: float
    rest: float
    box: tuple[float, float, float, float]


def agreement(a: Gray, b: Gray, matrix: Matrix, points: NDArray[np.float64]) -> Agreement | None:
    """Compare two pictures of which `matrix` lays a over b; both, and the points, in pixels of these pictures.

    None where they hardly overlap.
    """
    scale = float(np.sqrt(abs(np.linalg.det(matrix[:, :2]))))
    # Seen in the picture in which the common part is smaller, so that nothing has to be made up.
    onto_b = scale <= 1
    frame, other = (b, a) if onto_b else (a, b)
    to_frame = matrix if onto_b else inverted(matrix)
    quad = _overlap(frame.shape, other.shape, to_frame)
    area = float(cv2.contourArea(quad)) if quad is not None else 0.0
    if quad is None or area < _SMALLEST_CELL**2 * 4:
        return None
    in_frame = points[:, 2:] if onto_b else points[:, :2]
    share, cells, near_points = _compared(frame, other, to_frame, quad, in_frame)
    of_frame = area / float(frame.size)
    of_other = area / (float(other.size) * abs(float(np.linalg.det(to_frame[:, :2]))))
    of_a, of_b = (of_other, of_frame) if onto_b else (of_frame, of_other)
    larger, from_smaller = (b, matrix) if of_b < of_a else (a, inverted(matrix))
    smaller = a if larger is b else b
    laid = _corners(smaller.shape) @ from_smaller[:, :2].T + from_smaller[:, 2]
    box = (laid[:, 0].min(), laid[:, 1].min(), laid[:, 0].max(), laid[:, 1].max())
    return Agreement(
        share,
        cells,
        near_points,
        min(1.0, of_a),
        min(1.0, of_b),
        _outline(larger, laid),
        _rest(larger, laid),
        box,
    )


def _overlap(frame: tuple[int, ...], other: tuple[int, ...], to_frame: Matrix) -> NDArray[Any] | None:
    """The corners of what both show, in the frame's pixels."""
    moved = _corners(other) @ to_frame[:, :2].T + to_frame[:, 2]
    quad = in_common(moved, _corners(frame)).astype(np.float32)
    return quad if len(quad) >= 3 else None


def _corners(shape: tuple[int, ...]) -> NDArray[np.float64]:
    height, width = shape[:2]
    return np.array([[0, 0], [width - 1, 0], [width - 1, height - 1], [0, height - 1]], dtype=np.float64)


def _compared(
    frame: Gray, other: Gray, to_frame: Matrix, quad: NDArray[Any], points: NDArray[np.float64]
) -> tuple[float, int, float]:
    """Share of agreeing cells, textured cells, and the share among those with points."""
    scale = float(np.sqrt(abs(np.linalg.det(to_frame[:, :2]))))
    if scale < 0.9:
        other = cv2.GaussianBlur(other, (0, 0), 0.45 / scale)
    size = (frame.shape[1], frame.shape[0])
    laid = cv2.GaussianBlur(cv2.warpAffine(other, to_frame, size, flags=cv2.INTER_LINEAR), (0, 0), 1)
    covered = cv2.fillConvexPoly(np.zeros(frame.shape, np.uint8), np.rint(quad).astype(np.int32), 255)
    smooth = cv2.GaussianBlur(frame, (0, 0), 1)
    left, top, wide, high = cv2.boundingRect(quad)
    across = max(1, min(_GRID, wide // (2 * _SMALLEST_CELL)))
    down = max(1, min(_GRID, high // (2 * _SMALLEST_CELL)))
    columns = np.linspace(left, min(left + wide, frame.shape[1]), across + 1).astype(int)
    rows = np.linspace(top, min(top + high, frame.shape[0]), down + 1).astype(int)
    told = np.full((down, across), -1)
    for row in range(down):
        for column in range(across):
            cell = np.s_[rows[row] : rows[row + 1], columns[column] : columns[column + 1]]
            if covered[cell].size and cv2.mean(covered[cell])[0] > 200:
                told[row, column] = _cell(smooth, laid, rows[row : row + 2], columns[column : column + 2])
    with_points = np.zeros(told.shape, dtype=bool)
    at_column = np.clip(np.searchsorted(columns, points[:, 0], side="right") - 1, 0, across - 1)
    at_row = np.clip(np.searchsorted(rows, points[:, 1], side="right") - 1, 0, down - 1)
    with_points[at_row, at_column] = True
    return _share(told), int((told >= 0).sum()), _share(told[with_points])


def _share(told: NDArray[Any]) -> float:
    textured = told[told >= 0]
    return float(textured.mean()) if len(textured) else 0.0


def _cell(frame: Gray, laid: Gray, rows: NDArray[Any], columns: NDArray[Any]) -> int:
    """1: the cell agrees, 0: it doesn't, -1: it shows nothing."""
    piece = laid[rows[0] : rows[1], columns[0] : columns[1]]
    around = frame[
        max(0, rows[0] - _SHIFT) : rows[1] + _SHIFT,
        max(0, columns[0] - _SHIFT) : columns[1] + _SHIFT,
    ]
    least, most = sorted((_deviation(piece), _deviation(around)))
    if least < _FLAT:
        return 0 if most >= _TEXTURED else -1
    return int(float(cv2.matchTemplate(around, piece, cv2.TM_CCOEFF_NORMED).max()) >= _ALIKE)


def _deviation(piece: Gray) -> float:
    """Standard deviation; by OpenCV, since numpy takes 60 us for a few hundred values."""
    return float(cv2.meanStdDev(piece)[1][0, 0])


def _rest(picture: Gray, quad: NDArray[np.float64]) -> float:
    """Part of the picture outside of the quadrangle that isn't plain; 0 where hardly anything lies outside."""
    covered = cv2.fillConvexPoly(np.zeros(picture.shape, np.uint8), np.rint(quad).astype(np.int32), 255)
    down, across = picture.shape[0] // _BLOCK, picture.shape[1] // _BLOCK
    cut = np.s_[: down * _BLOCK, : across * _BLOCK]
    blocks = picture[cut].reshape(down, _BLOCK, across, _BLOCK).std(axis=(1, 3))
    outside = covered[cut].reshape(down, _BLOCK, across, _BLOCK).max(axis=(1, 3)) == 0
    if outside.sum() < 3:
        return 0.0
    return float((blocks[outside] >= _PLAIN).mean())


def _outline(picture: Gray, quad: NDArray[np.float64]) -> float:
    """How much stronger brightness changes across the sides of the quadrangle than beside them.

    Sides that lie outside of the picture or at its border don't count; 0 where none is left.
    """
    middle = quad.mean(axis=0)
    across, beside = [], []
    for start, end in zip(quad, np.roll(quad, -1, axis=0), strict=True):
        along = np.linspace(0.06, 0.94, _SIDE_POINTS)[:, None]
        line = start + (end - start) * along
        outwards = line.mean(axis=0) - middle
        normal = np.array([start[1] - end[1], end[0] - start[0]])
        normal *= np.sign(normal @ outwards) / max(1e-6, float(np.linalg.norm(normal)))
        samples = [_sampled(picture, line + normal * distance) for distance in (-3 * _STEP, -_STEP, _STEP, 3 * _STEP)]
        inside = np.logical_and.reduce([known for _, known in samples])
        if inside.sum() < _SIDE_POINTS // 3:
            continue
        inner, near, far, outer = (values[inside] for values, _ in samples)
        across.append(float(np.abs(far - near).mean()))
        beside.append(float((np.abs(near - inner).mean() + np.abs(outer - far).mean()) / 2))
    return sum(across) / max(1.0 * len(beside), sum(beside)) if across else 0.0


def _sampled(picture: Gray, places: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Brightness at places, and which of them lie within the picture."""
    x, y = np.rint(places).astype(np.int64).T
    known = (x >= 0) & (y >= 0) & (x < picture.shape[1]) & (y < picture.shape[0])
    values = np.zeros(len(places))
    values[known] = picture[y[known], x[known]]
    return values, known
