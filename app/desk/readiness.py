"""Whether a package can be written as it is wanted, in sentences, before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app import sqlite
from app.case.queries import precheck
from app.desk import words
from app.desk.display import one_line
from app.desk.numbers import whole


@dataclass(frozen=True)
class Readiness:
    """`facts` and `warnings` are sentences; `possible` says whether there is anything to export."""

    possible: bool
    facts: tuple[str, ...]
    warnings: tuple[str, ...]


def of_series(reader: sqlite.Connection, series: Sequence[int]) -> Readiness:
    """Look at these series, or (none) at the whole case. Looks whether the sources are where they were."""
    found = precheck.of_series(reader, series)
    if not found.media:
        return Readiness(False, (), (_tr("There are no media in this choice; add some to the series first."),))
    media = _tr("1 medium") if found.media == 1 else _tr("%1 media").replace("%1", whole(found.media))
    warnings = []
    if found.undecided:
        warnings.append(
            _tr("%1 of them have no category yet; they go into the package without one.").replace(
                "%1", whole(found.undecided)
            )
        )
    for path, shown in found.sources:
        if not Path(path).exists():
            warnings.append(
                _tr("The source %1 isn't there; connect it, or leave out what can't be read.").replace(
                    "%1", one_line(shown, 200)
                )
            )
    return Readiness(True, (f"{media}, {words.size(found.size)}",), tuple(warnings))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Readiness", text)
