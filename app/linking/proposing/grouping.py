"""Stacks in groups, by evidence that has to grow with what it joins, so that no chain makes one group of many.

Sessions and the officer's series come first, as they are. Then the two groups for whose being one most speaks,
measured by what it takes for groups of their size, are joined, again and again (agglomerative clustering). Then links
are weighed once more and the rest is joined, since a stack that seemed linked with many groups may by now be linked
with one. What speaks for two groups is counted over pairs of different stacks, a greedy matching, since one picture
that is in both is one piece of evidence however much it is linked with. What is left between groups is told as
bridges. Nodes are numbered by digests and keys, so that the outcome depends on what there is and not on the order in
which it came.
"""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from app.linking.proposing.causes import Cause, Tie
from app.linking.proposing.common import parts_linked
from app.linking.thresholds import proposing as thresholds

_MOST_EDGES = 200
"""So many of the strongest between two groups are looked at: more than what any two groups need."""

_MOST_LOOKS = 4
"""So often links are weighed; nearly all that it brings comes with the second time."""

_GROWN = 1.05
"""A group that is larger by this is weighed anew with all that is beside it; by less, only with what came to it. Small
groups are with each join. Without it, time rose with the square of the stacks: an hour for 50,000 in one group."""


@dataclass(frozen=True, slots=True)
class Group:
    """Stacks that belong together; `series`: that of the officer which they belong to, if any."""

    stacks: frozenset[int]
    series: int | None


@dataclass(frozen=True, slots=True)
class Bridge:
    """Two groups, by their place, that are not joined, and how much speaks for it; `needed` would have joined them."""

    first: int
    second: int
    evidence: float
    needed: float


@dataclass(frozen=True, slots=True)
class Grouped:
    """Groups in no particular order; those of one stack too where a bridge leads to them."""

    groups: tuple[Group, ...]
    bridges: tuple[Bridge, ...]


def grouped(stacks: Sequence[int], causes: Sequence[Cause], series: Sequence[tuple[int, frozenset[int]]]) -> Grouped:
    """`stacks`: all, in an order that doesn't change from run to run. `series`: id and stacks of each."""
    grouping = _Grouping(stacks, causes, series)
    grouping.join_all()
    return grouping.outcome()


def needed(one: int, other: int) -> float:
    """What it takes to join groups of so many stacks. The smallest count as one: a video, a clip of it and a still."""
    smaller, larger = max(1, min(one, other) - thresholds.SMALL_GROUP.value + 1), max(1, one, other)
    of_smaller = thresholds.GROWTH_OF_SMALLER.value / 100 * math.log2(smaller)
    of_larger = thresholds.GROWTH_OF_LARGER.value / 100 * math.log2(max(1.0, larger / thresholds.GROWTH_FROM.value))
    return 1.0 + of_smaller + of_larger


def hint_weight(hint: Cause, common: int, stacks: int) -> float:
    """What a folder or body weighs for a group of so many stacks as a whole, of which it has `common`: much, if each is
    nearly all of the other."""
    size = min(1.0, stacks / thresholds.HINTED_SIZE.value)
    return hint.weight * size * common / stacks * (common / len(hint.stacks)) ** 2


@dataclass(frozen=True, slots=True)
class _Edge:
    """From one node to another. `a`, `b`: their stacks, -1 for a session or series, which may be counted often."""

    weight: float
    a: int
    b: int


