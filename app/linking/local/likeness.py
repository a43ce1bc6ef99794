"""What two pictures have in common, told from their local features and previews: one verdict with its evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.linking import thresholds
from app.linking.local.agreement import Agreement, Gray, agreement
from app.linking.local.matching import Alignment, Matrix, align, composed, inverted
from app.linking.local.points import Points


class Common(StrEnum):
    """What is in common; the values are kinds of link."""

    PICTURE = "same picture"
    PART = "part of"
    SCENE = "scene"
    OBJECT = "object"


Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class View:
    """A picture as it is compared: its local features, and its preview in grey.

    `inside`: of a picture with a border, or a screenshot with one picture in it, that picture, in pixels of the whole
    preview: what is around it is neither compared nor counted as something that it shows. `panels`: where several
    pictures lie side by side (a collage), each of them.
    """

    points: Points
    whole_preview: Gray
    inside: tuple[int, int, int, int] | None = None
    """Left, top, right and bottom."""
    panels: tuple[Box, ...] = ()

    @classmethod
    def of(cls, points: Points, preview: Gray, rectangles: Sequence[Box]) -> View:
        """`preview` is that of the whole; `rectangles`: left, top, width and height, 0 to 1, of the pictures in it."""
        height, width = preview.shape
        boxes = tuple((x * width, y * height, (x + w) * width, (y + h) * height) for x, y, w, h in rectangles)
        if len(boxes) != 1:
            return cls(points, preview, None, boxes)
        left, top, right, bottom = (round(edge) for edge in boxes[0])
        return cls(points, preview, (left, top, right, bottom))

    @property
    def whole(self) -> View:
        """The same, whatever lies around something."""
        return replace(self, inside=None)

    @property
    def preview(self) -> Gray:
        """What is compared of the preview."""
        if self.inside is None:
            return self.whole_preview
        left, top, right, bottom = self.inside
        return self.whole_preview[top:bottom, left:right]

    def to_preview(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        """Places in pixels of the still, as pixels of `preview`."""
        return places @ self.map[:, :2].T + self.map[:, 2]

    @property
    def map(self) -> Matrix:
        """`to_preview` as a matrix."""
        height, width = self.whole_preview.shape
        left, top = (0, 0) if self.inside is None else self.inside[:2]
        return np.array([[width / self.points.width, 0.0, -left], [0.0, height / self.points.height, -top]])


def _is_panel(box: Box, panels: Sequence[Box]) -> bool:
    """Whether a box is about one of the panels."""
    return any(_in_common(box, panel) * 100 >= thresholds.PANEL.value for panel in panels)


def _in_common(one: Box, other: Box) -> float:
    """Common area of two boxes in parts of the area that both cover (intersection over union)."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    if width <= 0 or height <= 0:
        return 0.0
    both = (one[2] - one[0]) * (one[3] - one[1]) + (other[2] - other[0]) * (other[3] - other[1])
    return width * height / max(1e-9, both - width * height)


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
    told = _seen(alignment, a, b)
    if (told is None or told.common is not Common.PICTURE) and (a.inside or b.inside):
        # What was taken for a picture inside may be a part that only one of the two copies sets off like this.
        whole = _seen(alignment, a.whole, b.whole)
        if whole is not None and (told is None or whole.common is Common.PICTURE):
            return whole
    return told


def _seen(alignment: Alignment, a: View, b: View) -> Likeness | None:
    matrix = composed(b.map, composed(alignment.matrix, inverted(a.map)))
    points = np.concatenate([a.to_preview(alignment.points[:, :2]), b.to_preview(alignment.points[:, 2:])], axis=1)
    seen = agreement(a.preview, b.preview, matrix, points)
    if seen is None:
        return None
    spread = max(_extent(alignment.points[:, :2], a.points), _extent(alignment.points[:, 2:], b.points))
    common = _common(alignment.count, seen, (b if seen.of_b < seen.of_a else a).panels, spread)
    return None if common is None else Likeness(common, _scored(common, alignment.count, seen), alignment, seen)


def _extent(places: NDArray[np.float64], points: Points) -> float:
    """Part of the still that the box around the places takes up."""
    across, down = (places.max(axis=0) - places.min(axis=0)).tolist()
    return float(across * down / (points.width * points.height))


def _common(points: int, seen: Agreement, panels: Sequence[Box], spread: float) -> Common | None:
    """`panels` are those of the picture that shows more; `spread`: how much of a picture the points take up."""
    if _borne_out(points, seen) and max(seen.of_a, seen.of_b) * 100 >= thresholds.CONTAINED.value:
        partly = min(seen.of_a, seen.of_b) * 100 < thresholds.CONTAINED.value
        outlined = seen.outline * 100 >= thresholds.OUTLINE.value and seen.rest * 100 >= thresholds.PLAIN_REST.value
        framed = partly and (outlined or _is_panel(seen.box, panels))
        small = min(seen.of_a, seen.of_b) * 100 < thresholds.SMALLEST_PART.value
        return Common.PART if framed or small else Common.PICTURE
    if points < thresholds.SCENE_POINTS.value or seen.near_points * 100 < thresholds.AGREEING_CELLS.value:
        return None
    return Common.SCENE if spread * 100 >= thresholds.SCENE_EXTENT.value else Common.OBJECT


def _borne_out(points: int, seen: Agreement) -> bool:
    """Whether the pixels say that both show the same, the more clearly the fewer points say so."""
    if seen.cells < thresholds.TEXTURED_CELLS.value:
        return False
    few, many = thresholds.AGREEING_POINTS.value, thresholds.MANY_POINTS.value
    doubt = max(0.0, (many - points) / (many - few))
    strict, lenient = thresholds.AGREEING_CELLS_FEW_POINTS.value, thresholds.AGREEING_CELLS.value
    if min(seen.of_a, seen.of_b) * 100 >= thresholds.CONTAINED.value:
        lenient = thresholds.AGREEING_CELLS_OF_WHOLES.value
    return seen.share * 100 >= lenient + doubt * (strict - lenient)


def _scored(common: Common, points: int, seen: Agreement) -> float:
    """Of pictures and parts the share of cells that agree; of scenes and objects 15 points give 0.5, 60 give 0.8."""
    if common in (Common.PICTURE, Common.PART):
        return round(seen.share, 3)
    return round(points / (points + thresholds.SCENE_POINTS.value), 3)
