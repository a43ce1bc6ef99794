"""Causes: everything that may speak for two stacks being of one series, each with a key that outlives a new run.

A cause's key is made of what it says, not of ids: digests of the two media of a link, the camera and the time of a
session, the folder. So what an officer rejected stays rejected when media are added, linked anew, or change stacks.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from app.case.queries.media import camera_name
from app.case.records.proposal_records import Joining, Making, Placed, Rejected, Standing
from app.case.values import names
from app.linking.origin.serials import telling
from app.linking.proposing.words import hint_words, link_words, session_words
from app.linking.thresholds import SESSION_GAP_HOURS
from app.linking.thresholds import proposing as thresholds

SESSION, BODY, FOLDER = "session", "camera body", "folder"
"""Kinds of cause besides the kinds of links and `app.case.decisions.reason_decisions.COPY`."""

_GAP = timedelta(hours=SESSION_GAP_HOURS.value)
Spans = dict[str, list[tuple[str, str]]]


class Tie(Enum):
    """How a cause holds stacks together."""

    PAIR = "pair"
    """Two of them."""
    GROUP = "group"
    """All of them, each with all others."""
    HINT = "hint"
    """All of them, but so loosely that it counts only beside something else."""


@dataclass(frozen=True, slots=True)
class Cause:
    """One reason, before it is known what it joins. `weight`: 1 joins two single stacks.

    `stacks`: in ascending order; of a pair those of `between`, the two media of a link.
    """

    kind: str
    a: str
    b: str
    tie: Tie
    weight: float
    stacks: tuple[int, ...]
    words: str
    between: tuple[int, int] | None = None

    @property
    def id(self) -> str:
        """Tells it from all others; the same in every run."""
        return reason_id(self.kind, self.a, self.b)


def reason_id(kind: str, a: str, b: str) -> str:
    """Twelve hexadecimal digits for a key."""
    return hashlib.sha256("\0".join((kind, a, b)).encode("utf-8", "surrogatepass")).hexdigest()[:12]


@dataclass(frozen=True)
class Refusals:
    """What the officer rejected, so that each cause can be asked for."""

    pairs: frozenset[tuple[str, int, int]]
    """Kind of link, and two stacks in ascending order."""
    spans: Spans
    """Of each camera, or camera and folder, the times of rejected sessions."""
    keys: frozenset[tuple[str, str, str]]

    @classmethod
    def of(cls, rejected: Iterable[Rejected], standings: dict[int, Standing]) -> Refusals:
        """A pair was rejected for its media and for whatever is in a stack with them now."""
        stack_of = {standing.sha256.hex(): standing.stack for standing in standings.values()}
        pairs: set[tuple[str, int, int]] = set()
        spans: Spans = defaultdict(list)
        keys = set()
        for each in rejected:
            keys.add((each.kind, each.a, each.b))
            if each.kind == SESSION:
                first, _, last = each.b.partition("/")
                spans[each.a].append((first, last))
            elif each.a in stack_of and each.b in stack_of:
                one, other = sorted((stack_of[each.a], stack_of[each.b]))
                pairs.add((each.kind, one, other))
        return cls(frozenset(pairs), dict(spans), frozenset(keys))

    def refuse(self, cause: Cause) -> bool:
        """Whether the officer rejected this."""
        if (cause.kind, cause.a, cause.b) in self.keys:
            return True
        if cause.tie is Tie.PAIR:
            return (cause.kind, *cause.stacks) in self.pairs
        if cause.kind == SESSION:
            first, _, last = cause.b.partition("/")
            return any(begin <= last and first <= end for begin, end in self.spans.get(cause.a, ()))
        return False


def link_causes(links: Iterable[Joining], standings: dict[int, Standing]) -> Iterator[Cause]:
    """One for each link between two stacks."""
    for link in links:
        if link.a not in standings or link.b not in standings:
            continue
        one, other = standings[link.a], standings[link.b]
        a, b = sorted((one.sha256.hex(), other.sha256.hex()))
        weight = thresholds.LINK_WEIGHTS.get(link.kind, thresholds.OTHER_LINK_WEIGHT.value) / 100
        first, second = sorted((one.stack, other.stack))
        yield Cause(link.kind, a, b, Tie.PAIR, weight, (first, second), link_words(link), (link.a, link.b))


def session_causes(makings: Iterable[Making]) -> Iterator[Cause]:
    """Runs of one camera and time, in one folder or with a serial number that tells, with at least two stacks.

    Only a hint where the clock may never have been set: what was made in many years has one time then.
    """
    clocked: dict[str, list[tuple[datetime, Making]]] = defaultdict(list)
    weights: dict[str, int] = {}
    for making in makings:
        taken = _clock(making.taken)
        if taken is None or not (making.model or making.folder):
            continue
        body = [making.make, making.model, making.serial]
        place = [] if telling(*_said(making)) else [making.exhibit, making.source, making.folder]
        key = _key(*place, *body)
        clocked[key].append((taken, making))
        weights[key] = (thresholds.SESSION_WEIGHT if making.model else thresholds.UNNAMED_SESSION_WEIGHT).value
    for key, told in clocked.items():
        told.sort(key=lambda each: (each[0], each[1].sha256, each[1].folder, each[1].path))
        for session in _runs(told):
            span = f"{session[0][0].isoformat()}/{session[-1][0].isoformat()}"
            made = [making for _, making in session]
            stacks = tuple(sorted({making.stack for making in made}))
            if len(stacks) > 1:
                unset = _may_be_unset(session[0][0])
                weight = thresholds.UNSET_CLOCK_WEIGHT.value if unset else weights[key]
                tie = Tie.HINT if unset else Tie.GROUP
                yield Cause(SESSION, key, span, tie, weight / 100, stacks, session_words(made, unset))


def hint_causes(makings: Iterable[Making], placed: Iterable[Placed]) -> Iterator[Cause]:
    """Camera bodies and folders, whatever the time, with at least two stacks."""
    bodies: dict[str, set[int]] = defaultdict(set)
    cameras: dict[str, tuple[str, str]] = {}
    for making in makings:
        if making.model and telling(*_said(making)):
            key = _key(making.make, making.model, making.serial)
            bodies[key].add(making.stack)
            cameras[key] = camera_name(making.make, making.model), making.serial
    folders: dict[tuple[str, str, str], set[int]] = defaultdict(set)
    for each in placed:
        if each.folder:
            folders[each.exhibit, each.source, each.folder].add(each.stack)
    for key, stacks in bodies.items():
        if len(stacks) > 1:
            yield _hint(
                BODY, key, thresholds.BODY_WEIGHT.value, stacks, hint_words("made by the camera", *cameras[key])
            )
    for place, stacks in folders.items():
        if len(stacks) > 1:
            words = hint_words("from the folder", names.display(place[2]), "")
            yield _hint(FOLDER, _key(*place), thresholds.FOLDER_WEIGHT.value, stacks, words)


def _hint(kind: str, key: str, weight: int, stacks: set[int], words: str) -> Cause:
    return Cause(kind, key, "", Tie.HINT, weight / 100, tuple(sorted(stacks)), words)


def _said(making: Making) -> tuple[str, str, str]:
    return making.serial, making.make, making.model


def _key(*parts: str) -> str:
    return json.dumps(parts)


def _runs(told: Sequence[tuple[datetime, Making]]) -> Iterator[Sequence[tuple[datetime, Making]]]:
    begin = 0
    for place in range(1, len(told) + 1):
        if place == len(told) or told[place][0] - told[place - 1][0] > _GAP:
            yield told[begin:place]
            begin = place


def _may_be_unset(clock: datetime) -> bool:
    """Cameras that lose their power begin again at the first hour of a year, each time."""
    return (clock.month, clock.day) == (1, 1) and clock.hour < thresholds.UNSET_CLOCK_HOUR.value


def _clock(taken: str) -> datetime | None:
    try:
        return datetime.fromisoformat(taken).replace(tzinfo=None, microsecond=0)
    except ValueError:
        return None
