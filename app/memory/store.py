"""The memory of a workstation: the file `memory/library.db`, with a passphrase or without.

Each change is one transaction, so that a case is remembered whole or not at all, and what stood there before stays
until then. What is forgotten is overwritten with zeros. With a passphrase the file is encrypted like a case, by a key
that lies beside it (`app.case.store.case_key`).
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from app import sqlite
from app.case.records.memory_records import EntityRow, MediumRow, SeriesRow
from app.case.store import case_key, connection
from app.case.store.case_key import CaseKey
from app.errors import UserError
from app.keys.passphrase import WrongPassphrase
from app.memory import schema
from app.memory.cameras import SECRET_BYTES
from app.platform.files import replace_file
from app.platform.locks import Locked, lock_file
from app.platform.places import data_folder

NAME = "library.db"
_LOCK = "memory.lock"
_PLAIN = b"SQLite format 3\0"
_PIECE = 10_000


class MemoryLocked(UserError):
    """The memory has a passphrase, and none was given."""

    def __init__(self) -> None:
        super().__init__("The memory of cases has a passphrase; give it with --memory-passphrase-file.")


@dataclass(frozen=True)
class About:
    """A remembered case. `confidential`: 1 where it has a passphrase. `first_medium`: number of its first medium."""

    id: int
    case_id: str
    reference: str
    agency: str
    officer: str
    remembered_at: str
    remembered_by: str
    first_medium: int
    media: int
    confidential: int
    series: int


class Memory:
    """The memory, open. Made by `opened`."""

    def __init__(self, db: sqlite.Connection, *, is_protected: bool) -> None:
        self.db = db
        self.is_protected = is_protected

    def close(self) -> None:
        """Give the file back."""
        self.db.close()

    def __enter__(self) -> Self:
        """The memory itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()

    @contextmanager
    def changing(self) -> Iterator[sqlite.Connection]:
        """One transaction: all that is done within, or nothing."""
        with connection.in_words("The memory of cases can't be changed"):
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield self.db
            except BaseException:
                self.db.execute("ROLLBACK")
                raise
            self.db.execute("COMMIT")

    @property
    def secret(self) -> bytes:
        """What makes the values that stand for cameras this memory's own."""
        (found,) = self.db.execute("SELECT value FROM secret WHERE name = 'camera'").fetchone()
        return bytes(found)

    def cases(self) -> list[About]:
        """The remembered cases, by reference."""
        rows = self.db.execute(
            "SELECT c.id, c.case_id, c.reference, c.agency, c.officer, c.remembered_at, c.remembered_by, "
            "c.first_medium, c.media, c.confidential, "
            "(SELECT count(*) FROM series s WHERE s.remembered_case = c.id) FROM remembered_case c "
            "ORDER BY c.reference, c.case_id"
        )
        return [About(*row) for row in rows]

    def named(self, name: str) -> About:
        """The one that has this reference or id. Raises UserError where there is none, or several."""
        found = [each for each in self.cases() if name in (each.reference, each.case_id)]
        if not found:
            raise UserError(f"No case “{name}” is remembered; “memory list” shows those that are.")
        if len(found) > 1:
            ids = ", ".join(each.case_id for each in found)
            raise UserError(f"Several remembered cases have the reference “{name}”; name one by its id: {ids}.")
        return found[0]

    def next_medium(self) -> int:
        """The number that the first medium of the next case gets."""
        (last,) = self.db.execute("SELECT coalesce(max(first_medium + media), 1) FROM remembered_case").fetchone()
        return int(last)


def forget(db: sqlite.Connection, case_id: str) -> bool:
    """Forget a case within the caller's transaction; False if it wasn't remembered."""
    row = db.execute("SELECT first_medium, media FROM remembered_case WHERE case_id = ?", (case_id,)).fetchone()
    if row is None:
        return False
    first, last = row[0], row[0] + row[1] - 1
    for table, column in (
        ("series_member", "medium"),
        ("trace", "medium"),
        ("soundprint", "medium"),
        ("sketch", "medium"),
        ("medium", "id"),
    ):
        db.execute(f"DELETE FROM {table} WHERE {column} BETWEEN ? AND ?", (first, last))  # noqa: S608 - our own names
    db.execute("DELETE FROM remembered_case WHERE case_id = ?", (case_id,))
    return True


def add_media(db: sqlite.Connection, rows: Iterable[tuple[int, MediumRow, bytes | None]]) -> None:
    """Write down media under the numbers given, each with what stands for its camera."""
    db.executemany(
        "INSERT INTO medium (id, sha256, md5, kind, duration_ms, camera) VALUES (?, ?, ?, ?, ?, ?)",
        ((number, row.sha256, row.md5, row.kind, row.duration_ms, camera) for number, row, camera in rows),
    )


