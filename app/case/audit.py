"""The audit trail: who did what when, each row chained to the one before by its hash.

Canonical form of a row: SHA-256 over the domain `sightline-audit-1`, then each field in this order, each preceded by
its length in bytes as eight bytes, big-endian: previous hash (32 bytes), seq (decimal), at, actor, action, target,
detail (text in UTF-8). `detail` is JSON with sorted keys and no spaces. The first row is chained to the hash of the
case's id, so that a trail can't be moved to another case. A changed, removed or inserted row breaks the chain from
there on; that newest rows were cut off, or all were rewritten, shows only against a head that was kept elsewhere.
"""

import hashlib
import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

_DOMAIN = b"sightline-audit-1"


@dataclass(frozen=True)
class Trail:
    """What a check of the whole trail found. `broken_at`: seq of the first row that doesn't fit, None if all do."""

    rows: int
    head: str
    broken_at: int | None


def now() -> str:
    """The present time as stored: UTC, ISO 8601, milliseconds, `Z`."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def append(
    connection: sqlite3.Connection, actor: str, action: str, target: str, detail: Mapping[str, Any] | None = None
) -> int:
    """Add a row in the caller's transaction; gives its seq."""
    seq, prev = _head(connection)
    seq += 1
    at, text = now(), canonical(detail or {})
    digest = row_hash(prev, seq, at, actor, action, target, text)
    connection.execute(
        "INSERT INTO audit (seq, at, actor, action, target, detail, prev, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (seq, at, actor, action, target, text, prev, digest),
    )
    return seq


def check(connection: sqlite3.Connection) -> Trail:
    """Recompute the chain from the first row to the last."""
    prev, expected = genesis(_case_id(connection)), 1
    # As bytes, since who tampers with a row may leave text in it that is none.
    rows = connection.execute(
        "SELECT seq, prev, hash, CAST(at AS BLOB), CAST(actor AS BLOB), CAST(action AS BLOB), CAST(target AS BLOB), "
        "CAST(detail AS BLOB) FROM audit ORDER BY seq"
    )
    for seq, stated_prev, stated, *fields in rows:
        digest = _digest(prev, str(seq).encode(), *fields)
        if seq != expected or stated_prev != prev or stated != digest:
            return Trail(expected - 1, prev.hex(), seq)
        prev, expected = digest, expected + 1
    # Every case was made, and its trail says so first: an empty one was emptied.
    return Trail(expected - 1, prev.hex(), None if expected > 1 else 1)


def head(connection: sqlite3.Connection) -> tuple[int, str]:
    """Seq and hash (hex) of the newest row."""
    seq, digest = _head(connection)
    return seq, digest.hex()


def genesis(case_id: str) -> bytes:
    """What the first row of a case is chained to."""
    return hashlib.sha256(_DOMAIN + b"|" + case_id.encode()).digest()


def row_hash(prev: bytes, seq: int, at: str, actor: str, action: str, target: str, detail: str) -> bytes:
    """The hash of a row, by the canonical form above."""
    return _digest(prev, *(text.encode() for text in (str(seq), at, actor, action, target, detail)))


def canonical(detail: Mapping[str, Any]) -> str:
    """JSON with sorted keys and no spaces."""
    return json.dumps(detail, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _digest(*fields: bytes) -> bytes:
    digest = hashlib.sha256(_DOMAIN)
    for field in fields:
        digest.update(len(field).to_bytes(8, "big"))
        digest.update(field)
    return digest.digest()


def _head(connection: sqlite3.Connection) -> tuple[int, bytes]:
    row = connection.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    return (int(row[0]), bytes(row[1])) if row else (0, genesis(_case_id(connection)))


def _case_id(connection: sqlite3.Connection) -> str:
    row = connection.execute("SELECT value FROM case_info WHERE key = 'id'").fetchone()
    return str(row[0]) if row else ""
