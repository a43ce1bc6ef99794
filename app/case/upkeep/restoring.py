"""Putting a backup in the place of `case.db`. What stood there is kept: as a backup, or, damaged, beside it.

Killed at any moment, the case is the one from before or the restored one. `previews.db` stays: an id of a medium never
stands for two contents (`intake_records.MEDIA_ABOVE`), so that what it has too much is never shown, and media that the
restored case lacks get new ids when their source is read again. `index/` is made anew by the next linking.
"""

from __future__ import annotations

import os
import shutil
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from app import sqlite
from app.case.casefile import hold, with_suffix
from app.case.records.intake_records import MEDIA_ABOVE
from app.case.store import backups, connection
from app.case.store.backups import Backup, Content
from app.case.store.case_key import CaseKey
from app.case.store.connection import Damaged
from app.case.store.info import read_info
from app.case.store.soundness import check_quickly
from app.case.trail import audit, checkpoints, remembered_heads
from app.errors import UserError
from app.platform.files import replace_file, sync_file, sync_folder
from app.platform.whereabouts import is_file, is_folder

BEFORE = "before-restore"
"""The occasion of the backup that is made of what a restore replaces."""

_READER_MILLISECONDS = 1_000
"""How long a restore waits for another program's question to end."""
_PREVIEW_TABLES = ("preview", "still", "thumbnail", "features", "close_features")


@dataclass(frozen=True)
class Restored:
    """What is the case now. `replaced`: the name of the file in which what was the case is kept; empty where there was
    nothing. `broken_at`: the first row of the audit trail that doesn't fit, None if all do."""

    folder: Path
    backup: Backup
    content: Content
    replaced: str
    broken_at: int | None


@dataclass(frozen=True)
class _Replaced:
    name: str = ""
    content: Content | None = None
    highest_medium: int = 0
    why: str = ""


def case_folder(path: Path) -> Path:
    """The folder of a case, of which only backups may be left. Raises UserError if there is none."""
    for folder in (path, with_suffix(path)):
        if is_folder(folder) and (is_file(folder / "case.db") or backups.listed(folder)):
            return folder.resolve()
    raise UserError(f"There is no case {path}; check the path.")


def choose(folder: Path, name: str) -> Backup:
    """The backup of this name or number. Raises UserError if there is none."""
    for backup in backups.listed(folder):
        if name in (backup.name, backup.path.stem, str(backup.number)):
            return backup
    raise UserError(f"{folder.name} has no backup “{name}”; “sightline backup {folder} --list” lists them.")


def choose_newest_good(folder: Path, key: CaseKey | None) -> Backup:
    """The newest backup that is whole. Raises UserError if there is none."""
    found = backups.newest_good(folder, key)
    if found is None:
        raise UserError(f"{folder.name} has no backup that is whole; go on with your newest copy of the case.")
    return found[0]


def restore(folder: Path, key: CaseKey | None, backup: Backup) -> Restored:
    """Make this backup the case.

    Raises Held if a program has the case open, Damaged if the backup isn't whole, UserError if it is of another case,
    another program still reads this one, or the disk refuses; the case then is what it was.
    """
    with hold(folder):
        try:
            held = backups.check(backup, key)
            replaced = _keep_what_is_there(folder, key, held)
            part = folder / "case.db.part"
            try:
                broken_at, head = _prepare(part, key, backup, held, replaced, folder)
                _put_in_place(folder, part)
                remembered_heads.remember(held.case, *head)
            finally:
                part.unlink(missing_ok=True)
        except OSError as error:
            raise UserError(f"{backup.name} can't be restored ({error.strerror}); check the disk.") from error
        except sqlite.Error as error:
            if cause := connection.remedy(error):
                raise UserError(f"{backup.name} can't be restored: {cause}.") from error
            raise
    return Restored(folder, backup, held, replaced.name, broken_at)


def _keep_what_is_there(folder: Path, key: CaseKey | None, held: Content) -> _Replaced:
    if not (folder / "case.db").exists():
        return _Replaced(why="missing")
    try:
        # Read first: what is damaged is kept to the byte, and opening it for writing may change it.
        with closing(connection.open_for_reading(folder / "case.db", key)) as db:
            check_quickly(db, folder.name)
            present = backups.content(db)
            highest = max(_highest_medium(db), _noted(db))
    except (Damaged, sqlite.DatabaseError) as error:
        if isinstance(error, sqlite.Error) and not _may_be_damage(error):
            raise
        return _Replaced(_lay_beside(folder), why=str(error))
    if present.case != held.case:
        raise UserError(f"This backup belongs to another case than {folder.name}; choose one of this case.")
    _bring_in_log(folder, key)
    made = backups.make(folder, key, BEFORE, reserve=0)
    if made is None:  # it is never stopped
        raise AssertionError
    return _Replaced(made.name, present, highest)


