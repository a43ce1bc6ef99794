"""What of a case may be remembered outside of it, and what the memory said about its media: all SQL of both.

Nothing that is read here is a picture, a path, a name of a file or a place.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app import sqlite
from app.case.store.ids import pieces
from app.case.trail import audit

_PIECE = 20_000
_KEPT = (
    "m.kind IN ('picture', 'video', 'sound') AND m.state IN ('ready', 'partial') "
    "AND length(m.sha256) = 32 AND length(m.md5) = 16 "
    "AND NOT EXISTS (SELECT 1 FROM known k WHERE k.medium = m.id AND k.meaning = 'irrelevant')"
)
"""Media that tell of a case: not what hash sets call irrelevant, which tells of programs only."""


@dataclass(frozen=True, slots=True)
class MediumRow:
    """A medium. `make`, `model` and `serial` are as written, empty where the file doesn't say."""

    id: int
    sha256: bytes
    md5: bytes
    kind: str
    duration_ms: int | None
    make: str
    model: str
    serial: str


@dataclass(frozen=True)
class SeriesRow:
    """A series, and the ids of its media."""

    id: int
    code: str
    title: str
    status: str
    central_number: str
    media: tuple[int, ...]


@dataclass(frozen=True)
class EntityRow:
    """A person, place or device of a series, by the id of the series."""

    series: int
    kind: str
    label: str
    identified: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """What a remembered case has in common with a medium; see the table `remembered`."""

    medium: int
    case_id: str
    kind: str
    detail: Mapping[str, object]
    score: float


def media(reader: sqlite.Connection) -> Iterator[list[MediumRow]]:
    """The media that may be remembered, by id, in pieces."""
    cursor = reader.execute(
        "SELECT m.id, m.sha256, m.md5, m.kind, m.duration_ms, trim(coalesce(m.make, '')), trim(coalesce(m.model, '')), "
        f"trim(coalesce(m.serial, '')) FROM medium m WHERE {_KEPT} ORDER BY m.id"
    )
    while rows := cursor.fetchmany(_PIECE):
        yield [MediumRow(*row) for row in rows]


def count(reader: sqlite.Connection) -> int:
    """How many media may be remembered."""
    (number,) = reader.execute(f"SELECT count(*) FROM medium m WHERE {_KEPT}").fetchone()
    return int(number)


def series(reader: sqlite.Connection) -> list[SeriesRow]:
    """All series."""
    members: dict[int, list[int]] = {}
    for number, medium in reader.execute("SELECT series, medium FROM series_member ORDER BY series, medium"):
        members.setdefault(number, []).append(medium)
    rows = reader.execute("SELECT id, code, title, status, central_number FROM series ORDER BY id")
    return [
        SeriesRow(number, code, title, status, central, tuple(members.get(number, ())))
        for number, code, title, status, central in rows
    ]


def entities(reader: sqlite.Connection) -> list[EntityRow]:
    """The victims, offenders, locations and devices of series."""
    rows = reader.execute(
        "SELECT x.series, e.kind, e.label, e.identified FROM entity e JOIN entity_series x ON x.entity = e.id "
        "ORDER BY x.series, e.id"
    )
    return [EntityRow(number, kind, label, bool(identified)) for number, kind, label, identified in rows]


def beginnings(reader: sqlite.Connection, size: int, only: Sequence[int]) -> Iterator[tuple[int, bytes]]:
    """The first `size` bytes of the local features of these pictures."""
    for piece in pieces(only):
        yield from reader.execute(
            "SELECT medium, substr(value, 1, ?) FROM previews.features WHERE at_ms = 0 "
            f"AND medium IN ({','.join('?' * len(piece))}) ORDER BY medium",
            (size, *piece),
        )


@dataclass(frozen=True, slots=True)
class Digests:
    """By what a medium can be recognised elsewhere; `pdq` is empty for all but pictures that show enough."""

    sha256: bytes
    md5: bytes
    sha1: bytes
    pdq: bytes


def digests(reader: sqlite.Connection, chosen: Sequence[int], least_quality: int) -> list[Digests]:
    """Those of these media, in the order of their ids. `least_quality`: of a PDQ hash that tells something."""
    found: list[Digests] = []
    for piece in pieces(sorted(chosen)):
        rows = reader.execute(
            "SELECT m.sha256, m.md5, m.sha1, coalesce((SELECT p.value FROM frame f "
            "JOIN fingerprint p ON p.frame = f.id AND p.method = 'pdq' AND length(p.value) = 32 AND p.quality >= ? "
            "WHERE f.medium = m.id "
            "AND m.kind = 'picture' LIMIT 1), x'') "
            f"FROM medium m WHERE m.id IN ({','.join('?' * len(piece))}) ORDER BY m.id",
            (least_quality, *piece),
        )
        found += [Digests(*row) for row in rows]
    return found


def record(db: sqlite.Connection, actor: str, seen: Iterable[Seen], asked: Mapping[str, object]) -> int:
    """Put on record what the memory said, in the place of what it said before; gives of how many media.

    `asked`: of what the memory consisted, for the audit trail.
    """
    db.execute("DELETE FROM remembered")
    db.executemany(
        "INSERT INTO remembered (medium, case_id, kind, detail, score) VALUES (?, ?, ?, ?, ?)",
        (
            (each.medium, each.case_id, each.kind, json.dumps(each.detail, ensure_ascii=False), each.score)
            for each in seen
        ),
    )
    (media_seen,) = db.execute("SELECT count(DISTINCT medium) FROM remembered").fetchone()
    audit.append(db, actor, "check memory", "", {**asked, "seen": media_seen})
    return int(media_seen)


def seen(reader: sqlite.Connection, medium: int | None = None) -> list[tuple[str, Seen]]:
    """What is on record of this medium, or of all, with the SHA-256 in hex: strongest score first, by medium."""
    only, values = ("", ()) if medium is None else ("WHERE r.medium = ?", (medium,))
    rows = reader.execute(
        "SELECT lower(hex(m.sha256)), r.medium, r.case_id, r.kind, r.detail, r.score FROM remembered r "
        f"JOIN medium m ON m.id = r.medium {only} ORDER BY r.medium, r.score DESC, r.case_id, r.kind",
        values,
    )
    return [(row[0], Seen(row[1], row[2], row[3], _detail(row[4]), row[5])) for row in rows]


def paths(reader: sqlite.Connection) -> dict[int, str]:
    """Where each medium of which anything is on record was found first; as written in the case."""
    return dict(
        reader.execute(
            "SELECT medium, path FROM occurrence WHERE id IN (SELECT min(o.id) FROM occurrence o "
            "WHERE o.medium IN (SELECT medium FROM remembered) GROUP BY o.medium)"
        )
    )


def _detail(text: str) -> dict[str, object]:
    told = json.loads(text)
    return told if isinstance(told, dict) else {}
