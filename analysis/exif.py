"""EXIF (CIPA DC-008) of a picture: every tag as found, and what of it says when, where and by what it was taken.

Damaged EXIF never costs the picture: what could be read before the damage is kept, and a tag of the group `Sightline`
says what went wrong. Parsing is bounded by the number and size of reads, since crafted directories ask for millions.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from fractions import Fraction
from typing import Any, BinaryIO, NamedTuple

from exifread.core.exceptions import ExifError
from exifread.core.exif_header import ExifHeader
from exifread.core.find_exif import determine_type, get_endian_str
from exifread.core.heic import HEICExifFinder, find_heic_tiff
from exifread.tags import DEFAULT_STOP_TAG

from analysis.errors import DECODER_ERRORS, describe, valid_text
from analysis.facts import Capture, Extras, Tag

_LONGEST_READ = 1024 * 1024
_READS = 10_000
"""Some 50 ms of parsing; a camera's EXIF takes some hundreds of reads."""
_MAKER_NOTE_READS = 400_000
_BYTES = 64 * 1024 * 1024

_MOST_TAGS = 2_000
_LONGEST_VALUE = 20_000
_LONGEST_TOGETHER = 2_000_000
"""Characters of all values together; a camera's come to some thousands."""

_HEIC_BRANDS = (b"ftypheic", b"ftypavif", b"ftypmif1")
_SERIAL_TAGS = ("SerialNumber", "CameraSerialNumber", "BodySerialNumber", "InternalSerialNumber")
_NOTE_ENTRIES = (b"\x92\x7c\0\7", b"\x7c\x92\7\0", b"\x92\x86\0\7", b"\x86\x92\7\0")
"""Directory entries for MakerNote (0x927C) and UserComment (0x9286) in either byte order, with their type."""
_NOTE_SEARCHED = 128 * 1024


class Exif(NamedTuple):
    """What one file's EXIF says."""

    tags: tuple[Tag, ...]
    capture: Capture
    orientation: int
    """1 to 8; 1 where it isn't said."""
    has_notes: bool
    """Whether maker notes or a comment may be there, to be had by `maker_notes`."""


NO_EXIF = Exif((), Capture(), 1, False)


class _BudgetError(OSError):
    """The tags ask for more reads than any camera's."""


class _BoundedReader:
    """A binary file that ends a parse after so many reads."""

    def __init__(self, file: BinaryIO, reads: int) -> None:
        self._file = file
        self._reads = reads
        self._bytes = _BYTES
        self.seek = file.seek
        self.tell = file.tell

    def read(self, count: int = -1, /) -> bytes:
        self._reads -= 1
        data = self._file.read(min(count, _LONGEST_READ) if count >= 0 else _LONGEST_READ)
        self._bytes -= len(data)
        if self._reads < 0 or self._bytes < 0:
            raise _BudgetError("the tags ask for more reads than any camera's")
        return data


class _BoundedFinder(HEICExifFinder):
    """Finds EXIF in ISO 14496-12 boxes. Places of no bytes, of which a crafted `iloc` lists thousands of millions,
    count as reads too."""

    def get_int(self, size: int) -> int:
        if size == 0:
            self.file_handle.read(0)
        return int(super().get_int(size))


def read_exif(file: BinaryIO) -> Exif:
    """Tags and their meaning, without maker notes. `file` is a JPEG, TIFF, HEIC or other file that exifread knows.

    Raises nothing for damaged EXIF. Takes below a millisecond for camera files.
    """
    found, damage = _parse(file, _READS, notes=False)
    tags = _as_tags(found)
    if damage:
        tags.append(Tag("Sightline", "EXIF", f"damaged: {damage}"))
    if not found:
        return Exif(tuple(tags), Capture(), 1, False)
    return Exif(tuple(tags), _capture(found), _orientation(found), _may_have_notes(file))


def read_exif_block(block: bytes) -> Exif:
    """The same from an EXIF block as decoders hand it out, with or without its `Exif` prefix."""
    return read_exif(io.BytesIO(_tiff_part(block)))


def maker_notes(file: BinaryIO) -> Extras | None:
    """Tags that only a full parse gives: the maker's own, and the user comment. None where there are none.

    A second step, since crafted files make the parse long: it is bounded here, but worth its own budget.
    """
    plain, _ = _parse(file, _READS, notes=False)
    found, damage = _parse(file, _MAKER_NOTE_READS, notes=True)
    more = {name: value for name, value in found.items() if name not in plain and name != "EXIF MakerNote"}
    tags = _as_tags(more)
    if not tags and not damage:
        return None
    if damage:
        tags.append(Tag("Sightline", "MakerNote", f"damaged: {damage}"))
    serials = (_text(more, f"MakerNote {name}") for name in _SERIAL_TAGS)
    return Extras(tuple(tags), next((serial for serial in serials if serial), None))


def maker_notes_of_block(block: bytes) -> Extras | None:
    """`maker_notes` from an EXIF block as decoders hand it out."""
    return maker_notes(io.BytesIO(_tiff_part(block)))


