"""What hash sets say about media: read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from app import sqlite
from app.case.records.known_records import IRRELEVANT_NO_LONGER
from app.case.store.ids import pieces

_CONFLICTS = """
SELECT medium FROM known JOIN known_set s ON s.id = known.known_set {where} GROUP BY medium
HAVING count(DISTINCT known.meaning = 'irrelevant') > 1 OR max(disagreeing) <> ''
    OR count(DISTINCT victim_identified) > 1
    OR count(DISTINCT region || '/' || category) > count(DISTINCT iif(category IS NULL, NULL, region))
"""
CONFLICTS = _CONFLICTS.format(where="")
"""Media about which sets, or records of one, contradict each other: irrelevant here and not there, identified here and
not there, two categories by the same list of them, or a record whose other digest is not the medium's."""


@dataclass(frozen=True)
class Statement:
    """What a record of a set says about a medium. `conflict`: other records of this case contradict it."""

    medium: int
    sha256: str
    set_name: str
    set_version: str
    region: str
    meaning: str
    method: str
    distance: int
    disagreeing: str
    category: str | None
    series: str
    victim_identified: bool | None
    offender_identified: bool | None
    distributed: bool | None
    baseline: bool | None
    conflict: bool


@dataclass(frozen=True)
class KnownCounts:
    """Media of the case by what sets say: a medium may count several times, in `media` once.

    `contrary`: media that were skipped as known-irrelevant, and are irrelevant by no set, or not by every one, now.
    """

    media: int
    alerts: int
    irrelevant: int
    conflicts: int
    contrary: int


_STATEMENT = """
SELECT k.medium, lower(hex(m.sha256)), s.name, s.version, s.region, k.meaning, k.method, k.distance, k.disagreeing,
    k.category, k.series, k.victim_identified, k.offender_identified, k.distributed, k.baseline,
    k.medium IN ({conflicts})
FROM known k JOIN known_set s ON s.id = k.known_set JOIN medium m ON m.id = k.medium
"""
_ORDER = "ORDER BY CASE k.meaning WHEN 'alert' THEN 0 WHEN 'known' THEN 1 ELSE 2 END, k.medium, s.name, k.number"


def about(reader: sqlite.Connection, media: Sequence[int]) -> dict[int, list[Statement]]:
    """What is said about these media, alerts first; those about which nothing is said are left out."""
    found: dict[int, list[Statement]] = {}
    for piece in pieces(media):
        marks = ",".join("?" * len(piece))
        conflicts = _CONFLICTS.format(where=f"WHERE medium IN ({marks})")
        statement = f"{_STATEMENT.format(conflicts=conflicts)} WHERE k.medium IN ({marks}) {_ORDER}"
        for row in reader.execute(statement, [*piece, *piece]):
            found.setdefault(row[0], []).append(_statement(row))
    return found


def statements(reader: sqlite.Connection) -> Iterator[Statement]:
    """All that sets say, alerts first; not what is irrelevant and contradicted by nothing."""
    where = f"WHERE k.meaning <> 'irrelevant' OR k.medium IN ({CONFLICTS})"
    return (_statement(row) for row in reader.execute(f"{_STATEMENT.format(conflicts=CONFLICTS)} {where} {_ORDER}"))


def counts(reader: sqlite.Connection) -> KnownCounts:
    """How many media sets say something about."""

    def one(statement: str) -> int:
        return int(reader.execute(statement).fetchone()[0])

    return KnownCounts(
        media=one("SELECT count(DISTINCT medium) FROM known"),
        alerts=one("SELECT count(DISTINCT medium) FROM known WHERE meaning = 'alert'"),
        irrelevant=one("SELECT count(DISTINCT medium) FROM known WHERE meaning = 'irrelevant'"),
        conflicts=one(f"SELECT count(*) FROM ({CONFLICTS})"),
        contrary=one(f"SELECT count(*) FROM medium m WHERE m.state = 'skipped' AND {IRRELEVANT_NO_LONGER}"),
    )


def conflicts(reader: sqlite.Connection, most: int) -> list[Statement]:
    """What is said about media that sets contradict each other about, medium by medium; at most so many records."""
    order = "ORDER BY k.medium, s.name, k.number LIMIT ?"
    statement = f"{_STATEMENT.format(conflicts=CONFLICTS)} WHERE k.medium IN ({CONFLICTS}) {order}"
    return [_statement(row) for row in reader.execute(statement, (most,))]


def amounts(reader: sqlite.Connection) -> tuple[int, int]:
    """How many media there are to be looked up, and how many stills of them by likeness."""
    (media,) = reader.execute("SELECT count(*) FROM medium").fetchone()
    (stills,) = reader.execute("SELECT count(*) FROM fingerprint WHERE method = 'pdq'").fetchone()
    return media, stills


def _statement(row: tuple[Any, ...]) -> Statement:
    """From a row of _STATEMENT, whose last five columns are flags."""
    flags = [None if flag is None else bool(flag) for flag in row[-5:]]
    return Statement(*row[:-5], *flags)
