"""What every pack's manifest is checked for, whatever its networks do."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from importlib.abc import Traversable
from typing import Any, Protocol, TypeVar

import jsonschema

from analysis.fingerprints.model_manifest import MANIFEST
from app.errors import UserError

TITLE = re.compile(r"[a-z0-9][a-z0-9-]*@[a-z0-9][a-z0-9.-]*")
"""Name and version of a pack, which name its folder."""


class Titled(Protocol):
    """A manifest that says by what its pack is spoken of."""

    @property
    def title(self) -> str:
        """`NAME@VERSION`."""


T = TypeVar("T", bound=Titled)


def checked(content: bytes, form: int, schema: Traversable, decode: Callable[[bytes], T]) -> T:
    """A manifest out of a pack. `form`: the version of its form that is read. Raises UserError."""
    try:
        document: Any = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise UserError(f"The pack's {MANIFEST} isn't valid JSON: {error}.") from error
    if isinstance(document, dict) and document.get("format", form) != form:
        raise UserError(
            f"The pack has format {str(document['format'])[:20]}, and this program reads format {form}; "
            "get a pack of that format, or a newer program."
        )
    rules = jsonschema.Draft202012Validator(json.loads(schema.read_text(encoding="utf-8")))
    wrong = jsonschema.exceptions.best_match(rules.iter_errors(document))
    if wrong is not None:
        place = ".".join(str(part) for part in wrong.absolute_path) or "its whole"
        raise UserError(f"The pack's {MANIFEST} is wrong at {place}: {wrong.message[:300]}.")
    try:
        manifest = decode(content)
    except ValueError as error:
        raise UserError(f"The pack's {MANIFEST} is wrong: {error}.") from error
    if not TITLE.fullmatch(manifest.title):  # a schema's pattern lets a line end follow
        raise UserError("The pack's name and version may hold small letters, digits, hyphens and dots only.")
    return manifest


def compare_published(found: str, published: str) -> None:
    """Raises UserError where a manifest's SHA-256 isn't the one that was published; empty: that isn't known."""
    if published and found != published.lower():
        raise UserError(
            f"The manifest's SHA-256 is {found}, not the one that was given; don't use this pack before you know why."
        )
