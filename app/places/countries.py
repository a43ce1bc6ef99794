"""Which country a point lies in, by the shipped outlines: no network, and a million points in about a second.

Far from borders a coarse grid tells. Elsewhere a point is inside by the borders that a line from it to the east crosses
(the even-odd rule); only the edges at its latitude matter, so they are kept in narrow bands. At sea a point is given to
the country whose coast is nearest, as far as territorial waters reach (United Nations Convention on the Law of the Sea,
article 3: 12 miles).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.places.country_grid import MIXED, NOWHERE, CountryGrid
from app.places.world import World, shipped_world

Floats = NDArray[np.float64]
Codes = NDArray[np.int32]
WATERS_KM = 22.224
BORDER_KM = 2.0
"""The outlines, and positions under a roof, are not more exact than that."""
_EARTH_KM = 6371.0088
_BANDS = 50
"""Bands of a degree of latitude."""
_CELLS = 4
"""Cells of a degree, in both directions."""
_AT_ONCE = 2_000_000
_SEA_STEPS = 50
"""Steps of a degree: points at sea that lie as near to each other are given to one country."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """`country`: ISO 3166-1 alpha-2; empty: on the high seas. `at_sea`: it lies off that country's coast.
    `borders_on`: other countries within BORDER_KM, which it may as well be.
    """

    country: str
    at_sea: bool = False
    borders_on: tuple[str, ...] = ()


class Countries:
    """Answers by one world. Making it takes about a second."""

    def __init__(self, world: World) -> None:
        self.codes = world.codes
        begins, ends, owners = world.edges()
        sloping = begins[:, 1] != ends[:, 1]  # a level edge is crossed by no level line
        self._edges = _Bands(begins[sloping], ends[sloping], owners[sloping])
        self.grid = CountryGrid(world, np.degrees(WATERS_KM / _EARTH_KM))
        self._corners = _Cells(begins, owners)

    def at(self, latitudes: Floats, longitudes: Floats) -> Codes:
        """Of each point (degrees, -90 to 90 and -180 to 180) the place of its country in `codes`, or NOWHERE."""
        found = self.grid.at(latitudes, longitudes)
        mixed = np.flatnonzero(found == MIXED)
        found[mixed] = self._edges.inside(latitudes[mixed], longitudes[mixed])
        lost = np.flatnonzero((found == NOWHERE) & self.grid.near_coast(latitudes, longitudes))
        found[lost] = self._off_shore(latitudes[lost], longitudes[lost])
        return found

    def whereabouts(self, latitude: float, longitude: float) -> Whereabouts:
        """One point with what there is to doubt about it. ValueError for degrees that there aren't."""
        if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
            raise ValueError("a latitude is -90 to 90, a longitude -180 to 180")
        where = np.asarray([latitude]), np.asarray([longitude])
        inside = int(self._edges.inside(*where)[0])
        country = inside if inside != NOWHERE else int(self._corners.nearest(*where, WATERS_KM)[0])
        others = self._corners.within(latitude, longitude, BORDER_KM) - {country}
        return Whereabouts(
            "" if country == NOWHERE else self.codes[country],
            at_sea=inside == NOWHERE and country != NOWHERE,
            borders_on=tuple(sorted({self.codes[each] for each in others} - {self.codes[country]})),
        )

    def _off_shore(self, latitudes: Floats, longitudes: Floats) -> Codes:
        """The countries in whose waters these points lie."""
        rows, columns = np.floor(latitudes * _SEA_STEPS), np.floor(longitudes * _SEA_STEPS)
        places, back = np.unique(rows * (400 * _SEA_STEPS) + columns, return_index=True, return_inverse=True)[1:]
        middles = (rows[places] + 0.5) / _SEA_STEPS, (columns[places] + 0.5) / _SEA_STEPS
        return self._corners.nearest(*middles, WATERS_KM)[back]


@cache
def shipped_countries() -> Countries:
    """Those of the shipped world. Raises UserError if its file is missing or damaged."""
    return Countries(shipped_world())


