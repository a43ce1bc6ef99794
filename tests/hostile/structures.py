"""Where the parts of a sound file lie, and where its fields of length, size, count and offset: what is worth breaking.

Only for files that are sound: what it walks was made by `tests.hostile.goods`.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

Order = Literal["big", "little"]


@dataclass(frozen=True)
class Part:
    """A marker, chunk, box, element, block, page or entry: bytes `start` to `end`."""

    name: str
    start: int
    end: int


@dataclass(frozen=True)
class Field:
    """A number that says how long, how large, how many or where."""

    name: str
    at: int
    width: int
    order: Order


Found = Part | Field

_BOXES_OF_BOXES = frozenset(
    (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"dinf", b"edts", b"udta", b"iprp", b"ipco", b"meta")
)
_ELEMENTS_OF_ELEMENTS = frozenset(
    (0x18538067, 0x114D9B74, 0x4DBB, 0x1549A966, 0x1654AE6B, 0xAE, 0xE0, 0xE1, 0x1F43B675, 0xA0, 0x1C53BB6B, 0xBB, 0xB7)
)
_TIFF_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8}
_SUB_IFDS = (0x8769, 0x8825, 0xA005, 0x014A)


def parts(suffix: str, data: bytes) -> list[Part]:
    """Every part, in the order of the file; containers before what they hold."""
    return [found for found in _walk(suffix, data) if isinstance(found, Part)]


def fields(suffix: str, data: bytes) -> list[Field]:
    """Every field that lies within the file."""
    return [found for found in _walk(suffix, data) if isinstance(found, Field) and found.at + found.width <= len(data)]


def _walk(suffix: str, data: bytes) -> Iterator[Found]:
    return _WALKERS[suffix](data)


def _jpeg(data: bytes) -> Iterator[Found]:
    """ISO 10918-1: markers, each with a length; after SOS the coded picture up to EOI."""
    yield Part("SOI", 0, 2)
    at = 2
    while data[at + 1] != 0xDA:
        marker, (length,) = data[at + 1], struct.unpack_from(">H", data, at + 2)
        yield Part(f"marker {marker:02X}", at, at + 2 + length)
        yield Field(f"length of {marker:02X}", at + 2, 2, "big")
        if marker in (0xC0, 0xC2):
            yield from (
                Field(f"frame's {name}", at + 5 + 2 * n, 2, "big") for n, name in enumerate(("height", "width"))
            )
            yield Field("components", at + 9, 1, "big")
        if data[at + 4 : at + 10] == b"Exif\0\0":
            yield from _ifds(data, at + 10)
        at += 2 + length
    yield Field("length of DA", at + 2, 2, "big")
    yield Part("scan", at, len(data) - 2)
    yield Part("EOI", len(data) - 2, len(data))


def _tiff(data: bytes) -> Iterator[Found]:
    yield Part("header", 0, 8)
    yield from _ifds(data, 0)


def _ifds(data: bytes, base: int) -> Iterator[Found]:
    """TIFF 6.0: directories of 12-byte entries, linked by offsets."""
    order: Order = "little" if data[base : base + 2] == b"II" else "big"

    def number(at: int, width: int) -> int:
        return int.from_bytes(data[at : at + width], order)

    yield Field("first directory", base + 4, 4, order)
    pending, seen = [number(base + 4, 4)], set[int]()
    while pending:
        directory = pending.pop(0)
        at, count = base + directory, number(base + directory, 2)
        if directory in seen or directory == 0 or at + 2 + 12 * count + 4 > len(data):
            continue
        seen.add(directory)
        yield Part(f"directory {len(seen)}", at, at + 2 + 12 * count + 4)
        yield Field("entries", at, 2, order)
        for entry in range(at + 2, at + 2 + 12 * count, 12):
            tag, kind, many = number(entry, 2), number(entry + 2, 2), number(entry + 4, 4)
            yield Part(f"entry {tag:04X}", entry, entry + 12)
            yield Field(f"type of {tag:04X}", entry + 2, 2, order)
            yield Field(f"count of {tag:04X}", entry + 4, 4, order)
            yield Field(f"value of {tag:04X}", entry + 8, 4, order)
            if _TIFF_SIZES.get(kind, 1) * many > 4:
                value = base + number(entry + 8, 4)
                yield Part(f"value of {tag:04X}", value, value + _TIFF_SIZES.get(kind, 1) * many)
            if tag in _SUB_IFDS:
                pending.append(number(entry + 8, 4))
        yield Field("next directory", at + 2 + 12 * count, 4, order)
        pending.append(number(at + 2 + 12 * count, 4))


def _png(data: bytes) -> Iterator[Found]:
    """PNG 1.2: length, name, content, checksum."""
    yield Part("signature", 0, 8)
    at = 8
    while at < len(data):
        length, name = struct.unpack_from(">I4s", data, at)
        yield Part(name.decode(), at, at + 12 + length)
        yield Field(f"length of {name.decode()}", at, 4, "big")
        if name == b"IHDR":
            yield Field("width", at + 8, 4, "big")
            yield Field("height", at + 12, 4, "big")
            yield from (Field(f"IHDR byte {n}", at + 8 + n, 1, "big") for n in range(8, 13))
        at += 12 + length


def _gif(data: bytes) -> Iterator[Found]:
    """GIF89a: screen, extensions and images, each in sub-blocks of at most 255 bytes."""
    yield Part("screen", 0, 13)
    yield Field("screen's width", 6, 2, "little")
    yield Field("screen's height", 8, 2, "little")
    yield Field("flags", 10, 1, "little")
    at = 13 + (3 * 2 ** ((data[10] & 7) + 1) if data[10] & 0x80 else 0)
    while data[at] != 0x3B:
        start, kind = at, data[at]
        if kind == 0x2C:
            yield from (
                Field(f"image's {name}", at + 1 + 2 * n, 2, "little")
                for n, name in enumerate(("left", "top", "width", "height"))
            )
            at += 10 + (3 * 2 ** ((data[at + 9] & 7) + 1) if data[at + 9] & 0x80 else 0)
            yield Field("code size", at, 1, "little")
            at += 1
        else:
            at += 2
        while data[at]:
            yield Field("sub-block", at, 1, "little")
            at += 1 + data[at]
        at += 1
        yield Part("image" if kind == 0x2C else "extension", start, at)
    yield Part("trailer", at, len(data))


def _riff(data: bytes) -> Iterator[Found]:
    """RIFF: WebP, AVI, WAV."""
    yield Field("length of RIFF", 4, 4, "little")
    yield from _chunks(data, 12, len(data))


def _chunks(data: bytes, at: int, end: int) -> Iterator[Found]:
    while at + 8 <= end:
        name, length = struct.unpack_from("<4sI", data, at)
        last = min(at + 8 + length, end)
        called = name.decode("latin-1")
        yield Part(called, at, last)
        yield Field(f"length of {called}", at + 4, 4, "little")
        if name == b"LIST":
            yield from _chunks(data, at + 12, last)
        elif name in (b"avih", b"strh", b"strf", b"fmt ", b"VP8X", b"VP8 ", b"fact"):
            yield from (Field(f"{called} + {n}", at + 8 + n, 4, "little") for n in range(0, min(length, 48), 4))
        at = last + (length & 1)


def _boxes(data: bytes) -> Iterator[Found]:
    """ISO 14496-12: MP4, HEIF, AVIF."""
    yield from _boxes_in(data, 0, len(data))


def _boxes_in(data: bytes, at: int, end: int) -> Iterator[Found]:
    while at + 8 <= end:
        size, name = struct.unpack_from(">I4s", data, at)
        last = at + size if size >= 8 else end
        called = name.decode("latin-1")
        yield Part(called, at, last)
        yield Field(f"size of {called}", at, 4, "big")
        if name in _BOXES_OF_BOXES:
            yield from _boxes_in(data, at + (12 if name == b"meta" and data[at + 12 : at + 16] != b"hdlr" else 8), last)
        elif name not in (b"mdat", b"free"):
            yield from (Field(f"{called} + {n}", at + 8 + n, 4, "big") for n in range(0, min(last - at - 8, 48), 4))
        at = last


def _ebml(data: bytes) -> Iterator[Found]:
    """RFC 8794: Matroska, WebM."""
    yield from _elements(data, 0, len(data))


def _elements(data: bytes, at: int, end: int) -> Iterator[Found]:
    while at + 2 <= end and data[at]:
        wide = 9 - data[at].bit_length()
        name = int.from_bytes(data[at : at + wide], "big")
        length_wide = 9 - data[at + wide].bit_length()
        raw = int.from_bytes(data[at + wide : at + wide + length_wide], "big")
        length = raw & ((1 << 7 * length_wide) - 1)
        body = at + wide + length_wide
        unknown = length == (1 << 7 * length_wide) - 1
        last = end if unknown else min(body + length, end)
        yield Part(f"element {name:X}", at, last)
        yield Field(f"length of {name:X}", at + wide, length_wide, "big")
        if name in _ELEMENTS_OF_ELEMENTS:
            yield from _elements(data, body, last)
        at = last


def _mp3(data: bytes) -> Iterator[Found]:
    """ID3v2.4, then frames."""
    yield Part("tag", 0, 10)
    yield Field("length of the tag", 6, 4, "big")
    size = int.from_bytes(bytes(data[6:10]), "big")
    size = (size & 0x7F) | (size >> 8 & 0x7F) << 7 | (size >> 16 & 0x7F) << 14 | (size >> 24 & 0x7F) << 21
    at = 10
    while at < 10 + size and data[at]:
        length = int.from_bytes(data[at + 4 : at + 8], "big")
        yield Part(f"frame {data[at : at + 4].decode('latin-1')}", at, at + 10 + length)
        yield Field("length of a frame", at + 4, 4, "big")
        at += 10 + length
    for match in list(re.finditer(rb"\xff[\xfa\xfb]", data[10 + size :]))[:20]:
        yield Part("sound", 10 + size + match.start(), min(10 + size + match.start() + 417, len(data)))
        yield Field("header of sound", 10 + size + match.start(), 4, "big")


def _flac(data: bytes) -> Iterator[Found]:
    """RFC 9639: metadata blocks, then frames."""
    at, last = 4, False
    while not last:
        last, length = bool(data[at] & 0x80), int.from_bytes(data[at + 1 : at + 4], "big")
        yield Part(f"block {data[at] & 0x7F}", at, at + 4 + length)
        yield Field(f"length of block {data[at] & 0x7F}", at + 1, 3, "big")
        if data[at] & 0x7F == 0:
            yield from (Field(f"stream + {n}", at + 4 + n, 2, "big") for n in range(0, 18, 2))
        if data[at] & 0x7F == 4:
            yield Field("length of a comment", at + 4, 4, "little")
        at += 4 + length
    yield Part("sound", at, len(data))


def _ogg(data: bytes) -> Iterator[Found]:
    """RFC 3533: pages."""
    for match in re.finditer(b"OggS", data):
        at = match.start()
        segments = data[at + 26]
        yield Part("page", at, at + 27 + segments + sum(data[at + 27 : at + 27 + segments]))
        yield from (
            Field(f"page's {name}", at + offset, width, "little")
            for name, offset, width in (
                ("time", 6, 8),
                ("number", 18, 4),
                ("segments", 26, 1),
                ("first segment", 27, 1),
            )
        )


def _zip(data: bytes) -> Iterator[Found]:
    """APPNOTE 6.3: local headers, directory, end."""
    for match in re.finditer(rb"PK(\x03\x04|\x01\x02|\x05\x06)", data):
        at, kind = match.start(), match[1]
        if kind == b"\x05\x06":
            yield Part("end", at, len(data))
            yield from (Field(f"end + {offset}", at + offset, width, "little") for offset, width in _ZIP_END)
            continue
        first = 0 if kind == b"\x03\x04" else 2
        yield Part("local header" if first == 0 else "entry", at, at + (30 if first == 0 else 46))
        yield from (
            Field(f"{name} of a member", at + first + offset, width, "little") for name, offset, width in _ZIP_MEMBER
        )
        if first:
            yield Field("place of a member", at + 42, 4, "little")


_ZIP_END = ((8, 2), (10, 2), (12, 4), (16, 4), (20, 2))
_ZIP_MEMBER = (
    ("flags", 6, 2),
    ("method", 8, 2),
    ("checksum", 14, 4),
    ("packed size", 18, 4),
    ("size", 22, 4),
    ("name length", 26, 2),
    ("extra length", 28, 2),
)


def _seven_zip(data: bytes) -> Iterator[Found]:
    """7zFormat.txt: signature header, packed streams, directory at the end."""
    (offset,) = struct.unpack_from("<Q", data, 12)
    yield Part("header", 0, 32)
    yield Part("packed", 32, 32 + offset)
    yield Part("directory", 32 + offset, len(data))
    yield from (
        Field(name, at, width, "little")
        for name, at, width in (("place", 12, 8), ("length", 20, 8), ("checksum", 28, 4), ("first checksum", 8, 4))
    )
    yield from (
        Field(f"directory + {n}", 32 + offset + n, 1, "little") for n in range(min(60, len(data) - 32 - offset))
    )


def _gzip(data: bytes) -> Iterator[Found]:
    """RFC 1952."""
    yield Part("header", 0, 10)
    yield Part("packed", 10, len(data) - 8)
    yield Field("method and flags", 2, 2, "little")
    yield Field("checksum", len(data) - 8, 4, "little")
    yield Field("length", len(data) - 4, 4, "little")


_WALKERS: dict[str, Callable[[bytes], Iterator[Found]]] = {
    "jpg": _jpeg,
    "png": _png,
    "gif": _gif,
    "tif": _tiff,
    "webp": _riff,
    "avi": _riff,
    "wav": _riff,
    "heic": _boxes,
    "avif": _boxes,
    "mp4": _boxes,
    "webm": _ebml,
    "mp3": _mp3,
    "flac": _flac,
    "ogg": _ogg,
    "zip": _zip,
    "7z": _seven_zip,
    "tar.gz": _gzip,
}
