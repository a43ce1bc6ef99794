"""Asking by local features: pictures that share a part, a scene or an object with the example."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import numpy as np

from app.linking import thresholds
from app.linking.asking.answers import Answer, Kind
from app.linking.asking.example import Example
from app.linking.local.index import Candidates, Segment, Sketch, candidates
from app.linking.local.likeness import likeness
from app.linking.local.points import SKETCH, Points
from app.linking.local.sketches import Views

GROUPS = 2
"""So many times the points of a sketch are asked with: of 47 pictures pasted into others, 128 points brought 35 among
the best, 256 brought 40, and 512 brought 42 at twice the cost."""


def parts(example: Example, segments: Iterable[Segment], views: Views, but: Collection[int]) -> list[Answer]:
    """Pictures other than those of `but` that the example shares something with."""
    if example.view is None:
        return []
    found = []
    for medium in most_shared(example.view.points, segments, but):
        view = views.get(medium)
        told = None if view is None else likeness(example.view, view)
        if told is not None:
            found.append(Answer(medium, Kind(told.common), told.score, None, told.detail))
    return found


def most_shared(points: Points, segments: Iterable[Segment], but: Collection[int] = ()) -> list[int]:
    """The pictures that share most points with any group of these, each group's best (`thresholds.CLOSE_LOOKS`).

    Groups aren't added up: by chance a picture meets a few points of each, a copy with a part in common many of one.
    """
    sketches = [Sketch.of(group) for group in _groups(points)]
    most = thresholds.CLOSE_LOOKS.value + len(but)
    met = Candidates.joined([candidates(sketches, segment, best=most) for segment in segments])
    left = ~np.isin(met.view, list(but))
    order = np.lexsort((met.view, -met.shared, met.asking))
    order = order[left[order]]
    group = met.asking[order]
    place = np.arange(len(order)) - np.searchsorted(group, group, side="left")
    chosen: list[int] = met.view[order[place < thresholds.CLOSE_LOOKS.value]].tolist()
    return list(dict.fromkeys(chosen))


def _groups(points: Points) -> list[Points]:
    """The points in groups as large as a sketch."""
    starts = range(0, min(len(points), GROUPS * SKETCH), SKETCH)
    return [
        Points(points.width, points.height, points.words[start : start + SKETCH], points.places[start : start + SKETCH])
        for start in starts
    ]
