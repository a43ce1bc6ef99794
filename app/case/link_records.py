"""All SQL of linking: fingerprints as arrays, the links and stacks that are there, and what is to change.

Rows are read a piece at a time into arrays, since a case may hold a million media.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.int64]

_PIECE = 20_000
_BY_RANK = "coalesce(m.width, 0) * coalesce(m.height, 0) DESC, m.size DESC, m.sha256"
_VERDICTS_SEEN = "linked_verdicts"

OFFICER = "officer"
"""Method of a link that only an officer's word stands for."""


@dataclass(frozen=True)
class MediaRows:
    """Media in the order of their rank: resolution, then size, then SHA-256. `stack`: id of the stack's reference.

    `duration` in ms, -1 where it isn't known; `width` and `height` 0 where they aren't.
    """

    id: Ids
    stack: Ids
    linked: NDArray[np.bool_]
    width: Ids
    height: Ids
    duration: Ids


@dataclass(frozen=True)
class PrintRows:
    """PDQ fingerprints of frames: of which medium, at which ms, with which size in pixels and quality; 32 bytes each.

    `value` has the shape (n, 4), type uint64.
    """

    medium: Ids
    at: Ids
    width: Ids
    height: Ids
    quality: Ids
    value: NDArray[np.uint64]


@dataclass(frozen=True)
class LinkRows:
    """Links of one kind, `a` < `b`. `offset` is 0 where there is none."""

    id: Ids
    a: Ids
    b: Ids
    score: NDArray[np.float64]
    offset: Ids
    officer: NDArray[np.bool_]
    """Whether only an officer's word stands for it."""
    judged: NDArray[np.bool_]
    """Whether there is a verdict on it; such a link is kept, whatever is found now."""


@dataclass(frozen=True)
class NewLink:
    """A link to be recorded, `a` < `b`; see the table `link`."""

    a: int
    b: int
    kind: str
    method: str
    score: float
    offset_ms: int | None
    detail: str


def unlinked(reader: sqlite3.Connection, engine: int) -> Ids:
    """Pictures, videos and sounds that this version of the rules has not linked."""
    rows = reader.execute(
        "SELECT m.id FROM medium m LEFT JOIN linked l ON l.medium = m.id AND l.engine = ? "
        "WHERE m.kind IN ('picture', 'video', 'sound') AND l.medium IS NULL",
        (engine,),
    )
    return np.fromiter((row[0] for row in rows), dtype=np.int64)


def media_by_rank(reader: sqlite3.Connection, kind: str, engine: int) -> MediaRows:
    """Media of this kind that have a fingerprint or a verdict."""
    rows = reader.execute(
        "SELECT m.id, m.stack, l.medium IS NOT NULL, coalesce(m.width, 0), coalesce(m.height, 0), "
        "coalesce(m.duration_ms, -1) FROM medium m LEFT JOIN linked l ON l.medium = m.id AND l.engine = :engine "
        "WHERE m.kind = :kind AND (m.id IN (SELECT f.medium FROM frame f JOIN fingerprint p ON p.frame = f.id "
        "AND p.method = 'pdq') OR m.id IN (SELECT a FROM verdict UNION SELECT b FROM verdict)) "
        f"ORDER BY {_BY_RANK}",
        {"kind": kind, "engine": engine},
    )
    table = _integers(rows, 6)
    return MediaRows(table[0], table[1], table[2].astype(bool), table[3], table[4], table[5])


def fingerprints(reader: sqlite3.Connection, kind: str) -> PrintRows:
    """The PDQ fingerprints of all frames of media of this kind."""
    cursor = reader.execute(
        "SELECT f.medium, f.at_ms, f.width, f.height, p.quality, p.value FROM medium m "
        "JOIN frame f ON f.medium = m.id JOIN fingerprint p ON p.frame = f.id AND p.method = 'pdq' "
        "WHERE m.kind = ? AND length(p.value) = 32",
        (kind,),
    )
    numbers, values = [np.zeros((0, 5), dtype=np.int64)], [np.zeros((0, 4), dtype=np.uint64)]
    for rows in _pieces(cursor):
        numbers.append(np.array([row[:5] for row in rows], dtype=np.int64))
        values.append(np.frombuffer(b"".join(row[5] for row in rows), dtype=np.uint64).reshape(-1, 4))
    table = np.concatenate(numbers).T
    return PrintRows(table[0], table[1], table[2], table[3], table[4], np.concatenate(values))


