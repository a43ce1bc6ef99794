"""What remembered cases have in common with a medium, in words for the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app import sqlite
from app.case.records import memory_records
from app.case.records.memory_records import Seen
from app.desk.tables.fact_model import Fact
from app.desk.wording import words

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


@dataclass(frozen=True, slots=True)
class There:
    """What is on record of a remembered case in which something was seen. `contact`: whom to ask; `series`: in which it
    is there, each with its status in the officer's language; `words`: why it is said; `at_ms`: where in a remembered
    video or sound. What isn't told is empty."""

    reference: str
    contact: str
    series: str
    words: str
    at_ms: int | None


def read(reader: sqlite.Connection, medium: int) -> tuple[Seen, ...]:
    """What is on record of a medium."""
    return tuple(each for _, each in memory_records.seen(reader, medium))


def facts(seen: Sequence[Seen]) -> list[Fact]:
    """Where a medium was seen, with whom to ask."""
    return [Fact(QCoreApplication.translate("SeenWords", "Seen in another case"), _told(each)) for each in seen]


def kind(named: str) -> str:
    """What is the same in both."""
    return QCoreApplication.translate("SeenWords", str(_KINDS.get(named, named)))


def there(seen: Seen) -> There:
    """What is on record of the case in which this was seen."""
    reference, officer, agency, why = (
        str(seen.detail.get(name) or "") for name in ("reference", "officer", "agency", "words")
    )
    at = seen.detail.get("at")
    return There(
        reference,
        ", ".join(part for part in (officer, agency) if part),
        _series(seen.detail.get("in_series")),
        why,
        round(at * 1000) if isinstance(at, int | float) else None,
    )


def _series(listed: object) -> str:
    known = [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
    return "; ".join(
        f"{each.get('code', '')} {each.get('title', '')} ({words.status(str(each.get('status', '')))})"
        for each in known
    )


def _told(seen: Seen) -> str:
    case = there(seen)
    if case.series:
        told = QCoreApplication.translate("SeenWords", "{0}: in case {1}, series {2}; ask {3}")
        return told.format(kind(seen.kind), case.reference, case.series, case.contact)
    told = QCoreApplication.translate("SeenWords", "{0}: in case {1}; ask {2}")
    return told.format(kind(seen.kind), case.reference, case.contact)
