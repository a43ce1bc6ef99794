"""What brings out what is hard to see: levels, gamma, one channel alone, an equalised view. Only what is shown changes.

Everything comes down to one table of 256 values and a choice of channel, so that a picture and the tiles of it look
alike, and moving a slider costs no more than a look-up for each pixel.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]
    """BGR, shape (height, width, 3)."""
    Table = NDArray[np.uint8]
    """What each of 256 values becomes."""

DARKEST, BRIGHTEST = 0, 255
LEAST_GAMMA, MOST_GAMMA = 0.2, 5.0


class Channel(StrEnum):
    """What of the colours is shown."""

    COLOUR = "colour"
    RED = "red"
    GREEN = "green"
    BLUE = "blue"
    LUMINANCE = "luminance"
    EQUALISED = "equalised"
    """Every brightness as often as any other, by which detail in shadows and lights appears."""


_INDEX = {Channel.BLUE: 0, Channel.GREEN: 1, Channel.RED: 2}


@dataclass(frozen=True, slots=True)
class Adjustments:
    """`black` and darker become black, `white` and brighter white; `gamma` above 1 brightens what lies between."""

    black: int = DARKEST
    white: int = BRIGHTEST
    gamma: float = 1.0
    channel: Channel = Channel.COLOUR

    def __post_init__(self) -> None:
        """ValueError for levels that aren't in order, or a gamma out of range."""
        if not DARKEST <= self.black < self.white <= BRIGHTEST:
            raise ValueError("black must be darker than white, both 0 to 255")
        if not LEAST_GAMMA <= self.gamma <= MOST_GAMMA:
            raise ValueError(f"gamma is {LEAST_GAMMA} to {MOST_GAMMA}")

    @property
    def none(self) -> bool:
        """Whether the picture is shown as it is."""
        return self == Adjustments()


AS_IT_IS = Adjustments()


@dataclass(frozen=True, slots=True)
class Tone:
    """Adjustments made ready for one picture. Equal tones change pixels equally."""

    channel: Channel = Channel.COLOUR
    table: bytes = bytes(range(256))

    def of(self, pixels: Pixels) -> Pixels:
        """The pixels as they are shown."""
        import cv2
        import numpy as np

        if self == UNCHANGED:
            return pixels
        table: Table = np.frombuffer(self.table, np.uint8)
        if self.channel in (Channel.COLOUR, Channel.EQUALISED):
            return np.asarray(cv2.LUT(pixels, table), np.uint8)
        return np.asarray(cv2.cvtColor(cv2.LUT(_single(pixels, self.channel), table), cv2.COLOR_GRAY2BGR), np.uint8)


UNCHANGED = Tone()


def tone_of(adjustments: Adjustments, picture: Pixels) -> Tone:
    """The tone for a picture of which `picture` is a form of any size: only the equalised view looks at it."""
    table = _levels(adjustments)
    if adjustments.channel is Channel.EQUALISED:
        table = table[_equalising(picture)]
    return Tone(adjustments.channel, table.tobytes())


def _levels(adjustments: Adjustments) -> Table:
    import numpy as np

    spread = (np.arange(256) - adjustments.black) / (adjustments.white - adjustments.black)
    return np.rint(255 * np.clip(spread, 0, 1) ** (1 / adjustments.gamma)).astype(np.uint8)


def _equalising(picture: Pixels) -> Table:
    """By the cumulative histogram of luminance, of which the lowest value stays black."""
    import numpy as np

    counts = np.bincount(_single(picture, Channel.LUMINANCE).ravel(), minlength=256)
    below = np.cumsum(counts)
    first = below[np.nonzero(below)[0][0]] if below[-1] else 0
    rest = below[-1] - first
    if not rest:  # of one brightness
        return np.arange(256, dtype=np.uint8)
    return np.asarray(np.rint(255 * np.clip(below - first, 0, None) / rest), np.uint8)


def _single(pixels: Pixels, channel: Channel) -> NDArray[np.uint8]:
    import cv2
    import numpy as np

    index = _INDEX.get(channel)
    if index is None:
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), np.uint8)
    return np.ascontiguousarray(pixels[:, :, index])
