"""What another officer may have said of objects: see `app.case.merge.merge_checks`."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date

from analysis.objects.object_steps import Steps, fault_of, packed, unpacked
from analysis.objects.plain_png import pixels_of
from app.case.export.object_facts import ObjectFacts
from app.case.merge.object_statements import PROGRESS, place_of
from app.case.merge.said import About, Key, Said, Value, parts_of, texts_of
from app.case.values.object_states import SECOND_LOOKS, TIP_VERDICTS
from app.errors import UserError

NEEDED = frozenset({"made", "type", "question"})
"""Without these there is no object."""
_KEY = re.compile("[0-9a-f]{32}")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,56}", re.ASCII)
_SHA256 = re.compile("[0-9a-f]{64}")
_LONGEST = 200


def check_object(key: Key, value: Value) -> None:
    """Raises UserError where this can't be said of an object."""
    (_, _, name), (of, _, told) = key[0], key[1].partition(":")
    if not _KEY.fullmatch(name):
        raise UserError("An object has a key that can't be one.")
    if of == "made":
        _made(value)
    elif of == "steps":
        _steps(str(value))
    elif of == "picture":
        _picture(value)
    elif of == "approval":
        _approval(value)
    elif of == "state" and value not in PROGRESS:
        raise UserError("An object has a state that isn't known here.")
    elif of == "verdict" and value not in TIP_VERDICTS:
        raise UserError("A tip has a verdict that isn't known here.")
    if of in ("tip", "verdict"):
        _tip(told)


def whole_objects(said: Mapping[Key, Said], clues: Collection[About]) -> set[About]:
    """The objects of which enough is said, and whose clue can be taken in; their outline lies at their place."""
    found = set()
    for about, name in said:
        if about[0] != "object" or name != "made":
            continue
        _, place, clue = _parts(said[about, name].value, 3)
        steps = said.get((about, "steps"))
        at_its_place = steps is None or place_of(unpacked(str(steps.value))) == place
        told = all((about, each) in said for each in NEEDED)
        if at_its_place and told and ("clue", *texts_of(clue)) in clues:
            found.add(about)
    return found


def believed(told: Iterable[ObjectFacts], here: Mapping[str, bytes]) -> tuple[ObjectFacts, ...]:
    """Those that can be what they are said to be, without a second look that is said to be another officer's and is
    not. `here`: the keys of this case's objects, with the SHA-256 of their media: one key is one object."""
    found: dict[str, ObjectFacts] = {}
    for each in told:
        if here.get(each.key, each.sha256) == each.sha256:
            found.setdefault(each.key, replace(each, approval=None) if _looked_alone(each) else each)
    return tuple(found.values())


def _looked_alone(each: ObjectFacts) -> bool:
    """Whether who is named as the other officer is the one who sanitised it."""
    if each.approval is None or each.approval.how != "officer":
        return False
    looked, sanitised = (" ".join(name.split()).casefold() for name in (each.approval.by, each.sanitised_by))
    return looked == sanitised


def is_whole(digest: str, png: bytes) -> bool:
    """Whether these bytes are the picture with this SHA-256 (hex), and plain, as they are written here."""
    if hashlib.sha256(png).hexdigest() != digest:
        return False
    try:
        pixels_of(png)
    except ValueError:
        return False
    return True


def _made(value: Value) -> None:
    public_id, place, clue = _parts(value, 3)
    if not _ID.fullmatch(str(public_id)):
        raise UserError("An object has a running ID that can't be one.")
    if place_of(_steps(str(place))) != place or len(parts_of(clue)) != 7:
        raise UserError("An object doesn't say where it was cropped.")


def _steps(text: str) -> Steps:
    try:
        steps = unpacked(text)
    except ValueError as error:
        raise UserError("An object is to be sanitised by steps that can't be.") from error
    if fault_of(steps) or packed(steps) != text:
        raise UserError("An object is to be sanitised by steps that can't be.")
    return steps


def _picture(value: Value) -> None:
    steps, digest = map(str, _parts(value, 2))
    if not _steps(steps).outline or not _SHA256.fullmatch(digest):
        raise UserError("An object has a picture that can't be one.")


def _approval(value: Value) -> None:
    *_, by, how = map(str, _parts(value, 5))
    if not by.strip() or not by.isprintable() or len(by) > _LONGEST or how not in SECOND_LOOKS:
        raise UserError("An object was approved by nobody, or in a way that isn't known here.")


def _tip(told: str) -> None:
    received, _, summary = told.partition(":")
    try:
        day = date.fromisoformat(received).isoformat()
    except ValueError as error:
        raise UserError("A tip came on no day that can be.") from error
    if day != received or not summary:
        raise UserError("A tip has no words, or came on no day that can be.")


def _parts(value: Value, count: int) -> tuple[Value, ...]:
    parts = parts_of(value)
    if len(parts) != count:
        raise UserError("What is said of an object lacks a part.")
    return parts
