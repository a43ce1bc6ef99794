"""Writes a case in the shape of VICS 2.0, as strictly as the readers that are known ask for.

The shape follows the public CSDL of the VICS data model 2.0; "compatible", never "certified". What is stricter than
the CSDL has a reader as its reason: the context first and `value` second, numbers as numbers, no null digest, no
object directly in a Media record, no `|` (IPED); files named by MD5 without extension beside the document (Griffeye).
Nothing is guessed: a medium without a category has null, never a number; a category that the scheme has no verified
number for has null and stands in MediaMetadata; a flag that the case doesn't know is left out; a time whose zone
isn't known is never written as UTC.
"""

from __future__ import annotations

import json
import re
import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from typing import Protocol

from app import __version__
from app.case.export.content import CaseFacts, MediumContent, OccurrenceFacts
from app.case.values.schemes import Scheme

CONTEXT = "http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml/{region}/$metadata#Cases"
FILES = "Files"
EMPTY_MD5 = bytes.fromhex("d41d8cd98f00b204e9800998ecf8427e")
EMPTY_SHA256 = bytes.fromhex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")

_PDQ_QUALITY = 50
"""Below this the authors of PDQ advise not to compare; a blank picture would match all others."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")

Record = dict[str, object]


class Sink(Protocol):
    """Where bytes go."""

    def write(self, data: bytes, /) -> object:
        """Take all of `data`."""


@dataclass(frozen=True)
class VicsCase:
    """What a document says beside its media."""

    case: CaseFacts
    scheme: Scheme
    profile: str
    media: int
    """How many media follow."""
    with_file: Callable[[bytes], bool]
    """Whether a medium, by its SHA-256, lies beside the document."""
    statuses: Mapping[str, str] = field(default_factory=dict)
    """Status of each series by its code."""
    collisions: Mapping[bytes, tuple[bytes, ...]] = field(default_factory=dict)
    """By the SHA-256 of an exported medium: other contents (SHA-256) that have the same MD5."""


def write_case(sink: Sink, head: VicsCase, media: Iterable[MediumContent]) -> None:
    """Write a `#Cases` document, one medium after the other.

    Each MD5 must come once and never be that of the empty file: VICS knows a medium by its MD5 alone.
    """
    start = json.dumps({"@odata.context": CONTEXT.format(region=head.scheme.region), "value": [_case_record(head)]})
    sink.write(start[: -len("]}]}")].encode() + b"\n")
    for number, medium in enumerate(media, start=1):
        sink.write((b",\n" if number > 1 else b"") + json.dumps(medium_record(head, medium, number)).encode())
    sink.write(b"\n]}]}\n")


def medium_record(head: VicsCase, medium: MediumContent, number: int) -> Record:
    """The Media object of one medium; `number` is its MediaID."""
    md5 = hex_of(medium.md5)
    category = None if medium.category is None else head.scheme.category(medium.category)
    record: Record = {
        "MediaID": number,
        "Category": None if category is None else category.export_code,
        "MD5": md5,
        "SHA1": hex_of(medium.sha1),
        "MediaSize": medium.size,
        "MimeType": medium.mime,
        "IsPrecategorized": False,
        "Series": ",".join(list_item(code) for code in medium.series),
        "Tags": ",".join(sorted({list_item(tag) for tag in medium.tags} - {""})),
        "Comments": plain(medium.note),
    }
    if head.with_file(medium.sha256):
        record["RelativeFilePath"] = f"{FILES}\\{md5}"
    identified = victim_identified(head.statuses, medium)
    if identified is not None:
        record["VictimIdentified"] = identified
    return record | {
        "AlternativeHashes": [
            {"MD5": md5, "HashName": name, "HashValue": value} for name, value in other_hashes(medium)
        ],
        "Exifs": [
            {"MD5": md5, "PropertyName": name, "PropertyValue": value, "PropertyGroup": group}
            for name, value, group in _exifs(medium)
        ],
        "MediaFiles": [
            _media_file(md5, index, occurrence) for index, occurrence in enumerate(medium.occurrences, start=1)
        ],
        "Segments": list(_segments(head, medium, md5)),
        "MediaMetadata": [
            {"MD5": md5, "PropertyName": name, "PropertyValue": plain(value)} for name, value in _more(head, medium)
        ],
    }


def victim_identified(statuses: Mapping[str, str], medium: MediumContent) -> bool | None:
    """What the medium's series say; None where nothing is known: without a series, or known only to others."""
    found = {statuses.get(code, "") for code in medium.series}
    if "identified" in found:
        return True
    return False if found - {"", "closed_known"} else None


