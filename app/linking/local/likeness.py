"""What two pictures have in common, told from their local features and previews: one verdict with its evidence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from app.linking import thresholds
from app.linking.local.agreement import Agreement, Gray, agreement
from app.linking.local.matching import Alignment, align
from app.linking.local.points import Points


class Common(StrEnum):
    """What is in common; the values are kinds of link."""

    PICTURE = "same picture"
    PART = "part of"
    SCENE = "scene"
    OBJECT = "object"


@dataclass(frozen=True)
class View:
    """A picture as it is compared: its local features and its preview in grey."""

    points: Points
    preview: Gray


@dataclass(frozen=True)
class Likeness:
    """What a and b have in common, and why it is said. `score`: 0 to 1; see `_scored`."""

    common: Common
    score: float
    alignment: Alignment
    """In pixels of the stills from which the features were taken."""
    agreement: Agreement

    @property
    def detail(self) -> str:
        """The reasons in words."""
        agreed, seen = self.alignment.count, self.agreement
        turned = ", mirrored" if self.alignment.mirrored else ""
        points = f"{agreed} points agree{turned}"
        if self.common in (Common.SCENE, Common.OBJECT):
            return f"{points}; what surrounds them differs"
        alike = f"{round(100 * seen.share)} % of what both show is alike"
        shown = min(seen.of_a, seen.of_b)
        if shown > _WHOLE:
            return f"{points}; {alike}"
        return f"{points}; {alike}; the one shows {max(1, round(100 * shown))} % of the other"


_WHOLE = 0.9


def likeness(a: View, b: View) -> Likeness | None:
    """What two pictures have in common; None where nothing is proved."""
    alignment = align(a.points, b.points)
    if alignment is None:
        return None
    to_a = np.array([a.preview.shape[1] / a.points.width, a.preview.shape[0] / a.points.height])
    to_b = np.array([b.preview.shape[1] / b.points.width, b.preview.shape[0] / b.points.height])
    matrix = to_b[:, None] * alignment.matrix
    matrix[:, :2] /= to_a
    seen = agreement(a.preview, b.preview, matrix, alignment.points * np.concatenate([to_a, to_b]))
    if seen is None:
        return None
    common = _common(alignment.count, seen)
    return None if common is None else Likeness(common, _scored(common, alignment.count, seen), alignment, seen)


def _common(points: int, seen: Agreement) -> Common | None:
    if _borne_out(points, seen) and max(seen.of_a, seen.of_b) * 100 >= thresholds.CONTAINED.value:
        framed = seen.outline * 100 >= thresholds.OUTLINE.value
        small = min(seen.of_a, seen.of_b) * 100 < thresholds.SMALLEST_PART.value
        return Common.PART if framed or small else Common.PICTURE
    if points < thresholds.SCENE_POINTS.value or seen.near_points * 100 < thresholds.AGREEING_CELLS.value:
        return None
    spread = min(seen.of_a, seen.of_b) * 100 >= thresholds.CONTAINED.value / 2
    return Common.SCENE if spread else Common.OBJECT


def _borne_out(points: int, seen: Agreement) -> bool:
    """Whether the pixels say that both show the same, the more clearly the fewer points say so."""
    if seen.cells < thresholds.TEXTURED_CELLS.value:
        return False
    wanted = thresholds.AGREEING_CELLS.value
    if points < thresholds.MANY_POINTS.value:
        wanted = thresholds.AGREEING_CELLS_FEW_POINTS.value
    return seen.share * 100 >= wanted


def _scored(common: Common, points: int, seen: Agreement) -> float:
    """Of pictures and parts the share of cells that agree; of scenes and objects 15 points give 0.5, 60 give 0.8."""
    if common in (Common.PICTURE, Common.PART):
        return round(seen.share, 3)
    return round(points / (points + thresholds.SCENE_POINTS.value), 3)
