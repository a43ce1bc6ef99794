"""Making a report: read from the case in one unchanging view, written whole or not at all, put on record."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from app import sqlite
from app.case.casefile import Case
from app.case.queries import media
from app.case.queries import series as series_queries
from app.case.queries.series_history import Trail
from app.case.trail import audit
from app.errors import UserError
from app.exchange.bags.bag import Stopped
from app.platform.files import creating_file
from app.report import gather, html
from app.report.compose import compose
from app.report.model import Pictures, Report
from app.report.words import LANGUAGES

HTML_ENDINGS = (".html", ".htm")
PDF_ENDING = ".pdf"

Progress = Callable[[int, int], None]
"""Told of members that are written, and of all that will be."""
Draw = Callable[[Report, Callable[[], None]], bytes]
"""Draws a report as a PDF; asks the second from time to time, which raises where it is to stop."""


@dataclass(frozen=True)
class WantedReport:
    """What is to be reported: these series, or without one the whole case; the ending of `file` says in which form."""

    file: Path
    series: tuple[int, ...] = ()
    pictures: Pictures = Pictures.BLURRED
    language: str = "en"


@dataclass(frozen=True)
class MadeReport:
    """A report that was written."""

    file: Path
    octets: int
    sha256: str
    members: int


def check_wanted(wanted: WantedReport) -> None:
    """Raises UserError where such a report can't be made."""
    ending = wanted.file.suffix.lower()
    if ending not in (*HTML_ENDINGS, PDF_ENDING):
        raise UserError(f"{wanted.file.name} is neither .html nor .pdf; give the report one of these endings.")
    if ending == PDF_ENDING and wanted.pictures is Pictures.REVEAL:
        raise UserError("A PDF can't hide pictures until they are clicked; choose blurred ones, or an .html file.")
    if wanted.language not in LANGUAGES:
        raise UserError(f"“{wanted.language}” is no language of reports; use one of {', '.join(LANGUAGES)}.")
    if wanted.file.exists() or wanted.file.is_symlink():
        raise UserError(f"{wanted.file} is there already; choose another name.")
    if not wanted.file.parent.is_dir():
        raise UserError(f"There is no folder {wanted.file.parent}; make it first, or choose another one.")


def make_report(
    case: Case,
    wanted: WantedReport,
    draw_pdf: Draw,
    progress: Progress,
    cancelled: Callable[[], bool],
    made_at: str = "",
) -> MadeReport:
    """Write a report and put that on record. `made_at`: UTC, by default now.

    Raises UserError, Stopped where `cancelled` says so; then there is no file.
    """
    check_wanted(wanted)
    case.checkpoint()  # so that the report gives, signed, how far the trail had come
    reader = case.new_reader()
    try:
        reader.execute("BEGIN")
        made = _write(reader, case.actor, wanted, draw_pdf, progress, cancelled, made_at or audit.now())
    except OSError as error:
        raise UserError(
            f"{wanted.file} can't be written ({error.strerror or error}); make room, or choose another folder."
        ) from error
    finally:
        reader.close()
    case.record("report", wanted.file.name, _facts(made, wanted, case))
    return made


def _write(
    reader: sqlite.Connection,
    officer: str,
    wanted: WantedReport,
    draw_pdf: Draw,
    progress: Progress,
    cancelled: Callable[[], bool],
    made_at: str,
) -> MadeReport:
    whole = not wanted.series
    series = wanted.series or tuple(each.id for each in series_queries.all_series(reader))
    total = gather.members_listed(reader, series)
    done = 0

    def ask() -> None:
        if cancelled():
            raise Stopped("The report was stopped; nothing of it was kept.")

    def told() -> None:
        nonlocal done
        ask()
        done += 1
        progress(done, total)

    def parts() -> Iterator[Any]:
        trail = Trail(reader)
        for each in series:
            ask()
            yield gather.series_content(reader, each, trail)

    def preview(medium: int) -> bytes | None:
        return media.previews(reader, (medium,)).get(medium)

    content = gather.case_content(reader, series, whole=whole)
    report = compose(content, parts(), wanted.pictures, wanted.language, made_at, officer, preview, told)
    if wanted.file.suffix.lower() == PDF_ENDING:
        pieces: Iterable[bytes] = [draw_pdf(report, ask)]
    else:
        pieces = (each.encode() for each in html.pieces(report, reveals=wanted.pictures is Pictures.REVEAL))
    hashed = hashlib.sha256()
    octets = 0
    with creating_file(wanted.file) as file:
        for piece in pieces:
            octets += _put(file, piece, hashed)
    return MadeReport(wanted.file, octets, hashed.hexdigest(), done)


def _put(file: BinaryIO, piece: bytes, hashed: Any) -> int:
    hashed.update(piece)
    return file.write(piece)


def _facts(made: MadeReport, wanted: WantedReport, case: Case) -> dict[str, object]:
    reader = case.reader()
    return {
        "file": made.file.name,
        "sha256": made.sha256,
        "bytes": made.octets,
        "pictures": str(wanted.pictures),
        "language": wanted.language,
        "of_series": [series_queries.get(reader, each).code for each in wanted.series],
        "members": made.members,
    }
