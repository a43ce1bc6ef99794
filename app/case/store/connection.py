"""How a database of the case is opened: the one place that knows the settings, and how the key is given.

Settings and their reasons are measured: WAL with synchronous=FULL loses no acknowledged decision at a power cut (200
commits: 209 fsyncs; NORMAL made 8 and may lose all of them). `trusted_schema` and `cell_size_check` limit what a
manipulated file can do to the reader. With a key, each page is encrypted and carries a MAC, by which SQLCipher finds
every changed bit; a page that doesn't fit is damage, as in a plain database, and so is a key that doesn't fit, since
`case_key` gives no wrong one.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from app import sqlite
from app.case.store import schema
from app.case.store.case_key import CaseKey
from app.errors import UserError

BUSY_MILLISECONDS = 10_000
PREVIEWS = "previews.db"


class Damaged(UserError):
    """What should be the database of a case is none, or none any more."""


def open_for_writing(path: Path, key: CaseKey | None, *, durable: bool = True) -> sqlite.Connection:
    """A connection that may change the database; transactions are begun by hand.

    `durable`: each commit reaches the disk before it returns. Without it the newest commits may be lost at a power cut
    (never torn), which suits what can be made again.
    """
    connection = _connect(path, "rwc", key)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")
    return connection


def open_previews(folder: Path, key: CaseKey | None) -> sqlite.Connection:
    """The previews of a case for writing; tables that are missing are made, since all can be rebuilt from the
    sources."""
    previews = open_for_writing(folder / PREVIEWS, key, durable=False)
    previews.executescript(f"BEGIN; {schema.PREVIEW_TABLES} COMMIT;")
    return previews


def open_for_reading(path: Path, key: CaseKey | None) -> sqlite.Connection:
    """A connection that can't change the database; may be used from the thread that made it and closed from another."""
    connection = _connect(path, "ro", key)
    connection.execute("PRAGMA query_only = ON")
    return connection


def open_copy(path: Path, key: CaseKey | None) -> sqlite.Connection:
    """A new file that a copy is written into. It has no journal and isn't synced: a copy counts once it is whole, has
    been synced and has its name."""
    connection = _connect(path, "rwc", key)
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    return connection


def attach_for_reading(connection: sqlite.Connection, path: Path, key: CaseKey | None, name: str, tables: str) -> None:
    """Let a reading connection see a second database as `name`; where its file is lost, these tables, empty."""
    if path.exists():
        try:
            pragma = "" if key is None else key.pragma
            connection.execute(f"ATTACH DATABASE ? AS {name} KEY ?", (_uri(path, "ro"), pragma))
        except sqlite.DatabaseError as error:
            raise _not_to_be_opened(path, error) from error
        return
    connection.execute(f"ATTACH DATABASE ':memory:' AS {name} KEY ''")
    connection.execute("PRAGMA query_only = OFF")
    connection.executescript(tables.replace("CREATE TABLE IF NOT EXISTS ", f"CREATE TABLE {name}."))
    connection.execute("PRAGMA query_only = ON")


def remedy(error: sqlite.Error) -> str:
    """What is wrong and what the officer can do, as the end of a sentence; empty where the error is a bug."""
    return next((words for code, words in _REMEDIES.items() if name_of(error).startswith(code)), "")


def name_of(error: sqlite.Error) -> str:
    """SQLite's name of an error, e.g. `SQLITE_FULL`; empty where it has none."""
    # An error of a copy by the backup interface carries its message only.
    return str(getattr(error, "sqlite_errorname", "")) or _NAMES.get(str(error), "")


_NAMES = {
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "attempt to write a readonly database": "SQLITE_READONLY",
    "unable to open database file": "SQLITE_CANTOPEN",
    "database is locked": "SQLITE_BUSY",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "file is not a database": "SQLITE_NOTADB",
}


@contextmanager
def in_words(failed: str) -> Iterator[None]:
    """Make what SQLite complains of a sentence that begins with `failed`, where the officer can mend it."""
    try:
        yield
    except sqlite.Error as error:
        if cause := remedy(error):
            raise (Damaged if is_damage(error) else UserError)(f"{failed}: {cause}.") from error
        raise


_REMEDIES = {
    "SQLITE_FULL": "the disk that holds the case is full; make room and try again",
    "SQLITE_IOERR": "the disk that holds the case fails; check its connection",
    "SQLITE_READONLY": "the case can't be written; check the permissions of its folder",
    "SQLITE_CANTOPEN": "a file of the case can't be opened; check the permissions of its folder",
    "SQLITE_BUSY": "another program holds the case; close it there",
    "SQLITE_CORRUPT": "the database of the case is damaged; check the disk, then restore a backup",
    "SQLITE_NOTADB": "the database of the case is damaged; check the disk, then restore a backup",
}


_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR_SHORT_READ")


def is_damage(error: sqlite.Error) -> bool:
    """Whether it says that the database itself isn't sound."""
    return name_of(error).startswith(_DAMAGED)


def _connect(path: Path, mode: str, key: CaseKey | None) -> sqlite.Connection:
    connection: sqlite.Connection | None = None
    try:
        connection = sqlite.connect(
            _uri(path, mode),
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=BUSY_MILLISECONDS / 1000,
            cached_statements=256,
        )
        connection.execute("PRAGMA cipher_log_level = NONE")  # else it writes on the error stream
        if key is not None:
            connection.execute(f'PRAGMA key = "{key.pragma}"')
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite.DatabaseError as error:
        if connection is not None:
            connection.close()
        raise _not_to_be_opened(path, error) from error
    return connection


def _not_to_be_opened(path: Path, error: sqlite.Error) -> UserError:
    if path.name == PREVIEWS and is_damage(error):  # no backup of the case is needed: they can be made again
        return UserError(
            f"{PREVIEWS} in {path.parent} is damaged ({error}); “sightline retry {path.parent} --previews” lays it "
            "aside and makes previews again from the sources. No decision is lost."
        )
    return (Damaged if is_damage(error) else UserError)(
        f"{path} can't be opened as a case database ({error}); check that the path is right and the disk is sound."
    )


def _uri(path: Path, mode: str) -> str:
    return f"file:{quote(os.fsencode(path))}?mode={mode}"