class _Grouping:
    def __init__(
        self, stacks: Sequence[int], causes: Sequence[Cause], series: Sequence[tuple[int, frozenset[int]]]
    ) -> None:
        self._stacks = stacks
        self._number = {stack: number for number, stack in enumerate(stacks)}
        sessions = [cause for cause in causes if cause.tie is Tie.GROUP]
        count = len(stacks) + len(series) + len(sessions)
        self._parent = list(range(count))
        self._size = [1] * len(stacks) + [0] * (count - len(stacks))
        self._series: dict[int, int] = {}
        self._beside: list[dict[int, list[_Edge]]] = [{} for _ in range(count)]
        self._version = [0] * count
        self._weighed = [0] * count
        """By group: its size when all that is beside it was weighed last."""
        pending = self._seed(sessions, series)
        self._hints = [cause for cause in causes if cause.tie is Tie.HINT]
        self._hinted: list[dict[int, int]] = [{} for _ in range(count)]
        self._weights: dict[tuple[int, int], float] = defaultdict(float)
        for cause in causes:
            if cause.tie is Tie.PAIR:
                one, other = (self._number[stack] for stack in cause.stacks)
                self._weights[one, other] += cause.weight
        self._connect(pending)

    def join_all(self) -> None:
        for _ in range(_MOST_LOOKS):
            before = list(self._version)
            self._weigh()
            self._join_linked()
            if self._version == before:
                break

    def _join_linked(self) -> None:
        heap: list[tuple[float, int, int, int, int]] = []
        for node in range(len(self._parent)):
            for other in self._beside[node]:
                if node < other:
                    self._offer(heap, node, other)
        self._weighed = list(self._size)
        self._join_best(heap)
        while self._follow_hints(heap) or self._offer_grown(heap):
            self._join_best(heap)

    def _join_best(self, heap: list[tuple[float, int, int, int, int]]) -> None:
        while heap:
            _, one, other, version_one, version_other = heapq.heappop(heap)
            now = self._version[one], self._version[other]
            if now != (version_one, version_other):
                if min(now) >= 0:  # both are there still, but not as they were weighed
                    self._offer(heap, one, other)
                continue
            root, came = self._join(one, other)
            if self._size[root] >= _GROWN * self._weighed[root]:
                self._weighed[root], came = self._size[root], self._beside[root].keys()
            for neighbour in sorted(came):
                self._offer(heap, *sorted((root, neighbour)))

    def _offer_grown(self, heap: list[tuple[float, int, int, int, int]]) -> bool:
        """Weigh those that grew since, by however little."""
        for root, version in enumerate(self._version):
            if version >= 0 and self._size[root] != self._weighed[root]:
                self._weighed[root] = self._size[root]
                for neighbour in sorted(self._beside[root]):
                    self._offer(heap, *sorted((root, neighbour)))
        return bool(heap)

    def _follow_hints(self, heap: list[tuple[float, int, int, int, int]]) -> bool:
        """Put the largest group of each folder and body beside the others there, where that alone could join them."""
        for hint in self._hints:
            counts: dict[int, int] = defaultdict(int)
            for stack in hint.stacks:
                counts[self._root(self._number[stack])] += 1
            largest, most = max(counts.items(), key=lambda item: (item[1], -item[0]))
            for other, count in counts.items():
                alone = hint.weight * ((most + count) / len(hint.stacks)) ** 2
                if other != largest and alone >= 1 and other not in self._beside[largest]:
                    self._beside[largest][other] = []
                    self._beside[other][largest] = []
                    self._offer(heap, *sorted((largest, other)))
        return bool(heap)

    def outcome(self) -> Grouped:
        members: dict[int, list[int]] = defaultdict(list)
        for number, stack in enumerate(self._stacks):
            members[self._root(number)].append(stack)
        told = []
        for one in range(len(self._parent)):
            if self._version[one] < 0:
                continue
            for other in self._beside[one]:
                if one < other and (evidence := self._evidence(one, other)) * 100 >= thresholds.PERHAPS.value:
                    told.append((one, other, evidence))
        bridged = {root for one, other, _ in told for root in (one, other)}
        kept = [root for root in members if len(members[root]) > 1 or root in self._series or root in bridged]
        place = {root: number for number, root in enumerate(kept)}
        return Grouped(
            tuple(Group(frozenset(members[root]), self._series.get(root)) for root in kept),
            tuple(
                Bridge(place[one], place[other], evidence, needed(self._size[one], self._size[other]))
                for one, other, evidence in told
                if one in place and other in place
            ),
        )

    def _seed(
        self, sessions: Sequence[Cause], series: Sequence[tuple[int, frozenset[int]]]
    ) -> list[tuple[int, int, float]]:
        """Series and sessions as they are; gives what hangs between them: session or series, stack and weight."""
        pending: list[tuple[int, int, float]] = []
        hub = len(self._stacks)
        taken = set()
        for number, stacks in series:
            self._series[hub] = number
            for stack in sorted(self._number[each] for each in stacks):
                if stack in taken:
                    pending.append((hub, stack, thresholds.SESSION_WEIGHT.value / 100))
                else:
                    taken.add(stack)
                    self._unite(hub, stack)
            hub += 1
        often: dict[int, int] = defaultdict(int)
        for session in sessions:
            for stack in session.stacks:
                often[stack] += 1
        for session in sessions:
            for each in session.stacks:
                stack = self._number[each]
                if often[each] > 1 or stack in taken:
                    pending.append((hub, stack, session.weight))
                else:
                    self._unite(hub, stack)
            hub += 1
        return pending

    def _unite(self, hub: int, stack: int) -> None:
        self._parent[stack] = hub
        self._size[hub] += self._size[stack]
        self._version[stack] = -1

    def _weigh(self) -> None:
        """Put the links between the groups as they are now. Those of a stack that is common by now weigh less."""
        for one, nearby in enumerate(self._beside):
            for other, edges in nearby.items():
                if one < other:
                    nearby[other] = self._beside[other][one] = [edge for edge in edges if edge.a < 0]
        most, common = thresholds.MOST_LINK_WEIGHT.value / 100, thresholds.COMMON_STACK.value
        parts = parts_linked(self._weights, self._root)
        for (one, other), weight in self._weights.items():
            often = max(parts[one], parts[other])
            self._edge(one, other, _Edge(min(most, weight) * min(1.0, common / often), one, other))

    def _connect(self, pending: Iterable[tuple[int, int, float]]) -> None:
        """Put what doesn't change: what hangs between sessions and series, and folders and bodies."""
        for hub, stack, weight in pending:
            self._edge(hub, stack, _Edge(weight, -1, stack))
        for number, hint in enumerate(self._hints):
            for stack in hint.stacks:
                counts = self._hinted[self._root(self._number[stack])]
                counts[number] = counts.get(number, 0) + 1
            roots = sorted({self._root(self._number[stack]) for stack in hint.stacks})
            if len(roots) <= thresholds.HINTED_GROUPS.value:
                for place, one in enumerate(roots):
                    for other in roots[place + 1 :]:
                        self._beside[one].setdefault(other, [])
                        self._beside[other].setdefault(one, [])

    def _edge(self, one: int, other: int, edge: _Edge) -> None:
        first, second = self._root(one), self._root(other)
        if first != second:
            self._beside[first].setdefault(second, []).append(edge)
            self._beside[second].setdefault(first, []).append(edge)

    def _offer(self, heap: list[tuple[float, int, int, int, int]], one: int, other: int) -> None:
        if one in self._series and other in self._series:
            return
        ratio = self._evidence(one, other) / needed(self._size[one], self._size[other])
        if ratio >= 1:
            heapq.heappush(heap, (-ratio, one, other, self._version[one], self._version[other]))

    def _evidence(self, one: int, other: int) -> float:
        edges = heapq.nlargest(_MOST_EDGES, self._beside[one][other], key=lambda edge: (edge.weight, -edge.a, -edge.b))
        most = {root: 1 if self._size[root] >= thresholds.SMALL_GROUP.value else 3 for root in (one, other)}
        used: dict[int, int] = defaultdict(int)
        total = self._hint(one, other)
        for edge in edges:
            ends = [stack for stack in (edge.a, edge.b) if stack >= 0]
            if all(used[stack] < most[self._root(stack)] for stack in ends):
                total += edge.weight
                for stack in ends:
                    used[stack] += 1
        return total

    def _hint(self, one: int, other: int) -> float:
        """What common folders and bodies add: much, if they hold nothing but the two, and one of them isn't small."""
        mine, theirs = self._hinted[one], self._hinted[other]
        total = 0.0
        for number in mine.keys() & theirs.keys():
            of_one, of_other = mine[number], theirs[number]
            share = min(of_one / max(1, self._size[one]), of_other / max(1, self._size[other]))
            of_all = (of_one + of_other) / len(self._hints[number].stacks)
            total += self._hints[number].weight * share * of_all**2
        return total * min(1.0, max(self._size[one], self._size[other]) / thresholds.HINTED_SIZE.value)

    def _join(self, one: int, other: int) -> tuple[int, Collection[int]]:
        """Gives the group that they are now, and what came beside it with the one that it took in."""
        if len(self._beside[one]) < len(self._beside[other]):
            one, other = other, one
        self._parent[other] = one
        self._size[one] += self._size[other]
        self._version[one] += 1
        self._version[other] = -1
        if other in self._series:
            self._series[one] = self._series.pop(other)
        for number, count in self._hinted[other].items():
            self._hinted[one][number] = self._hinted[one].get(number, 0) + count
        del self._beside[one][other]
        came = [neighbour for neighbour in self._beside[other] if neighbour != one]
        for neighbour, edges in self._beside[other].items():
            if neighbour != one:
                merged = self._beside[one].setdefault(neighbour, [])
                merged += edges
                del self._beside[neighbour][other]
                self._beside[neighbour][one] = merged
        self._beside[other] = {}
        return one, came

    def _root(self, node: int) -> int:
        while self._parent[node] != node:
            self._parent[node] = self._parent[self._parent[node]]
            node = self._parent[node]
        return node
