"""A coarse picture of the world, by which most points are told their country without looking at any border."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.places.world import World

CELLS = 10
"""Cells of a degree, in both directions."""
NOWHERE, MIXED = -1, -2
"""What a cell holds that lies in no country, and one that a border or a coast runs through."""
_ROWS, _COLUMNS = 180 * CELLS, 360 * CELLS

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Mask = NDArray[np.bool_]


class CountryGrid:
    """`at` gives for each point the place of its country in `World.codes`, NOWHERE or MIXED. `near_coast` tells which
    lie in a cell from which an outline may be as near as `reach` degrees of latitude."""

    def __init__(self, world: World, reach: float) -> None:
        begins, ends, owners = world.edges()
        marked = _marked(begins, ends)
        self._cells = np.where(marked, MIXED, _filled(begins, ends, owners.astype(np.int64))).astype(np.int16)
        self._coastal = _grown(marked, reach)

    def at(self, latitudes: Floats, longitudes: Floats) -> NDArray[np.int32]:
        """Degrees, -90 to 90 and -180 to 180."""
        return self._cells[_row(latitudes), _column(longitudes)].astype(np.int32)

    def near_coast(self, latitudes: Floats, longitudes: Floats) -> Mask:
        """See the class."""
        return np.asarray(self._coastal[_row(latitudes), _column(longitudes)])


def _row(latitudes: Floats) -> Ints:
    return np.clip(np.floor((latitudes + 90) * CELLS), 0, _ROWS - 1).astype(np.int64)


def _column(longitudes: Floats) -> Ints:
    return np.clip(np.floor((longitudes + 180) * CELLS), 0, _COLUMNS - 1).astype(np.int64)


def _marked(begins: Floats, ends: Floats) -> Mask:
    """The cells that an edge touches, and those beside them."""
    steps = np.ceil(np.abs(ends - begins).max(axis=1) * CELLS * 2).astype(np.int64) + 1
    edges = np.repeat(np.arange(len(steps)), steps)
    part = (np.arange(len(edges)) - np.repeat(np.cumsum(steps) - steps, steps)) / np.maximum(steps - 1, 1)[edges]
    points = begins[edges] + (ends - begins)[edges] * part[:, None]
    marked = np.zeros((_ROWS, _COLUMNS), np.bool_)
    marked[_row(points[:, 1]), _column(points[:, 0])] = True
    tall = marked.copy()
    tall[1:] |= marked[:-1]
    tall[:-1] |= marked[1:]
    return np.asarray(tall | np.roll(tall, 1, axis=1) | np.roll(tall, -1, axis=1))


def _filled(begins: Floats, ends: Floats, owners: Ints) -> NDArray[np.int64]:
    """What lies at the middle of each cell: along the middle of a row, each country lies between pairs of its edges."""
    low, high = np.minimum(begins[:, 1], ends[:, 1]), np.maximum(begins[:, 1], ends[:, 1])
    first = np.ceil((low + 90) * CELLS - 0.5).astype(np.int64)
    last = np.ceil((high + 90) * CELLS - 0.5).astype(np.int64)
    crossings = last - first
    edges = np.repeat(np.arange(len(owners)), crossings)
    rows = np.arange(len(edges)) - np.repeat(np.cumsum(crossings) - crossings, crossings) + first[edges]
    middles = (rows + 0.5) / CELLS - 90
    (x0, y0), (x1, y1) = begins[edges].T, ends[edges].T
    x = x0 + (middles - y0) * (x1 - x0) / (y1 - y0)
    order = np.lexsort((x, owners[edges], rows))
    columns = np.clip(np.ceil((x[order] + 180) * CELLS - 0.5), 0, _COLUMNS).astype(np.int64)
    change = np.tile([1, -1], len(order) // 2) * (owners[edges][order] + 1)
    changes = np.zeros((_ROWS, _COLUMNS + 1), np.int64)
    np.add.at(changes, (rows[order], columns), change)
    return np.cumsum(changes, axis=1)[:, :-1] - 1


def _grown(marked: Mask, reach: float) -> Mask:
    """These cells and all others as near to one of them, which far from the equator are many."""
    high = int(np.ceil(reach * CELLS))
    tall = marked.copy()
    for by in range(1, high + 1):
        tall[by:] |= marked[:-by]
        tall[:-by] |= marked[by:]
    grown = np.zeros_like(marked)
    latitudes = np.abs((np.arange(_ROWS) + 0.5) / CELLS - 90) + 0.5 / CELLS + reach
    wide = np.ceil(reach * CELLS / np.cos(np.radians(np.minimum(latitudes, 89.9)))).astype(np.int64)
    for row in np.flatnonzero(tall.any(axis=1)).tolist():
        by = min(int(wide[row]), _COLUMNS // 2 - 1)
        sums = np.cumsum(np.concatenate([[False], tall[row][-by:], tall[row], tall[row][:by]]))
        grown[row] = sums[2 * by + 1 :] > sums[:_COLUMNS]
    return grown
