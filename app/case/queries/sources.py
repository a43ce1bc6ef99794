"""The exhibits and sources of a case, and how far each was read."""

from dataclasses import dataclass

from app import sqlite
from app.case.values import names


@dataclass(frozen=True)
class Source:
    """A folder, file or archive that was added. `path` is the display form."""

    id: int
    exhibit: str
    path: str
    added_at: str
    walked: bool
    occurrences: int
    open: int
    unreadable: int


def all_sources(reader: sqlite.Connection) -> list[Source]:
    """Every source, in the order in which they were added."""
    rows = reader.execute(
        "SELECT s.id, e.number, s.path, s.added_at, s.walked_at IS NOT NULL, count(o.id), "
        "coalesce(sum(o.state IN ('found', 'running')), 0), coalesce(sum(o.state = 'unreadable'), 0) "
        "FROM source s JOIN exhibit e ON e.id = s.exhibit LEFT JOIN occurrence o ON o.source = s.id "
        "GROUP BY s.id ORDER BY s.id"
    )
    return [
        Source(number, exhibit, names.display(path), added, bool(walked), count, left, unreadable)
        for number, exhibit, path, added, walked, count, left, unreadable in rows
    ]
