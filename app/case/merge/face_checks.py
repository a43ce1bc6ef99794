"""What another officer may have said of faces: see `app.case.merge.merge_checks`."""

from __future__ import annotations

import math
import re

from app.case.decisions.face_people import PEOPLE
from app.case.merge.face_statements import sides_of
from app.case.merge.said import About, Key, Value, parts_of, texts_of
from app.errors import UserError

_LATEST_MS = 2**47
_LONGEST = 1_000
_PLACE = re.compile(r"-?\d\.\d{4}(,-?\d\.\d{4}){3}", re.ASCII)


def check_face(key: Key, value: Value) -> None:
    """Raises UserError where this can't be said of a face."""
    check_face_about(key[0])
    parts = parts_of(value)
    if key[1] == "made":
        origin, method, score = parts if len(parts) == 3 else ("", "", None)
        sound = origin in ("person", "machine") and isinstance(score, float | int) and 0 <= score <= 1
        if not sound or len(str(method)) > _LONGEST or (origin == "person") != (method == ""):
            raise UserError("A face was found in a way that can't be.")
    elif parts[:1] == ("entity",):
        check_person(texts_of(value))
    elif parts[:1] != ("rejected",):
        raise UserError("A face is said to be something that isn't known here.")


def check_apart(key: Key) -> None:
    """Raises UserError where these can't be two that are never one person."""
    for side in sides_of(key[0]):
        if side[0] == "face":
            check_face_about(side)
        else:
            check_person(side)


def check_face_about(about: About) -> None:
    """Raises UserError where there can be no such face."""
    _, _, at, place = about
    if not at.isascii() or not at.isdigit() or int(at) > _LATEST_MS or not _PLACE.fullmatch(place):
        raise UserError("A face is at no time or place that can be.")
    x, y, w, h = map(float, place.split(","))
    if not (x >= 0 and y >= 0 and w > 0 and h > 0 and x + w <= 1.0002 and y + h <= 1.0002) or not math.isfinite(w * h):
        raise UserError("The rectangle of a face doesn't lie inside its picture.")


def check_person(about: About) -> None:
    """Raises UserError where the entity has no face."""
    if about[1] not in PEOPLE:
        raise UserError("A face is said to be a place's or a device's.")
