"""The rules for the media of one array of a VICS document."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from app.exchange.documents.vics_schema import Shape, schema_problems
from app.exchange.problems import Problem, error, warning
from app.platform.path_names import stays_below

_EMPTY = {
    "d41d8cd98f00b204e9800998ecf8427e",
    "da39a3ee5e6b4b0d3255bfef95601890afd80709",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
}
_CHILD_KEYS = {
    "Exifs": "PropertyName",
    "MediaFiles": "MediaFileID",
    "AlternativeHashes": "HashName",
    "Segments": "SegmentIndex",
    "MediaMetadata": "PropertyName",
}
_NEW_IN_2 = ("PhotoDNA", "Segments", "SelfGenerated", "PrecategorizationSource", "Identifiers", "MediaMetadata")
_LONG_HASHES = {"sha256": 64, "sha-256": 64, "pdq": 64}
_CONTROL = re.compile(r"[\x00-\x1f\x7f|]")
_CLOCK = re.compile(r"(?:(?:([0-9]{1,4}):)?([0-9]{1,2}):)?([0-9]{1,9}(?:\.[0-9]{1,9})?)")

Record = dict[str, object]


@dataclass(frozen=True)
class FoundFile:
    """A file that a document names. Digests are hex; `sha256` empty where it wasn't taken."""

    size: int
    md5: str
    sha256: str = ""


Find = Callable[[str], FoundFile | None]


class MediaArray:
    """One array of media while it is read; remembers digests and numbers to find those that come twice."""

    def __init__(self, place: str, version: str, codes: frozenset[int] | None, find: Find | None) -> None:
        self.place = place
        self.count = 0
        self._old = version.startswith("1.")
        self._codes = codes
        self._find = find
        self._digests: set[str] = set()
        self._numbers: set[int] = set()

    def check(self, medium: object, at: str, repeated: Collection[str] = ()) -> Iterator[Problem]:
        """Findings on the next medium; `repeated`: keys that stood twice in it."""
        self.count += 1
        if not isinstance(medium, dict) or isinstance(medium.get("Media"), list):
            yield error("E02", at, "This should be a medium.")
            return
        for name in sorted(repeated):
            yield error("E13", at, f"The key “{name}” stands twice in one object; readers differ in which they take.")
        yield from schema_problems(Shape.MEDIA, medium, at, strict=not self._old)
        if self._old and not isinstance(medium.get("MD5"), str):
            yield error("E03", at, "MD5 is missing.")
        yield from self._twice(medium, at)
        yield from self._category(medium, at)
        yield from self._file(medium, at)
        for name in _CHILD_KEYS:
            yield from self._children(medium, name, at)
        yield from _hashes(medium, at)
        yield from _segments(medium, at)
        yield from _texts(medium, at)
        if self._old:
            for name in _NEW_IN_2:
                if medium.get(name):
                    yield warning("W10", f"{at}/{name}", f"{name} came with VICS 2.0, but the context says 1.x.")

    def _twice(self, medium: Record, at: str) -> Iterator[Problem]:
        digest, number = _md5(medium), _whole(medium.get("MediaID"))
        if digest is not None:
            if digest in self._digests:
                yield error("E08", f"{at}/MD5", "Another medium of this array has the same MD5.")
            self._digests.add(digest)
        if number is not None:
            if number in self._numbers:
                yield warning("W04", f"{at}/MediaID", "Another medium of this array has the same MediaID.")
            self._numbers.add(number)

    def _category(self, medium: Record, at: str) -> Iterator[Problem]:
        code = medium.get("Category")
        if isinstance(code, int) and 0 <= code <= 255 and self._codes is not None and code not in self._codes:
            yield error("E06", f"{at}/Category", f"The scheme that the context names has no category {int(code)}.")

    def _file(self, medium: Record, at: str) -> Iterator[Problem]:
        stated = medium.get("RelativeFilePath")
        if not isinstance(stated, str) or not stated:
            return
        place = f"{at}/RelativeFilePath"
        path = stated.replace("\\", "/")
        if not stays_below(path):
            yield error("E07", place, "The path leaves the folder of the document, or is no path.")
            return
        found = None if self._find is None else self._find(path)
        if self._find is not None and found is None:
            yield error("E07", place, "The file is not there.")
        if found is None:
            return
        digest, size = _md5(medium), _whole(medium.get("MediaSize"))
        if digest is not None and digest != found.md5.upper():
            yield error("E07", place, "The file has another MD5 than the document says.")
        if size is not None and size != found.size:
            yield error("E07", place, f"The file has {found.size:,} bytes, not as many as the document says.")
        for _, other in _objects(medium, "AlternativeHashes"):
            name, value = other.get("HashName"), other.get("HashValue")
            stated = value.lower() if name in ("SHA256", "SHA-256") and isinstance(value, str) else found.sha256.lower()
            if found.sha256 and stated != found.sha256.lower():
                yield error("E07", place, "The file has another SHA-256 than the document says.")

    def _children(self, medium: Record, name: str, at: str) -> Iterator[Problem]:
        digest = _md5(medium)
        seen: set[object] = set()
        for index, child in _objects(medium, name):
            place = f"{at}/{name}/{index}"
            own, key = child.get("MD5"), child.get(_CHILD_KEYS[name])
            if isinstance(own, str) and digest is not None and own.upper() != digest:
                yield error("E09", place, "The MD5 differs from that of the medium to which this belongs.")
            if not isinstance(key, str | int):
                continue
            if key in seen and not self._old:
                yield error("E09", place, f"Another entry of {name} has the same {_CHILD_KEYS[name]}.")
            seen.add(key)


