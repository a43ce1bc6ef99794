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
from app.linking.local.surroundings import alike_at, answered, scattered


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
        large = [box for box in rectangles if box[2] * box[3] * 100 >= thresholds.SMALLEST_INSIDE.value]
        boxes = tuple((x * width, y * height, (x + w) * width, (y + h) * height) for x, y, w, h in large)
        if len(rectangles) != 1 or not boxes:
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

    def panel(self, places: NDArray[np.float64]) -> View:
        """The panel in which most of these places, in pixels of the still, lie; the same where there are none."""
        if not self.panels:
            return self
        x, y = self.whole.to_preview(places).T
        held = [int(((x >= p[0]) & (y >= p[1]) & (x < p[2]) & (y < p[3])).sum()) for p in self.panels]
        left, top, right, bottom = (round(edge) for edge in self.panels[int(np.argmax(held))])
        return replace(self, inside=(left, top, right, bottom), panels=())

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
    def in_place(self) -> bool:
        """Whether no points put one over the other: both were compared as they lie."""
        return len(self.alignment.points) == 0

    @property
    def detail(self) -> str:
        """The reasons in words."""
        agreed, seen = self.alignment.count, self.agreement
        turned = ", mirrored" if self.alignment.mirrored else ""
        points = "laid on each other as they are" if self.in_place else f"{agreed} points agree{turned}"
        if self.common in (Common.SCENE, Common.OBJECT):
            return f"{points}; what surrounds them differs"
        alike = f"{round(100 * seen.share)} % of what both show is alike"
        if seen.painted:
            alike += f", {round(100 * seen.painted)} % is painted over"
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
    if (a.panels or b.panels) and told is not None and told.common in (Common.SCENE, Common.OBJECT):
        told = _in_panel(alignment, a, b) or told
    if (told is None or told.common is not Common.PICTURE) and (a.inside or b.inside):
        # What was taken for a picture inside may be a part that only one of the two copies sets off like this.
        whole = _seen(alignment, a.whole, b.whole)
        if whole is not None and (told is None or whole.common is Common.PICTURE):
            return whole
    return told


def likeness_in_place(a: View, b: View) -> Likeness | None:
    """Whether two pictures of which something else says that they are near show the same, pixel upon pixel.

    For pictures without corners, or with too few that were not painted over.
    """
    over = np.diag([b.points.width / a.points.width, b.points.height / a.points.height]) @ np.eye(2, 3)
    alignment = Alignment(over, np.zeros((0, 4)), 0, mirrored=False)
    told = _seen(replace(alignment, count=thresholds.MANY_POINTS.value), a.whole, b.whole)
    if told is None or told.common is not Common.PICTURE:
        return None
    return replace(told, alignment=alignment)


def _in_panel(alignment: Alignment, a: View, b: View) -> Likeness | None:
    """What a picture has in common with the panel of a collage that holds most of the matched points.

    It is cut to the panel there, so that neither of the two shows all of the other; the panel alone does.
    """
    for_a, for_b = a.panel(alignment.points[:, :2]), b.panel(alignment.points[:, 2:])
    told = _seen(alignment, for_a, for_b)
    if told is None or told.common in (Common.SCENE, Common.OBJECT):
        return None
    many, alike = thresholds.MANY_POINTS.value, thresholds.PANEL_CELLS.value
    sure = alignment.count >= many and told.agreement.share * 100 >= alike
    return replace(told, common=Common.PART) if sure else None


def _seen(alignment: Alignment, a: View, b: View) -> Likeness | None:
    matrix = composed(b.map, composed(alignment.matrix, inverted(a.map)))
    points = np.concatenate([a.to_preview(alignment.points[:, :2]), b.to_preview(alignment.points[:, 2:])], axis=1)
    seen = agreement(a.preview, b.preview, matrix, points)
    if seen is None:
        return None
    spread = max(_extent(alignment.points[:, :2], a.points), _extent(alignment.points[:, 2:], b.points))
    common = _common(alignment.count, seen, (b if seen.of_b < seen.of_a else a).panels, spread)
    if common in (Common.PICTURE, Common.PART) and _is_detail(a, b, seen):
        common = Common.OBJECT if alignment.count >= thresholds.SCENE_POINTS.value else None
    if common in (Common.SCENE, Common.OBJECT) and not _borne_out_around(common, alignment, a, b, matrix, points):
        return None
    return None if common is None else Likeness(common, _scored(common, alignment.count, seen), alignment, seen)


