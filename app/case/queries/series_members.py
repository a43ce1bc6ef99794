"""Members of a series as they are listed: name, kind, role and reason."""

from __future__ import annotations

from dataclasses import dataclass

from app import sqlite
from app.case.values import names


@dataclass(frozen=True, slots=True)
class ListedMember:
    """A member. `path`: where it was first found, to be shown; empty where that isn't known any more."""

    medium: int
    kind: str
    path: str
    role: str
    reason: str
    sha256: str


def listed_members(reader: sqlite.Connection, series: int) -> list[ListedMember]:
    """All members of a series, by id."""
    rows = reader.execute(
        "SELECT s.medium, m.kind, "
        "(SELECT o.path FROM occurrence o WHERE o.medium = s.medium ORDER BY o.id LIMIT 1), "
        "s.role, s.reason, lower(hex(m.sha256)) "
        "FROM series_member s JOIN medium m ON m.id = s.medium WHERE s.series = ? ORDER BY s.medium",
        (series,),
    )
    return [
        ListedMember(medium, kind, names.display(path) if path is not None else "", role, reason, digest)
        for medium, kind, path, role, reason, digest in rows
    ]
