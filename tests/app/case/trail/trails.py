"""Trails for tests, and a forger who does all to one that somebody can who has the database but not the key."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app import sqlite
from app.case.trail import audit, checkpoints
from app.keys.officer import OfficerKey
from tests.app.exchange.documents.case_rows import new_case

KEY = OfficerKey(Ed25519PrivateKey.from_private_bytes(b"\x01" * 32))
OTHER = OfficerKey(Ed25519PrivateKey.from_private_bytes(b"\x02" * 32))
COLUMNS = ("at", "actor", "action", "target", "detail", "prev", "hash")
ROWS, SIGNED = 12, (6, 12)
"""Rows of `make_trail`, and which of them are checkpoints."""


def make_trail(path: Path) -> None:
    """A case database with twelve rows; the sixth and the last are checkpoints."""
    with closing(new_case(path)) as db:
        for number in range(2, ROWS + 1):
            if number in SIGNED:
                checkpoints.append(db, "A. Berg", KEY)
            else:
                audit.append(db, "A. Berg", "decide", f"{number} media", {"b": number, "a": "Öresund"})


def open_trail(path: Path) -> sqlite.Connection:
    """Each statement commits alone."""
    return sqlite.connect(path, isolation_level=None)


def chain_anew(db: sqlite.Connection, start: int = 1) -> None:
    """Make every row from `start` on fit the one before it, as a forger would; checkpoints stay as they were signed."""
    (case,) = db.execute("SELECT value FROM case_info WHERE key = 'id'").fetchone()
    row = db.execute("SELECT hash FROM audit WHERE seq = ?", (start - 1,)).fetchone()
    prev = row[0] if row else audit.genesis(case)
    for seq, *texts in db.execute(
        "SELECT seq, at, actor, action, target, detail FROM audit WHERE seq >= ? ORDER BY seq", (start,)
    ).fetchall():
        digest = audit.row_hash(prev, seq, *texts)
        db.execute("UPDATE audit SET prev = ?, hash = ? WHERE seq = ?", (prev, digest, seq))
        prev = digest


def close_ranks(db: sqlite.Connection) -> None:
    """Number the rows 1, 2, 3 …"""
    numbers = [seq for (seq,) in db.execute("SELECT seq FROM audit ORDER BY seq")]
    for number, seq in enumerate(numbers, start=1):
        db.execute("UPDATE audit SET seq = ? WHERE seq = ?", (-number, seq))
    db.execute("UPDATE audit SET seq = -seq")
