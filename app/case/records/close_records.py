"""Close looks at pictures and what they have in common: written by `app.jobs.closely` and `app.linking.closely`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app import sqlite
from app.case.trail import audit

METHOD = "close-look"
"""Of links that only close looks speak for."""

Ids = NDArray[np.int64]

_LOOKED = (
    "FROM close_look l JOIN previews.close_features f ON f.medium = l.medium WHERE l.version = ? AND l.reason = ''"
)


@dataclass(frozen=True, slots=True)
class ClosePair:
    """A row of `close_pair`: two pictures, a < b, and what they have in common by their close looks."""

    a: int
    b: int
    kind: str
    points: int
    sure: bool
    borne_out: int | None
    laid: bytes


def keep_features(previews: sqlite.Connection, medium: int, value: bytes, jpeg: bytes) -> None:
    """Keep what a close look saw (in `previews.db`, before the look itself is recorded): the features, empty where
    there are none, and the larger preview that goes with them."""
    previews.execute("INSERT OR REPLACE INTO close_features VALUES (?, ?, ?)", (medium, value, jpeg))


def record(db: sqlite.Connection, medium: int, version: int, reason: str = "") -> None:
    """A picture was looked at, or couldn't be; what an older look had in common with others doesn't count any more."""
    db.execute("DELETE FROM close_pair WHERE a = :medium OR b = :medium", {"medium": medium})
    db.execute("INSERT OR REPLACE INTO close_look VALUES (?, ?, ?, 0)", (medium, version, reason[:1_000]))


def end(db: sqlite.Connection, actor: str, facts: dict[str, object]) -> None:
    """Put on record that an officer had pictures looked at closely, and what came of it."""
    audit.append(db, actor, "look closely", "", facts)


def looked(reader: sqlite.Connection, version: int, rules: int) -> tuple[Ids, NDArray[np.bool_]]:
    """The pictures with a close look, in the order of their digests, and which of them these rules have compared.

    The order doesn't depend on when media came in.
    """
    rows = reader.execute(
        f"SELECT l.medium, l.compared = ? {_LOOKED} ORDER BY (SELECT sha256 FROM medium m WHERE m.id = l.medium)",
        (rules, version),
    ).fetchall()
    table = np.array(rows, np.int64).reshape(-1, 2)
    return table[:, 0], table[:, 1].astype(bool)


def features(reader: sqlite.Connection, medium: int) -> bytes:
    """The features that a close look saw; empty where there are none."""
    row = reader.execute("SELECT value FROM previews.close_features WHERE medium = ?", (medium,)).fetchone()
    return b"" if row is None else bytes(row[0])


def view(reader: sqlite.Connection, medium: int) -> tuple[bytes, bytes]:
    """The features and the larger preview of a close look; empty where there is none."""
    row = reader.execute("SELECT value, jpeg FROM previews.close_features WHERE medium = ?", (medium,)).fetchone()
    return (b"", b"") if row is None else (bytes(row[0]), bytes(row[1]))


def record_pairs(db: sqlite.Connection, pairs: Iterable[ClosePair]) -> None:
    """Keep what was found."""
    db.executemany(
        "INSERT OR REPLACE INTO close_pair VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(each.a, each.b, each.kind, each.points, each.sure, each.borne_out, each.laid) for each in pairs],
    )


def mark_compared(db: sqlite.Connection, media: Sequence[int], rules: int) -> None:
    """These were compared with all others that are compared by these rules."""
    db.executemany("UPDATE close_look SET compared = ? WHERE medium = ?", [(rules, medium) for medium in media])


def forget_pairs(db: sqlite.Connection, rules: int) -> None:
    """Take away what was found of pictures that these rules haven't compared to the end."""
    db.execute(
        "DELETE FROM close_pair WHERE a IN (SELECT medium FROM close_look WHERE compared <> :rules) "
        "OR b IN (SELECT medium FROM close_look WHERE compared <> :rules)",
        {"rules": rules},
    )


def pairs(reader: sqlite.Connection, *, telling: bool = False) -> list[ClosePair]:
    """All that was found; `telling`: only what is sure or borne out."""
    chosen = "WHERE sure OR borne_out IS NOT NULL " if telling else ""
    rows = reader.execute(f"SELECT a, b, kind, points, sure, borne_out, laid FROM close_pair {chosen}ORDER BY a, b")
    return [_pair(row) for row in rows]


def pair(reader: sqlite.Connection, a: int, b: int) -> ClosePair | None:
    """What was found of two pictures, a < b."""
    row = reader.execute(
        "SELECT a, b, kind, points, sure, borne_out, laid FROM close_pair WHERE a = ? AND b = ?", (a, b)
    ).fetchone()
    return None if row is None else _pair(row)


def count_links(reader: sqlite.Connection) -> int:
    """How many links there are that only close looks speak for."""
    (found,) = reader.execute("SELECT count(*) FROM link WHERE method = ?", (METHOD,)).fetchone()
    return int(found)


def _pair(row: tuple[int, int, str, int, int, int | None, bytes]) -> ClosePair:
    a, b, kind, points, sure, third, laid = row
    return ClosePair(a, b, kind, points, bool(sure), third, laid)


def state(reader: sqlite.Connection) -> str:
    """A value that changes when anything telling is found or goes."""
    told = reader.execute(
        "SELECT count(*), total(a * 31 + b), total(points) FROM close_pair WHERE sure OR borne_out IS NOT NULL"
    ).fetchone()
    return " ".join(str(int(each)) for each in told)
