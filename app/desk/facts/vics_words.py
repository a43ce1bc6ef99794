"""What documents of other programs say of a medium, and of themselves, in words for the window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app import sqlite
from app.case.queries import vics
from app.case.queries.vics import VicsRecord
from app.case.records.vics_records import Document
from app.desk.tables.fact_model import Fact
from app.desk.text.display import one_line
from app.desk.text.numbers import whole
from app.desk.text.said import said as in_language
from app.ingest.vics_said import Said, said_of
from app.ingest.vics_survey import Surveyed

_FLAGS = {
    "VictimIdentified": QT_TRANSLATE_NOOP("VicsWords", "Victim identified"),
    "OffenderIdentified": QT_TRANSLATE_NOOP("VicsWords", "Offender identified"),
    "IsDistributed": QT_TRANSLATE_NOOP("VicsWords", "Distributed"),
    "IsSuspected": QT_TRANSLATE_NOOP("VicsWords", "Suspected"),
    "IsPrecategorized": QT_TRANSLATE_NOOP("VicsWords", "Category by hash set"),
    "SelfGenerated": QT_TRANSLATE_NOOP("VicsWords", "Self-generated"),
}


@dataclass(frozen=True, slots=True)
class RecordSaid:
    """A record about the inspected medium, and its words."""

    record: VicsRecord
    said: Said


def read(reader: sqlite.Connection, medium: int) -> tuple[RecordSaid, ...]:
    """What the records about a medium say."""
    return tuple(RecordSaid(each, said_of(each.raw)) for each in vics.records_of(reader, medium))


def facts(records: Sequence[RecordSaid]) -> list[Fact]:
    """The words of all these records, as names and values; each begins with whose they are."""
    return [Fact(name, value) for each in records for name, value in _rows(each) if value]


def described(document: Surveyed) -> str:
    """What a document that is to be added is: its program, case, records and region."""
    header = document.header
    return _described(header.author, document.tally.records, header.case_number, header.version, header.region)


def on_record(document: Document) -> str:
    """The same of a document that is in the case."""
    number, version, region = (str(document.header.get(key, "")) for key in ("case_number", "version", "region"))
    return _described(document.author, document.records, number, version, region)


def _described(author: str, records: int, number: str, version: str, region: str) -> str:
    return _tr("VICS case by {0}: case {1}, records: {2}, version {3}, region {4}.").format(
        one_line(author, 100),
        one_line(number, 100) or _tr("without a number"),
        whole(records),
        one_line(version, 20) or _tr("unknown"),
        one_line(region, 40) or _tr("unknown"),
    )


def _rows(each: RecordSaid) -> Iterator[tuple[str, str]]:
    document, said = each.record.document, each.said
    yield _tr("Said by"), document.author
    number = "" if each.record.media_id is None else f"{each.record.media_id}, "
    yield _tr("Record"), f"{number}{document.name}"
    for remark in each.record.remarks:
        yield _tr("Remark"), in_language(remark)
    region = str(document.header.get("region", "")) or _tr("unknown")
    code = said.category
    yield _tr("Category"), "" if code is None else _tr("{0} in the list of region {1}").format(code, region)
    yield _tr("Tags"), ", ".join(said.tags)
    yield _tr("Comments"), said.comments
    yield _tr("Series"), ", ".join(said.series)
    for flag, words in _FLAGS.items():
        truth = (said.flags or {}).get(flag)
        if truth is not None:
            yield _tr(str(words)), _tr("yes") if truth else _tr("no")
    for path in said.paths:
        yield _tr("Path"), path
    for start, end, code in said.segments:
        yield _tr("Segment"), f"{start} - {end}: {code}"
    yield from said.exif


def _tr(text: str) -> str:
    return QCoreApplication.translate("VicsWords", text)
