"""Work beside the writing of a package: digests are taken, and files made durable, while the next bytes are read.

Both let other threads work meanwhile: a digest without the interpreter's lock, making durable while the disk works.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import BinaryIO

from app.platform.files import forget_cached

_MOST_BLOCKS = 8
_MOST_FILES = 64


class Beside:
    """One thread that takes digests, in the order in which they are asked for, a few blocks behind at most."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, "digests")
        self._under_way = deque[Future[None]]()

    def submit(self, update: Callable[[bytes], None], data: bytes) -> Future[None]:
        """Take `data` into a digest; waits where too much is under way, so that memory stays flat."""
        while len(self._under_way) >= _MOST_BLOCKS:
            self._under_way.popleft().result()
        taken = self._pool.submit(update, data)
        self._under_way.append(taken)
        return taken

    def close(self) -> None:
        """End the thread."""
        self._pool.shutdown(cancel_futures=True)


class Finishing:
    """One thread that makes written files durable and closes them.

    What is durable is then dropped from the system's memory, so that whoever reads it back reads it from the disk.
    """

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, "making durable")
        self._under_way = deque[tuple[BinaryIO, Future[None]]]()

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
                file.close()
        self._under_way.clear()

    def _wait(self, most: int) -> None:
        while len(self._under_way) > most:
            file, finished = self._under_way[0]
            finished.result()
            file.close()
            self._under_way.popleft()


def _finish(file: BinaryIO) -> None:
    with file:
        os.fsync(file.fileno())
        forget_cached(file.fileno())
