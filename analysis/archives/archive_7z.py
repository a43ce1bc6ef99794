"""7z archives, by py7zr's parser and decompressors.

py7zr itself hands out only what it has pushed into a writer, whole or from a second thread. So its folders'
decompressors are pulled from here, as its `Worker.decompress` does, a mebibyte at a time.
"""

from __future__ import annotations

import zlib
from collections import deque
from collections.abc import Iterator
from typing import Any, BinaryIO

import py7zr
from py7zr.exceptions import ArchiveError as SevenZipError
from py7zr.exceptions import PasswordRequired

from analysis.archives.archive_limits import CHUNK, ArchiveError, Meter, Takes, handed_out, refusal
from analysis.errors import DECODER_ERRORS
from analysis.facts import LONGEST_NAME, Chunk, Failure, Member

_ERRORS: tuple[type[Exception], ...] = (SevenZipError, *DECODER_ERRORS)
_DAMAGED = "the archive is damaged or incomplete: its directory can't be read"
_ENCRYPTED = "the file is encrypted: its password is needed"
_UNREACHED = "a file before it in the same compressed block is damaged, so that this one can't be reached"


def seven_zip_members(file: BinaryIO, meter: Meter, takes: Takes) -> Iterator[Member | Chunk | Failure]:
    """Every member that is to be had and isn't a folder. Raises ArchiveError where the directory can't be read."""
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
            if takes(_name(entry)):
                yield _member(entry, "")
                yield Chunk(b"")
    streams = getattr(archive.header, "main_streams", None)
    if streams is None:
        return
    for folder, start in zip(streams.unpackinfo.folders, streams.packinfo.packpositions, strict=False):
        yield from _Folder(file, folder, archive.afterheader + start, meter).members(takes)


class _Folder:
    """7z's word for files that are compressed in one go."""

    def __init__(self, file: BinaryIO, folder: Any, start: int, meter: Meter) -> None:
        """`start`: where in the file its data begin."""
        self._file = file
        self._folder = folder
        self._position = start
        self._meter = meter
        self._entries: list[Any] = list(folder.files or ())
        self._decompressor: Any = None
        self._refused = ""
        """Why nothing more of it can be had."""

    def members(self, takes: Takes) -> Iterator[Member | Chunk | Failure]:
        """Those that are to be had. What lies before one of them is unpacked for it; what lies behind all isn't."""
        before: list[Any] = []
        for entry in self._entries:
            self._meter.count_member()
            if not takes(_name(entry)):
                before.append(entry)
                continue
            for passed in before:
                self._pass(passed)
            before.clear()
            self._open()
            failure = self._refused or _refused(entry)
            yield _member(entry, failure)
            if failure:
                self._pass(entry)
            else:
                yield from self._handed_out(entry)

    def _pass(self, entry: Any) -> None:
        """Unpack one that isn't handed out, to come to those behind it."""
        self._open()
        if self._refused:
            return
        if _refused(entry):
            self._refused = _skipped(self._pieces(entry))
        else:  # as if it were, so that those behind it are told the same as those who were handed all
            deque(self._handed_out(entry), maxlen=0)

    def _handed_out(self, entry: Any) -> Iterator[Chunk | Failure]:
        for piece in handed_out(self._pieces(entry), entry.uncompressed, self._meter):
            yield piece
            if isinstance(piece, Failure):
                self._refused = _UNREACHED

    def _open(self) -> None:
        if self._decompressor is None and not self._refused:
            self._decompressor, self._refused = _decompressor(self._folder, self._entries)

    def _pieces(self, entry: Any) -> Iterator[bytes]:
        left, crc = int(entry.uncompressed), 0
        while left > 0:
            self._file.seek(self._position)
            try:
                piece = bytes(self._decompressor.decompress(self._file, min(left, CHUNK)))
            except SevenZipError as error:
                raise ValueError(str(error)) from error
            if not piece and self._file.tell() == self._position:
                return
            self._position = self._file.tell()
            left -= len(piece)
            crc = zlib.crc32(piece, crc)
            yield piece
        if entry.crc32 is not None and crc != entry.crc32:
            raise ValueError("the checksum doesn't fit")


def _decompressor(folder: Any, entries: list[Any]) -> tuple[Any, str]:
    """The folder's decompressor, or why there is none."""
    try:
        return folder.get_decompressor(entries[0].compressed if entries else 0), ""
    except PasswordRequired:
        return None, _ENCRYPTED
    except _ERRORS as error:
        return None, f"the file is compressed by a method that this program doesn't know ({error})"[:300]


def _member(entry: Any, failure: str) -> Member:
    return Member(_name(entry), max(0, entry.uncompressed or 0), _modified(entry), failure)


def _name(entry: Any) -> bytes:
    return str(entry.filename).encode("utf-8", "surrogatepass")[:LONGEST_NAME]


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


def _skipped(pieces: Iterator[bytes]) -> str:
    """Read past a member that isn't handed out, to those behind it; a reason where that fails."""
    try:
        for _ in pieces:
            pass
    except DECODER_ERRORS:
        return _UNREACHED
    return ""
