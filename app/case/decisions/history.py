"""What was decided, in order, and the way back: undo and redo."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from app import sqlite
from app.case.decisions.decision import Decision, Effect
from app.case.trail import audit, changes
from app.case.trail.changed import Touched
from app.errors import UserError


@dataclass(frozen=True)
class Performed:
    """A decision that is in the case."""

    seq: int
    effect: Effect


@dataclass(frozen=True)
class Entry:
    """One row of the history. `state`: `done`, `undone`, `dropped` (undone, then something else was decided), or
    empty for what can't be undone."""

    seq: int
    at: str
    officer: str
    action: str
    target: str
    detail: dict[str, Any]
    state: str


_TABLE_TOUCHES = {
    "category": Touched.CATEGORIES,
    "medium_tag": Touched.TAGS,
    "note": Touched.NOTES,
    "second_look": Touched.MARKS,
    "saved_filter": Touched.FILTERS,
    "series": Touched.SERIES,
    "series_member": Touched.SERIES,
    "verdict": Touched.VERDICTS,
    "clue": Touched.CLUES,
    "clue_weight": Touched.CLUES,
    "opinion": Touched.OPINIONS,
    "entity": Touched.ENTITIES,
    "entity_series": Touched.ENTITIES,
    "entity_medium": Touched.ENTITIES,
    "rejected_reason": Touched.REASONS,
    "object": Touched.OBJECTS,
    "tip": Touched.OBJECTS,
    "referral": Touched.REFERRALS,
    "merged": Touched.REPLIES,
    "merge_conflict": Touched.REPLIES,
    "merge_taken": Touched.REPLIES,
    "reply": Touched.REPLIES,
    "segment": Touched.SEGMENTS,
    "kept_frame": Touched.FRAMES,
    "face": Touched.FACES,
    "face_rejected": Touched.FACES,
    "face_person": Touched.FACES,
    "face_apart": Touched.FACES,
}


_NEWEST_DONE = "SELECT max(seq) FROM undo WHERE state = 'done'"
_UNDONE = f"state = 'undone' AND seq > coalesce(({_NEWEST_DONE}), 0)"
"""What was taken back is newer than all that stands. Without these words each decision would read the changes of all
others, in whose rows the state comes last."""
_OLDEST_UNDONE = f"SELECT min(seq) FROM undo WHERE {_UNDONE}"


def perform(connection: sqlite.Connection, decision: Decision, actor: str) -> Performed:
    """Carry out a decision in the caller's transaction, with its audit row and its inverse.

    A decision that changes nothing leaves no trace; its seq is 0.
    """
    recorder = changes.Changes(connection, actor)
    effect = decision.carry_out(recorder)
    if not len(recorder):
        return Performed(0, effect)
    seq = audit.append(connection, actor, effect.action, effect.target, effect.detail)
    connection.execute(f"UPDATE undo SET state = 'dropped' WHERE {_UNDONE}")
    connection.execute("INSERT INTO undo (seq, changes, state) VALUES (?, ?, 'done')", (seq, recorder.packed()))
    return Performed(seq, effect)


def undo(connection: sqlite.Connection, actor: str) -> Performed:
    """Take back the newest decision that stands. Raises UserError if there is none."""
    row = connection.execute(_NEWEST_DONE).fetchone()
    if row[0] is None:
        raise UserError("There is no decision to take back.")
    return _step(connection, actor, row[0], "undo", "undone")


def redo(connection: sqlite.Connection, actor: str) -> Performed:
    """Do the last decision that was taken back again. Raises UserError if there is none."""
    row = connection.execute(_OLDEST_UNDONE).fetchone()
    if row[0] is None:
        raise UserError("There is no decision to do again.")
    return _step(connection, actor, row[0], "redo", "done")


def next_steps(connection: sqlite.Connection) -> tuple[str, str]:
    """What undo and redo would do next, in words; empty where there is nothing."""
    found = []
    for choice in (_NEWEST_DONE, _OLDEST_UNDONE):
        row = connection.execute(f"SELECT action, target FROM audit WHERE seq = ({choice})").fetchone()
        found.append(f"{row[0]}: {row[1]}" if row else "")
    return found[0], found[1]


def entries(connection: sqlite.Connection, limit: int | None = None) -> list[Entry]:
    """The history, newest first."""
    rows = connection.execute(
        "SELECT a.seq, at, actor, action, target, detail, coalesce(u.state, '') FROM audit a "
        "LEFT JOIN undo u ON u.seq = a.seq ORDER BY a.seq DESC LIMIT ?",
        (-1 if limit is None else limit,),
    )
    return [
        Entry(seq, at, officer, action, target, json.loads(detail), state)
        for seq, at, officer, action, target, detail, state in rows
    ]


def _step(connection: sqlite.Connection, actor: str, of: int, action: str, state: str) -> Performed:
    (packed,) = connection.execute("SELECT changes FROM undo WHERE seq = ?", (of,)).fetchone()
    (target, said) = connection.execute("SELECT target, action FROM audit WHERE seq = ?", (of,)).fetchone()
    steps = changes.unpack(packed)
    connection.execute("PRAGMA defer_foreign_keys = ON")
    changes.apply(connection, changes.inverse(steps) if action == "undo" else steps)
    connection.execute("UPDATE undo SET state = ? WHERE seq = ?", (state, of))
    seq = audit.append(connection, actor, action, f"{said}: {target}", {"of": of})
    media = tuple(
        dict.fromkeys(
            medium
            for step in steps
            for row in (step.before, step.after)
            if row is not None and isinstance(medium := row.get("medium"), int)
        )
    )
    touched = frozenset(_TABLE_TOUCHES[step.table] for step in steps)
    return Performed(seq, Effect(action, f"{said}: {target}", {"of": of}, touched, media, len(media)))
