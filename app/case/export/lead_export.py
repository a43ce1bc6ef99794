"""Reads the leads that go into a package: series with all that is said of them, clues, entities."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from app import sqlite
from app.case.export.content import ClueFacts, EntityFacts, MemberFacts, OpinionFacts, ReferralFacts, SeriesContent
from app.case.values import names
from app.case.values.lead_values import Weight, weights_or


def series_content(connection: sqlite.Connection, number: int) -> SeriesContent:
    """A series of the case."""
    (code, title, status, country, note, priority, owner, *counts, first_seen, last_seen, distributed, central) = (
        connection.execute(
            "SELECT code, title, status, country, note, priority, owner, victims_min, victims_max, offenders_min, "
            "offenders_max, coalesce(first_seen, ''), coalesce(last_seen, ''), distributed, central_number "
            "FROM series WHERE id = ?",
            (number,),
        ).fetchone()
    )
    members = connection.execute(
        "SELECT m.sha256, s.role, s.reason FROM series_member s JOIN medium m ON m.id = s.medium "
        "WHERE s.series = ? ORDER BY m.sha256",
        (number,),
    )
    opinions = connection.execute(
        "SELECT country, likelihood, state, reason, author, made_at FROM opinion WHERE series = ? ORDER BY country",
        (number,),
    )
    return SeriesContent(
        code=code,
        title=title,
        status=status,
        country=country,
        note=note,
        members=tuple(MemberFacts(*row) for row in members),
        clues=clues(connection, "c.series = ?", (number,)),
        priority=priority,
        owner=owner,
        victims=(counts[0], counts[1]),
        offenders=(counts[2], counts[3]),
        first_seen=first_seen,
        last_seen=last_seen,
        distributed=None if distributed is None else bool(distributed),
        central_number=central,
        opinions=tuple(OpinionFacts(*row) for row in opinions),
        referrals=_referrals(connection, number),
    )


def clues(connection: sqlite.Connection, where: str, values: tuple[int, ...] = ()) -> tuple[ClueFacts, ...]:
    """The clues for which `where` (SQL about the table `clue c`) holds."""
    weights: dict[int, list[Weight]] = defaultdict(list)
    for clue, about, value, weight in connection.execute(
        "SELECT w.clue, w.about, w.value, w.weight FROM clue_weight w JOIN clue c ON c.id = w.clue "
        f"WHERE {where} ORDER BY w.clue, w.about, w.value",
        values,
    ):
        weights[clue].append(Weight(about, value, weight))
    rows = connection.execute(
        "SELECT c.id, m.sha256, c.at_ms, c.x, c.y, c.w, c.h, c.kind, c.text, c.supports, c.end_ms, c.origin, c.method, "
        "c.state, c.reason, c.author, c.made_at "
        f"FROM clue c JOIN medium m ON m.id = c.medium WHERE {where} ORDER BY c.id",
        values,
    )
    return tuple(_clue(row, weights[row[0]]) for row in rows)


def _clue(row: tuple[Any, ...], weights: list[Weight]) -> ClueFacts:
    number, sha256, at_ms, x, y, w, h, kind, text, supports, end_ms, *rest = row
    rectangle = None if x is None else (x, y, w, h)
    weighed = weights_or(supports, weights)
    return ClueFacts(number, sha256, at_ms, rectangle, kind, text, supports, end_ms, weighed, *rest)


def entities(
    connection: sqlite.Connection, media: str, codes: Mapping[int, str], *, every: bool
) -> tuple[EntityFacts, ...]:
    """Those that are seen in these series or media, or (`every`) all; without what else they are linked with.

    `media`: SQL that gives the ids of the exported media. `codes`: those of the exported series, by id.
    """
    of_series: dict[int, list[str]] = defaultdict(list)
    for entity, series in connection.execute("SELECT entity, series FROM entity_series"):
        if series in codes:
            of_series[entity].append(codes[series])
    of_media: dict[int, list[bytes]] = defaultdict(list)
    for entity, sha256 in connection.execute(
        "SELECT l.entity, m.sha256 FROM entity_medium l JOIN medium m ON m.id = l.medium "
        f"WHERE l.medium IN ({media}) ORDER BY m.sha256"
    ):
        of_media[entity].append(sha256)
    rows = connection.execute(
        "SELECT id, kind, label, identified, country, latitude, longitude, note FROM entity ORDER BY id"
    )
    return tuple(
        EntityFacts(
            number,
            kind,
            label,
            bool(identified),
            country,
            None if latitude is None else (latitude, longitude),
            note,
            tuple(sorted(of_series[number])),
            tuple(of_media[number]),
        )
        for number, kind, label, identified, country, latitude, longitude, note in rows
        if every or of_series[number] or of_media[number]
    )


def _referrals(connection: sqlite.Connection, number: int) -> tuple[ReferralFacts, ...]:
    rows = connection.execute(
        "SELECT r.id, r.country, r.authority, r.referred_on, p.receipt, r.receipt, r.outcome, r.note, r.author "
        "FROM referral r LEFT JOIN package p ON p.id = r.package WHERE r.series = ? ORDER BY r.referred_on, r.id",
        (number,),
    )
    return tuple(
        ReferralFacts(number, country, authority, on, _name(package), receipt, outcome, note, author)
        for number, country, authority, on, package, receipt, outcome, note, author in rows
    )


def _name(receipt: str | None) -> str:
    """The name of the package that this receipt is of: where it lay is nobody else's business."""
    return "" if receipt is None else names.display(str(json.loads(receipt).get("package", "")))
