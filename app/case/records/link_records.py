"""All SQL of linking: fingerprints as arrays, the links and stacks that are there, and what is to change.

Rows are read a piece at a time into arrays, since a case may hold a million media.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from analysis.fingerprints import region_layout
from app import sqlite
from app.case.records import close_records

Ids = NDArray[np.int64]

_PIECE = 20_000
_BY_SIZE = "m.size DESC, m.sha256"
_VERDICTS_SEEN = "linked_verdicts"
WITHIN_FAMILY = "-family"
"""End of the method's name of links that were found only because both media are of one family."""

OFFICER = "officer"
"""Method of a link that only an officer's word stands for."""


@dataclass(frozen=True)
class MediaRows:
    """Media in the order of their rank: those without surroundings first, then pixels, then size, then SHA-256.

    `stack`: id of the stack's reference. `head`: none of better rank showed the same when linking last came to its end.
    `family`: which media its stack was chosen from then, as `app.linking.families` tells them; 0 where it was its
    head's.

    Of a picture with something around it, its own pixels count: a screenshot isn't the best copy of what it shows.

    `duration` in ms, -1 where it isn't known; `width` and `height` 0 where they aren't.
    """

    id: Ids
    stack: Ids
    linked: NDArray[np.bool_]
    width: Ids
    height: Ids
    duration: Ids
    head: NDArray[np.bool_]
    family: Ids


Placed = tuple[int, bool, int]
"""A medium, whether it is a head, and its family (see `MediaRows`)."""


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
    network: NDArray[np.bool_]
    """Whether only a network of the agency speaks for it: then nothing is stacked by it."""
    family: NDArray[np.bool_]
    """Whether it was found only because both are of one family (see `app.linking.families`)."""
    closely: NDArray[np.bool_]
    """Whether only close looks speak for it (see `app.linking.closely`)."""


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


def unlinked(reader: sqlite.Connection, engine: int) -> Ids:
    """Pictures, videos and sounds that this version of the rules has not linked."""
    rows = reader.execute(
        "SELECT m.id FROM medium m LEFT JOIN linked l ON l.medium = m.id AND l.engine = ? "
        "WHERE m.kind IN ('picture', 'video', 'sound') AND l.medium IS NULL",
        (engine,),
    )
    return np.fromiter((row[0] for row in rows), dtype=np.int64)


@dataclass(frozen=True)
class RegionRows:
    """Regions of pictures as `analysis.fingerprints.region_layout` packs them: of which medium; `region` is an array of
    its layout.

    A medium's rows are in the order in which they are packed. `even`: media most of which has one tone.
    """

    medium: Ids
    region: NDArray[Any]
    even: Ids


