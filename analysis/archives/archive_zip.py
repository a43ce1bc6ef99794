"""ZIP archives (PKWARE APPNOTE 6.3.10): each member by its own bytes of a name, damaged ones among sound ones.

Not `zipfile`: it gives up the whole archive for one name that isn't valid UTF-8, and reads overlapping members.
"""

from __future__ import annotations

import bisect
import bz2
import itertools
import lzma
import struct
import zlib
from collections import deque
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from typing import BinaryIO, NamedTuple

import inflate64
from backports import zstd

from analysis.archives.archive_limits import ArchiveError, Meter, Takes, handed_out, refusal
from analysis.archives.compressed import bounded, inflated, pieces_of
from analysis.facts import LONGEST_NAME, Chunk, Failure, Member

_END = b"PK\x05\x06"
_END_LENGTH = 22
_LONGEST_COMMENT = 65_535
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_LOCAL_LENGTH = 30
_LONGEST_LOCAL = _LOCAL_LENGTH + 2 * 65_535
"""Bytes of the longest head that may lie before a member's data."""
_NAMES = {1: "Shrunk", 6: "Imploded", 96: "JPEG", 97: "WavPack", 98: "PPMd", 99: "AES encryption"}


class _Entry(NamedTuple):
    """A member by the central directory."""

    name: bytes
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    offset: int
    mode: int
    modified: int | None


def zip_members(file: BinaryIO, size: int, meter: Meter, takes: Takes) -> Iterator[Member | Chunk | Failure]:
    """Every member that is to be had and isn't a folder. Raises ArchiveError where the directory can't be read (any
    further)."""
    start, shift = _directory(file, size)
    stretches = _Stretches(file, size, start, shift)
    for entry in _files(file, start, shift):
        meter.count_member()
        if not takes(entry.name[:LONGEST_NAME]):
            stretches.pass_over(entry)
            continue
        failure = _refused(entry)
        data = None if failure else _data_start(file, entry, size)
        free = stretches.are_free(entry, data)
        if not failure and data is None:
            failure = "the file's data lie outside the archive: it is damaged or incomplete"
        elif not free:
            failure = "the file's data overlap those of another: the archive is damaged or made to mislead"
        yield Member(entry.name[:LONGEST_NAME], entry.size, entry.modified, failure)
        if not failure and data is not None:
            yield from handed_out(_unpacked(file, entry, data), entry.size, meter)


def _directory(file: BinaryIO, size: int) -> tuple[int, int]:
    """Where the central directory starts, and by how much all offsets are shifted (a program may stand before)."""
    tail_start = max(0, size - _END_LENGTH - _LONGEST_COMMENT)
    file.seek(tail_start)
    tail = file.read(_END_LENGTH + _LONGEST_COMMENT)
    at = tail.rfind(_END)
    if at < 0 or len(tail) < at + _END_LENGTH:
        raise ArchiveError("the archive's directory is missing: it is damaged or incomplete")
    length, start = struct.unpack_from("<II", tail, at + 12)
    end = tail_start + at
    if start == 0xFFFFFFFF or length == 0xFFFFFFFF:
        wide = _zip64_directory(file, end)
        if wide is not None:
            length, start, end = wide
    shift = end - length - start
    if shift < 0 or start + shift > size:
        raise ArchiveError("the archive's directory lies outside of it: it is damaged or incomplete")
    return start + shift, shift


def _zip64_directory(file: BinaryIO, end: int) -> tuple[int, int, int] | None:
    """Length and start of the directory by the ZIP64 records, and where they begin."""
    file.seek(max(0, end - 20))
    locator = file.read(20)
    if locator[:4] != b"PK\x06\x07":
        return None
    record = int(struct.unpack_from("<Q", locator, 8)[0])
    if record > end:
        return None
    file.seek(record)
    data = file.read(56)
    if len(data) < 56 or data[:4] != b"PK\x06\x06":
        return None
    length, start = struct.unpack_from("<QQ", data, 40)
    return int(length), int(start), record


