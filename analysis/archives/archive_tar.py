"""TAR archives (POSIX.1-2001 pax, GNU, ustar), plain or out of a compressed stream."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from typing import BinaryIO

from analysis.archives.archive_limits import (
    CHUNK,
    LARGEST_TOTAL,
    ArchiveError,
    Meter,
    Takes,
    handed_out,
    refusal,
)
from analysis.errors import DECODER_ERRORS
from analysis.facts import LONGEST_NAME, Chunk, Failure, Member

_ERRORS: tuple[type[Exception], ...] = (tarfile.TarError, *DECODER_ERRORS)


def tar_members(file: BinaryIO, meter: Meter, takes: Takes, *, seekable: bool) -> Iterator[Member | Chunk | Failure]:
    """Every member that is to be had and isn't a folder. Raises ArchiveError where the archive can't be read (any
    further)."""
    try:
        archive = tarfile.open(  # noqa: SIM115 - nothing to close: the file is the caller's
            fileobj=file, mode="r:" if seekable else "r|", encoding="utf-8", errors="surrogateescape"
        )
    except _ERRORS as error:
        raise ArchiveError("the archive is damaged or incomplete: it can't be opened", str(error)) from error
    while (entry := _next(archive)) is not None:
        archive.members = []  # type: ignore[attr-defined] # missing in the stubs; or it would keep a million of them
        if entry.isdir():
            continue
        meter.count_member()
        name = entry.name.encode("utf-8", "surrogateescape")[:LONGEST_NAME]
        if not takes(name):
            continue
        failure = _refused(entry)
        modified = int(entry.mtime * 1_000_000_000) if 0 < abs(entry.mtime) < 2**32 else None
        yield Member(name, min(max(0, entry.size), LARGEST_TOTAL) if entry.isreg() else 0, modified, failure)
        if not failure:
            yield from handed_out(_content(archive, entry), entry.size, meter)


def _next(archive: tarfile.TarFile) -> tarfile.TarInfo | None:
    try:
        return archive.next()
    except _ERRORS as error:
        reason = "the archive is damaged or incomplete; the rest can't be unpacked"
        raise ArchiveError(reason, f"{type(error).__name__}: {error}"[:1000]) from error


def _refused(entry: tarfile.TarInfo) -> str:
    if entry.issym() or entry.islnk():
        return "it is a link to another file and has no content of its own"
    if not entry.isreg():
        return "it is a device or another special file and has no content"
    return refusal(entry.size)


def _content(archive: tarfile.TarFile, entry: tarfile.TarInfo) -> Iterator[bytes]:
    stream = archive.extractfile(entry)
    if stream is None:
        return
    try:
        while piece := stream.read(CHUNK):
            yield piece
    except tarfile.TarError as error:
        raise EOFError(str(error)) from error
