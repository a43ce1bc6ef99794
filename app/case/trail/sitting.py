"""A sitting: what the audit trail says from the opening of a case for writing to its closing.

All of it happens on the writing thread, in the transactions of what is done.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from app import __version__, sqlite
from app.case.trail import audit, checkpoints, remembered_heads
from app.case.trail.remembered_heads import HeadDoubt
from app.keys.note import Signer
from app.platform.clock import steady_seconds
from app.platform.users import machine_name, user_name

CHECKPOINT_ROWS = 1_000
CHECKPOINT_SECONDS = 3_600.0
"""A checkpoint follows so many rows, or the first act after so much time, whichever comes first."""

_OPEN = "sitting"
"""The key in `case_info` under which the opening's seq stands as long as a case is open."""

T = TypeVar("T")


class Sitting:
    """Puts the opening, the closing and checkpoints into the trail."""

    def __init__(self, case: str, actor: str, signer: Signer | None, unsigned: str) -> None:
        """`case`: its id. `unsigned`: why there is no signer, as a sentence; empty where there is one."""
        self._case = case
        self._actor = actor
        self._signer = signer
        self._unsigned = unsigned
        self._began_at = audit.now()
        self._began = self._signed = steady_seconds()
        self._signed_row = 0

    def begin(self, db: sqlite.Connection) -> HeadDoubt | None:
        """Put the opening into the trail, whether the sitting before was closed, and whether the trail goes on from
        where this workstation saw it last; gives the doubt about that, None if it does."""
        unclosed = db.execute("SELECT value FROM case_info WHERE key = ?", (_OPEN,)).fetchone()
        facts = {
            "program": __version__,
            "user": user_name(),
            "machine": machine_name(),
            "key": None if self._signer is None else self._signer.public.fingerprint,
        }
        if self._signer is None:
            facts["unsigned"] = self._unsigned
        if unclosed is not None:
            facts["not_closed"] = unclosed[0]
        if doubt := remembered_heads.doubt(self._case, db):
            facts["doubt"] = doubt.sentence
        seq = audit.append(db, self._actor, "open case", "for writing", facts)
        db.execute("INSERT OR REPLACE INTO case_info VALUES (?, ?)", (_OPEN, str(seq)))
        self._signed_row = seq
        return doubt

    def signing(self, work: Callable[[sqlite.Connection], T]) -> Callable[[sqlite.Connection], T]:
        """The work, followed by a checkpoint where one is due."""
        if self._signer is None:
            return work

        def both(db: sqlite.Connection) -> T:
            result = work(db)
            if self._is_due(db):
                self.sign(db)
            return result

        return both

    def sign(self, db: sqlite.Connection) -> int:
        """Make a checkpoint now, unless the newest row is one; gives its seq, 0 where nobody can sign."""
        if self._signer is None:
            return 0
        newest = db.execute("SELECT seq, action FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
        if newest is not None and newest[1] == audit.CHECKPOINT:
            return int(newest[0])
        self._signed_row = checkpoints.append(db, self._actor, self._signer)
        self._signed = steady_seconds()
        return self._signed_row

    def end(self, db: sqlite.Connection) -> None:
        """Put the closing into the trail, and whether the clock was set meanwhile; sign it all."""
        seconds = steady_seconds() - self._began
        shown = (datetime.fromisoformat(audit.now()) - datetime.fromisoformat(self._began_at)).total_seconds()
        facts = {"seconds": round(seconds, 3)}
        if abs(shown - seconds) >= audit.TOLERATED_SECONDS:
            facts["clock_moved_seconds"] = round(shown - seconds, 3)
        audit.append(db, self._actor, "close case", "", facts)
        db.execute("DELETE FROM case_info WHERE key = ?", (_OPEN,))
        self.sign(db)
        remembered_heads.remember(self._case, *audit.head(db))

    def _is_due(self, db: sqlite.Connection) -> bool:
        (newest,) = db.execute("SELECT max(seq) FROM audit").fetchone()
        rows = newest - self._signed_row
        return rows >= CHECKPOINT_ROWS or (rows > 0 and steady_seconds() - self._signed >= CHECKPOINT_SECONDS)
