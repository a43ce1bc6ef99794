"""The command about objects for Trace an Object."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import msgspec

from analysis.objects.object_steps import WARNINGS, Outline, Point, Steps, warnings_of
from app import sqlite
from app.case.casefile import Case
from app.case.decisions.decision import Decision, sha256_of
from app.case.decisions.object_decisions import (
    AddTip,
    ApproveObject,
    ChangeObject,
    CropObject,
    JudgeTip,
    RemoveObject,
    SetObjectState,
)
from app.case.queries import objects, series
from app.case.values import names
from app.cli.parts.opening import open_case, read_case
from app.cli.parts.output import Output
from app.cli.parts.rectangle import rectangle
from app.errors import UserError
from app.leads.objects import export_object
from app.platform.files import create_file

if TYPE_CHECKING:
    from app.ingest.crew import Crew

_READING = (None, "export", "search")


def change_objects(arguments: argparse.Namespace, output: Output) -> int:
    """`object`"""
    reading = arguments.action in _READING
    with read_case(arguments) if reading else open_case(arguments, output) as case:
        if arguments.action == "export":
            _export(arguments, case, output)
        elif arguments.action == "search":
            _search(arguments, case, output)
        else:
            _change(arguments, case)
            _list(arguments, case.reader(), output)
    return 0


def _list(arguments: argparse.Namespace, reader: sqlite.Connection, output: Output) -> None:
    of = series.by_name(reader, arguments.of_series) if arguments.of_series else None
    found = objects.objects(reader, series=of)
    output.document([_document(each, reader) for each in found], _lines(found) or ["There are no objects yet."])


def _change(arguments: argparse.Namespace, case: Case) -> None:
    if arguments.action == "crop":
        clue = _clue(case, arguments.clue)
        at = (clue.medium, clue.region or Steps().region, clue.at_ms or 0)
        case.perform(CropObject(clue.id, arguments.type, arguments.question, _steps(arguments, case, Steps(), at)))
    elif arguments.action == "sanitise":
        _sanitise(arguments, case)
    elif arguments.action is not None:
        case.perform(_decision(arguments, case))


def _decision(arguments: argparse.Namespace, case: Case) -> Decision:
    if arguments.action == "tip" and arguments.doing == "judge":
        return JudgeTip(arguments.tip, arguments.verdict)
    number = objects.by_name(case.reader(), arguments.object)
    match arguments.action:
        case "change":
            return _changed(arguments, case, number)
        case "approve":
            return ApproveObject(number, arguments.by, arguments.confirm, tuple(arguments.answered))
        case "state":
            return SetObjectState(number, arguments.state)
        case "tip":
            return AddTip(number, arguments.text, arguments.received)
        case _:
            return RemoveObject(number)


def _changed(arguments: argparse.Namespace, case: Case, number: int) -> ChangeObject:
    found = objects.get(case.reader(), number)
    steps = _steps(arguments, case, found.steps, (found.medium, found.steps.region, found.steps.at))
    changed = ChangeObject(number, arguments.type, arguments.question, None if steps == found.steps else steps)
    if changed == ChangeObject(number):
        raise UserError("Nothing is changed; give --type, --question, --polygon, --grabcut or another step.")
    return changed


def _sanitise(arguments: argparse.Namespace, case: Case) -> None:
    from app.jobs.objects import make

    number = objects.by_name(case.reader(), arguments.object)
    with _crew(arguments, case) as crew:
        made = make(case, crew, number)
    if arguments.out is not None:
        try:
            create_file(arguments.out, made.png)
        except OSError as error:
            shown = names.display(str(arguments.out))
            raise UserError(
                f"The object was sanitised, but {shown} can't be written ({error.strerror}); choose another file."
            ) from error


def _export(arguments: argparse.Namespace, case: Case, output: Output) -> None:
    reader = case.reader()
    found = objects.get(reader, objects.by_name(reader, arguments.object))
    picture, words = export_object(*objects.released(reader, found.id), arguments.out)
    document = {"id": found.public_id, "state": found.state, "file": str(picture), "document": str(words)}
    output.document(document, [f"{found.public_id} was written to {names.display(str(picture))}."])


def _search(arguments: argparse.Namespace, case: Case, output: Output) -> None:
    from app.jobs.objects import search
    from app.jobs.search import NOTHING, Search

    number = objects.by_name(case.reader(), arguments.object)
    if arguments.remembered:
        _search_remembered(arguments, case, number, output)
        return
    with _crew(arguments, case) as crew:
        found = search(case, crew, Search(case), number)
    keys = ("sha256", "kind", "score", "at", "detail", "stack")
    lines = [f"{each.sha256[:12]}  {each.kind}, {each.score:.2f}, {each.detail}" for each in found]
    output.document([{key: getattr(each, key) for key in keys} for each in found], lines or [NOTHING])


def _search_remembered(arguments: argparse.Namespace, case: Case, number: int, output: Output) -> None:
    from app.cli.workstation.memory_commands import open_memory
    from app.jobs.objects import seen_before

    with open_memory(arguments) as memory, _crew(arguments, case) as crew:
        found = seen_before(case, crew, memory, number)
    document = [{"case_id": each.case_id, "kind": each.kind, "score": each.score, **each.detail} for each in found]
    lines = [
        f"{each['reference']}  {each['series'] or 'in no series'}  {each['kind']}, {each['score']:.2f}, "
        f"{each['words']}; contact {each['officer']}, {each['agency']}"
        for each in document
    ]
    output.document(document, lines or ["No remembered case has anything like it."])


def _steps(arguments: argparse.Namespace, case: Case, before: Steps, at: tuple[int, Any, int]) -> Steps:
    """What the words change in steps; `at`: medium, rectangle and time (ms), for the machine's outline."""
    changes: dict[str, Any] = {
        name: value
        for name in ("fill", "inset", "feather", "upscale")
        if (value := getattr(arguments, name)) is not None
    }
    if arguments.levels is not None:
        changes["levels"] = _levels(arguments.levels)
    if arguments.cutout is not None:
        changes["cutouts"] = tuple(_outline(each) for each in arguments.cutout)
    if arguments.polygon is not None:
        changes |= {"outline": _outline(arguments.polygon), "by_machine": False}
    elif arguments.grabcut is not None:
        changes |= {"outline": _grabcut(arguments, case, at), "by_machine": True}
    elif arguments.keep or arguments.leave:
        raise UserError("--keep and --leave help the machine to draw the outline; give --grabcut too.")
    return msgspec.structs.replace(before, **changes)


