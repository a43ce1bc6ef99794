"""The links that close looks speak for, among those of ordinary looks, which come first; what was rejected stays so."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.case.records.close_records import METHOD, ClosePair
from app.case.records.link_records import Ids
from app.linking import thresholds
from app.linking.edges import Edges
from app.linking.local.likeness import Common
from app.linking.outcome import CLOSE_FORM, Words
from app.linking.stacks import Pair


@dataclass(frozen=True)
class CloseLinks:
    """Edges of one kind, and why each is said."""

    edges: Edges
    details: tuple[str, ...]

    def after(self, ordinary: Edges, words: Words) -> tuple[Edges, Words]:
        """Both kinds of edges, and the words of both; `words` are those of the ordinary ones."""
        first = len(ordinary)

        def told(row: int) -> tuple[str, str]:
            return words(row) if row < first else (METHOD, self.details[row - first])

        return Edges.joined([ordinary, self.edges]), told


def close_links(
    pairs: Sequence[ClosePair],
    kind: Common,
    rank_of: Callable[[Sequence[int]], Ids],
    head: NDArray[np.int64],
    but: Collection[Pair],
) -> CloseLinks:
    """Of the pairs those of this kind. `rank_of`: nodes of media; `head`: of each node the head of its stack.

    `but`: pairs of heads, lower number first, of which nothing more is to be said: other links say it, or an officer
    rejected it.
    """
    rows, details = [], []
    a, b = rank_of([pair.a for pair in pairs]), rank_of([pair.b for pair in pairs])
    for pair, one, other in zip(pairs, a.tolist(), b.tolist(), strict=True):
        if pair.kind != kind or min(one, other) < 0:
            continue
        heads = sorted((int(head[one]), int(head[other])))
        if heads[0] == heads[1] or (heads[0], heads[1]) in but:
            continue
        rows.append((min(one, other), max(one, other), _score(pair.points)))
        details.append(_detail(pair))
    first, second, score = (list(each) for each in zip(*rows, strict=True)) if rows else ([], [], [])
    return CloseLinks(Edges.of(first, second, score, np.full(len(rows), CLOSE_FORM)), tuple(details))


def _score(points: int) -> float:
    """As that of other scenes and objects."""
    return round(points / (points + thresholds.SCENE_HALF_SURE.value), 3)


def _detail(pair: ClosePair) -> str:
    if pair.sure:
        return f"{pair.points} points agree in a close look; what surrounds them differs"
    return f"{pair.points} points agree in a close look, and a third picture that shows it bears them out"
