"""Families: stacks that hang together, and the references that are chosen from all of their media.

`stacks` lets the medium of the best rank lead: that can be told for a million media, one at a time. But the copy with
most pixels isn't the one that most others look like: a picture that was turned, or has words all over it, leads a small
stack, and what is like the plain copies stays outside. So where stacks hang together - a medium is related to two
heads, or two heads share a part or a scene - the references are chosen anew from all their media: the one that most
are related to takes these, then the same among those left (stars of a graph by degree: Aslam, Pelekhov, Rus, "The Star
Clustering Algorithm for Static and Dynamic Information Organization", 2004). A member is still related to its reference
itself, and the outcome still depends on the set of media and the verdicts alone.

Stacks of several media are looked at in the same way where they hang together with nothing else: a picture that shows
two others, the one small in a corner of the other, is related to the copies of both, and mustn't stack them together.
So who is related to the reference must be related to another of those that the reference is related to.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from app.case.records.link_records import Ids
from app.linking import thresholds
from app.linking.edges import Edges
from app.linking.stacks import Nodes, Pair, Stacking, Verdicts, leaders

FAMILY_FORM = 101
"""Form of edges that local features prove of media which were compared because they are of one family."""


class Closer(Protocol):
    """The relation by which media are stacked, as it can be asked for media of a family."""

    def known(self, nodes: Nodes) -> Edges:
        """Related pairs among the nodes that are cheap to find."""

    def look(self, first: int, second: int) -> float | None:
        """How alike two nodes are that aren't among the `known`, lower number first; None if they aren't related."""


@dataclass(frozen=True)
class Before:
    """What is recorded of each node: its family, its reference (-1: none of these nodes), and the edges."""

    ids: Ids
    family: Ids
    reference_of: Nodes
    edges: Edges


@dataclass(frozen=True)
class Centred:
    """Each node's reference, its family (0: it has its head as reference), and edges beside those of the heads."""

    reference_of: Nodes
    family: Ids
    edges: Edges

    @classmethod
    def as_led(cls, stacking: Stacking) -> Centred:
        """Every node has its head as reference."""
        return cls(stacking.reference_of, np.zeros(len(stacking.reference_of), np.int64), Edges.none())


def centred(
    stacking: Stacking, strong: Edges, weak: Edges, before: Before, verdicts: Verdicts, closer: Closer
) -> Centred:
    """Choose the references of all families. A family whose media and verdicts are as `before` keeps its own.

    `strong`, `weak`: what heads have in common beside that. Where a family becomes too large by it, what is weak counts
    no more, then what is strong neither.
    """
    reference_of, family = stacking.reference_of.copy(), np.zeros(len(stacking.reference_of), np.int64)
    kept, inside = (np.zeros(len(family), dtype=bool) for _ in range(2))
    families = list(_families(stacking, strong, weak, verdicts))
    inside[[node for nodes in families for node in nodes.tolist()]] = True
    led, found = stacking.edges[inside[stacking.edges.first]].by_first(), []
    for nodes in families:
        said = _said_of(nodes, verdicts)
        family[nodes] = _fingerprint(before.ids, nodes, said)
        there = before.reference_of[nodes]
        if (before.family[nodes] == family[nodes]).all() and np.isin(there, nodes).all():
            reference_of[nodes], kept[nodes] = there, True
            continue
        known = Edges.joined([closer.known(nodes), *(led[node] for node in nodes.tolist() if node in led)])
        chosen = _Family(nodes, known, said)
        chosen.look_closer(closer)
        reference_of[nodes] = chosen.references()
        found.append(chosen.edges(reference_of[nodes]))
    recorded = before.edges
    stays = kept[recorded.first] & (family[recorded.first] == family[recorded.second])
    edges = Edges.joined([*found, recorded[stays]])
    return Centred(reference_of, family, edges[~_among(edges, stacking.edges)])


def _families(stacking: Stacking, strong: Edges, weak: Edges, verdicts: Verdicts) -> Iterator[Nodes]:
    """The nodes, in the order of rank, of each family that isn't too large: heads that hang together, and single ones
    with so many members that these can bear each other out.
    """
    head = stacking.reference_of
    size = np.bincount(head, minlength=len(head))
    order, ends = np.argsort(head, kind="stable"), np.cumsum(size)
    told = np.array(sorted(verdicts.confirmed), np.int64).reshape(-1, 2)
    by_media = np.concatenate([_heads(head, stacking.edges), head[told]])
    by_parts = np.concatenate([by_media, _heads(head, strong)])
    by_all = np.concatenate([by_parts, _heads(head, weak)])

    def fitting(pairs: NDArray[np.int64], *firmer: NDArray[np.int64]) -> Iterator[list[int]]:
        for group in _groups(pairs):
            if size[group].sum() <= thresholds.FAMILY_SIZE.value:
                yield group
            elif firmer:
                yield from fitting(*(each[np.isin(each[:, 0], group)] for each in firmer))

    together = list(fitting(by_all, by_parts, by_media))
    alone = (size > thresholds.FAMILY_WITNESSES.value) & (size <= thresholds.FAMILY_SIZE.value)
    alone[np.unique(by_all[by_all[:, 0] != by_all[:, 1]])] = False
    for heads in [*together, *np.flatnonzero(alone)[:, None].tolist()]:
        yield np.sort(np.concatenate([order[ends[each] - size[each] : ends[each]] for each in heads]))


def _heads(head: Nodes, edges: Edges) -> NDArray[np.int64]:
    """The heads of both ends, shape (n, 2)."""
    return np.stack([head[edges.first], head[edges.second]], axis=1)


