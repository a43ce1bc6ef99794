"""Bringing a case of an older format up to date: a backup is made, the trail says so, then it is migrated."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from app import sqlite
from app.case.store import backups, connection, versions
from app.case.store.case_key import CaseKey
from app.case.store.info import UNNAMED
from app.case.trail import audit
from app.errors import UserError


def bring_up_to_date(folder: Path, key: CaseKey | None, *, allowed: bool) -> None:
    """Migrate the case in `folder` if it is of an older format. Raises UserError if it is and that isn't `allowed`, if
    it is of a newer major version, or no case at all."""
    with closing(connection.open_for_reading(folder / "case.db", key)) as reader:
        outdated = versions.check(reader, folder.name)
    if not outdated:
        return
    if not allowed:
        raise UserError(
            f"{folder.name} was made by an older Sightline; open it once for writing to bring it up to date."
        )
    with closing(connection.open_for_writing(folder / "case.db", key)) as db:
        # A migration may have broken off before; this backup then joins that of then, which is the one that is whole.
        backups.make(folder, key, f"before-format-{versions.MAJOR}.{versions.MINOR}", reserve=0)
        _note(db)  # first, so that no migration is without its row, wherever the program is killed
        versions.migrate(db)


def _note(db: sqlite.Connection) -> None:
    (before,) = db.execute("PRAGMA user_version").fetchone()
    info = dict(db.execute("SELECT key, value FROM case_info"))
    db.execute("BEGIN IMMEDIATE")
    facts = {"from": before, "to": versions.VERSION}
    name = f"format {versions.MAJOR}.{versions.MINOR}"
    audit.append(db, info.get("officer") or UNNAMED, "bring up to date", name, facts)
    db.execute("COMMIT")
