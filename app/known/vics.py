"""VICS documents, 1.0 to 2.0, as they are used for hash sets: lists of media (`#Media`), and cases (`#Cases`).

OData in JSON, UTF-8. The context may be missing, or stand behind what it is about; then the content tells what it is.
Every key with `odata.` in it is noise, apart from the context. Nothing is ever opened by a path that stands in one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

import msgspec

from app.known import values
from app.known.record import Record, SetError
from app.known.record_stream import Readable, Records, RecordStream

VERSIONS = ("1.0", "1.1", "1.2", "1.3", "2.0")
CONTEXTS = ("odata.metadata", "@odata.context")
_CONTEXT = re.compile(
    r"http://github\.com/(?:ICMEC/ProjectVic|VICSDATAMODEL/ProjectVic)/DataModels/(\d\.\d)\.xml"
    r"(?:/([A-Za-z0-9_-]+)/\$metadata)?#(Cases|Media)"
)
_NAMES = {"SHA256": "sha256", "SHA-256": "sha256", "PDQ": "pdq"}
_HARMLESS = "8"
"""The one category of NIST's list of files that belong to programs and systems."""
_SAYINGS = 10_000
_SHORT = 200
"""What one set says of its media repeats: most is read once. Long texts aren't kept for that."""
_KEY = re.compile(rb'"(Media|MD5)"\s*:\s*(\[?)')

Said = tuple[str | None, str, bool | None, bool | None, bool | None]
"""Category, series, victim identified, offender identified, distributed."""


class _Medium(msgspec.Struct, gc=False):
    MD5: object = None
    SHA1: object = None
    Category: object = None
    Series: object = None
    VictimIdentified: object = None
    OffenderIdentified: object = None
    IsDistributed: object = None
    DateUpdated: object = None
    AlternativeHashes: object = None


_ONCE = {
    name: b'"%s"' % name.encode()
    for name in ("SHA1", "Category", "Series", "VictimIdentified", "OffenderIdentified", "IsDistributed")
}
"""What a record should say once. The MD5 isn't among them, since all that a record holds repeats it."""


@dataclass
class VicsHeader:
    """What was told about a document by the time that its last record was read. Empty: it doesn't say."""

    version: str = ""
    region: str = ""
    """Whose list of categories it uses."""
    kind: str = ""
    """`Media` or `Cases`, as the context says it."""
    only_harmless: bool = True
    """Every record has category 8."""
    newest: values.Moment | None = None
    """When a record was changed last, of those whose time is known with its zone."""
    clockless: int = 0
    """Records whose time of change has no zone, so that nobody knows when that was."""
    ambiguous: int = 0
    """Records that say something twice, of which the last is taken."""
    name: str = ""
    """The document's, for sentences."""
    _seen: str = field(default="", repr=False)

    def take_context(self, value: object) -> None:
        """Raises SetError for a context of another model."""
        match = _CONTEXT.fullmatch(value) if isinstance(value, str) else None
        if match is None:
            raise SetError(
                f"The context of {self.name} names another data model than Project VIC's; it can't be read as a hash "
                "set of media."
            )
        self.version, self.region, self.kind = match[1], match[2] or "", match[3]
        if self.version not in VERSIONS:
            raise SetError(
                f"{self.name} is written by Project VIC's data model {self.version}, and this program knows "
                f"{VERSIONS[0]} to {VERSIONS[-1]}; ask for an export by one of these."
            )

    def note(self, medium: _Medium) -> None:
        """Take in what one record says about all."""
        raw = medium.DateUpdated
        if isinstance(raw, str) and raw != self._seen:
            self._seen = raw
            moment = values.moment(raw)
            if moment is not None and not moment.zone_known:
                self.clockless += 1
            elif moment is not None and (self.newest is None or moment.at > self.newest.at):
                self.newest = moment


def read(file: Readable, name: str, header: VicsHeader) -> Iterator[list[Record]]:
    """The records of a document in batches, in its order; `header` is filled on the way. Raises SetError, OSError."""
    stream = RecordStream(file, name)
    medium = Records(_Medium, _ONCE)
    if stream.peek() == b"[":
        yield from _media(stream, medium, header)
    else:
        yield from _document(stream, medium, header)
    stream.end()
    header.ambiguous = stream.ambiguous


def _document(stream: RecordStream, medium: Records[_Medium], header: VicsHeader) -> Iterator[list[Record]]:
    for key in stream.each_key():
        if key in CONTEXTS:
            header.take_context(stream.value())
        elif key == "value" and stream.peek() == b"[":
            if header.kind == "Cases" or (not header.kind and _holds_cases(stream)):
                yield from _cases(stream, medium, header)
            else:
                yield from _media(stream, medium, header)
        elif key == "Media" and stream.peek() == b"[":
            yield from _media(stream, medium, header)
        else:
            stream.value()


def _cases(stream: RecordStream, medium: Records[_Medium], header: VicsHeader) -> Iterator[list[Record]]:
    for _ in stream.items():
        for key in stream.each_key():
            if key == "Media" and stream.peek() == b"[":
                yield from _media(stream, medium, header)
            else:
                stream.value()


def _holds_cases(stream: RecordStream) -> bool:
    """Whether the first thing in an array is a case, which holds media, or a medium, which has an MD5."""
    found = _KEY.search(stream.beginning())
    return found is not None and found[1] == b"Media" and found[2] == b"["


def _media(stream: RecordStream, medium: Records[_Medium], header: VicsHeader) -> Iterator[list[Record]]:
    # Typed, since 1 and true are equal, and category 1 is no flag.
    said = lru_cache(_SAYINGS, typed=True)(_said)
    for batch in stream.records(medium):
        for each in batch:
            header.note(each)
        records = [_record(each, said) for each in batch]
        header.only_harmless = header.only_harmless and all(each.category == _HARMLESS for each in records)
        yield records


def _record(medium: _Medium, cached: Callable[..., Said]) -> Record:
    raw = (
        medium.Category,
        medium.Series,
        medium.VictimIdentified,
        medium.OffenderIdentified,
        medium.IsDistributed,
    )
    short = not any(type(each) is str and len(each) > _SHORT for each in raw)
    try:
        said = cached(*raw) if short else _said(*raw)
    except TypeError:  # a list or an object among them
        said = _said(*raw)
    others = _alternative(medium.AlternativeHashes) if medium.AlternativeHashes else {}
    return Record(
        values.digest(medium.MD5, 16), values.digest(medium.SHA1, 20), others.get("sha256"), others.get("pdq"), *said
    )


def _said(category: object, series: object, victim: object, offender: object, distributed: object) -> Said:
    truth = values.truth
    return values.code(category), values.names(series), truth(victim), truth(offender), truth(distributed)


def _alternative(hashes: object) -> dict[str, bytes]:
    """SHA-256 and PDQ; PhotoDNA is left where it is, since nothing here makes one to compare it with."""
    found: dict[str, bytes] = {}
    for each in hashes if isinstance(hashes, list) else []:
        name = _NAMES.get(str(each.get("HashName")).upper()) if isinstance(each, dict) else None
        if name and (value := values.digest(each.get("HashValue"), 32)):
            found[name] = value
    return found
