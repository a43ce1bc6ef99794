"""Why two pictures were linked by close looks: the points that agree, as they did when they were compared."""

from __future__ import annotations

import numpy as np

from app import sqlite
from app.case.records import close_records
from app.explain.places import hull, moved, unit
from app.explain.reasons import Found, Overlap, PointReason
from app.linking import thresholds
from app.linking.closely.telling import close_view
from app.linking.local.matching import align_upright, composed, inverted


def close_points(reader: sqlite.Connection, found: Found) -> tuple[PointReason, Overlap] | None:
    """Which points agree, in parts of each picture; None where the link isn't one of close looks, or what they saw
    isn't kept any more."""
    if found.link.method != close_records.METHOD:
        return None
    try:
        a, b = close_view(reader, found.a.medium.id), close_view(reader, found.b.medium.id)
    except ValueError:  # another version of the program packed it
        return None
    if a is None or b is None:
        return None
    alignment = align_upright(a.points, b.points, thresholds.CLOSELY_BORNE_OUT_POINTS.value)
    if alignment is None:
        return None
    to_a, to_b = unit(a), unit(b)
    points = np.concatenate([moved(to_a, alignment.points[:, :2]), moved(to_b, alignment.points[:, 2:])], axis=1)
    matrix = composed(to_b, composed(alignment.matrix, inverted(to_a)))
    reason = PointReason(points, alignment.count, False, 0.0, 0, 0.0, 0.0, True, found.link.detail)
    return reason, Overlap(matrix, hull(points[:, :2]), hull(points[:, 2:]))
