"""Where a player is, and how fast it goes, which way and between which bounds. Knows neither pictures nor sound."""

from __future__ import annotations

import time
from collections.abc import Callable

SPEEDS = (0.1, 0.25, 0.5, 1.0, 1.5, 2.0, 4.0, 8.0)
"""How many times as fast as recorded, either way."""


class PlayClock:
    """A position in milliseconds that moves while the clock runs. It stops at a bound, or begins again from the other.

    While it waits, it runs but doesn't move: what should be seen isn't at hand yet.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        """`now`: seconds of a clock that never goes back."""
        self._now = now
        self._base = 0.0
        self._since = 0.0
        self._waiting = False
        self.speed = 0.0
        """Times as fast as recorded; negative: backwards; 0: it stands."""
        self.bounds = (0.0, 0.0)
        """First and last position."""
        self.loop = False
        """Whether it begins again at the other bound."""

    @property
    def running(self) -> bool:
        """Whether it moves, or waits to move."""
        return self.speed != 0

    @property
    def waiting(self) -> bool:
        """Whether it would move if it could."""
        return self._waiting

    @property
    def at(self) -> float:
        """The position, which may have come to a bound."""
        low, high = self.bounds
        raw = self._raw()
        if self.loop and self.running and high > low and not low <= raw <= high:
            # What lies outside the loop is led into it; what runs over its end begins again.
            return low + (raw - low) % (high - low)
        return min(max(raw, low), high)

    @property
    def ended(self) -> bool:
        """Whether it runs against a bound."""
        low, high = self.bounds
        return self.running and not self.loop and (self._raw() >= high if self.speed > 0 else self._raw() <= low)

    def run(self, speed: float) -> None:
        """Go on from where it is, so fast; 0 stands."""
        self._base, self._since = self.at, self._now()
        self.speed = speed
        self._waiting = self._waiting and speed != 0

    def go(self, at: float) -> None:
        """Be there."""
        low, high = self.bounds
        self._base, self._since = min(max(at, low), high), self._now()

    def wait(self, waiting: bool) -> None:
        """Stand still until what is to be seen is at hand, or go on."""
        if waiting != self._waiting:
            self._base, self._since = self.at, self._now()
            self._waiting = waiting

    def set_bounds(self, low: float, high: float) -> None:
        """Move between these."""
        at = self._raw()
        self.bounds = (low, max(low, high))
        self.go(at)

    def _raw(self) -> float:
        if not self.speed or self._waiting:
            return self._base
        return self._base + (self._now() - self._since) * 1000 * self.speed


def faster(speed: float) -> float:
    """The next speed above this one, the same way."""
    return _beside(speed, 1)


def slower(speed: float) -> float:
    """The next speed below this one, the same way."""
    return _beside(speed, -1)


def shuttled(speed: float, way: int) -> float:
    """What J (-1) and L (1) make of a speed: turn about at normal speed, or go twice as fast that way."""
    if speed * way <= 0:
        return float(way)
    return way * min(2 * abs(speed), SPEEDS[-1])


def _beside(speed: float, by: int) -> float:
    nearest = min(range(len(SPEEDS)), key=lambda place: abs(SPEEDS[place] - abs(speed or 1.0)))
    chosen = SPEEDS[min(max(nearest + by, 0), len(SPEEDS) - 1)]
    return -chosen if speed < 0 else chosen