def _hashes(medium: Record, at: str) -> Iterator[Problem]:
    digests = [(f"{at}/{name}", medium.get(name)) for name in ("MD5", "SHA1")]
    for index, child in _objects(medium, "AlternativeHashes"):
        name, value = child.get("HashName"), child.get("HashValue")
        place = f"{at}/AlternativeHashes/{index}/HashValue"
        if not isinstance(name, str) or not isinstance(value, str):
            continue
        digests.append((place, value))
        length = _LONG_HASHES.get(name.lower())
        if length is not None:
            yield from _long_hash(name, value, length, place)
        if name.lower() == "photodna":
            yield from _photo_dna(value, place)
    for place, value in digests:
        if isinstance(value, str) and value.lower() in _EMPTY:
            yield warning("W06", place, "This is the digest of the empty file; it matches every empty file.")
    if isinstance(value := medium.get("PhotoDNA"), str):
        yield from _photo_dna(value, f"{at}/PhotoDNA")


def _long_hash(name: str, value: str, length: int, place: str) -> Iterator[Problem]:
    if not re.fullmatch(rf"[0-9A-Fa-f]{{{length}}}", value):
        yield error("E04", place, f"{name} is not {length} hexadecimal digits.")
    elif value != value.upper():
        yield warning("W08", place, f"{name} has lowercase letters; official sets are in uppercase.")


def _photo_dna(value: str, place: str) -> Iterator[Problem]:
    if not value or re.fullmatch(r"[0-9A-Fa-f]{288}", value):
        return
    try:
        fits = len(value) == 192 and len(base64.b64decode(value, validate=True)) == 144
    except (binascii.Error, ValueError):
        fits = False
    if not fits:
        yield warning("W07", place, "PhotoDNA is neither 192 characters of base64 nor 288 hexadecimal digits.")


def _segments(medium: Record, at: str) -> Iterator[Problem]:
    duration = _duration(medium)
    for index, segment in _objects(medium, "Segments"):
        place = f"{at}/Segments/{index}"
        start, end = _clock(segment.get("Start")), _clock(segment.get("End"))
        if start is None or end is None:
            yield error("E10", place, "Start or End is not a time (hh:mm:ss.fff, mm:ss or seconds).")
        elif start >= end:
            yield error("E10", place, "The segment doesn't end after its start.")
        elif duration is not None and end > duration:
            yield error("E10", place, "The segment ends after the end of the video.")


def _duration(medium: Record) -> float | None:
    """Seconds, where MediaMetadata has our DurationMs."""
    for _, entry in _objects(medium, "MediaMetadata"):
        if entry.get("PropertyName") == "DurationMs":
            milliseconds = _whole(entry.get("PropertyValue"))
            return None if milliseconds is None else milliseconds / 1000
    return None


def _texts(medium: Record, at: str) -> Iterator[Problem]:
    for name in ("Tags", "Series"):
        value = medium.get(name)
        if not isinstance(value, str):
            continue
        items = value.split(",")
        if _CONTROL.search(value):
            yield warning("W09", f"{at}/{name}", f"{name} has “|” or a control character, which readers change.")
        if len(items) > 1 and any(item != item.strip() or not item for item in items):
            yield warning("W09", f"{at}/{name}", f"{name} has a comma that seems to stand inside an item.")


def _md5(medium: Record) -> str | None:
    """The medium's MD5 in uppercase; None where it has none that could be compared."""
    value = medium.get("MD5")
    return value.upper() if isinstance(value, str) and re.fullmatch(r"[0-9A-Fa-f]{32}", value) else None


def _objects(medium: Record, name: str) -> Iterator[tuple[int, Record]]:
    children = medium.get(name)
    for index, child in enumerate(children if isinstance(children, list) else ()):
        if isinstance(child, dict):
            yield index, child


def _whole(value: object) -> int | None:
    """A whole number, also where it is written as text."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    return int(value) if isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,19}", value) else None


def _clock(value: object) -> float | None:
    """Seconds of `hh:mm:ss.fff`, `mm:ss` or plain seconds; None for anything else."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value) if abs(value) < 1e9 else None
    found = _CLOCK.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return None
    hours, minutes, seconds = found.groups()
    return int(hours or 0) * 3600 + int(minutes or 0) * 60 + float(seconds)
