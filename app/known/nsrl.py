"""NSRL's reference data set, version 3: an SQLite database with a table of files, minimal or full.

Only ever read: opened read-only, nothing in its schema is trusted, no view is asked. Of each file the SHA-256 is taken.
In the minimal form an index gives them in their order, each once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from app import sqlite
from app.known.record import SetError, Stopped
from app.known.values import digest, names

MAGIC = b"SQLite format 3\0"
AT_ONCE = 50_000
_HEX = re.compile(r"[0-9A-Fa-f]*")
_TABLES = ("FILE", "METADATA")
_DISTINCT = "SELECT DISTINCT sha256 AS v FROM FILE WHERE sha256 > ? ORDER BY sha256 LIMIT ?"
_ROWS = "SELECT sha256 AS v, rowid AS r FROM {table} WHERE rowid > ? ORDER BY rowid LIMIT ?"
_LAST = "SELECT max(rowid) FROM {table}"
_JOINED = "SELECT count(*), group_concat(v, ''), max({column}) FROM ({rows})"
_ASKED_AFTER = 1_000_000
"""Steps of SQLite's machine between two looks at whether to stop."""


class NsrlFile:
    """An open data set. `version`: as it says it itself; empty where it doesn't."""

    def __init__(self, connection: sqlite.Connection, table: str, name: str, stopped: Callable[[], bool]) -> None:
        """Only `opened` makes one."""
        self._connection = connection
        self._table = table
        self._name = name
        self._stopped = stopped
        self.full = table == "METADATA"
        self.share = 0.0
        """How much of it has been read, 0 to 1."""
        self.version = self._version()

    @property
    def form(self) -> str:
        """What it is."""
        return f"NSRL RDSv3 {'full' if self.full else 'minimal'}"

    def digests(self) -> Iterator[tuple[bytes, int]]:
        """The SHA-256 of all files, joined to blocks, and with each block how many values were none.

        Some come more than once. Raises SetError where the database is damaged.
        """
        try:
            yield from self._blocks()
        except (sqlite.Error, ValueError) as error:
            if self._stopped():
                raise Stopped from error
            raise SetError(f"{self._name} is damaged ({error}); copy it anew from its medium.") from error

    def _blocks(self) -> Iterator[tuple[bytes, int]]:
        first: str | int
        if self._has_index():  # in their order, each once
            first, column, statement = "", "v", _DISTINCT
            end = 0
        else:
            first, column, statement = -(2**63), "r", _ROWS.format(table=self._table)
            end = self._connection.execute(_LAST.format(table=self._table)).fetchone()[0] or 0
        joining = _JOINED.format(column=column, rows=statement)
        last: object = first
        while isinstance(last, type(first)):  # what no digest can be stands behind all texts
            number, joined, newest = self._connection.execute(joining, (last, AT_ONCE)).fetchone()
            if not number:
                return
            yield self._block(number, joined, statement, last)
            last = newest
            self.share = _share(newest, end)

    def _block(self, number: int, joined: object, statement: str, last: object) -> tuple[bytes, int]:
        """What SQLite has joined; where that isn't one digest after the other, each looked at alone."""
        if isinstance(joined, str) and len(joined) == 64 * number and _HEX.fullmatch(joined):
            return bytes.fromhex(joined), 0
        rows = self._connection.execute(statement, (last, AT_ONCE))
        found = [each for each in (digest(row[0], 32) for row in rows) if each is not None]
        return b"".join(found), number - len(found)

    def _has_index(self) -> bool:
        """Whether the digests can be had in their order."""
        if self.full:
            return False
        for row in self._connection.execute("PRAGMA index_list('FILE')").fetchall():
            columns = self._connection.execute("SELECT name FROM pragma_index_info(?) ORDER BY seqno", (row[1],))
            if not row[4] and columns.fetchone() == ("sha256",):
                return True
        return False

    def _version(self) -> str:
        try:
            row = self._connection.execute("SELECT version FROM VERSION LIMIT 1").fetchone()
        except (sqlite.Error, ValueError):
            return ""
        return names(row[0])[:100] if row else ""


def _share(newest: object, end: int) -> float:
    """How far it is: digests are spread evenly, rows are numbered up to `end`."""
    if isinstance(newest, int):
        return min(1.0, max(0.0, newest / end)) if end else 0.0
    head = str(newest)[:8]
    return int(head, 16) / 0xFFFFFFFF if len(head) == 8 and _HEX.fullmatch(head) else 0.0


@contextmanager
def opened(path: Path, name: str, stopped: Callable[[], bool]) -> Iterator[NsrlFile]:
    """Open a data set. Raises SetError where it is another database, or none."""
    connection: sqlite.Connection | None = None
    try:
        # Immutable: nothing is written beside it either, no lock and no log.
        connection = sqlite.connect(f"file:{quote(str(path.absolute()))}?mode=ro&immutable=1", uri=True)
        connection.set_progress_handler(stopped, _ASKED_AFTER)
        for setting in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON", "temp_store = MEMORY"):
            connection.execute(f"PRAGMA {setting}")
        yield NsrlFile(connection, _table(connection, name), name, stopped)
    except (sqlite.Error, ValueError) as error:
        raise SetError(f"{name} can't be read as a database ({error}); copy it anew from its medium.") from error
    finally:
        if connection is not None:
            connection.close()


def _table(connection: sqlite.Connection, name: str) -> str:
    """The table that has the digests. Views, and tables that a program would have to compute, are left alone."""
    for table in _TABLES:
        row = connection.execute(
            "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ? COLLATE BINARY", (table,)
        ).fetchone()
        if row is None or not str(row[0]).upper().startswith("CREATE TABLE"):
            continue
        # Columns that are computed have a number above 1 in the last field.
        if any(
            column[1] == "sha256" and not column[6] for column in connection.execute(f"PRAGMA table_xinfo({table})")
        ):
            return table
    raise SetError(f"{name} is a database, but not NSRL's reference data set; choose that of NSRL, version 3.")
