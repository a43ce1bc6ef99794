"""Common stacks: how many things that have nothing to do with each other one stack is linked with.

A wallpaper or a title is seen in what belongs to many series; a view of a place only in what is linked among itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from app.linking.thresholds import proposing as thresholds


def parts_linked(links: Iterable[tuple[int, int]], root: Callable[[int], int]) -> dict[int, int]:
    """For each linked stack, in how many parts the groups fall that it's linked with, its own among them.

    `root` gives the group of a stack as far as groups are known. Groups are in one part where a link joins them that
    isn't one of this stack. Up to `COMMON_STACK` groups are told as one part, since nothing hangs on it.
    """
    beside: dict[int, dict[int, int]] = defaultdict(dict)
    reach: dict[int, dict[int, int]] = defaultdict(dict)
    for one, other in links:
        first, second = root(one), root(other)
        for here, there in ((first, second), (second, first)):
            beside[here][there] = beside[here].get(there, 0) + 1
        reach[one][second] = reach[one].get(second, 0) + 1
        reach[other][first] = reach[other].get(first, 0) + 1
    few = thresholds.COMMON_STACK.value
    return {stack: _parts(root(stack), groups, beside) if len(groups) > few else 1 for stack, groups in reach.items()}


def _parts(own: int, groups: Mapping[int, int], beside: Mapping[int, Mapping[int, int]]) -> int:
    """`groups`: with how many links the stack itself reaches each; `own`: the group in which it is."""
    by_others = {group for group, number in groups.items() if group != own and beside[own].get(group, 0) > number}
    left = set(groups)
    parts = 0
    while left:
        parts += 1
        reached = {left.pop()}
        while reached:
            group = reached.pop()
            nearby = by_others & left if group == own else beside[group].keys() & left
            if group not in by_others:
                nearby.discard(own)
            left -= nearby
            reached |= nearby
    return parts
