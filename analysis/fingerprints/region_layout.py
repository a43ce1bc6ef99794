"""How the regions of a picture are packed as its fingerprint `pdq-regions` (`analysis.fingerprints.regions` finds
them)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

METHOD = "pdq-regions"
MOST_REGIONS = 8

MAIN = 1
"""Flag: nothing outside of this region is a picture, so that the whole is this picture with something around it. Where
several regions have it, they lie within each other, the outermost first."""
FRAMED = 2
"""Flag: the region has straight sides, so that what is around it was put there."""
EVEN = 4
"""Flag: at least half of the region has nearly one tone, as have text and screens of programs (`EVEN_SHARE`)."""

TONE = "tone"
"""Method of a fingerprint of one byte: the percentage of the picture that has nearly one tone. Only told from
`EVEN_SHARE` on."""
EVEN_SHARE = 50
"""Percent. PDQ keeps the rough shape of what is on an even ground, which is the layout of a screen or a page rather
than what it says: of 150 lists of contacts on screens of one program the nearest came within 36 bits."""

LAYOUT = np.dtype(
    [("x", "<u2"), ("y", "<u2"), ("w", "<u2"), ("h", "<u2"), ("flags", "u1"), ("quality", "u1"), ("pdq", "u1", 32)]
)
"""One region, 42 bytes: left, top, width and height in 65535ths of the upright picture's width and height; flags;
quality of the PDQ (0 to 100); PDQ."""


def parsed(value: bytes) -> NDArray[Any]:
    """The regions in a packed value, an array of `LAYOUT`.

    Raises ValueError, with a clause that says why, where no honest worker can have made it.
    """
    if not value or len(value) % LAYOUT.itemsize or len(value) > MOST_REGIONS * LAYOUT.itemsize:
        raise ValueError(f"{len(value)} bytes aren't one to {MOST_REGIONS} regions")
    found = np.frombuffer(value, LAYOUT)
    right, bottom = found["x"].astype(np.int64) + found["w"], found["y"].astype(np.int64) + found["h"]
    if max(right.max(), bottom.max()) > 65_535 or min(found["w"].min(), found["h"].min()) == 0:
        raise ValueError("a region lies outside of its picture")
    if found["quality"].max() > 100 or (found["flags"] & ~np.uint8(MAIN | FRAMED | EVEN)).any():
        raise ValueError("a region's quality or flags aren't any that there are")
    return found


def picture_rectangles(value: bytes) -> list[tuple[float, float, float, float]]:
    """Left, top, width and height, 0 to 1, of what is a picture in the picture: the innermost of regions that lie
    within each other, or all that lie side by side. Empty where the whole is nothing but itself (an empty value).
    """
    if not value:
        return []
    found = parsed(value)
    main = found[(found["flags"] & MAIN) != 0]
    found = main[-1:] if len(main) else found
    return [
        (x / 65_535, y / 65_535, w / 65_535, h / 65_535)
        for x, y, w, h in zip(*(found[side].tolist() for side in "xywh"), strict=True)
    ]


SMALLEST_SHARE = 0.07
"""Regions that take up less of a picture, all together, aren't what it shows but things in it: a lamp, a print on a
wall. Of dim rooms, one lit corner was taken for the picture, and 300 points described a hundredth of what is seen."""


def picture_boxes(value: bytes, size: tuple[int, int]) -> list[tuple[int, int, int, int]]:
    """`picture_rectangles` as left, top, right and bottom in a still of this width and height; none where these are
    but things in it (`SMALLEST_SHARE`)."""
    width, height = size
    found = picture_rectangles(value)
    if sum(w * h for _, _, w, h in found) < SMALLEST_SHARE:
        return []
    return [
        (round(x * width), round(y * height), round((x + w) * width), round((y + h) * height)) for x, y, w, h in found
    ]
