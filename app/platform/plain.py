"""Opening what somebody else made: a file and nothing but a file."""

from __future__ import annotations

import io
import os
import stat
from pathlib import Path
from typing import BinaryIO


def open_plain(path: Path) -> BinaryIO:
    """Open a regular file for reading; see `open_raw`."""
    return io.BufferedReader(open_raw(path))


def open_raw(path: Path) -> io.FileIO:
    """Open a regular file for reading; never a link, a pipe or a device, and without waiting for one.

    Raises OSError. On Windows links are told by `lstat` alone, since there is no O_NOFOLLOW (not verified on Windows).
    """
    if not stat.S_ISREG(path.lstat().st_mode):
        raise OSError(f"{path.name} is not a regular file")
    flags = os.O_RDONLY
    for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY"):
        flags |= getattr(os, name, 0)
    file = io.FileIO(os.open(path, flags))
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise OSError(f"{path.name} is not a regular file")
    return file


def read_plain(path: Path, most: int) -> bytes:
    """All of such a file. Raises OSError, also where it holds more than `most` bytes."""
    with open_plain(path) as file:
        content = read_rest(file, most + 1)
    if len(content) > most:
        raise OSError("it is too large")
    return content


def read_rest(file: BinaryIO, most: int) -> bytes:
    """What is left of a file, at most so many bytes. Memory is taken for what is there: `file.read(most)` takes all of
    `most` at first. Raises OSError."""
    at = file.tell()
    there = file.seek(0, os.SEEK_END) - at
    file.seek(at)
    return file.read(min(most, there))
