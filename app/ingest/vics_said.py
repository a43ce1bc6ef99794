"""What one record of a VICS document says of its medium, as far as officers ask for it, whatever way it is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import msgspec

from app.ingest.vics_reading import fields_of
from app.known import values

FLAGS = (
    "VictimIdentified",
    "OffenderIdentified",
    "IsDistributed",
    "IsSuspected",
    "IsPrecategorized",
    "SelfGenerated",
)
_MOST = 500
"""Rows of one list, such as paths or EXIF, that are given."""
_LONGEST = 4_000

Pair = tuple[str, str]


@dataclass(frozen=True)
class Said:
    """A record's words. `category`: its code as it was written, None where nobody decided; a code means nothing without
    the region's list. `flags`: only those that it has an answer to. `segments`: start, end and category."""

    category: str | None = None
    tags: tuple[str, ...] = ()
    comments: str = ""
    series: tuple[str, ...] = ()
    flags: Mapping[str, bool] | None = None
    paths: tuple[str, ...] = ()
    exif: tuple[Pair, ...] = ()
    segments: tuple[tuple[str, str, str], ...] = ()


def said_of(record: bytes) -> Said:
    """What a record says; what isn't written as it should be is left out. Nothing is raised."""
    try:
        fields = fields_of(record)
    except ValueError:
        return Said()
    found = {key: _plain(fields.get(key)) for key in fields}
    comments = found.get("Comments")
    flags = {name: truth for name in FLAGS if (truth := values.truth(found.get(name))) is not None}
    return Said(
        values.code(found.get("Category")),
        items_of(found.get("Tags")),
        comments[:_LONGEST].strip() if isinstance(comments, str) else "",
        items_of(found.get("Series")),
        flags,
        tuple(dict.fromkeys(_paths(found.get("MediaFiles")))),
        tuple(_exif(found.get("Exifs"))),
        tuple(_segments(found.get("Segments"))),
    )


def items_of(value: object) -> tuple[str, ...]:
    """Names that were written as one text with commas, as a list, or as objects with a `Name`; each once."""
    if isinstance(value, str):
        parts = value[: 100 * _LONGEST].split(",")
    elif isinstance(value, dict):
        parts = [_text(value.get("Name"))]
    elif isinstance(value, list):
        parts = [_text(each.get("Name") if isinstance(each, dict) else each) for each in value]
    else:
        parts = []
    found = (" ".join(part.split())[:_LONGEST] for part in parts)
    return tuple(dict.fromkeys(part for part in found if part))


def _plain(value: object) -> object:
    if not isinstance(value, msgspec.Raw):
        return value
    try:
        return msgspec.json.decode(value)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return None


def _paths(value: object) -> Iterator[str]:
    for each in _rows(value):
        folder, name = _text(each.get("FilePath")), _text(each.get("FileName"))
        whole = folder if folder.replace("\\", "/").endswith(f"/{name}") else _joined(folder, name)
        if whole:
            yield whole


def _joined(folder: str, name: str) -> str:
    if not folder or not name or folder.endswith(("/", "\\")):
        return folder + name
    return f"{folder}{'/' if '/' in folder else chr(92)}{name}"


def _exif(value: object) -> Iterator[Pair]:
    for each in _rows(value):
        name, group = _text(each.get("PropertyName")), _text(each.get("PropertyGroup"))
        if name:
            yield (f"{group} {name}" if group else name), _text(each.get("PropertyValue"))


def _segments(value: object) -> Iterator[tuple[str, str, str]]:
    for each in _rows(value):
        yield _text(each.get("Start")), _text(each.get("End")), values.code(each.get("Category")) or ""


def _rows(value: object) -> Iterator[dict[str, object]]:
    rows = value[:_MOST] if isinstance(value, list) else []
    return (each for each in rows if isinstance(each, dict))


def _text(value: object) -> str:
    return str(value)[:_LONGEST] if isinstance(value, str | int | float) and not isinstance(value, bool) else ""