def _groups(pairs: NDArray[np.int64]) -> list[list[int]]:
    """What hangs together by pairs of different nodes."""
    groups: dict[int, list[int]] = {}
    for node, leader in leaders(map(tuple, np.unique(pairs[pairs[:, 0] != pairs[:, 1]], axis=0).tolist())).items():
        groups.setdefault(leader, []).append(node)
    return list(groups.values())


def _said_of(nodes: Nodes, verdicts: Verdicts) -> Verdicts:
    """The verdicts on pairs of these nodes."""
    ours = frozenset(nodes.tolist())
    rejected, confirmed = (
        frozenset(pair for pair in pairs if ours.issuperset(pair)) for pairs in (verdicts.rejected, verdicts.confirmed)
    )
    return Verdicts(rejected, confirmed)


def _fingerprint(ids: Ids, nodes: Nodes, said: Verdicts) -> int:
    """A number, above 0, that tells a family with what the officer said within it from any other."""
    told = [
        sorted(sorted(int(ids[node]) for node in pair) for pair in pairs) for pairs in (said.rejected, said.confirmed)
    ]
    digest = hashlib.blake2b(repr((sorted(ids[nodes].tolist()), told)).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "little") >> 1 or 1


def _among(edges: Edges, others: Edges) -> NDArray[np.bool_]:
    """Which edges join two nodes that are joined by one of the others."""
    found: NDArray[np.bool_] = np.isin((edges.first << 32) | edges.second, (others.first << 32) | others.second)
    return found


class _Family:
    """Media that hang together, numbered within the family, and how alike each two are: 0 where they aren't related."""

    def __init__(self, nodes: Nodes, known: Edges, verdicts: Verdicts) -> None:
        self._nodes = nodes
        self._alike = np.zeros((len(nodes), len(nodes)))
        self._looked = np.zeros(len(nodes), dtype=np.bool_)
        self._form = np.full(self._alike.shape, FAMILY_FORM, np.int8)
        inside = known[np.isin(known.first, nodes) & np.isin(known.second, nodes)]
        first, second = np.searchsorted(nodes, inside.first), np.searchsorted(nodes, inside.second)
        self._alike[first, second] = self._alike[second, first] = inside.score
        self._form[first, second] = self._form[second, first] = inside.form
        self._rejected: dict[int, set[int]] = {}
        self._mates: dict[int, set[int]] = {}
        for pairs, beside in ((verdicts.rejected, self._rejected), (self._confirmed(verdicts), self._mates)):
            for a, b in np.searchsorted(nodes, np.array(sorted(pairs), np.int64).reshape(-1, 2)).tolist():
                beside.setdefault(a, set()).add(b)
                beside.setdefault(b, set()).add(a)

    @staticmethod
    def _confirmed(verdicts: Verdicts) -> set[Pair]:
        """All pairs of nodes that the officer has joined, be it by others between them."""
        joined: dict[int, list[int]] = {}
        for node, leader in leaders(verdicts.confirmed - verdicts.rejected).items():
            joined.setdefault(leader, []).append(node)
        return {(min(pair), max(pair)) for nodes in joined.values() for pair in combinations(nodes, 2)}

    def look_closer(self, closer: Closer) -> None:
        """Complete the relations of those that are related to most, until one is related to all, with witnesses."""
        degree = (self._alike > 0).sum(axis=1)
        for centre in np.argsort(-degree, kind="stable")[: thresholds.FAMILY_CENTRES.value].tolist():
            unknown = np.flatnonzero(self._alike[centre] == 0)
            for other in unknown[unknown != centre].tolist():
                score = closer.look(*self._nodes[sorted((centre, other))].tolist()) or 0.0
                self._alike[centre, other] = self._alike[other, centre] = score
            self._looked[centre] = True
            whole = (self._alike[self._looked] > 0).sum(axis=1).max() == len(self._nodes) - 1
            if whole and self._looked.sum() > thresholds.FAMILY_WITNESSES.value:
                break

    def references(self) -> Nodes:
        """The reference of each medium: of those left, who has the largest star takes it; the better rank first."""
        reference_of = self._nodes.copy()
        left = set(range(len(self._nodes)))
        companions = [self._companions(centre) for centre in range(len(self._nodes))]
        while left:
            stars = {centre: self._star(centre, companions[centre], left) for centre in sorted(left)}
            centre = max(stars, key=lambda each: (len(stars[each]), -each))
            reference_of[stars[centre]] = self._nodes[centre]
            left.difference_update(stars[centre])
        return reference_of

    def _star(self, centre: int, companions: list[int], left: set[int]) -> list[int]:
        """The centre, its companions, and what the officer joined with these; never two that were rejected."""
        star = [centre]
        self._extend(star, [node for node in companions if node in left])
        mates = {mate for node in star for mate in self._mates.get(node, ())} & left
        self._extend(star, sorted(mates.difference(star)))
        return star

    def _companions(self, centre: int) -> list[int]:
        """What is related to the centre and not to it alone.

        A picture that shows two others, the one small in a corner of the other, is related to the copies of both.
        """
        related = np.flatnonzero(self._alike[centre])
        with_others = (self._alike[np.ix_(related, related[self._looked[related]])] > 0).sum(axis=1)
        known = self._looked[related].sum() - self._looked[related]
        chosen: list[int] = related[(with_others > 0) | (known < thresholds.FAMILY_WITNESSES.value)].tolist()
        return chosen

    def _extend(self, star: list[int], nodes: Iterable[int]) -> None:
        for node in nodes:
            if self._rejected.get(node, set()).isdisjoint(star):
                star.append(node)

    def edges(self, references: Nodes) -> Edges:
        """All relations of these references within the family."""
        rows = np.isin(self._nodes, references)
        first, second = np.nonzero(np.triu((self._alike > 0) & (rows[:, None] | rows[None, :])))
        return Edges.of(self._nodes[first], self._nodes[second], self._alike[first, second], self._form[first, second])
