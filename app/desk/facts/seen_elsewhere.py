"""What of a case was seen in other cases, as its newest check put on record: by case, and by medium."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from app import sqlite
from app.case.records import memory_records
from app.case.values import names
from app.desk.facts import seen_words
from app.desk.facts.seen import file_name
from app.desk.tables.row_model import RowModel
from app.desk.text.display import clock, one_line, paragraphs
from app.desk.text.said import said
from app.memory import alerts

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Met:
    """A medium of this case, and what is the same there. `at_ms`: where in the remembered video or sound."""

    medium: int
    sha256: str
    untrusted_path: str
    kind: str
    at_ms: int | None
    series: str
    words: str


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A remembered case, or an alert of another office, with what of this case was seen there."""

    case_id: str
    reference: str
    contact: str
    series: tuple[str, ...]
    met: tuple[Met, ...]

    @property
    def media(self) -> tuple[int, ...]:
        """The media of this case, each once."""
        return tuple(dict.fromkeys(each.medium for each in self.met))

    @property
    def is_alert(self) -> bool:
        """Whether an alert says so, and no case that is remembered here."""
        return self.case_id.startswith(alerts.PREFIX)


def read(reader: sqlite.Connection) -> list[Elsewhere]:
    """All that is on record, where most was met first."""
    paths = memory_records.paths(reader)
    found: dict[str, list[Met]] = {}
    about: dict[str, tuple[str, str]] = {}
    for sha256, each in memory_records.seen(reader):
        there = seen_words.there(each)
        path = paths.get(each.medium, "")
        met = Met(each.medium, sha256, path, each.kind, there.at_ms, there.series, there.words)
        found.setdefault(each.case_id, []).append(met)
        about[each.case_id] = there.reference, there.contact
    places = [
        Elsewhere(case, *about[case], tuple(dict.fromkeys(each.series for each in met if each.series)), tuple(met))
        for case, met in found.items()
    ]
    return sorted(places, key=lambda each: (-len(each.media), each.reference, each.case_id))


class MetModel(RowModel[Met]):
    """The media that were met, one row each: name, what is the same, where there, series there, and why it is said."""

    def __init__(self, parent: QObject | None = None) -> None:
        headings = (_tr("Medium"), _tr("What is the same"), _tr("There at"), _tr("Series there"), _tr("Why"))
        super().__init__(headings, parent)

    def medium(self, row: int) -> int:
        """The medium in a row."""
        return self._rows[row].medium

    def cells(self, row: Met) -> tuple[str, ...]:
        """See `RowModel`."""
        untrusted_name = file_name(names.display(row.untrusted_path))
        return (
            one_line(untrusted_name) or row.sha256[:12],
            seen_words.kind(row.kind),
            "" if row.at_ms is None else clock(row.at_ms),
            one_line(row.series, _LONGEST),
            one_line(said(row.words), _LONGEST),
        )

    def tip(self, row: Met, column: int) -> str:
        """With the whole path and the digest."""
        told = (names.display(row.untrusted_path), row.sha256, *self.cells(row)[1:])
        return paragraphs("\n".join(part for part in told if part), 1500)


def _tr(text: str) -> str:
    return QCoreApplication.translate("MetModel", text)
