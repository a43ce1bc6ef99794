"""Rectangles of a still, and what is seen in them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

LEAST_EDGE = 40
"""Shorter edge of a region in the still's pixels: below it PDQ would look at enlarged values."""
_LARGE_EDGE = 256
"""Shorter edge of a view from which on every other line is enough to find what is plain."""


class Box(NamedTuple):
    """A rectangle in pixels of the still; `right` and `bottom` are the first beyond it."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """In pixels."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """In pixels."""
        return self.bottom - self.top

    @property
    def area(self) -> int:
        """In pixels."""
        return self.width * self.height

    def scaled(self, scale: int, width: int, height: int) -> Box:
        """This box in a picture that is larger by so much, of this size."""
        left, top, right, bottom = (scale * side for side in self)
        return Box(left, top, min(right, width), min(bottom, height))

    def within(self, outer: Box) -> Box:
        """This box, given relative to `outer`, in the coordinates that `outer` has."""
        return Box(self.left + outer.left, self.top + outer.top, self.right + outer.left, self.bottom + outer.top)


class View(NamedTuple):
    """A rectangle of the still."""

    rgb: NDArray[np.uint8]
    grey: NDArray[np.uint8]

    def part(self, box: Box) -> View:
        """The rectangle `box` of this one."""
        rows, columns = slice(box.top, box.bottom), slice(box.left, box.right)
        return View(self.rgb[rows, columns], self.grey[rows, columns])

    def thinned(self) -> tuple[View, int]:
        """Every so manieth line of a large view, and how manieth: enough to see what is plain."""
        if min(self.grey.shape) < _LARGE_EDGE:
            return self, 1
        return View(np.ascontiguousarray(self.rgb[::2, ::2]), np.ascontiguousarray(self.grey[::2, ::2])), 2
