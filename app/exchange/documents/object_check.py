"""Checks the objects in a package made by anyone: a bare picture and four words each (code P07)."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from app.exchange.problems import Problem, error
from app.platform.plain import open_plain, read_plain

FOLDER = "data/objects"
PICTURE, DOCUMENT = "crop.png", "object.json"
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_PLACE = re.compile(rf"{FOLDER}/({NAME.pattern})/({re.escape(PICTURE)}|{re.escape(DOCUMENT)})")
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CHUNKS = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND"})
"""Those that make up the pixels; any other could say where the picture is from."""
_MOST_CHUNKS = 1 << 20
"""A picture of a gigabyte in the small chunks that some programs write has fewer."""
_LARGEST_DOCUMENT = 1 << 20


class _Words(msgspec.Struct, forbid_unknown_fields=True):
    """What is said of an object."""

    id: str
    kind: str
    question: str
    state: str


def is_bare_png(file: BinaryIO) -> bool:
    """Whether it is a PNG file (ISO 15948) of nothing but pixels: no other chunk, and nothing behind its end. Only the
    heads of its chunks are read. Raises OSError."""
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    if file.read(len(_SIGNATURE)) != _SIGNATURE:
        return False
    at, last = len(_SIGNATURE), b""
    for _ in range(_MOST_CHUNKS):
        head = file.read(8)
        if len(head) < 8 or (last == b"") != (head[4:] == b"IHDR") or head[4:] not in _CHUNKS:
            return False
        last = head[4:]
        at = file.seek(at + 12 + int.from_bytes(head[:4], "big"))
        if last == b"IEND" or at > size:
            break
    return last == b"IEND" and at == size


def check_objects(folder: Path, payload: Collection[str]) -> Iterator[Problem]:
    """Findings on the objects in the bag's folder, whose payload has these paths."""
    found: dict[str, set[str]] = {}
    for path in sorted(payload):
        if not path.startswith(f"{FOLDER}/"):
            continue
        place = _PLACE.fullmatch(path)
        if place is None:
            yield error("P07", path, "This is no part of an object: neither its picture nor its words.")
            continue
        found.setdefault(place[1], set()).add(place[2])
        try:
            wrong = _wrong(folder / path, place[1], place[2])
        except OSError as failure:
            wrong = f"The file can't be read ({failure.strerror or failure})."
        if wrong:
            yield error("P07", path, wrong)
    for name, parts in found.items():
        for part in sorted({PICTURE, DOCUMENT} - parts):
            yield error("P07", f"{FOLDER}/{name}/{part}", "This part of the object is missing.")


def _wrong(path: Path, name: str, part: str) -> str:
    if part == PICTURE:
        with open_plain(path) as file:
            bare = is_bare_png(file)
        return "" if bare else "The picture holds more than pixels, or is no PNG file."
    try:
        words = msgspec.json.decode(read_plain(path, _LARGEST_DOCUMENT), type=_Words)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return "This says something else of the object than its ID, kind, question and state."
    return "" if words.id == name else "The object's ID is another than its folder's."
