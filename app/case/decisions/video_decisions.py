"""Decisions about parts of a video or a sound: segments with a category of their own, and frames that are kept."""

from __future__ import annotations

from dataclasses import dataclass

from app.case.decisions.decision import Effect, sha256_of
from app.case.store.ids import next_id
from app.case.trail.changed import Touched
from app.case.trail.changes import Changes, Row
from app.errors import UserError


@dataclass(frozen=True)
class AddSegment:
    """Give the part of a medium from `begin_ms` until `end_ms` a category of the case's scheme.

    The same part again only changes its category.
    """

    medium: int
    begin_ms: int
    end_ms: int
    category: int

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        (digest,) = sha256_of(changes.connection, (self.medium,))
        self._check(changes)
        row: Row = {
            "id": self._same_part(changes) or next_id(changes.connection, "segment"),
            "medium": self.medium,
            "begin_ms": self.begin_ms,
            "end_ms": self.end_ms,
            "code": self.category,
        }
        changed = changes.put("segment", row)
        return Effect(
            "add segment",
            f"segment {row['id']}",
            {**row, "medium": digest},
            frozenset({Touched.SEGMENTS}),
            (self.medium,),
            int(changed),
        )

    def _check(self, changes: Changes) -> None:
        kind, duration = changes.connection.execute(
            "SELECT kind, duration_ms FROM medium WHERE id = ?", (self.medium,)
        ).fetchone()
        if kind not in ("video", "sound"):
            raise UserError("Only videos and sounds have segments; give this medium a category instead.")
        if not 0 <= self.begin_ms < self.end_ms:
            raise UserError("A segment ends after it begins; set its out point behind its in point.")
        if duration is not None and self.begin_ms >= duration:
            raise UserError("A segment begins before the medium ends; set its in point earlier.")

    def _same_part(self, changes: Changes) -> int | None:
        row = changes.connection.execute(
            "SELECT id FROM segment WHERE medium = ? AND begin_ms = ? AND end_ms = ?",
            (self.medium, self.begin_ms, self.end_ms),
        ).fetchone()
        return None if row is None else int(row[0])


@dataclass(frozen=True)
class RemoveSegment:
    """Take a segment out of the case."""

    segment: int

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        row = changes.connection.execute(
            "SELECT medium, begin_ms, end_ms, code FROM segment WHERE id = ?", (self.segment,)
        ).fetchone()
        if row is None:
            raise UserError(f"There is no segment {self.segment}; choose one of those that are listed.")
        changes.remove("segment", {"id": self.segment})
        medium, begin, end, code = row
        (digest,) = sha256_of(changes.connection, (medium,))
        detail = {"id": self.segment, "medium": digest, "begin_ms": begin, "end_ms": end, "code": code}
        return Effect("remove segment", f"segment {self.segment}", detail, frozenset({Touched.SEGMENTS}), (medium,), 1)


@dataclass(frozen=True)
class KeepFrame:
    """Keep the frame that a video shows at `at_ms` beside its keyframes.

    Its still is no decision: it lies with the previews (`app.jobs.keeping`), and stays when the decision is taken back.
    """

    medium: int
    at_ms: int

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        (digest,) = sha256_of(changes.connection, (self.medium,))
        if self.at_ms < 0:
            raise UserError("The time of a frame can't lie before the beginning; give the seconds from there.")
        changed = changes.put("kept_frame", {"medium": self.medium, "at_ms": self.at_ms})
        detail = {"medium": digest, "at_ms": self.at_ms}
        return Effect("keep frame", _at(self.at_ms), detail, frozenset({Touched.FRAMES}), (self.medium,), int(changed))


@dataclass(frozen=True)
class ForgetFrame:
    """Keep a frame no longer. A keyframe that the ingest found stays."""

    medium: int
    at_ms: int

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        (digest,) = sha256_of(changes.connection, (self.medium,))
        changed = changes.remove("kept_frame", {"medium": self.medium, "at_ms": self.at_ms})
        detail = {"medium": digest, "at_ms": self.at_ms}
        return Effect(
            "forget frame", _at(self.at_ms), detail, frozenset({Touched.FRAMES}), (self.medium,), int(changed)
        )


def _at(at_ms: int) -> str:
    """For the history, e.g. `frame at 12.480 s`."""
    return f"frame at {at_ms / 1000:.3f} s"
