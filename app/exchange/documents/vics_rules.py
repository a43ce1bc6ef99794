"""Checks VICS documents made by anyone: each finding has the code that `docs/package-format.md` explains.

Shapes and types come from the JSON Schema in `resources/vics/`; the rules that a schema can't say, and those that tell
what is merely unusual from what is wrong, stand here and in `app.exchange.documents.vics_medium`. A document is read as
a stream, so its size doesn't matter; whatever it holds gives findings, never an exception.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import BinaryIO

from app.case.values.schemes import load_scheme, scheme_ids
from app.exchange.documents.json_stream import JsonError, JsonStream
from app.exchange.documents.vics_medium import Find, MediaArray
from app.exchange.documents.vics_schema import Shape, is_noise, schema_problems, unknown_keys
from app.exchange.problems import Problem, error, warning

_CONTEXT = re.compile(
    r"http://github\.com/(?:ICMEC/ProjectVic/DataModels/(?P<old>1\.[0-3])\.xml"
    r"|VICSDATAMODEL/ProjectVic/DataModels/(?P<new>2\.0)\.xml/(?P<region>[A-Za-z0-9_-]+)/\$metadata)"
    r"#(?P<kind>Cases|Media)"
)
_HEADS = {"@odata.context", "odata.metadata"}


def check_vics(
    file: BinaryIO, place: str, find: Find | None = None, progress: Callable[[int], None] | None = None
) -> Iterator[Problem]:
    """Findings on the document in `file`, in their order. Raises OSError if it can't be read.

    `place`: what findings call the document. `find`: gives size and MD5 of a file by its path relative to the
    document, or None where there is none; without it files aren't looked for. `progress`: called with the count of
    media so far.
    """
    check = _Document(place, find, progress)
    try:
        stream = JsonStream(file)
        if stream.byte_order_mark:
            yield warning("W11", place, "The document begins with a byte order mark, which some readers refuse.")
        yield from check.document(stream)
        stream.end()
    except JsonError as broken:
        yield error("E01", place, str(broken))


class _Document:
    """One document while it is read."""

    def __init__(self, place: str, find: Find | None, progress: Callable[[int], None] | None) -> None:
        self._place = f"{place}#"
        self._find = find
        self._progress = progress
        self._version = ""
        self._kind = ""
        self._codes: frozenset[int] | None = None
        self._unknown: set[str] = set()
        self._media = 0

    def document(self, stream: JsonStream) -> Iterator[Problem]:
        """Check the top level, and all below it."""
        if stream.peek() != "{":
            stream.value()
            yield error("E01", self._place, "The document is not a JSON object.")
            return
        names: list[str] = []
        for key in stream.each_key():
            stream.colon()
            names.append(key)
            if key in _HEADS and names.count(key) == 1:
                yield from self._head(key, stream.value())
            elif key == "value" and stream.peek() == "[" and names.count(key) == 1:
                yield from self._elements(stream)
            else:
                stream.value()
                if key == "value":
                    yield error("E01", f"{self._place}/value", "“value” is not one array.")
                elif not is_noise(key):
                    yield from self._unusual(key, "the document")
        yield from self._order(names)

    def _order(self, names: list[str]) -> Iterator[Problem]:
        if not names or names[0] not in _HEADS:
            yield error("E01", self._place, "The first key is not the context (@odata.context or odata.metadata).")
        if "value" not in names:
            yield error("E01", self._place, "There is no “value”.")
        elif names.index("value") > 1:
            yield error("E01", self._place, "The second key is not “value”; readers expect it right after the context.")
        if len(set(names)) != len(names):
            yield error("E13", self._place, "A key stands twice at the top level.")

    def _head(self, key: str, value: object) -> Iterator[Problem]:
        found = _CONTEXT.fullmatch(value) if isinstance(value, str) else None
        if found is None or (key == "@odata.context") != (found["new"] is not None):
            yield error("E01", f"{self._place}/{key}", "The context is none that VICS 1.0 to 1.3 or 2.0 has.")
            return
        self._version = found["new"] or found["old"]
        self._kind = found["kind"]
        self._codes = _codes_of(found["region"])

    def _elements(self, stream: JsonStream) -> Iterator[Problem]:
        loose = self._array(f"{self._place}/value")
        for index in stream.items():
            at = f"{self._place}/value/{index}"
            if self._kind == "Media":
                yield from self._medium(loose, stream, at)
            elif stream.peek() == "{":
                yield from self._case(stream, at, loose)
            else:
                stream.value()
                yield error("E02", at, "This is neither a case nor a medium.")

    def _case(self, stream: JsonStream, at: str, loose: MediaArray) -> Iterator[Problem]:
        facts: dict[str, object] = {}
        media: MediaArray | None = None
        repeated: set[str] = set()
        for key in stream.each_key():
            stream.colon()
            if key in facts or (key == "Media" and media is not None):
                repeated.add(key)
            if key == "Media" and stream.peek() == "[":
                media = self._array(f"{at}/Media")
                for index in stream.items():
                    yield from self._medium(media, stream, f"{at}/Media/{index}")
            else:
                facts[key] = stream.value()
                repeated |= stream.repeated
        if media is None and not self._kind and "MD5" in facts:
            yield from loose.check(facts, at, repeated)
            return
        yield from _repeated(repeated, at)
        if media is None:
            yield error("E02", at, "The context says #Cases, but this has no array “Media”.")
        yield from schema_problems(Shape.CASE, facts, at, strict=self._version == "2.0")
        for key in unknown_keys(Shape.CASE, facts):
            yield from self._unusual(key, "a case")
        total = facts.get("TotalMediaFiles")
        if media is not None and isinstance(total, int) and total != media.count:
            yield warning(
                "W03", f"{at}/TotalMediaFiles", f"TotalMediaFiles says {total:,}, but there are {media.count:,}."
            )

    def _medium(self, array: MediaArray, stream: JsonStream, at: str) -> Iterator[Problem]:
        medium = stream.value()
        yield from array.check(medium, at, stream.repeated)
        if isinstance(medium, dict):
            for key in unknown_keys(Shape.MEDIA, medium):
                yield from self._unusual(key, "a medium")
        self._media += 1
        if self._progress is not None:
            self._progress(self._media)

    def _array(self, place: str) -> MediaArray:
        return MediaArray(place, self._version, self._codes, self._find)

    def _unusual(self, key: str, owner: str) -> Iterator[Problem]:
        """Each unknown key is said once: a list may have it on millions of media."""
        if key not in self._unknown and len(self._unknown) < 1_000:
            self._unknown.add(key)
            yield warning("W05", self._place, f"“{key}” in {owner} is no property of VICS 2.0; it was not checked.")


def _repeated(names: set[str], at: str) -> Iterator[Problem]:
    for name in sorted(names):
        yield error("E13", at, f"The key “{name}” stands twice in one object; readers differ in which they take.")


def _codes_of(region: str | None) -> frozenset[int] | None:
    """The category codes of the shipped scheme for a region, where all of them are verified; None: any byte."""
    for scheme in map(load_scheme, scheme_ids()):
        codes = [category.export_code for category in scheme.categories]
        if scheme.region == region and None not in codes:
            return frozenset(code for code in codes if code is not None)
    return None
