"""A report that the window asked for: where it is to lie and in which language, and the making of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QLocale

from app.case.casefile import Case
from app.desk.work.report_pdf import drawn
from app.exchange.bags.bag import Stopped
from app.jobs.reporting import HTML_ENDINGS, PDF_ENDING, MadeReport, WantedReport, make_report
from app.report.words import LANGUAGES

MakeReport = Callable[[Case, WantedReport, Callable[[Any], None], Callable[[], bool]], MadeReport | None]
"""Makes a report; tells members written and in all; gives None where it was stopped."""
_NOT_IN_NAMES = re.compile(r"[^\w.-]+")


def make(
    case: Case, wanted: WantedReport, tell: Callable[[Any], None], stopped: Callable[[], bool]
) -> MadeReport | None:
    """See `MakeReport`. Raises UserError."""
    try:
        return make_report(case, wanted, drawn, lambda done, total: tell((done, total)), stopped)
    except Stopped:
        return None


def language() -> str:
    """The window's language, as far as reports speak it."""
    spoken = QLocale().name().partition("_")[0]
    return spoken if spoken in LANGUAGES else LANGUAGES[0]


def file_name(reference: str, codes: Sequence[str], day: str, ending: str) -> str:
    """A name for a report, such as `T-1_S-0001_2026-01-31.html`, without what file systems don't take."""
    parts = [reference, *(codes if len(codes) <= 3 else ()), day]
    named = (_NOT_IN_NAMES.sub("-", part).strip("-.")[:40] for part in parts)
    return "_".join(part for part in named if part) + ending


def with_ending(name: str, ending: str) -> str:
    """The name with this ending, in the place of that of any report; another dot, as in a date, is part of the name."""
    stem, _, last = name.rpartition(".")
    return (stem if stem and f".{last}".lower() in (*HTML_ENDINGS, PDF_ENDING) else name) + ending
