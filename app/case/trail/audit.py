"""The audit trail: who did what when, each row chained to the one before by its hash.

Canonical form of a row (`docs/audit-trail.md`): SHA-256 over the domain `sightline-audit-1`, then each field in this
order, each preceded by its length in bytes as eight bytes, big-endian: previous hash (32 bytes), seq (decimal), at,
actor, action, target, detail (text in UTF-8). `detail` is JSON with sorted keys and no spaces. The first row is chained
to the hash of the case's id, so that a trail can't be moved to another case. A changed, removed or inserted row breaks
the chain from there on; that newest rows were cut off, or all were rewritten, shows against a signed checkpoint
(`app.case.trail.checkpoints`) or a head that was kept elsewhere.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from app import sqlite
from app.errors import UserError

FIRST = "new case"
"""The action of the first row of every trail."""
CHECKPOINT = "checkpoint"
"""The action of a row whose detail holds a signed note about the row before it."""
CLOCK_SET_BACK = "clock set back"
TOLERATED_SECONDS = 1.0
"""By which the clock may be behind the newest row before that is put on record: time servers correct by less."""

_DOMAIN = b"sightline-audit-1"
_KEPT_LENGTHS = 4096

About = Callable[[int, str], tuple[str, Mapping[str, Any]]]
"""Gives target and detail of a row, by the seq and the hash (hex) of the row before it."""
OnCheckpoint = Callable[[int, bytes, bytes], str]
"""Judges the checkpoint in a row: seq, the hash of the row before, detail. What is wrong with it; empty if nothing."""


@dataclass(frozen=True)
class Trail:
    """What a check of the whole trail found.

    `rows`, `head`: how far it is whole. `broken_at`: seq of the first row that doesn't fit, None if all do; one more
    than the newest where rows are missing at the end. `problem`: in words.
    """

    rows: int
    head: str
    broken_at: int | None
    problem: str = ""


def now() -> str:
    """The present time as stored: UTC, ISO 8601, milliseconds, `Z`."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def append(
    connection: sqlite.Connection, actor: str, action: str, target: str, detail: Mapping[str, Any] | None = None
) -> int:
    """Add a row in the caller's transaction; gives its seq.

    Where the clock is behind the newest row, a row that says so comes before it. The order of rows is that of seq.
    """
    return append_about(connection, actor, action, lambda row, head: (target, detail or {}))


def append_about(connection: sqlite.Connection, actor: str, action: str, words: About) -> int:
    """Add a row whose target and detail are made from the seq and the hash (hex) of the row that it follows."""
    seq, prev, newest = _newest(connection)
    at = now()
    if at < newest and (behind := _seconds_between(at, newest)) >= TOLERATED_SECONDS:
        facts = {"newest": newest, "seconds": round(behind, 3)}
        seq, prev = _add(connection, seq, prev, (at, actor, CLOCK_SET_BACK, "", canonical(facts)))
    target, detail = words(seq, prev.hex())
    seq, _ = _add(connection, seq, prev, (at, actor, action, target, canonical(detail)))
    return seq


def check(
    connection: sqlite.Connection, heads: Iterable[tuple[int, str]] = (), on_checkpoint: OnCheckpoint | None = None
) -> Trail:
    """Recompute the chain from the first row to the last, up to the first that doesn't fit.

    `heads`: seq and hash (hex) of rows, as an earlier receipt or checkpoint gives them.
    """
    kept: dict[int, set[str]] = {}
    for seq, kept_hash in heads:
        kept.setdefault(seq, set()).add(kept_hash.strip().lower())
    prev, expected = genesis(_case_id(connection)), 1
    hashed, checkpoint = _hasher(), CHECKPOINT.encode()
    try:
        # As bytes, since who tampers with a row may leave text in it that is none.
        rows = connection.execute(
            "SELECT seq, prev, hash, CAST(at AS BLOB), CAST(actor AS BLOB), CAST(action AS BLOB), "
            "CAST(target AS BLOB), CAST(detail AS BLOB) FROM audit ORDER BY seq"
        )
        for seq, stated_prev, stated, at, actor, action, target, detail in rows:
            if seq != expected or type(seq) is not int:
                return _broken(expected, prev, seq, f"row {expected} is missing or was moved")
            if stated_prev != prev:
                return _broken(expected, prev, seq, "it isn't chained to the row before it")
            if None in (at, actor, action, target, detail):
                return _broken(expected, prev, seq, "a field of it is missing")
            if stated != (digest := hashed(prev, b"%d" % seq, at, actor, action, target, detail)):
                return _broken(expected, prev, seq, "its words are not those that its hash stands for")
            if expected == 1 and action != FIRST.encode():
                return _broken(expected, prev, seq, "a trail begins with the making of its case")
            if action == checkpoint and on_checkpoint and (wrong := on_checkpoint(seq, prev, detail)):
                return _broken(expected, prev, seq, f"its checkpoint doesn't hold: {wrong}")
            if seq in kept and kept.pop(seq) != {digest.hex()}:
                return _broken(
                    expected,
                    prev,
                    seq,
                    "its hash is not the one that a head kept elsewhere, or the newest checkpoint, gives",
                )
            prev, expected = digest, expected + 1
    except sqlite.OperationalError as error:
        if getattr(error, "sqlite_errorname", "") != "SQLITE_ERROR":
            raise
        return _broken(1, prev, 1, "the table of the trail is missing or another one")
    # Every case was made, and its trail says so first: an empty one was emptied.
    if expected == 1 or kept:
        return _broken(expected, prev, expected, "rows are missing from here to the end")
    return Trail(expected - 1, prev.hex(), None)


