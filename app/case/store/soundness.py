"""Whether a database of the case is whole: quickly, as a backup is made, and to the last index entry, at export."""

from __future__ import annotations

from app import sqlite
from app.case.store.connection import Damaged, is_damage


def check_quickly(db: sqlite.Connection, name: str) -> None:
    """Look whether every page is what it has to be. Raises Damaged, of `name`, if one isn't."""
    _check(db, name, "quick_check")


def check_wholly(db: sqlite.Connection, name: str) -> None:
    """The same, and whether indexes say what tables do, and every reference leads somewhere. Takes several times as
    long."""
    _check(db, name, "integrity_check")
    if db.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise _damaged(name, "a row refers to one that isn't there")


def _check(db: sqlite.Connection, name: str, pragma: str) -> None:
    try:
        (said,) = db.execute(f"PRAGMA {pragma}(1)").fetchone()
    except sqlite.DatabaseError as error:
        if not is_damage(error):
            raise
        raise _damaged(name, str(error)) from error
    if said != "ok":
        raise _damaged(name, str(said))


def _damaged(name: str, said: str) -> Damaged:
    return Damaged(f"{name} is damaged ({' '.join(said.split())}); check the disk.")
