"""Which pictures of a case show the same or a part of each other, by their local features.

Asked for by node (rank in the case), as stacks are built. Each picture is looked up in the index once a run; those that
share most points with it are compared closely, once a pair.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from app.linking import thresholds
from app.linking.edges import Edges
from app.linking.local.index import Candidates, Segment, Sketch, candidates
from app.linking.local.likeness import Common, Likeness, View, likeness, likeness_in_place
from app.linking.stacks import Nodes, Relation

LOCAL_FORM = 15
"""Form of edges that local features prove (`app.linking.edges.Edges`); the nine lowest are those of PDQ."""


_KEPT = 5_000
"""Most candidates that are remembered of one picture, the best."""

Views = Callable[[int], View | None]
Segments = Callable[[], Iterable[Segment]]
Near = Callable[[int, int], bool]
More = Callable[[Nodes], Mapping[int, Nodes]]
"""For asking nodes those, found by other means, that are worth a close look too, best first."""


class SharedParts:
    """The pictures of a case, compared by local features as far as it is asked for."""

    def __init__(
        self, views: Views, segments: Segments, more: Sequence[More] = (), near: Near = lambda _first, _second: False
    ) -> None:
        """`views`: by node. `segments`: the index of all nodes that have features, its views numbered by node.

        `more`: other sources of pictures to be compared closely, beside the index and without taking its places.
        `near`: whether something else says of two nodes that they may lie on each other as they are.
        """
        self._views = views
        self._segments = segments
        self._more = more
        self._near = near
        self._also: dict[int, list[NDArray[np.int64]]] = {}
        self._candidates: dict[int, NDArray[np.int64]] = {}
        self._told: dict[tuple[int, int], Likeness | None] = {}

    def pairs(
        self, asking: Nodes, among: NDArray[np.bool_], but: Edges | None = None
    ) -> Iterator[tuple[int, int, Likeness]]:
        """Each pair of an asking node and one `among` all nodes, lower number first, with what they have in common.

        `but`: pairs of which that is known already; they are not compared again, and don't count among the best.
        """
        self._ask(asking)
        known = {} if but is None else Edges.joined([but, but.swapped()]).by_first()
        nothing = Edges.none()
        for node in asking.tolist():
            told_already = known.get(node, nothing).second
            found = _left(self._candidates[node], among, told_already)[: thresholds.CLOSE_LOOKS.value]
            for proposed in self._also.get(node, []):
                also = _left(proposed, among, told_already)[: thresholds.CLOSE_LOOKS.value]
                found = np.concatenate([found, also[~np.isin(also, found)]])
            for other in found.tolist():
                pair = (min(node, other), max(node, other))
                told = self.compared(*pair)
                if told is not None:
                    yield *pair, told

    def compared(self, first: int, second: int) -> Likeness | None:
        """What two nodes have in common; looked at once."""
        if (first, second) not in self._told:
            a, b = self._views(first), self._views(second)
            self._told[first, second] = None if a is None or b is None else self._likeness(first, a, second, b)
        return self._told[first, second]

    def _likeness(self, first: int, a: View, second: int, b: View) -> Likeness | None:
        told = likeness(a, b)
        if (told is None or told.common is not Common.PICTURE) and self._near(first, second):
            return likeness_in_place(a, b) or told
        return told

    def _ask(self, nodes: Nodes) -> None:
        """Look those of the nodes up in the index that weren't yet."""
        asking: list[tuple[int, Sketch]] = []
        for node in nodes.tolist():
            if node not in self._candidates:
                self._candidates[node] = np.zeros(0, np.int64)
                if (view := self._views(node)) is not None:
                    asking.append((node, Sketch.of(view.points)))
        if not asking:
            return
        met = Candidates.joined([candidates([sketch for _, sketch in asking], segment) for segment in self._segments()])
        order = np.lexsort((met.view, -met.shared, met.asking))
        rows, views = met.asking[order], met.view[order]
        starts = np.searchsorted(rows, np.arange(len(asking) + 1))
        for row, (node, _) in enumerate(asking):
            found = views[starts[row] : starts[row + 1]]
            self._candidates[node] = found[found != node][:_KEPT]
        for proposing in self._more:
            for node, proposed in proposing(np.array([node for node, _ in asking], np.int64)).items():
                self._also.setdefault(node, []).append(proposed)


def _left(found: NDArray[np.int64], among: NDArray[np.bool_], known: NDArray[np.int64]) -> NDArray[np.int64]:
    return found[among[found] & ~np.isin(found, known)]


class SamePictureInPart:
    """Pictures that are the same by their prints, or by local features (`app.linking.stacks.Relation`)."""

    def __init__(self, prints: Relation, parts: SharedParts, count: int) -> None:
        """`count`: how many nodes there are."""
        self._prints = prints
        self._parts = parts
        self._count = count
        self.batch = prints.batch

    def within(self, nodes: Nodes) -> Edges:
        """All related pairs among the nodes."""
        return self._with_parts(self._prints.within(nodes), nodes, nodes)

    def downwards(self, nodes: Nodes) -> Edges:
        """All related pairs of one of the nodes and any node of lower rank."""
        return self._with_parts(self._prints.downwards(nodes), nodes, np.arange(nodes.min() + 1, self._count))

    def between(self, above: Nodes, below: Nodes) -> Edges:
        """All related pairs of one of `above` and one of `below` that ranks lower."""
        return self._with_parts(self._prints.between(above, below), above, below)

    def known(self, nodes: Nodes) -> Edges:
        """All pairs among the nodes that are related by their prints."""
        return self._prints.within(nodes)

    def look(self, first: int, second: int) -> float | None:
        """How alike two nodes are by local features, lower number first; None if these don't show the same picture."""
        told = self._parts.compared(first, second)
        return told.score if told is not None and told.common is Common.PICTURE else None

    def _with_parts(self, by_prints: Edges, above: Nodes, below: Nodes) -> Edges:
        is_above, is_below = (np.zeros(self._count, dtype=bool) for _ in range(2))
        is_above[above], is_below[below] = True, True
        asking, among = (above, is_below) if len(above) <= len(below) else (below, is_above)
        found = {
            (first, second): told.score
            for first, second, told in self._parts.pairs(asking, among, by_prints)
            if told.common is Common.PICTURE and is_above[first] and is_below[second]
        }
        pairs = np.array(sorted(found), dtype=np.int64).reshape(-1, 2)
        scores = [found[first, second] for first, second in pairs.tolist()]
        by_parts = Edges.of(pairs[:, 0], pairs[:, 1], scores, np.full(len(pairs), LOCAL_FORM))
        return Edges.joined([by_prints, by_parts])