def links(reader: sqlite3.Connection, kind: str) -> LinkRows:
    """The links of this kind that are recorded."""
    cursor = reader.execute(
        "SELECT l.id, l.a, l.b, coalesce(l.offset_ms, 0), l.method = ?, v.verdict IS NOT NULL, l.score FROM link l "
        "LEFT JOIN verdict v ON v.a = l.a AND v.b = l.b AND v.kind = l.kind WHERE l.kind = ?",
        (OFFICER, kind),
    )
    numbers, scores = [np.zeros((0, 6), dtype=np.int64)], [np.zeros(0)]
    for rows in _pieces(cursor):
        numbers.append(np.array([row[:6] for row in rows], dtype=np.int64))
        scores.append(np.array([row[6] for row in rows], dtype=np.float64))
    table = np.concatenate(numbers).T
    return LinkRows(
        table[0], table[1], table[2], np.concatenate(scores), table[3], table[4].astype(bool), table[5].astype(bool)
    )


def verdicts(reader: sqlite3.Connection, kind: str, verdict: str) -> list[tuple[int, int]]:
    """The pairs (a, b) of which the officer said this."""
    rows = reader.execute(
        "SELECT a, b FROM verdict WHERE kind = ? AND verdict = ? ORDER BY a, b", (kind, verdict)
    ).fetchall()
    return [(int(a), int(b)) for a, b in rows]


def verdict_digest(reader: sqlite3.Connection) -> str:
    """A value that changes when any verdict does."""
    digest = hashlib.sha256()
    for row in reader.execute("SELECT a, b, kind, verdict FROM verdict ORDER BY a, b, kind"):
        digest.update(repr(tuple(row)).encode())
    return digest.hexdigest()


def applied_verdicts(reader: sqlite3.Connection) -> str:
    """`verdict_digest` as it was when linking last came to its end; empty if it never did."""
    row = reader.execute("SELECT value FROM case_info WHERE key = ?", (_VERDICTS_SEEN,)).fetchone()
    return "" if row is None else str(row[0])


def add_links(db: sqlite3.Connection, new: Sequence[NewLink]) -> None:
    """Record links; one that is there already gets the new values."""
    db.executemany(
        "INSERT INTO link (a, b, kind, method, score, offset_ms, detail) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (a, b, kind) DO UPDATE SET method = excluded.method, score = excluded.score, "
        "offset_ms = excluded.offset_ms, detail = excluded.detail",
        [(each.a, each.b, each.kind, each.method, each.score, each.offset_ms, each.detail) for each in new],
    )


def remove_links(db: sqlite3.Connection, ids: Sequence[int]) -> None:
    """Take links away that no longer hold."""
    db.executemany("DELETE FROM link WHERE id = ?", [(number,) for number in ids])


def set_stacks(db: sqlite3.Connection, stacks: Sequence[tuple[int, int]]) -> None:
    """Put media into stacks: pairs (medium, reference)."""
    db.executemany("UPDATE medium SET stack = ? WHERE id = ?", [(reference, medium) for medium, reference in stacks])


def mark_linked(db: sqlite3.Connection, media: Sequence[int], engine: int) -> None:
    """Note that these media have been linked by this version of the rules."""
    db.executemany("INSERT OR REPLACE INTO linked (medium, engine) VALUES (?, ?)", [(each, engine) for each in media])


def note_verdicts(db: sqlite3.Connection, digest: str) -> None:
    """Note which verdicts the stacks now follow."""
    db.execute("INSERT OR REPLACE INTO case_info (key, value) VALUES (?, ?)", (_VERDICTS_SEEN, digest))


def _integers(cursor: sqlite3.Cursor, width: int) -> NDArray[np.int64]:
    """The rows as columns."""
    pieces = [np.zeros((0, width), dtype=np.int64)]
    pieces += [np.array(rows, dtype=np.int64) for rows in _pieces(cursor)]
    return np.concatenate(pieces).T


def _pieces(cursor: sqlite3.Cursor) -> Iterator[list[tuple[Any, ...]]]:
    while rows := cursor.fetchmany(_PIECE):
        yield rows