def hex_of(digest: bytes) -> str:
    """Uppercase hex, as official sets have it."""
    return digest.hex().upper()


def list_item(text: str) -> str:
    """A tag or code as it can stand in a comma-delimited string: a comma becomes a semicolon."""
    return _CONTROL.sub(" ", plain(text)).replace(",", ";").strip()


def plain(text: str) -> str:
    """Text without `|`, which readers take for a separator and replace by a space themselves."""
    return text.replace("|", " ")


def utc(nanoseconds: int | None) -> str | None:
    """A time that is known to be UTC, as DateTimeOffset; None where it isn't known or lies outside the calendar."""
    text = zoneless(nanoseconds)
    return None if text is None else f"{text}Z"


def zoneless(nanoseconds: int | None) -> str | None:
    """`YYYY-MM-DDTHH:MM:SS[.fffffff]` of a count of nanoseconds since 1970, without a zone; hundreds of ns at most."""
    if nanoseconds is None:
        return None
    seconds, rest = divmod(nanoseconds, 1_000_000_000)
    try:
        text = (_EPOCH + timedelta(seconds=seconds)).replace(tzinfo=None).isoformat(timespec="seconds")
    except OverflowError:
        return None
    fraction = f"{rest // 100:07d}".rstrip("0")
    return f"{text}.{fraction}" if fraction else text


def with_offset(local: str, zone_minutes: int | None) -> str | None:
    """A device's local time as DateTimeOffset; None where its zone isn't known or the text isn't a time."""
    if zone_minutes is None or abs(zone_minutes) >= 24 * 60:
        return None
    try:
        time = datetime.fromisoformat(local)
    except ValueError:
        return None
    return time.replace(tzinfo=timezone(timedelta(minutes=zone_minutes))).isoformat()


def case_guid(case_id: str) -> str:
    """The case's id, or, where that is no GUID, one that always comes out of it."""
    try:
        return str(uuid.UUID(case_id))
    except ValueError:
        return str(uuid.uuid5(uuid.NAMESPACE_OID, f"sightline-case:{case_id}"))


def _case_record(head: VicsCase) -> Record:
    case = head.case
    guid = case_guid(case.id)
    about = {
        "ExportProfile": head.profile,
        "CategoryScheme": head.scheme.id,
        "AuditHead": f"{case.audit_seq}:{case.audit_head}",
        "Compatibility": "VICS 2.0 compatible (not certified)",
    }
    return {
        "CaseID": guid,
        "CaseNumber": plain(case.reference),
        "ContactOrganization": plain(case.agency),
        "ContactName": plain(case.officer),
        "ContactPhone": "",
        "ContactEmail": "",
        "ContactTitle": "",
        "TotalMediaFiles": head.media,
        "TotalPrecategorized": 0,
        "SourceApplicationName": "Sightline",
        "SourceApplicationVersion": __version__,
        "CaseMetadata": [
            {"CaseID": guid, "PropertyName": name, "PropertyValue": value} for name, value in about.items()
        ],
        "Media": [],
    }


def other_hashes(medium: MediumContent) -> Iterator[tuple[str, str]]:
    """Names and values of the digests and fingerprints for which VICS has no property of their own."""
    yield "SHA256", hex_of(medium.sha256)
    if medium.kind != "picture" or not medium.frames:
        return
    frame = medium.frames[0]
    if frame.pdq is not None and frame.pdq_quality >= _PDQ_QUALITY:
        yield "PDQ", hex_of(frame.pdq)
    if frame.phash is not None:
        yield "pHash", hex_of(frame.phash)


