"""Media of one camera."""

from __future__ import annotations

from dataclasses import dataclass

from app import sqlite


@dataclass(frozen=True, slots=True)
class SameBody:
    """How many other media name the same make, model and serial number, and the exhibits in which they and it lie."""

    others: int
    exhibits: tuple[str, ...]


_SAME = "m.serial = o.serial AND m.make = o.make AND m.model = o.model AND m.kind IN ('picture', 'video')"


def same_body(reader: sqlite.Connection, medium: int) -> SameBody:
    """The media by the camera body that this one names; the caller knows whether its serial number tells anything.

    Media that name no make, model or serial number have none.
    """
    rows = reader.execute(
        f"SELECT m.id FROM medium o JOIN medium m ON {_SAME} WHERE o.id = ? AND trim(o.serial) <> ''", (medium,)
    ).fetchall()
    exhibits = reader.execute(
        "SELECT DISTINCT e.number FROM medium o JOIN medium m ON "
        f"{_SAME} JOIN occurrence p ON p.medium = m.id JOIN source s ON s.id = p.source "
        "JOIN exhibit e ON e.id = s.exhibit WHERE o.id = ? AND trim(o.serial) <> '' ORDER BY e.number",
        (medium,),
    ).fetchall()
    return SameBody(max(0, len(rows) - 1), tuple(row[0] for row in exhibits))
