"""What many media have in common by where and with what they were made: for the reasons of proposals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app import sqlite
from app.case.queries.chosen_media import ids_as_sql


@dataclass(frozen=True, slots=True)
class MadeAt:
    """One path of a medium, and what the file says of its making. Paths are in stored form.

    `taken` is the camera's clock, ISO 8601 without a zone; empty where the file names none. `exhibit`, `source` (its
    path) and `folder` (an archive's path before that inside it) say where the path lies, `path` ends with the name.
    """

    medium: int
    sha256: str
    kind: str
    make: str
    model: str
    serial: str
    taken: str
    exhibit: str
    source: str
    folder: str
    path: str


def made_at(reader: sqlite.Connection, media: Sequence[int]) -> list[MadeAt]:
    """Every path of these media, in the order of the camera's clock, and then of path."""
    rows = reader.execute(
        "SELECT m.id, lower(hex(m.sha256)), m.kind, trim(coalesce(m.make, '')), trim(coalesce(m.model, '')), "
        "trim(coalesce(m.serial, '')), coalesce(m.taken, ''), e.number, s.path, "
        "coalesce((SELECT c.path FROM occurrence c WHERE c.id = o.container), ''), o.path "
        "FROM medium m JOIN occurrence o ON o.medium = m.id JOIN source s ON s.id = o.source "
        f"JOIN exhibit e ON e.id = s.exhibit WHERE m.id IN ({ids_as_sql(media)}) ORDER BY 7, 11, 1"
    )
    found = []
    for medium, sha256, kind, make, model, serial, taken, exhibit, source, container, path in rows:
        folder = path.rpartition("/")[0]
        folder = f"{container}/{folder}".rstrip("/") if container else folder
        found.append(MadeAt(medium, sha256, kind, make, model, serial, taken, exhibit, source, folder, path))
    return found
