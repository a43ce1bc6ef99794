"""A seekable, read-only file over a descriptor that others may share: its position is its own."""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

if sys.platform == "win32":  # not verified on Windows

    def read_at(fd: int, count: int, offset: int) -> bytes:
        """Up to `count` bytes from `offset`; fewer at the end of the file."""
        os.lseek(fd, offset, os.SEEK_SET)
        return os.read(fd, count)

else:

    def read_at(fd: int, count: int, offset: int) -> bytes:
        """Up to `count` bytes from `offset`; fewer at the end of the file. The descriptor's own position stays."""
        return os.pread(fd, count, offset)


class DescriptorFile(io.RawIOBase):
    """The raw file. Closing it leaves the descriptor open; it has no name, so that no decoder learns a path."""

    def __init__(self, fd: int) -> None:
        super().__init__()
        self._fd = fd
        self._position = 0

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
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._size}[whence]
        if base + offset < 0:
            raise ValueError("seek before the beginning")
        self._position = base + offset
        return self._position

    def tell(self) -> int:
        return self._position

    @property
    def _size(self) -> int:
        return os.fstat(self._fd).st_size


def open_reader(fd: int, buffer_size: int = 64 * 1024) -> io.BufferedReader:
    """A buffered reader over `fd`, at the beginning."""
    return io.BufferedReader(DescriptorFile(fd), buffer_size)
