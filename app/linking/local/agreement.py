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

from app.linking import thresholds
from app.linking.local import agreement_kernels
from app.linking.local.clipping import in_common
from app.linking.local.drift import common_moves
from app.linking.local.matching import Matrix, inverted
from app.linking.local.painted import painted_over

Gray = NDArray[Any]
"""8-bit grey, shape (height, width)."""

_GRID = 10
_EXACT = 0.95
"""Correlation from which a cell is the same but for how it was saved."""
_SMALLEST_CELL = 5
_MAY_BE_PAINTED = (0.4, 0.9)
"""Where less agrees, no painting over explains it; where more does, none needs to be looked for."""
_BESIDE = np.array([-6.0, -2.0, 2.0, 6.0])
"""Distances in px from a side, from the inside to the outside, at which brightness is looked at."""
_SIDE_POINTS = 48
_DETAIL = 4.0
"""Deviation in px of the blur beside which something is detail."""


@dataclass(frozen=True)
class Agreement:
    """What the pixels say.

    `share`: part of the textured cells of the overlap that agree; `cells`: how many textured ones there are.
    `near_points`: the same among cells that hold a matched point. `painted`: part of the textured cells that differ
    since something of one colour was painted over them in one picture; `share_unpainted`: the share among the others.
    `drift`: how much worse the agreeing cells fit where one map of the whole picture puts them than where each fits
    best, the median of the loss of correlation; near 0 for copies, more for other views of a place. `exact`: part of
    the agreeing cells that are the same but for how they were saved; drift and this are 0 where too few cells agree.
    `one_piece`: part of the contradicting cells that hang together; 1 where there are none.
    `of_a`, `of_b`: part of each picture's area that the overlap covers. `outline`: how much stronger brightness changes
    across the border of the overlap, within the picture that shows more, than beside it; about 1 for a crop, 0 where
    there is no such border. `rest`: part of what that picture shows outside of the overlap that isn't plain. `box`:
    left, top, right and bottom of the overlap in it. `stripes`: how far brightness changes in one direction only, 0 to
    1: what is striped can be moved along its stripes and looks as before. Outline, rest and stripes are 0 where each of
    the two shows nearly all of the other.
    """

    share: float
    cells: int
    near_points: float
    painted: float
    share_unpainted: float
    drift: float
    exact: float
    one_piece: float
    of_a: float
    of_b: float
    outline: float
    rest: float
    box: tuple[float, float, float, float]
    stripes: float


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
    grid = _Grid.of(frame, other, to_frame, quad)
    smooth, laid_smooth = _smoothed(grid.frame), _smoothed(grid.laid)
    told = agreement_kernels.told(smooth, laid_smooth, grid.covered, grid.rows, grid.columns)
    of_frame = area / float(frame.size)
    of_other = area / (float(other.size) * abs(float(np.linalg.det(to_frame[:, :2]))))
    of_a, of_b = (of_other, of_frame) if onto_b else (of_frame, of_other)
    larger, from_smaller = (b, matrix) if of_b < of_a else (a, inverted(matrix))
    smaller = a if larger is b else b
    laid = _corners(smaller.shape) @ from_smaller[:, :2].T + from_smaller[:, 2]
    box = (laid[:, 0].min(), laid[:, 1].min(), laid[:, 0].max(), laid[:, 1].max())
    partly = min(of_a, of_b) * 100 < thresholds.CONTAINED.value
    outline, rest = (_outline(larger, laid), _rest(larger, laid)) if partly else (0.0, 0.0)
    share, cells = _share(told), int((told >= 0).sum())
    unpainted = _unpainted(told, grid) if _MAY_BE_PAINTED[0] <= share < _MAY_BE_PAINTED[1] else told
    alike = max(share, _share(unpainted)) * 100 >= thresholds.AGREEING_CELLS.value
    drift, exact = _fit(smooth, laid_smooth, told, grid) if alike else (0.0, 0.0)
    return Agreement(
        share=share,
        cells=cells,
        near_points=_share(told[grid.at(in_frame)]),
        painted=1 - int((unpainted >= 0).sum()) / max(1, cells),
        share_unpainted=_share(unpainted),
        drift=drift,
        exact=exact,
        one_piece=_largest_piece(told),
        of_a=min(1.0, of_a),
        of_b=min(1.0, of_b),
        outline=outline,
        rest=rest,
        box=box,
        stripes=_stripes(grid.common) if partly and alike else 0.0,
    )


def _stripes(frame: Gray) -> float:
    """Coherence of the structure tensor (Bigün and Granlund 1987) of all detail; how light falls counts for nothing."""
    lit = frame.astype(np.float32)
    detail = lit - cv2.GaussianBlur(lit, (0, 0), _DETAIL)
    x, y = (cv2.Sobel(detail, cv2.CV_32F, *order) for order in ((1, 0), (0, 1)))
    xx, xy, yy = float(cv2.norm(x, cv2.NORM_L2SQR)), float(cv2.sumElems(x * y)[0]), float(cv2.norm(y, cv2.NORM_L2SQR))
    return float(np.hypot(xx - yy, 2 * xy)) / max(1e-9, xx + yy)


def _overlap(frame: tuple[int, ...], other: tuple[int, ...], to_frame: Matrix) -> NDArray[Any] | None:
    """The corners of what both show, in the frame's pixels."""
    moved = _corners(other) @ to_frame[:, :2].T + to_frame[:, 2]
    quad = in_common(moved, _corners(frame)).astype(np.float32)
    return quad if len(quad) >= 3 else None


def _corners(shape: tuple[int, ...]) -> NDArray[np.float64]:
    height, width = shape[:2]
    return np.array([[0, 0], [width - 1, 0], [width - 1, height - 1], [0, height - 1]], dtype=np.float64)


