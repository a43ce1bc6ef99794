"""Whether cells that agree lie where one map of the whole picture puts them.

A copy is the same picture: the places in which its cells fit best differ from those of the affine map by what tilting
the picture does, and by nothing else. Another view of the place has parallax, or things that moved: its cells fit too,
but each somewhere else.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_FEWEST = 8
"""Cells that can tell something."""
_ROUNDS = 5
_CLOSE = 0.5
"""Pixels from which a cell counts for half in where the whole picture is."""


def common_moves(cells: NDArray[np.float64]) -> NDArray[np.float64] | None:
    """Where one map of the whole picture puts the cells, rows of x and y in px; None where there are too few of them.

    `cells`: rows of column, row, x, y and so on, as from `agreement_kernels.best_places`. The map is a projective one,
    as far as it differs little from none, fitted by least squares in which cells that lie elsewhere count less and less
    (Holland and Welsch 1977).
    """
    if len(cells) < _FEWEST:
        return None
    x, y = cells[:, 0] / 5 - 1, cells[:, 1] / 5 - 1
    one, none = np.ones_like(x), np.zeros_like(x)
    across = np.stack([one, x, y, none, none, none, x * x, x * y], axis=1)
    down = np.stack([none, none, none, one, x, y, x * y, y * y], axis=1)
    weights = np.ones(len(cells))
    for _ in range(_ROUNDS):
        weighted_across, weighted_down = across.T * weights, down.T * weights
        squares = weighted_across @ across + weighted_down @ down + 1e-3 * np.eye(8)
        map_ = np.linalg.solve(squares, weighted_across @ cells[:, 2] + weighted_down @ cells[:, 3])
        moves = np.stack([across @ map_, down @ map_], axis=1)
        apart = np.hypot(*(moves - cells[:, 2:4]).T)
        weights = 1 / (1 + (apart / _CLOSE) ** 2)
    return moves
