"""Which version of the case format a file has, and how an older one is brought up to date.

`application_id` tells that a file is ours; `user_version` is major * 1000 + minor. A newer major is refused with a
sentence, a newer minor opens (it only added things), an older one is migrated after a copy was laid beside it.
Each change of the format is one migration of sqlite-utils, appended at the end, never altered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import sqlite
from app.case.store import schema, schema_close, schema_leads
from app.case.store.connection import Damaged
from app.errors import UserError

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x53474C4E  # "SGLN"
MAJOR, MINOR = 1, 6
VERSION = MAJOR * 1000 + MINOR


def check(connection: sqlite.Connection, name: str) -> bool:
    """Whether the open case database needs a migration.

    Raises Damaged if it isn't a case database, UserError if it is of a newer major version than this program knows.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID:
        raise Damaged(f"{name} is not a Sightline case, or not any more; choose a folder whose name ends in .case.")
    major, minor = divmod(version, 1000)
    if major > MAJOR:
        raise UserError(
            f"{name} was made by a newer Sightline (case format {major}.{minor}, this program knows {MAJOR}.{MINOR}); "
            "open it with the newer program."
        )
    return bool(version < VERSION)


def migrate(connection: sqlite.Connection) -> None:
    """Make the tables of a new case, or bring an older one up to date; marks the database with its version."""
    # Imported here, since it costs a quarter of a second that opening a current case needn't pay.
    from sqlite_utils import Database

    _migrations().apply(Database(connection, execute_plugins=False))
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def _migrations() -> Migrations:
    from sqlite_utils import Migrations

    migrations = Migrations("sightline-case")

    @migrations(name="0001_tables", transactional=False)
    def tables(db: Database) -> None:
        db.conn.executescript(schema.CASE_TABLES)

    @migrations(name="0002_comparison", transactional=False)
    def comparison(db: Database) -> None:
        db.conn.executescript(schema.COMPARISON_TABLES)

    @migrations(name="0003_families", transactional=False)
    def families(db: Database) -> None:
        db.conn.executescript(schema.FAMILY_TABLES)

    @migrations(name="0004_triage", transactional=False)
    def triage(db: Database) -> None:
        db.conn.executescript(schema.TRIAGE_TABLES)
        db.conn.executescript(schema.PART_TABLES)
        db.conn.executescript(schema.KNOWN_TABLES)

    @migrations(name="0005_leads", transactional=False)
    def leads(db: Database) -> None:
        db.conn.executescript(schema_leads.LEAD_TABLES)
        db.conn.executescript(schema_leads.EXCHANGE_TABLES)
        db.conn.executescript(schema_leads.FACE_TABLES)

    @migrations(name="0006_close_looks", transactional=False)
    def close_looks(db: Database) -> None:
        db.conn.executescript(schema_close.CLOSE_TABLES)

    @migrations(name="0007_lead_indexes", transactional=False)
    def lead_indexes(db: Database) -> None:
        db.conn.executescript(schema_leads.LEAD_INDEXES)

    return migrations
