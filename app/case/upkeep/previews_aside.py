"""Laying a damaged `previews.db` aside, so that the case can be opened and its previews be made again."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from app import sqlite
from app.case.casefile import hold
from app.case.store import backups, connection
from app.case.store.case_key import CaseKey
from app.case.store.soundness import check_quickly
from app.errors import UserError


def are_damaged(folder: Path, key: CaseKey | None) -> bool:
    """Whether `previews.db` is there and can't be read as what it should be. Raises Held if a program has it open."""
    place = folder / connection.PREVIEWS
    with hold(folder):
        return place.exists() and not _is_sound(place, key)


def lay_aside_if_damaged(folder: Path, key: CaseKey | None) -> Path | None:
    """Give `previews.db` another name if it is damaged; None if it is sound or isn't there.

    `key` is the case's, which must fit `case.db`. Raises Held if a program has the case open.
    """
    place = folder / connection.PREVIEWS
    with hold(folder):
        if not place.exists() or _is_sound(place, key):
            return None
        aside = backups.unused_name(folder, "previews damaged")
        for end in ("", "-wal", "-shm"):
            log = place.with_name(place.name + end)
            if log.exists():
                log.rename(aside.with_name(aside.name + end))
        return aside


def _is_sound(place: Path, key: CaseKey | None) -> bool:
    try:
        with closing(connection.open_for_reading(place, key)) as db:
            check_quickly(db, place.name)
    except connection.Damaged:
        return False
    except (UserError, sqlite.Error) as error:
        cause = error if isinstance(error, sqlite.Error) else error.__cause__
        if isinstance(cause, sqlite.Error) and connection.is_damage(cause):
            return False
        raise
    return True
