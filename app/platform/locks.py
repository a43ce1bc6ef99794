"""An exclusive lock on a file, which says who holds it and ends with its holder, however that ends."""

from __future__ import annotations

import os
import socket
import sys
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

import msgspec

from app.platform.users import user_name

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_HOLDER_LIMIT = 4_096
_LOCKED_BYTE = 2**30
"""Windows denies reading what is locked: the byte that is locked lies far behind the holder's text."""


class Holder(msgspec.Struct, frozen=True):
    """Who holds a lock, as they wrote it down themselves; empty or 0 where that can't be read."""

    pid: int = 0
    host: str = ""
    user: str = ""
    since: str = ""
    """UTC, ISO 8601 with `Z`."""

    def __str__(self) -> str:
        """In words for people, e.g. `m.berg on lab-07 (process 4711), since 2025-03-01T08:00:00Z`."""
        if not self.pid:
            return "another program"
        return f"{self.user} on {self.host} (process {self.pid}), since {self.since}"


class Locked(Exception):
    """Somebody else holds the lock."""

    def __init__(self, holder: Holder) -> None:
        """`holder` is who holds it by their own word."""
        super().__init__(f"held by {holder}")
        self.holder = holder


class FileLock:
    """A lock that is held until `release`, the end of a `with` block, or the end of the process."""

    def __init__(self, path: Path, descriptor: int, holder: Holder) -> None:
        """Only `lock_file` makes one: `descriptor` is open and locked."""
        self._path = path
        self._descriptor = descriptor
        self.holder = holder

    def release(self) -> None:
        """Let others have it. The file stays, empty: removing it would let two programs lock two files of one name."""
        if self._descriptor < 0:
            return
        descriptor, self._descriptor = self._descriptor, -1
        try:
            os.ftruncate(descriptor, 0)
            _unlock(descriptor)
        finally:
            os.close(descriptor)

    def abandon(self) -> None:
        """Let others have it, with the holder's name still in the file, as if the program had been killed."""
        if self._descriptor >= 0:
            descriptor, self._descriptor = self._descriptor, -1
            os.close(descriptor)

    def remove(self) -> None:
        """Let others have it, and take the file away. Whoever locks the nameless file notices (`lock_file`).

        Does nothing once it is released. Raises OSError, with the lock released, where the file can't be removed.
        """
        if self._descriptor < 0:
            return
        if sys.platform == "win32":  # not verified on Windows, where nothing that is open can be removed
            self.release()
            self._path.unlink(missing_ok=True)
            return
        try:
            self._path.unlink(missing_ok=True)
        finally:
            self.release()

    def __enter__(self) -> FileLock:
        """The lock itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Release it."""
        self.release()


def lock_file(path: Path) -> FileLock:
    """Take the lock of the file `path`, which is made where it is missing, without waiting.

    Raises `Locked` with its holder if it is taken, by this process too, and OSError if the file can't be made.
    """
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)
    missing = not os.path.lexists(path)
    descriptor = os.open(path, flags | getattr(os, "O_BINARY", 0), 0o600)
    try:
        if not _try_lock(descriptor):
            raise Locked(_read_holder(descriptor))
        if not _is_named(descriptor):  # its last holder removed it meanwhile, and the next has another file
            raise Locked(Holder())
        holder = _ourselves()
        try:
            os.ftruncate(descriptor, 0)
            os.lseek(descriptor, 0, os.SEEK_SET)
            os.write(descriptor, msgspec.json.encode(holder))
        except OSError:
            if missing:  # nobody would know whose it was
                path.unlink(missing_ok=True)
            raise
    except BaseException:
        os.close(descriptor)
        raise
    return FileLock(path, descriptor, holder)


def holder_of(path: Path) -> Holder:
    """Who holds or last held the lock of the file `path` without giving it back; nameless where nobody is named.

    Raises OSError where there is no such file, or it is a link.
    """
    flags = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    descriptor = os.open(path, flags | getattr(os, "O_BINARY", 0))
    try:
        return _read_holder(descriptor)
    finally:
        os.close(descriptor)


def is_of_this_machine(holder: Holder) -> bool:
    """Whether a lock that can be had is proof that its holder is gone: other machines' locks may not reach here."""
    return bool(holder.pid) and holder.host == socket.gethostname()


def _ourselves() -> Holder:
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Holder(pid=os.getpid(), host=socket.gethostname(), user=user_name(), since=now)


def _read_holder(descriptor: int) -> Holder:
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        return msgspec.json.decode(os.read(descriptor, _HOLDER_LIMIT), type=Holder)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return Holder()


def _is_named(descriptor: int) -> bool:
    """By the count of its names; which file a path leads to isn't told alike by every file system."""
    return os.fstat(descriptor).st_nlink > 0


def _try_lock(descriptor: int) -> bool:
    if sys.platform == "win32":  # not verified on Windows
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _unlock(descriptor: int) -> None:
    if sys.platform == "win32":  # not verified on Windows
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
        return
    fcntl.flock(descriptor, fcntl.LOCK_UN)
