"""`part of` by prints: a picture that is one of several in another one, such as a collage or a chat."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.linking import thresholds
from app.linking.edges import Edges
from app.linking.prints.pictures import apart, best, near, near_enough
from app.linking.prints.views import Views
from app.linking.stacks import Pair

PANEL = 64
"""Added to the form of an edge that joins a picture and one of several pictures in another one."""
METHOD = "pdq-regions"


@dataclass(frozen=True)
class Shown:
    """Pairs of pictures of which one is among those that the other shows, `first` < `second`, and the reasons."""

    edges: Edges
    details: dict[Pair, str]


def shown(views: Views, new: NDArray[np.bool_], among: NDArray[np.bool_]) -> Shown:
    """All such pairs of one of the nodes `among` all nodes and one that is `new` as well (both: masks of nodes)."""
    parts = views.of_nodes(np.flatnonzero(among), part=True)
    wholes = views.of_nodes(np.flatnonzero(among), part=False)
    fresh = new[views.node]
    found = [
        _near(views, parts, wholes[fresh[wholes]]),
        _near(views, parts[fresh[parts]], wholes[~fresh[wholes]]),
    ]
    # While they are compared, an edge's offset is the row of the part.
    edges = best(Edges.joined(found))
    places = [_place(views.box[row].tolist()) for row in edges.offset.tolist()]
    details = {
        (first, second): f"one of several pictures in the other, at {place}; {apart(score)}"
        for first, second, score, place in zip(
            edges.first.tolist(), edges.second.tolist(), edges.score.tolist(), places, strict=True
        )
    }
    return Shown(Edges.of(edges.first, edges.second, edges.score, edges.form), details)


def _near(views: Views, parts: NDArray[np.int64], wholes: NDArray[np.int64]) -> Edges:
    edges = near(
        views.words[parts], views.words[wholes], thresholds.PICTURE_RADIUS.value, thresholds.TURNED_RADIUS.value
    )
    part, one, other = parts[edges.first], views.node[parts[edges.first]], views.node[wholes[edges.second]]
    close = near_enough(views, part, wholes[edges.second], edges)
    joined = Edges(np.minimum(one, other), np.maximum(one, other), edges.score, edges.form + np.int8(PANEL), part)
    return joined[close & (one != other)]


def _place(box: list[float]) -> str:
    left, top, width, height = (round(100 * side) for side in box)
    return f"{left} % from its left and {top} % from its top, {width} % wide and {height} % high"
