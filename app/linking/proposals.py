"""Series that the machine proposes, each with the reasons for every member, in words and with what can be drawn.

Stacks are grouped by what speaks for them (`app.linking.proposing`): sessions of one camera, links of every kind,
camera bodies and folders; reasons that the officer rejected don't count. A group that reaches into one of the officer's
series is proposed as an addition to it. Times are compared by the camera's own clock, which needs no zone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app import sqlite
from app.case.decisions.reason_decisions import COPY
from app.case.records import proposal_records
from app.errors import UserError
from app.linking.proposing import causes as made_of
from app.linking.proposing.causes import Cause, Refusals, Tie
from app.linking.proposing.grouping import Bridge, Group, grouped, hint_weight
from app.linking.thresholds import proposing as thresholds

_SHORTEST_ID = 4


@dataclass(frozen=True)
class Reason:
    """Why media belong together. `id` is the same in every run; `kind`, `a` and `b` are the key by which it's rejected.

    `media`: those that it holds, members of the series too. `between`: the two media of the link, whose evidence
    `app.explain` draws; None where the words say it all. `strength`: 1 is enough to join two single stacks.
    """

    id: str
    kind: str
    a: str
    b: str
    words: str
    strength: float
    media: tuple[int, ...]
    between: tuple[int, int] | None


@dataclass(frozen=True)
class Perhaps:
    """Media that may belong there too, for which too little speaks: those of another proposal, of a series, or single.

    `proposal`: its place among all, from 1 on. `evidence` of `needed` is there.
    """

    media: tuple[int, ...]
    proposal: int | None
    series: int | None
    evidence: float
    needed: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class Proposal:
    """Media that may be one series, or belong to the one with the id `series`. `media`: those that aren't in it yet.

    `cohesion`: the share of the others, in the mean over the stacks, with which a reason joins a stack directly.
    `reasons`: the strongest first, at least one.
    """

    media: tuple[int, ...]
    series: int | None
    cohesion: float
    reasons: tuple[Reason, ...]
    perhaps: tuple[Perhaps, ...]

    def of_medium(self, medium: int) -> tuple[Reason, ...]:
        """The reasons for one member."""
        return tuple(reason for reason in self.reasons if medium in reason.media)

    @property
    def all_reasons(self) -> tuple[Reason, ...]:
        """Those for what may belong there too after those for the members."""
        return (*self.reasons, *(reason for each in self.perhaps for reason in each.reasons))


def propose(reader: sqlite.Connection) -> list[Proposal]:
    """Everything that may be a series, of two stacks or more, or belong to one; largest first."""
    return _Proposing(reader).all()


def reason_by_id(proposals: Iterable[Proposal], wanted: str) -> tuple[Proposal, Reason]:
    """The reason whose id begins so, and the first proposal that has it. Raises UserError unless there is just one."""
    found: dict[str, tuple[Proposal, Reason]] = {}
    for proposal in proposals:
        for reason in proposal.all_reasons:
            if reason.id.startswith(wanted):
                found.setdefault(reason.id, (proposal, reason))
    if len(wanted) < _SHORTEST_ID or not found:
        raise UserError(f"There is no reason {wanted}; “series CASE propose” lists them with their ids.")
    if len(found) > 1:
        raise UserError(f"Several reasons begin with {wanted}; give more of the id.")
    return next(iter(found.values()))


class _Proposing:
    """One run."""

    def __init__(self, reader: sqlite.Connection) -> None:
        self._standings = proposal_records.standings(reader)
        self._members: dict[int, list[int]] = defaultdict(list)
        self._media: dict[frozenset[int], tuple[int, ...]] = {}
        """By the stacks of a group: its media, once for all that have it beside them."""
        for medium in sorted(self._standings, key=self._digest):
            self._members[self._standings[medium].stack].append(medium)
        refusals = Refusals.of(proposal_records.rejected(reader), self._standings)
        self._series = proposal_records.members(reader)
        self._drop_copies(refusals)
        makings = [making for making in proposal_records.makings(reader) if making.medium in self._standings]
        found = [
            *made_of.session_causes(makings),
            *made_of.link_causes(proposal_records.joining_links(reader), self._standings),
            *made_of.hint_causes(makings, proposal_records.placed(reader)),
        ]
        found.sort(key=lambda cause: (cause.kind, cause.a, cause.b))
        self._causes = [cause for cause in found if not refusals.refuse(cause)]
        self._of_stack: dict[int, list[int]] = defaultdict(list)
        for number, cause in enumerate(self._causes):
            for stack in cause.stacks:
                self._of_stack[stack].append(number)

    def all(self) -> list[Proposal]:
        """See `propose`."""
        stacks = sorted(self._members, key=lambda stack: self._digest(self._members[stack][0]))
        series = [
            (number, frozenset(self._standings[medium].stack for medium in media if medium in self._standings))
            for number, media in self._series.items()
        ]
        outcome = grouped(stacks, self._causes, series)
        beside: dict[int, list[tuple[int, Bridge]]] = defaultdict(list)
        for bridge in outcome.bridges:
            beside[bridge.first].append((bridge.second, bridge))
            beside[bridge.second].append((bridge.first, bridge))
        new = {place: self._new(group) for place, group in enumerate(outcome.groups)}
        order = sorted(
            (
                place
                for place, group in enumerate(outcome.groups)
                if new[place] and (group.series is not None or len(group.stacks) > 1)
            ),
            key=lambda place: (-len(new[place]), self._digest(new[place][0])),
        )
        numbers = {place: number for number, place in enumerate(order, 1)}
        return [self._proposal(outcome.groups, place, new[place], beside[place], numbers) for place in order]

    def _proposal(
        self,
        groups: Sequence[Group],
        place: int,
        new: tuple[int, ...],
        beside: Sequence[tuple[int, Bridge]],
        numbers: Mapping[int, int],
    ) -> Proposal:
        group = groups[place]
        causes = self._within(group.stacks)
        reasons = [self._reason(cause, group.stacks) for cause in causes]
        reasons += self._copies(new)
        reasons.sort(key=_by_strength)
        nearest = sorted(beside, key=lambda each: (-each[1].evidence, self._first(groups[each[0]].stacks)))
        return Proposal(
            new,
            group.series,
            _cohesion(group.stacks, causes),
            tuple(reasons),
            tuple(
                self._perhaps(group, groups[other], bridge, numbers.get(other))
                for other, bridge in nearest[: thresholds.MOST_PERHAPS.value]
            ),
        )

    def _new(self, group: Group) -> tuple[int, ...]:
        """The media of a group that aren't in its series."""
        there = self._series[group.series] if group.series is not None else set()
        media = (medium for stack in group.stacks for medium in self._members[stack] if medium not in there)
        return tuple(sorted(media, key=self._digest))

    def _within(self, stacks: frozenset[int]) -> list[Cause]:
        """The causes that join at least two of these stacks; folders and bodies only where no session says as much."""
        numbers = {number for stack in stacks for number in self._of_stack[stack]}
        causes = [self._causes[number] for number in sorted(numbers)]
        several = [cause for cause in causes if sum(stack in stacks for stack in cause.stacks) > 1]
        sessions = [stacks.intersection(cause.stacks) for cause in several if cause.tie is Tie.GROUP]
        return [
            cause
            for cause in several
            if cause.tie is not Tie.HINT
            or not any(stacks.intersection(cause.stacks) <= session for session in sessions)
        ]

    def _perhaps(self, group: Group, other: Group, bridge: Bridge, number: int | None) -> Perhaps:
        fewer = min(group.stacks, other.stacks, key=len)  # either may have 50,000, and many have it beside them
        numbers = {each for stack in fewer for each in self._of_stack[stack]}
        both = [
            cause
            for cause in (self._causes[each] for each in sorted(numbers))
            if not group.stacks.isdisjoint(cause.stacks) and not other.stacks.isdisjoint(cause.stacks)
        ]
        reasons = sorted((self._reason(cause, group.stacks, other.stacks) for cause in both), key=_by_strength)
        return Perhaps(self._all(other.stacks), number, other.series, bridge.evidence, bridge.needed, tuple(reasons))

    def _reason(self, cause: Cause, *groups: frozenset[int]) -> Reason:
        """A cause as far as it holds stacks of these groups."""
        stacks = [stack for group in groups for stack in group.intersection(cause.stacks)]
        held = tuple(sorted((medium for stack in stacks for medium in self._members[stack]), key=self._digest))
        whole = sum(map(len, groups))
        strength = cause.weight if cause.tie is not Tie.HINT else hint_weight(cause, len(stacks), whole)
        return Reason(cause.id, cause.kind, cause.a, cause.b, cause.words, strength, held, cause.between)

    def _copies(self, new: Sequence[int]) -> list[Reason]:
        """Why copies come along with the reference of their stack."""
        reasons = []
        for medium in new:
            reference = self._reference(medium)
            if medium != reference:
                a, b = self._digest(medium).hex(), self._digest(reference).hex()
                words = f"a copy of {b[:12]}: one stack"
                weight = thresholds.LINK_WEIGHTS["same picture"] / 100
                number = made_of.reason_id(COPY, a, b)
                reasons.append(Reason(number, COPY, a, b, words, weight, (medium, reference), (medium, reference)))
        return reasons

    def _drop_copies(self, refusals: Refusals) -> None:
        """Leave out media of which the officer said that being in their stack is no reason."""
        decided = set().union(*self._series.values())
        for medium in list(self._standings):
            stack = self._standings[medium].stack
            if medium in decided or medium == self._reference(medium):
                continue
            mine = self._digest(medium).hex()
            if any((COPY, mine, self._digest(other).hex()) in refusals.keys for other in self._members[stack]):
                self._members[stack].remove(medium)

    def _reference(self, medium: int) -> int:
        stack = self._standings[medium].stack
        return stack if stack in self._standings else self._members[stack][0]

    def _digest(self, medium: int) -> bytes:
        return self._standings[medium].sha256

    def _all(self, stacks: frozenset[int]) -> tuple[int, ...]:
        """All media of a group."""
        if stacks not in self._media:
            found = (medium for stack in stacks for medium in self._members[stack])
            self._media[stacks] = tuple(sorted(found, key=self._digest))
        return self._media[stacks]

    def _first(self, stacks: frozenset[int]) -> bytes:
        return self._digest(self._all(stacks)[0])


def _by_strength(reason: Reason) -> tuple[float, int, str]:
    return -reason.strength, -len(reason.media), reason.id


def _cohesion(stacks: frozenset[int], causes: Iterable[Cause]) -> float:
    """See `Proposal`. Stacks that are in the same sessions and folders have the same neighbours there."""
    if len(stacks) < 2:
        return 1.0
    sets: dict[int, list[int]] = defaultdict(list)
    linked: dict[int, set[int]] = defaultdict(set)
    groups: list[frozenset[int]] = []
    for cause in causes:
        if cause.tie is Tie.PAIR:
            one, other = cause.stacks
            linked[one].add(other)
            linked[other].add(one)
            continue
        groups.append(stacks.intersection(cause.stacks))
        for stack in groups[-1]:
            sets[stack].append(len(groups) - 1)
    together: dict[tuple[int, ...], frozenset[int]] = {}
    total = 0
    for stack in stacks:
        signature = tuple(sets[stack])
        if signature not in together:
            together[signature] = frozenset().union(*(groups[number] for number in signature))
        joined = together[signature]
        total += len(joined - {stack}) if stack in joined else len(joined)
        total += sum(other not in joined for other in linked[stack])
    return total / (len(stacks) * (len(stacks) - 1))
