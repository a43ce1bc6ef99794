"""Two pictures laid over each other: by what their link found, where it found it, else scaled to one size."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.case.queries import links, media
from app.desk.pictures import protected_image
from app.desk.pictures.picture_view import PictureView
from app.desk.pictures.protected_image import ProtectedImage, Strengths
from app.desk.wording import words
from app.errors import UserError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app import sqlite

    Pixels = NDArray[np.uint8]
    Grey = NDArray[np.uint8]
    Matrix = NDArray[np.float64]

MOST = 4
"""Media that are compared at once."""
GAIN = 4
"""So much more than there is of it a difference is shown."""
NOTABLE = 16
"""A difference of so many of 256 values counts as one: more than a repeated compression makes of a plain area."""
_FITTED_EDGE = 720
_AS_GOOD = 1.1
"""A picture that lies over another just as it is has no more than so many times the difference of any other laying."""
_FAR = 0.05
"""Fitting by pixels moves a picture by no more than this part of its edges: it refines, it doesn't search."""
_OUTSIDE = 128

Affine = tuple[float, float, float, float, float, float]
"""A map (x, y) -> (ax + by + c, dx + ey + f), rows after each other."""
UNMOVED: Affine = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)


@dataclass(frozen=True, slots=True)
class Laid:
    """How a picture lies over another. `matrix` maps places of the one below (0 to 1) to its own; `known`: a link says
    so. `words` tell it."""

    matrix: Affine
    known: bool
    words: str


@dataclass(frozen=True, slots=True)
class Differing:
    """The difference of two pictures, drawn; and the share of what both show that differs notably, 0 to 1."""

    picture: ProtectedImage
    share: float


def partners(reader: sqlite.Connection, medium: int) -> tuple[int, ...]:
    """What a medium is worth comparing with, itself first: the others of its stack, else what is linked strongest."""
    stack = links.stack_members(reader, medium)
    others = [each for each in stack if each != medium]
    if not others:
        found = [link for link in links.links(reader, medium) if link.verdict != "rejected"]
        others = list(dict.fromkeys(link.b if link.a == medium else link.a for link in found))[:1]
    return (medium, *others[: MOST - 1])


def laid(reader: sqlite.Connection, below: int, above: int) -> Laid:
    """How `above` lies over `below`."""
    from app.explain.gather import gather
    from app.explain.reasons import PictureReasons

    try:
        reasons = gather(reader, below, above)
    except UserError:
        reasons = None
    if isinstance(reasons, PictureReasons) and reasons.overlap is not None:
        matrix = reasons.overlap.matrix
        if abs(matrix[0, 0] * matrix[1, 1] - matrix[0, 1] * matrix[1, 0]) > 1e-6:
            kind = words.link_kind(reasons.found.link.kind)
            told = _translated("laid over the first as their link found it ({0})").format(kind)
            return Laid(_affine(matrix), known=True, words=told)
    one, other = media.get(reader, below), media.get(reader, above)
    scaled = _translated("scaled to the first's size: how they lie over each other isn't known")
    same = (one.width, one.height) == (other.width, other.height)
    return Laid(UNMOVED, known=False, words=_translated("of the same size") if same else scaled)


def laid_over(below: ProtectedImage, above: ProtectedImage, how: Laid, strengths: Strengths) -> ProtectedImage:
    """`above` in the place and size of `below`; grey where it shows nothing of it."""
    pixels, _ = _in_place(below, above, how)
    return protected_image.from_pixels(pixels, strengths, below.full_width, below.full_height)


def difference(below: ProtectedImage, above: ProtectedImage, how: Laid, strengths: Strengths) -> Differing:
    """What differs, colour by colour, `GAIN` times; black where nothing does, and where only one shows anything."""
    import cv2
    import numpy as np

    over, seen = _in_place(below, above, how)
    apart = cv2.absdiff(protected_image.clear_pixels(below), over)
    apart[~seen] = 0
    notable = int(np.count_nonzero(apart.max(axis=2) > NOTABLE))
    shown = np.asarray(cv2.convertScaleAbs(apart, alpha=GAIN), np.uint8)
    picture = protected_image.from_pixels(shown, strengths, below.full_width, below.full_height)
    return Differing(picture, notable / max(1, int(np.count_nonzero(seen))))


def linked_view(view: PictureView, matrix: Affine) -> PictureView:
    """The view of another picture in which the same is seen, `matrix` mapping this one's places to those."""
    a, b, c, d, e, f = matrix
    zoom = view.zoom / math.sqrt(abs(a * e - b * d))
    if view.fits or zoom <= 1.0:
        return PictureView()
    x, y = a * view.x + b * view.y + c, d * view.x + e * view.y + f
    return PictureView(zoom, min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))


def inverse(matrix: Affine) -> Affine:
    """The map back. ZeroDivisionError where there is none."""
    a, b, c, d, e, f = matrix
    size = a * e - b * d
    return (e / size, -b / size, (b * f - e * c) / size, -d / size, a / size, (d * c - a * f) / size)


def _in_place(below: ProtectedImage, above: ProtectedImage, how: Laid) -> tuple[Pixels, NDArray[np.bool_]]:
    """`above` in the pixels of `below`, and where it shows anything."""
    import cv2
    import numpy as np

    ground = protected_image.clear_pixels(below)
    height, width = ground.shape[:2]
    pixels = _no_finer(protected_image.clear_pixels(above), how.matrix, (width, height))
    matrix = _in_pixels(how.matrix, (width, height), (pixels.shape[1], pixels.shape[0]))
    if how.known:
        plain = _in_pixels(UNMOVED, (width, height), (pixels.shape[1], pixels.shape[0]))
        matrix = _best(ground, pixels, [plain, matrix])
    way = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    over = cv2.warpAffine(pixels, matrix, (width, height), flags=way, borderValue=(_OUTSIDE,) * 3)
    inside = cv2.warpAffine(np.full(pixels.shape[:2], 255, np.uint8), matrix, (width, height), flags=way)
    return np.asarray(over, np.uint8), np.asarray(inside > 250)


