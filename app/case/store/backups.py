"""Backups of `case.db`: whole copies in `NAME.case/backups/`, each checked before it gets its name.

`case-NUMBER-TIME.db`, where the number only grows, so that their order holds when the clock was set back; a copy that
was made before a migration or before a restore says so in its name. What is kept: see `kept`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app import sqlite
from app.case.store import case_key, connection
from app.case.store.case_key import CaseKey
from app.case.store.connection import Damaged
from app.case.store.soundness import check_quickly
from app.case.trail import audit
from app.errors import UserError
from app.platform.files import free_space, replace_file, sync_folder

FOLDER = "backups"
NEWEST, DAYS, WEEKS = 5, 7, 8
"""Kept are so many of the newest, and the newest of each of so many days and weeks on which one was made."""
RESERVE_BYTES = 256 * 2**20
"""What a backup leaves free on the disk: decisions need the room more."""

_PAGES = 1_024
"""Copied in one step, between two looks at whether to stop: 4 MB, a few milliseconds."""
_NAME = re.compile(r"case-(\d{4,12})-(\d{8}T\d{6}Z)(?:-([a-z0-9.-]{1,60}))?\.db")
_TIME = "%Y%m%dT%H%M%SZ"
_SITTINGS = ("open case", "close case", audit.CHECKPOINT, audit.CLOCK_SET_BACK)


class NoRoom(UserError):
    """A backup would leave too little of the disk free."""


class _Stopped(Exception):
    pass


@dataclass(frozen=True)
class Backup:
    """One copy, as its name tells of it. `occasion`: what it was made before, e.g. `before-restore`; mostly empty."""

    path: Path
    number: int
    made_at: datetime
    occasion: str = ""

    @property
    def name(self) -> str:
        """Its file's name."""
        return self.path.name


@dataclass(frozen=True)
class Content:
    """What a database of a case holds. `row`, `head`: the newest row of the audit trail and its hash; `newest_at`: when
    it was written."""

    case: str
    row: int
    head: str
    newest_at: str
    decisions: int
    media: int


def listed(folder: Path) -> list[Backup]:
    """The backups of the case in `folder`, oldest first. Raises UserError if they can't be listed."""
    place = folder / FOLDER
    try:
        paths = list(place.iterdir()) if place.is_dir() else []
    except OSError as error:
        raise UserError(f"{place} can't be read ({error.strerror}); check its permissions.") from error
    return sorted((made for path in paths if (made := _named(path))), key=lambda each: each.number)


def content(db: sqlite.Connection) -> Content:
    """What an open database holds. Raises Damaged if it isn't that of a case, sqlite.Error if it can't be read."""
    case = db.execute("SELECT value FROM case_info WHERE key = 'id'").fetchone()
    if case is None:
        raise Damaged("the database belongs to no case; choose another one.")
    row, head = audit.head(db)
    (newest_at,) = db.execute("SELECT coalesce(max(at), '') FROM audit WHERE seq = ?", (row,)).fetchone()
    (decisions,) = db.execute("SELECT count(*) FROM undo WHERE state = 'done'").fetchone()
    (media,) = db.execute("SELECT count(*) FROM medium").fetchone()
    return Content(str(case[0]), row, head, str(newest_at), int(decisions), int(media))


def inspect(backup: Backup, key: CaseKey | None, *, every_page: bool = False) -> Content:
    """What a backup holds. Raises Damaged if it can't be read; doesn't look at every page (`check` does)."""
    try:
        with closing(connection.open_for_reading(backup.path, key)) as db:
            if every_page:
                check_quickly(db, backup.name)
            return content(db)
    except sqlite.DatabaseError as error:
        raise Damaged(f"{backup.name} can't be read as a backup ({error}); choose another one.") from error


def check(backup: Backup, key: CaseKey | None) -> Content:
    """The same, after looking at every page."""
    return inspect(backup, key, every_page=True)


