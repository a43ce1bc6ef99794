"""What the program proposes as series, for a list in the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

from app import sqlite
from app.case.decisions.decision import Effect
from app.case.decisions.reason_decisions import ConfirmReasons, StatedReason
from app.case.queries import links, series
from app.case.queries.links import Link
from app.case.trail.changes import Changes
from app.desk.leads import series_titles

SHARED = ("session", "camera body", "folder")
"""Kinds of reasons that hold many media by what they share; `app.explain.shared` draws them."""
_TOLD = 30
"""Reasons that are told in one line or in a tooltip, which end before."""


@dataclass(frozen=True, slots=True)
class Why:
    """A reason as it is listed. `untrusted_words` may quote evidence, such as folder names.

    `between`: the media of a link; None where it is no link. `perhaps`: it speaks
    for media that are not in the proposal, since too little else does; `other` names them, empty where they are single.
    """

    stated: StatedReason
    untrusted_words: str
    between: tuple[int, int] | None = None
    perhaps: bool = False
    other: str = ""

    @property
    def drawable(self) -> bool:
        """Whether its evidence can be drawn: that of a link, or what many media share."""
        return self.between is not None or self.stated.kind in SHARED


@dataclass(frozen=True, slots=True)
class Proposed:
    """Media that seem to belong together, or to the series with the id `series` and the code `code`, and why.

    `cohesion`: with which share of the others a reason joins each directly, in the mean. `reasons`: the strongest
    first, then those for what perhaps belongs there too.
    """

    media: tuple[int, ...]
    reasons: tuple[Why, ...]
    series: int | None = None
    code: str = ""
    cohesion: float = 1.0

    @property
    def untrusted_why(self) -> str:
        """Why its members are in it, in words, as far as anybody reads: of 50,000 media there are 160,000 reasons."""
        strongest = islice((why.untrusted_words for why in self.reasons if not why.perhaps), _TOLD)
        return "; ".join(strongest)

    @property
    def taken_over(self) -> Confirmed:
        """The decision that makes a series of it, or adds it to the one to which it belongs."""
        reasons = tuple(why.stated for why in self.reasons if not why.perhaps)
        return Confirmed(ConfirmReasons(reasons, self.series, only=frozenset(self.media)))


@dataclass(frozen=True)
class Confirmed:
    """Reasons that the officer confirms. A series that is made of them gets the title that its media propose."""

    reasons: ConfirmReasons

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        reasons = self.reasons
        if reasons.series is None and not reasons.title:
            reasons = replace(reasons, title=series_titles.proposed(changes.connection, reasons.media))
        return reasons.carry_out(changes)


def read(reader: sqlite.Connection) -> list[Proposed]:
    """The proposals of `app.linking`, best first."""
    # Imported at first use, on the asking thread: the comparing libraries would cost the window its quick start.
    from app.linking.proposals import Proposal, Reason, propose

    found = propose(reader)
    codes = {each.id: each.code for each in series.all_series(reader)}

    def why(reason: Reason, perhaps: bool = False, other: str = "") -> Why:
        stated = StatedReason(reason.kind, reason.a, reason.b, reason.words, reason.media)
        return Why(stated, reason.words, reason.between, perhaps, other)

    def one(each: Proposal) -> Proposed:
        reasons = [why(reason) for reason in each.reasons]
        for perhaps in each.perhaps:
            other = codes.get(perhaps.series or 0, f"#{perhaps.proposal}" if perhaps.proposal else "")
            reasons += [why(reason, True, other) for reason in perhaps.reasons]
        return Proposed(each.media, tuple(reasons), each.series, codes.get(each.series or 0, ""), each.cohesion)

    return [one(each) for each in found]


def the_same(found: Sequence[Proposed], before: Proposed | None) -> int | None:
    """The place of the proposal that has most of the media of one that was there before; None where none has any."""
    media = frozenset(before.media if before else ())
    shared = [len(media.intersection(each.media)) for each in found]
    return shared.index(max(shared)) if any(shared) else None


def the_same_reason(found: Sequence[Why], before: Why | None, row: int) -> int | None:
    """The place of a reason that stood in this row before, by the key that outlives a new run; where it is gone, of the
    one that follows there. None where there is nothing to go on with."""
    if before is None or not found:
        return None
    keys = [(why.stated.kind, why.stated.a, why.stated.b) for why in found]
    key = before.stated.kind, before.stated.a, before.stated.b
    return keys.index(key) if key in keys else min(row, len(found) - 1)


def link_of(reader: sqlite.Connection, why: Why) -> Link | None:
    """The link behind a reason, of its kind if there is one; None where there is no such link any more."""
    if why.between is None:
        return None
    found = [link for link in links.links(reader, why.between[0]) if {link.a, link.b} == set(why.between)]
    return next((link for link in found if link.kind == why.stated.kind), found[0] if found else None)
