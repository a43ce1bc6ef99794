"""The few insertions and removals that turn one listing into another, so that views keep their place."""

from array import array
from dataclasses import dataclass
from itertools import compress

_MOST_RUNS = 64
_LONGEST = 200_000


@dataclass(frozen=True, slots=True)
class Edits:
    """First all removals, which go from the end to the beginning, then all insertions, from the beginning on."""

    removals: tuple[tuple[int, int], ...]
    """First row and number of rows."""
    insertions: tuple[tuple[int, "array[int]"], ...]
    """Row of the first, and the ids."""


def edits(old: "array[int]", new: "array[int]") -> Edits | None:
    """How to get from `old` to `new`; None where there's no short way (another order, or too much of it).

    Ids occur once in each.
    """
    head = _common_head(old, new)
    tail = _common_tail(old, new, head)
    before, after = old[head : len(old) - tail], new[head : len(new) - tail]
    if max(len(before), len(after)) > _LONGEST and before and after:
        return None
    kept_before, kept_after = set(after), set(before)
    stays = [each in kept_before for each in before]
    known = [each in kept_after for each in after]
    if list(compress(before, stays)) != list(compress(after, known)):
        return None
    removals = _runs(stays)
    insertions = _runs(known)
    if len(removals) + len(insertions) > _MOST_RUNS:
        return None
    return Edits(
        tuple((head + first, count) for first, count in reversed(removals)),
        tuple((head + first, after[first : first + count]) for first, count in insertions),
    )


def _common_head(old: "array[int]", new: "array[int]") -> int:
    low, high = 0, min(len(old), len(new))
    while low < high:
        middle = (low + high + 1) // 2
        if old[low:middle] == new[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_tail(old: "array[int]", new: "array[int]", head: int) -> int:
    low, high = 0, min(len(old), len(new)) - head
    while low < high:
        middle = (low + high + 1) // 2
        if old[len(old) - middle : len(old) - low] == new[len(new) - middle : len(new) - low]:
            low = middle
        else:
            high = middle - 1
    return low


def _runs(there: list[bool]) -> list[tuple[int, int]]:
    """Where the others lie: first place and length of each stretch of False."""
    found: list[tuple[int, int]] = []
    place = 0
    while place < len(there):
        if there[place]:
            place += 1
            continue
        end = place
        while end < len(there) and not there[end]:
            end += 1
        found.append((place, end - place))
        place = end
    return found
