"""What the map shows of a case: clusters of the media that fit a filter."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.case.facets.columns import Columns, Mask
from app.case.queries.where_when import Area
from app.places.clusters import Cluster, clustered
from app.places.countries import shipped_countries
from app.places.mercator import latitude_of, longitude_of

MOST_ASKED = 2_000
_EDGE = 1e-7
"""Degrees, about a centimetre: what a rectangle's edge may lose on its way through the projection."""


@dataclass(frozen=True, slots=True)
class MapView:
    """The part of the map's square that is shown. `cell`: the side within which points are drawn as one; `close`:
    clusters nearer than that are one. All in sides of the square.
    """

    west: float
    north: float
    east: float
    south: float
    cell: float
    close: float


@dataclass(frozen=True, slots=True)
class Mapped:
    """`placed`: media that fit and say where they were made; `without`: those that don't say. `whole`: the part of the
    square (west, north, east, south) on which all of them lie.
    """

    clusters: tuple[Cluster, ...]
    placed: int
    without: int
    whole: tuple[float, float, float, float] | None


def mapped(columns: Columns, mask: Mask, view: MapView) -> Mapped:
    """`mask`: which media fit, wherever they are."""
    positions = columns.positions
    fitting = mask[positions.rows]
    (x, y), placed = positions.projected, int(fitting.sum())
    whole = None
    if placed:
        x, y = (x, y) if placed == len(x) else (x[fitting], y[fitting])
        whole = float(x.min()), float(y.min()), float(x.max()), float(y.max())
        # Whole cells, so that what is drawn stays as it is while the map is moved.
        west, north = (np.floor(each / view.cell) * view.cell for each in (view.west, view.north))
        east, south = (np.ceil(each / view.cell) * view.cell for each in (view.east, view.south))
        inside = (x >= west) & (x <= east) & (y >= north) & (y <= south)
        if not inside.all():
            x, y = x[inside], y[inside]
    return Mapped(clustered(x, y, view.cell, view.close) if placed else (), placed, int(mask.sum()) - placed, whole)


def countries_of(columns: Columns, mask: Mask, area: Area) -> tuple[str, ...]:
    """The codes of the countries in a rectangle, the most frequent first; empty text: the high seas. Of more than
    MOST_ASKED media every so manieth is looked at, so that the answer never takes long.
    """
    positions = columns.positions
    inside = np.flatnonzero((mask & positions.within(area, len(columns)))[positions.rows])
    inside = inside[:: len(inside) // MOST_ASKED + 1]
    countries = shipped_countries()
    found = countries.at(positions.latitudes[inside], positions.longitudes[inside])
    codes, counts = np.unique(found, return_counts=True)
    names = (*countries.codes, "")  # NOWHERE is the last
    return tuple(names[code] for code in codes[np.argsort(-counts, kind="stable")].tolist())


def area_of(west: float, north: float, east: float, south: float) -> Area:
    """The rectangle of degrees of a part of the map's square; where it ends, everything up to the pole."""
    low = -90.0 if south >= 1 else latitude_of(south) - _EDGE
    high = 90.0 if north <= 0 else latitude_of(north) + _EDGE
    return Area(low, max(-180.0, longitude_of(west) - _EDGE), high, min(180.0, longitude_of(east) + _EDGE))
