"""How one picture lies over another by their close looks, small enough to be kept for every two that share points."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.linking.local.matching import Alignment, Matrix, composed, inverted

_KEPT = "<f4"


@dataclass(frozen=True)
class Laid:
    """`matrix`: from pixels of a's still to those of b's. `box`: left, top, right and bottom, in a's still, of the
    points that say so."""

    matrix: Matrix
    box: NDArray[np.float64]

    @classmethod
    def of(cls, alignment: Alignment) -> Laid:
        """What an alignment says."""
        places = alignment.points[:, :2]
        return cls(alignment.matrix, np.concatenate([places.min(axis=0), places.max(axis=0)]))

    @classmethod
    def unpack(cls, value: bytes) -> Laid:
        """What `packed` gave."""
        numbers = np.frombuffer(value, _KEPT).astype(np.float64)
        return cls(numbers[:6].reshape(2, 3), numbers[6:10])

    def packed(self) -> bytes:
        """40 bytes: the matrix row by row, then the box, as floats of 32 bits, little-endian."""
        return np.concatenate([self.matrix.ravel(), self.box]).astype(_KEPT).tobytes()

    def apart(self, there: Matrix, on: Matrix) -> float:
        """How far from where this puts them the corners and the middle of the box come to lie, in pixels of b's still,
        by way of a third picture (the median). `there`: from a to it; `on`: from it to b."""
        left, top, right, bottom = self.box
        middle = (left + right) / 2, (top + bottom) / 2
        corners = np.array([(left, top), (right, top), (left, bottom), (right, bottom), middle])
        by_way = composed(on, there)
        apart = corners @ (self.matrix - by_way)[:, :2].T + (self.matrix - by_way)[:, 2]
        return float(np.median(np.hypot(*apart.T)))

    @property
    def scale(self) -> float:
        """By how much b shows it larger."""
        return float(np.sqrt(abs(np.linalg.det(self.matrix[:, :2]))))


def from_first(laid: Laid, *, swapped: bool) -> Matrix:
    """The map from the one to the other; `swapped`: from b to a."""
    return inverted(laid.matrix) if swapped else laid.matrix
