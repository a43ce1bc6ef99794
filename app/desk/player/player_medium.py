"""Which medium is played, told to a thread that fetches something of it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator


class ShownMedium:
    """The thread begins with the first medium, and serves one after the other. Close it before the case.

    `lock` is held while anything changes that the thread looks at, and notified after it; it may be taken again by
    whoever holds it.
    """

    def __init__(self, work: Callable[[], None], name: str) -> None:
        """`work`: what the thread does, all through `each`; `name`: of the thread."""
        self.lock = threading.Condition()
        self._medium: int | None = None
        self._closing = False
        self._work = work
        self._name = name
        self._thread: threading.Thread | None = None

    @property
    def any(self) -> bool:
        """Whether a medium is shown."""
        return self._medium is not None

    def show(self, medium: int | None) -> None:
        """This one from now on, or (None) none; once it is closed, none for good."""
        with self.lock:
            if self._closing:
                return
            self._medium = medium
            if medium is not None and self._thread is None:
                self._thread = threading.Thread(target=self._work, name=self._name)
                self._thread.start()
            self.lock.notify_all()

    def close(self) -> None:
        """Show none any more, and wait for the thread; not while the lock is held."""
        with self.lock:
            self._closing = True
            self._medium = None
            self.lock.notify_all()
        if self._thread is not None:
            self._thread.join()

    def shows(self, medium: int) -> bool:
        """Whether this is the one that is shown."""
        with self.lock:
            return self._medium == medium

    def each(self) -> Iterator[int]:
        """For the thread: what is shown, again and again, waited for, until it is closed."""
        while (medium := self._next()) is not None:
            yield medium

    def wait_for_another(self, medium: int) -> None:
        """For the thread: wait until this one isn't shown any more."""
        with self.lock:
            while self._medium == medium:
                self.lock.wait()

    def _next(self) -> int | None:
        with self.lock:
            while self._medium is None and not self._closing:
                self.lock.wait()
            return self._medium
