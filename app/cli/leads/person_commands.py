"""The command about people and their faces."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from app import sqlite
from app.case.casefile import Case, Held
from app.case.decisions.decision import Decision, count_of, sha256_of
from app.case.decisions.entity_decisions import MergeEntities
from app.case.decisions.face_decisions import (
    AllowFaces,
    DrawFace,
    FreeFaces,
    GiveFaces,
    KeepApart,
    LetTogether,
    NamePerson,
    RejectFaces,
)
from app.case.decisions.face_people import PEOPLE
from app.case.queries import faces, leads, media
from app.case.queries.faces import Face
from app.cli.parts.chosen import media_of
from app.cli.parts.opening import open_case, read_case
from app.cli.parts.output import Output
from app.cli.parts.rectangle import rectangle
from app.cli.parts.stopping import stopped_by_signals
from app.errors import UserError
from app.leads.people import Group, Side, Suggestion, read_proposed
from app.models.face_pack import OFF, face_shelf

_LISTED = (None, "faces", "groups", "suggest")


def change_people(arguments: argparse.Namespace, output: Output) -> int:
    """`person`"""
    if arguments.action in _LISTED:
        with read_case(arguments) as case:
            documents, lines = _listed(arguments, case.reader())
        output.document(documents, lines)
        return 0
    if arguments.action == "find":
        return _find(arguments, output)
    with open_case(arguments, output) as case:
        decision = _decision(arguments, case.reader())
        effect = case.perform(decision).effect
        documents, lines = _said(effect.target, effect.detail, case.reader())
    output.document(documents, lines)
    return 0


def _find(arguments: argparse.Namespace, output: Output) -> int:
    """Decoders and networks are loaded for this action only."""
    from app.ingest.rings import allow, rings_in_force
    from app.jobs.faces import find_faces, ready_pack, start_finder

    shelf = face_shelf()
    pack = ready_pack(shelf)
    workers = os.cpu_count() or 1
    with _case_to_look_through(arguments, output) as case, stopped_by_signals() as stopped:
        allow(case, rings_in_force(), agreed=arguments.weak_cage)
        chosen = media_of(case.reader(), arguments.media)
        crew = start_finder(pack, case.folder, workers=workers)
        try:
            found = find_faces(
                case,
                crew,
                pack,
                chosen,
                workers=workers,
                thorough=arguments.thorough,
                tell=lambda *done: output.count("Looking", *done),
                stopped=stopped,
            )
        finally:
            crew.close()
    if found.pace is not None:
        shelf.note_pace(found.pace)
    lines = [f"Looked through {_media(found.media)}: {count_of(found.faces, 'new face', 'new faces')}."]
    if found.stopped:
        lines.append("Stopped; the same command goes on from here.")
    if found.absent:
        lines.append(f"Without a source here now: {_media(found.absent)}; connect it and look again.")
    if found.unreadable:
        lines.append(f"{_media(found.unreadable)} could not be looked at.")
    output.document([asdict(found)], lines)
    return 0


def _case_to_look_through(arguments: argparse.Namespace, output: Output) -> Case:
    try:
        return open_case(arguments, output)
    except Held as error:
        raise UserError(
            f"{arguments.case.name} is open elsewhere: {error.holder}; look for faces there, with “Find faces” in the "
            "window, or close it there and try again."
        ) from error


def _listed(arguments: argparse.Namespace, reader: sqlite.Connection) -> tuple[list[dict[str, Any]], list[str]]:
    if arguments.action == "faces":
        of = None if arguments.medium is None else media.by_digest(reader, arguments.medium)
        found = faces.faces(reader, medium=of, entity=arguments.of, rejected=arguments.rejected)
        return _faces(found)
    if arguments.action == "groups":
        groups = read_proposed(reader).groups
        return [_group(each, reader) for each in groups], [_group_line(each) for each in groups] or [_none(reader)]
    if arguments.action == "suggest":
        made = read_proposed(reader).suggestions
        return [_suggestion(each) for each in made], [_suggestion_line(each) for each in made] or [_none(reader)]
    people = [each for each in leads.entities(reader) if each.kind in PEOPLE]
    documents = [_person(each, reader) for each in people]
    return documents, [_person_line(each) for each in documents] or ["There are no people yet."]


def _decision(arguments: argparse.Namespace, reader: sqlite.Connection) -> Decision:
    action, chosen = arguments.action, tuple(getattr(arguments, "faces", ()))
    match action:
        case "draw":
            (medium,) = media_of(reader, [arguments.media])
            return DrawFace(medium, rectangle(arguments.region), round(arguments.at * 1000), arguments.of)
        case "name":
            return NamePerson(chosen, arguments.kind, arguments.label)
        case "give":
            return GiveFaces(chosen, arguments.person)
        case "split":
            return _split(arguments, chosen, reader)
        case "free":
            return FreeFaces(chosen, arguments.apart)
        case "reject":
            return RejectFaces(chosen, arguments.reason)
        case "allow":
            return AllowFaces(chosen)
        case "merge":
            return MergeEntities(arguments.person, tuple(arguments.others))
        case _:
            change = KeepApart if action == "apart" else LetTogether
            people, others = tuple(arguments.people), tuple(arguments.from_people)
            return change(chosen, people, tuple(arguments.from_faces), others)


def _split(arguments: argparse.Namespace, chosen: tuple[int, ...], reader: sqlite.Connection) -> Decision:
    person = leads.entity(reader, arguments.person)
    if strange := [face.id for face in faces.by_id(reader, chosen) if face.entity != person.id]:
        raise UserError(f"Face {strange[0]} isn't {person.label}'s; list that person's with “person CASE faces --of”.")
    return NamePerson(chosen, person.kind, arguments.name, apart=True) if arguments.name else FreeFaces(chosen, True)


def _said(target: str, detail: dict[str, Any], reader: sqlite.Connection) -> tuple[list[dict[str, Any]], list[str]]:
    """What a decision left: the person, or the faces that it was about, or the pairs."""
    if target.startswith("entity "):
        person = _person(leads.entity(reader, int(target.removeprefix("entity "))), reader)
        return [person], [_person_line(person)]
    if "these" in detail:
        return [{"these": detail["these"], "those": detail["those"]}], [f"{target}."]
    numbers = detail["faces"] if "faces" in detail else [detail["id"]]
    return _faces(faces.by_id(reader, numbers))


def _faces(found: Iterable[Face]) -> tuple[list[dict[str, Any]], list[str]]:
    documents = [_face(each) for each in found]
    return documents, [_face_line(each) for each in documents] or ["There are no faces yet."]


def _face(face: Face) -> dict[str, Any]:
    return {
        "id": face.id,
        "medium": face.sha256,
        "at": face.at_ms / 1000,
        "region": list(face.region),
        "score": face.score,
        "origin": face.origin,
        "method": face.method,
        "author": face.author,
        "made_at": face.made_at,
        "day": face.day,
        "person": face.entity,
        "rejected": face.rejected is not None,
        "reason": face.rejected or "",
    }


def _face_line(face: dict[str, Any]) -> str:
    place = ",".join(f"{part:.3g}" for part in face["region"])
    whose = f"person {face['person']}" if face["person"] else "rejected" if face["rejected"] else "nobody's yet"
    return f"{face['id']}: {face['medium'][:12]}  {place}  {face['at']:g} s  {face['origin']}  {whose}"


def _person(person: leads.Entity, reader: sqlite.Connection) -> dict[str, Any]:
    found = faces.faces(reader, entity=person.id)
    days = sorted({face.day for face in found if face.day})
    return {
        "id": person.id,
        "kind": person.kind,
        "label": person.label,
        "identified": person.identified,
        "faces": [face.id for face in found],
        "days": days,
        "media": sha256_of(reader, person.media),
    }


def _person_line(person: dict[str, Any]) -> str:
    days = person["days"]
    when = days[0] if len(days) == 1 else f"{days[0]} to {days[-1]}" if days else "no day told"
    return f"{person['id']}: {person['kind']} {person['label']}  {_number_of_faces(len(person['faces']))}  {when}"


def _group(group: Group, reader: sqlite.Connection) -> dict[str, Any]:
    return {
        "id": group.id,
        "faces": list(group.faces),
        "media": sha256_of(reader, group.media),
        "day": group.session.day,
        "camera": group.session.camera,
        "person": group.entity,
        "likeness": group.likeness,
    }


def _group_line(group: Group) -> str:
    told = group.session.day or "no day told", group.session.camera or "no camera told"
    whose = f"like person {group.entity}" if group.entity else "nobody known"
    numbers = " ".join(map(str, group.faces))
    return f"{', '.join(told)}: {_number_of_faces(len(group.faces))}, {whose}, likeness {group.likeness:.2f}: {numbers}"


def _number_of_faces(number: int) -> str:
    return count_of(number, "face", "faces")


def _media(number: int) -> str:
    return count_of(number, "medium", "media")


def _suggestion(suggestion: Suggestion) -> dict[str, Any]:
    return {"a": _side(suggestion.a), "b": _side(suggestion.b), "likeness": suggestion.likeness}


def _side(side: Side) -> dict[str, Any]:
    return {"person": side.entity, "faces": list(side.faces), "first": side.days[0], "last": side.days[1]}


def _suggestion_line(suggestion: Suggestion) -> str:
    return f"{_side_words(suggestion.a)} and {_side_words(suggestion.b)}: likeness {suggestion.likeness:.2f}"


def _side_words(side: Side) -> str:
    who = f"person {side.entity}" if side.entity else "faces " + " ".join(map(str, side.faces))
    first, last = side.days
    return f"{who} ({first if first == last else f'{first} to {last}'})" if first else f"{who} (no day told)"


def _none(reader: sqlite.Connection) -> str:
    if faces.counts(reader).measured:
        return "Nothing is alike enough to be proposed."
    pack = face_shelf().installed()
    if pack is None:
        return OFF
    if pack.manifest.measurer is None:
        return f"Nothing is proposed: model pack {pack.manifest.title} finds faces and doesn't measure them."
    return "Nothing is proposed, since no face was measured yet; look for faces with “person CASE find”."