class _Stretches:
    """Which stretches of the archive belong to members, so that none is handed out as a part of another.

    A member's data begin behind a head of its own that lies there. Those of members that are passed over aren't read,
    since that would lead all over the disk, as long as members lie in the directory's order, so that only near ones
    can reach into what is asked for. Where they don't, or do reach there, all are read; what comes out is the same.
    """

    def __init__(self, file: BinaryIO, size: int, start: int, shift: int) -> None:
        """`start`, `shift`: of the directory (`_directory`)."""
        self._file = file
        self._size = size
        self._files = partial(_files, file, start, shift)
        self._reached: list[tuple[int, int]] = []
        """Of those that were handed out or, where `_all` are read, might have been; sorted."""
        self._near: deque[_Entry] = deque()
        """Passed over since the last that was asked for, and perhaps reaching to where the last one begins."""
        self._reaching: list[tuple[int, int]] = []
        """Of those passed over before, what does reach there."""
        self._last = -1
        """Where the last one begins, from the first on that was passed over."""
        self._count = 0
        self._all = False

    def pass_over(self, entry: _Entry) -> None:
        """Note a member that isn't handed out."""
        self._last = max(self._last, 0)
        if self._in_order(entry):
            self._near.append(entry)
        else:
            self._reach(entry)
        self._count += 1

    def are_free(self, entry: _Entry, data: int | None) -> bool:
        """Note a member whose data begin there, if it has any: whether they are its own."""
        free = True
        if data is not None:
            if self._in_order(entry) and self._is_reached(entry, data):
                self._read_all()
            free = not _overlaps(self._reached, data, data + entry.packed)
        self._count += 1
        return free

    def _in_order(self, entry: _Entry) -> bool:
        """Whether only near ones have to be looked at."""
        if not self._all and entry.offset < self._last:
            self._read_all()
        if self._last >= 0:
            self._last = entry.offset
        while self._near and self._near[0].offset + _LONGEST_LOCAL + self._near[0].packed <= entry.offset:
            self._near.popleft()
        return not self._all

    def _is_reached(self, entry: _Entry, data: int) -> bool:
        """Whether one that was passed over reaches into what begins there. Each is looked at once."""
        found = [*self._reaching, *filter(None, map(self._stretch, self._near))]
        self._near.clear()
        self._reaching = [(start, end) for start, end in found if end > entry.offset]
        return any(max(start, data) < min(end, data + entry.packed) for start, end in self._reaching)

    def _read_all(self) -> None:
        """Look at all members so far as if each had been handed out."""
        self._all = True
        self._near.clear()
        self._reaching.clear()
        self._reached.clear()
        for entry in itertools.islice(self._files(), self._count):
            self._reach(entry)

    def _reach(self, entry: _Entry) -> None:
        if stretch := self._stretch(entry):
            _overlaps(self._reached, *stretch)

    def _stretch(self, entry: _Entry) -> tuple[int, int] | None:
        data = None if _refused(entry) else _data_start(self._file, entry, self._size)
        return None if data is None else (data, data + entry.packed)


def _files(file: BinaryIO, start: int, shift: int) -> Iterator[_Entry]:
    return (each for each in _entries(file, start, shift) if not each.name.endswith(b"/") or each.size)


def _entries(file: BinaryIO, start: int, shift: int) -> Iterator[_Entry]:
    at = start
    while True:
        file.seek(at)
        head = file.read(_CENTRAL.size)
        if head[:4] != b"PK\x01\x02":
            if head[:4] not in (_END, b"PK\x06\x06", b"PK\x05\x05", b"PK\x06\x08"):
                raise ArchiveError("the archive's directory is damaged or incomplete; the rest can't be unpacked")
            return
        if len(head) < _CENTRAL.size:
            raise ArchiveError("the archive's directory ends too early; the rest can't be unpacked")
        fields = _CENTRAL.unpack(head)
        name_length, extra_length, comment_length = fields[10:13]
        name = file.read(name_length)
        extra = file.read(extra_length)
        at += _CENTRAL.size + name_length + extra_length + comment_length
        size, packed, offset = _wide(extra, fields[9], fields[8], fields[16])
        yield _Entry(
            name=name,
            flags=fields[3],
            method=fields[4],
            crc=fields[7],
            packed=packed,
            size=size,
            offset=offset + shift,
            mode=fields[15] >> 16 if fields[1] >> 8 in (3, 19) else 0,
            modified=_modified(extra, fields[6], fields[5]),
        )


