"""The JSON Schema of VICS, and its errors told as findings: wrong, or only unusual."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import Any

from app.exchange.documents.schema_fast import Accepts, acceptor
from app.exchange.documents.shipped_schema import shipped, validator
from app.exchange.problems import Problem, error, warning

_HEX = {"MD5": 32, "ParentMD5": 32, "SHA1": 40}
_DIGEST_CODES = {"MD5": "E03", "ParentMD5": "E09", "SHA1": "E04"}
_BOOLEAN_WORDS = {"true", "false", "0", "1", "yes", "no"}
_WHOLE_NUMBER = re.compile(r"-?[0-9]{1,19}")


class Shape(StrEnum):
    """The entities that are checked as a whole; those below them are reached through the schema."""

    CASE = "Case"
    MEDIA = "Media"


def is_noise(key: str) -> bool:
    """OData's own annotations, which say nothing about media."""
    return "odata." in key


def unknown_keys(shape: Shape, record: Mapping[str, object]) -> Iterator[str]:
    """Keys that the entity doesn't have."""
    known = _schema()["$defs"][shape]["properties"]
    return (key for key in record if key not in known and not is_noise(key))


def schema_problems(shape: Shape, record: dict[str, object], at: str, *, strict: bool) -> Iterator[Problem]:
    """What the schema finds in one object. `strict`: False for VICS 1.x, where less is required."""
    if _accepts(shape)(record):
        return
    missing: set[str] = set()
    try:
        for found in _validator(shape).iter_errors(record):
            place = "/".join([at, *(_escaped(str(part)) for part in found.absolute_path)])
            if found.validator != "required":
                yield _problem(found.absolute_path[-1] if found.absolute_path else "", found, place)
            elif strict and place not in missing:
                missing.add(place)
                for name in found.validator_value:
                    if name not in found.instance:
                        yield error(_missing_code(shape, name, place == at), place, f"{name} is missing.")
    except RecursionError:
        yield error("E12", at, "Values are nested too deeply to be checked.")


def _missing_code(shape: Shape, name: str, top: bool) -> str:
    if top:
        return {"MD5": "E03", "CaseID": "E05"}.get(name, "E12")
    return {"MD5": "E09", "SegmentIndex": "E10", "Category": "E10"}.get(name, "E12") if shape is Shape.MEDIA else "E12"


def _problem(name: str | int, found: Any, place: str) -> Problem:
    """A finding from an error of jsonschema (`found`) on the property `name`."""
    value, keyword = found.instance, found.validator
    text = value if isinstance(value, str) else None
    if name in _HEX:
        if text is not None and re.fullmatch(rf"[0-9A-Fa-f]{{{_HEX[str(name)]}}}", text):
            return warning("W08", place, f"{name} has lowercase letters; official sets are in uppercase.")
        return error(_DIGEST_CODES[str(name)], place, f"{name} is not {_HEX[str(name)]} hexadecimal digits.")
    if name == "CaseID":
        return error("E05", place, "CaseID is not a GUID.")
    if name == "Category":
        code = "E10" if "/Segments/" in place else "E06"
        return error(code, place, "The category is neither null nor a whole number from 0 to 255.")
    if keyword == "pattern":
        return warning("W02", place, f"{name} is not a date with a time and an offset from UTC; its zone isn't known.")
    if keyword in ("minimum", "maximum"):
        return error("E11", place, f"{name} is out of the range that VICS has for it.")
    wanted = found.validator_value
    if text is not None and "boolean" in wanted and text.lower() in _BOOLEAN_WORDS:
        return warning("W01", place, f"{name} is written as text instead of true or false.")
    if text is not None and "integer" in wanted and _WHOLE_NUMBER.fullmatch(text):
        return warning("W12", place, f"{name} is written as text instead of a number.")
    return error("E12", place, f"This should be {wanted if isinstance(wanted, str) else ' or '.join(wanted)}.")


def _escaped(part: str) -> str:
    return part.replace("~", "~0").replace("/", "~1")


@cache
def _schema() -> dict[str, Any]:
    return shipped("vics", "vics-2.0.schema.json")


@cache
def _accepts(shape: Shape) -> Accepts:
    return acceptor(_entity(shape), _schema()["$defs"])


@cache
def _validator(shape: Shape) -> Any:
    # Readers of VICS don't take 1.0 for an integer.
    return validator({"$defs": _schema()["$defs"], **_entity(shape)}, takes_whole_floats=False)


def _entity(shape: Shape) -> dict[str, Any]:
    """Media of a case come one by one, so none are required; the rule E02 speaks when there are none."""
    entity = dict(_schema()["$defs"][shape])
    entity["required"] = [name for name in entity["required"] if name != "Media"]
    return entity
