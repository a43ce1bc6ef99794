"""The map's projection: spherical Mercator, in which every rectangle of degrees is a rectangle on the screen.

The world is a square of side 1: x grows to the east, y to the south. It ends at LIMIT degrees of latitude, where the
square is full; what lies beyond is drawn at its edge.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

LIMIT = math.degrees(math.atan(math.sinh(math.pi)))
Floats = NDArray[np.float64]


def x_of(longitude: float) -> float:
    """0 at the 180th meridian in the west to 1 in the east."""
    return longitude / 360 + 0.5


def y_of(latitude: float) -> float:
    """0 in the north to 1 in the south."""
    bounded = max(-LIMIT, min(LIMIT, latitude))
    return max(0.0, min(1.0, 0.5 - math.asinh(math.tan(math.radians(bounded))) / (2 * math.pi)))


def longitude_of(x: float) -> float:
    """Degrees, held between -180 and 180."""
    return max(-180.0, min(180.0, (x - 0.5) * 360))


def latitude_of(y: float) -> float:
    """Degrees, held between -LIMIT and LIMIT."""
    return math.degrees(math.atan(math.sinh((0.5 - max(0.0, min(1.0, y))) * 2 * math.pi)))


def projected(latitudes: NDArray[Any], longitudes: NDArray[Any]) -> tuple[Floats, Floats]:
    """x and y of many points."""
    bounded = np.radians(np.clip(latitudes, -LIMIT, LIMIT))
    return longitudes / 360 + 0.5, np.clip(0.5 - np.arcsinh(np.tan(bounded)) / (2 * np.pi), 0, 1)
