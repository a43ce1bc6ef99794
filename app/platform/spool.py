"""A nameless place for the bytes of one file out of an archive, on their way from one worker to the next."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import IO

from analysis.platform import memory_file
from app.platform.files import free_space

IN_MEMORY = 64_000_000
"""Bytes up to which a file is kept in memory: nearly all pictures and short clips never touch a disk."""
KEPT_FREE = 1_000_000_000
"""Bytes that are left free on the disk, so that unpacking never takes the room that decisions are written to."""
_LOOK_EVERY = 64_000_000


class NoRoom(Exception):
    """The disk can't take this file as well."""


class Content:
    """The bytes of one file, open for reading as `descriptor`, gone when it is closed."""

    def __init__(self, descriptor: int, size: int) -> None:
        """Takes over `descriptor`, which stands at the start of `size` bytes."""
        self.descriptor = descriptor
        self.size = size

    def close(self) -> None:
        """Let the bytes go. A second call does nothing."""
        if self.descriptor >= 0:
            os.close(self.descriptor)
            self.descriptor = -1

    def __enter__(self) -> Content:
        """The content itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()


class Spool:
    """Takes bytes as they come and hands them out as a Content.

    On Linux they lie in memory first and go to a file without a name in `folder` when they become many; elsewhere they
    lie in a file there that is deleted when it is closed (not verified on Windows).
    """

    def __init__(self, folder: Path, in_memory: int = IN_MEMORY, kept_free: int = KEPT_FREE) -> None:
        """`folder` must exist; sizes in bytes."""
        self._folder = folder
        self._in_memory = in_memory if sys.platform == "linux" else -1
        self._kept_free = kept_free
        self._size = 0
        self._look_at = 0
        self._file: IO[bytes] = memory_file(folder)

    def write(self, data: bytes) -> None:
        """Add `data`. Raises NoRoom when the disk is nearly full; the spool can then only be closed."""
        if self._size <= self._in_memory < self._size + len(data):
            self._move_to_disk()
        if self._size + len(data) > self._in_memory:
            self._look_for_room(len(data))
        self._file.write(data)
        self._size += len(data)

    @property
    def size(self) -> int:
        """Bytes written so far."""
        return self._size

    def finish(self) -> Content:
        """What was written, for reading only; ends the spool."""
        self._file.flush()
        if sys.platform == "win32":  # not verified on Windows
            descriptor = os.dup(self._file.fileno())
            os.lseek(descriptor, 0, os.SEEK_SET)
        else:  # a fresh opening of the same file: its holder can't write, nor turn it into something that can
            descriptor = os.open(f"/proc/self/fd/{self._file.fileno()}", os.O_RDONLY | os.O_CLOEXEC)
        self.close()
        return Content(descriptor, self._size)

    def close(self) -> None:
        """Let all bytes go that weren't handed out. A second call does nothing."""
        self._file.close()

    def __enter__(self) -> Spool:
        """The spool itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()

    def _disk_file(self) -> IO[bytes]:
        return tempfile.TemporaryFile(dir=self._folder)

    def _move_to_disk(self) -> None:
        self._look_for_room(self._size)
        with self._file as memory:
            self._file = self._disk_file()
            memory.seek(0)
            while piece := memory.read(2**20):
                self._file.write(piece)

    def _look_for_room(self, coming: int) -> None:
        if self._size < self._look_at:
            return
        if free_space(self._folder) < self._kept_free + coming + _LOOK_EVERY:
            raise NoRoom
        self._look_at = self._size + _LOOK_EVERY