def add_series(
    db: sqlite.Connection, case: int, found: Iterable[SeriesRow], entities: Iterable[EntityRow], numbers: dict[int, int]
) -> None:
    """Write down series, their members and what is known of people in them; `numbers`: of the case's media."""
    ids: dict[int, int] = {}
    for each in found:
        cursor = db.execute(
            "INSERT INTO series (remembered_case, code, title, status, central_number) VALUES (?, ?, ?, ?, ?)",
            (case, each.code, each.title, each.status, each.central_number),
        )
        ids[each.id] = int(cursor.lastrowid or 0)
        db.executemany(
            "INSERT INTO series_member (medium, series) VALUES (?, ?)",
            [(numbers[medium], ids[each.id]) for medium in each.media if medium in numbers],
        )
    db.executemany(
        "INSERT OR IGNORE INTO entity (series, kind, label, identified) VALUES (?, ?, ?, ?)",
        [(ids[each.series], each.kind, each.label, int(each.identified)) for each in entities if each.series in ids],
    )


def add_values(db: sqlite.Connection, table: str, values: Iterable[tuple[int, bytes]]) -> None:
    """Write down traces, soundprints or sketches by the numbers of their media."""
    db.executemany(f"INSERT INTO {table} (medium, value) VALUES (?, ?)", values)  # noqa: S608 - our own names


def workstation_folder() -> Path:
    """Where the memory of this user's workstation lies."""
    return data_folder() / "memory"


def is_there(folder: Path) -> bool:
    """Whether anything was ever remembered."""
    return (folder / NAME).is_file()


def is_protected(folder: Path) -> bool:
    """Whether the memory has a passphrase."""
    try:
        with (folder / NAME).open("rb") as file:
            return file.read(len(_PLAIN)) != _PLAIN and (folder / case_key.NAME).exists()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise UserError(f"{folder / NAME} can't be read ({error.strerror}); check your permissions.") from error


def opened(folder: Path, passphrase: str = "") -> Memory:
    """The memory in `folder`, made where there is none. Raises MemoryLocked, WrongPassphrase or another UserError."""
    key = _key(folder, passphrase)
    with _held(folder), connection.in_words("The memory of cases can't be opened"):
        if not is_there(folder):
            _make(folder)
        db = connection.open_for_writing(folder / NAME, key)
    try:
        _check(db)
    except BaseException:
        db.close()
        raise
    return Memory(db, is_protected=key is not None)


def protect(folder: Path, passphrase: str) -> str:
    """Give a memory that has none a passphrase; gives its recovery key, which is kept nowhere.

    Killed at any moment the memory is whole, with the passphrase or without. Raises UserError where it has one already,
    or another program uses it.
    """
    case_key.check_new(passphrase)
    if is_protected(folder):
        raise UserError("The memory of cases has a passphrase already.")
    opened(folder).close()
    with _held(folder), connection.in_words("The memory of cases can't be encrypted"):
        key, recovery = case_key.make(folder, passphrase)
        new = folder / f"{NAME}.new"
        new.unlink(missing_ok=True)
        db = connection.open_for_writing(folder / NAME, None)
        try:
            db.execute("PRAGMA journal_mode = DELETE")  # refused as long as anybody else has it open
            db.execute("ATTACH DATABASE ? AS sealed KEY ?", (os.fspath(new), key.pragma))
            db.execute("SELECT sqlcipher_export('sealed')")
            db.execute(f"PRAGMA sealed.application_id = {schema.APPLICATION_ID}")
            db.execute(f"PRAGMA sealed.user_version = {schema.FORMAT}")
            db.execute("DETACH DATABASE sealed")
        except BaseException:
            new.unlink(missing_ok=True)
            raise
        finally:
            db.close()
        replace_file(new, folder / NAME)
    return recovery


def _key(folder: Path, passphrase: str) -> CaseKey | None:
    if not is_protected(folder):
        return None
    if not passphrase:
        raise MemoryLocked
    try:
        return case_key.unlock(folder, passphrase)
    except WrongPassphrase as error:
        raise WrongPassphrase(
            "This passphrase doesn't open the memory of cases; check it, or use its recovery key."
        ) from error


def _make(folder: Path) -> None:
    """Made aside, so that what has the name is whole."""
    new = folder / f"{NAME}.new"
    for left in (new, folder / f"{NAME}.new-wal", folder / f"{NAME}.new-shm"):
        left.unlink(missing_ok=True)
    db = connection.open_copy(new, None)
    try:
        db.executescript(f"BEGIN; {schema.TABLES} COMMIT;")
        db.execute("INSERT INTO secret VALUES ('camera', ?)", (os.urandom(SECRET_BYTES),))
        db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {schema.FORMAT}")
    finally:
        db.close()
    with suppress(OSError):
        new.chmod(0o600)
    replace_file(new, folder / NAME)


def _check(db: sqlite.Connection) -> None:
    (kind,) = db.execute("PRAGMA application_id").fetchone()
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if kind != schema.APPLICATION_ID:
        raise UserError(f"{NAME} isn't a memory of cases; move it aside, and a new one is made.")
    if version > schema.FORMAT:
        raise UserError("The memory of cases was made by a newer version of this program; use that version.")


@contextmanager
def _held(folder: Path) -> Iterator[None]:
    """One program at a time makes or encrypts the memory."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = lock_file(folder / _LOCK)
    except Locked as error:
        raise UserError(f"The memory of cases is being opened by {error.holder}; try again in a moment.") from error
    except OSError as error:
        raise UserError(f"{folder} can't be written to ({error.strerror}); check your permissions.") from error
    with lock:
        yield
