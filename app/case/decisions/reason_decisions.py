"""Decisions on the reasons for which series are proposed: what they hold becomes a series, or they never return."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.case.decisions.decision import Effect, count_of, sha256_of
from app.case.decisions.series_decisions import AddToSeries, CreateSeries
from app.case.trail.changed import Touched
from app.case.trail.changes import Changes, Row
from app.errors import UserError

COPY = "copy"
"""The kind of a reason that holds a copy, its first medium, and what it is a copy of, of which its words don't tell."""
_OF_COPIES = "one stack with its copies"
_MOST_WORDS = 3
"""So many reasons are written at one member; the trail has all."""


@dataclass(frozen=True)
class StatedReason:
    """A reason as it was shown. `kind`, `a`, `b`: the key that outlives a new run. `media`: those that it holds."""

    kind: str
    a: str
    b: str
    words: str
    media: tuple[int, ...]


@dataclass(frozen=True)
class ConfirmReasons:
    """Make the media that these reasons hold members of a series, each with the reasons that hold it.

    Without a `series` a new one is made, with this title and code. `only`: no other media than these; None: all that
    they hold.
    """

    reasons: tuple[StatedReason, ...]
    series: int | None = None
    title: str = ""
    code: str = ""
    only: frozenset[int] | None = None

    @property
    def media(self) -> tuple[int, ...]:
        """Those that become members, each once."""
        held = dict.fromkeys(medium for reason in self.reasons for medium in reason.media)
        return tuple(medium for medium in held if self.only is None or medium in self.only)

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        _asked(self.reasons)
        held: dict[int, list[str]] = {}
        for reason in self.reasons:
            for place, medium in enumerate(reason.media):
                if self.only is None or medium in self.only:
                    words = held.setdefault(medium, [])
                    if reason.words not in words and not (reason.kind == COPY and place):
                        words.append(reason.words)
        if not held:
            raise UserError("These reasons hold no media any more; list the proposals again.")
        made = None
        if self.series is None:
            made = CreateSeries(self.title, code=self.code).carry_out(changes)
            (series,) = changes.connection.execute("SELECT id FROM series WHERE code = ?", (made.target,)).fetchone()
        else:
            series = self.series
        by_words: dict[str, list[int]] = {}
        for medium, words in held.items():
            by_words.setdefault("; ".join(words[:_MOST_WORDS]) or _OF_COPIES, []).append(medium)
        code, reached = "", 0
        for why, media in by_words.items():
            effect = AddToSeries(series, tuple(media), why).carry_out(changes)
            code, reached = effect.target, reached + effect.reached
        media_of_all = tuple(held)
        detail = {
            **(made.detail if made else {}),
            "media": sha256_of(changes.connection, media_of_all),
            "reasons": _told(self.reasons),
        }
        action = "create series" if made else "add to series"
        return Effect(action, code, detail, frozenset({Touched.SERIES}), media_of_all, reached)


@dataclass(frozen=True)
class RejectReasons:
    """Say that these are no reasons: nothing is proposed for them again, whatever is added or linked anew."""

    reasons: tuple[StatedReason, ...]

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        _asked(self.reasons)
        rows: list[Row] = [
            {"kind": reason.kind, "a": reason.a, "b": reason.b, "reason": reason.words} for reason in self.reasons
        ]
        rejected = changes.put_all("rejected_reason", rows)
        return _effect("reject reasons", self.reasons, rejected)


@dataclass(frozen=True)
class AllowReasons:
    """Say that reasons that were rejected count again."""

    reasons: tuple[StatedReason, ...]

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        _asked(self.reasons)
        keys: list[Row] = [{"kind": reason.kind, "a": reason.a, "b": reason.b} for reason in self.reasons]
        return _effect("allow reasons", self.reasons, changes.remove_all("rejected_reason", keys))


def _asked(reasons: tuple[StatedReason, ...]) -> None:
    if not reasons:
        raise UserError("No reason is chosen; choose one or more.")


def _effect(action: str, reasons: tuple[StatedReason, ...], changed: int) -> Effect:
    target = count_of(len(reasons), "reason", "reasons")
    return Effect(action, target, {"reasons": _told(reasons)}, frozenset({Touched.REASONS}), (), changed)


def _told(reasons: Iterable[StatedReason]) -> list[dict[str, str]]:
    return [{"kind": each.kind, "a": each.a, "b": each.b, "reason": each.words} for each in reasons]
