"""Lines that were read, put together: the lines of one notice are one clue, and tell their language better."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from analysis.facts import Region, TextLine

_LIKE_HIGH = 1.6
"""Heights of two lines of one notice differ at most by this factor."""
_GAP = 1.0
"""Heights of the higher line that may lie between two lines."""
_OVERLAP = 0.5
"""Of the narrower line's width, beside which the other must lie."""


@dataclass(frozen=True)
class TextBlock:
    """Lines that stand together, top to bottom."""

    lines: tuple[TextLine, ...]

    @property
    def text(self) -> str:
        """The lines as they are read, one below the other, with nothing in them that acts on a screen."""
        return "\n".join(visible(line.untrusted_text) for line in self.lines)

    @property
    def sure(self) -> float:
        """How sure the reader is, on average of all letters."""
        letters = [(line.sure, len(line.untrusted_text)) for line in self.lines]
        return sum(sure * count for sure, count in letters) / sum(count for _, count in letters)

    @property
    def region(self) -> Region:
        """The rectangle around all lines."""
        return _around([line.region for line in self.lines])


def visible(untrusted_text: str) -> str:
    """The text on one line, with control, bidirectional and other invisible characters spelt out, such as `\\u202e`."""
    return "".join(
        each if each.isprintable() else each.encode("unicode_escape", "surrogatepass").decode()
        for each in " ".join(untrusted_text.split())
    )


def blocks(lines: Iterable[TextLine]) -> list[TextBlock]:
    """Lines (in reading order) as blocks, in the order in which these begin."""
    found: list[list[TextLine]] = []
    for line in lines:
        together = next((block for block in found if _go_together(block[-1].region, line.region)), None)
        if together is None:
            found.append([line])
        else:
            together.append(line)
    return [TextBlock(tuple(block)) for block in found]


def overlap(some: Region, other: Region) -> float:
    """How much two rectangles have in common, 0 to 1 (intersection over union)."""
    width = min(some[0] + some[2], other[0] + other[2]) - max(some[0], other[0])
    height = min(some[1] + some[3], other[1] + other[3]) - max(some[1], other[1])
    common = max(0.0, width) * max(0.0, height)
    both = some[2] * some[3] + other[2] * other[3] - common
    return common / both if both > 0 else 0.0


def _go_together(upper: Region, lower: Region) -> bool:
    high, low = max(upper[3], lower[3]), min(upper[3], lower[3])
    beside = min(upper[0] + upper[2], lower[0] + lower[2]) - max(upper[0], lower[0])
    gap = lower[1] - (upper[1] + upper[3])
    return high <= _LIKE_HIGH * low and -high / 2 <= gap <= _GAP * high and beside >= _OVERLAP * min(upper[2], lower[2])


def _around(regions: Sequence[Region]) -> Region:
    left, top = min(each[0] for each in regions), min(each[1] for each in regions)
    right, bottom = max(each[0] + each[2] for each in regions), max(each[1] + each[3] for each in regions)
    return left, top, min(right - left, 1.0 - left), min(bottom - top, 1.0 - top)
