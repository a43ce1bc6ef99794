"""What protected the officer's eyes when a decision was taken, put on record with it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.case.decisions.decision import Decision, Effect
from app.case.trail.changes import Changes


@dataclass(frozen=True)
class UnderProtection:
    """A decision that was taken in the window. `protection`: e.g. `viewer: blur 60, grey 100, revealed`."""

    decision: Decision
    protection: str

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        effect = self.decision.carry_out(changes)
        return replace(effect, detail={**effect.detail, "protection": self.protection})
