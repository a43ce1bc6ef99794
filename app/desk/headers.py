"""The headers under which the cards of a gallery stand, and which of them are folded."""

from __future__ import annotations

from array import array
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
