"""The JSON Schemas that come with the program, and checks by them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import resources
from typing import Any

import jsonschema
from jsonschema.validators import extend

from app.exchange.documents.schema_fast import ecma


def shipped(folder: str, name: str) -> dict[str, Any]:
    """A schema of `resources`."""
    text = (resources.files("resources") / folder / name).read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


def validator(schema: dict[str, Any], *, takes_whole_floats: bool = True) -> Any:
    """jsonschema's validator, with patterns as JSON Schema means them: Python's let a line break stand behind the end.

    `takes_whole_floats`: whether 1.0 is an integer, as JSON Schema has it.
    """
    types = jsonschema.Draft202012Validator.TYPE_CHECKER
    if not takes_whole_floats:
        types = types.redefine("integer", lambda _, value: isinstance(value, int) and not isinstance(value, bool))
    return extend(jsonschema.Draft202012Validator, {"pattern": _pattern}, type_checker=types)(schema)


def _pattern(_: Any, pattern: str, value: object, __: Any) -> Iterator[jsonschema.ValidationError]:
    if isinstance(value, str) and not ecma(pattern).search(value):
        yield jsonschema.ValidationError("does not fit the pattern")
