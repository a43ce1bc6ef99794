"""Which tiles of a large picture are needed: squares of one size, in levels of which each is half the one before."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

TILE = 512
"""Pixels of a tile's edge, as it is kept and shown."""
MOST = 240
"""Tiles that are asked for at once, those in the middle first: more than three screens of 4K."""


@dataclass(frozen=True, slots=True)
class Tile:
    """One square of a page at a level: level 0 is the page's own pixels, each further one half of it."""

    page: int
    level: int
    column: int
    row: int

    @property
    def span(self) -> int:
        """Pixels of the page that its edge covers."""
        return TILE << self.level

    def area(self, page: QSizeF) -> QRectF:
        """The part of the page that it shows, in the page's pixels; less than a square at its edges."""
        left, top = float(self.column * self.span), float(self.row * self.span)
        return QRectF(left, top, min(float(self.span), page.width() - left), min(float(self.span), page.height() - top))


def level_for(scale: float) -> int:
    """The coarsest level that isn't coarser than what is seen, at this many device pixels for one of the page."""
    return max(0, math.floor(-math.log2(scale) + 1e-9)) if scale > 0 else 0


def tiles_over(seen: QRectF, page: QSizeF, number: int, level: int) -> list[Tile]:
    """The tiles of page `number` that cover the part of it that is seen, those nearest to its middle first."""
    seen = seen.intersected(QRectF(0, 0, page.width(), page.height()))
    if seen.isEmpty():
        return []
    span = TILE << level
    middle = seen.center()
    columns = range(int(seen.left() // span), math.ceil(seen.right() / span))
    rows = range(int(seen.top() // span), math.ceil(seen.bottom() / span))
    found = [Tile(number, level, column, row) for row in rows for column in columns]
    found.sort(
        key=lambda tile: math.hypot((tile.column + 0.5) * span - middle.x(), (tile.row + 0.5) * span - middle.y())
    )
    return found[:MOST]
