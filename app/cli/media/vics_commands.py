"""Commands on VICS cases of other programs that came in as sources."""

from __future__ import annotations

import argparse
from typing import Any

from app.case.decisions.decision import count_of
from app.case.queries import media, vics
from app.case.queries.vics import Coverage
from app.case.records.vics_mapping import read_meanings
from app.case.records.vics_records import Document, documents
from app.case.values import names
from app.cli.parts.opening import open_case, read_case
from app.cli.parts.output import Output
from app.ingest.vics_said import Said, said_of
from app.jobs.vics_decisions import take_over


def change(arguments: argparse.Namespace, output: Output) -> int:
    """`vics`"""
    return {"take": _take, "show": _show, None: _list}[arguments.action](arguments, output)


def _list(arguments: argparse.Namespace, output: Output) -> int:
    with read_case(arguments) as case:
        found = [(each, vics.coverage(case.reader(), each.id)) for each in documents(case.reader())]
    output.document(
        [_document(each, covered) for each, covered in found],
        [line for each, covered in found for line in _lines(each, covered)] or ["There is no VICS case among them."],
    )
    return 0


_TAKEN = (("category", "categories"), ("tag", "tags"), ("note", "notes"), ("member", "members"))


def _take(arguments: argparse.Namespace, output: Output) -> int:
    with open_case(arguments, output) as case:
        performed = take_over(case, arguments.document, read_meanings(case.info.scheme, arguments.category))
    effect = performed.effect
    words = ", ".join(count_of(effect.detail[many], one, many) for one, many in _TAKEN)
    about = count_of(effect.reached, "medium", "media")
    line = f"Took over what {effect.target} decided about {about}: {words}. “undo” takes it back."
    contradicting = effect.detail["contradicting"]
    lines = [line if performed.seq else "Nothing to change: it was so already."]
    if contradicting:
        stay = count_of(contradicting, "medium stays", "media stay")
        lines.append(f"{stay} undecided, of which records have different categories.")
    output.document({"changed": effect.reached, "contradicting": contradicting, "seq": performed.seq}, lines)
    return 0


def _show(arguments: argparse.Namespace, output: Output) -> int:
    with read_case(arguments) as case:
        reader = case.reader()
        medium = media.by_digest(reader, arguments.medium)
        found = [(each, said_of(each.raw)) for each in vics.records_of(reader, medium)]
    rows = [
        {
            "document": each.document.id,
            "author": each.document.author,
            "media_id": each.media_id,
            "region": each.document.header["region"],
            **_said(said),
            "remarks": list(each.remarks),
        }
        for each, said in found
    ]
    lines = [f"{key}: {value}" for row in rows for key, value in row.items() if value not in (None, "", [], {})]
    output.document(rows, lines or ["No record speaks of this medium."])
    return 0


def _document(document: Document, covered: Coverage) -> dict[str, Any]:
    return {
        "id": document.id,
        "path": names.display(f"{document.source_path}/{document.path}"),
        "sha256": document.sha256,
        "size": document.size,
        **document.header,
        "records": document.records,
        "whole": document.whole,
        "categories": document.codes,
        "meanings": document.mapping,
        "with_medium": covered.with_medium,
        "refused": [{"reason": reason, "records": count} for reason, count in covered.reasons],
        "disagreeing": covered.disagreeing,
        "repeated": covered.repeated,
    }


def _lines(document: Document, covered: Coverage) -> list[str]:
    region = document.header["region"] or "unknown"
    number = document.header["case_number"] or "without a number"
    lines = [
        f"{document.id}: {names.display(document.path)}, by {document.author}, VICS "
        f"{document.header['version'] or 'of unknown version'}, case {number}, region {region}",
        f"  {document.records:,} records, {covered.with_medium:,} about a medium of this case"
        + ("" if document.whole else "; not wholly read yet"),
    ]
    lines += [f"  {count:,} records without their file: {reason}" for reason, count in covered.reasons]
    if covered.disagreeing:
        lines.append(f"  {covered.disagreeing:,} records disagree with their file in MD5 or size")
    if covered.repeated:
        lines.append(f"  {covered.repeated:,} records have a key twice, so that programs differ in what they read")
    if document.codes:
        codes = ", ".join(f"{code} ({count:,})" for code, count in sorted(document.codes.items()))
        lines.append(f"  categories: {codes}")
    return lines


def _said(said: Said) -> dict[str, Any]:
    return {
        "category": said.category,
        "tags": list(said.tags),
        "comments": said.comments,
        "series": list(said.series),
        "flags": dict(said.flags or {}),
        "paths": list(said.paths),
        "exif": [{"name": name, "value": value} for name, value in said.exif],
        "segments": [{"start": start, "end": end, "category": code} for start, end, code in said.segments],
    }