def _exifs(medium: MediumContent) -> Iterator[tuple[str, str, str]]:
    """Name, value and group; (MD5, name) is the key in VICS, while a file may say the same name twice."""
    counts = Counter(plain(tag.name) for tag in medium.exif)
    used: set[str] = set()
    for tag in medium.exif:
        name, group = plain(tag.name), plain(tag.group)
        wanted = name if counts[name] == 1 else f"{group} {name}"
        unique, number = wanted, 2
        while unique in used:
            unique, number = f"{wanted} ({number})", number + 1
        used.add(unique)
        yield unique, plain(tag.value), group


def _segments(head: VicsCase, medium: MediumContent, md5: str) -> Iterator[Record]:
    """Those whose category VICS has a number for, which it demands; none goes beyond the end that the medium states."""
    number = 0
    for segment in medium.segments:
        category = head.scheme.category(segment.category)
        if category is None or category.export_code is None:
            continue
        end = segment.end_ms if medium.duration_ms is None else min(segment.end_ms, medium.duration_ms)
        if segment.begin_ms < end:
            number += 1
            yield {
                "MD5": md5,
                "SegmentIndex": number,
                "Start": _clock(segment.begin_ms),
                "End": _clock(end),
                "Category": category.export_code,
            }


def _clock(milliseconds: int) -> str:
    """`hh:mm:ss.fff`."""
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"


def _media_file(md5: str, number: int, occurrence: OccurrenceFacts) -> Record:
    path = plain(occurrence.path)
    record: Record = {
        "MD5": md5,
        "MediaFileID": number,
        "FileName": _last(path),
        "FilePath": path,
        "Created": None,
        "Written": None if occurrence.archive else utc(occurrence.modified_ns),
        "Accessed": None,
        "SourceID": plain(occurrence.exhibit),
    }
    if occurrence.archive is not None:
        parent = plain(occurrence.archive.path)
        if occurrence.archive.md5 is not None:
            record["ParentMD5"] = hex_of(occurrence.archive.md5)
        record |= {"ParentFileName": _last(parent), "ParentFilePath": parent}
    return record


def _more(head: VicsCase, medium: MediumContent) -> Iterator[tuple[str, str]]:
    """What VICS has no property for."""
    if medium.category is not None:
        category = head.scheme.category(medium.category)
        yield "CategoryScheme", head.scheme.id
        yield "CategoryKey", str(medium.category) if category is None else category.key
        yield "CategoryReach", medium.reach
    yield from _facts(medium)
    for number, occurrence in enumerate(medium.occurrences, start=1):
        written = zoneless(occurrence.modified_ns) if occurrence.archive else None
        if written is not None:
            yield f"WrittenZoneUnknown:{number}", written
    for number, segment in enumerate(medium.segments, start=1):
        category = head.scheme.category(segment.category)
        key = str(segment.category) if category is None else category.key
        yield f"Segment:{number}", f"{_clock(segment.begin_ms)} {_clock(segment.end_ms)} {key}"
    for number, at_ms in enumerate(medium.kept_frames, start=1):
        yield f"KeptFrame:{number}", _clock(at_ms)
    if medium.stack != medium.sha256:
        yield "StackReferenceSHA256", hex_of(medium.stack)
    if others := head.collisions.get(medium.sha256):
        yield "MD5SharedWithSHA256", " ".join(hex_of(other) for other in others)


def _facts(medium: MediumContent) -> Iterator[tuple[str, str]]:
    values = {
        "Width": medium.width,
        "Height": medium.height,
        "DurationMs": medium.duration_ms,
        "FramesPerSecond": medium.fps,
        "VideoCodec": medium.codec,
        "AudioCodec": medium.audio_codec,
        "Make": medium.make,
        "Model": medium.model,
        "Serial": medium.serial,
        "Software": medium.software,
        "Latitude": medium.latitude,
        "Longitude": medium.longitude,
        "Altitude": medium.altitude,
        "Decoding": "" if medium.state == "ready" else medium.state,
    }
    yield from ((name, str(value)) for name, value in values.items() if value not in (None, ""))
    if medium.taken:
        known = with_offset(medium.taken, medium.zone_minutes)
        yield ("TakenZoneUnknown", medium.taken) if known is None else ("Taken", known)
        if known is not None:
            yield "TakenZoneSource", medium.zone_source


def _last(path: str) -> str:
    return path.rsplit("/", 1)[-1]
