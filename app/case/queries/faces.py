"""Faces: where they are, whose they are, and what grouping them needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app import sqlite
from app.case.store.ids import pieces
from app.errors import UserError

Region = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Face:
    """A face. `region`: x, y, w, h relative to the upright picture. `method`: the model pack; empty: drawn by hand.
    `entity`: whose it is, or None. `rejected`: the reason, None where it wasn't. `day`: when its medium says that it
    was taken, by the device's clock; empty where it doesn't say."""

    id: int
    medium: int
    sha256: str
    at_ms: int
    region: Region
    score: float
    origin: str
    method: str
    author: str
    made_at: str
    entity: int | None
    rejected: str | None
    day: str


@dataclass(frozen=True, slots=True)
class Session:
    """Pictures that were most likely made together: on one day with one camera; where either isn't told, in one
    folder stands for it."""

    day: str
    camera: str
    folder: str
    """Source and path below it; empty where day and camera are told."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A face that a model pack measured. `vector`: float32, little-endian, of length 1."""

    id: int
    medium: int
    at_ms: int
    session: Session
    entity: int | None
    method: str
    vector: bytes


@dataclass(frozen=True, slots=True)
class Limits:
    """From which cosine on two vectors of a model pack are taken for one person's within a session (`same`), and are
    worth a look across sessions (`alike`)."""

    same: float
    alike: float


@dataclass(frozen=True, slots=True)
class FaceCounts:
    """How many faces there are; `unnamed` are nobody's and not rejected, `searched` are media looked through."""

    faces: int
    unnamed: int
    rejected: int
    measured: int
    searched: int


_FACE = (
    "SELECT f.id, f.medium, lower(hex(m.sha256)), f.at_ms, f.x, f.y, f.w, f.h, f.score, f.origin, f.method, f.author, "
    "f.made_at, p.entity, r.reason, coalesce(substr(m.taken, 1, 10), '') FROM face f JOIN medium m ON m.id = f.medium "
    "LEFT JOIN face_person p ON p.face = f.id LEFT JOIN face_rejected r ON r.face = f.id "
)
_DIRECTORY = "rtrim(o.path, replace(o.path, '/', ''))"
_MEASURED = f"""
SELECT f.id, f.medium, f.at_ms, coalesce(substr(m.taken, 1, 10), ''),
    trim(coalesce(m.make, '') || ' ' || coalesce(m.model, '')), o.source || ' ' || o.container || ' ' || {_DIRECTORY},
    p.entity, v.method, v.vector
FROM face_vector v JOIN face f ON f.id = v.face JOIN medium m ON m.id = f.medium
LEFT JOIN occurrence o ON o.id = (SELECT min(id) FROM occurrence WHERE medium = f.medium)
LEFT JOIN face_person p ON p.face = f.id LEFT JOIN face_rejected r ON r.face = f.id
WHERE r.face IS NULL ORDER BY f.id
"""


def faces(
    reader: sqlite.Connection,
    *,
    medium: int | None = None,
    entity: int | None = None,
    rejected: bool = False,
) -> list[Face]:
    """The faces in this medium and of this person, or all; those that were rejected only if `rejected`. By medium and
    time."""
    asked = {"f.medium = :medium": medium, "p.entity = :entity": entity}
    parts = [part for part, value in asked.items() if value is not None]
    where = " AND ".join([*parts, *([] if rejected else ["r.face IS NULL"])]) or "1"
    rows = reader.execute(
        f"{_FACE} WHERE {where} ORDER BY f.medium, f.at_ms, f.id", {"medium": medium, "entity": entity}
    )
    return [_face(row) for row in rows]


def by_id(reader: sqlite.Connection, wanted: Sequence[int]) -> list[Face]:
    """These faces, in their order. Raises UserError where there is no such."""
    found = {}
    for piece in pieces(wanted):
        for row in reader.execute(f"{_FACE} WHERE f.id IN ({','.join('?' * len(piece))})", piece):
            found[row[0]] = _face(row)
    if missing := [each for each in wanted if each not in found]:
        raise UserError(f"There is no face {missing[0]}; list the faces and choose one of them.")
    return [found[each] for each in wanted]


def measured(reader: sqlite.Connection) -> list[Measured]:
    """All faces with a vector that weren't rejected, by id."""
    return [
        Measured(number, medium, at, _session(day, camera, folder or ""), entity, method, vector)
        for number, medium, at, day, camera, folder, entity, method, vector in reader.execute(_MEASURED)
    ]


def owners(reader: sqlite.Connection) -> dict[int, int]:
    """Whose faces they are: entities by face."""
    return dict(reader.execute("SELECT face, entity FROM face_person"))


def apart(reader: sqlite.Connection) -> set[tuple[str, str]]:
    """Who is never one person: pairs of names (see `app.case.decisions.face_apart`), the smaller first."""
    return {(a, b) for a, b in reader.execute("SELECT a, b FROM face_apart")}


def limits(reader: sqlite.Connection) -> dict[str, Limits]:
    """By model pack."""
    rows = reader.execute("SELECT method, same, alike FROM face_method WHERE same IS NOT NULL")
    return {method: Limits(same, alike) for method, same, alike in rows}


def counts(reader: sqlite.Connection) -> FaceCounts:
    """How many there are."""
    row = reader.execute(
        "SELECT (SELECT count(*) FROM face), (SELECT count(*) FROM face WHERE id NOT IN (SELECT face FROM face_person) "
        "AND id NOT IN (SELECT face FROM face_rejected)), (SELECT count(*) FROM face_rejected), "
        "(SELECT count(*) FROM face_vector), (SELECT count(*) FROM face_searched)"
    ).fetchone()
    return FaceCounts(*row)


def _session(day: str, camera: str, folder: str) -> Session:
    return Session(day, camera, "" if day and camera else folder)


def _face(row: tuple[Any, ...]) -> Face:
    number, medium, sha256, at, x, y, w, h, *rest = row
    return Face(number, medium, sha256, at, (x, y, w, h), *rest)
