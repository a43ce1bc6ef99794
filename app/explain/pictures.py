"""Why two pictures were linked: their points, laid over each other, and their fingerprints."""

from __future__ import annotations

from itertools import product

import numpy as np
from numpy.typing import NDArray

from analysis.fingerprints import region_layout
from app import sqlite
from app.case.queries import media, reasons
from app.case.records.small_jpeg import decoded
from app.errors import UserError
from app.explain.close_looks import close_points
from app.explain.places import hull, moved, unit
from app.explain.reasons import (
    Found,
    Matrix,
    Overlap,
    PictureReasons,
    Places,
    PointReason,
    PrintReason,
    Rgb,
    Side,
)
from app.linking import thresholds
from app.linking.local.clipping import in_common
from app.linking.local.likeness import Common, View, likeness
from app.linking.local.matching import composed, inverted
from app.linking.local.sketches import Views
from app.linking.prints.dihedral import forms
from app.linking.prints.hamming import as_words, distances

WHOLE = (0.0, 0.0, 1.0, 1.0)
_UNLIKE = (Common.SCENE, Common.OBJECT)
"""What is found though the surroundings of the points differ."""
_INSIDE = 0.95
"""Part of the points that must lie in a picture inside another one for that to have been compared."""

_TURNS = (
    ((1, 0), (0, 1)),
    ((0, 1), (-1, 0)),
    ((-1, 0), (0, -1)),
    ((0, -1), (1, 0)),
    ((1, 0), (0, -1)),
    ((-1, 0), (0, 1)),
    ((0, 1), (1, 0)),
    ((0, -1), (-1, 0)),
    ((1, 0), (0, 1)),
)
"""For each form of `app.linking.prints.dihedral`: where a place of A, seen from the middle, lies in B."""


def picture_reasons(reader: sqlite.Connection, found: Found) -> PictureReasons:
    """Raises UserError where a preview isn't there."""
    a, b = preview(reader, found.a), preview(reader, found.b)
    near = nearest_prints(fingerprints(reader, found.a), fingerprints(reader, found.b), found.link.method)
    views = _view(reader, found.a), _view(reader, found.b)
    told = close_points(reader, found) or _points(*views, found.link.kind, overlap_of(near))
    if told is not None:
        points, overlap = told
        return PictureReasons(found, a, b, near, points, overlap)
    return PictureReasons(found, a, b, near, None, overlap_of(near))


def _view(reader: sqlite.Connection, side: Side) -> View | None:
    """None also where another version of the program packed the features."""
    try:
        return Views(reader).get(side.medium.id)
    except ValueError:
        return None


def preview(reader: sqlite.Connection, side: Side) -> Rgb:
    """The preview of a medium. Raises UserError where none is kept, or none that can be read."""
    pixels = decoded(media.previews(reader, [side.medium.id]).get(side.medium.id, b""))
    if pixels is None:
        raise UserError(
            f"No preview of {side.name} ({side.medium.sha256[:12]}) is kept, so that there is nothing to draw; "
            "the link itself is listed by “links”."
        )
    return as_rgb(pixels)


def as_rgb(pixels: NDArray[np.uint8]) -> Rgb:
    """From OpenCV's order of colours."""
    return np.ascontiguousarray(pixels[:, :, ::-1])


def overlap_of(near: PrintReason | None) -> Overlap | None:
    """How pictures lie over each other by their fingerprints alone; None where these don't say that they match."""
    if near is None or near.apart > thresholds.PICTURE_RADIUS.value:
        return None
    return Overlap(_laid(near), _corners(near.box_a), _corners(near.box_b))


Boxed = tuple[tuple[float, float, float, float], bytes]
"""A part of a picture and its PDQ."""


def nearest_prints(a: list[Boxed], b: list[Boxed], method: str = "") -> PrintReason | None:
    """The two parts, and the form, whose fingerprints differ least; the wholes where these match as they are.

    Not the wholes if the link's `method` says that parts were compared.
    """
    found = [_print_reason(one, other) for one, other in product(a, b)]
    if method == region_layout.METHOD:
        found = [each for each in found if not each.whole] or found
    if found and found[0].whole and found[0].apart <= thresholds.PICTURE_RADIUS.value:
        return found[0]
    return min(found, key=lambda each: each.apart, default=None)