def _may_be_damage(error: sqlite.Error) -> bool:
    # A database without its tables says so as a fault of the statement.
    return connection.is_damage(error) or getattr(error, "sqlite_errorname", "") == "SQLITE_ERROR"


def _bring_in_log(folder: Path, key: CaseKey | None) -> None:
    """Leave nothing of a sound database in its write-ahead log, which must not meet the restored one."""
    with closing(connection.open_for_writing(folder / "case.db", key)) as db:
        db.execute(f"PRAGMA busy_timeout = {_READER_MILLISECONDS}")
        (busy, _, _) = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise UserError(f"Another program reads {folder.name}; close it there, then restore.")


def _lay_beside(folder: Path) -> str:
    """Give the damaged database, with its log, second names that nothing takes from it; gives that of the first."""
    beside = backups.unused_name(folder, "case damaged")
    for end in ("", "-wal"):
        file = folder / f"case.db{end}"
        if file.exists():
            _duplicate(file, beside.with_name(beside.name + end))
    sync_folder(folder)
    return beside.name


def _duplicate(file: Path, other: Path) -> None:
    try:
        os.link(file, other)
    except OSError:  # the file system has no links
        shutil.copyfile(file, other)
        sync_file(other)


def _prepare(
    part: Path, key: CaseKey | None, backup: Backup, held: Content, replaced: _Replaced, folder: Path
) -> tuple[int | None, tuple[int, str]]:
    """Write the restored database beside the present one; gives where its audit trail is broken, if it is, and its
    newest row with its hash."""
    part.unlink(missing_ok=True)
    with closing(connection.open_for_reading(backup.path, key)) as source:
        backups.copy_into(part, key, source, lambda: False, backup.name)
    with closing(connection.open_copy(part, key)) as db:
        broken_at = checkpoints.examine(db).trail.broken_at
        above = max(_highest_medium(db), replaced.highest_medium, _highest_preview(folder, key), _noted(db))
        db.execute("BEGIN IMMEDIATE")
        db.execute("INSERT OR REPLACE INTO case_info VALUES (?, ?)", (MEDIA_ABOVE, str(above)))
        audit.append(db, read_info(db).actor, "restore backup", backup.name, _facts(backup, held, replaced))
        db.execute("COMMIT")
        # Else the first opening would change that, and killed in it leave what can't be opened for reading.
        db.execute("PRAGMA journal_mode = WAL")
        return broken_at, audit.head(db)


def _facts(backup: Backup, held: Content, replaced: _Replaced) -> dict[str, object]:
    facts: dict[str, object] = {
        "made_at": backup.made_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "row": held.row,
        "head": held.head,
        "replaced": replaced.name,
    }
    if replaced.content is not None:
        facts |= {"replaced_row": replaced.content.row, "replaced_head": replaced.content.head}
    return facts | ({"because": replaced.why} if replaced.why else {})


def _put_in_place(folder: Path, part: Path) -> None:
    # Of a sound database the log is empty by now; that of a damaged one lies beside.
    for end in ("-wal", "-shm"):
        (folder / f"case.db{end}").unlink(missing_ok=True)
    replace_file(part, folder / "case.db")
    shutil.rmtree(folder / "index", ignore_errors=True)


def _highest_medium(db: sqlite.Connection) -> int:
    return int(db.execute("SELECT coalesce(max(id), 0) FROM medium").fetchone()[0])


def _noted(db: sqlite.Connection) -> int:
    found = db.execute("SELECT value FROM case_info WHERE key = ?", (MEDIA_ABOVE,)).fetchone()
    return int(found[0]) if found else 0


def _highest_preview(folder: Path, key: CaseKey | None) -> int:
    path, highest = folder / "previews.db", 0
    if not path.exists():
        return 0
    # Previews that can't be read, or of an older version, show nothing wrong either.
    with suppress(UserError), closing(connection.open_for_reading(path, key)) as db:
        for table in _PREVIEW_TABLES:
            with suppress(sqlite.DatabaseError):
                (found,) = db.execute(f"SELECT coalesce(max(medium), 0) FROM {table}").fetchone()
                highest = max(highest, int(found))
    return highest
