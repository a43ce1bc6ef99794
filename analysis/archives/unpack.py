"""Handing out an archive's members, one after the other, in bounded memory and without writing anything."""

from __future__ import annotations

import io
import re
import tarfile
from collections.abc import Iterator

from analysis.archives.archive_7z import seven_zip_members
from analysis.archives.archive_limits import LARGEST_MEMBER, ArchiveError, Meter, Takes, handed_out
from analysis.archives.archive_tar import tar_members
from analysis.archives.archive_zip import zip_members
from analysis.archives.compressed import COMPRESSED_FORMATS, UnpackedFile, unpacked
from analysis.descriptor import open_reader, size_of
from analysis.errors import DECODER_ERRORS
from analysis.facts import LONGEST_NAME, Chunk, Failure, Member
from analysis.jobs import Unpack

_NAMELESS = b"content"
"""What the file in a compressed stream is called that tells no name."""

_CANNOT_WALK = {
    "RAR": "RAR archives can't be unpacked by this program: unpack it with another and add the folder as a source",
    "CAB": "cabinet archives can't be unpacked by this program: unpack it with another and add the folder as a source",
}


def unpack(fd: int, job: Unpack) -> Iterator[Member | Chunk | Failure]:
    """Each file in the archive `fd`: a Member, then its bytes as Chunks, ended by an empty one.

    Folders are left out. A Member whose `failure` isn't empty has no Chunks. A Failure in place of a Chunk ends that
    member, whose bytes are then not whole; the next message is the next Member. A Failure where a Member could come
    ends all: the rest of the archive can't be had. Nothing is ever larger than its Member said.
    """
    try:
        yield from walk(fd, job.format, lambda name: True)
    except ArchiveError as error:
        yield broken_off(error)


def broken_off(error: ArchiveError) -> Failure:
    """What is told of an archive that can't be walked any further."""
    return Failure("unpack", error.reason, error.detail[:1000])


def walk(fd: int, name: str, takes: Takes) -> Iterator[Member | Chunk | Failure]:
    """As `unpack`, of an archive of the format `name`, but only those members that `takes` says yes to. Raises
    ArchiveError where the rest can't be had."""
    size = size_of(fd)
    meter = Meter(size)
    if name == "ZIP":
        yield from zip_members(open_reader(fd), size, meter, takes)
    elif name == "7Z":
        yield from seven_zip_members(open_reader(fd), meter, takes)
    elif name == "TAR":
        yield from tar_members(open_reader(fd), meter, takes, seekable=True)
    elif name in COMPRESSED_FORMATS:
        yield from _compressed_members(fd, name, size, meter, takes)
    else:
        raise ArchiveError(_CANNOT_WALK.get(name, "this kind of archive can't be unpacked by this program"))


def _compressed_members(
    fd: int, name: str, size: int, meter: Meter, takes: Takes
) -> Iterator[Member | Chunk | Failure]:
    """A compressed TAR's members, or the one file that was compressed."""
    if _holds_tar(fd, name, size):
        stream = io.BufferedReader(UnpackedFile(open_reader(fd), name, size, Meter(size)))
        yield from tar_members(stream, meter, takes, seekable=False)
        return
    meter.count_member()
    stored = _stored_name(fd, name)
    if not takes(stored):
        return
    length, problem = _length(fd, name, size)
    yield Member(stored, length, None, "" if length or not problem else problem)
    if length or not problem:
        yield from handed_out(unpacked(open_reader(fd), name, size), length, meter)


def _holds_tar(fd: int, name: str, size: int) -> bool:
    head = b""
    try:
        for piece in unpacked(open_reader(fd), name, size):
            head += piece[: tarfile.BLOCKSIZE - len(head)]
            if len(head) >= tarfile.BLOCKSIZE:
                break
    except DECODER_ERRORS:
        return False
    return head[257:262] == b"ustar"


def _length(fd: int, name: str, size: int) -> tuple[int, str]:
    """How many bytes the stream unpacks to, by unpacking it: what its trailer says is modulo 4 GiB, and may lie.

    Counted up to the first damage or to the limit; the second value says what went wrong.
    """
    length = 0
    meter = Meter(size)
    try:
        for piece in unpacked(open_reader(fd), name, size):
            meter.count_bytes(len(piece))
            length += len(piece)
            if length > LARGEST_MEMBER:
                raise ArchiveError(f"the file has more than the {LARGEST_MEMBER:,} bytes that are unpacked")
    except ArchiveError as error:
        return 0, error.reason
    except DECODER_ERRORS:
        return length, "the compressed data are damaged or incomplete"
    return length, ""


def _stored_name(fd: int, name: str) -> bytes:
    """The name in a gzip header (RFC 1952, 2.3), without its folder; `_NAMELESS` where none is told."""
    if name != "GZIP":
        return _NAMELESS
    head = open_reader(fd).read(4096)
    if len(head) < 10 or not head[3] & 8:
        return _NAMELESS
    start = 10
    if head[3] & 4:
        start += 2 + int.from_bytes(head[10:12], "little")
    stored = re.split(rb"[/\\]", head[start:].split(b"\0", 1)[0])[-1]
    return stored[:LONGEST_NAME] or _NAMELESS
