"""What two pictures that were looked at closely have in common: the points that agree, and what bears them out.

By the points and what lies around them alone (`app.linking.local.surroundings`), the more clearly the fewer there are,
and the more clearly where they are spread over a picture: one wallpaper in two rooms agrees in many places too.
Cells of the whole picture aren't asked, as they are for ordinary looks: a thing has sides, and no flat map fits all of
them, but the patches around its points are alike.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from analysis.fingerprints.features import CLOSE
from app import sqlite
from app.case.records import close_records
from app.case.records.close_records import ClosePair
from app.case.records.small_jpeg import decoded_grey
from app.linking import thresholds
from app.linking.closely.laid import Laid
from app.linking.local.likeness import Common, View
from app.linking.local.matching import Alignment, align_upright, composed, inverted
from app.linking.local.points import Points
from app.linking.local.surroundings import alike_at, answered, scattered


@dataclass(frozen=True)
class Told:
    """What two pictures have in common; `sure`: by these two alone."""

    alignment: Alignment
    common: Common
    sure: bool

    def pair(self, a: int, b: int) -> ClosePair:
        """As it is kept, of the media with these ids, in this order, which isn't that of their numbers."""
        alignment = self.alignment if a < b else self.alignment.reversed()
        laid = Laid.of(alignment).packed()
        return ClosePair(min(a, b), max(a, b), str(self.common), alignment.count, self.sure, None, laid)


def close_view(reader: sqlite.Connection, medium: int) -> View | None:
    """A picture as its close look saw it; None where there is none, or it shows nothing to compare."""
    value, jpeg = close_records.view(reader, medium)
    grey = decoded_grey(jpeg) if value and jpeg else None
    return None if grey is None else View.of(Points.unpack(value, CLOSE), grey, ())


def told(a: View, b: View, least: int | None = None) -> Told | None:
    """What they have in common; None where fewer than `least` points agree (`thresholds.CLOSELY_FEWEST_POINTS`).

    The same, to the last bit, whichever of the two is called a.
    """
    if _name(b) < _name(a):
        found = told(b, a, least)
        return None if found is None else replace(found, alignment=found.alignment.reversed())
    alignment = align_upright(a.points, b.points, thresholds.CLOSELY_FEWEST_POINTS.value if least is None else least)
    if alignment is None:
        return None
    common = _common(alignment, a, b)
    return Told(alignment, common, _is_sure(alignment, a, b, _DEMANDS[common]))


@dataclass(frozen=True)
class _Demands:
    """What must lie around so few, and around so many, agreeing points: patches that are alike, and other points that
    are answered, both in percent."""

    few: int
    many: int
    patches: tuple[int, int]
    answered: tuple[int, int]


_DEMANDS = {
    Common.OBJECT: _Demands(
        thresholds.CLOSELY_POINTS.value,
        thresholds.CLOSELY_MANY_POINTS.value,
        (thresholds.CLOSELY_PATCHES_FEW_POINTS.value, thresholds.CLOSELY_PATCHES.value),
        (thresholds.CLOSELY_ANSWERED_FEW_POINTS.value, thresholds.CLOSELY_ANSWERED.value),
    ),
    # Points that are spread over a picture say little where one wallpaper hangs in two rooms: around them as much is
    # demanded as in ordinary looks.
    Common.SCENE: _Demands(
        thresholds.CLOSELY_SCENE_POINTS.value,
        thresholds.CLOSELY_SCENE_MANY_POINTS.value,
        (thresholds.PATCHES_ALIKE_FEW_POINTS.value, thresholds.PATCHES_ALIKE.value),
        (thresholds.ANSWERED_FEW_POINTS.value, thresholds.ANSWERED.value),
    ),
}


def _name(view: View) -> bytes:
    return view.points.words.tobytes()


def _is_sure(alignment: Alignment, a: View, b: View, demands: _Demands) -> bool:
    if alignment.count < demands.few or scattered(alignment.points) < thresholds.CLOSELY_PLACES.value:
        return False
    doubt = max(0.0, (demands.many - alignment.count) / (demands.many - demands.few))
    answers = answered(alignment, a.points, b.points, float(thresholds.POINT_TOLERANCE.value))
    if answers * 100 < _between(demands.answered, doubt):
        return False
    matrix = composed(b.map, composed(alignment.matrix, inverted(a.map)))
    points = np.concatenate([a.to_preview(alignment.points[:, :2]), b.to_preview(alignment.points[:, 2:])], axis=1)
    return alike_at(a.preview, b.preview, matrix, points) * 100 >= _between(demands.patches, doubt)


def _between(strict_and_lenient: tuple[int, int], doubt: float) -> float:
    strict, lenient = strict_and_lenient
    return lenient + doubt * (strict - lenient)


def _common(alignment: Alignment, a: View, b: View) -> Common:
    """A scene where the points take up much of either picture, else an object."""
    places = alignment.points[:, :2], alignment.points[:, 2:]
    shares = [
        float(np.prod(np.ptp(each, axis=0))) / (view.points.width * view.points.height)
        for each, view in zip(places, (a, b), strict=True)
    ]
    return Common.SCENE if max(shares) * 100 >= thresholds.SCENE_EXTENT.value else Common.OBJECT
