"""The views of a case: read from its previews, and kept at hand while they are compared."""

from __future__ import annotations

from collections import OrderedDict

import numpy as np

from analysis.fingerprints import region_layout
from analysis.fingerprints.features import HEADER, POINT
from app import sqlite
from app.case.records import feature_records
from app.case.records.small_jpeg import decoded_grey
from app.linking.local.index import Segment, Sketch, segment
from app.linking.local.likeness import View
from app.linking.local.points import SKETCH, Points

_AT_HAND = 3_000
"""About 60 MB."""


class Views:
    """The pictures of a case as they are compared, by the id of the medium; the newest used ones are kept."""

    def __init__(self, reader: sqlite.Connection) -> None:
        self._reader = reader
        self._kept: OrderedDict[int, View | None] = OrderedDict()

    def get(self, medium: int) -> View | None:
        """None where the picture has no features or no preview."""
        if medium in self._kept:
            self._kept.move_to_end(medium)
            return self._kept[medium]
        view = view_of(*feature_records.view(self._reader, medium))
        self._kept[medium] = view
        if len(self._kept) > _AT_HAND:
            self._kept.popitem(last=False)
        return view


def view_of(features: bytes, preview: bytes, regions: bytes) -> View | None:
    """From recorded bytes; None where features or preview are missing. `regions`:
    `analysis.fingerprints.region_layout`."""
    if not features or not preview:
        return None
    grey = decoded_grey(preview)
    if grey is None:
        return None
    return View.of(Points.unpack(features), grey, region_layout.picture_rectangles(regions))


def segment_of(reader: sqlite.Connection, first: int, last: int) -> Segment:
    """The index of the pictures whose ids lie between these two; its views are numbered by medium."""
    found = list(feature_records.beginnings(reader, first, last, _SKETCH_BYTES))
    return segment(np.array([medium for medium, _ in found], np.int64), [_sketch(beginning) for _, beginning in found])


_SKETCH_BYTES = HEADER.size + SKETCH * POINT.itemsize


def _sketch(beginning: bytes) -> Sketch:
    points = np.frombuffer(beginning, POINT, offset=HEADER.size)
    poses = np.stack([points["turn"], points["size"]], axis=1)
    return Sketch(np.ascontiguousarray(points["words"], dtype=np.uint64), poses)
