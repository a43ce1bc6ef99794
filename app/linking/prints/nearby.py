"""Pictures whose fingerprints are near, though not so near that these alone prove anything.

At PDQ's own radius no wrong pair is met in millions, but what was painted over or cut a little is missed; at more than
twice the radius one pair in a million is wrong. So these pairs are proposed only, and their pixels are compared.
"""

from __future__ import annotations

import numpy as np

from app.linking import thresholds
from app.linking.prints import hamming
from app.linking.prints.views import Views
from app.linking.stacks import Nodes

_PIECE = 256
_KEPT = 256
"""Most that are proposed to one picture, the nearest."""


class Nearby:
    """The whole pictures of a case, upright; those of which the fingerprint tells a layout are left out."""

    def __init__(self, views: Views) -> None:
        rows = np.flatnonzero(views.whole() & ~views.strict)
        self._node, self._words = views.node[rows], views.words[rows]
        self._row = np.full(views.count, -1, dtype=np.int64)
        self._row[self._node] = np.arange(len(rows))

    def near(self, first: int, second: int) -> bool:
        """Whether these two are proposed to each other."""
        a, b = int(self._row[first]), int(self._row[second])
        if min(a, b) < 0:
            return False
        return int(hamming.distances(self._words[a], self._words[b])) <= thresholds.NEARBY_RADIUS.value

    def of(self, asking: Nodes) -> dict[int, Nodes]:
        """For each of these nodes those that are proposed to it, the nearest first."""
        asked = asking[self._row[asking] >= 0]
        found: dict[int, Nodes] = {}
        for start in range(0, len(asked), _PIECE):
            piece = asked[start : start + _PIECE]
            pairs = hamming.join(self._words[self._row[piece]], self._words, thresholds.NEARBY_RADIUS.value)
            order = np.lexsort((pairs.b, pairs.distance, pairs.a))
            rows, others = pairs.a[order], self._node[pairs.b[order]]
            ends = np.searchsorted(rows, np.arange(len(piece) + 1))
            for at, node in enumerate(piece.tolist()):
                mine = others[ends[at] : ends[at + 1]][: _KEPT + 1]
                found[node] = mine[mine != node]
        return found
