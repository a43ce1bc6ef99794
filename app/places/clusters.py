"""Points of a map drawn together where they stand close: counts instead of a heap of dots.

Each cluster's rectangle holds the points of that cluster and of no other, so that asking for what lies in it gives
exactly what was counted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Cluster:
    """So many points, drawn at their middle (x, y). `west` to `south`: the smallest and largest x and y of them."""

    x: float
    y: float
    count: int
    west: float
    north: float
    east: float
    south: float


def clustered(x: Floats, y: Floats, cell: float, close: float) -> tuple[Cluster, ...]:
    """Clusters by cells of this side, in order of size; those whose middles are nearer than `close` become one."""
    if not len(x):
        return ()
    columns, rows = np.floor(x / cell).astype(np.int64), np.floor(y / cell).astype(np.int64)
    columns -= columns.min()
    rows -= rows.min()
    width = int(columns.max()) + 1
    cells = rows * width + columns
    if int(rows.max() + 1) * width <= np.iinfo(np.uint16).max:
        cells = cells.astype(np.uint16)  # which is sorted in a tenth of the time
    order = np.argsort(cells, kind="stable")
    cells = cells[order].astype(np.int64)
    starts = np.flatnonzero(np.diff(cells, prepend=-1))
    x, y = x[order], y[order]
    counts = np.diff(starts, append=len(x))
    found = _Boxes(
        counts,
        np.add.reduceat(x, starts),
        np.add.reduceat(y, starts),
        np.minimum.reduceat(x, starts),
        np.minimum.reduceat(y, starts),
        np.maximum.reduceat(x, starts),
        np.maximum.reduceat(y, starts),
    )
    found.merge(close)
    return found.told()


class _Boxes:
    """Clusters as columns; those that were taken into another have a count of 0."""

    def __init__(self, count: NDArray[Any], x: Floats, y: Floats, *box: Floats) -> None:
        self._count, self._x, self._y = count.astype(np.int64), x, y
        self._west, self._north, self._east, self._south = box

    def merge(self, close: float) -> None:
        """Until no two stand closer, and no two rectangles touch."""
        waiting = np.argsort(-self._count, kind="stable").tolist()
        while waiting:
            one = waiting.pop(0)
            if not self._count[one]:
                continue
            while len(others := self._too_close(one, close)):
                self._take(one, others)

    def told(self) -> tuple[Cluster, ...]:
        kept = np.flatnonzero(self._count)
        kept = kept[np.argsort(-self._count[kept], kind="stable")]
        count = self._count[kept]
        columns = (self._x[kept] / count, self._y[kept] / count, count, self._west[kept], self._north[kept])
        rest = (self._east[kept], self._south[kept])
        return tuple(Cluster(*row) for row in zip(*(each.tolist() for each in (*columns, *rest)), strict=True))

    def _too_close(self, one: int, close: float) -> NDArray[np.int64]:
        safe = np.maximum(self._count, 1)
        across = self._x / safe - self._x[one] / self._count[one]
        down = self._y / safe - self._y[one] / self._count[one]
        apart = (self._west > self._east[one]) | (self._east < self._west[one])
        apart |= (self._north > self._south[one]) | (self._south < self._north[one])
        found = (self._count > 0) & ((across * across + down * down < close * close) | ~apart)
        found[one] = False
        return np.flatnonzero(found)

    def _take(self, one: int, others: NDArray[np.int64]) -> None:
        for column in (self._count, self._x, self._y):
            column[one] += column[others].sum()
        self._count[others] = 0
        self._west[one] = min(self._west[one], self._west[others].min())
        self._north[one] = min(self._north[one], self._north[others].min())
        self._east[one] = max(self._east[one], self._east[others].max())
        self._south[one] = max(self._south[one], self._south[others].max())
