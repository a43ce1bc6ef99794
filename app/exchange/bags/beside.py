"""Work beside the making of a package: digests are taken, bytes written, and files made durable, while the next bytes
are read.

All let other threads work meanwhile: a digest without the interpreter's lock, the others while the disk works.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import Protocol, TypeVar

from app.platform.files import forget_cached

_MOST_BLOCKS = 8
_FINISHERS = 4
_MOST_FILES = 16

_Data = TypeVar("_Data", bound=bytes | memoryview)


class Beside:
    """One thread that takes blocks, in the order in which they are given, a few behind at most.

    Once one couldn't be taken none is: whatever is submitted then raises the same.
    """

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, "beside")
        self._failure: BaseException | None = None
        self._under_way = deque[Future[object]]()

    def submit(self, take: Callable[[_Data], object], data: _Data) -> Future[object]:
        """Let `take` have `data`; waits where too much is under way, so that memory stays flat. Raises what an earlier
        one raised."""
        self._wait(_MOST_BLOCKS - 1)
        taken = self._pool.submit(self._take, take, data)
        self._under_way.append(taken)
        return taken

    def wait(self) -> None:
        """Until all was taken. Raises what one of them raised."""
        self._wait(0)

    def close(self) -> None:
        """End the thread; what wasn't taken yet is left."""
        self._pool.shutdown(cancel_futures=True)

    def _take(self, take: Callable[[_Data], object], data: _Data) -> object:
        if self._failure is not None:
            raise self._failure
        try:
            return take(data)
        except BaseException as failure:
            self._failure = failure
            raise

    def _wait(self, most: int) -> None:
        while len(self._under_way) > most:
            self._under_way.popleft().result()


class Unfinished(Protocol):
    """A file that is written, as far as its end is concerned."""

    def flush(self) -> object:
        """Give the system all that it doesn't have yet."""
        ...

    def fileno(self) -> int:
        """Its descriptor."""
        ...

    def close(self) -> object:
        """Close it."""
        ...


class Finishing:
    """A few threads that end files, one each: systems make several durable in about the time of one.

    What is durable is then dropped from the system's memory, so that whoever reads it back reads it from the disk.
    """

    def __init__(self, *, durable: bool = True) -> None:
        """`durable`: whether files have to outlive a power cut."""
        self._durable = durable
        self._pool = ThreadPoolExecutor(_FINISHERS, "finishing")
        self._under_way = deque[tuple[Unfinished, Future[None]]]()

    def add(self, file: Unfinished, after: Future[object] | None) -> None:
        """Take over a file whose last bytes are written with `after`. Raises what went wrong with an earlier one."""
        self._under_way.append((file, self._pool.submit(self._finish, file, after)))
        self._wait(_MOST_FILES)

    def wait(self) -> None:
        """Until all are finished and closed. Raises OSError."""
        self._wait(0)

    def close(self) -> None:
        """End the threads; files that were not waited for are closed as they are."""
        self._pool.shutdown(cancel_futures=True)
        for file, _ in self._under_way:
            with suppress(OSError):
                file.close()
        self._under_way.clear()

    def _wait(self, most: int) -> None:
        while len(self._under_way) > most:
            self._under_way[0][1].result()
            self._under_way.popleft()

    def _finish(self, file: Unfinished, after: Future[object] | None) -> None:
        if after is not None:
            after.result()
        file.flush()
        if self._durable:
            os.fsync(file.fileno())
            forget_cached(file.fileno())
        file.close()
