"""How a source comes into the case, and which exhibit it belongs to."""

from __future__ import annotations

from app import sqlite
from app.case.records.intake_records import NO_FILE, UNLISTED
from app.case.trail import audit


def add_source(db: sqlite.Connection, path: str, kind: str, exhibit: str, actor: str) -> int:
    """Add a source, or, if it is there, have it walked again for what is new. Gives its id."""
    db.execute("INSERT OR IGNORE INTO exhibit (number) VALUES (?)", (exhibit,))
    row = db.execute("SELECT id FROM source WHERE path = ?", (path,)).fetchone()
    if row is not None:
        db.execute("UPDATE source SET walked_at = NULL WHERE id = ?", (row[0],))
        _try_again(db, row[0])
        audit.append(db, actor, "read source again", exhibit, {"path": path, "exhibit": exhibit, "kind": kind})
        return int(row[0])
    cursor = db.execute(
        "INSERT INTO source (exhibit, path, kind, added_at) "
        "VALUES ((SELECT id FROM exhibit WHERE number = ?), ?, ?, ?)",
        (exhibit, path, kind, audit.now()),
    )
    audit.append(db, actor, "add source", exhibit, {"path": path, "exhibit": exhibit, "kind": kind})
    return int(cursor.lastrowid or 0)


def _try_again(db: sqlite.Connection, source: int) -> None:
    """Let what could not be opened be tried once more, but neither links and pipes nor what broke its worker; folders
    that could not be listed are met by the walk."""
    db.execute(
        "DELETE FROM occurrence WHERE source = ? AND state = 'unreadable' AND container = 0 AND reason LIKE ? || '%'",
        (source, UNLISTED),
    )
    db.execute(
        "UPDATE occurrence SET state = 'found', reason = '' WHERE source = ? AND container = 0 "
        "AND state = 'unreadable' AND faults = 0 AND reason NOT LIKE ? || '%'",
        (source, NO_FILE),
    )


def exhibit_of(reader: sqlite.Connection, path: str) -> str | None:
    """The exhibit to which the source at `path` belongs; None if there is no such source."""
    row = reader.execute(
        "SELECT number FROM exhibit JOIN source ON source.exhibit = exhibit.id WHERE path = ?", (path,)
    ).fetchone()
    return str(row[0]) if row else None