def regions(reader: sqlite.Connection) -> RegionRows:
    """The regions of all pictures that have any."""
    cursor = reader.execute(
        "SELECT f.medium, p.value FROM fingerprint p JOIN frame f ON f.id = p.frame JOIN medium m ON m.id = f.medium "
        f"WHERE p.method = '{region_layout.METHOD}' AND m.kind = 'picture' "
        f"AND length(p.value) % {region_layout.LAYOUT.itemsize} = 0 ORDER BY p.frame"
    )
    media, found = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=region_layout.LAYOUT)]
    for rows in _pieces(cursor):
        counts = [len(row[1]) // region_layout.LAYOUT.itemsize for row in rows]
        media.append(np.repeat(np.array([row[0] for row in rows], dtype=np.int64), counts))
        found.append(np.frombuffer(b"".join(row[1] for row in rows), dtype=region_layout.LAYOUT))
    even = reader.execute(
        "SELECT f.medium FROM fingerprint p JOIN frame f ON f.id = p.frame WHERE p.method = ?", (region_layout.TONE,)
    )
    return RegionRows(np.concatenate(media), np.concatenate(found), np.fromiter((row[0] for row in even), np.int64))


def pixel_digests(reader: sqlite.Connection) -> tuple[Ids, NDArray[np.uint64]]:
    """Pictures, and the digest of each one's pixels as two words: shape (n, 2)."""
    cursor = reader.execute(
        "SELECT f.medium, p.value FROM fingerprint p JOIN frame f ON f.id = p.frame "
        "JOIN medium m ON m.id = f.medium WHERE p.method = 'pixels' AND m.kind = 'picture' AND length(p.value) = 16"
    )
    media, digests = [np.zeros(0, dtype=np.int64)], [np.zeros((0, 2), dtype=np.uint64)]
    for rows in _pieces(cursor):
        media.append(np.array([row[0] for row in rows], dtype=np.int64))
        digests.append(np.frombuffer(b"".join(row[1] for row in rows), dtype=np.uint64).reshape(-1, 2))
    return np.concatenate(media), np.concatenate(digests)


def media_by_rank(reader: sqlite.Connection, kind: str, engine: int, within: RegionRows | None = None) -> MediaRows:
    """Media of this kind that have a fingerprint or a verdict; `within`: the regions of pictures, where they count."""
    rows = reader.execute(
        "SELECT m.id, m.stack, l.medium IS NOT NULL, coalesce(m.width, 0), coalesce(m.height, 0), "
        "coalesce(m.duration_ms, -1), coalesce(l.head, 0), coalesce(l.family, 0) "
        "FROM medium m LEFT JOIN linked l ON l.medium = m.id AND l.engine = :engine "
        "WHERE m.kind = :kind AND (m.id IN (SELECT f.medium FROM frame f JOIN fingerprint p ON p.frame = f.id "
        "AND p.method = 'pdq') OR m.id IN (SELECT a FROM verdict UNION SELECT b FROM verdict)) "
        f"ORDER BY {_BY_SIZE}",
        {"kind": kind, "engine": engine},
    )
    table = _integers(rows, 8)
    pixels = (table[3] * table[4]).astype(np.float64)
    surrounded = np.zeros(len(pixels), dtype=bool)
    if within is not None:
        # A screenshot may well have more pixels than the small original that it shows, but it never is the better copy.
        surrounded = np.isin(table[0], within.medium[_has_frame(within)])
        pixels *= _own_shares(table[0], within)
    table = table[:, np.lexsort((-pixels, surrounded))]
    return MediaRows(
        table[0],
        table[1],
        table[2].astype(bool),
        table[3],
        table[4],
        table[5],
        table[6].astype(bool),
        table[7],
    )


def _has_frame(within: RegionRows) -> NDArray[np.bool_]:
    """Which regions are the one picture that something straight-sided surrounds: a screenshot, a border."""
    framed = region_layout.MAIN | region_layout.FRAMED
    found: NDArray[np.bool_] = (within.region["flags"] & framed) == framed
    return found


def _own_shares(ids: Ids, within: RegionRows) -> NDArray[np.float64]:
    """For each medium the share of its area that shows its picture: that of the innermost region with a frame."""
    chosen = _has_frame(within)
    area = within.region["w"].astype(np.float64) * within.region["h"] / 65_535**2
    order = np.argsort(ids)
    place = np.minimum(np.searchsorted(ids[order], within.medium[chosen]), max(0, len(ids) - 1))
    shares = np.ones(len(ids))
    if len(ids):
        known = ids[order[place]] == within.medium[chosen]
        np.minimum.at(shares, order[place][known], area[chosen][known])
    return shares


def fingerprints(reader: sqlite.Connection, kind: str) -> PrintRows:
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


def links(reader: sqlite.Connection, kind: str) -> LinkRows:
    """The links of this kind that are recorded."""
    cursor = reader.execute(
        "SELECT l.id, l.a, l.b, coalesce(l.offset_ms, 0), l.method = ?, v.verdict IS NOT NULL, "
        f"l.method LIKE 'model:%', l.method LIKE '%{WITHIN_FAMILY}', l.method = '{close_records.METHOD}', l.score "
        "FROM link l "
        "LEFT JOIN verdict v ON v.a = l.a AND v.b = l.b AND v.kind = l.kind WHERE l.kind = ?",
        (OFFICER, kind),
    )
    numbers, scores = [np.zeros((0, 9), dtype=np.int64)], [np.zeros(0)]
    for rows in _pieces(cursor):
        numbers.append(np.array([row[:9] for row in rows], dtype=np.int64))
        scores.append(np.array([row[9] for row in rows], dtype=np.float64))
    table = np.concatenate(numbers).T
    return LinkRows(
        table[0],
        table[1],
        table[2],
        np.concatenate(scores),
        table[3],
        table[4].astype(bool),
        table[5].astype(bool),
        table[6].astype(bool),
        table[7].astype(bool),
        table[8].astype(bool),
    )


def verdicts(reader: sqlite.Connection, kind: str, verdict: str) -> list[tuple[int, int]]:
    """The pairs (a, b) of which the officer said this."""
    rows = reader.execute(
        "SELECT a, b FROM verdict WHERE kind = ? AND verdict = ? ORDER BY a, b", (kind, verdict)
    ).fetchall()
    return [(int(a), int(b)) for a, b in rows]


def verdict_digest(reader: sqlite.Connection) -> str:
    """A value that changes when any verdict does."""
    digest = hashlib.sha256()
    for row in reader.execute("SELECT a, b, kind, verdict FROM verdict ORDER BY a, b, kind"):
        digest.update(repr(tuple(row)).encode())
    return digest.hexdigest()


def applied_verdicts(reader: sqlite.Connection) -> str:
    """`verdict_digest` as it was when linking last came to its end; empty if it never did."""
    row = reader.execute("SELECT value FROM case_info WHERE key = ?", (_VERDICTS_SEEN,)).fetchone()
    return "" if row is None else str(row[0])


def add_links(db: sqlite.Connection, new: Sequence[NewLink]) -> None:
    """Record links; one that is there already gets the new values."""
    db.executemany(
        "INSERT INTO link (a, b, kind, method, score, offset_ms, detail) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (a, b, kind) DO UPDATE SET method = excluded.method, score = excluded.score, "
        "offset_ms = excluded.offset_ms, detail = excluded.detail",
        [(each.a, each.b, each.kind, each.method, each.score, each.offset_ms, each.detail) for each in new],
    )


def remove_links(db: sqlite.Connection, ids: Sequence[int]) -> None:
    """Take links away that no longer hold."""
    db.executemany("DELETE FROM link WHERE id = ?", [(number,) for number in ids])


def set_stacks(db: sqlite.Connection, stacks: Sequence[tuple[int, int]]) -> None:
    """Put media into stacks: pairs (medium, reference)."""
    db.executemany("UPDATE medium SET stack = ? WHERE id = ?", [(reference, medium) for medium, reference in stacks])


def mark_linked(db: sqlite.Connection, media: Sequence[Placed], engine: int) -> None:
    """Note that these media have been linked by this version of the rules, and where they stand."""
    db.executemany(
        "INSERT OR REPLACE INTO linked (medium, engine, head, family) VALUES (?, ?, ?, ?)",
        [(medium, engine, head, family) for medium, head, family in media],
    )


def place(db: sqlite.Connection, media: Sequence[Placed]) -> None:
    """Note where media stand that were linked before."""
    db.executemany(
        "UPDATE linked SET head = ?, family = ? WHERE medium = ?",
        [(head, family, medium) for medium, head, family in media],
    )


def note_verdicts(db: sqlite.Connection, digest: str) -> None:
    """Note which verdicts the stacks now follow."""
    db.execute("INSERT OR REPLACE INTO case_info (key, value) VALUES (?, ?)", (_VERDICTS_SEEN, digest))


def _integers(cursor: sqlite.Cursor, width: int) -> NDArray[np.int64]:
    """The rows as columns."""
    pieces = [np.zeros((0, width), dtype=np.int64)]
    pieces += [np.array(rows, dtype=np.int64) for rows in _pieces(cursor)]
    return np.concatenate(pieces).T


def _pieces(cursor: sqlite.Cursor) -> Iterator[list[tuple[Any, ...]]]:
    while rows := cursor.fetchmany(_PIECE):
        yield rows
