"""Reads what officers said of faces, for a package or for merging.

A face that a machine found and of which nobody said anything stays: the other side's own pack finds it again, or has
no use for it. Vectors never leave: they are measurements of a body, and mean nothing without the pack that made them.
"""

from __future__ import annotations

from collections.abc import Collection

from app import sqlite
from app.case.export.face_facts import ApartFacts, FaceFacts, FaceWords, Side

_FACES = """
SELECT f.id, m.sha256, f.at_ms, f.x, f.y, f.w, f.h, f.score, f.origin, f.method, f.author, f.made_at, p.entity, r.reason
FROM face f JOIN medium m ON m.id = f.medium LEFT JOIN face_person p ON p.face = f.id
LEFT JOIN face_rejected r ON r.face = f.id WHERE f.medium IN ({media}) AND (f.origin = 'person' OR p.face IS NOT NULL
OR r.face IS NOT NULL OR f.id IN (SELECT CAST(substr(a, 6) AS INTEGER) FROM face_apart WHERE a LIKE 'face %')
OR f.id IN (SELECT CAST(substr(b, 6) AS INTEGER) FROM face_apart WHERE b LIKE 'face %')) ORDER BY f.id
"""


def face_words(connection: sqlite.Connection, media: str, entities: Collection[int]) -> FaceWords:
    """Those in these media (SQL that gives their ids), as far as they are about these entities, by id."""
    faces = []
    for row in connection.execute(_FACES.format(media=media)):
        number, sha256, at_ms, x, y, w, h, score, origin, method, author, made_at, person, rejected = row
        whose = person if person in entities else None
        seen = (number, sha256, at_ms, (x, y, w, h), score, origin, method, author, made_at)
        faces.append(FaceFacts(*seen, whose, rejected))
    known = {("face", each.id) for each in faces} | {("person", each) for each in entities}
    pairs = (ApartFacts(_side(a), _side(b)) for a, b in connection.execute("SELECT a, b FROM face_apart ORDER BY a, b"))
    return FaceWords(tuple(faces), tuple(each for each in pairs if {each.a, each.b} <= known))


def _side(name: str) -> Side:
    kind, _, number = name.partition(" ")
    return kind, int(number)
