"""Keeps backups of a case while it is open for writing: at once if anything is new, then every half hour of work."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import closing, suppress
from typing import TypeVar

from app import sqlite
from app.case.casefile import Case
from app.case.store import backups, connection
from app.case.store.backups import Backup
from app.case.store.connection import Damaged
from app.case.store.soundness import check_quickly, check_wholly
from app.errors import UserError
from app.jobs.sweeping import sweep_leftovers

T = TypeVar("T")

PAUSE_MINUTES = 30.0


def back_up_if_due(
    case: Case, least_minutes: float = PAUSE_MINUTES, stopped: Callable[[], bool] = lambda: False
) -> Backup | None:
    """Make a backup if anything is new since the newest one and that is older than `least_minutes`.

    Raises Damaged, naming the newest good backup, if the case isn't whole; UserError, as `backups.make`, otherwise.
    """

    def make() -> Backup | None:
        due = backups.is_due(case.folder, case.key, case.reader(), least_minutes)
        return backups.make(case.folder, case.key, stopped=stopped) if due else None

    return _advised(case, make, "No backup could be made")


def check_case(case: Case, stopped: Callable[[], bool] = lambda: False, *, wholly: bool = False) -> None:
    """Look at every page of the database, `wholly`: at every index and reference too, which takes longer.

    Raises Damaged, naming the newest good backup, if it isn't sound. Stopped, it gives no verdict.
    """

    def look() -> None:
        with closing(connection.open_for_reading(case.folder / "case.db", case.key)) as db:
            db.set_progress_handler(stopped, 100_000)
            try:
                (check_wholly if wholly else check_quickly)(db, case.folder.name)
            except sqlite.OperationalError:
                if not stopped():
                    raise

    _advised(case, look, f"{case.folder.name} can't be checked")


def _advised(case: Case, work: Callable[[], T], failed: str) -> T:
    """`failed`: what to say first where neither the work nor the case is at fault."""
    try:
        return work()
    except Damaged as error:
        raise Damaged(f"{error} {_advice(case)}") from error
    except sqlite.Error as error:
        if connection.is_damage(error):
            raise Damaged(f"{case.folder.name} is damaged ({error}). {_advice(case)}") from error
        if cause := connection.remedy(error):
            raise UserError(f"{failed}: {cause}.") from error
        raise


def _advice(case: Case) -> str:
    return backups.advice(case.folder, case.key)


class Keeper:
    """A thread of an open, writable case; ends with `close`, which comes before the case's own."""

    def __init__(
        self,
        case: Case,
        said: Callable[[str], None],
        failed: Callable[[str], None],
        pause_minutes: float = PAUSE_MINUTES,
        rest_seconds: float = 0.0,
    ) -> None:
        """`said` is told why there is no backup, `failed` that the case is damaged; called from the thread. It begins
        after `rest_seconds`.
        """
        self._case = case
        self._said = said
        self._failed = failed
        self._pause = pause_minutes * 60
        self._rest = rest_seconds
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._serve, name=f"keeper of {case.folder.name}")
        self._thread.start()

    def close(self) -> None:
        """End; a backup that is under way is called off."""
        self._closed.set()
        self._thread.join()

    def _serve(self) -> None:
        self._closed.wait(self._rest)
        with suppress(UserError):  # a disk that is full is told of by the backup
            sweep_leftovers(self._case, self._case.folder / "packages")
        while not self._closed.is_set():
            try:
                # A backup is checked as it is made; where none is due, the case itself is.
                if back_up_if_due(self._case, 0, self._closed.is_set) is None and not self._closed.is_set():
                    check_case(self._case, self._closed.is_set)
            except Damaged as error:
                self._failed(str(error))
                return
            except UserError as error:
                self._said(str(error))
            self._closed.wait(self._pause)
