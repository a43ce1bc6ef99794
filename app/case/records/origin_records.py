"""By which device media say that they were made: what links of the kind `camera` are found from.

Only what is told from several places comes back, in an order that lets the reader keep next to nothing: a phone with a
million pictures is a million statements of one camera.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app import sqlite


@dataclass(frozen=True, slots=True)
class Made:
    """One path of a medium, and what the medium says of its camera.

    `said` is the serial number or the software; like make and model it is as written, without spaces around it.
    `taken` is the device's clock, ISO 8601; empty where it isn't said. Exhibit's number and source's path (stored form)
    name the source whatever the order in which sources were added; `path` is below it, that of the archive for what
    lies in one.
    """

    make: str
    model: str
    said: str
    taken: str
    sha256: bytes
    medium: int
    exhibit: str
    source: str
    path: str
    name: str
    """The file's own name, with its path inside an archive."""


_PLACED = (
    "SELECT trim(m.make) AS make, trim(m.model) AS model, trim(m.{said}) AS said, coalesce(m.taken, '') AS taken, "
    "m.sha256, m.id AS medium, o.source, coalesce(c.path, o.path) AS path, o.path AS name "
    "FROM medium m JOIN occurrence o ON o.medium = m.id LEFT JOIN occurrence c ON c.id = o.container "
    "WHERE m.kind IN ('picture', 'video') AND trim(m.make) <> '' AND trim(m.model) <> '' AND trim(m.{said}) <> ''{more}"
)
_ELSEWHERE = (
    "SELECT make, model, said FROM placed GROUP BY make, model, said "
    "HAVING count(DISTINCT source || ' ' || substr(path, 1, instr(path, '/'))) > 1"
)


def serials(reader: sqlite.Connection) -> Iterator[Made]:
    """Media that state make, model and serial number, where these are stated in several places.

    In the order of make, model, serial number, time, SHA-256; all paths of a medium follow each other.
    """
    return _told(reader, "serial", "")


def software(reader: sqlite.Connection) -> Iterator[Made]:
    """The same for make, model and software of media that state no serial number."""
    return _told(reader, "software", " AND trim(coalesce(m.serial, '')) = ''")


def places(reader: sqlite.Connection) -> int:
    """How many paths lead to media: where a known content turns up in another place, links may change."""
    return int(reader.execute("SELECT count(*) FROM occurrence WHERE medium IS NOT NULL").fetchone()[0])


def _told(reader: sqlite.Connection, said: str, more: str) -> Iterator[Made]:
    rows = reader.execute(
        f"WITH placed AS ({_PLACED.format(said=said, more=more)}), elsewhere AS ({_ELSEWHERE}) "
        "SELECT make, model, said, taken, sha256, medium, e.number, s.path, placed.path, name "
        "FROM placed JOIN elsewhere USING (make, model, said) JOIN source s ON s.id = placed.source "
        "JOIN exhibit e ON e.id = s.exhibit "
        "ORDER BY make, model, said, taken, sha256, e.number, s.path, placed.path, name"
    )
    return (Made(*row) for row in rows)
