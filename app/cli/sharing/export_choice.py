"""What `export` is told to take, and what it says before it does."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from app import sqlite
from app.case.casefile import Case
from app.case.export.precheck import Finding, Precheck
from app.case.queries import media
from app.case.queries.chosen_media import Chosen
from app.case.values.schemes import Scheme, load_scheme
from app.cli.parts.chosen import series_of
from app.errors import UserError
from app.jobs import precheck

_SENTENCES = {
    "G01": ("{0} have no category; they leave without one.", "{0} has no category; it leaves without one."),
    "G02": (
        "No source of {0} is there: {1}; connect it, or leave out what is missing with --leave-out-missing.",
        "No source of {0} is there: {1}; connect it, or leave it out with --leave-out-missing.",
    ),
    "G03": (
        "Hash sets put {0} into another category than the officer did; “hashes check” lists what they say.",
        "A hash set puts {0} into another category than the officer did; “hashes check” lists what they say.",
    ),
    "G04": (
        "{0} were only proposed, by the machine; they leave as such. Accept or refute them first.",
        "{0} was only proposed, by the machine; it leaves as such. Accept or refute it first.",
    ),
    "G05": ("{0} were refuted; they leave as such, with the reason.", "{0} was refuted; it leaves as such."),
    "G06": (
        "{0} aren't sanitised and approved; their pictures stay here.",
        "{0} isn't sanitised and approved; its picture stays here.",
    ),
    "G07": (
        "{0} between officers are open; resolve them with “merge”.",
        "{0} between officers is open; resolve it with “merge”.",
    ),
    "G08": ("The central database has {0} already.", "The central database has {0} already."),
    "G09": (
        "{0} go along with all that is said of them; sanitised pictures: {2}.",
        "{0} goes along with all that is said of it; sanitised pictures: {2}.",
    ),
    "G10": (
        "{0} that officers drew or judged go along, without any vector.",
        "{0} that an officer drew or judged goes along, without any vector.",
    ),
}
"""For several, and for one."""
_COUNTED = {
    "G04": ("clue", "clues"),
    "G05": ("clue", "clues"),
    "G06": ("object", "objects"),
    "G09": ("object", "objects"),
    "G07": ("conflict", "conflicts"),
    "G10": ("face", "faces"),
}
_MOST_PLACES = 3


def chosen_by(reader: sqlite.Connection, case: Case, arguments: argparse.Namespace) -> Chosen:
    """What the words of the command choose. Raises UserError."""
    scheme = load_scheme(case.info.scheme)
    return Chosen(
        series_of(reader, arguments.series),
        tuple(dict.fromkeys(_category(scheme, each) for each in arguments.category)),
        tuple(dict.fromkeys(arguments.tag)),
        arguments.where,
    )


def looked_at(reader: sqlite.Connection, case: Case, chosen: Chosen, arguments: argparse.Namespace) -> Precheck:
    """What is found before anything is written. Raises UserError where a code isn't known that is to be accepted."""
    for code in arguments.accept:
        if code not in _SENTENCES:
            raise UserError(f"“{code}” is no code of a check; choose one of {', '.join(_SENTENCES)}.")
    return precheck.look(
        reader,
        case.info.scheme,
        chosen,
        arguments.profile,
        known=arguments.known,
        central_sets=arguments.central,
        leave_out_missing=arguments.leave_out_missing,
    )


def require(found: Precheck, accepted: Sequence[str]) -> None:
    """Raises UserError where the officer has to say yes first."""
    if refused := found.refused(accepted):
        codes = " ".join(each.code for each in refused)
        raise UserError(f"{sentence(refused[0])} No package was made; accept this with --accept {codes}.")


def lines(found: Precheck) -> list[str]:
    """What was found, a line each."""
    return [f"{each.code}  {'refuses' if each.refuses else 'warns'}  {sentence(each)}" for each in found.findings]


def document(reader: sqlite.Connection, found: Precheck) -> dict[str, Any]:
    """What was found, as JSON."""
    return {
        "media": found.media,
        "bytes": found.size,
        "findings": [
            {
                "code": each.code,
                "refuses": each.refuses,
                "count": each.count,
                "sentence": sentence(each),
                "media": media.digests(reader, each.media),
            }
            for each in found.findings
        ],
    }


def sentence(finding: Finding) -> str:
    """A finding in words."""
    several, one = _SENTENCES[finding.code]
    unit, units = _COUNTED.get(finding.code, ("medium", "media"))
    places = ", ".join(finding.places[:_MOST_PLACES]) + (" …" if len(finding.places) > _MOST_PLACES else "")
    counted = f"1 {unit}" if finding.count == 1 else f"{finding.count:,} {units}"
    return (one if finding.count == 1 else several).format(counted, places, f"{finding.more:,}")


def _category(scheme: Scheme, given: str) -> int:
    for category in scheme.categories:
        if given in (category.key, str(category.code)):
            return category.code
    keys = ", ".join(each.key for each in scheme.categories)
    raise UserError(f"The scheme “{scheme.title}” of this case has no category “{given}”; choose one of {keys}.")
