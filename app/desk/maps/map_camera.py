"""Which part of the map's square (`app.places.mercator`) a window shows, and how it is moved."""

from __future__ import annotations

from dataclasses import dataclass, replace

_LARGEST = 2.0**21
"""Pixels for the side of the square at most: one is then 20 m at the equator, finer than the outlines by far."""
_CLOSEST = 0.004
"""A single place is shown with so much of the square around it: some 160 km at the equator, so that it can be told."""
_ROOM = 1.15
"""What is fitted into the window gets so much more room than it needs."""


@dataclass(frozen=True, slots=True)
class Camera:
    """`x`, `y`: what lies in the middle. `scale`: logical pixels for the side of the square."""

    width: int = 1
    height: int = 1
    x: float = 0.5
    y: float = 0.42
    scale: float = 1.0

    @property
    def edges(self) -> tuple[float, float, float, float]:
        """What is seen: west, north, east, south."""
        across, down = self.width / 2 / self.scale, self.height / 2 / self.scale
        return self.x - across, self.y - down, self.x + across, self.y + down

    def seen_at(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the square is seen, in pixels."""
        return (x - self.x) * self.scale + self.width / 2, (y - self.y) * self.scale + self.height / 2

    def lies_at(self, left: float, top: float) -> tuple[float, float]:
        """The point of the square that is seen there."""
        return (left - self.width / 2) / self.scale + self.x, (top - self.height / 2) / self.scale + self.y

    def sized(self, width: int, height: int) -> Camera:
        """In a window of another size; the middle stays."""
        return replace(self, width=max(1, width), height=max(1, height))._held()

    def moved(self, right: float, down: float) -> Camera:
        """So many pixels to the east and south."""
        return replace(self, x=self.x + right / self.scale, y=self.y + down / self.scale)._held()

    def zoomed(self, factor: float, left: float, top: float) -> Camera:
        """Larger by this factor; what is seen at `left`, `top` stays there, as far as the map's end allows."""
        x, y = self.lies_at(left, top)
        near = replace(self, scale=self._bounded(self.scale * factor))
        moved_x, moved_y = near.lies_at(left, top)
        return replace(near, x=near.x + x - moved_x, y=near.y + y - moved_y)._held()

    def fitted(self, west: float, north: float, east: float, south: float) -> Camera:
        """So that all of this is seen, as large as can be."""
        across, down = max(east - west, _CLOSEST) * _ROOM, max(south - north, _CLOSEST) * _ROOM
        scale = self._bounded(min(self.width / across, self.height / down))
        return replace(self, x=(west + east) / 2, y=(north + south) / 2, scale=scale)._held()

    def whole(self) -> Camera:
        """The world, as wide as the window."""
        return replace(self, x=0.5, y=0.42, scale=self._bounded(0.0))._held()

    def _bounded(self, scale: float) -> float:
        return max(min(self.width, self.height * 1.5), min(_LARGEST, scale))

    def _held(self) -> Camera:
        """Never beyond the square's edges, where it is larger than the window."""
        scale = self._bounded(self.scale)
        return replace(self, scale=scale, x=_within(self.x, self.width / scale), y=_within(self.y, self.height / scale))


def _within(middle: float, seen: float) -> float:
    return 0.5 if seen >= 1 else max(seen / 2, min(1 - seen / 2, middle))
