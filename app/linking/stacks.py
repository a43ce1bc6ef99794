"""Stacks without chains: who is whose reference.

Media are nodes in the order of their rank (resolution, then size, then SHA-256: node 0 is the best). In that order each
node joins the nearest reference that it is related to, or becomes a reference itself. So a member is always related to
its reference, references of different stacks aren't related, and the outcome depends on the set of media alone, not on
the order in which they came (it is the lexicographically first maximal independent set of the relation).

Only the relations between references and lower nodes are ever kept: a cluster of ten thousand near-equal pictures
costs ten thousand edges, not fifty million. When media are added, only nodes whose standing can have changed are looked
at again, in rank order; a node is settled when it is reached, since all above it are. What a new reference is related
to is asked for many probable references at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from app.linking.edges import Edges

Nodes = NDArray[np.int64]
Pair = tuple[int, int]

_FEWEST_AHEAD = 32


class Relation(Protocol):
    """Which nodes show the same. Symmetric, and a matter of the two nodes alone."""

    batch: int
    """For how many nodes at a time, at most, `downwards` is worth asking."""

    def within(self, nodes: Nodes) -> Edges:
        """All related pairs among the nodes; `first` < `second`."""

    def downwards(self, nodes: Nodes) -> Edges:
        """All related pairs of one of the nodes (`first`) and any node of lower rank (`second` > `first`)."""

    def between(self, above: Nodes, below: Nodes) -> Edges:
        """All related pairs of one of `above` (`first`) and one of `below` (`second`), `first` < `second`."""


@dataclass(frozen=True)
class Standing:
    """What is known before a run. Node numbers are ranks.

    `reference`: nodes that were references; `new`: nodes that were never compared. `known`: all relations from such a
    reference (`first`) to lower nodes that aren't new.
    """

    reference: NDArray[np.bool_]
    new: NDArray[np.bool_]
    known: Edges


@dataclass(frozen=True)
class Verdicts:
    """The officer's word on pairs of nodes, better rank first: these never share a stack, those always do."""

    rejected: frozenset[Pair] = frozenset()
    confirmed: frozenset[Pair] = frozenset()


@dataclass(frozen=True)
class Stacking:
    """The outcome: each node's reference (itself, if it is one), and all relations of references to lower nodes.

    Where verdicts contradict each other, a rejection outweighs a confirmation.
    """

    reference_of: Nodes
    edges: Edges


def stack(standing: Standing, relation: Relation, verdicts: Verdicts, progress: Callable[[int, int], None]) -> Stacking:
    """Settle every node. `progress` is told how many of all nodes are settled, and may raise to stop."""
    return _Settling(standing, relation, verdicts).run(progress)


