"""Reads an officer's work from a case's database, for merging, and what is on record of earlier merges."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from app import sqlite
from app.case import lead_export
from app.case.content import SegmentFacts
from app.case.decisions import pieces
from app.case.info import read_info
from app.case.merging import read
from app.case.officer_work import MediumWork, OfficerWork, VerdictWork
from app.case.statements import Key, Said, State, Value, statements_of


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """A conflict on record. `ours`: what the case says now; None where what it is about is gone."""

    id: int
    key: Key
    ours: Said | None
    theirs: Said
    state: str


def work_of(connection: sqlite.Connection) -> OfficerWork:
    """All that was decided in the case. Read it in one transaction, so that it belongs together."""
    info = read_info(connection)
    numbers = [(row[0], row[1]) for row in connection.execute("SELECT id, code FROM series ORDER BY code")]
    all_media = "SELECT id FROM medium"
    return OfficerWork(
        case_id=info.id,
        reference=info.reference,
        officer=info.officer,
        scheme=info.scheme,
        media=_media(connection),
        verdicts=tuple(
            VerdictWork(*row)
            for row in connection.execute(
                "SELECT a.sha256, b.sha256, v.kind, v.verdict FROM verdict v JOIN medium a ON a.id = v.a "
                "JOIN medium b ON b.id = v.b ORDER BY a.sha256, b.sha256, v.kind"
            )
        ),
        series=tuple(lead_export.series_content(connection, number) for number, _ in numbers),
        loose_clues=lead_export.clues(connection, "c.series IS NULL"),
        entities=lead_export.entities(connection, all_media, dict(numbers), every=True),
        made={
            code: digest.hex()
            for code, digest in connection.execute(
                "SELECT target, hash FROM audit WHERE action IN ('create series', 'split series') ORDER BY seq"
            )
        },
    )


def media_here(connection: sqlite.Connection, digests: Iterable[str]) -> dict[str, tuple[int, str]]:
    """The ids and kinds of those media that the case has, by SHA-256 in hex."""
    found: dict[str, tuple[int, str]] = {}
    for piece in _digests(digests):
        marks = ",".join("?" * len(piece))
        for number, sha256, kind in connection.execute(
            f"SELECT id, sha256, kind FROM medium WHERE sha256 IN ({marks})", piece
        ):
            found[sha256.hex()] = (number, kind)
    return found


def taken(connection: sqlite.Connection) -> dict[Key, Said]:
    """Which of the case's words came by merging, as they came."""
    rows = connection.execute("SELECT about, field, value, said_by, detail FROM merge_taken")
    return {key_of(about, name): Said(read(value), by, detail) for about, name, value, by, detail in rows}


def conflicts(connection: sqlite.Connection, *, every: bool = False) -> list[ConflictRow]:
    """The conflicts that are open, or `every` one, the oldest first. One about which the case has come to say what the
    other said isn't open any more."""
    rows = connection.execute(
        "SELECT id, about, field, theirs, theirs_by, state FROM merge_conflict "
        f"{'' if every else 'WHERE state = ' + repr('open')} ORDER BY id"
    ).fetchall()
    if not rows:
        return []
    ours: State = statements_of(work_of(connection)).said
    came = taken(connection)
    found = []
    for number, about, name, theirs, by, state in rows:
        key, said = key_of(about, name), Said(read(theirs), by)
        mine = ours.get(key)
        if mine is not None and key in came and came[key].value == mine.value:
            mine = came[key]
        if every or mine is None or mine.value != said.value:
            found.append(ConflictRow(number, key, mine, said, state))
    return found


def key_of(about: str, name: str) -> Key:
    """The key of a row."""
    return tuple(map(str, _listed(read(about)))), name


def _listed(value: Value) -> tuple[Value, ...]:
    return value if isinstance(value, tuple) else (value,)


def _media(connection: sqlite.Connection) -> tuple[MediumWork, ...]:
    said: dict[bytes, dict[str, Any]] = defaultdict(dict)
    for sha256, code, reach in connection.execute(
        "SELECT m.sha256, c.code, c.reach FROM category c JOIN medium m ON m.id = c.medium"
    ):
        said[sha256] |= {"category": code, "reach": reach}
    for sha256, text in connection.execute("SELECT m.sha256, n.text FROM note n JOIN medium m ON m.id = n.medium"):
        said[sha256]["note"] = text
    for (sha256,) in connection.execute("SELECT m.sha256 FROM second_look s JOIN medium m ON m.id = s.medium"):
        said[sha256]["second_look"] = True
    for sha256, tag in connection.execute(
        "SELECT m.sha256, t.tag FROM medium_tag t JOIN medium m ON m.id = t.medium ORDER BY t.tag"
    ):
        said[sha256]["tags"] = (*said[sha256].get("tags", ()), tag)
    for sha256, *part in connection.execute(
        "SELECT m.sha256, s.begin_ms, s.end_ms, s.code FROM segment s JOIN medium m ON m.id = s.medium "
        "ORDER BY s.begin_ms, s.end_ms"
    ):
        said[sha256]["segments"] = (*said[sha256].get("segments", ()), SegmentFacts(*part))
    return tuple(MediumWork(sha256, **said[sha256]) for sha256 in sorted(said))


def _digests(digests: Iterable[str]) -> Iterable[list[bytes]]:
    wanted = sorted(bytes.fromhex(each) for each in digests)
    for piece in pieces(range(len(wanted))):
        yield [wanted[number] for number in piece]
