"""How occurrences and media come into the case: all statements of the ingest.

Ids are given out by the caller (`Ids`), since a file inside an archive must know its container's id before that is
recorded. This is sound because only the holder of the case's lock records.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from analysis.facts import Extras, MediumFacts, Reading
from app import sqlite
from app.case.records import known_records
from app.case.records.known_records import Known
from app.case.trail import audit

UNLISTED = "this folder can't be listed"
"""How the reason of an entry begins that stands for a whole folder."""
NO_FILE = "the file is "
"""How the reason of an entry begins that is something else: a link, a pipe."""


@dataclass(frozen=True)
class SourceRow:
    """A source as recorded; `path` in stored form."""

    id: int
    path: str
    kind: str


@dataclass(frozen=True)
class Entry:
    """What a walk found below a source. `reason`: why it can't be read; empty for an ordinary file."""

    path: str
    size: int
    modified_ns: int | None
    reason: str = ""


@dataclass(frozen=True)
class Claim:
    """An occurrence that is to be read now. `source` and `path` in stored form."""

    id: int
    source: SourceRow
    path: str
    size: int
    archive_format: str = ""
    """Of an archive that is to be walked further; empty for what is to be read from its beginning."""


@dataclass(frozen=True)
class KnownMember:
    """A file of an archive that an earlier run recorded. `open_archive`: its format, if it is itself an archive of
    which not all members are recorded. `again`: it could not be had then, and is to be tried again."""

    id: int
    open_archive: str
    again: bool


@dataclass(frozen=True)
class NewOccurrence:
    """A file inside an archive, recorded together with what it holds; one that is tried again takes its old place."""

    source: int
    container: int
    path: str
    size: int
    modified_ns: int | None
    failure: str = ""
    """Why its bytes couldn't be unpacked, or not all of them; empty where they could."""


@dataclass(frozen=True)
class Content:
    """A unique content, seen for the first time: what one read and, if decoded, one decoding told."""

    reading: Reading
    state: str
    reason: str = ""
    detail: str = ""
    facts: MediumFacts | None = None
    extras: Extras | None = None
    known: tuple[Known, ...] = ()
    """What hash sets say about it."""

    @property
    def told(self) -> tuple[str, str, str, str, str, str]:
        """Kind, MIME type, format, state, reason and detail, as the table `medium` has them in this order."""
        signature = self.reading.signature
        kind = self.facts.kind if self.facts else signature.kind
        return kind, signature.mime, signature.format, self.state, self.reason, self.detail


@dataclass(frozen=True)
class Result:
    """How the reading of one occurrence ended: with a content (by its SHA-256), or none. `reason`: why there is none,
    or why it is only a part of the file."""

    occurrence: int
    faults: int
    sha256: bytes | None = None
    reason: str = ""
    content: Content | None = None
    new: NewOccurrence | None = None


MEDIA_ABOVE = "media above"
"""The key in `case_info` of the highest id that a medium had before an older backup was restored: no id may stand for
two contents, since `previews.db` goes by it."""


class Ids:
    """Gives out ids above all that the case has, or had."""

    def __init__(self, reader: sqlite.Connection) -> None:
        """Start above what is there now."""
        self._gate = threading.Lock()
        self._last = {
            table: int(reader.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0])
            for table in ("occurrence", "medium", "frame")
        }
        had = reader.execute("SELECT value FROM case_info WHERE key = ?", (MEDIA_ABOVE,)).fetchone()
        self._last["medium"] = max(self._last["medium"], int(had[0]) if had else 0)

    def next(self, table: str) -> int:
        """A fresh id of this table."""
        with self._gate:
            self._last[table] += 1
            return self._last[table]


def unwalked(reader: sqlite.Connection) -> list[SourceRow]:
    """The sources of which not every entry is an occurrence yet."""
    return [SourceRow(*row) for row in reader.execute("SELECT id, path, kind FROM source WHERE walked_at IS NULL")]


def insert_found(db: sqlite.Connection, source: int, entries: Iterable[Entry], ids: Ids) -> tuple[int, int, int]:
    """Make occurrences of what a walk found, as far as they aren't there. Gives how many are new, those of them that
    can't be read, and the bytes of the others."""
    new = unreadable = size = 0
    for entry in entries:
        cursor = db.execute(
            "INSERT INTO occurrence (id, source, path, size, modified_ns, state, reason) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source, container, path) DO NOTHING",
            (
                ids.next("occurrence"),
                source,
                entry.path,
                entry.size,
                entry.modified_ns,
                "unreadable" if entry.reason else "found",
                entry.reason,
            ),
        )
        if cursor.rowcount:
            new += 1
            unreadable += bool(entry.reason)
            size += 0 if entry.reason else entry.size
    return new, unreadable, size


