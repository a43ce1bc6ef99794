"""Trying again what could not be read or decoded: the wish for it, what it is about, and what came of it.

A wish stays in the case until it is fulfilled, so that it outlives a crash. Decisions are on media and paths, which
keep their rows; only what has no frame and no link is decoded again, so that nothing that was found before can change.
"""

from __future__ import annotations

from dataclasses import dataclass

from app import sqlite
from app.case.records.archive_ends import NOT_ALL
from app.case.records.intake_records import NO_FILE, UNLISTED, Content, Ids, record_facts
from app.case.records.known_records import IRRELEVANT_NO_LONGER
from app.case.trail import audit

_WISH = "try again"

_MEDIA = (
    "FROM medium m WHERE m.kind IN ('picture', 'video', 'sound') AND m.size > 0 "
    "AND (m.state IN ('unreadable', 'quarantined', 'partial') "
    f"OR m.state = 'skipped' AND :reason <> '' AND {IRRELEVANT_NO_LONGER}) "
    "AND instr(lower(m.reason), lower(:reason)) > 0 "
    "AND NOT EXISTS (SELECT 1 FROM frame WHERE frame.medium = m.id) "
    "AND NOT EXISTS (SELECT 1 FROM link WHERE link.a = m.id OR link.b = m.id) "
    "AND EXISTS (SELECT 1 FROM occurrence o WHERE o.medium = m.id)"
)
"""What was skipped as known-irrelevant is only decoded where its reason is asked for and sets call it so no longer: of
the others there may be hundreds of thousands."""
_ARCHIVES = (
    "FROM medium m WHERE m.kind = 'archive' AND m.state = 'unreadable' AND m.reason LIKE :not_all || '%' "
    "AND instr(lower(m.reason), lower(:reason)) > 0"
)
"""Those that are too deep in others stay so."""
_PATHS = (
    "WHERE state = 'unreadable' AND instr(lower(reason), lower(:reason)) > 0 "
    "AND reason NOT LIKE :no_file || '%' AND reason NOT LIKE :unlisted || '%'"
)
"""Links and pipes stay what they are; folders are met by the walk when their source is added again."""
_OPEN_ARCHIVES = (
    "WITH RECURSIVE around(id) AS ("
    "SELECT container FROM occurrence WHERE state = 'found' AND container != 0 "
    f"UNION SELECT id FROM occurrence WHERE medium IN (SELECT m.id {_ARCHIVES}) "
    "UNION SELECT o.container FROM around JOIN occurrence o ON o.id = around.id WHERE o.container != 0) "
    "UPDATE occurrence SET unpacked = 0 WHERE id IN (SELECT id FROM around)"
)
"""What is inside an archive is met by walking it again, and those around it."""


@dataclass(frozen=True)
class Undecoded:
    """A medium that is to be decoded again."""

    id: int
    sha256: bytes


def count(reader: sqlite.Connection, reason: str = "") -> tuple[int, int]:
    """How many media and paths can be tried again whose reason holds these words (empty: whatever it is).

    Archives that broke off count among the media, files inside archives that could not be had among the paths.
    """
    (media,) = reader.execute(f"SELECT count(*) {_MEDIA}", {"reason": reason}).fetchone()
    (archives,) = reader.execute(f"SELECT count(*) {_ARCHIVES}", _values(reason)).fetchone()
    (paths,) = reader.execute(f"SELECT count(*) FROM occurrence {_PATHS}", _values(reason)).fetchone()
    return int(media) + int(archives), int(paths)


def wish(db: sqlite.Connection, actor: str, reason: str = "") -> tuple[int, int]:
    """Let the next reading try again all that `count` counts, and give these numbers. Nothing is wished for nothing."""
    media, paths = count(db, reason)
    if not (media or paths):
        return 0, 0
    db.execute(f"UPDATE occurrence SET state = 'found' {_PATHS}", _values(reason))
    db.execute(_OPEN_ARCHIVES, _values(reason))
    db.execute("INSERT OR REPLACE INTO case_info (key, value) VALUES (?, ?)", (_WISH, reason))
    audit.append(db, actor, "try again", reason or "all", {"media": media, "paths": paths})
    return media, paths


def wished(reader: sqlite.Connection) -> str | None:
    """The words that reasons have to hold of what is to be tried again; None where nothing is."""
    row = reader.execute("SELECT CAST(value AS BLOB) FROM case_info WHERE key = ?", (_WISH,)).fetchone()
    return None if row is None else bytes(row[0]).decode("utf-8", "replace")


def give_up(db: sqlite.Connection) -> None:
    """Let files inside archives that were not met again be what they were: their archive now ends before them, or
    can't be opened."""
    db.execute("UPDATE occurrence SET state = 'unreadable' WHERE state = 'found' AND container != 0")


def _values(reason: str) -> dict[str, str]:
    return {"reason": reason, "no_file": NO_FILE, "unlisted": UNLISTED, "not_all": NOT_ALL}


def fulfil(db: sqlite.Connection, actor: str, reason: str, facts: dict[str, object]) -> None:
    """The wish was fulfilled; `facts` say with what success."""
    db.execute("DELETE FROM case_info WHERE key = ?", (_WISH,))
    audit.append(db, actor, "tried again", reason or "all", facts)


def to_be_decoded(reader: sqlite.Connection, reason: str) -> list[Undecoded]:
    """The media that are to be decoded again, in their order."""
    rows = reader.execute(f"SELECT m.id, m.sha256 {_MEDIA} ORDER BY m.id", {"reason": reason})
    return [Undecoded(number, sha256) for number, sha256 in rows]


def record_again(db: sqlite.Connection, medium: int, content: Content, ids: Ids) -> None:
    """Put what came of it in the place of what was known. The medium is compared anew by the next linking."""
    db.execute(
        "UPDATE medium SET kind = ?, mime = ?, format = ?, state = ?, reason = ?, detail = ? WHERE id = ?",
        (*content.told, medium),
    )
    for table in ("exif", "trace", "soundprint", "linked"):
        db.execute(f"DELETE FROM {table} WHERE medium = ?", (medium,))
    if content.facts is not None:
        record_facts(db, medium, content.facts, content.extras, ids)
