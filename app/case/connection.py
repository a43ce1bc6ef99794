"""How a database of the case is opened: the one place that knows the settings and, later, the key.

Settings and their reasons are measured: WAL with synchronous=FULL loses no acknowledged decision at a power cut (200
commits: 209 fsyncs; NORMAL made 8 and may lose all of them). `trusted_schema` and `cell_size_check` limit what a
manipulated file can do to the reader.
"""

import sqlite3
from pathlib import Path
from urllib.parse import quote

from app.errors import UserError

BUSY_MILLISECONDS = 10_000


def open_for_writing(path: Path, *, durable: bool = True) -> sqlite3.Connection:
    """A connection that may change the database; transactions are begun by hand.

    `durable`: each commit reaches the disk before it returns. Without it the newest commits may be lost at a power cut
    (never torn), which suits what can be made again.
    """
    connection = _connect(path, "rwc")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")
    return connection


def open_for_reading(path: Path) -> sqlite3.Connection:
    """A connection that can't change the database; may be used from the thread that made it and closed from another."""
    connection = _connect(path, "ro")
    connection.execute("PRAGMA query_only = ON")
    return connection


def attach_for_reading(connection: sqlite3.Connection, path: Path, name: str) -> None:
    """Let a reading connection see a second database as `name`."""
    connection.execute(f"ATTACH DATABASE ? AS {name}", (_uri(path, "ro"),))


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    try:
        connection = sqlite3.connect(
            _uri(path, mode),
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=BUSY_MILLISECONDS / 1000,
            cached_statements=256,
        )
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError as error:
        raise UserError(
            f"{path} can't be opened as a case database ({error}); check that the path is right and the disk is sound."
        ) from error
    return connection


def _uri(path: Path, mode: str) -> str:
    return f"file:{quote(str(path))}?mode={mode}"
