"""Files past the system's memory (O_DIRECT): what is written goes to the disk at once, what is read comes from it.

So a file that is read back is read from the medium and not from what the system still remembers of it, and neither way
copies it into that memory first. Linux has it on most file systems; where one doesn't take it, and on other systems
(not verified on Windows), the same is done through the system's memory.
"""

from __future__ import annotations

import errno
import io
import mmap
import os
import sys
from collections.abc import Iterator

_BLOCK = 1 << 20
"""Bytes that go to or come from the disk at once."""
_ALIGNED = 4096
"""Bytes; places in the file, lengths and memory are multiples of it, as the sectors of all usual disks want it."""
_WORTH_IT = 128 << 10
"""Bytes; a smaller file goes through the system's memory, which then takes less time than waiting for the disk."""


class Blocks:
    """Memory for what goes to the disk or comes from it, used again and again: the system takes longer to give fresh
    memory than to let the disk write it. Threads may share one."""

    def __init__(self) -> None:
        self._free: list[memoryview] = []

    def take(self) -> memoryview:
        """A megabyte that nobody else has meanwhile, with anything in it."""
        try:
            return self._free.pop()
        except IndexError:
            return memoryview(_memory())

    def give_back(self, block: memoryview) -> None:
        """The same, or a part of it, which others may have now."""
        self._free.append(memoryview(block.obj))


class DirectWriter:
    """Writes a new, empty file from its beginning to its end. Raises OSError."""

    def __init__(self, file: io.FileIO, blocks: Blocks) -> None:
        self._file = file
        self._blocks = blocks
        self._block: memoryview | None = None
        self._held = 0
        self._direct: bool | None = None
        """None until there is enough to be written to ask for it."""

    def fileno(self) -> int:
        """The file's descriptor."""
        return self._file.fileno()

    @property
    def closed(self) -> bool:
        """Whether it was closed."""
        return self._file.closed

    def write(self, data: bytes | memoryview, /) -> int:
        """Append all of `data`; the system has it once a block is full, or after `flush`."""
        rest = memoryview(data)
        while rest:
            if self._block is None:
                self._block = self._blocks.take()
            piece = rest[: _BLOCK - self._held]
            self._block[self._held : self._held + len(piece)] = piece
            self._held += len(piece)
            rest = rest[len(piece) :]
            if self._held == _BLOCK:
                self._give()
        return len(data)

    def flush(self) -> None:
        """Give the system all that it doesn't have yet. What is written after that goes through its memory."""
        if self._held:
            self._give()
        self._through_memory()
        self._leave_block()

    def close(self) -> None:
        """Close the file; what wasn't flushed is lost."""
        self._leave_block()
        self._file.close()

    def _give(self) -> None:
        assert self._block is not None
        if self._direct is None:
            self._direct = self._held >= _WORTH_IT and _set_direct(self._file.fileno(), on=True)
        view = self._block[: self._held]
        done = self._given(view[: len(view) // _ALIGNED * _ALIGNED]) if self._direct else 0
        if done < len(view):
            self._through_memory()
        while done < len(view):
            done += self._file.write(view[done:]) or 0
        self._held = 0

    def _given(self, view: memoryview) -> int:
        """How many of these bytes the disk took; fewer where it wants the rest through the system's memory."""
        done = 0
        while done < len(view) and done % _ALIGNED == 0:
            try:
                done += self._file.write(view[done:]) or 0
            except OSError as failure:
                if failure.errno != errno.EINVAL:
                    raise
                break
        return done

    def _through_memory(self) -> None:
        if self._direct:
            _set_direct(self._file.fileno(), on=False)
        self._direct = False

    def _leave_block(self) -> None:
        if self._block is not None:
            self._blocks.give_back(self._block)
        self._block = None


def read_direct(file: io.FileIO, blocks: Blocks, begin: int = 0) -> Iterator[memoryview]:
    """What the disk has of a file, from `begin` on, a multiple of 4096. Each piece lies in one of `blocks`, to which
    it may be given back.

    `file` is for nothing else meanwhile. Raises OSError.
    """
    direct = _set_direct(file.fileno(), on=True)
    file.seek(begin)
    while True:
        block = blocks.take()
        try:
            count = file.readinto(block)
        except OSError as failure:
            blocks.give_back(block)
            if not direct or failure.errno != errno.EINVAL:
                raise
            direct = _set_direct(file.fileno(), on=False)
            continue
        if not count:
            blocks.give_back(block)
            return
        yield block[:count]


def _memory() -> mmap.mmap:
    if sys.platform == "win32":
        return mmap.mmap(-1, _BLOCK)
    return mmap.mmap(-1, _BLOCK, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)


def _set_direct(descriptor: int, *, on: bool) -> bool:
    """Whether it is on then."""
    if sys.platform != "linux":
        return False
    import fcntl

    flags = fcntl.fcntl(descriptor, fcntl.F_GETFL)
    try:
        fcntl.fcntl(descriptor, fcntl.F_SETFL, flags | os.O_DIRECT if on else flags & ~os.O_DIRECT)
    except OSError:
        return False
    return on
