"""A series from seizure to outcome: where its media come from, what was decided, what was made of it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app import sqlite
from app.case import names
from app.case.queries import leads
from app.case.queries import series as series_queries
from app.case.queries.series import Clue, Series


@dataclass(frozen=True)
class Seizure:
    """A source that members of the series were found in. `path`: where it was read from, to be shown. `media`: so many
    members, each counted once."""

    exhibit: str
    path: str
    added_at: str
    media: int


@dataclass(frozen=True)
class Event:
    """A row of the audit trail that concerns the series. `taken_back`: the decision doesn't stand any more."""

    seq: int
    at: str
    officer: str
    action: str
    target: str
    detail: Mapping[str, Any]
    taken_back: bool


@dataclass(frozen=True)
class SeriesHistory:
    """All of it. `codes`: every code under which the trail knows the series, those of series merged into it too."""

    series: Series
    codes: tuple[str, ...]
    seizures: tuple[Seizure, ...]
    events: tuple[Event, ...]
    clues: tuple[Clue, ...]
    opinions: tuple[leads.Opinion, ...]
    entities: tuple[leads.Entity, ...]
    packages: tuple[leads.Package, ...]
    referrals: tuple[leads.Referral, ...]


def history_of(reader: sqlite.Connection, number: int) -> SeriesHistory:
    """The history of a series. Raises UserError if there is none."""
    found = series_queries.get(reader, number)
    rows = _rows(reader)
    codes = _codes(rows, found.code)
    packed = {each.id: each for code in codes for each in leads.packages(reader, code=code)}
    carried = {re.split(r"[/\\]", each.path)[-1] for each in packed.values()}
    return SeriesHistory(
        found,
        codes,
        _seizures(reader, number),
        tuple(event for event in rows if _concerns(event, set(codes), carried)),
        tuple(series_queries.clues(reader, series=number)),
        tuple(leads.opinions(reader, number)),
        tuple(leads.entities(reader, series=number)),
        tuple(packed[each] for each in sorted(packed)),
        tuple(leads.referrals(reader, series=number)),
    )


def _seizures(reader: sqlite.Connection, number: int) -> tuple[Seizure, ...]:
    rows = reader.execute(
        "SELECT e.number, s.path, s.added_at, count(DISTINCT o.medium) FROM series_member m "
        "JOIN occurrence o ON o.medium = m.medium JOIN source s ON s.id = o.source JOIN exhibit e ON e.id = s.exhibit "
        "WHERE m.series = ? GROUP BY s.id ORDER BY s.added_at, s.id",
        (number,),
    )
    return tuple(Seizure(exhibit, names.display(path), at, media) for exhibit, path, at, media in rows)


DECISIONS_ON_SERIES = (
    "create series",
    "add to series",
    "remove from series",
    "set series",
    "merge series",
    "split series",
    "set members",
    "move members",
    "take series",
    "hold opinion",
    "reject opinion",
    "remove opinion",
)
"""Decisions whose target is the code of a series."""
DECISIONS_ON_LEADS = (
    "add clue",
    "add clues",
    "change clue",
    "accept clues",
    "refute clues",
    "reopen clues",
    "remove clue",
    "create entity",
    "set entity",
    "merge entities",
    "link entity",
    "unlink entity",
    "remove entity",
    "refer series",
    "set referral",
    "remove referral",
)
"""Decisions whose detail names the series."""


def _rows(reader: sqlite.Connection) -> list[Event]:
    asked = (*DECISIONS_ON_SERIES, *DECISIONS_ON_LEADS, "export")
    rows = reader.execute(
        "SELECT a.seq, a.at, a.actor, a.action, a.target, a.detail, coalesce(u.state, 'done') <> 'done' FROM audit a "
        f"LEFT JOIN undo u ON u.seq = a.seq WHERE a.action IN ({', '.join('?' * len(asked))}) ORDER BY a.seq",
        asked,
    )
    return [
        Event(seq, at, officer, action, target, json.loads(detail), bool(taken_back))
        for seq, at, officer, action, target, detail, taken_back in rows
    ]


def _codes(rows: list[Event], code: str) -> tuple[str, ...]:
    """Walks back through the trail: other codes that it had, and series that were merged into it."""
    codes = {code: None}
    for event in reversed(rows):
        if event.taken_back or event.target not in codes:
            continue
        if event.action == "set series" and "was" in event.detail:
            codes[str(event.detail["was"])] = None
        elif event.action == "merge series":
            codes |= dict.fromkeys(map(str, event.detail.get("merged", ())))
    return tuple(codes)


def _concerns(event: Event, codes: set[str], packages: set[str]) -> bool:
    if event.action == "export":
        return event.target in packages
    if event.action in DECISIONS_ON_SERIES:
        return event.target in codes or event.detail.get("from") in codes
    return event.detail.get("series") in codes or not codes.isdisjoint(event.detail.get("of_series", ()))