def set_walked(db: sqlite.Connection, source: int) -> None:
    """Note that every entry of the source is an occurrence."""
    db.execute("UPDATE source SET walked_at = ? WHERE id = ?", (audit.now(), source))


def requeue(db: sqlite.Connection, *, interrupted: bool) -> None:
    """Let what was being read be read again; `interrupted`: since the program ended in the midst of it."""
    db.execute(
        "UPDATE occurrence SET state = 'found', interruptions = interruptions + ? WHERE state = 'running'",
        (int(interrupted),),
    )


def claim(db: sqlite.Connection, limit: int) -> list[Claim]:
    """Mark the next occurrences of the file system as being read. What was interrupted most comes last."""
    rows = db.execute(
        "SELECT o.id, s.id, s.path, s.kind, o.path, o.size FROM occurrence o JOIN source s ON s.id = o.source "
        "WHERE o.state = 'found' AND o.container = 0 ORDER BY o.interruptions > 2, o.id LIMIT ?",
        (limit,),
    ).fetchall()
    db.executemany("UPDATE occurrence SET state = 'running' WHERE id = ?", [(row[0],) for row in rows])
    return [Claim(row[0], SourceRow(row[1], row[2], row[3]), row[4], row[5]) for row in rows]


def open_archives(reader: sqlite.Connection) -> list[Claim]:
    """Archives of the file system that were read, but whose members aren't all recorded."""
    rows = reader.execute(
        "SELECT o.id, s.id, s.path, s.kind, o.path, o.size, m.format FROM occurrence o "
        "JOIN source s ON s.id = o.source JOIN medium m ON m.id = o.medium "
        "WHERE m.kind = 'archive' AND o.unpacked = 0 AND o.container = 0 ORDER BY o.id"
    )
    return [Claim(row[0], SourceRow(row[1], row[2], row[3]), row[4], row[5], row[6]) for row in rows]


def known_member(reader: sqlite.Connection, source: int, container: int, path: str) -> KnownMember | None:
    """The occurrence of a file inside an archive, if an earlier run recorded it."""
    row = reader.execute(
        "SELECT o.id, iif(m.kind = 'archive' AND o.unpacked = 0, m.format, ''), o.state = 'found' "
        "FROM occurrence o LEFT JOIN medium m ON m.id = o.medium "
        "WHERE o.source = ? AND o.container = ? AND o.path = ?",
        (source, container, path),
    ).fetchone()
    return KnownMember(int(row[0]), str(row[1] or ""), bool(row[2])) if row else None


def held_by(reader: sqlite.Connection, source: int, container: int) -> tuple[int, int]:
    """How many files are recorded inside an archive, at whatever depth, and the bytes of those that could be had."""
    row = reader.execute(
        "WITH RECURSIVE held(id, medium) AS ("
        "SELECT id, medium FROM occurrence WHERE source = :source AND container = :container UNION ALL "
        "SELECT o.id, o.medium FROM held JOIN occurrence o ON o.source = :source AND o.container = held.id) "
        "SELECT count(*), coalesce(sum(m.size), 0) FROM held LEFT JOIN medium m ON m.id = held.medium",
        {"source": source, "container": container},
    ).fetchone()
    return int(row[0]), int(row[1])


def has_content(reader: sqlite.Connection, sha256: bytes) -> bool:
    """Whether this content is a medium of the case."""
    return reader.execute("SELECT 1 FROM medium WHERE sha256 = ?", (sha256,)).fetchone() is not None


def waiting(reader: sqlite.Connection) -> tuple[int, int]:
    """Occurrences that are still to be read, and their bytes."""
    row = reader.execute(
        "SELECT count(*), coalesce(sum(size), 0) FROM occurrence WHERE state IN ('found', 'running')"
    ).fetchone()
    return int(row[0]), int(row[1])


def record_previews(db: sqlite.Connection, contents: Sequence[tuple[int, Content]]) -> None:
    """Keep what new media look like (in `previews.db`, before the media themselves are recorded).

    What stood under an id is replaced in any case: after a crash between the two databases the id is given out again.
    """
    for medium, content in contents:
        for table in ("preview", "still", "thumbnail", "features", "close_features"):
            db.execute(f"DELETE FROM {table} WHERE medium = ?", (medium,))
        facts = content.facts
        if facts is None:
            continue
        if facts.preview:
            db.execute("INSERT INTO preview (medium, jpeg) VALUES (?, ?)", (medium, facts.preview))
        if facts.thumbnail:
            db.execute("INSERT INTO thumbnail (medium, jpeg) VALUES (?, ?)", (medium, facts.thumbnail))
        db.executemany(
            "INSERT OR REPLACE INTO still (medium, at_ms, jpeg) VALUES (?, ?, ?)",
            [(medium, frame.at, frame.still) for frame in facts.frames if frame.still],
        )
        db.executemany(
            "INSERT OR REPLACE INTO features (medium, at_ms, value) VALUES (?, ?, ?)",
            [(medium, frame.at, frame.features) for frame in facts.frames if frame.features],
        )


