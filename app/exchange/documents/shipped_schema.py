"""The JSON Schemas that come with the program, and checks by them."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from importlib import resources
from typing import Any

import jsonschema
from jsonschema.validators import extend

from app.exchange.documents.schema_fast import ecma

_MOST_KEYS = 3


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


def rule_of(fault: Any) -> str:
    """What an error of jsonschema asks for, with the keys that it is about; never a value, which may be endless."""
    rule, instance, schema = fault.validator, fault.instance, fault.schema
    if rule == "additionalProperties" and isinstance(instance, dict) and fault.validator_value is False:
        return f"it knows no key {_keys(set(instance) - set(schema.get('properties', {})))} there"
    if rule == "required" and isinstance(instance, dict):
        return f"the key {_keys(set(fault.validator_value) - set(instance))} is missing"
    return f"{rule} {json.dumps(fault.validator_value)[:200]}"


def _keys(names: Collection[str]) -> str:
    """The first of some keys, as JSON writes them, so that nothing in a hostile one acts."""
    told = ", ".join(json.dumps(name[:100]) for name in sorted(names)[:_MOST_KEYS])
    return f"{told} …" if len(names) > _MOST_KEYS else told


def _pattern(_: Any, pattern: str, value: object, __: Any) -> Iterator[jsonschema.ValidationError]:
    if isinstance(value, str) and not ecma(pattern).search(value):
        yield jsonschema.ValidationError("does not fit the pattern")
