"""Where and when media were made, as columns beside those of `app.case.facets.columns`, by its rows."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.case.queries.where_when import Area, Span
from app.places.mercator import projected

NO_ZONE = -32_768
"""The zone of a time of which it isn't known; others are minutes east of UTC."""

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]


class Positions:
    """The media that say where they were made; degrees."""

    def __init__(self) -> None:
        self.rows: NDArray[np.int32] = np.empty(0, np.int32)
        self.latitudes: Floats = np.empty(0, np.float64)
        self.longitudes: Floats = np.empty(0, np.float64)
        self.with_country = 0
        """Of how many the country is known, the first ones; see `capture_reading.know_countries`."""
        self._projected: tuple[Floats, Floats] | None = None

    def add(self, rows: Ints, latitudes: Floats, longitudes: Floats) -> None:
        """Have these too."""
        self.rows = np.concatenate([self.rows, rows.astype(np.int32)])
        self.latitudes = np.concatenate([self.latitudes, latitudes])
        self.longitudes = np.concatenate([self.longitudes, longitudes])
        self._projected = None

    @property
    def projected(self) -> tuple[Floats, Floats]:
        """x and y on the map's square."""
        if self._projected is None:
            self._projected = projected(self.latitudes, self.longitudes)
        return self._projected

    def within(self, area: Area, rows: int) -> Mask:
        """Which rows, of so many, lie in this rectangle."""
        inside = (self.latitudes >= area.south) & (self.latitudes <= area.north)
        inside &= (self.longitudes >= area.west) & (self.longitudes <= area.east)
        mask = np.zeros(rows, np.bool_)
        mask[self.rows[inside]] = True
        return mask


class Moments:
    """Times of one kind: `clock` in seconds since 1970 as the device's clock showed them, `zones` in minutes."""

    def __init__(self) -> None:
        self.rows: NDArray[np.int32] = np.empty(0, np.int32)
        self.clock: Ints = np.empty(0, np.int64)
        self.zones: NDArray[np.int16] = np.empty(0, np.int16)
        self._ordered: dict[bool, tuple[NDArray[np.int32], Ints, Mask]] = {}

    def add(self, rows: NDArray[Any], clock: Ints, zones: NDArray[Any]) -> None:
        """Have these too."""
        self.rows = np.concatenate([self.rows, rows.astype(np.int32)])
        self.clock = np.concatenate([self.clock, clock])
        self.zones = np.concatenate([self.zones, zones.astype(np.int16)])
        self._ordered.clear()

    def seconds(self, *, utc: bool) -> Ints:
        """By the device's clock; or in UTC, as far as the zone is known."""
        if not utc:
            return self.clock
        return np.where(self.zones == NO_ZONE, self.clock, self.clock - self.zones.astype(np.int64) * 60)

    def ordered(self, *, utc: bool) -> tuple[NDArray[np.int32], Ints, Mask]:
        """Rows, seconds and whether the zone is known, the earliest first."""
        if utc not in self._ordered:
            seconds = self.seconds(utc=utc)
            order = np.argsort(seconds, kind="stable")
            self._ordered[utc] = self.rows[order], seconds[order], self.zones[order] != NO_ZONE
        return self._ordered[utc]

    def during(self, span: Span, rows: int) -> Mask:
        """Which rows, of so many, have a time in this span."""
        in_order, seconds, _ = self.ordered(utc=span.utc)
        mask = np.zeros(rows, np.bool_)
        begin, end = np.searchsorted(seconds, [span.begin, span.end])
        mask[in_order[begin:end]] = True
        return mask
