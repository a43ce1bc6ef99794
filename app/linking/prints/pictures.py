"""`same picture`: pictures of which two views have near PDQ fingerprints in one of the eight turned and mirrored forms,
or of which one is a negative of the other.

A view is the whole picture, or what is left of it without its border, its letterbox or the screen around it.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.linking import thresholds
from app.linking.edges import UPRIGHT, Edges
from app.linking.prints import hamming
from app.linking.prints.dihedral import FORM_WORDS, NEGATIVE, forms
from app.linking.prints.hamming import Pairs, Words
from app.linking.prints.print_index import PrintIndex
from app.linking.prints.views import Views
from app.linking.stacks import Nodes

KIND = "same picture"
_BITS = 256

INSIDE = 16
"""Added to the form of an edge that doesn't join two whole pictures."""
SAME_PIXELS = 32
"""Added to the form of an edge between pictures whose stills have the same pixels."""


class SamePicture:
    """The relation by which pictures are stacked (`app.linking.stacks.Relation`)."""

    batch = 2_048

    def __init__(self, views: Views) -> None:
        """Nodes are numbered by rank. Those without views are related to none."""
        self._views = views
        self._inside = ~views.whole()

    def within(self, nodes: Nodes) -> Edges:
        """All related pairs among the nodes."""
        return self.between(nodes, nodes)

    def downwards(self, nodes: Nodes) -> Edges:
        """All related pairs of one of the nodes and any node of lower rank."""
        return self.between(nodes, np.arange(nodes.min() + 1, self._views.count))

    def between(self, above: Nodes, below: Nodes) -> Edges:
        """All related pairs of one of `above` and one of `below` that ranks lower."""
        views = self._views
        upper, lower = views.of_nodes(above, part=False), views.of_nodes(below, part=False)
        edges = same(views.words[upper], views.words[lower])
        one, other = upper[edges.first], lower[edges.second]
        form = edges.form + np.where(self._inside[one] | self._inside[other], np.int8(INSIDE), np.int8(0))
        close = near_enough(views, one, other, edges)
        edges = Edges(views.node[one], views.node[other], edges.score, form, edges.offset)
        return self._told(best(edges[close & (edges.first < edges.second)]))

    def _told(self, edges: Edges) -> Edges:
        pixels = self._views.pixels
        same = (edges.score == 1) & (edges.form == UPRIGHT) & pixels[edges.first].any(axis=1)
        same &= (pixels[edges.first] == pixels[edges.second]).all(axis=1)
        form = np.where(same, np.int8(SAME_PIXELS), edges.form)
        return Edges(edges.first, edges.second, edges.score, form, edges.offset)


def near_enough(views: Views, one: NDArray[np.int64], other: NDArray[np.int64], edges: Edges) -> NDArray[np.bool_]:
    """Whether pairs of views, given by row, are near enough where one of them tells of a layout.

    Turned and mirrored, layouts don't come near each other; dark and light ones of one program are negatives.
    """
    apart = np.round((1 - edges.score) * _BITS)
    strict = (views.strict[one] | views.strict[other]) & np.isin(edges.form, (UPRIGHT, NEGATIVE))
    enough: NDArray[np.bool_] = (apart <= thresholds.LAYOUT_RADIUS.value) | ~strict
    return enough


def best(edges: Edges) -> Edges:
    """Each pair once: the nearest of its views, whole ones before others, upright before turned."""
    order = np.lexsort((edges.form, -edges.score, edges.second, edges.first))
    edges = edges[order]
    best = np.ones(len(order), dtype=bool)
    best[1:] = (edges.first[1:] != edges.first[:-1]) | (edges.second[1:] != edges.second[:-1])
    return edges[best]


def same(a: Words, b: Words | PrintIndex) -> Edges:
    """Pairs that are `near` enough for the same picture, or for a picture and its negative."""
    turned = thresholds.TURNED_RADIUS.value
    upright = near(a, b, thresholds.PICTURE_RADIUS.value, turned)
    negatives = _join(~a, b, turned)
    form = np.full(len(negatives), NEGATIVE)
    return best(Edges.joined([upright, Edges.of(negatives.a, negatives.b, 1 - negatives.distance / _BITS, form)]))


def _join(asking: Words, b: Words | PrintIndex, radius: int) -> Pairs:
    return b.join(asking, radius) if isinstance(b, PrintIndex) else hamming.join(asking, b, radius)


def near(a: Words, b: Words | PrintIndex, radius: int, turned: int | None = None) -> Edges:
    """Pairs of a row of `a` and a row of `b` that are near in some form, once each, with the form that is nearest.

    `radius` holds for the upright form, `turned` for the other seven (None: the same). The score is the share of bits
    that agree.
    """
    turned = radius if turned is None else turned
    pairs = _join(forms(a).reshape(-1, 4), b, max(radius, turned))
    form, first = np.divmod(pairs.a.astype(np.int64), max(1, len(a)))
    kept = pairs.distance <= np.where(form == UPRIGHT, radius, turned)
    score = 1 - pairs.distance[kept] / _BITS
    return best(Edges.of(first[kept], pairs.b[kept], score, form[kept]))


def method(form: int) -> str:
    """Name of the fingerprint by which a pair was found."""
    if form == SAME_PIXELS:
        return "pixels"
    if form & INSIDE:
        return "pdq-regions"
    return {UPRIGHT: "pdq", NEGATIVE: "pdq-negative"}.get(form, "pdq-dihedral")


def detail(score: float, form: int) -> str:
    """What agreed, in words."""
    if form == SAME_PIXELS:
        return (
            "decoded for comparison (at most 512 px), both have the same pixels: their files differ, not what they show"
        )
    parts = [FORM_WORDS[form % INSIDE], "without what surrounds the picture" if form & INSIDE else ""]
    return "; ".join(part for part in [*parts, apart(score)] if part)


def apart(score: float) -> str:
    """By how much two fingerprints differ, in words."""
    return f"PDQ fingerprints differ in {round((1 - score) * _BITS)} of {_BITS} bits"
