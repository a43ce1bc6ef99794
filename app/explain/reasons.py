"""The reasons of a link, as they are drawn: what agreed, where, and how well.

Places in pictures are parts of the upright picture's width and height (0 to 1), whatever its pixels; times are in ms.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.case.queries.links import Link
from app.case.queries.media import Medium

Rgb = NDArray[np.uint8]
"""A picture: shape (height, width, 3)."""
Places = NDArray[np.float64]
"""Corners or points: shape (n, 2)."""
Matrix = NDArray[np.float64]
"""An affine map, shape (2, 3): (x, y, 1) to (x, y)."""


@dataclass(frozen=True)
class Side:
    """One of the two media. `name` and `place` are fit to be drawn; `place` is exhibit and path."""

    medium: Medium
    name: str
    place: str


@dataclass(frozen=True)
class Found:
    """The link, seen from A, which is whichever medium was asked for first.

    `offset_ms`: A's time 0 lies at this time of B; None where it has no meaning. `others`: the other kinds of link
    between the two.
    """

    reference: str
    link: Link
    a: Side
    b: Side
    offset_ms: int | None
    others: tuple[str, ...]


@dataclass(frozen=True)
class PrintReason:
    """Two PDQ fingerprints. `form`: an index into `dihedral.FORM_WORDS`, how A is laid to give B; `apart`: bits of 256.

    `box_a`, `box_b`: left, top, right and bottom of what was fingerprinted. `bits_a` is in B's form; both (16, 16).
    """

    form: int
    apart: int
    box_a: tuple[float, float, float, float]
    box_b: tuple[float, float, float, float]
    bits_a: NDArray[np.bool_]
    bits_b: NDArray[np.bool_]

    @property
    def whole(self) -> bool:
        """Whether the pictures as they are were compared, not parts of them."""
        return self.box_a == self.box_b == (0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True)
class PointReason:
    """Local features that agree. `points`: rows of (x in A, y in A, x in B, y in B); `count`: different places.

    `share`: part of the `cells` (squares in which something can be seen) that look alike; `of_a`, `of_b`: how much of
    each picture the common part is.
    """

    points: NDArray[np.float64]
    count: int
    mirrored: bool
    share: float
    cells: int
    of_a: float
    of_b: float
    only_points: bool
    """Whether what surrounds the points differs, as where a place or an object is seen again."""
    words: str


@dataclass(frozen=True)
class Overlap:
    """How A lies over B: a map from A's places to B's, and the outline of what both show in each of them."""

    matrix: Matrix
    area_a: Places
    area_b: Places


@dataclass(frozen=True)
class PictureReasons:
    """Of two pictures, or of a picture and a moment of a video, whose time is in `at_ms`."""

    found: Found
    a: Rgb
    b: Rgb
    prints: PrintReason | None
    points: PointReason | None
    overlap: Overlap | None


@dataclass(frozen=True)
class Film:
    """A video's kept stills by time, and how long it is."""

    length_ms: int
    stills: dict[int, Rgb]


@dataclass(frozen=True)
class Moment:
    """A frame of A and one of B that match: fingerprints differ in `apart` bits of 256."""

    at_a: int
    at_b: int
    apart: int


@dataclass(frozen=True)
class Course:
    """How A's time runs in B: time t of A is shown at `rate * t + offset_ms` of B.

    `begin` and `end`: the stretch that agrees, in ms of A. `likeness`: how much of what changes in the one changes
    alike in the other, 0 to 1. `form`: an index into `dihedral.FORM_WORDS`. `compared`: whether all of this was found
    by comparing both along their time; otherwise it is the offset that was recorded, at one speed and over all of A.
    """

    rate: float
    offset_ms: int
    begin: int
    end: int
    likeness: float
    form: int
    compared: bool

    def there(self, at: float) -> float:
        """A time of A in B."""
        return self.rate * at + self.offset_ms


@dataclass(frozen=True)
class FilmReasons:
    """Of two videos. `moments`: what agrees, in order of time; `pairs`: those of which stills of both are kept."""

    found: Found
    a: Film
    b: Film
    course: Course
    moments: tuple[Moment, ...]
    pairs: tuple[Moment, ...]


@dataclass(frozen=True)
class StillReasons:
    """Of a picture and a video: the picture beside the nearest kept still, and where that is in the video."""

    pictures: PictureReasons
    film: Film
    at_ms: int
    picture_is_a: bool


@dataclass(frozen=True)
class SoundReasons:
    """Of two sounds. `differing`: share of bits that differ along time, one value each `step_ms` from `from_ms` of B.

    The best stretch begins at `begin_a` and `begin_b` and lasts `length`; `bits` of the stretch's `of_bits` differ.
    All of it is empty or 0 where the prints aren't there any more.
    """

    found: Found
    length_a: int
    length_b: int
    differing: NDArray[np.float64]
    from_ms: float
    step_ms: float
    begin_a: int
    begin_b: int
    length: int
    bits: int
    of_bits: int


@dataclass(frozen=True)
class Row:
    """One fact of both media."""

    name: str
    a: str
    b: str

    @property
    def equal(self) -> bool:
        """Whether both say the same, and say something."""
        return bool(self.a) and self.a == self.b


@dataclass(frozen=True)
class CameraReasons:
    """Of two media that one device seems to have made."""

    found: Found
    rows: tuple[Row, ...]


Reasons = PictureReasons | StillReasons | FilmReasons | SoundReasons | CameraReasons


def offset_of(reasons: Reasons) -> int | None:
    """The time of B (ms) at which A's time 0 lies; None where it has no meaning.

    A recorded offset can't be turned round where the two play at different speeds, one that was compared needn't be.
    """
    found = found_of(reasons)
    turned_round = found.link.a != found.a.medium.id
    if isinstance(reasons, FilmReasons) and reasons.course.compared and turned_round:
        return reasons.course.offset_ms
    return found.offset_ms


def found_of(reasons: Reasons) -> Found:
    """The link that the reasons are about."""
    return reasons.pictures.found if isinstance(reasons, StillReasons) else reasons.found
