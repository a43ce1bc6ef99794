"""Series that the machine proposes, each with its reasons in words.

Stacks are proposed together if they share a folder, a camera (make, model, serial) and a time - no longer pause than
`thresholds.SESSION_GAP_HOURS` between one and the next - or if a link joins them. What is in one series already isn't
proposed again. Times are compared by the camera's own clock: all media of a session come from one camera, whose clock
needs no zone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from app import sqlite
from app.case import names, proposal_records
from app.case.proposal_records import Joining, Making
from app.case.queries.media import camera_name
from app.linking.moving.videos import STILL
from app.linking.origin import cameras
from app.linking.thresholds import SESSION_GAP_HOURS

_GAP = timedelta(hours=SESSION_GAP_HOURS.value)


@dataclass(frozen=True)
class Proposal:
    """Media that may be one series. `reasons`: sentences for people, at least one."""

    media: tuple[int, ...]
    reasons: tuple[str, ...]


def propose(reader: sqlite.Connection) -> list[Proposal]:
    """Everything that may be a series, of two stacks or more, largest first."""
    standings = proposal_records.standings(reader)
    groups = _Groups()
    for session in _sessions(proposal_records.makings(reader)):
        groups.join({making.stack for making in session}, _session_words(session))
    for link in proposal_records.joining_links(reader):
        if link.kind == cameras.KIND:  # it joins places, by one medium of each: nothing that belongs together
            continue
        groups.join({standings[link.a].stack, standings[link.b].stack}, _link_words(link))
    members: dict[int, list[int]] = defaultdict(list)
    for medium, standing in standings.items():
        members[standing.stack].append(medium)

    def digest(medium: int) -> bytes:
        return standings[medium].sha256

    found = [
        Proposal(tuple(sorted((medium for stack in stacks for medium in members[stack]), key=digest)), tuple(reasons))
        for stacks, reasons in groups.all()
    ]
    series_of = proposal_records.series_of(reader)
    new = [proposal for proposal in found if not _in_one_series(proposal, series_of)]
    return sorted(new, key=lambda proposal: (-len(proposal.media), digest(proposal.media[0])))


def _sessions(makings: Iterable[Making]) -> Iterator[list[Making]]:
    """Runs of one folder, camera and time with at least two stacks."""
    places: dict[tuple[object, ...], list[tuple[datetime, Making]]] = defaultdict(list)
    for making in makings:
        taken = _clock(making.taken)
        if taken is not None:
            folder = making.path.rpartition("/")[0]
            places[making.source, folder, making.make, making.model, making.serial].append((taken, making))
    for place in places.values():
        session: list[Making] = []
        last = place[0][0]
        for taken, making in place:
            if taken - last > _GAP:
                yield from _if_several(session)
                session = []
            session.append(making)
            last = taken
        yield from _if_several(session)


def _if_several(session: list[Making]) -> Iterator[list[Making]]:
    if len({making.stack for making in session}) > 1:
        yield session


def _clock(taken: str) -> datetime | None:
    try:
        return datetime.fromisoformat(taken).replace(tzinfo=None)
    except ValueError:
        return None


def _session_words(session: list[Making]) -> str:
    first, last = session[0], session[-1]
    folder = names.display(first.path.rpartition("/")[0]) or "the top folder"
    camera = camera_name(first.make, first.model) + (f", serial {first.serial}" if first.serial else "")
    begin, end = first.taken[:16].replace("T", " "), last.taken[:16].replace("T", " ")
    when = f"between {begin} and {end[11:] if end[:10] == begin[:10] else end}" if begin != end else f"at {begin}"
    number = len({making.medium for making in session})
    return f"{number:,} media from {folder}, camera {camera}, taken {when} by its clock"


def _link_words(link: Joining) -> str:
    a, b = (names.display(path).rpartition("/")[2] for path in (link.a_path, link.b_path))
    joined = f"{a} and {b} are linked: {link.kind}"
    if link.offset_ms is None:
        return joined
    seconds = round(abs(link.offset_ms) / 1000)
    where = f"{seconds // 60}:{seconds % 60:02d}"
    if link.kind == STILL:
        picture, video = (a, b) if link.a_is_picture else (b, a)
        return f"{picture} is a still of {video} at {where}"
    earlier, later = (b, a) if link.offset_ms > 0 else (a, b)
    return f"{joined}, {later} begins at {where} of {earlier}" if seconds else f"{joined}, from the start of both"


def _in_one_series(proposal: Proposal, series_of: dict[int, set[int]]) -> bool:
    shared = [series_of.get(medium, set()) for medium in proposal.media]
    return bool(set.intersection(*shared))


class _Groups:
    """Stacks that were joined, with the reasons: a union-find."""

    def __init__(self) -> None:
        self._parent: dict[int, int] = {}
        self._reasons: list[tuple[int, str]] = []

    def join(self, stacks: set[int], reason: str) -> None:
        first = self._root(min(stacks))
        for stack in stacks:
            self._parent[self._root(stack)] = first
        self._reasons.append((first, reason))

    def all(self) -> Iterator[tuple[list[int], list[str]]]:
        """Each group of stacks and, once each, its reasons with how often they hold."""
        stacks: dict[int, list[int]] = defaultdict(list)
        reasons: dict[int, dict[str, int]] = defaultdict(dict)
        for stack in self._parent:
            stacks[self._root(stack)].append(stack)
        for stack, reason in self._reasons:
            counted = reasons[self._root(stack)]
            counted[reason] = counted.get(reason, 0) + 1
        for root, members in stacks.items():
            yield (
                members,
                [f"{number:,} times: {words}" if number > 1 else words for words, number in reasons[root].items()],
            )

    def _root(self, stack: int) -> int:
        self._parent.setdefault(stack, stack)
        while self._parent[stack] != stack:
            self._parent[stack] = self._parent[self._parent[stack]]
            stack = self._parent[stack]
        return stack
