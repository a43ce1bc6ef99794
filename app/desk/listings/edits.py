"""The few insertions and removals that turn one listing into another, so that views keep their place."""

from array import array
from dataclasses import dataclass
from itertools import chain

_MOST_STEPS = 64
_SIGHT = 20_000  # ids that are looked through for where two listings meet again


@dataclass(frozen=True, slots=True)
class Edits:
    """First all removals, which go from the end to the beginning, then all insertions, from the beginning on."""

    removals: tuple[tuple[int, int], ...]
    """First row and number of rows."""
    insertions: tuple[tuple[int, "array[int]"], ...]
    """Row of the first, and the ids."""


def edits(old: "array[int]", new: "array[int]") -> Edits | None:
    """How to get from `old` to `new`; None where ids change their order, or where it would take many steps.

    Ids occur once in each listing. The time grows with the length of the listings, not with the number of steps.
    """
    removals: list[tuple[int, int]] = []
    insertions: list[tuple[int, array[int]]] = []
    here, there = 0, 0
    for _ in range(_MOST_STEPS):
        alike = _alike(old, here, new, there)
        here, there = here + alike, there + alike
        if here == len(old) and there == len(new):
            return None if _moves(old, removals, insertions) else Edits(tuple(reversed(removals)), tuple(insertions))
        gone, came = _difference(old, here, new, there)
        if gone:
            removals.append((here, gone))
        if came:
            insertions.append((there, new[there : there + came]))
        here, there = here + gone, there + came
    return None


def _moves(old: "array[int]", removals: list[tuple[int, int]], insertions: list[tuple[int, "array[int]"]]) -> bool:
    """Whether something that is removed comes back elsewhere, which would cost it its selection."""
    if not removals or not insertions:
        return False
    removed = set(chain.from_iterable(old[first : first + count] for first, count in removals))
    return not removed.isdisjoint(chain.from_iterable(added for _, added in insertions))


def _alike(old: "array[int]", here: int, new: "array[int]", there: int) -> int:
    """Length of the stretch in which both are the same from these places on, found by doubling and halving."""
    longest = min(len(old) - here, len(new) - there)
    low, step = 0, 256
    while low < longest:
        high = min(longest, low + step)
        if old[here + low : here + high] == new[there + low : there + high]:
            low, step = high, step * 2
        elif step == 1:
            break
        else:
            step = max(1, (high - low) // 2)
            longest = high
    return low


def _difference(old: "array[int]", here: int, new: "array[int]", there: int) -> tuple[int, int]:
    """How many ids are gone and how many came where the listings part."""
    if here == len(old) or there == len(new):
        return len(old) - here, len(new) - there
    gone = _distance(old, here, new[there])
    if gone is not None:
        return gone, 0
    came = _distance(new, there, old[here])
    return (0, came) if came is not None else (1, 1)


def _distance(ids: "array[int]", start: int, wanted: int) -> int | None:
    try:
        return ids.index(wanted, start, start + _SIGHT) - start
    except ValueError:
        return None
