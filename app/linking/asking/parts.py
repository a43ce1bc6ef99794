"""Asking by local features: pictures that share a part, a scene or an object with the example."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable

from app.linking import thresholds
from app.linking.asking.answers import Answer, Kind
from app.linking.asking.example import Example
from app.linking.local.index import Segment, Sketch, candidates
from app.linking.local.likeness import likeness
from app.linking.local.points import SKETCH, Points
from app.linking.local.sketches import Views

CLOSE_LOOKS = 50
"""So many of the pictures that share most points with the example are compared closely with it."""
GROUPS = 2
"""So many times the points of a sketch are asked with."""


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
    """The pictures that share most points with these, at most `CLOSE_LOOKS`."""
    sketches = [Sketch.of(group) for group in _groups(points)]
    shared: Counter[int] = Counter()
    for segment in segments:
        met = candidates(sketches, segment, thresholds.SHARED_POINTS.value)
        for view, count in zip(met.view.tolist(), met.shared.tolist(), strict=True):
            shared[view] += count
    for medium in but:
        shared.pop(medium, None)
    return [medium for medium, _ in sorted(shared.items(), key=lambda each: (-each[1], each[0]))[:CLOSE_LOOKS]]


def _groups(points: Points) -> list[Points]:
    """The points in groups as large as a sketch."""
    starts = range(0, min(len(points), GROUPS * SKETCH), SKETCH)
    return [
        Points(points.width, points.height, points.words[start : start + SKETCH], points.places[start : start + SKETCH])
        for start in starts
    ]
