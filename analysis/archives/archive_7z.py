"""7z archives, by py7zr's parser and decompressors.

py7zr itself hands out only what it has pushed into a writer, whole or from a second thread. So its folders'
decompressors are pulled from here, as its `Worker.decompress` does, a mebibyte at a time.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any, BinaryIO

import py7zr
from py7zr.exceptions import ArchiveError as SevenZipError
from py7zr.exceptions import PasswordRequired

from analysis.archives.archive_limits import CHUNK, LONGEST_NAME, ArchiveError, Meter, handed_out, refusal
from analysis.errors import DECODER_ERRORS
from analysis.facts import Chunk, Failure, Member

_ERRORS: tuple[type[Exception], ...] = (SevenZipError, *DECODER_ERRORS)
_DAMAGED = "the archive is damaged or incomplete: its directory can't be read"
_ENCRYPTED = "the file is encrypted: its password is needed"
_UNREACHED = "a file before it in the same compressed block is damaged, so that this one can't be reached"


def seven_zip_members(file: BinaryIO, meter: Meter) -> Iterator[Member | Chunk | Failure]:
    """Every member that isn't a folder. Raises ArchiveError where the directory can't be read."""
    try:
        archive: Any = py7zr.SevenZipFile(file)
    except PasswordRequired as error:
        raise ArchiveError("the archive's directory is encrypted: its password is needed", str(error)) from error
    except _ERRORS as error:
        raise ArchiveError(_DAMAGED, f"{type(error).__name__}: {error}"[:1000]) from error
    if not hasattr(archive, "files"):  # an archive without any file
        return
    for entry in archive.files:
        if entry.emptystream and not entry.is_directory:
            meter.count_member()
            yield _member(entry, "")
            yield Chunk(b"")
    streams = getattr(archive.header, "main_streams", None)
    if streams is None:
        return
    for folder, start in zip(streams.unpackinfo.folders, streams.packinfo.packpositions, strict=False):
        yield from _folder_members(file, folder, archive.afterheader + start, meter)


def _folder_members(file: BinaryIO, folder: Any, start: int, meter: Meter) -> Iterator[Member | Chunk | Failure]:
    """A folder is 7z's word for files that are compressed in one go."""
    entries = list(folder.files or ())
    decompressor, refused = _decompressor(folder, entries)
    position = file.seek(start)
    for entry in entries:
        meter.count_member()
        failure = refused or _refused(entry)
        yield _member(entry, failure)
        pieces = _pieces(file, decompressor, entry, position)
        if failure:
            if not refused:
                refused = _skipped(pieces)
        else:
            for piece in handed_out(pieces, entry.uncompressed, meter):
                yield piece
                if isinstance(piece, Failure):
                    refused = _UNREACHED
        position = file.tell()


def _decompressor(folder: Any, entries: list[Any]) -> tuple[Any, str]:
    """The folder's decompressor, or why there is none."""
    try:
        return folder.get_decompressor(entries[0].compressed if entries else 0), ""
    except PasswordRequired:
        return None, _ENCRYPTED
    except _ERRORS as error:
        return None, f"the file is compressed by a method that this program doesn't know ({error})"[:300]


def _member(entry: Any, failure: str) -> Member:
    name = str(entry.filename).encode("utf-8", "surrogatepass")[:LONGEST_NAME]
    return Member(name, max(0, entry.uncompressed or 0), _modified(entry), failure)


def _modified(entry: Any) -> int | None:
    try:
        return int(entry.lastwritetime.totimestamp() * 1_000_000_000) if entry.lastwritetime else None
    except DECODER_ERRORS:
        return None


def _refused(entry: Any) -> str:
    if entry.is_symlink or entry.is_junction:
        return "it is a link to another file and has no content of its own"
    if entry.is_socket:
        return "it is a device or another special file and has no content"
    return refusal(entry.uncompressed)


def _pieces(file: BinaryIO, decompressor: Any, entry: Any, position: int) -> Iterator[bytes]:
    left, crc = int(entry.uncompressed), 0
    while left > 0:
        file.seek(position)
        try:
            piece = bytes(decompressor.decompress(file, min(left, CHUNK)))
        except SevenZipError as error:
            raise ValueError(str(error)) from error
        if not piece and file.tell() == position:
            return
        position = file.tell()
        left -= len(piece)
        crc = zlib.crc32(piece, crc)
        yield piece
    if entry.crc32 is not None and crc != entry.crc32:
        raise ValueError("the checksum doesn't fit")


def _skipped(pieces: Iterator[bytes]) -> str:
    """Read past a member that isn't handed out, to those behind it; a reason where that fails."""
    try:
        for _ in pieces:
            pass
    except DECODER_ERRORS:
        return _UNREACHED
    return ""
