"""What a case says of itself."""

from __future__ import annotations

from dataclasses import dataclass, fields

from app import sqlite
from app.case.store.connection import Damaged

UNNAMED = "unnamed officer"
"""Who acts in a case that names no officer. Not the login: the trail and what officers said leave with packages, and
the login with the machine is on record with each opening, which doesn't."""


@dataclass(frozen=True)
class CaseInfo:
    """The case's own facts; `scheme` names its categories, `created_at` is UTC."""

    id: str
    reference: str
    agency: str
    officer: str
    scheme: str
    created_at: str

    @property
    def actor(self) -> str:
        """Under which name what is done goes on record."""
        return self.officer or UNNAMED


def read_info(reader: sqlite.Connection) -> CaseInfo:
    """What the case says of itself. Raises Damaged where a part of that is missing or no text."""
    found = dict(reader.execute("SELECT CAST(key AS BLOB), CAST(value AS BLOB) FROM case_info"))
    try:
        return CaseInfo(**{fact.name: found[fact.name.encode()].decode() for fact in fields(CaseInfo)})
    except (KeyError, UnicodeDecodeError) as error:
        raise Damaged("What this case says of itself is incomplete or no text; restore a backup.") from error
