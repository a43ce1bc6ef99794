"""What a threshold says of itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Threshold:
    """A value with its unit, its meaning, and the measurement or standard it comes from."""

    value: int
    unit: str
    meaning: str
    source: str
