"""A case database with rows written by hand, for the tests of packages."""

from __future__ import annotations

import hashlib
from pathlib import Path

from app import sqlite
from app.case.store.schema import (
    CASE_TABLES,
    COMPARISON_TABLES,
    KNOWN_TABLES,
    PART_TABLES,
    PREVIEW_TABLES,
    TRIAGE_TABLES,
)
from app.case.store.schema_leads import EXCHANGE_TABLES, FACE_TABLES, LEAD_TABLES
from app.case.trail import audit

CLUE = "id, series, medium, x, y, w, h, kind, text, supports"
"""Columns of a clue, for rows written by hand."""
CASE_ID = "6f1d2c0e-0c55-4f57-9c2e-3b8a0e7d9a11"


def new_case(path: Path, scheme: str = "neutral") -> sqlite.Connection:
    """An empty case with one exhibit and one source."""
    db = sqlite.connect(path, isolation_level=None)
    older = CASE_TABLES + COMPARISON_TABLES + TRIAGE_TABLES + PART_TABLES + KNOWN_TABLES
    db.executescript(older + LEAD_TABLES + EXCHANGE_TABLES + FACE_TABLES)
    db.execute("ATTACH DATABASE ':memory:' AS previews")
    db.executescript(PREVIEW_TABLES.replace("TABLE IF NOT EXISTS ", "TABLE previews."))
    info = {
        "id": CASE_ID,
        "reference": "2024-000123",
        "agency": "Example Unit",
        "officer": "A. Officer",
        "scheme": scheme,
        "created_at": "2024-03-01T09:00:00.000Z",
    }
    db.executemany("INSERT INTO case_info VALUES (?, ?)", info.items())
    db.execute("INSERT INTO exhibit VALUES (1, 'EXH-01')")
    source = (1, 1, "/evidence/exh-01", "folder", "2024-03-01T09:00:00.000Z")
    db.execute("INSERT INTO source (id, exhibit, path, kind, added_at) VALUES (?, ?, ?, ?, ?)", source)
    audit.append(db, "A. Officer", "new case", "2024-000123", {"case": CASE_ID})
    return db


def add_medium(
    db: sqlite.Connection,
    content: bytes,
    *paths: str,
    kind: str = "picture",
    mime: str = "image/jpeg",
    md5: bytes | None = None,
    modified_ns: int | None = 1_672_567_200_123_456_700,
) -> int:
    """A medium with its occurrences; gives its id. `md5`: another than the true one, as after a collision."""
    cursor = db.execute(
        "INSERT INTO medium (sha256, md5, sha1, size, kind, mime, format, state, width, height, pages, stack) "
        "VALUES (?, ?, ?, ?, ?, ?, 'JPEG', 'ready', 640, 480, 1, 0)",
        (
            hashlib.sha256(content).digest(),
            md5 or hashlib.md5(content, usedforsecurity=False).digest(),
            hashlib.sha1(content, usedforsecurity=False).digest(),
            len(content),
            kind,
            mime,
        ),
    )
    medium = cursor.lastrowid
    assert medium is not None
    db.execute("UPDATE medium SET stack = id WHERE id = ?", (medium,))
    for path in paths or (f"img/{medium}.jpg",):
        db.execute(
            "INSERT INTO occurrence (source, path, size, modified_ns, state, medium) VALUES (1, ?, ?, ?, 'read', ?)",
            (path, len(content), modified_ns, medium),
        )
    return medium


def add_series(db: sqlite.Connection, code: str, *media: int, status: str = "in_analysis") -> int:
    """A series with members; gives its id."""
    cursor = db.execute(
        "INSERT INTO series (code, title, status, country) VALUES (?, ?, ?, 'SE')", (code, f"Title of {code}", status)
    )
    for medium in media:
        db.execute("INSERT INTO series_member VALUES (?, ?, 'original', 'same room')", (cursor.lastrowid, medium))
    digests = [db.execute("SELECT sha256 FROM medium WHERE id = ?", (m,)).fetchone()[0].hex() for m in media]
    audit.append(db, "A. Officer", "create series", code, {"media": digests})
    assert cursor.lastrowid is not None
    return cursor.lastrowid
