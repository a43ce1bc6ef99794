"""Reads a VICS case document (`#Cases`, 1.0 to 2.0) as a stream: what it says of itself, and where each record stands.

The document of another program is hostile until shown otherwise: whatever it holds gives a sentence with the place in
bytes, memory stays bounded by the longest record that is taken, and no path in it is opened here.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum

import msgspec

from app.errors import UserError
from app.known import values
from app.known.record_stream import Piece, Readable, RecordStream
from app.known.vics import CONTEXTS, VERSIONS

SNIFFED = 1 << 16
"""Bytes by which a document is told from other files."""

_CONTEXT = re.compile(
    r"http://github\.com/(?:ICMEC/ProjectVic|VICSDATAMODEL/ProjectVic)/DataModels/(\d\.\d)\.xml"
    r"(?:/([A-Za-z0-9_-]+)/\$metadata)?#(Cases|Media)"
)
_ANY_CONTEXT = re.compile(rb'"(?:@odata\.context|odata\.metadata)"\s*:\s*"[^"]{0,300}#(Cases|Media)"')
_MEDIA = re.compile(rb'"Media"\s*:\s*\[\s*\{[^\[\]]{0,60000}?"MD5"\s*:')
_TOLD = {
    "CaseID": "case_id",
    "CaseNumber": "case_number",
    "SourceApplicationName": "tool",
    "SourceApplicationVersion": "tool_version",
    "ContactOrganization": "organisation",
    "ContactName": "contact",
}
_MOST_CODES = 256
_LONGEST_TEXT = 200
_INT64 = 2**63

Fields = Mapping[str, object]
"""A record's values, undecoded (`msgspec.Raw`) or decoded."""
_ONE = msgspec.json.Decoder(dict[str, msgspec.Raw])
_MANY: msgspec.json.Decoder[list[Fields]] = msgspec.json.Decoder(list[dict[str, msgspec.Raw]])
_WHOLE = re.compile(r"\s*-?[0-9]{1,19}\s*", re.ASCII)
_COMMA = re.compile(rb"\s*,\s*")

Batch = list["RecordPlace"]


class Kind(StrEnum):
    """What a file turns out to be by its beginning."""

    CASE = "case"
    HASH_SET = "hash set"
    UTF_16 = "UTF-16"
    OTHER = "other"


class DocumentError(UserError):
    """A document can't be taken in; the message is a sentence that says what is wrong and what to do."""


@dataclass
class Header:
    """What a document says of itself; empty where it doesn't say. Full once it was read to its end."""

    version: str = ""
    region: str = ""
    """Whose list of categories it uses."""
    tool: str = ""
    tool_version: str = ""
    case_id: str = ""
    case_number: str = ""
    organisation: str = ""
    contact: str = ""
    cases: int = 0
    """How many cases it holds."""

    def to_json(self) -> str:
        """As it is kept."""
        return msgspec.json.encode(asdict(self)).decode()

    @property
    def author(self) -> str:
        """The program whose word it is."""
        return " ".join(part for part in (self.tool, self.tool_version) if part) or "another program"

    def take_context(self, value: object, name: str) -> None:
        """Raises DocumentError for another data model, and for two contexts that contradict each other."""
        match = _CONTEXT.fullmatch(value) if isinstance(value, str) else None
        if match is None:
            raise DocumentError(
                f"The context of {name} names another data model than Project VIC's; export it as VICS."
            )
        version, region, kind = match[1], match[2] or "", match[3]
        if version not in VERSIONS:
            raise DocumentError(
                f"{name} is written by Project VIC's data model {version}, and this program knows {VERSIONS[0]} to "
                f"{VERSIONS[-1]}; ask for an export by one of these."
            )
        if kind == "Media":
            raise DocumentError(f"{name} is a hash set, not a case; import it with “hashes import”.")
        if self.version and (self.version, self.region) != (version, region):
            raise DocumentError(f"{name} says two versions or regions of VICS at once; ask for a new export.")
        self.version, self.region = version, region

    def take(self, key: str, value: object) -> None:
        """Take in a property of the first case."""
        name = _TOLD.get(key)
        if name and self.cases <= 1 and isinstance(value, str | int):
            setattr(self, name, " ".join(str(value).split())[:_LONGEST_TEXT])


@dataclass(frozen=True, slots=True)
class RecordPlace:
    """Where a record stands in its document, and what leads from it to a medium."""

    at: int
    length: int
    md5: bytes | None
    media_id: int | None
    size: int | None
    untrusted_path: str
    code: str | None
    """Its category as it was written; None where nobody decided."""
    repeated: bool
    """A key stands twice in it, so that programs differ in what they read."""


@dataclass
class Tally:
    """What the records of a document amount to."""

    records: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    repeated: int = 0
    without_path: int = 0
    without_md5: int = 0

    def count(self, batch: Batch, name: str) -> None:
        """Count a batch. Raises DocumentError where there are more categories than any list has."""
        self.records += len(batch)
        self.codes.update(each.code for each in batch if each.code is not None)
        self.repeated += sum(each.repeated for each in batch)
        self.without_path += sum(not each.untrusted_path for each in batch)
        self.without_md5 += sum(each.md5 is None for each in batch)
        if len(self.codes) > _MOST_CODES:
            raise DocumentError(f"{name} uses more than {_MOST_CODES} categories, which no list has; get it anew.")


