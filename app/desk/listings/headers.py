"""The headers under which the cards of a gallery stand, and which of them are folded."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # it needs numpy, which the window does without until a case is open
    from app.case.facets.ordering import Section


@dataclass(frozen=True, slots=True)
class Header:
    """What stands above cards: a title, how many cards there are, and how many are shown: all, or, folded, none."""

    value: str
    title: str
    cards: int
    folded: bool = False

    @property
    def shown(self) -> int:
        """Cards below it that are shown."""
        return 0 if self.folded else self.cards


class Places:
    """Which headers stand where among the cards."""

    def __init__(self, headers: Sequence[Header]) -> None:
        self.headers = headers
        self._starts = [*accumulate((header.shown for header in headers), initial=0)][: len(headers)]

    def above(self, row: int) -> Sequence[Header]:
        """The headers between this card and the one before: its own where it is the first, and folded ones."""
        return self.headers[bisect_left(self._starts, row) : bisect_right(self._starts, row)]

    def of(self, row: int) -> Header | None:
        """The header under which this card stands; None where there are no headers."""
        return self.headers[bisect_right(self._starts, row) - 1] if self.headers else None


def under_headers(
    ids: array[int], sections: Sequence[Section], folded: frozenset[str], title: Callable[[str], str]
) -> tuple[array[int], tuple[Header, ...]]:
    """The ids that are shown, and their headers. `folded`: values whose cards aren't."""
    headers = tuple(Header(each.value, title(each.value), each.cards, each.value in folded) for each in sections)
    if not any(header.folded for header in headers):
        return ids, headers
    shown = array("q")
    for header, stop in zip(headers, accumulate(header.cards for header in headers), strict=True):
        if not header.folded:
            shown += ids[stop - header.cards : stop]
    return shown, headers