def _tiff_part(block: bytes) -> bytes:
    return block.removeprefix(b"Exif\0\0")


def _parse(file: BinaryIO, reads: int, *, notes: bool) -> tuple[dict[str, Any], str]:
    """All tags by `GROUP NAME`, and what stopped the parse (empty where nothing did).

    The same steps as `exifread.process_file`, which hands out nothing at all when one of them fails.
    """
    reader: Any = _BoundedReader(file, reads)
    reader.seek(0)
    try:
        offset, endian, fake = _beginning(reader)
        header = ExifHeader(reader, get_endian_str(endian)[0], offset, fake, strict=False, detailed=notes)
    except ExifError:
        return {}, ""
    except DECODER_ERRORS as error:
        return {}, _said(error)
    try:
        _walk(header, notes=notes)
    except DECODER_ERRORS as error:
        return header.tags, _said(error)
    return header.tags, ""


def _beginning(reader: Any) -> tuple[int, bytes, int]:
    """Where the EXIF begins, its byte order's mark, and whether it has to be helped: as `determine_type` gives them."""
    brand = reader.read(12)[4:12]
    reader.seek(0)
    if brand not in _HEIC_BRANDS:
        offset, endian, fake = determine_type(reader)
        return offset, endian, fake
    offset, endian = _BoundedFinder(reader).find_exif()
    if offset == 0:
        offset, endian = find_heic_tiff(reader)
    return offset, endian, 0


def _walk(header: ExifHeader, *, notes: bool) -> None:
    for number, directory in enumerate(header.list_ifd()):
        name = ("Image", "Thumbnail")[number] if number < 2 else f"IFD {number}"
        header.dump_ifd(ifd=directory, ifd_name=name, stop_tag=DEFAULT_STOP_TAG)
    pointer = header.tags.get("Image ExifOffset")
    if pointer and pointer.values:
        header.dump_ifd(ifd=pointer.values[0], ifd_name="EXIF", stop_tag=DEFAULT_STOP_TAG)
    if not notes:
        return
    directories = header.tags.get("Image SubIFDs")
    for number, directory in enumerate(directories.values if directories else ()):
        header.dump_ifd(ifd=directory, ifd_name=f"EXIF SubIFD{number}", stop_tag=DEFAULT_STOP_TAG)
    if "EXIF MakerNote" in header.tags and "Image Make" in header.tags:
        header.decode_maker_note()


def _said(error: Exception) -> str:
    return valid_text(describe("exifread", error))[:500]


def _may_have_notes(file: BinaryIO) -> bool:
    file.seek(0)
    head = file.read(_NOTE_SEARCHED)
    return any(entry in head for entry in _NOTE_ENTRIES)


def _as_tags(found: Mapping[str, Any]) -> list[Tag]:
    tags = []
    left = _LONGEST_TOGETHER
    for key, value in list(found.items())[:_MOST_TAGS]:
        group, name = _split(key)
        text = valid_text(_printable(value))
        left -= len(text)
        if left < 0:
            break
        tags.append(Tag(group[:1000], name[:1000], text))
    return tags


def _split(key: str) -> tuple[str, str]:
    match = re.match(r"(IFD \d+|EXIF SubIFD\d+|\S+) (.*)", key, re.DOTALL)
    return (match[1], match[2]) if match else ("", key)


def _printable(value: Any) -> str:
    values = getattr(value, "values", value)
    text = values.decode("latin-1") if isinstance(values, bytes) else str(getattr(value, "printable", value))
    return text if len(text) <= _LONGEST_VALUE else f"{text[:_LONGEST_VALUE]}… ({len(text):,} characters)"


def _text(found: Mapping[str, Any], key: str) -> str | None:
    value = found.get(key)
    if value is None:
        return None
    text = _printable(value).split("\0", 1)[0].strip()
    return valid_text(text)[:1000] or None


def _orientation(found: Mapping[str, Any]) -> int:
    value = _numbers(found, "Image Orientation")
    return int(value[0]) if value and value[0] in range(1, 9) else 1


def _capture(found: Mapping[str, Any]) -> Capture:
    taken, zone = _taken(found)
    source = "exif offset" if zone is not None else ""
    if taken is not None and zone is None:
        zone = _zone_by_gps(found, taken)
        source = "gps time" if zone is not None else ""
    latitude, longitude = _position(found)
    return Capture(
        taken=_written(taken),
        zone_minutes=zone,
        zone_source=source,
        make=_text(found, "Image Make"),
        model=_text(found, "Image Model"),
        serial=_text(found, "EXIF BodySerialNumber") or _text(found, "Image CameraSerialNumber"),
        software=_text(found, "Image Software"),
        latitude=latitude,
        longitude=longitude,
        altitude=_altitude(found) if latitude is not None else None,
    )


_TIMES = (
    ("EXIF DateTimeOriginal", "EXIF SubSecTimeOriginal", "EXIF OffsetTimeOriginal"),
    ("EXIF DateTimeDigitized", "EXIF SubSecTimeDigitized", "EXIF OffsetTimeDigitized"),
    ("Image DateTime", "EXIF SubSecTime", "EXIF OffsetTime"),
)


