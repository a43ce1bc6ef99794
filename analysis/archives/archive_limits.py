"""What an archive may ask for, and how a member's bytes are handed out within it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from analysis.errors import DECODER_ERRORS
from analysis.facts import Chunk, Failure

MOST_MEMBERS = 1_000_000
LARGEST_MEMBER = 4 * 1024**3
LARGEST_TOTAL = 1024**4
"""A tebibyte: no archive on a seized device held more when unpacked."""
HIGHEST_RATIO = 200
"""Deflated text reaches some tens, media 1; a bomb 1,000 and more."""
RATIO_FREE = 100_000_000
"""Bytes that any archive may unpack to, whatever their ratio."""

CHUNK = 1024 * 1024

Takes = Callable[[bytes], bool]
"""Asked once about each member that isn't a folder, in the archive's order, by its name as `Member` tells it: whether
it is handed out, or passed over without being unpacked where the format allows."""


class ArchiveError(Exception):
    """An archive that can't be walked any further: a sentence for people, and the error as it was raised."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.detail = detail


class Meter:
    """Counts what one archive has given so far. Raises ArchiveError when it is too much."""

    def __init__(self, packed: int) -> None:
        self._packed = packed
        self._members = 0
        self._unpacked = 0

    def count_member(self) -> None:
        self._members += 1
        if self._members > MOST_MEMBERS:
            raise ArchiveError(f"the archive holds more than {MOST_MEMBERS:,} files; the rest isn't unpacked")

    def count_bytes(self, count: int) -> None:
        self._unpacked += count
        if self._unpacked > LARGEST_TOTAL:
            raise ArchiveError(f"the archive unpacks to more than {LARGEST_TOTAL:,} bytes; the rest isn't unpacked")
        if is_bomb(self._unpacked, self._packed):
            raise ArchiveError(
                f"the archive of {self._packed:,} bytes unpacks to more than {self._unpacked:,}: "
                "it is made to fill a disk, and the rest isn't unpacked"
            )


def is_bomb(unpacked: int, packed: int) -> bool:
    """True where data swell as only those do that are made to exhaust a machine."""
    return unpacked > RATIO_FREE and unpacked > HIGHEST_RATIO * max(1, packed)


def handed_out(pieces: Iterable[bytes], declared: int, meter: Meter) -> Iterator[Chunk | Failure]:
    """A member's bytes as Chunks, ended by an empty one, or by a Failure where they are not what was declared.

    `declared` is the size that the Member before told; never more than that is handed out. Raises ArchiveError when the
    archive as a whole has given too much.
    """
    given = 0
    try:
        for piece in pieces:
            kept = piece[: declared - given]
            meter.count_bytes(len(kept))
            given += len(kept)
            for start in range(0, len(kept), CHUNK):
                yield Chunk(bytes(kept[start : start + CHUNK]))
            if len(kept) < len(piece):
                yield Failure("unpack", f"the file is longer than the {declared:,} bytes that the archive declares")
                return
    except ArchiveError as error:
        yield Failure("unpack", error.reason, error.detail)
        raise
    except DECODER_ERRORS as error:
        yield Failure("unpack", "the file's data in the archive are damaged", f"{type(error).__name__}: {error}"[:1000])
        return
    if given < declared:
        yield Failure("unpack", f"the file ends after {given:,} of {declared:,} bytes")
    else:
        yield Chunk(b"")


def refusal(declared: int, packed: int | None = None) -> str:
    """Why a member isn't unpacked at all, by what the archive declares; empty where it is."""
    if packed is not None and is_bomb(declared, packed):
        return f"{packed:,} bytes claim to unpack to {declared:,}: the file is made to fill a disk"
    if declared > LARGEST_MEMBER:
        return f"the file has {declared:,} bytes: more than the {LARGEST_MEMBER:,} that are unpacked from an archive"
    return ""
