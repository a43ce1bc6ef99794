"""Says quickly whether a value follows a JSON Schema of the few keywords that ours use.

jsonschema tells what is wrong and where, but needs milliseconds for a medium with its EXIF. Most media have no fault:
answering for them here made verifying a package sixteen times faster. The tests hold both against each other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

Accepts = Callable[[object], bool]

_TYPES: dict[str, Accepts] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "null": lambda value: value is None,
}
_SILENT = {"$schema", "$defs", "title", "description"}


@cache
def ecma(pattern: str) -> re.Pattern[str]:
    """A pattern as JSON Schema means it: Python's `$` also fits before a line break, and its `\\d` other digits."""
    return re.compile(pattern[:-1] + r"\Z" if pattern.endswith("$") else pattern, re.ASCII)


def acceptor(schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> Accepts:
    """A function that says whether a value follows `schema`. Raises ValueError for a keyword that isn't known."""
    checks = [
        _keyword(name, wanted, definitions)
        for name, wanted in schema.items()
        if name not in _SILENT and name not in ("minimum", "maximum")
    ]
    if "minimum" in schema or "maximum" in schema:
        checks.append(_range(schema.get("minimum", float("-inf")), schema.get("maximum", float("inf"))))
    if len(checks) == 1:
        return checks[0]
    return lambda value: all(check(value) for check in checks)


def _keyword(name: str, wanted: Any, definitions: Mapping[str, Any]) -> Accepts:
    match name:
        case "$ref":
            return acceptor(definitions[wanted.removeprefix("#/$defs/")], definitions)
        case "type":
            return _type(wanted)
        case "pattern":
            search = ecma(wanted).search
            return lambda value: not isinstance(value, str) or search(value) is not None
        case "required":
            return lambda value: not isinstance(value, dict) or all(key in value for key in wanted)
        case "properties":
            return _properties({key: acceptor(inner, definitions) for key, inner in wanted.items()})
        case "items":
            item = acceptor(wanted, definitions)
            return lambda value: not isinstance(value, list) or all(map(item, value))
    raise ValueError(f"the schema has a keyword that is not known here: {name}")


def _type(wanted: str | list[str]) -> Accepts:
    if isinstance(wanted, str):
        return _TYPES[wanted]
    checks = [_TYPES[name] for name in wanted]
    return lambda value: any(check(value) for check in checks)


def _range(least: float, most: float) -> Accepts:
    return lambda value: not isinstance(value, int | float) or isinstance(value, bool) or least <= value <= most


def _properties(known: Mapping[str, Accepts]) -> Accepts:
    def accepts(value: object) -> bool:
        if not isinstance(value, dict):
            return True
        for key, inner in value.items():
            check = known.get(key)
            if check is not None and not check(inner):
                return False
        return True

    return accepts
