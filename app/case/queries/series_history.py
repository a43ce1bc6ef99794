"""A series from seizure to outcome: where its media come from, what was decided, what was made of it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import inf
from operator import attrgetter
from typing import Any

from app import sqlite
from app.case.queries import leads
from app.case.queries import series as series_queries
from app.case.queries.series import Clue, Series
from app.case.values import names


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


def history_of(reader: sqlite.Connection, number: int, trail: Trail | None = None) -> SeriesHistory:
    """The history of a series. `trail`: where many are wanted, so that it is read once. Raises UserError if there is no
    such series."""
    found = series_queries.get(reader, number)
    trail = trail or Trail(reader)
    codes = trail.codes(found.code)
    packed = {each.id: each for code in codes for each in leads.packages(reader, code=code)}
    carried = {names.without_way(each.path) for each in packed.values()}
    return SeriesHistory(
        found,
        codes,
        _seizures(reader, number),
        trail.events(codes, carried),
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
    "crop object",
    "change object",
    "sanitise object",
    "approve object",
    "set object state",
    "remove object",
    "add tip",
    "judge tip",
    "take reply",
    "merge",
    "settle conflicts",
)
"""Decisions whose detail names the series."""


class Trail:
    """What the audit trail tells of all series, by their codes."""

    def __init__(self, reader: sqlite.Connection) -> None:
        self._by_code: dict[str, list[Event]] = defaultdict(list)
        self._by_package: dict[str, list[Event]] = defaultdict(list)
        for event in _rows(reader):
            if event.action == "export":
                self._by_package[event.target].append(event)
                continue
            for code in _named(event):
                self._by_code[code].append(event)

    def codes(self, code: str) -> tuple[str, ...]:
        """Walks back: other codes that the series with this one had, and series that were merged into it."""
        found = [code]
        ahead = self._takings(code, inf)
        while ahead:
            seq, former = ahead.pop()
            new = [each for each in former if each not in found]
            found += new
            # What was said of another code counts up to when it was taken over: later it may name another series.
            ahead = sorted([*ahead, *(taking for each in new for taking in self._takings(each, seq))])
        return tuple(found)

    def events(self, codes: Iterable[str], packages: Iterable[str]) -> tuple[Event, ...]:
        """What concerns series with these codes, and packages with these names, in its order."""
        told = [self._by_code[code] for code in codes] + [self._by_package[name] for name in packages]
        return tuple(sorted({event.seq: event for events in told for event in events}.values(), key=attrgetter("seq")))

    def _takings(self, code: str, before: float) -> list[tuple[int, tuple[str, ...]]]:
        """When a series with this code took over which codes, in the order of the trail, before this row."""
        rows = (each for each in self._by_code[code] if each.target == code and not each.taken_back)
        return [(each.seq, former) for each in rows if (former := _former(each)) and each.seq < before]


def _rows(reader: sqlite.Connection) -> Iterator[Event]:
    asked = (*DECISIONS_ON_SERIES, *DECISIONS_ON_LEADS, "export")
    rows = reader.execute(
        "SELECT a.seq, a.at, a.actor, a.action, a.target, a.detail, coalesce(u.state, 'done') <> 'done' FROM audit a "
        f"LEFT JOIN undo u ON u.seq = a.seq WHERE a.action IN ({', '.join('?' * len(asked))}) ORDER BY a.seq",
        asked,
    )
    for seq, at, officer, action, target, detail, taken_back in rows:
        yield Event(seq, at, officer, action, target, json.loads(detail), bool(taken_back))


def codes_in(detail: Mapping[str, Any]) -> tuple[object, ...]:
    """The codes of the series that a decision on leads names, one (`series`) or several."""
    named = (detail.get("series"), detail.get("of_series"))
    return tuple(code for each in named for code in (each if isinstance(each, list) else [each]))


def _named(event: Event) -> set[str]:
    """The codes of the series that a decision concerns."""
    on_series = event.action in DECISIONS_ON_SERIES
    codes = (event.target, event.detail.get("from")) if on_series else codes_in(event.detail)
    return {code for code in codes if isinstance(code, str)}


def _former(event: Event) -> tuple[str, ...]:
    """The codes that a series takes over by a decision on it."""
    if event.action == "set series" and "was" in event.detail:
        return (str(event.detail["was"]),)
    return tuple(map(str, event.detail.get("merged", ()))) if event.action == "merge series" else ()
