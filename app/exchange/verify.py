"""Verifies a package made by anyone: the bag, the VICS documents in it, the media they name, the series document.

Codes: B… the bag (`app.exchange.bag_reader`), E… and W… VICS (`app.exchange.vics_rules`), P01 no VICS document,
P02 the series document, P03 a media file that no record names, P04 the extract of the audit trail, P99 more problems
than are listed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.exchange.audit_extract import check_audit_extract
from app.exchange.bag_reader import BagFindings, Progress, SeenFile, read_bag
from app.exchange.plan import VICS_FOLDER
from app.exchange.problems import Problem, Severity, error, warning
from app.exchange.series_document import check_series_document
from app.exchange.vics import FILES
from app.exchange.vics_medium import FoundFile
from app.exchange.vics_rules import check_vics
from app.platform.plain import open_plain

SERIES_PLACE = "data/series/series.json"
AUDIT_PLACE = "data/audit/audit.jsonl"
_VICS_PLACE = re.compile(rf"{VICS_FOLDER}/[^/]+\.json", re.IGNORECASE)
_MOST = 1_000


@dataclass(frozen=True)
class Verification:
    """What was found. `valid`: no problem is an error. `signed_by`: whose signature holds, None without one."""

    valid: bool
    signed_by: str | None
    problems: tuple[Problem, ...]


def verify_package(
    path: Path, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None
) -> Verification:
    """Verify the package in the folder `path`; whatever is in it gives problems, never an exception.

    `progress`: called with bytes read and bytes in all. If `cancelled` says so, Stopped is raised.
    """
    found = read_bag(path, ("md5", "sha256"), progress, cancelled)
    valid, kept = True, []
    for number, problem in enumerate(_problems(path, found)):
        valid = valid and problem.severity is not Severity.ERROR
        if number < _MOST:
            kept.append(problem)
        elif number == _MOST:
            kept.append(warning("P99", "", f"There are more than {_MOST:,} problems; only these are listed."))
        if number >= _MOST and not valid:
            break
    return Verification(valid, None, tuple(kept))


def _problems(folder: Path, bag: BagFindings) -> Iterator[Problem]:
    yield from bag.problems
    named: set[str] = set()
    documents = [path for path in bag.payload if _VICS_PLACE.fullmatch(path)]
    if not documents:
        yield warning("P01", VICS_FOLDER, "There is no VICS document in this package.")
    for document in documents:
        yield from _checked(folder, document, lambda file, place: check_vics(file, place, _finder(bag, named)))
    for path in bag.payload:
        if documents and path.startswith(f"{VICS_FOLDER}/{FILES}/") and path not in named:
            yield warning("P03", path, "No record of the VICS document names this file.")
    if SERIES_PLACE in bag.payload:
        yield from _checked(folder, SERIES_PLACE, check_series_document)
    if AUDIT_PLACE in bag.payload:
        yield from _checked(folder, AUDIT_PLACE, check_audit_extract)


def _checked(folder: Path, place: str, check: Callable[..., Iterator[Problem]]) -> Iterator[Problem]:
    try:
        with open_plain(folder / place) as file:
            yield from check(file, place)
    except OSError as failure:
        yield error("B01", place, f"The file can't be read ({failure.strerror or failure}).")


def _finder(bag: BagFindings, named: set[str]) -> Callable[[str], FoundFile | None]:
    """Finds files beside the VICS document among those that were read, and notes which were asked for."""

    def find(path: str) -> FoundFile | None:
        place = f"{VICS_FOLDER}/{path}"
        seen: SeenFile | None = bag.payload.get(place)
        if seen is None:
            return None
        named.add(place)
        return FoundFile(seen.size, seen.digests["md5"], seen.digests["sha256"])

    return find