def record_content(db: sqlite.Connection, medium: int, content: Content, ids: Ids) -> None:
    """Make a medium of a content, with its frames, fingerprints and tags."""
    digests, facts = content.reading.digests, content.facts
    db.execute(
        "INSERT INTO medium (id, sha256, md5, sha1, size, kind, mime, format, state, reason, detail, stack) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (medium, digests.sha256, digests.md5, digests.sha1, digests.size, *content.told, medium),
    )
    known_records.record(db, ((medium, known) for known in content.known))
    if facts is not None:
        record_facts(db, medium, facts, content.extras, ids)


def record_facts(db: sqlite.Connection, medium: int, facts: MediumFacts, extras: Extras | None, ids: Ids) -> None:
    """What decoding told of a medium that has no frames and no tags yet."""
    capture = facts.capture
    db.execute(
        "UPDATE medium SET width = ?, height = ?, duration_ms = ?, fps = ?, codec = ?, audio_codec = ?, pages = ?, "
        "orientation = ?, taken = ?, zone_minutes = ?, zone_source = ?, make = ?, model = ?, serial = ?, "
        "software = ?, latitude = ?, longitude = ?, altitude = ? WHERE id = ?",
        (
            facts.width,
            facts.height,
            facts.duration,
            facts.fps,
            facts.codec,
            facts.audio_codec,
            facts.pages,
            facts.orientation,
            capture.taken,
            capture.zone_minutes,
            capture.zone_source,
            capture.make,
            capture.model,
            capture.serial or (extras.serial if extras else None),
            capture.software,
            capture.latitude,
            capture.longitude,
            capture.altitude,
            medium,
        ),
    )
    for frame in {frame.at: frame for frame in facts.frames}.values():
        number = ids.next("frame")
        db.execute(
            "INSERT INTO frame (id, medium, at_ms, width, height) VALUES (?, ?, ?, ?, ?)",
            (number, medium, frame.at, frame.width, frame.height),
        )
        db.executemany(
            "INSERT OR REPLACE INTO fingerprint (frame, method, value, quality) VALUES (?, ?, ?, ?)",
            [(number, print_.method, print_.value, print_.quality) for print_ in frame.fingerprints],
        )
    if facts.trace:
        db.execute("INSERT INTO trace (medium, value) VALUES (?, ?)", (medium, facts.trace))
    if facts.soundprint:
        db.execute("INSERT INTO soundprint (medium, value) VALUES (?, ?)", (medium, facts.soundprint))
    tags = (*facts.tags, *(extras.tags if extras else ()))
    db.executemany(
        "INSERT INTO exif (medium, number, tag_group, name, value) VALUES (?, ?, ?, ?, ?)",
        [(medium, number, tag.group, tag.name, tag.value) for number, tag in enumerate(tags)],
    )


def record_occurrence(db: sqlite.Connection, result: Result) -> int | None:
    """Note how the reading of an occurrence ended; its content must be a medium by now. Gives that, if there is one."""
    medium: int | None = None
    if result.sha256 is not None:
        (medium,) = db.execute("SELECT id FROM medium WHERE sha256 = ?", (result.sha256,)).fetchone()
    state = "unreadable" if result.sha256 is None else "read"
    if result.new is None:
        db.execute(
            "UPDATE occurrence SET state = ?, reason = ?, medium = ?, faults = ? WHERE id = ?",
            (state, result.reason, medium, result.faults, result.occurrence),
        )
        return medium
    new = result.new
    db.execute(
        "INSERT INTO occurrence (id, source, container, path, size, modified_ns, state, reason, medium, faults) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source, container, path) DO UPDATE SET "
        "size = excluded.size, modified_ns = excluded.modified_ns, state = excluded.state, reason = excluded.reason, "
        "medium = excluded.medium, faults = excluded.faults",
        (
            result.occurrence,
            new.source,
            new.container,
            new.path,
            new.size,
            new.modified_ns,
            state,
            result.reason,
            medium,
            result.faults,
        ),
    )
    return medium


def add_seconds(db: sqlite.Connection, seconds: float) -> None:
    """Add to the time that taking in has cost so far."""
    db.execute(
        "INSERT INTO case_info (key, value) VALUES ('ingest seconds', ?) "
        "ON CONFLICT (key) DO UPDATE SET value = CAST(CAST(value AS REAL) + excluded.value AS TEXT)",
        (f"{seconds:.3f}",),
    )
