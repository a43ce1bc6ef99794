"""Coverage: what of a case could be looked at and what could not, by reason and by format, with an example of each."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app import sqlite
from app.case.queries import media

_NUMBER = re.compile(r"\d[\d,.]*")
_NOT_WHOLE = "('partial', 'unreadable', 'quarantined')"


@dataclass(frozen=True)
class Trouble:
    """One reason for which something could not be looked at, or only in part.

    `state`: `unread` of paths that could not be read; else that of media. `number` counts paths or media. `reason`: as
    it stands in the case; where several differ in nothing but figures, `…` stands for these. `example`: a whole path.
    """

    state: str
    reason: str
    number: int
    example: str


@dataclass(frozen=True)
class FormatCoverage:
    """How many media of a format there are, and what became of them; `example`: a path of one that isn't ready.

    What is no medium, or was skipped as known-irrelevant, counts as ready: nothing is lacking.
    """

    kind: str
    format: str
    media: int
    ready: int
    partial: int
    unreadable: int
    quarantined: int
    example: str


@dataclass(frozen=True)
class Coverage:
    """All of it, most frequent first."""

    reasons: tuple[Trouble, ...]
    formats: tuple[FormatCoverage, ...]


def read(reader: sqlite.Connection) -> Coverage:
    """What of the case could be looked at now."""
    return Coverage(tuple(_reasons(reader)), tuple(_formats(reader)))


def _reasons(reader: sqlite.Connection) -> list[Trouble]:
    rows = reader.execute(
        "SELECT 'unread', reason, count(*), min(id) FROM occurrence WHERE state = 'unreadable' GROUP BY reason "
        "UNION ALL SELECT m.state, m.reason, count(*), "
        "min((SELECT min(o.id) FROM occurrence o WHERE o.medium = m.id)) FROM medium m "
        f"WHERE m.state IN {_NOT_WHOLE} GROUP BY m.state, m.reason ORDER BY 3 DESC, 2"
    )
    together: dict[tuple[str, str], list[tuple[str, int, int]]] = {}
    for state, reason, number, first in rows:
        together.setdefault((state, _NUMBER.sub("…", reason)), []).append((reason, number, first))
    found = [
        Trouble(
            state,
            alike if len(each) > 1 else each[0][0],
            sum(number for _, number, _ in each),
            _path(reader, min(first for _, _, first in each)),
        )
        for (state, alike), each in together.items()
    ]
    return sorted(found, key=lambda trouble: (-trouble.number, trouble.reason))


def _formats(reader: sqlite.Connection) -> list[FormatCoverage]:
    rows = reader.execute(
        "SELECT kind, format, count(*), sum(state IN ('ready', 'not media', 'skipped')), sum(state = 'partial'), "
        "sum(state = 'unreadable'), sum(state = 'quarantined'), "
        f"(SELECT min(o.id) FROM occurrence o WHERE o.medium = min(iif(m.state IN {_NOT_WHOLE}, m.id, NULL))) "
        "FROM medium m GROUP BY kind, format ORDER BY count(*) DESC, kind, format"
    ).fetchall()
    return [
        FormatCoverage(kind, name, number, ready, partial, unreadable, quarantined, _path(reader, first))
        for kind, name, number, ready, partial, unreadable, quarantined, first in rows
    ]


def _path(reader: sqlite.Connection, occurrence: int | None) -> str:
    return "" if occurrence is None else media.occurrence(reader, occurrence).whole_path
