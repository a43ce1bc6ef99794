"""Opening a file of a source for its workers: for reading only, unfollowed, unaltered, without waiting.

The only place of the program, outside workers, that opens evidence; it reads no byte of it.
"""

from __future__ import annotations

import errno
import os
import stat
from dataclasses import dataclass
from types import TracebackType

from app.platform.opening import NotAFile, open_regular_file

_NOT_A_FILE = {
    stat.S_IFLNK: "is a symbolic link, which is not followed",
    stat.S_IFDIR: "is a folder, not a file",
    stat.S_IFIFO: "is a pipe, not a file",
    stat.S_IFSOCK: "is a socket, not a file",
    stat.S_IFBLK: "is a device, not a file",
    stat.S_IFCHR: "is a device, not a file",
}
_REFUSED = {
    errno.ENOENT: "vanished since it was listed",
    errno.ENOTDIR: "lies behind a folder that has become a link or a file since it was listed",
    errno.ELOOP: "is a symbolic link, which is not followed",
    errno.EACCES: "may not be read by this user: permission denied",
    errno.EPERM: "may not be read by this user: permission denied",
    errno.EIO: "can't be read: the disk that it lies on reports an error",
    errno.ESTALE: "can't be read: the disk that it lies on was removed",
    errno.ENXIO: "can't be read: the disk that it lies on was removed",
    errno.ENODEV: "can't be read: the disk that it lies on was removed",
    errno.ENAMETOOLONG: "has a longer path than this system opens",
}


class Unreadable(Exception):
    """A file of a source can't be opened; `reason` says why, without its path, as the end of `The file …`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Evidence:
    """An open file of a source."""

    descriptor: int
    """For reading only; closed at the end of a `with` block, or by `close`."""
    size: int
    modified_ns: int
    """Nanoseconds since 1970, by the file system's word."""
    untouched: bool
    """Whether reading leaves the access time as it is; to be logged where it doesn't."""

    def close(self) -> None:
        """Close the descriptor; to be called once."""
        os.close(self.descriptor)

    def __enter__(self) -> Evidence:
        """The evidence itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()


def not_a_file(mode: int) -> str:
    """What an entry that is no regular file is, by its `st_mode`, worded like `Unreadable.reason`; else nothing."""
    return "" if stat.S_ISREG(mode) else _NOT_A_FILE.get(stat.S_IFMT(mode), "is not a file")


def refusal(error: OSError) -> str:
    """Why a file can't be opened or read, worded like `Unreadable.reason`."""
    return _REFUSED.get(error.errno or 0) or f"can't be opened: {error.strerror}"


def open_evidence(
    path: str | bytes | os.PathLike[str], below: str | bytes | os.PathLike[str] | None = None
) -> Evidence:
    """Open the file `path`, as the file system names it: text from the file system with its surrogates, or bytes.

    With `below`, the folder of the source, `path` is relative to it and no link is followed on the way, not even one
    that takes a folder's place meanwhile; the folder itself is taken as it is. Raises Unreadable; ValueError where a
    relative path has empty components, `.` or `..`, which no listing gives.
    """
    try:
        descriptor, untouched = open_regular_file(os.fsencode(path), None if below is None else os.fsencode(below))
    except NotAFile as other:
        raise Unreadable(not_a_file(other.mode)) from other
    except OSError as error:
        raise Unreadable(refusal(error)) from error
    facts = os.fstat(descriptor)
    return Evidence(descriptor, facts.st_size, facts.st_mtime_ns, untouched)
