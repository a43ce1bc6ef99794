"""Positions on the earth, as people write them and as they are stored: latitude and longitude in degrees."""

from __future__ import annotations

import math
import re

from app.errors import UserError

Position = tuple[float, float]
"""Latitude and longitude in degrees, north and east positive."""

_NUMBER = re.compile(r"[+-]?\d{1,3}(?:[.,]\d+)?", re.ASCII)
_BETWEEN = re.compile(r"\s*;\s*|\s*,\s+|\s+")


def read_position(text: str) -> Position:
    """The position that is written: `59.33, 18.07`, `59.33,18.07`, `59,33; 18,07` or `59,33 18,07`.

    Raises UserError where it is none, or none on the earth.
    """
    parts = _BETWEEN.split(text.strip())
    if len(parts) != 2:
        parts = text.strip().split(",")
    if len(parts) != 2 or not all(_NUMBER.fullmatch(part) for part in parts):
        raise UserError(f"“{text}” is no position; give latitude and longitude in degrees, such as 59.33,18.07.")
    latitude, longitude = (float(part.replace(",", ".")) for part in parts)
    return checked_position((latitude, longitude))


def checked_position(position: Position) -> Position:
    """The position. Raises UserError unless it is on the earth."""
    latitude, longitude = position
    if not (math.isfinite(latitude) and math.isfinite(longitude) and abs(latitude) <= 90 and abs(longitude) <= 180):
        raise UserError(
            "A position has a latitude from -90 to 90 and a longitude from -180 to 180; give both in degrees."
        )
    return float(latitude), float(longitude)


def written(position: Position) -> str:
    """The position as `read_position` reads it."""
    return ", ".join(f"{degrees:.7f}".rstrip("0").rstrip(".") for degrees in position)
