"""Views of pictures: the whole of each, and those of its regions that are pictures of their own.

A picture that was framed, letterboxed or sent as a screenshot has a view that shows what its original shows. Views may
be matched only if they aren't flat and, in the picture's own pixels, not tiny.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.linking import thresholds
from app.linking.prints.hamming import Words
from app.linking.stacks import Nodes

WHOLE = np.array([0.0, 0.0, 1.0, 1.0])
"""Box of the whole."""
NO_PIXELS = np.zeros((0, 2), dtype=np.uint64)


@dataclass(frozen=True)
class Views:
    """Views that may be matched, in the order of their nodes; the first five arrays have one length.

    `node`: the picture; `words`: PDQ; `part`: whether it is one picture of several, and so doesn't stand for the whole;
    `box`: left, top, width and height as shares of the whole (0, 0, 1, 1: the whole itself). `strict`: whether the
    print tells more of a layout than of what is seen, so that it must be nearer (`thresholds.LAYOUT_RADIUS`). `count`:
    how many nodes there are. `pixels`: a digest of each node's pixels in two words, zeros where it isn't known.
    """

    node: Nodes
    words: Words
    part: NDArray[np.bool_]
    box: NDArray[np.float64]
    strict: NDArray[np.bool_]
    count: int
    pixels: NDArray[np.uint64]

    @classmethod
    def of(
        cls,
        node: Nodes,
        words: Words,
        part: NDArray[np.bool_],
        box: NDArray[np.float64],
        even: NDArray[np.bool_],
        count: int,
        pixels: NDArray[np.uint64] = NO_PIXELS,
    ) -> Views:
        """Views in any order, all of which may be matched. `even`: those most of which has one tone."""
        order = np.argsort(node, kind="stable")
        strict = even | _mostly_surroundings(node, part, box, count)
        known = pixels if len(pixels) == count else np.zeros((count, 2), dtype=np.uint64)
        return cls(node[order], words[order], part[order], box[order], strict[order], count, known)

    @classmethod
    def of_wholes(cls, words: Words, usable: NDArray[np.bool_]) -> Views:
        """One view a node, of those nodes that are `usable`."""
        node = np.flatnonzero(usable)
        box = np.broadcast_to(WHOLE, (len(node), 4))
        nowhere = np.zeros(len(node), dtype=bool)
        return cls.of(node, words[node], nowhere, box, nowhere, len(words))

    def of_nodes(self, nodes: Nodes, *, part: bool) -> NDArray[np.int64]:
        """Rows of the views of these nodes: those that are parts, or those that stand for the whole."""
        chosen = np.zeros(self.count, dtype=bool)
        chosen[nodes] = True
        return np.flatnonzero(chosen[self.node] & (self.part == part))

    def whole(self) -> NDArray[np.bool_]:
        """Which views are of the whole."""
        whole: NDArray[np.bool_] = (self.box == WHOLE).all(axis=1)
        return whole


def _mostly_surroundings(
    node: Nodes, part: NDArray[np.bool_], box: NDArray[np.float64], count: int
) -> NDArray[np.bool_]:
    """Which views show, in the greater part, what lies around the innermost picture of their node."""
    area = box[:, 2] * box[:, 3]
    innermost = np.ones(count)
    np.minimum.at(innermost, node[~part], area[~part])
    mostly: NDArray[np.bool_] = ~part & (innermost[node] * 2 < area)
    return mostly


def usable(quality: NDArray[Any], width: NDArray[Any], height: NDArray[Any]) -> NDArray[np.bool_]:
    """Which stills may be matched by their fingerprint at all: neither flat nor tiny. Sizes are in pixels."""
    enough: NDArray[np.bool_] = (quality >= thresholds.PICTURE_QUALITY.value) & (
        np.minimum(width, height) >= thresholds.PICTURE_EDGE.value
    )
    return enough
