"""What a check finds: a code, a place and a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """An error makes a document or package invalid; a warning is to be looked at."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding. `place`: a path in the package, and `#` with a JSON pointer where it lies inside a document."""

    code: str
    place: str
    sentence: str
    severity: Severity


def error(code: str, place: str, sentence: str) -> Problem:
    """A finding that makes the whole invalid."""
    return Problem(code, printable(place), printable(sentence), Severity.ERROR)


def warning(code: str, place: str, sentence: str) -> Problem:
    """A finding that doesn't make the whole invalid."""
    return Problem(code, printable(place), printable(sentence), Severity.WARNING)


def printable(untrusted: str, longest: int = 300) -> str:
    """Text from elsewhere so that it can be shown: no control, bidirectional or half characters, and not endless."""
    shown = untrusted[:longest] + ("…" if len(untrusted) > longest else "")
    if shown.isascii() and shown.isprintable():
        return shown
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in shown)
