"""How an object is sanitised: what of a rectangle is kept, what covers the rest, and what is done to what is kept.

The steps say all: the same pixels and the same steps give the same picture. An outline that a machine drew
(`analysis.objects.object_outline`) is kept as an outline like any other, so that it can be corrected by hand.
"""

from __future__ import annotations

import math
import re
from typing import Annotated

import msgspec

from analysis.facts import Count, Region, Share

Point = tuple[Share, Share]
"""Across and down, in parts of the rectangle's width and height."""
Outline = Annotated[tuple[Point, ...], msgspec.Meta(max_length=400)]

MEAN = "mean"
"""The fill that is the mean colour of what is kept."""
INSET = 8
"""Pixels that are taken off inside an outline: a block of a JPEG, or of a video, that lies across the outline carries
something of what is outside into what is inside, and a block is 8 pixels wide."""
MOST_INSET, MOST_FEATHER, MOST_UPSCALE = 64, 32, 4
_NEAR_EDGE = 0.005
_NEARLY_ALL = 0.9
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


class NoObject(Exception):
    """What was asked for can't be made; the text is a sentence that says why and what to do."""


class Steps(msgspec.Struct, frozen=True):
    """What is done to a rectangle of a picture or of a video's frame.

    Coordinates of outlines are parts of the rectangle; lengths are pixels of it at full resolution.
    """

    region: Region = (0.0, 0.0, 1.0, 1.0)
    """The rectangle, in parts of the upright picture."""
    at: Count = 0
    """Of a video's frame, in ms."""
    outline: Outline = ()
    """What lies inside is kept; empty: not drawn yet."""
    cutouts: Annotated[tuple[Outline, ...], msgspec.Meta(max_length=50)] = ()
    """What lies inside these is masked all the same."""
    fill: Annotated[str, msgspec.Meta(max_length=7)] = MEAN
    """What covers the rest: `mean`, or `#rrggbb`."""
    inset: Annotated[int, msgspec.Meta(ge=0, le=MOST_INSET)] = INSET
    feather: Annotated[int, msgspec.Meta(ge=0, le=MOST_FEATHER)] = 0
    """Over so many pixels inside what is kept, it passes into the fill."""
    upscale: Annotated[int, msgspec.Meta(ge=1, le=MOST_UPSCALE)] = 1
    levels: tuple[int, int] = (0, 255)
    """What is this dark or darker becomes black, what is this bright or brighter white."""
    by_machine: bool = False
    """Whether a machine drew the outline."""


def packed(steps: Steps) -> str:
    """As JSON, always in the same order."""
    return msgspec.json.encode(steps).decode()


def unpacked(text: str) -> Steps:
    """From JSON. Raises ValueError for what are no steps."""
    return msgspec.json.decode(text, type=Steps)


def fault_of(steps: Steps) -> str:
    """What makes these steps impossible, as a sentence that says what to do; empty where nothing does.

    An outline that isn't drawn yet is no fault here.
    """
    for outline in (steps.outline, *steps.cutouts):
        if outline and (fault := _fault_of_outline(outline)):
            return fault
    if not steps.outline and steps.cutouts:
        return "Something is cut out of an outline that isn't there; draw the outline of the object first."
    if steps.fill != MEAN and not _COLOUR.fullmatch(steps.fill):
        return f"“{steps.fill}” is no fill; use mean, or a colour such as #808080."
    dark, bright = steps.levels
    if not 0 <= dark < bright <= 255:
        return "Levels need black darker than white, both 0 to 255; correct them."
    left, top, width, height = steps.region
    if width <= 0 or height <= 0 or left + width > 1 + 1e-9 or top + height > 1 + 1e-9:
        return "The rectangle lies outside of the picture; correct that of the clue and crop anew."
    return ""


def warnings_of(steps: Steps) -> tuple[str, ...]:
    """Keys of `WARNINGS` that whoever approves must have answered for, by what the steps are."""
    if not steps.outline:
        return ()
    found = []
    if any(not _NEAR_EDGE < part < 1 - _NEAR_EDGE for point in steps.outline for part in point):
        found.append("edge")
    if steps.by_machine:
        found.append("machine")
    if steps.inset < INSET:
        found.append("inset")
    if abs(area(steps.outline)) - sum(abs(area(each)) for each in steps.cutouts) > _NEARLY_ALL:
        found.append("nothing_masked")
    return tuple(found)


WARNINGS = {
    "edge": "The outline reaches the edge of the rectangle: look along this edge whether anything of a person is left.",
    "machine": "A machine drew the outline: follow it all around and look whether anything but the object is inside.",
    "inset": f"Less than {INSET} pixels are taken off inside the outline: colours of what is masked may have bled into "
    "the rim of the object.",
    "nothing_masked": "Nearly the whole rectangle is kept: look whether there is anything in it but the object.",
}
"""What each warning says."""


def area(outline: Outline) -> float:
    """Of an outline, in parts of the rectangle; negative where it runs the other way round."""
    following = (*outline[1:], *outline[:1])
    return sum(x * v - u * y for (x, y), (u, v) in zip(outline, following, strict=True)) / 2


def _fault_of_outline(outline: Outline) -> str:
    if not all(math.isfinite(part) and 0 <= part <= 1 for point in outline for part in point):
        return "The outline lies outside of the rectangle; give points between 0 and 1 of its width and height."
    if len(set(outline)) < 3 or len(outline) < 3:
        return "An outline needs three points or more; set more of them."
    if _crosses_itself(outline):
        return "The outline crosses itself, so it isn't clear what is inside; move the points apart."
    if abs(area(outline)) < 1e-9:
        return "The outline has nothing inside; set its points around the object."
    return ""


def _crosses_itself(outline: Outline) -> bool:
    """Whether two of its sides cross; touching is not crossing."""
    sides = list(zip(outline, (*outline[1:], *outline[:1]), strict=True))
    return any(_cross(first, second) for index, first in enumerate(sides) for second in sides[index + 2 :])


def _cross(first: tuple[Point, Point], second: tuple[Point, Point]) -> bool:
    (a, b), (c, d) = first, second
    return _turn(a, b, c) * _turn(a, b, d) < 0 and _turn(c, d, a) * _turn(c, d, b) < 0


def _turn(a: Point, b: Point, c: Point) -> float:
    """Positive where a, b, c turn one way, negative where the other."""
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