def _taken(found: Mapping[str, Any]) -> tuple[datetime | None, int | None]:
    """When by the device's clock, and the offset in minutes that the file itself states for that time."""
    for time_tag, fraction_tag, offset_tag in _TIMES:
        moment = parse_time(_text(found, time_tag) or "")
        if moment is not None:
            fraction = re.match(r"\d+", _text(found, fraction_tag) or "")
            milliseconds = int(fraction[0].ljust(3, "0")[:3]) if fraction else 0
            moment = moment.replace(microsecond=milliseconds * 1000)
            return moment, parse_offset(_text(found, offset_tag) or "")
    return None, None


def parse_time(text: str) -> datetime | None:
    """A time as EXIF writes it (`2008:10:22 16:28:39`), with other separators forgiven; None for what is none."""
    match = re.match(r"(\d{4})[:/.-](\d{1,2})[:/.-](\d{1,2})[ T]+(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?", text)
    if match is None:
        return None
    try:
        return datetime(*(int(part or 0) for part in match.groups()))  # type: ignore[arg-type]  # noqa: DTZ001 - a local time, its zone unknown
    except ValueError:
        return None


def parse_offset(text: str) -> int | None:
    """Minutes of an offset such as `+02:00`, `-0330` or `Z`; None for what is none."""
    if text == "Z":
        return 0
    match = re.fullmatch(r"([+-])(\d{2}):?(\d{2})", text)
    if match is None:
        return None
    minutes = int(match[2]) * 60 + int(match[3])
    return None if minutes > 14 * 60 or int(match[3]) > 59 else minutes if match[1] == "+" else -minutes


def _written(moment: datetime | None) -> str | None:
    if moment is None:
        return None
    return moment.isoformat(timespec="milliseconds" if moment.microsecond else "seconds")


_ZONE_TOLERANCE = timedelta(minutes=2)
"""How far the clock may differ from satellite time: the receiver's fix is seldom of the very second."""
_QUARTER_ZONES = (345, 525, 765)
"""The only zones in use that aren't whole or half hours: Nepal, Eucla, Chatham."""


def _zone_by_gps(found: Mapping[str, Any], taken: datetime) -> int | None:
    """The offset by which the clock's time and the satellites' UTC agree; None where no zone in use fits."""
    day = re.match(r"(\d{4})[:/-](\d{2})[:/-](\d{2})", _text(found, "GPS GPSDate") or "")
    clock = _numbers(found, "GPS GPSTimeStamp")
    if day is None or len(clock) != 3:
        return None
    try:
        utc = datetime(int(day[1]), int(day[2]), int(day[3]))  # noqa: DTZ001 - compared with a local time
        utc += timedelta(hours=float(clock[0]), minutes=float(clock[1]), seconds=float(clock[2]))
    except (ValueError, OverflowError):
        return None
    difference = taken - utc
    minutes = round(difference.total_seconds() / 900) * 15
    in_use = -12 * 60 <= minutes <= 14 * 60 and (minutes % 30 == 0 or minutes in _QUARTER_ZONES)
    close = abs(difference - timedelta(minutes=minutes)) <= _ZONE_TOLERANCE
    return minutes if in_use and close else None


def _numbers(found: Mapping[str, Any], key: str) -> list[Fraction]:
    """A tag's numbers; empty where one of them is none (0/0, a text)."""
    values = getattr(found.get(key), "values", None)
    if not isinstance(values, list):
        return []
    try:
        return [Fraction(value.numerator, value.denominator) for value in values]
    except (AttributeError, TypeError, ValueError, ZeroDivisionError):
        return []


def _position(found: Mapping[str, Any]) -> tuple[float | None, float | None]:
    """Latitude and longitude in degrees, or neither. 0, 0 is what receivers write without a fix: no position."""
    latitude = _degrees(found, "GPS GPSLatitude", "N", "S", 90)
    longitude = _degrees(found, "GPS GPSLongitude", "E", "W", 180)
    if latitude is None or longitude is None or (latitude == 0 and longitude == 0):
        return None, None
    return latitude, longitude


def _degrees(found: Mapping[str, Any], key: str, positive: str, negative: str, limit: int) -> float | None:
    parts = _numbers(found, key)
    sign = {positive: 1, negative: -1}.get((_text(found, f"{key}Ref") or "")[:1].upper())
    if not 1 <= len(parts) <= 3 or sign is None or any(part < 0 for part in parts):
        return None
    degrees = sum((part / scale for part, scale in zip(parts, (1, 60, 3600), strict=False)), start=Fraction(0))
    return sign * round(float(degrees), 8) if degrees <= limit else None


def _altitude(found: Mapping[str, Any]) -> float | None:
    """Metres above sea level; below it is negative."""
    height = _numbers(found, "GPS GPSAltitude")
    if len(height) != 1 or abs(height[0]) > 100_000:
        return None
    below = _numbers(found, "GPS GPSAltitudeRef") == [1]
    return -float(height[0]) if below else float(height[0])