def fingerprints(reader: sqlite.Connection, side: Side) -> list[Boxed]:
    """Of the whole, first, and of the pictures inside it; none of what shows too little to be compared."""
    least = thresholds.PICTURE_QUALITY.value
    found: list[Boxed] = [
        (WHOLE, each.value) for each in reasons.prints(reader, side.medium.id)[:1] if each.quality >= least
    ]
    try:
        packed = reasons.regions(reader, side.medium.id)
        for region in region_layout.parsed(packed) if packed else ():
            left, top, width, height = (float(region[name]) / 65_535 for name in "xywh")
            if region["quality"] >= least:
                found.append(((left, top, left + width, top + height), bytes(region["pdq"])))
    except ValueError:
        return found  # what another version of the program packed tells nothing here
    return found


def _print_reason(a: Boxed, b: Boxed) -> PrintReason:
    upright, other = as_words([a[1]]), as_words([b[1]])
    every = np.concatenate([forms(upright)[:, 0], ~upright])
    apart = distances(every, other[0])
    form = int(apart.argmin())
    return PrintReason(form, int(apart[form]), a[0], b[0], _bits(every[form]), _bits(other[0]))


def _bits(words: NDArray[np.uint64]) -> NDArray[np.bool_]:
    return np.unpackbits(np.ascontiguousarray(words).view(np.uint8)).reshape(16, 16)[::-1, ::-1].astype(bool)


def _laid(near: PrintReason) -> Matrix:
    """The map from A's places to B's that the form stands for."""
    turn = np.array(_TURNS[near.form], dtype=np.float64)
    size_a, size_b = _size(near.box_a), _size(near.box_b)
    matrix = np.diag(size_b) @ turn @ np.diag(1 / size_a)
    return np.concatenate([matrix, (_middle(near.box_b) - matrix @ _middle(near.box_a))[:, None]], axis=1)


def _size(box: tuple[float, float, float, float]) -> NDArray[np.float64]:
    return np.array([box[2] - box[0], box[3] - box[1]])


def _middle(box: tuple[float, float, float, float]) -> NDArray[np.float64]:
    return np.array([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2])


def _points(a: View | None, b: View | None, kind: str, by_prints: Overlap | None) -> tuple[PointReason, Overlap] | None:
    """What local features say; None where they say nothing.

    What links of pictures and their parts have in common is outlined by the fingerprints if points alone can't tell it.
    """
    told = None if a is None or b is None else likeness(a, b)
    if told is None or a is None or b is None:
        return None
    to_a, to_b = unit(a), unit(b)
    matrix = composed(to_b, composed(told.alignment.matrix, inverted(to_a)))
    laid = told.alignment.points
    points = np.concatenate([moved(to_a, laid[:, :2]), moved(to_b, laid[:, 2:])], axis=1)
    seen, unlike = told.agreement, told.common in _UNLIKE
    only_points = kind in _UNLIKE or (unlike and by_prints is None)
    reason = PointReason(
        points,
        told.alignment.count,
        told.alignment.mirrored,
        seen.share,
        seen.cells,
        seen.of_a,
        seen.of_b,
        only_points,
        told.detail,
    )
    if only_points:
        # No flat map follows a place seen from elsewhere: only where points agree is said to be common.
        return reason, Overlap(matrix, hull(points[:, :2]), hull(points[:, 2:]))
    if unlike and by_prints is not None:
        return reason, by_prints
    area_a = _shared(_compared(a, points[:, :2]), moved(inverted(matrix), _compared(b, points[:, 2:])))
    return reason, Overlap(matrix, area_a, moved(matrix, area_a))


def _compared(view: View, points: Places) -> Places:
    """The corners of the picture inside this one where all the points lie there; else those of the whole."""
    if view.inside is None:
        return _corners(WHOLE)
    height, width = view.whole_preview.shape
    left, top, right, bottom = view.inside
    box = (left / width, top / height, right / width, bottom / height)
    within = (points >= box[:2]).all(axis=1) & (points <= box[2:]).all(axis=1)
    return _corners(box if within.mean() >= _INSIDE else WHOLE)


def _corners(box: tuple[float, float, float, float]) -> Places:
    left, top, right, bottom = box
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]])


def _shared(one: Places, other: Places) -> Places:
    """The outline of what two convex areas have in common; the first where they have nothing."""
    left = in_common(one, other)
    return left if len(left) >= 3 else one
