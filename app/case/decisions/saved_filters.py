"""Filters of the gallery that an officer keeps in the case under a name."""

from __future__ import annotations

from dataclasses import dataclass, replace

import msgspec

from app import sqlite
from app.case.decisions.decision import Effect
from app.case.queries.card_filter import CardFilter
from app.case.trail.changed import Touched
from app.case.trail.changes import Changes
from app.errors import UserError

LONGEST_NAME = 60


@dataclass(frozen=True)
class SaveFilter:
    """Keep a filter under a name, in place of what was kept under it. What was searched for by likeness isn't kept."""

    name: str
    filter: CardFilter

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        name = checked_name(self.name)
        kept = replace(self.filter, order=self.filter.cleared.order, like=(), near=())
        changes.put("saved_filter", {"name": name, "filter": msgspec.json.encode(kept, order="deterministic").decode()})
        return Effect("save filter", f"“{name}”", {"name": name}, frozenset({Touched.FILTERS}))


@dataclass(frozen=True)
class ForgetFilter:
    """Keep a filter no longer."""

    name: str

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        if not changes.remove("saved_filter", {"name": self.name}):
            raise UserError(f"No filter is kept as “{self.name}”; choose one that is.")
        return Effect("forget filter", f"“{self.name}”", {"name": self.name}, frozenset({Touched.FILTERS}))


def saved(reader: sqlite.Connection) -> dict[str, CardFilter]:
    """The filters that are kept, by name; one that this program can't read is left out."""
    found = {}
    for name, text in reader.execute("SELECT name, filter FROM saved_filter ORDER BY name"):
        try:
            found[name] = msgspec.json.decode(text, type=CardFilter)
        except msgspec.MsgspecError:
            continue
    return found


def checked_name(name: str) -> str:
    """The name on one line. Raises UserError for an empty one, and for one that is too long or can't be printed."""
    name = " ".join(name.split())
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise UserError(f"“{name[:80]}” can't be the name of a filter; use 1 to {LONGEST_NAME} printable characters.")
    return name
