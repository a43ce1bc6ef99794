"""What remembered cases have in common with a medium, in words for the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app import sqlite
from app.case.records import memory_records
from app.case.records.memory_records import Seen
from app.desk.tables.fact_model import Fact

_KINDS = {
    "same file": QT_TRANSLATE_NOOP("SeenWords", "The same file"),
    "same picture": QT_TRANSLATE_NOOP("SeenWords", "The same picture"),
    "part of": QT_TRANSLATE_NOOP("SeenWords", "A part of the picture"),
    "same video": QT_TRANSLATE_NOOP("SeenWords", "The same video"),
    "clip": QT_TRANSLATE_NOOP("SeenWords", "A stretch of the video"),
    "still": QT_TRANSLATE_NOOP("SeenWords", "A still of the video"),
    "sound": QT_TRANSLATE_NOOP("SeenWords", "The same sound"),
    "alert": QT_TRANSLATE_NOOP("SeenWords", "An alert of another office"),
    "camera": QT_TRANSLATE_NOOP("SeenWords", "The same camera"),
    "scene": QT_TRANSLATE_NOOP("SeenWords", "Perhaps the same place, object or a cropped copy"),
}


def read(reader: sqlite.Connection, medium: int) -> tuple[Seen, ...]:
    """What is on record of a medium."""
    return tuple(each for _, each in memory_records.seen(reader, medium))


def facts(seen: Sequence[Seen]) -> list[Fact]:
    """Where a medium was seen, with whom to ask."""
    return [Fact(QCoreApplication.translate("SeenWords", "Seen in another case"), _told(each)) for each in seen]


def kind(named: str) -> str:
    """What is the same in both."""
    return QCoreApplication.translate("SeenWords", str(_KINDS.get(named, named)))


def _told(seen: Seen) -> str:
    reference, series, officer, agency = (
        str(seen.detail.get(name, "")) for name in ("reference", "series", "officer", "agency")
    )
    contact = ", ".join(part for part in (officer, agency) if part)
    if series:
        words = QCoreApplication.translate("SeenWords", "{0}: in case {1}, series {2}; ask {3}")
        return words.format(kind(seen.kind), reference, series, contact)
    return QCoreApplication.translate("SeenWords", "{0}: in case {1}; ask {2}").format(
        kind(seen.kind), reference, contact
    )
