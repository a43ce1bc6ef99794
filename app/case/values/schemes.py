"""Category schemes: which categories an officer can choose from. Data in `resources/schemes/` or a unit's file.

A medium that nobody has categorised has no code at all, in every scheme: the same number means "not looked at" in one
country's list and "irrelevant" in another's, so no number may stand for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Annotated

import msgspec

from app.errors import UserError

_LARGEST_FILE = 1_000_000

Text = Annotated[str, msgspec.Meta(max_length=2_000)]
Label = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Key = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_-]{1,40}$")]
Byte = Annotated[int, msgspec.Meta(ge=0, le=255)]


@dataclass(frozen=True, slots=True)
class Category:
    """One choice of a scheme."""

    code: Byte
    """What the case stores; never changes once a case was made with the scheme."""
    key: Key
    label: Label
    short: Label
    colour: Annotated[str, msgspec.Meta(pattern=r"^#[0-9a-f]{6}$")]
    """sRGB, legible on dark and on light ground."""
    shortcut: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9]?$")]
    """One key, or empty."""
    severity: Byte
    """A higher number stands first."""
    legal: Text
    """Words of the law or guideline that it stands for, verbatim; empty where none is known."""
    export_code: Byte | None
    """The number that a VICS document gets; None where there is none, or none that was verified."""
    hide_by_default: bool
    """Not shown in listings until asked for."""


@dataclass(frozen=True, slots=True)
class Scheme:
    """A list of categories. `region` is the hint that stands in the head of a VICS document."""

    id: Key
    title: Label
    region: Key
    source: Text
    """Where labels and codes come from, and what of them isn't verified."""
    categories: Annotated[tuple[Category, ...], msgspec.Meta(min_length=1, max_length=256)]

    def category(self, code: int) -> Category | None:
        """The category that the case stores as `code`; None where the scheme has none."""
        return next((category for category in self.categories if category.code == code), None)


def scheme_ids() -> tuple[str, ...]:
    """The schemes that come with the program, in alphabetical order."""
    return tuple(sorted(entry.name[:-5] for entry in _shipped().iterdir() if entry.name.endswith(".json")))


def load_scheme(scheme_id: str) -> Scheme:
    """A scheme that comes with the program. Raises UserError where there is none of that id."""
    if scheme_id not in scheme_ids():
        raise UserError(f"There is no category scheme “{scheme_id}”; choose one of {', '.join(scheme_ids())}.")
    return _decode((_shipped() / f"{scheme_id}.json").read_bytes(), f"{scheme_id}.json")


def load_scheme_file(path: Path) -> Scheme:
    """A unit's own scheme. Raises UserError that says what is wrong with the file and where."""
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST_FILE + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise UserError(f"The category scheme {path} can't be read ({reason}); check the path.") from error
    if len(raw) > _LARGEST_FILE:
        raise UserError(f"{path.name} is too large for a category scheme; choose the right file.")
    return _decode(raw, path.name)


def _shipped() -> resources.abc.Traversable:
    return resources.files("resources") / "schemes"


def _decode(raw: bytes, name: str) -> Scheme:
    try:
        scheme = msgspec.json.decode(raw, type=Scheme)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UserError(f"{name} is not a category scheme: {error}. Compare it with the template.") from error
    for field in ("code", "key", "shortcut", "export_code"):
        _refuse_repeated(scheme, field, name)
    return scheme


def _refuse_repeated(scheme: Scheme, field: str, name: str) -> None:
    seen: set[object] = set()
    for category in scheme.categories:
        value = getattr(category, field)
        if value in (None, ""):
            continue
        if value in seen:
            raise UserError(f"{name} gives the {field} {value} to two categories; each needs its own.")
        seen.add(value)