def newest_good(folder: Path, key: CaseKey | None) -> tuple[Backup, Content] | None:
    """The newest backup that is whole; None where there is none."""
    for backup in reversed(listed(folder)):
        try:
            return backup, check(backup, key)
        except UserError:
            continue
    return None


def advice(folder: Path, key: CaseKey | None) -> str:
    """How to go on where `case.db` is damaged, as a sentence. Without its key, a case with a passphrase isn't looked
    into."""
    if key is None and case_key.is_locked(folder) and (there := listed(folder)):
        return f"Its newest backup is {there[-1].name}; restore it from the start page, or with “sightline restore”."
    found = newest_good(folder, key)
    if found is None:
        return "There is no backup of it; keep the folder as it is and go on with your newest copy of the case."
    backup, held = found
    decisions = "1 decision" if held.decisions == 1 else f"{held.decisions:,} decisions"
    return (
        f"Its newest good backup is {backup.name}, with {decisions}, the last thing noted at "
        f"{held.newest_at}; restore it from the start page, or with “sightline restore {folder}”."
    )


def is_due(folder: Path, key: CaseKey | None, reader: sqlite.Connection, least_minutes: float = 0) -> bool:
    """Whether anything was decided or taken in since the newest backup; not if that is younger than `least_minutes`."""
    found = listed(folder)
    if not found:
        acts, *taken_in = _marks(reader)
        return acts > 1 or any(taken_in)  # the first act is that the case was made
    age = (datetime.now(UTC) - found[-1].made_at).total_seconds() / 60
    if 0 <= age < least_minutes:
        return False
    try:
        with closing(connection.open_for_reading(found[-1].path, key)) as db:
            return _marks(db) != _marks(reader)
    except (UserError, sqlite.DatabaseError):
        return True


def make(
    folder: Path,
    key: CaseKey | None,
    occasion: str = "",
    stopped: Callable[[], bool] = lambda: False,
    reserve: int = RESERVE_BYTES,
) -> Backup | None:
    """Copy `case.db` as it stands now and check the copy; one without an occasion takes the place of those that the
    rule no longer keeps.

    For whoever holds the case's lock. Writing goes on meanwhile. Gives None if it was stopped. Raises NoRoom if less
    than `reserve` bytes would stay free, Damaged if the case isn't whole, UserError if the disk refuses; in each case
    nothing is left behind and every older backup stays.
    """
    place = folder / FOLDER
    part: Path | None = None
    try:
        place.mkdir(exist_ok=True)
        _sweep(place)
        before = listed(folder)
        number = before[-1].number + 1 if before else 1
        made = _new(place, number, occasion)
        part = made.path.with_name(made.path.name + ".part")
        with closing(connection.open_for_reading(folder / "case.db", key)) as source:
            _check_room(source, place, reserve)
            copy_into(part, key, source, stopped, folder.name)
        replace_file(part, made.path)
        if not occasion:
            remove_superseded(folder)
    except _Stopped:
        return None
    except OSError as error:
        raise UserError(f"No backup could be made in {place} ({error.strerror}); check the disk.") from error
    except sqlite.Error as error:
        if cause := connection.remedy(error):
            raise UserError(f"No backup could be made: {cause}.") from error
        raise
    finally:
        if part is not None:
            part.unlink(missing_ok=True)
    return made


def copy_into(
    part: Path, key: CaseKey | None, source: sqlite.Connection, stopped: Callable[[], bool], name: str
) -> Content:
    """Write a copy of an open database into the new file `part` and check it; nobody is kept waiting meanwhile.

    Raises Damaged if it isn't whole, sqlite.Error if it can't be read or written; the part is the caller's.
    """

    def between_steps(status: int, remaining: int, total: int) -> None:
        if stopped():
            raise _Stopped

    source.execute("BEGIN")  # one moment of it, whatever is written meanwhile: otherwise each write began anew
    try:
        with closing(connection.open_copy(part, key)) as copy:
            expected = content(source)
            source.backup(copy, pages=_PAGES, progress=between_steps)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, that can be read where nothing can be written
    finally:
        source.execute("COMMIT")
    with closing(connection.open_for_reading(part, key)) as copied:
        copied.set_progress_handler(stopped, 100_000)
        try:
            check_quickly(copied, name)
            found = content(copied)
        except sqlite.OperationalError as error:
            if getattr(error, "sqlite_errorname", "") == "SQLITE_INTERRUPT":
                raise _Stopped from error
            raise
    if found != expected:
        raise Damaged(f"{name} could not be copied faithfully; check the disk.")
    return found


