"""Sanitising an object: what isn't inside its outline is covered for good, and a plain PNG is made of the rest.

The result is a function of the pixels that are kept, the outline and the other steps, and of nothing else: what is
masked is replaced before anything looks at more than one pixel at a time. A property-based test holds this down.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis.objects.object_steps import MEAN, NoObject, Outline, Steps
from analysis.objects.plain_png import plain_png

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]
    """RGB, shape (height, width, 3)."""
    Mask = NDArray[np.bool_]

MOST_EDGE = 8_192
"""Pixels of the longer edge of what is made: enough for a web page or a poster."""
_MARGIN = 8


@dataclass(frozen=True)
class Sanitised:
    """A picture that may be looked at a second time."""

    png: bytes
    width: int
    height: int


def sanitise(pixels: Pixels, steps: Steps) -> Sanitised:
    """What the steps make of the pixels of their rectangle, as a file. Raises NoObject, the reason as a sentence."""
    made = covered(pixels, steps)
    return Sanitised(plain_png(made), made.shape[1], made.shape[0])


def covered(pixels: Pixels, steps: Steps) -> Pixels:
    """The same as pixels. Raises NoObject.

    The picture is as large as the object and a little margin of the fill: it doesn't tell how large the rectangle was.
    """
    import numpy as np

    if not steps.outline:
        raise NoObject("The object has no outline yet; draw one around what is to be kept.")
    weight = _weights(pixels.shape[0], pixels.shape[1], steps)
    rows, columns = np.nonzero(weight.any(axis=1))[0], np.nonzero(weight.any(axis=0))[0]
    if not len(rows):
        raise NoObject("Nothing is left inside the outline; draw a larger one, or take fewer pixels off inside it.")
    box = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
    kept = weight > 0
    part, weight, kept = _levelled(pixels[box], steps.levels), weight[box], kept[box]
    fill = _fill(part[kept], steps.fill)
    masked = np.where(kept[:, :, None], part, fill).astype(np.uint8)
    blended = np.rint(masked * weight[:, :, None] + fill * (1 - weight[:, :, None])).astype(np.uint8)
    larger = _enlarged(blended, kept, fill, steps.upscale)
    framed = np.pad(larger, ((_MARGIN, _MARGIN), (_MARGIN, _MARGIN), (0, 0)))
    framed[:_MARGIN], framed[-_MARGIN:], framed[:, :_MARGIN], framed[:, -_MARGIN:] = fill, fill, fill, fill
    return framed


def mask_of(height: int, width: int, steps: Steps) -> Mask:
    """Which pixels of the rectangle are kept: inside the outline, outside all cutouts, farther than the inset from both
    and from the rectangle's edge."""
    import cv2
    import numpy as np

    inside = np.zeros((height + 2, width + 2), np.uint8)  # a rim, from which the inset counts as from an outline
    for value, outlines in ((255, (steps.outline,)), (0, steps.cutouts)):
        for outline in outlines:
            if outline:
                cv2.fillPoly(inside, [_corners(outline, height, width)], (value,), shift=_SHIFT)
    inside[0], inside[-1], inside[:, 0], inside[:, -1] = 0, 0, 0, 0
    distance = cv2.distanceTransform(inside, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return np.asarray(distance[1:-1, 1:-1] > steps.inset)


_SHIFT = 8
"""Bits of a corner's place behind the point."""


def _corners(outline: Outline, height: int, width: int) -> NDArray[np.int32]:
    import numpy as np

    places = np.array([(1 + x * width - 0.5, 1 + y * height - 0.5) for x, y in outline])
    return np.asarray(np.rint(places * 2**_SHIFT), np.int32)


def _weights(height: int, width: int, steps: Steps) -> NDArray[np.float32]:
    """How much of each pixel is seen through the fill: 0 where it is masked, less than 1 where it is feathered."""
    import cv2
    import numpy as np

    kept = mask_of(height, width, steps)
    if not steps.feather:
        return kept.astype(np.float32)
    rimmed = np.pad(kept.astype(np.uint8), 1)
    distance = cv2.distanceTransform(rimmed, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)[1:-1, 1:-1]
    return np.asarray(np.clip(distance / (steps.feather + 1), 0, 1), np.float32)


def _levelled(pixels: Pixels, levels: tuple[int, int]) -> Pixels:
    import numpy as np

    dark, bright = levels
    table = np.rint(255 * np.clip((np.arange(256) - dark) / (bright - dark), 0, 1)).astype(np.uint8)
    return np.asarray(table[pixels], np.uint8)


def _fill(kept: Pixels, wanted: str) -> Pixels:
    """A colour: the one that is wanted, or the mean of the pixels that are kept."""
    import numpy as np

    if wanted != MEAN:
        return np.frombuffer(bytes.fromhex(wanted[1:]), np.uint8)
    return np.asarray(np.rint(kept.mean(axis=0, dtype=np.float64)), np.uint8)


def _enlarged(pixels: Pixels, kept: Mask, fill: Pixels, factor: int) -> Pixels:
    """By Lanczos, after all that is masked was covered; what lies outside of the mask is covered again."""
    import numpy as np
    from PIL import Image

    if factor == 1:
        return pixels
    height, width = pixels.shape[:2]
    if max(height, width) * factor > MOST_EDGE:
        raise NoObject(
            f"Enlarged {factor} times, the object would be longer than {MOST_EDGE:,} pixels; enlarge it less."
        )
    larger = np.asarray(Image.fromarray(pixels).resize((width * factor, height * factor), Image.Resampling.LANCZOS))
    return np.where(kept.repeat(factor, axis=0).repeat(factor, axis=1)[:, :, None], larger, fill).astype(np.uint8)