class _Bands:
    """Edges by the bands of latitude that they touch, in each band country by country."""

    def __init__(self, begins: Floats, ends: Floats, owners: Codes) -> None:
        self._begins, self._ends, self._owners = begins, ends, owners
        low, high = _band(np.minimum(begins[:, 1], ends[:, 1])), _band(np.maximum(begins[:, 1], ends[:, 1]))
        spans = high - low + 1
        edges = np.repeat(np.arange(len(owners)), spans)
        within = np.arange(len(edges)) - np.repeat(np.cumsum(spans) - spans, spans)
        bands = np.repeat(low, spans) + within
        order = np.lexsort((owners[edges], bands))
        self._by_band = edges[order].astype(np.int32)
        self._starts = np.searchsorted(bands[order], np.arange(180 * _BANDS + 2))

    def inside(self, latitudes: Floats, longitudes: Floats) -> Codes:
        found = np.full(len(latitudes), NOWHERE, np.int32)
        bands = _band(latitudes)
        order = np.argsort(bands, kind="stable")
        edges_of = np.flatnonzero(np.diff(bands[order], prepend=-1, append=-1))
        for begin, end in zip(edges_of[:-1].tolist(), edges_of[1:].tolist(), strict=True):
            band = int(bands[order[begin]])
            edges = self._by_band[self._starts[band] : self._starts[band + 1]]
            if len(edges):
                step = max(1, _AT_ONCE // len(edges))
                for first in range(begin, end, step):
                    rows = order[first : min(end, first + step)]
                    found[rows] = self._among(edges, latitudes[rows, None], longitudes[rows, None])
        return found

    def _among(self, edges: NDArray[Any], latitude: Floats, longitude: Floats) -> Codes:
        (x0, y0), (x1, y1) = self._begins[edges].T, self._ends[edges].T
        owners = self._owners[edges]
        crossed = (y0 > latitude) != (y1 > latitude)
        crossed &= longitude < x0 + (latitude - y0) * ((x1 - x0) / (y1 - y0))
        firsts = np.flatnonzero(np.diff(owners, prepend=-1))
        odd = np.logical_xor.reduceat(crossed, firsts, axis=1)
        which = odd.argmax(axis=1)
        return np.where(odd[np.arange(len(odd)), which], owners[firsts[which]], NOWHERE).astype(np.int32)


class _Cells:
    """The corners of all outlines by the cell of a grid in which they lie."""

    def __init__(self, points: Floats, owners: Codes) -> None:
        cells = _cell(points[:, 1], points[:, 0])
        order = np.argsort(cells, kind="stable")
        self._points, self._owners = points[order], owners[order]
        self._starts = np.searchsorted(cells[order], np.arange(_ROWS * _COLUMNS + 1))

    def nearest(self, latitudes: Floats, longitudes: Floats, most_km: float) -> Codes:
        """The owner of the nearest corner that is at most so far away, or NOWHERE."""
        found = np.full(len(latitudes), NOWHERE, np.int32)
        cells = _cell(latitudes, longitudes)
        order = np.argsort(cells, kind="stable")
        bounds = np.flatnonzero(np.diff(cells[order], prepend=-1, append=-1))
        for begin, end in zip(bounds[:-1].tolist(), bounds[1:].tolist(), strict=True):
            around = self._around(int(cells[order[begin]]), most_km)
            step = max(1, _AT_ONCE // max(1, len(around)))
            for first in range(begin, end if len(around) else begin, step):
                rows = order[first : min(end, first + step)]
                apart = _kilometres(latitudes[rows, None], longitudes[rows, None], self._points[around])
                best = apart.argmin(axis=1)
                near = apart[np.arange(len(rows)), best] <= most_km
                found[rows] = np.where(near, self._owners[around[best]], NOWHERE)
        return found

    def within(self, latitude: float, longitude: float, most_km: float) -> set[int]:
        """The owners of all corners that are at most so far away."""
        around = self._around(int(_cell(np.asarray([latitude]), np.asarray([longitude]))[0]), most_km)
        apart = _kilometres(np.asarray(latitude), np.asarray(longitude), self._points[around])
        return set(self._owners[around[apart <= most_km]].tolist())

    def _around(self, cell: int, most_km: float) -> NDArray[np.int64]:
        """The corners in this cell and in all that come so near to it."""
        row, column = divmod(cell, _COLUMNS)
        degrees = np.degrees(most_km / _EARTH_KM)
        reach = int(np.ceil(degrees * _CELLS))
        farthest = max(abs(row / _CELLS - 90), abs((row + 1) / _CELLS - 90)) + degrees
        narrow = np.cos(np.radians(min(farthest, 89.9)))
        wide = min(_COLUMNS // 2, int(np.ceil(degrees / narrow * _CELLS)))
        pieces = []
        for near_row in range(max(0, row - reach), min(_ROWS, row + reach + 1)):
            columns = np.arange(column - wide, column + wide + 1) % _COLUMNS
            numbers = near_row * _COLUMNS + np.unique(columns)
            starts, ends = self._starts[numbers], self._starts[numbers + 1]
            pieces += [np.arange(begin, end) for begin, end in zip(starts, ends, strict=True) if end > begin]
        return np.concatenate(pieces) if pieces else np.empty(0, np.int64)


_ROWS, _COLUMNS = 180 * _CELLS, 360 * _CELLS


def _band(latitudes: Floats) -> NDArray[np.int64]:
    return np.floor((latitudes + 90) * _BANDS).astype(np.int64)


def _cell(latitudes: Floats, longitudes: Floats) -> NDArray[np.int64]:
    rows = np.clip(np.floor((latitudes + 90) * _CELLS), 0, _ROWS - 1).astype(np.int64)
    return rows * _COLUMNS + np.floor((longitudes + 180) * _CELLS).astype(np.int64) % _COLUMNS


def _kilometres(latitude: Floats, longitude: Floats, points: Floats) -> Floats:
    """From each of these to each of `points` (longitude, latitude), as if the earth were flat between them."""
    north = points[:, 1] - latitude
    east = (points[:, 0] - longitude + 180) % 360 - 180
    east *= np.cos(np.radians(latitude))
    return np.asarray(np.radians(np.sqrt(north * north + east * east)) * _EARTH_KM)