def _no_finer(pixels: Pixels, matrix: Affine, size: tuple[int, int]) -> Pixels:
    """Made smaller where it is much finer than what it is laid on, since warping takes single pixels."""
    import cv2
    import numpy as np

    a, b, _, d, e, _ = matrix
    finer = math.sqrt(abs(a * e - b * d) * pixels.shape[0] * pixels.shape[1] / (size[0] * size[1]))
    if finer <= 1.5:
        return pixels
    smaller = max(1, round(pixels.shape[1] / finer)), max(1, round(pixels.shape[0] / finer))
    return np.asarray(cv2.resize(pixels, smaller, interpolation=cv2.INTER_AREA), np.uint8)


def _in_pixels(matrix: Affine, below: tuple[int, int], above: tuple[int, int]) -> Matrix:
    """From pixels to pixels, whose middles lie at halves."""
    import numpy as np

    parts = np.array([*matrix, 0, 0, 1]).reshape(3, 3)
    into = np.array([[1 / below[0], 0, 0.5 / below[0]], [0, 1 / below[1], 0.5 / below[1]], [0, 0, 1]])
    out = np.array([[above[0], 0, -0.5], [0, above[1], -0.5], [0, 0, 1]])
    return np.asarray((out @ parts @ into)[:2], np.float64)


def _best(below: Pixels, above: Pixels, ways: list[Matrix]) -> Matrix:
    """The simplest way of laying that leaves hardly more difference than any: the given ones in their order, then the
    last of them refined by the pixels themselves. From pixels of `below` to those of `above`.

    What a link found is as exact as the small forms in which points were matched; a copy often lies just as it is.
    """
    import numpy as np

    ground, fewer = _small_grey(below, _FITTED_EDGE)
    grey, fewer_above = _small_grey(above, _FITTED_EDGE)
    small = [(fewer_above @ np.vstack([way, [0, 0, 1]]) @ np.linalg.inv(fewer))[:2] for way in ways]
    every = [*small, _refined(ground, grey, small[-1])]
    left = [_left_over(ground, grey, way) for way in every]
    chosen = next(place for place, each in enumerate(left) if each <= _AS_GOOD * min(left))
    if chosen < len(ways):
        return ways[chosen]
    whole = np.linalg.inv(fewer_above) @ np.vstack([every[chosen], [0, 0, 1]]) @ fewer
    return np.asarray(whole[:2], np.float64)


def _small_grey(pixels: Pixels, edge: int) -> tuple[Grey, Matrix]:
    """The brightness at no more than `edge` px, and the map (3, 3) from pixels to its pixels."""
    import cv2
    import numpy as np

    height, width = pixels.shape[:2]
    shrink = min(1.0, edge / max(height, width))
    size = max(1, round(width * shrink)), max(1, round(height * shrink))
    across, down = size[0] / width, size[1] / height
    grey = cv2.cvtColor(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY)
    return np.asarray(grey, np.uint8), np.array([[across, 0, (across - 1) / 2], [0, down, (down - 1) / 2], [0, 0, 1]])


def _laid_so(grey: Grey, way: Matrix, size: tuple[int, int]) -> tuple[Grey, Grey]:
    """A picture laid on a ground of this size, and how much of each of its pixels it shows."""
    import cv2
    import numpy as np

    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    seen = cv2.warpAffine(np.full(grey.shape, 255, np.uint8), way, size, flags=flags)
    return np.asarray(cv2.warpAffine(grey, way, size, flags=flags), np.uint8), np.asarray(seen, np.uint8)


def _left_over(ground: Grey, grey: Grey, way: Matrix) -> float:
    """Mean difference where both show something; all of it where that is next to nothing."""
    import numpy as np

    laid, seen = _laid_so(grey, way, (ground.shape[1], ground.shape[0]))
    if np.count_nonzero(seen > 250) < seen.size / 50:
        return 255.0
    return float(np.abs(laid.astype(np.int16) - ground.astype(np.int16))[seen > 250].mean())


def _refined(ground: Grey, grey: Grey, way: Matrix) -> Matrix:
    """By the enhanced correlation of pixels (Evangelidis and Psarakis, PAMI 2008), if it comes to rest nearby."""
    import cv2
    import numpy as np

    size = ground.shape[1], ground.shape[0]
    laid, seen = _laid_so(grey, way, size)
    still = np.eye(2, 3, dtype=np.float32)
    until = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, 40, 1e-5)
    try:
        _, step = cv2.findTransformECC(ground, laid, still, cv2.MOTION_AFFINE, until, seen, 3)
    except cv2.error:
        return way
    corners = np.array([[0, 0, 1], [size[0], 0, 1], [0, size[1], 1], [size[0], size[1], 1]], np.float64)
    if np.abs(corners @ np.asarray(step, np.float64).T - corners[:, :2]).max() > _FAR * max(size):
        return way
    return np.asarray((np.vstack([way, [0, 0, 1]]) @ np.vstack([step, [0, 0, 1]]))[:2], np.float64)


def _affine(matrix: Matrix) -> Affine:
    a, b, c, d, e, f = (float(each) for each in matrix.ravel())
    return a, b, c, d, e, f


def _translated(text: str) -> str:
    return QCoreApplication.translate("Comparison", text)
