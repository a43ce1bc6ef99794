"""`same picture`: pictures whose PDQ fingerprints are near in one of the eight turned and mirrored forms."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.linking import thresholds
from app.linking.edges import UPRIGHT, Edges
from app.linking.prints import hamming
from app.linking.prints.dihedral import FORM_WORDS, forms
from app.linking.prints.hamming import Words
from app.linking.stacks import Nodes

KIND = "same picture"
_BITS = 256


class SamePicture:
    """The relation by which pictures are stacked (`app.linking.stacks.Relation`)."""

    batch = 2_048

    def __init__(self, words: Words, usable: NDArray[np.bool_]) -> None:
        """`words`: one fingerprint a node, in rank order. Nodes that aren't `usable` are related to none."""
        self._words = words
        self._usable = usable

    def within(self, nodes: Nodes) -> Edges:
        """All related pairs among the nodes."""
        return self.between(nodes, nodes)

    def downwards(self, nodes: Nodes) -> Edges:
        """All related pairs of one of the nodes and any node of lower rank."""
        return self.between(nodes, np.arange(nodes.min() + 1, len(self._words)))

    def between(self, above: Nodes, below: Nodes) -> Edges:
        """All related pairs of one of `above` and one of `below` that ranks lower."""
        above, below = above[self._usable[above]], below[self._usable[below]]
        edges = near(self._words[above], self._words[below], thresholds.PICTURE_RADIUS.value)
        edges = Edges(above[edges.first], below[edges.second], edges.score, edges.form, edges.offset)
        return edges[edges.first < edges.second]


def near(a: Words, b: Words, radius: int) -> Edges:
    """Pairs of a row of `a` and a row of `b` that are near in some form, once each, with the form that is nearest.

    The score is the share of bits that agree.
    """
    pairs = hamming.join(forms(a).reshape(-1, 4), b, radius)
    form, first = np.divmod(pairs.a.astype(np.int64), max(1, len(a)))
    order = np.lexsort((form, pairs.distance, pairs.b, first))
    first, second, form = first[order], pairs.b[order].astype(np.int64), form[order]
    best = np.ones(len(order), dtype=bool)
    best[1:] = (first[1:] != first[:-1]) | (second[1:] != second[:-1])
    score = 1 - pairs.distance[order][best] / _BITS
    return Edges.of(first[best], second[best], score, form[best])


def usable(quality: NDArray[np.int64], width: NDArray[np.int64], height: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which stills may be matched by their fingerprint at all: neither flat nor tiny."""
    enough: NDArray[np.bool_] = (quality >= thresholds.PICTURE_QUALITY.value) & (
        np.minimum(width, height) >= thresholds.PICTURE_EDGE.value
    )
    return enough


def method(form: int) -> str:
    """Name of the fingerprint by which a pair was found."""
    return "pdq" if form == UPRIGHT else "pdq-dihedral"


def detail(score: float, form: int) -> str:
    """What agreed, in words."""
    apart = f"PDQ fingerprints differ in {round((1 - score) * _BITS)} of {_BITS} bits"
    return apart if form == UPRIGHT else f"{FORM_WORDS[form]}; {apart}"
