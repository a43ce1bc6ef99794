"""The countries' outlines as paths to paint: only what is seen, and no finer than the screen shows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from app.desk.look.theme import Theme
from app.desk.maps.map_camera import Camera
from app.places.mercator import projected
from app.places.world import World

Floats = NDArray[np.float64]
_SLACK = 4.0
"""Pixels around the window in which lines still end where they end."""

_PASSES = 3
"""Fjords are thinned from their ends, a cell a pass."""


@dataclass(frozen=True, slots=True)
class _Level:
    """The outlines for one fineness. `starts`: the first row of each ring, and the number of rows."""

    x: Floats
    y: Floats
    starts: NDArray[np.int64]
    boxes: Floats
    """West, north, east and south of each ring, as rows."""


class MapOutline:
    """Made in a thread, since it takes some tenths of a second; then used by the window's."""

    def __init__(self, world: World) -> None:
        self._x, self._y = projected(world.points[:, 1], world.points[:, 0])
        self._starts = world.starts
        self._levels: dict[int, _Level] = {}
        self.about = world.about
        for fineness in (9, 10):
            self._level(fineness)

    def drawn(self, camera: Camera, ratio: float, theme: Theme) -> QImage:
        """Land and borders as a picture of the window's size; can be made in any thread. `ratio`: pixels for a logical
        one."""
        made = QImage(round(camera.width * ratio), round(camera.height * ratio), QImage.Format.Format_RGB32)
        made.setDevicePixelRatio(ratio)
        made.fill(QColor(theme.well))
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(theme.raised if theme.dark else theme.surface))
        painter.setPen(QPen(QColor(theme.faint), 0.8))
        painter.drawPath(self.path(camera))
        painter.end()
        return made

    def path(self, camera: Camera) -> QPainterPath:
        """Every ring that is seen, in pixels; to be filled by the odd-even rule."""
        made = QPainterPath()
        made.setFillRule(Qt.FillRule.OddEvenFill)
        level = self._level(int(np.log2(camera.scale)))
        west, north, east, south = camera.edges
        boxes = level.boxes
        seen = (boxes[2] >= west) & (boxes[0] <= east) & (boxes[3] >= north) & (boxes[1] <= south)
        for ring in np.flatnonzero(seen).tolist():
            rows = slice(int(level.starts[ring]), int(level.starts[ring + 1]))
            left = (level.x[rows] - camera.x) * camera.scale + camera.width / 2
            top = (level.y[rows] - camera.y) * camera.scale + camera.height / 2
            kept = seen_corners(left, top, camera.width, camera.height)
            points = map(QPointF, left[kept].tolist(), top[kept].tolist())
            made.addPolygon(QPolygonF(list(points)))
        return made

    def _level(self, fineness: int) -> _Level:
        """Rings on a grid of 2 to the power of `fineness` steps, without those that are smaller than a step."""
        if fineness not in self._levels:
            self._levels[fineness] = self._thinned(2.0**fineness)
        return self._levels[fineness]

    def _thinned(self, steps: float) -> _Level:
        cells = np.rint(self._x * steps).astype(np.int64) << 32 | np.rint(self._y * steps).astype(np.int64)
        kept = self._turning(cells)
        lengths = np.add.reduceat(kept.astype(np.int64), self._starts[:-1])
        large = lengths > 3
        kept &= np.repeat(large, np.diff(self._starts))
        x, y = self._x[kept], self._y[kept]
        starts = np.concatenate([[0], np.cumsum(lengths[large])])
        firsts = starts[:-1]
        boxes = np.stack(
            [
                np.minimum.reduceat(x, firsts),
                np.minimum.reduceat(y, firsts),
                np.maximum.reduceat(x, firsts),
                np.maximum.reduceat(y, firsts),
            ]
        )
        return _Level(x, y, starts, boxes)

    def _turning(self, cells: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Which points are in another cell than the one before, without those that only lead there and back; the first
        and the last of each ring always."""
        ends = np.zeros(len(cells), np.bool_)
        ends[self._starts[:-1]] = ends[self._starts[1:] - 1] = True
        rows = np.flatnonzero(ends | (np.diff(cells, prepend=-1) != 0))
        for _ in range(_PASSES):
            seen = cells[rows]
            kept = ends[rows]
            kept[1:-1] |= (seen[1:-1] != seen[:-2]) & (seen[2:] != seen[:-2])
            rows = rows[kept]
        turning = np.zeros(len(cells), np.bool_)
        turning[rows] = True
        return turning


def seen_corners(left: Floats, top: Floats, width: float, height: float) -> NDArray[np.bool_]:
    """The corners of a polygon that matter inside a window: of corners that follow each other in the same region
    beside it, those between the first and the last can't be seen (after the regions of Cohen and Sutherland).
    """
    region = (left < -_SLACK) * 1 + (left > width + _SLACK) * 2 + (top < -_SLACK) * 4 + (top > height + _SLACK) * 8
    kept = np.ones(len(region), np.bool_)
    kept[1:-1] = (region[1:-1] == 0) | (region[1:-1] != region[:-2]) | (region[1:-1] != region[2:])
    return kept