def kind_of(beginning: bytes) -> Kind:
    """What a file is by its first `SNIFFED` bytes; a context counts, or else media with digests."""
    if beginning[:2] in (b"\xff\xfe", b"\xfe\xff") or beginning[:2] in (b"{\0", b"\0{"):
        big = beginning[:2] == b"\xfe\xff" or beginning[:1] == b"\0"
        text = beginning[: len(beginning) & ~1].decode("utf-16-be" if big else "utf-16-le", "replace")
        return Kind.UTF_16 if kind_of(text.lstrip("\ufeff").encode()) is Kind.CASE else Kind.OTHER
    text_ = beginning.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not text_.startswith(b"{"):
        return Kind.OTHER
    if context := _ANY_CONTEXT.search(text_):
        return Kind.CASE if context[1] == b"Cases" else Kind.HASH_SET
    return Kind.CASE if _MEDIA.search(text_) else Kind.OTHER


def read(file: Readable, name: str, header: Header) -> Iterator[Batch]:
    """The records of a document in batches, in its order; `header` is filled on the way.

    Raises UserError for what can't be read, with the place in bytes, and OSError.
    """
    yield from _Reading(RecordStream(file, name), name, header).document()


class _Reading:
    """One document while it is read."""

    def __init__(self, stream: RecordStream, name: str, header: Header) -> None:
        self._stream = stream
        self._name = name
        self._header = header
        self._arrays = 0

    def document(self) -> Iterator[Batch]:
        stream = self._stream
        for key in stream.each_key():
            if key in CONTEXTS:
                self._header.take_context(stream.value(), self._name)
            elif key == "value" and stream.peek() == b"[":
                for _ in stream.items():
                    yield from self._case()
            elif key == "Media" and stream.peek() == b"[":
                self._header.cases = 1
                yield from self._media()
            else:
                self._other(key)
        stream.end()
        if not self._arrays:
            raise DocumentError(f"{self._name} holds no case with media; choose the document that lists them.")

    def _case(self) -> Iterator[Batch]:
        self._header.cases += 1
        for key in self._stream.each_key():
            if key == "Media" and self._stream.peek() == b"[":
                yield from self._media()
            else:
                self._other(key)

    def _media(self) -> Iterator[Batch]:
        self._arrays += 1
        for piece in self._stream.pieces():
            yield list(self._places(piece))

    def _places(self, piece: Piece) -> Iterator[RecordPlace]:
        for fields, (begin, end), keys in zip(self._decoded(piece), piece.spans, piece.keys, strict=True):
            path = _value(fields, "RelativeFilePath")
            yield RecordPlace(
                piece.place + begin,
                end - begin,
                values.digest(_value(fields, "MD5"), 16),
                whole(_value(fields, "MediaID")),
                whole(_value(fields, "MediaSize")),
                path if isinstance(path, str) else "",
                values.code(_value(fields, "Category")),
                keys != len(fields),
            )

    def _decoded(self, piece: Piece) -> list[Fields]:
        try:
            return _MANY.decode(b"[" + piece.text + b"]")
        except (msgspec.DecodeError, ValueError, RecursionError):
            pass
        # Half a surrogate pair is enough for this, and names of Windows may hold one: looked at one by one.
        found: list[Fields] = []
        before = 0
        for number, (begin, end) in enumerate(piece.spans):
            if number and not _COMMA.fullmatch(piece.text, before, begin):
                raise self._stream.broken("one comma was expected between two records", piece.place + before)
            try:
                found.append(fields_of(piece.text[begin:end]))
            except ValueError as error:
                raise self._stream.broken("what begins there is no JSON object", piece.place + begin) from error
            before = end
        return found

    def _other(self, key: str) -> None:
        """Pass over what isn't media; long lists item by item, so that they need not fit into memory."""
        if self._stream.peek() == b"[":
            for _ in self._stream.items():
                self._stream.value()
        else:
            self._header.take(key, self._stream.value())


def fields_of(record: bytes) -> Fields:
    """The fields of one record, some decoded already. Raises ValueError where it is no JSON object."""
    try:
        return dict(_ONE.decode(record))
    except (msgspec.DecodeError, ValueError, RecursionError):
        pass
    try:
        found = json.loads(record)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(found, dict):
        raise ValueError("no object")
    return found


def _value(fields: Fields, key: str) -> object:
    found = fields.get(key)
    if not isinstance(found, msgspec.Raw):
        return found
    try:
        return msgspec.json.decode(found)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return None


def path_of(record: bytes) -> str:
    """The path that a record names; empty where it names none."""
    path = _value(fields_of(record), "RelativeFilePath")
    return path if isinstance(path, str) else ""


def whole(value: object) -> int | None:
    """A whole number that fits into 64 bits, also where it was written as text; never by way of a float."""
    if isinstance(value, str) and _WHOLE.fullmatch(value):
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if -_INT64 <= value < _INT64 else None
