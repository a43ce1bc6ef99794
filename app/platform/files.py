"""Writing files so that a power cut leaves the old content or the new one, never a mixture."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` durable: a file that was created, renamed or removed in it stays so at a power cut.

    On Windows folders can't be synced and NTFS journals its names: nothing is done there (not verified on Windows).
    """
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_file(path: Path) -> None:
    """Make the content of `path` durable."""
    # Windows only syncs what is open for writing, so both systems open it so.
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def forget_cached(descriptor: int) -> None:
    """Let the system drop what it keeps in memory of this file, which must be durable: the next to read it reads the
    disk. Only a hint, and only where the system takes it; Windows doesn't (not verified on Windows).
    """
    if sys.platform == "linux":
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def replace_file(new: Path, target: Path) -> None:
    """Put the finished file `new` in the place of `target`, which may exist, at once and durably.

    Both must lie on the same file system, best in the same folder. Raises OSError and then leaves `target` as it was.
    """
    sync_file(new)
    new.replace(target)
    sync_folder(target.parent)
    if new.parent != target.parent:
        sync_folder(new.parent)


def write_file(target: Path, content: bytes) -> None:
    """Give `target` this content at once and durably, by way of `NAME.part` beside it, readable by its owner alone.

    Raises OSError and then leaves `target` as it was and no part behind.
    """
    part = target.with_name(target.name + ".part")
    try:
        _write(part, content)
        replace_file(part, target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def create_file(target: Path, content: bytes) -> None:
    """Make the new file `target` with this content, durably, readable by its owner alone.

    Raises FileExistsError, also where another program makes it at the same moment, and OSError; then nothing is
    changed. The name comes last, so that a power cut leaves the whole file or none.
    """
    with creating_file(target) as file:
        file.write(content)


@contextmanager
def creating_file(target: Path) -> Iterator[BinaryIO]:
    """The same, written piece by piece in the block; where that raises there is no file."""
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        with _opened(part) as file:
            yield file
        sync_file(part)
        if sys.platform == "win32":  # not verified on Windows, where rename takes no name that is taken
            part.rename(target)
        else:
            _name_new(part, target)
        sync_folder(target.parent)
    finally:
        part.unlink(missing_ok=True)


def _name_new(part: Path, target: Path) -> None:
    try:
        os.link(part, target)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links, where looking first has to do
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from None
        part.rename(target)


def _write(path: Path, content: bytes) -> None:
    with _opened(path) as file:
        file.write(content)


def _opened(path: Path) -> BinaryIO:
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")


def free_space(folder: Path) -> int:
    """Bytes that this user can still write into `folder`'s file system."""
    return shutil.disk_usage(folder).free
