"""Checks the document of another program that goes back to it, and the list of what was changed in it.

Code P05: the list or the document isn't what the other says. What the rules of VICS find in the document is another
program's, so it is told as a warning, with its own code.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated, BinaryIO

import msgspec

from app.exchange.documents.vics_medium import Find
from app.exchange.documents.vics_rules import check_vics
from app.exchange.problems import Problem, Severity, error
from app.platform.plain import read_rest

FOLDER = "data/round-trip"
CHANGES_PLACE = f"{FOLDER}/changes.json"
FORMAT, VERSION = "sightline-round-trip", "1.0"
_LARGEST = 1 << 30

_Sha256 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]


class _Version(msgspec.Struct):
    sha256: _Sha256
    size: int


class Changes(msgspec.Struct):
    """What `changes.json` says that can be checked."""

    format: str
    version: str
    document: str
    records: int
    came_as: _Version
    goes_as: _Version
    changed: list[dict[str, object]]


def read_changes(file: BinaryIO) -> Changes | None:
    """The list of changes; None where it is none."""
    raw = read_rest(file, _LARGEST + 1)
    if len(raw) > _LARGEST:
        return None
    try:
        found = msgspec.json.decode(raw, type=Changes)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return None
    return found if (found.format, found.version) == (FORMAT, VERSION) else None


def check_document(file: BinaryIO, place: str, changes: Changes, sha256: str, find: Find | None) -> Iterator[Problem]:
    """Findings on the document at `place`, whose digest was taken already."""
    if sha256 != changes.goes_as.sha256:
        yield error("P05", place, "It is not the document that changes.json describes.")
    if not changes.changed and changes.came_as != changes.goes_as:
        yield error("P05", place, "changes.json names no change, but the document is another than the one that came.")
    first: dict[str, Problem] = {}
    counts: Counter[str] = Counter()
    for problem in check_vics(file, place, find):
        if problem.code == "E01" and "#" not in problem.place:  # no JSON at all
            yield problem
            return
        first.setdefault(problem.code, problem)
        counts[problem.code] += 1
    # Each code once: the document of another program may break a rule in every one of a million records.
    for code, problem in first.items():
        more = f" So in {counts[code]:,} places." if counts[code] > 1 else ""
        yield replace(problem, severity=Severity.WARNING, sentence=problem.sentence + more)