class _Settling:
    """One run through the nodes."""

    def __init__(self, standing: Standing, relation: Relation, verdicts: Verdicts) -> None:
        self._relation = relation
        self._count = len(standing.new)
        self._new = standing.new
        self._reference = standing.reference & ~standing.new
        self._rejected = verdicts.rejected
        self._judged = _Judged(verdicts)
        self._settled_of: dict[int, int] = {}
        self._edges: dict[int, Edges] = {}
        self._probable: dict[int, Edges] = {}
        self._ahead = _FEWEST_AHEAD
        self._above = np.zeros(self._count, dtype=np.int64)
        """How many standing references each node is related to, pairs that were rejected left out."""
        self._incoming: dict[int, list[tuple[float, int]]] = {node: [] for node in self._judged.nodes}
        old, new = np.flatnonzero(self._reference), np.flatnonzero(self._new)
        met = relation.between(old, new) if len(old) and len(new) else Edges.none()
        for node, edges in Edges.joined([standing.known, met]).by_first().items():
            if self._reference[node]:
                self._add(node, edges)
        self._open = self._new | (self._reference == (self._above > 0))
        self._open[list(self._judged.nodes)] = True

    def run(self, progress: Callable[[int, int], None]) -> Stacking:
        node = 0
        while node < self._count:
            step = int(self._open[node:].argmax())
            if not self._open[node + step]:
                break
            node += step
            self._settle(node)
            if node % 256 == 0:
                progress(node, self._count)
            node += 1
        progress(self._count, self._count)
        return self._outcome()

    def _settle(self, node: int) -> None:
        judged = node in self._judged.nodes
        stands = self._settle_judged(node) == node if judged else self._above[node] == 0
        if stands and not self._reference[node]:
            self._promote(node)
        elif not stands and self._reference[node]:
            self._demote(node)

    def _settle_judged(self, node: int) -> int:
        """The reference of a node that the officer has spoken about."""
        forbidden = {self._settled_of[other] for other in self._judged.rejected.get(node, ()) if other < node}
        leader = self._judged.leader.get(node, node)
        wanted = [self._settled_of[leader]] if leader != node else []
        standing = [(score, reference) for score, reference in self._incoming[node] if self._reference[reference]]
        wanted += [reference for score, reference in sorted(standing, key=lambda edge: (-edge[0], edge[1]))]
        self._settled_of[node] = next((reference for reference in wanted if reference not in forbidden), node)
        return self._settled_of[node]

    def _promote(self, node: int) -> None:
        self._reference[node] = True
        if node not in self._probable:
            self._ask_ahead(node)
        edges = self._probable.pop(node)
        self._add(node, edges)
        self._open[edges.second] |= self._reference[edges.second]

    def _demote(self, node: int) -> None:
        self._reference[node] = False
        edges = self._edges.pop(node, None)
        if edges is None:
            return
        below = self._unrejected(node, edges).second
        self._above[below] -= 1
        self._open[below] |= self._above[below] == 0

    def _add(self, node: int, edges: Edges) -> None:
        if len(edges) == 0:
            return
        self._edges[node] = edges
        judged = edges[np.isin(edges.second, self._judged.sorted)]
        for score, second in zip(judged.score.tolist(), judged.second.tolist(), strict=True):
            self._incoming[second].append((score, node))
        self._above[self._unrejected(node, edges).second] += 1

    def _unrejected(self, node: int, edges: Edges) -> Edges:
        rejected = self._judged.rejected.get(node)
        return edges if rejected is None else edges[~np.isin(edges.second, list(rejected))]

    def _ask_ahead(self, node: int) -> None:
        """Find the relations of this node and of those that, as it looks now, will become references after it."""
        self._probable = {known: edges for known, edges in self._probable.items() if known > node}
        likely = self._open & (self._above == 0) & ~self._reference
        likely[list(self._probable)] = False
        after = np.flatnonzero(likely[node + 1 :])
        candidates = np.concatenate([[node], node + 1 + after[: self._ahead - 1]]).astype(np.int64)
        chosen = _first_independent(candidates, self._relation.within(candidates))
        # Among near-equal pictures nearly every guess is wrong, and all of them are related: then ask for few.
        wider = 2 * self._ahead if 2 * len(chosen) > len(candidates) else self._ahead // 2
        self._ahead = min(self._relation.batch, max(_FEWEST_AHEAD, wider))
        found = self._relation.downwards(chosen).by_first()
        nothing = Edges.none()
        self._probable.update((reference, found.get(reference, nothing)) for reference in chosen.tolist())

    def _outcome(self) -> Stacking:
        edges = Edges.joined([self._edges[node] for node in sorted(self._edges) if self._reference[node]])
        counting = edges
        if self._rejected:
            pairs = zip(edges.first.tolist(), edges.second.tolist(), strict=True)
            counting = edges[np.array([pair not in self._rejected for pair in pairs], dtype=bool)]
        reference_of = np.arange(self._count, dtype=np.int64)
        worst_first = np.lexsort((-counting.first, counting.score))
        reference_of[counting.second[worst_first]] = counting.first[worst_first]
        standing = np.flatnonzero(self._reference)
        reference_of[standing] = standing
        for node, reference in self._settled_of.items():
            reference_of[node] = reference
        return Stacking(reference_of, edges)


class _Judged:
    """The nodes of which the officer has spoken, and how."""

    def __init__(self, verdicts: Verdicts) -> None:
        self.rejected: dict[int, set[int]] = {}
        for a, b in verdicts.rejected:
            self.rejected.setdefault(a, set()).add(b)
            self.rejected.setdefault(b, set()).add(a)
        self.leader = leaders(verdicts.confirmed - verdicts.rejected)
        self.nodes = frozenset(self.rejected) | frozenset(self.leader)
        self.sorted = np.array(sorted(self.nodes), dtype=np.int64)


def leaders(pairs: Iterable[Pair]) -> dict[int, int]:
    """For each node of a pair: the lowest node of all that hang together with it by pairs."""
    leader: dict[int, int] = {}

    def find(node: int) -> int:
        while leader.setdefault(node, node) != node:
            node = leader[node]
        return node

    for a, b in sorted(pairs):
        one, other = find(a), find(b)
        leader[max(one, other)] = min(one, other)
    return {node: find(node) for node in leader}


def _first_independent(candidates: Nodes, pairs: Edges) -> Nodes:
    """The candidates that remain when, in rank order, each one kept strikes out those related to it."""
    related = pairs.by_first()
    struck: set[int] = set()
    kept = []
    for node in candidates.tolist():
        if node in struck:
            continue
        kept.append(node)
        if node in related:
            struck.update(related[node].second.tolist())
    return np.array(kept, dtype=np.int64)


def as_pairs(pairs: Sequence[Pair]) -> frozenset[Pair]:
    """Pairs with the better rank first."""
    return frozenset((min(pair), max(pair)) for pair in pairs)
