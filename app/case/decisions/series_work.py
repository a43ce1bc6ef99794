"""Decisions by which officers share the work on series: whose is next, and members that change place or role."""

from __future__ import annotations

from dataclasses import dataclass

from app.case.decisions import series_union as union
from app.case.decisions.decision import Effect, sha256_of
from app.case.decisions.series_decisions import checked_role, series_row
from app.case.queries import work
from app.case.trail.changed import Touched
from app.case.trail.changes import Changes, Row, number_in
from app.errors import UserError

_TOUCHED = frozenset({Touched.SERIES})


@dataclass(frozen=True)
class TakeNextSeries:
    """Take the next series of the queue (`app.case.queries.work`): it gets an owner and is in analysis.

    Choosing and taking are one transaction, so that two officers never get the same one. `officer`: who takes it;
    empty: who decides.
    """

    officer: str = ""

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        owner = self.officer.strip() or changes.actor
        queue = work.queue(changes.connection, owner, limit=1)
        if not queue:
            raise UserError("No series waits for work; triage or create one, or take one that another officer owns.")
        row = series_row(changes, queue[0])
        changes.put("series", {**row, "owner": owner, "status": "in_analysis"})
        return Effect("take series", str(row["code"]), {"owner": owner, "was": row["status"]}, _TOUCHED, (), 1)


@dataclass(frozen=True)
class SetMembers:
    """Change the role of members of a series, or the reason why they are in it; None leaves it as it is."""

    series: int
    media: tuple[int, ...]
    role: str | None = None
    reason: str | None = None

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        row = series_row(changes, self.series)
        said: Row = {}
        if self.role is not None:
            said["role"] = checked_role(self.role)
        if self.reason is not None:
            said["reason"] = self.reason.strip()
        chosen = union.chosen_members(changes, row, self.media)
        changed = changes.put_all("series_member", [{**member, **said} for member in chosen])
        media = tuple(number_in(member, "medium") for member in chosen)
        detail = {"media": sha256_of(changes.connection, media), **said}
        return Effect("set members", str(row["code"]), detail, _TOUCHED, media, changed)


@dataclass(frozen=True)
class MoveMembers:
    """Move some members of a series, with the clues at them, into another one that is there."""

    series: int
    media: tuple[int, ...]
    into: int

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        row, target = series_row(changes, self.series), series_row(changes, self.into)
        if self.series == self.into:
            raise UserError(f"The members are in {row['code']} already; choose another series to move them into.")
        chosen = union.chosen_members(changes, row, self.media)
        union.move_chosen(changes, self.series, self.into, chosen)
        media = tuple(number_in(member, "medium") for member in chosen)
        detail = {"from": row["code"], "media": sha256_of(changes.connection, media)}
        return Effect("move members", str(target["code"]), detail, union.TOUCHED, media, len(chosen))
