"""Work beside the writing of a package: digests are taken, sealed bytes written, and files made durable, while the next
bytes are read.

All let other threads work meanwhile: a digest without the interpreter's lock, the others while the disk works.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import BinaryIO, TypeVar

from app.platform.files import forget_cached

_MOST_BLOCKS = 8
_MOST_FILES = 64

_Data = TypeVar("_Data", bound=bytes | memoryview)


class Beside:
    """One thread that takes blocks, in the order in which they are given, a few behind at most."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, "beside")
        self._under_way = deque[Future[object]]()

    def submit(self, take: Callable[[_Data], object], data: _Data) -> Future[object]:
        """Let `take` have `data`; waits where too much is under way, so that memory stays flat. Raises what an earlier
        one raised."""
        self._wait(_MOST_BLOCKS - 1)
        taken = self._pool.submit(take, data)
        self._under_way.append(taken)
        return taken

    def wait(self) -> None:
        """Until all was taken. Raises what one of them raised."""
        self._wait(0)

    def close(self) -> None:
        """End the thread; what wasn't taken yet is left."""
        self._pool.shutdown(cancel_futures=True)

    def _wait(self, most: int) -> None:
        while len(self._under_way) > most:
            self._under_way.popleft().result()


class Finishing:
    """One thread that makes written files durable and closes them.

    What is durable is then dropped from the system's memory, so that whoever reads it back reads it from the disk.
    """

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, "making durable")
        self._under_way = deque[tuple[BinaryIO | None, Future[None]]]()

    def begin(self, file: BinaryIO) -> None:
        """Make durable what the system was given of a file so far, so that less is left when the rest is added."""
        self._under_way.append((None, self._pool.submit(os.fsync, file.fileno())))

    def add(self, file: BinaryIO) -> None:
        """Take over a file whose bytes were all given to the system. Raises OSError for an earlier one that failed."""
        self._under_way.append((file, self._pool.submit(_finish, file)))
        self._wait(_MOST_FILES)

    def wait(self) -> None:
        """Until all are durable and closed. Raises OSError."""
        self._wait(0)

    def close(self) -> None:
        """End the thread; files that were not waited for are closed as they are."""
        self._pool.shutdown(cancel_futures=True)
        for file, _ in self._under_way:
            with suppress(OSError):
                _close(file)
        self._under_way.clear()

    def _wait(self, most: int) -> None:
        while len(self._under_way) > most:
            file, finished = self._under_way[0]
            finished.result()
            _close(file)
            self._under_way.popleft()


def _close(file: BinaryIO | None) -> None:
    if file is not None:
        file.close()


def _finish(file: BinaryIO) -> None:
    with file:
        os.fsync(file.fileno())
        forget_cached(file.fileno())