def _grabcut(arguments: argparse.Namespace, case: Case, at: tuple[int, Any, int]) -> Outline:
    from app.jobs.objects import crop, outline_of

    around = rectangle(arguments.grabcut) if arguments.grabcut else None
    if around is not None and not (min(around) >= 0 and around[0] + around[2] <= 1 and around[1] + around[3] <= 1):
        raise UserError("The part for --grabcut lies outside of the rectangle; give X,Y,W,H between 0 and 1 of it.")
    keep, leave = _outline(arguments.keep), _outline(arguments.leave)
    medium, region, at_ms = at
    with _crew(arguments, case) as crew:
        return outline_of(crop(case, crew, medium, region, at_ms), around, keep, leave)


@contextmanager
def _crew(arguments: argparse.Namespace, case: Case) -> Iterator[Crew]:
    from pathlib import Path

    from app.ingest.crew import start_crew
    from app.ingest.rings import allow, rings_in_force

    allow(case, rings_in_force(), agreed=arguments.weak_cage)
    crew = start_crew(1, Path(tempfile.gettempdir()))
    try:
        yield crew
    finally:
        crew.close()


def _clue(case: Case, number: int) -> series.Clue:
    found = series.clues(case.reader(), clue=number)
    if not found:
        raise UserError(f"There is no clue {number}; list them with “clue CASE”.")
    return found[0]


def _outline(texts: Sequence[str]) -> Outline:
    return tuple(_point(text) for text in texts)


def _point(text: str) -> Point:
    try:
        x, y = (float(part) for part in text.split(","))
    except ValueError as error:
        raise UserError(f"“{text}” is no point; give X,Y between 0 and 1.") from error
    if not (0 <= x <= 1 and 0 <= y <= 1):
        raise UserError(f"The point {text} lies outside of the rectangle; give X,Y between 0 and 1 of it.")
    return x, y


def _levels(text: str) -> tuple[int, int]:
    try:
        dark, bright = (int(part) for part in text.split(","))
    except ValueError as error:
        raise UserError(f"“{text}” are no levels; give black and white, 0 to 255, such as 20,230.") from error
    return dark, bright


def _document(found: objects.Object, reader: sqlite.Connection) -> dict[str, Any]:
    code = None if found.series is None else series.get(reader, found.series).code
    size = objects.size_of(reader, found.picture) if found.picture else (None, None)
    return {
        "id": found.public_id,
        "state": found.state,
        "clue": found.clue,
        "series": code,
        "medium": sha256_of(reader, (found.medium,))[0],
        "type": found.type,
        "question": found.question,
        "steps": msgspec.to_builtins(found.steps),
        "warnings": list(warnings_of(found.steps)),
        "picture": found.picture,
        "width": size[0],
        "height": size[1],
        "sanitised_by": found.sanitised_by,
        "approved_by": found.approved_by,
        "tips": [{key: value for key, value in asdict(tip).items() if key != "object"} for tip in found.tips],
    }


def _lines(found: Sequence[objects.Object]) -> list[str]:
    lines = []
    for each in found:
        lines.append(f"{each.public_id}: {each.type}: {each.question} [{each.state}]")
        if each.state in ("draft", "sanitised"):
            lines += [f"    {key}: {WARNINGS[key]}" for key in warnings_of(each.steps)]
        lines += [f"    tip {tip.id}, {tip.received}: {tip.summary} [{tip.verdict}]" for tip in each.tips]
    return lines
