"""The package's CSV files, safe to open in a spreadsheet.

A cell of free text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a line
break, after any number of apostrophes) gets one apostrophe in front; whoever reads the file with a program takes one
away from such a cell (`unguarded`). Digests, numbers and times are never touched.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping

from app.case.export.content import MediumContent
from app.case.values.names import without_way
from app.case.values.schemes import Scheme
from app.exchange.documents.vics import hex_of, utc, victim_identified, zoneless

ICSE_COLUMNS = (
    "MD5",
    "SHA1",
    "PhotoDNA",
    "Image ID",
    "Is distributed",
    "Victim identified",
    "Offender identified",
    "Series name",
    "Number of submissions",
    "File Available",
    "Media Type",
    "Baseline",
)
"""The columns of INTERPOL's hash list, by the only public trace of it (IPED)."""

MEDIA_COLUMNS = (
    "SHA256",
    "MD5",
    "SHA1",
    "Size",
    "Kind",
    "MIME",
    "Width",
    "Height",
    "DurationMs",
    "Taken",
    "TakenOffsetMinutes",
    "Make",
    "Model",
    "Serial",
    "Latitude",
    "Longitude",
    "CategoryCode",
    "CategoryKey",
    "Tags",
    "Note",
    "Series",
    "Exhibit",
    "Source",
    "Path",
    "Archive",
    "ModifiedUTC",
    "ModifiedZoneUnknown",
    "File",
)
FRAME_COLUMNS = ("SHA256", "AtMs", "PDQ", "PDQQuality", "pHash")

_FORMULA = re.compile(r"'*[=+\-@\t\r\n]")

Cell = str | int | float | None


def guarded(text: str) -> str:
    """A text cell as it can stand in a CSV file."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(cell: str) -> str:
    """The text of a cell that `guarded` wrote."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def csv_line(values: Iterable[Cell], delimiter: str = ",") -> bytes:
    """A line of a CSV file in UTF-8. Free text must have been guarded."""
    line = io.StringIO()
    csv.writer(line, delimiter=delimiter, lineterminator="\r\n").writerow(values)
    return line.getvalue().encode()


def media_rows(medium: MediumContent, scheme: Scheme, place: str | None) -> Iterator[list[Cell]]:
    """One row an occurrence, so that every path is there. `place`: the medium's file in the package."""
    category = None if medium.category is None else scheme.category(medium.category)
    start: list[Cell] = [
        *(hex_of(digest) for digest in (medium.sha256, medium.md5, medium.sha1)),
        *(medium.size, medium.kind, medium.mime, medium.width, medium.height, medium.duration_ms),
        *(medium.taken, medium.zone_minutes),
        *(guarded(text or "") for text in (medium.make, medium.model, medium.serial)),
        *(medium.latitude, medium.longitude, medium.category, category.key if category else ""),
        *(guarded(text) for text in (",".join(medium.tags), medium.note, ",".join(medium.series))),
    ]
    for occurrence in medium.occurrences:
        archive = occurrence.archive
        yield [
            *start,
            *(guarded(text) for text in (occurrence.exhibit, without_way(occurrence.source), occurrence.path)),
            guarded(archive.path) if archive else "",
            "" if archive else utc(occurrence.modified_ns),
            zoneless(occurrence.modified_ns) if archive else "",
            place,
        ]


def hash_row(medium: MediumContent, statuses: Mapping[str, str], *, with_file: bool) -> list[Cell]:
    """A row of the ICSE columns; what the case doesn't know stays empty."""
    identified = {True: "y", False: "n", None: ""}[victim_identified(statuses, medium)]
    digests = (hex_of(medium.md5), hex_of(medium.sha1))
    series = guarded(",".join(medium.series))
    return [*digests, "", "", "", identified, "", series, "", "y" if with_file else "n", medium.mime, ""]


def frame_rows(medium: MediumContent) -> Iterator[list[Cell]]:
    """One row a frame with its fingerprints, also of videos, for which VICS has no place."""
    for frame in medium.frames:
        pdq, phash = (hex_of(value) if value else "" for value in (frame.pdq, frame.phash))
        yield [hex_of(medium.sha256), frame.at_ms, pdq, frame.pdq_quality if pdq else "", phash]