def head(connection: sqlite.Connection) -> tuple[int, str]:
    """Seq and hash (hex) of the newest row."""
    seq, digest, _ = _newest(connection)
    return seq, digest.hex()


def genesis(case_id: str) -> bytes:
    """What the first row of a case is chained to."""
    return hashlib.sha256(_DOMAIN + b"|" + case_id.encode()).digest()


def row_hash(prev: bytes, seq: int, at: str, actor: str, action: str, target: str, detail: str) -> bytes:
    """The hash of a row, by the canonical form above."""
    words = (text.encode() for text in (str(seq), at, actor, action, target, detail))
    return _hasher()(prev, *words)


def canonical(detail: Mapping[str, Any]) -> str:
    """JSON with sorted keys and no spaces."""
    return json.dumps(detail, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


class _Lengths(dict[int, bytes]):
    """Lengths as they are hashed, each made once: making them anew took a third of the time of a check."""

    def __missing__(self, length: int) -> bytes:
        made = length.to_bytes(8, "big")
        if length < _KEPT_LENGTHS:
            self[length] = made
        return made


_START = _DOMAIN + (32).to_bytes(8, "big")


def _hasher() -> Callable[[bytes, bytes, bytes, bytes, bytes, bytes, bytes], bytes]:
    """Gives what hashes a row: the hash before (32 bytes), seq, at, actor, action, target, detail."""
    lengths = _Lengths()

    def digest(prev: bytes, seq: bytes, at: bytes, actor: bytes, action: bytes, target: bytes, detail: bytes) -> bytes:
        start = (_START, prev, lengths[len(seq)], seq, lengths[len(at)], at, lengths[len(actor)], actor)
        end = (lengths[len(action)], action, lengths[len(target)], target, lengths[len(detail)], detail)
        return hashlib.sha256(b"".join(start + end)).digest()

    return digest


def _add(
    connection: sqlite.Connection, seq: int, prev: bytes, row: tuple[str, str, str, str, str]
) -> tuple[int, bytes]:
    """Add the row after that of `seq`, whose hash is `prev`; gives its seq and hash."""
    digest = row_hash(prev, seq + 1, *row)
    connection.execute(
        "INSERT INTO audit (seq, at, actor, action, target, detail, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (seq + 1, *row, prev, digest),
    )
    return seq + 1, digest


def _newest(connection: sqlite.Connection) -> tuple[int, bytes, str]:
    """Seq, hash and time of the newest row. Raises UserError where somebody put something else in its place."""
    row = connection.execute("SELECT seq, hash, CAST(at AS BLOB) FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    if row is None:
        return 0, genesis(_case_id(connection)), ""
    seq, digest, at = row
    if not (isinstance(seq, int) and isinstance(digest, bytes) and len(digest) == 32 and isinstance(at, bytes)):
        raise UserError("The audit trail was tampered with; check it with “audit” and go on with an older copy.")
    return seq, digest, at.decode(errors="replace")


def _seconds_between(at: str, newest: str) -> float:
    try:
        return (datetime.fromisoformat(newest) - datetime.fromisoformat(at)).total_seconds()
    except (ValueError, TypeError):  # somebody tampered with the newest row, which the check finds
        return 0.0


def _broken(expected: int, prev: bytes, seq: object, problem: str) -> Trail:
    return Trail(expected - 1, prev.hex(), seq if type(seq) is int else expected, problem)


def _case_id(connection: sqlite.Connection) -> str:
    row = connection.execute("SELECT value FROM case_info WHERE key = 'id'").fetchone()
    return str(row[0]) if row else ""
