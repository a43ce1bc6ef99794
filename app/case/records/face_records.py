"""What a model pack found: facts, which no decision makes and none takes away; written by `app.jobs.faces`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app import sqlite
from app.case.store.ids import next_id
from app.case.trail import audit

SAME_PLACE = 0.5
"""Overlap (intersection over union) from which on a face is one that is on record already."""

Region = tuple[float, float, float, float]


@dataclass(frozen=True)
class Method:
    """A pack, as its manifest tells of it. `same` and `alike`: None where it measures no faces."""

    title: str
    manifest: str
    licence: str
    source: str
    purpose: str
    same: float | None
    alike: float | None


@dataclass(frozen=True)
class Seen:
    """A face at a time (ms); `vector` is empty where nothing measured it."""

    at_ms: int
    region: Region
    score: float
    vector: bytes


def looked_as(method: str, *, thorough: bool) -> str:
    """Under what name it is on record that a pack looked through a medium."""
    return f"{method} thorough" if thorough else method


def begin(db: sqlite.Connection, method: Method) -> None:
    """Put on record which pack looks."""
    db.execute(
        "INSERT OR REPLACE INTO face_method VALUES (?, ?, ?, ?, ?, ?, ?)",
        (method.title, method.manifest, method.licence, method.source, method.purpose, method.same, method.alike),
    )


def record(
    db: sqlite.Connection, medium: int, method: str, found: Sequence[Seen], reason: str = "", *, thorough: bool = False
) -> int:
    """What was found in a medium, or why it couldn't be looked through; gives how many faces are new.

    A face that is on record already, also by hand, is measured and not recorded again: a rejected one stays rejected.
    """
    new = 0
    known = db.execute("SELECT id, at_ms, x, y, w, h FROM face WHERE medium = ?", (medium,)).fetchall()
    for face in found:
        same = [row for row in known if row[1] == face.at_ms and overlap(row[2:], face.region) >= SAME_PLACE]
        number = same[0][0] if same else next_id(db, "face")
        if not same:
            new += 1
            db.execute(
                "INSERT INTO face VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'machine', ?, '', ?)",
                (number, medium, face.at_ms, *face.region, face.score, method, audit.now()),
            )
        if face.vector:
            db.execute("INSERT OR REPLACE INTO face_vector VALUES (?, ?, ?)", (number, method, face.vector))
    closest = looked_as(method, thorough=True)
    before = db.execute("SELECT method FROM face_searched WHERE medium = ?", (medium,)).fetchone()
    looked = closest if before == (closest,) else looked_as(method, thorough=thorough)
    db.execute("INSERT OR REPLACE INTO face_searched VALUES (?, ?, ?)", (medium, looked, reason[:1_000]))
    return new


def end(
    db: sqlite.Connection, actor: str, method: Method, looked: int, faces: int, unread: int, *, thorough: bool
) -> None:
    """Put on record that a pack looked, how, and what came of it."""
    facts = {
        "manifest": method.manifest,
        "thorough": thorough,
        "media": looked,
        "faces": faces,
        "unreadable": unread,
    }
    audit.append(db, actor, "find faces", method.title, facts)


def overlap(a: Sequence[float], b: Sequence[float]) -> float:
    """Of two rectangles: what they share of what they cover together, 0 to 1."""
    across = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    down = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    if across <= 0 or down <= 0:
        return 0.0
    return across * down / (a[2] * a[3] + b[2] * b[3] - across * down)
