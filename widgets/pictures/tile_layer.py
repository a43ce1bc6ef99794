"""Paints the tiles of a large picture over its small form, and says which are lacking."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter, QTransform

from app.desk.pictures.tile_plan import Tile, level_for, tiles_over
from app.desk.pictures.tiles import Tiles

_COARSER = 3
"""Levels of coarser tiles that are painted below while finer ones are on their way."""
_NEARLY = 1.02


class TileLayer:
    """The tiles of one surface. What is below them is that surface's own small form of the picture."""

    def __init__(self, tiles: Tiles) -> None:
        self._tiles = tiles
        self.page = 0
        """Which page of the file is shown."""
        self.on = False
        """Whether the small form below is as fine as it gets; before that a finer one of it is on its way."""
        self.lacking = 0
        """Tiles that were seen but not there when it was painted last."""

    def paint(
        self, painter: QPainter, onto: QTransform, page: QSizeF, room: QRectF, below: float, *, clear: bool
    ) -> None:
        """Paint what is there, clear or under the veil in force. `onto`: from the page's pixels to the painter's.

        `room` is what of the surface is seen, `below` how many pixels the small form has for one of the page. Under a
        blur nothing is painted over it, since it holds no less.
        """
        for tile in self._seen(painter, onto, page, room, below):
            image = self._tiles.find(tile)
            shown = None if image is None else image.clear if clear else image.veiled
            if shown is not None:
                draw(painter, onto, tile.area(page), shown)

    def declare(self, painter: QPainter, onto: QTransform, page: QSizeF, room: QRectF, below: float) -> None:
        """Have what is seen and not there made, and nothing else."""
        level = self._level(painter, onto, below)
        wanted = [] if level is None or not self.on else tiles_over(_area(onto, room), page, self.page, level)
        missing = [tile for tile in wanted if self._tiles.find(tile) is None]
        self.lacking = len(missing)
        self._tiles.want(missing)

    def _seen(self, painter: QPainter, onto: QTransform, page: QSizeF, room: QRectF, below: float) -> list[Tile]:
        """From coarse to fine."""
        level = self._level(painter, onto, below)
        if level is None:
            return []
        area = _area(onto, room)
        return [
            tile
            for each in range(level + _COARSER, level - 1, -1)
            if 2.0**-each > below
            for tile in tiles_over(area, page, self.page, each)
        ]

    def _level(self, painter: QPainter, onto: QTransform, below: float) -> int | None:
        """None where the small form is fine enough."""
        scale = math.sqrt(abs(onto.determinant())) * painter.device().devicePixelRatioF()
        return None if min(scale, 1.0) <= below * _NEARLY else level_for(scale)


def draw(painter: QPainter, onto: QTransform, area: QRectF, image: QImage) -> None:
    """Draw an image of this area of the page."""
    painter.save()
    painter.setTransform(onto, combine=True)
    painter.drawImage(area, image)
    painter.restore()


def _area(onto: QTransform, room: QRectF) -> QRectF:
    """What of the page is seen."""
    back, possible = onto.inverted()
    return back.mapRect(room) if possible else QRectF()
