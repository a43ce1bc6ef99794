"""A seekable, read-only file over a descriptor that others may share: its position is its own."""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_LONG_READ = 16 * 1024 * 1024

if sys.platform == "win32":  # not verified on Windows

    def read_at(fd: int, count: int, offset: int) -> bytes:
        """Up to `count` bytes from `offset`; fewer at the end of the file."""
        os.lseek(fd, offset, os.SEEK_SET)
        return os.read(fd, count)

else:

    def read_at(fd: int, count: int, offset: int) -> bytes:
        """Up to `count` bytes from `offset`; fewer at the end of the file. The descriptor's own position stays."""
        return os.pread(fd, count, offset)


def size_of(fd: int) -> int:
    """Bytes of an open file. Asks by seeking, since a caged worker may ask for no file's status; the position stays."""
    position = os.lseek(fd, 0, os.SEEK_CUR)
    try:
        return os.lseek(fd, 0, os.SEEK_END)
    finally:
        os.lseek(fd, position, os.SEEK_SET)


class DescriptorFile(io.RawIOBase):
    """The raw file. Closing it leaves the descriptor open; it has no name, so that no decoder learns a path."""

    def __init__(self, fd: int) -> None:
        super().__init__()
        self._fd = fd
        self._position = 0

    @property
    def size(self) -> int:
        """Bytes of the file as it is now."""
        return size_of(self._fd)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer).cast("B")
        data = read_at(self._fd, len(view), self._position)
        view[: len(data)] = data
        self._position += len(data)
        return len(data)

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        match whence:
            case os.SEEK_SET:
                base = 0
            case os.SEEK_CUR:
                base = self._position
            case os.SEEK_END:
                base = size_of(self._fd)
            case _:
                raise ValueError(f"whence {whence}")
        if base + offset < 0:
            raise ValueError("seek before the beginning")
        self._position = base + offset
        return self._position

    def tell(self) -> int:
        return self._position


class _Reader(io.BufferedReader):
    """Takes no more memory than there is to read, whatever length a file claims of a part of it."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > _LONG_READ and isinstance(self.raw, DescriptorFile):
            size = min(size, max(0, self.raw.size - self.tell()))
        return super().read(size)


def open_reader(fd: int, buffer_size: int = 64 * 1024) -> io.BufferedReader:
    """A buffered reader over `fd`, at the beginning."""
    return _Reader(DescriptorFile(fd), buffer_size)
