"""Objects and faces in a package's own document: written, read back, and held against the pictures beside it (P08)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from typing import Any

import msgspec

from analysis.objects.object_steps import Steps
from app.case.export.face_facts import ApartFacts, FaceFacts, FaceWords, Side
from app.case.export.object_facts import ApprovalFacts, ObjectFacts, ObjectStep, TipFacts
from app.case.values.object_states import RELEASED
from app.exchange.bags.hashing import SeenFile
from app.exchange.documents.object_check import FOLDER, PICTURE
from app.exchange.problems import Problem, error

Record = dict[str, Any]
_PICTURE = re.compile(rf"{FOLDER}/([^/]+)/{re.escape(PICTURE)}")


def picture_place(public_id: str) -> str:
    """Where in a package the picture of an object lies."""
    return f"{FOLDER}/{public_id}/{PICTURE}"


def object_record(each: ObjectFacts, *, with_file: bool) -> Record:
    """An object as the document says it. `with_file`: whether the package holds its picture."""
    file = picture_place(each.public_id) if with_file else None
    return {
        "key": each.key,
        "public_id": each.public_id,
        "clue": each.clue,
        "sha256": each.sha256.hex(),
        "type": each.type,
        "question": each.question,
        "steps": msgspec.to_builtins(each.steps),
        "state": each.state,
        "picture": None if each.picture is None else {"sha256": each.picture, "file": file},
        "sanitised_by": each.sanitised_by,
        "approval": None if each.approval is None else asdict(each.approval),
        "made_by": each.made_by,
        "made_at": each.made_at,
        "tips": [asdict(tip) for tip in each.tips],
        "history": [asdict(step) for step in each.history],
    }


def face_records(words: FaceWords) -> Record:
    """Faces and who is never one person, as the document says them."""
    faces = []
    for each in words.faces:
        record = {name: value for name, value in asdict(each).items() if name != "region"}
        faces.append(record | {"sha256": each.sha256.hex(), "rectangle": each.region})
    return {"faces": faces, "never_together": [{"a": dict([pair.a]), "b": dict([pair.b])} for pair in words.apart]}


def objects_of(document: Record) -> tuple[ObjectFacts, ...]:
    """The objects of a document that follows the schema. Raises ValueError where its numbers are none that can be."""
    return tuple(_object(each) for each in document.get("objects", ()))


def faces_of(document: Record) -> FaceWords:
    """What a document that follows the schema says of faces."""
    faces = []
    for each in document.get("faces", ()):
        told = {name: value for name, value in each.items() if name != "rectangle"}
        region = tuple(map(float, each["rectangle"]))
        faces.append(FaceFacts(**told | {"sha256": bytes.fromhex(each["sha256"]), "region": region}))
    pairs = (ApartFacts(_side(each["a"]), _side(each["b"])) for each in document.get("never_together", ()))
    return FaceWords(tuple(faces), tuple(pairs))


def check_objects_told(document: Record, place: str, payload: Mapping[str, SeenFile]) -> Iterator[Problem]:
    """Findings (code P08) where the document and the objects in the package don't fit together: it follows the
    schema, and each picture is looked at by `app.exchange.documents.object_check`."""
    told: Record = {}
    clues = {each["id"] for series in document["series"] for each in series["clues"]}
    clues |= {each["id"] for each in document["loose_clues"]}
    objects = document.get("objects", [])
    keys = Counter(each["key"] for each in objects)
    for number, each in enumerate(objects):
        at, name = f"{place}#/objects/{number}", each["public_id"]
        if name in told:
            yield error("P08", at, f"The running ID {name} is there twice.")
        if keys[each["key"]] > 1:
            yield error("P08", at, "The key of this object is there twice.")
        if each["clue"] not in clues:
            yield error("P08", at, "The clue that this object was cropped from isn't in the document.")
        told[name] = each
        if wrong := _wrong_picture(each, payload):
            yield error("P08", f"{at}/picture", wrong)
    if "objects" not in document:
        return
    for path in payload:
        found = _PICTURE.fullmatch(path)
        if found and (told.get(found[1], {}).get("picture") or {}).get("file") != path:
            yield error("P08", path, "The document names no picture here: nobody says that it was approved.")
    yield from _check_faces(document, place)


def _wrong_picture(each: Record, payload: Mapping[str, SeenFile]) -> str:
    picture = each["picture"]
    if picture is None:
        return ""
    if each["state"] not in RELEASED or each["approval"] is None:
        return "It names a picture of an object that isn't approved."
    if picture["file"] is None:
        return ""
    if picture["file"] != picture_place(each["public_id"]):
        return f"The picture of this object has its place at {picture_place(each['public_id'])} only."
    seen = payload.get(picture["file"])
    if seen is None:
        return "The picture isn't in the package."
    return "" if seen.digests["sha256"] == picture["sha256"] else "The picture has another SHA-256."


def _check_faces(document: Record, place: str) -> Iterator[Problem]:
    faces = Counter(each["id"] for each in document.get("faces", ()))
    people = {each["id"] for each in document.get("entities", ())}
    for number, each in enumerate(document.get("faces", ())):
        if faces[each["id"]] > 1:
            yield error("P08", f"{place}#/faces/{number}", "The id of this face is there twice.")
        if each["person"] is not None and each["person"] not in people:
            yield error("P08", f"{place}#/faces/{number}", "The person whose face this is isn't in the document.")
    known: Mapping[str, Callable[[int], bool]] = {"face": faces.__contains__, "person": people.__contains__}
    for number, pair in enumerate(document.get("never_together", ())):
        if not all(known[kind](of) for kind, of in (_side(pair["a"]), _side(pair["b"]))):
            yield error("P08", f"{place}#/never_together/{number}", "It is about a face or a person that isn't there.")


def _object(said: Record) -> ObjectFacts:
    made: Record = {
        "sha256": bytes.fromhex(said["sha256"]),
        "steps": msgspec.convert(said["steps"], Steps),
        "picture": said["picture"] and said["picture"]["sha256"],
        "approval": said["approval"] and ApprovalFacts(**said["approval"]),
        "tips": tuple(TipFacts(**each) for each in said["tips"]),
        "history": tuple(ObjectStep(**each) for each in said["history"]),
    }
    return ObjectFacts(**said | made)


def _side(said: Record) -> Side:
    ((kind, number),) = said.items()
    return kind, int(number)