def _extra_fields(extra: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack_from("<HH", extra, at)
        yield kind, extra[at + 4 : at + 4 + length]
        at += 4 + length


def _wide(extra: bytes, size: int, packed: int, offset: int) -> tuple[int, int, int]:
    """Size, packed size and offset with their ZIP64 values where the short ones say so."""
    wide = next((data for kind, data in _extra_fields(extra) if kind == 1), b"")
    values = [int(value[0]) for value in struct.iter_unpack("<Q", wide[: len(wide) // 8 * 8])]
    found = [values.pop(0) if value == 0xFFFFFFFF and values else value for value in (size, packed, offset)]
    return found[0], found[1], found[2]


def _modified(extra: bytes, day: int, time: int) -> int | None:
    """Nanoseconds since 1970 by the extended timestamp or NTFS field.

    The DOS time alone is a local time whose zone nobody knows: it says nothing here.
    """
    for kind, data in _extra_fields(extra):
        if kind == 0x5455 and len(data) >= 5 and data[0] & 1:
            return int(struct.unpack_from("<i", data, 1)[0]) * 1_000_000_000
        if kind == 0x000A and len(data) >= 16 and data[4:8] == b"\1\0\x18\0":
            ticks = int(struct.unpack_from("<Q", data, 8)[0])
            epoch = int((datetime(1970, 1, 1, tzinfo=UTC) - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds())
            moment = ticks * 100 - epoch * 1_000_000_000
            return moment if abs(moment) < 2**62 else None
    return None


def _refused(entry: _Entry) -> str:
    if entry.flags & 0x2041 or entry.method == 99:
        return "the file is encrypted: its password is needed"
    if entry.mode & 0o170000 == 0o120000:
        return "it is a link to another file and has no content of its own"
    if entry.mode and entry.mode & 0o170000 not in (0, 0o100000):
        return "it is a device or another special file and has no content"
    if entry.method not in (0, 8, 9, 12, 14, 93, 95):
        name = _NAMES.get(entry.method, f"number {entry.method}")
        return f"the file is compressed by a method that this program doesn't know ({name})"
    return refusal(entry.size, entry.packed)


def _data_start(file: BinaryIO, entry: _Entry, size: int) -> int | None:
    file.seek(min(entry.offset, size))
    head = file.read(_LOCAL_LENGTH)
    if len(head) < _LOCAL_LENGTH or head[:4] != b"PK\x03\x04":
        return None
    name_length, extra_length = struct.unpack_from("<HH", head, 26)
    start = entry.offset + _LOCAL_LENGTH + int(name_length) + int(extra_length)
    return start if start + entry.packed <= size else None


def _overlaps(reached: list[tuple[int, int]], start: int, end: int) -> bool:
    """True where a range meets one of those before; otherwise it joins them. They are kept sorted."""
    if end <= start:
        return False
    at = bisect.bisect(reached, (start, end))
    if (at > 0 and reached[at - 1][1] > start) or (at < len(reached) and reached[at][0] < end):
        return True
    reached.insert(at, (start, end))
    return False


def _unpacked(file: BinaryIO, entry: _Entry, start: int) -> Iterator[bytes]:
    """The member's bytes piece by piece; raises where its checksum doesn't fit."""
    crc = 0
    given = 0
    for piece in _pieces(file, entry, start):
        crc = zlib.crc32(piece, crc)
        given += len(piece)
        yield piece
    if given == entry.size and crc != entry.crc:
        raise ValueError("the checksum doesn't fit")


def _pieces(file: BinaryIO, entry: _Entry, start: int) -> Iterator[bytes]:
    packed = pieces_of(file, start, entry.packed)
    match entry.method:
        case 0:
            return packed
        case 8:
            return inflated(zlib.decompressobj(-zlib.MAX_WBITS), packed)
        case 9:
            return _inflated_64(packed)
        case 12:
            return bounded(bz2.BZ2Decompressor(), packed)
        case 14:
            return _lzma(packed, entry)
        case 95:
            return bounded(lzma.LZMADecompressor(), packed)
        case _:
            return bounded(zstd.ZstdDecompressor(), packed)


def _inflated_64(packed: Iterator[bytes]) -> Iterator[bytes]:
    """Deflate64, which Windows uses for large files. Little at a time: its output can't be limited otherwise."""
    inflater = inflate64.Inflater()
    for piece in packed:
        for start in range(0, len(piece), 4096):
            yield inflater.inflate(piece[start : start + 4096])


def _lzma(packed: Iterator[bytes], entry: _Entry) -> Iterator[bytes]:
    """LZMA with ZIP's own header of four bytes (APPNOTE 5.8), given to liblzma with the header that it knows."""
    first = next(packed, b"")
    length = int.from_bytes(first[2:4], "little")
    size = b"\xff" * 8 if entry.flags & 2 else entry.size.to_bytes(8, "little")
    start = first[4 : 4 + length] + size + first[4 + length :]
    return bounded(lzma.LZMADecompressor(lzma.FORMAT_ALONE), itertools.chain([start], packed))