def _borne_out_around(
    common: Common, alignment: Alignment, a: View, b: View, matrix: Matrix, points: NDArray[np.float64]
) -> bool:
    """Whether what lies around the points says the same, the more clearly the fewer points say so.

    `matrix` and `points` are those of the previews.
    """
    if common is Common.SCENE and scattered(alignment.points) < thresholds.SCENE_PLACES.value:
        return False
    few, many = thresholds.SCENE_POINTS.value, thresholds.MANY_POINTS.value
    doubt = min(1.0, max(0.0, (many - alignment.count) / (many - few)))
    strict, lenient = thresholds.PATCHES_ALIKE_FEW_POINTS.value, thresholds.PATCHES_ALIKE.value
    if alike_at(a.preview, b.preview, matrix, points) * 100 < lenient + doubt * (strict - lenient):
        return False
    strict, lenient = thresholds.ANSWERED_FEW_POINTS.value, thresholds.ANSWERED.value
    answers = answered(alignment, a.points, b.points, float(thresholds.POINT_TOLERANCE.value))
    return answers * 100 >= lenient + doubt * (strict - lenient)


def _is_detail(a: View, b: View, seen: Agreement) -> bool:
    """Whether what both show is small in the one picture and in the other: two may carry the same sticker."""
    share = max(of * view.preview.size / view.whole_preview.size for of, view in ((seen.of_a, a), (seen.of_b, b)))
    return share * 100 < thresholds.SMALLEST_INSIDE.value


def _extent(places: NDArray[np.float64], points: Points) -> float:
    """Part of the still that the box around the places takes up; 0 for no places."""
    if len(places) == 0:
        return 0.0
    across, down = (places.max(axis=0) - places.min(axis=0)).tolist()
    return float(across * down / (points.width * points.height))


def _common(points: int, seen: Agreement, panels: Sequence[Box], spread: float) -> Common | None:
    """`panels` are those of the picture that shows more; `spread`: how much of a picture the points take up."""
    if seen.stripes * 100 >= thresholds.STRIPES.value:
        return None
    shown = min(seen.of_a, seen.of_b) * 100
    partly = shown < thresholds.CONTAINED.value
    outlined = seen.outline * 100 >= thresholds.OUTLINE.value and seen.rest * 100 >= thresholds.PLAIN_REST.value
    framed = partly and (outlined or _is_panel(seen.box, panels))
    part = framed or shown < thresholds.SMALLEST_PART.value
    contained = max(seen.of_a, seen.of_b) * 100 >= thresholds.CONTAINED.value
    most_drift = (thresholds.DRIFT_OF_PARTS if part else thresholds.DRIFT).value
    if contained and seen.drift * 1000 <= most_drift and _borne_out(points, seen, _demanded(seen, part)):
        return Common.PART if part else Common.PICTURE
    if points < thresholds.SCENE_POINTS.value or seen.near_points * 100 < thresholds.AGREEING_CELLS.value:
        return None
    return Common.SCENE if spread * 100 >= thresholds.SCENE_EXTENT.value else Common.OBJECT


def _demanded(seen: Agreement, part: bool) -> float:
    """Percent of the cells that must agree where many points do; `part`: whether it would only be a part."""
    if part:
        return thresholds.AGREEING_CELLS.value
    covered = min(seen.exact, seen.one_piece) * 100 >= thresholds.COVERED.value
    if covered or min(seen.of_a, seen.of_b) * 100 < thresholds.CONTAINED.value:
        return thresholds.AGREEING_CELLS_OF_PICTURES.value
    return thresholds.AGREEING_CELLS_OF_WHOLES.value


def _borne_out(points: int, seen: Agreement, lenient: float) -> bool:
    """Whether the pixels say that both show the same, the more clearly the fewer points say so."""
    if seen.cells < thresholds.TEXTURED_CELLS.value:
        return False
    few, many = thresholds.AGREEING_POINTS.value, thresholds.MANY_POINTS.value
    if points >= many and _same_but_painted_over(seen):
        return True
    doubt = max(0.0, (many - points) / (many - few))
    strict = max(lenient, thresholds.AGREEING_CELLS_FEW_POINTS.value)
    return seen.share * 100 >= lenient + doubt * (strict - lenient)


def _same_but_painted_over(seen: Agreement) -> bool:
    left = seen.cells * (1 - seen.painted)
    if not 0 < seen.painted * 100 <= thresholds.PAINTED.value or left < thresholds.TEXTURED_CELLS.value:
        return False
    return seen.share_unpainted * 100 >= thresholds.AGREEING_CELLS_UNPAINTED.value


def _scored(common: Common, points: int, seen: Agreement) -> float:
    """Of pictures and parts the share of cells that agree; of scenes and objects 15 points give 0.5, 60 give 0.8."""
    if common in (Common.PICTURE, Common.PART):
        return round(seen.share_unpainted, 3)
    return round(points / (points + thresholds.SCENE_HALF_SURE.value), 3)
