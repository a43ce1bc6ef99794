"""Commands about hash sets."""

from __future__ import annotations

import argparse
from functools import partial
from typing import Any

import msgspec

from app.case.decisions.decision import count_of
from app.case.queries import known
from app.cli.parts.opening import open_case
from app.cli.parts.output import Output
from app.cli.parts.stopping import stopped_by_signals
from app.errors import UserError
from app.jobs.known import HashCheck
from app.known.hash_set import HashSet
from app.known.importing import Order
from app.known.library import Library, workstation_library
from app.known.record import Meaning
from app.known.survey import SurveyedFile, survey

_SHOWN = 100


def change_hashes(arguments: argparse.Namespace, output: Output) -> int:
    """`hashes`"""
    library = workstation_library()
    match arguments.action:
        case "import":
            return _import(library, arguments, output)
        case "look":
            return _look(arguments, output)
        case "remove":
            removed = library.remove(arguments.name)
            lines = [f"Removed {removed.title}; what it said about media stays in the cases."]
            output.document(_document([removed]), lines)
        case "check":
            return _check(library, arguments, output)
        case _:
            found = library.sets()
            lines = [line for each in found for line in _lines(each)]
            output.document(_document(found), lines or ["There is no hash set on this workstation."])
    return 0


def _import(library: Library, arguments: argparse.Namespace, output: Output) -> int:
    codes = {code: Meaning(meaning) for code, meaning in arguments.code}
    order = Order(
        arguments.files, arguments.name, Meaning(arguments.meaning), arguments.version, arguments.digest, codes
    )
    with stopped_by_signals() as stopped:
        made = library.add(
            order, lambda step: output.share(step.doing, step.done, step.total), stopped, replace=arguments.replace
        )
    output.end_progress()
    lines = _lines(made)
    if made.meaning is not Meaning.IRRELEVANT:
        lines.append("It isn't encrypted: this workstation's hash sets can be read by whoever can read its disk.")
    output.document(_document([made]), lines)
    return 0


def _look(arguments: argparse.Namespace, output: Output) -> int:
    with stopped_by_signals() as stopped:
        found = survey(arguments.files, partial(output.share, "reading"), stopped)
    output.end_progress()
    if found.problem:
        raise UserError(found.problem)
    categories = ", ".join(f"{code} ({number:,})" for code, number in sorted(found.categories.items()))
    lines = [_surveyed(file) for file in found.files]
    lines += [f"Its categories: {categories}"] if categories else []
    lines += [f"64 hex digits are taken for {found.long}; --digest overrules that."] if found.long else []
    rows = sum(file.records or 0 for file in found.files)
    more = {"files": found.files, "categories": found.categories, "digest": found.long or None}
    output.document(_document([]) | {"rows": rows} | msgspec.to_builtins(more), lines)
    return 0


def _surveyed(file: SurveyedFile) -> str:
    records = "not counted before it is imported" if file.records is None else f"{file.records:,} records"
    unusable = f", {file.unusable:,} without a digest that can be used" if file.unusable else ""
    what = "  ".join(part for part in (file.form, file.version, file.region) if part)
    return f"{file.name}  {what}  {records}{unusable}"


def _check(library: Library, arguments: argparse.Namespace, output: Output) -> int:
    with open_case(arguments, output) as case:
        for name in arguments.forget:
            HashCheck(case, library).forget(name)
        with stopped_by_signals() as stopped:
            told = partial(output.count, "looking up")
            checked = HashCheck(case, library, told, stopped).run()
        output.end_progress()
        found = [msgspec.to_builtins(each) for each in known.statements(case.reader())]
    counts = checked.counts
    document = _document(list(checked.sets)) | {
        "matches": counts.media,
        "alerts": counts.alerts,
        "irrelevant": counts.irrelevant,
        "conflicts": counts.conflicts,
        "elsewhere": list(checked.elsewhere),
        "found": found,
    }
    lines = [
        f"{count_of(counts.media, 'medium is', 'media are')} in a hash set: "
        f"{count_of(counts.alerts, 'alert', 'alerts')}, {counts.irrelevant:,} known-irrelevant; "
        f"about {counts.conflicts:,} the sets contradict each other.",
        *(_said(each) for each in found[:_SHOWN]),
    ]
    if len(found) > _SHOWN:
        lines.append(f"and {len(found) - _SHOWN:,} more, which --json lists")
    if counts.contrary:
        lines.append(
            f"{count_of(counts.contrary, 'medium was', 'media were')} not decoded as known-irrelevant, and no set "
            f"says so now; decode with “retry {arguments.case} --reason known-irrelevant”."
        )
    if checked.elsewhere:
        lines.append(
            f"The case was checked against sets that aren't on this workstation: {', '.join(checked.elsewhere)}. What "
            "they said stays; --forget takes it away."
        )
    output.document(document, lines)
    return 0


def _document(sets: list[HashSet]) -> dict[str, Any]:
    return {"sets": msgspec.to_builtins(sets), "rows": sum(each.rows for each in sets), "matches": None}


def _lines(about: HashSet) -> list[str]:
    digests = ", ".join(f"{number:,} {name}" for name, number in about.digests.items())
    return [
        f"{about.title}  {about.meaning}  {about.form}{f' {about.region}' if about.region else ''}  {about.rows:,} "
        f"records: {digests}  imported {about.imported_at}",
        *(f"  {file.name}  {file.size:,} bytes  SHA-256 {file.sha256}" for file in about.files),
        *(f"  {note}" for note in about.notes),
    ]


def _said(statement: dict[str, Any]) -> str:
    facts = [
        statement["sha256"][:12],
        statement["meaning"] + (f" by likeness, {statement['distance']} bits" if statement["method"] == "pdq" else ""),
        f"{statement['set_name']} ({statement['set_version']})",
        f"category {statement['category']}" if statement["category"] is not None else "",
        f"series {statement['series']}" if statement["series"] else "",
        "victim identified" if statement["victim_identified"] else "",
        f"its {statement['disagreeing']} is another" if statement["disagreeing"] else "",
        "in conflict" if statement["conflict"] else "",
    ]
    return "  ".join(fact for fact in facts if fact)