def kept(found: Sequence[Backup]) -> set[Backup]:
    """Those that stay, of all (oldest first): the newest, and the newest of each of the last days (UTC) and weeks on
    which any was made, whatever the clock says now. What was made before a migration or a restore stays always."""
    stay = {each for each in found if each.occasion} | set(found[-NEWEST:])
    return stay | _newest_of(found, DAYS, "%Y-%m-%d") | _newest_of(found, WEEKS, "%G-W%V")


def remove_superseded(folder: Path) -> None:
    """Remove what the rule no longer keeps. Call it only after the newest one was checked."""
    found = listed(folder)
    stay = kept(found)
    for backup in found:
        if backup not in stay:
            backup.path.unlink(missing_ok=True)
    sync_folder(folder / FOLDER)


def unused_name(folder: Path, stem: str) -> Path:
    """A path `folder/stem TIME.db` that nothing has yet."""
    stamp = datetime.now(UTC).strftime(_TIME)
    names = (f"{stem} {stamp}{f' {number}' if number else ''}.db" for number in range(10_000))
    return next(folder / name for name in names if not (folder / name).exists())


def _newest_of(found: Iterable[Backup], periods: int, form: str) -> set[Backup]:
    newest: dict[str, Backup] = {}
    for backup in found:
        newest.pop(period := backup.made_at.strftime(form), None)
        newest[period] = backup
    return set(list(newest.values())[-periods:])


def _named(path: Path) -> Backup | None:
    match = _NAME.fullmatch(path.name)
    if match is None or not path.is_file():
        return None
    number, made_at, occasion = match.groups()
    try:
        moment = datetime.strptime(made_at, _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(path, int(number), moment, occasion or "")


def _new(place: Path, number: int, occasion: str) -> Backup:
    now = datetime.now(UTC).replace(microsecond=0)
    words = f"-{occasion}" if occasion else ""
    return Backup(place / f"case-{number:04d}-{now.strftime(_TIME)}{words}.db", number, now, occasion)


def _sweep(place: Path) -> None:
    """Remove what a killed backup or restore left."""
    for part in (*place.glob("case-*.part*"), *place.parent.glob("case.db.part*")):
        part.unlink(missing_ok=True)


def _check_room(source: sqlite.Connection, place: Path, reserve: int) -> None:
    (pages,) = source.execute("PRAGMA page_count").fetchone()
    (size,) = source.execute("PRAGMA page_size").fetchone()
    needed = int(pages) * int(size)  # SQLCipher gives the size of a page as text
    free = free_space(place)
    if free < needed + reserve:
        raise NoRoom(
            f"No backup was made: it needs {needed / 1e6:,.0f} MB, and of the {free / 1e6:,.0f} MB that are free "
            f"{reserve / 1e6:,.0f} MB are left for the case; make room on its disk."
        )


def _marks(db: sqlite.Connection) -> tuple[int, ...]:
    """Numbers of which one at least is another as soon as anything was decided or taken in."""
    unknown = ", ".join("?" * len(_SITTINGS))
    (acts,) = db.execute(
        f"SELECT coalesce((SELECT seq FROM audit WHERE action NOT IN ({unknown}) ORDER BY seq DESC LIMIT 1), 0)",
        _SITTINGS,
    ).fetchone()
    tables = ("medium", "occurrence", "link")
    newest = [db.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0] for table in tables]
    (open_,) = db.execute("SELECT count(*) FROM occurrence WHERE state IN ('found', 'running')").fetchone()
    return (acts, *newest, open_)