@dataclass(frozen=True)
class _Grid:
    """Two pictures laid over each other, and the cells by which they are compared: their borders in pixels."""

    frame: Gray
    laid: Gray
    covered: Gray
    rows: NDArray[Any]
    columns: NDArray[Any]

    @property
    def common(self) -> Gray:
        """What of the frame both show, and little else."""
        return self.frame[self.rows[0] : self.rows[-1], self.columns[0] : self.columns[-1]]

    @classmethod
    def of(cls, frame: Gray, other: Gray, to_frame: Matrix, quad: NDArray[Any]) -> _Grid:
        """`quad`: corners of what both show, in the frame's pixels."""
        scale = float(np.sqrt(abs(np.linalg.det(to_frame[:, :2]))))
        if scale < 0.9:
            other = cv2.GaussianBlur(other, (0, 0), 0.45 / scale)
        # What lies beyond the border is made up from what is beside it: black would differ in all smooth cells there.
        beyond = cv2.BORDER_REPLICATE
        laid = cv2.warpAffine(other, to_frame, frame.shape[::-1], flags=cv2.INTER_LINEAR, borderMode=beyond)
        covered = cv2.fillConvexPoly(np.zeros(frame.shape, np.uint8), np.rint(quad).astype(np.int32), 255)
        left, top, wide, high = cv2.boundingRect(quad)
        across = max(1, min(_GRID, wide // (2 * _SMALLEST_CELL)))
        down = max(1, min(_GRID, high // (2 * _SMALLEST_CELL)))
        columns = np.linspace(max(0, left), min(left + wide, frame.shape[1]), across + 1).astype(int)
        rows = np.linspace(max(0, top), min(top + high, frame.shape[0]), down + 1).astype(int)
        return cls(frame, laid, covered, rows, columns)

    def at(self, points: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Which cells hold one of the points, in the frame's pixels."""
        down, across = len(self.rows) - 1, len(self.columns) - 1
        held = np.zeros((down, across), dtype=bool)
        column = np.clip(np.searchsorted(self.columns, points[:, 0], side="right") - 1, 0, across - 1)
        row = np.clip(np.searchsorted(self.rows, points[:, 1], side="right") - 1, 0, down - 1)
        held[row, column] = True
        return held


def _smoothed(picture: Gray) -> NDArray[np.float32]:
    return cv2.GaussianBlur(picture, (0, 0), 1).astype(np.float32)


def _fit(frame: Gray, laid: Gray, told: NDArray[Any], grid: _Grid) -> tuple[float, float]:
    """See `Agreement.drift` and `Agreement.exact`."""
    cells = agreement_kernels.best_places(frame, laid, told, grid.rows, grid.columns)
    moves = common_moves(cells)
    if moves is None:
        return 0.0, 0.0
    there = agreement_kernels.correlations(frame, laid, cells, moves, grid.rows, grid.columns)
    return float(np.median(cells[:, 4] - there)), float((cells[:, 4] >= _EXACT).mean())


def _largest_piece(told: NDArray[Any]) -> float:
    """See `Agreement.one_piece`."""
    differing = told == 0
    if not differing.any():
        return 1.0
    stats = cv2.connectedComponentsWithStats(differing.astype(np.uint8), connectivity=8)[2]
    return float(stats[1:, cv2.CC_STAT_AREA].max() / differing.sum())


def _unpainted(told: NDArray[Any], grid: _Grid) -> NDArray[Any]:
    """The cells as told, but -1 where they were painted over in the picture in which more were."""
    painted = max(
        painted_over(grid.frame, grid.laid, told, grid.rows, grid.columns),
        painted_over(grid.laid, grid.frame, told, grid.rows, grid.columns),
        key=lambda cells: int(cells.sum()),
    )
    return np.where(painted, -1, told)


def _share(told: NDArray[Any]) -> float:
    textured = told[told >= 0]
    return float(textured.mean()) if len(textured) else 0.0


def _rest(picture: Gray, quad: NDArray[np.float64]) -> float:
    """Part of the picture outside of the quadrangle that isn't plain; 0 where hardly anything lies outside."""
    covered = cv2.fillConvexPoly(np.zeros(picture.shape, np.uint8), np.rint(quad).astype(np.int32), 255)
    return float(agreement_kernels.busy(picture, covered))


def _outline(picture: Gray, quad: NDArray[np.float64]) -> float:
    """How much stronger brightness changes across the sides of the quadrangle than beside them.

    Sides that lie outside of the picture or at its border don't count; 0 where none is left.
    """
    sides = np.roll(quad, -1, axis=0) - quad
    lines = quad[:, None] + sides[:, None] * np.linspace(0.06, 0.94, _SIDE_POINTS)[:, None]
    normals = np.stack([-sides[:, 1], sides[:, 0]], axis=1)
    outwards = np.einsum("sx,sx->s", normals, lines.mean(axis=1) - quad.mean(axis=0))
    normals *= (np.sign(outwards) / np.maximum(1e-6, np.hypot(*normals.T)))[:, None]
    places = np.rint(lines + _BESIDE[:, None, None, None] * normals[:, None]).astype(np.int64)
    x, y = places[..., 0], places[..., 1]
    known = ((x >= 0) & (y >= 0) & (x < picture.shape[1]) & (y < picture.shape[0])).all(axis=0)
    counted = known.sum(axis=1)
    usable = counted >= _SIDE_POINTS // 3
    if not usable.any():
        return 0.0
    values = picture[np.where(known, y, 0), np.where(known, x, 0)].astype(np.float64)
    inside, across, outside = np.abs(np.diff(values, axis=0)).sum(axis=2)[:, usable] / counted[usable]
    return float(across.sum() / max(1.0 * usable.sum(), (inside + outside).sum() / 2))
