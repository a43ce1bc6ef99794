"""Which files a case joins: by stack, by a link, or by both."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tests.benchmarks.engine.sightline import Found

KINDS = ("same picture", "part of")
"""Kinds of link that say that one picture is, or is in, the other."""

Pairs = NDArray[np.bool_]
"""Files x files, symmetric; every file is joined with itself."""


def stacked(paths: Sequence[str], found: Found) -> Pairs:
    """Whether two files are in one stack. What the case could not read stands alone."""
    stack = _stacks(paths, found)
    same: Pairs = stack[:, None] == stack[None, :]
    return same


def direct(paths: Sequence[str], found: Found) -> Pairs:
    """Whether two files are in one stack, or a link says it of these very two."""
    medium = _media(paths, found)
    return stacked(paths, found) | _linked(medium, [(link.a, link.b) for link in found.links if link.kind in KINDS])


def through_stacks(paths: Sequence[str], found: Found) -> Pairs:
    """Whether two files are in one stack, or any link says it of two members of their stacks.

    This is what the officer sees, who looks at a stack and at what is linked to it: the engine links a medium with one
    member of a stack, not with all.
    """
    links = [(found.stack[link.a], found.stack[link.b]) for link in found.links if link.kind in KINDS]
    return stacked(paths, found) | _linked(_stacks(paths, found), links)


def _media(paths: Sequence[str], found: Found) -> NDArray[np.int64]:
    return np.array([found.medium.get(path, -1 - at) for at, path in enumerate(paths)], np.int64)


def _stacks(paths: Sequence[str], found: Found) -> NDArray[np.int64]:
    return np.array([found.stack.get(each, each) for each in _media(paths, found).tolist()], np.int64)


def _linked(owner: NDArray[np.int64], links: Sequence[tuple[int, int]]) -> Pairs:
    """Whether the owners of two files are linked."""
    names, number = np.unique(owner, return_inverse=True)
    place = {int(name): at for at, name in enumerate(names)}
    pairs = np.zeros((len(names), len(names)), dtype=bool)
    for a, b in links:
        if a in place and b in place:
            pairs[place[a], place[b]] = pairs[place[b], place[a]] = True
    whole: Pairs = pairs[np.ix_(number, number)]
    return whole
