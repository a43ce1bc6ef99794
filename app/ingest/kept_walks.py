"""Media opened one now and then, as somebody looks at them, without a walk through their archive for each."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from app import sqlite
from app.case.queries import media
from app.ingest.crew import Crew
from app.ingest.fetch import Fetcher, open_medium

REST_SECONDS = 60.0
"""A walk of which nobody asks more is ended after this: its worker waits, and it holds the disk with the archive."""


class KeptWalks:
    """Opens media as `open_medium` does; walks through archives stay open for a while, at where the last medium lay.

    Whoever goes on in the order in which media were recorded has each archive unpacked once. Any thread may call it:
    two that ask for members of archives wait for each other, since the second mostly lies behind the first.
    """

    def __init__(self, rest_seconds: float = REST_SECONDS) -> None:
        """Opens nothing yet."""
        self._rest_seconds = rest_seconds
        self._lock = threading.Lock()
        self._crew: Crew | None = None
        self._fetcher: Fetcher | None = None
        self._open = ExitStack()
        self._rest: threading.Timer | None = None

    @contextmanager
    def open_medium(self, reader: sqlite.Connection, crew: Crew, medium: int) -> Iterator[int]:
        """See `Fetcher.open_medium`. Raises NotToBeHad, CrewLost."""
        if not any(place.inside for place in media.places(reader, medium)):
            with open_medium(reader, crew, medium) as descriptor:
                yield descriptor
            return
        with ExitStack() as stack:
            with self._lock:
                try:
                    descriptor = stack.enter_context(self._of(crew).open_medium(reader, medium))
                finally:
                    self._rest_again()
            yield descriptor

    def release(self) -> None:
        """End all walks; what was opened stays. More may be opened afterwards."""
        with self._lock:
            rest = self._rest
            self._let_go()
        if rest is not None:
            rest.join()

    def _of(self, crew: Crew) -> Fetcher:
        if self._fetcher is None or crew is not self._crew:
            self._let_go()
            self._crew, self._fetcher = crew, self._open.enter_context(Fetcher(crew))
        return self._fetcher

    def _rest_again(self) -> None:
        if self._rest is not None:
            self._rest.cancel()
        self._rest = threading.Timer(self._rest_seconds, self._rested)
        self._rest.name = "kept walks"
        self._rest.daemon = True
        self._rest.start()

    def _rested(self) -> None:
        with self._lock:
            if self._rest is threading.current_thread():  # none has asked meanwhile
                self._let_go()

    def _let_go(self) -> None:
        if self._rest is not None:
            self._rest.cancel()
        self._open.close()
        self._rest = self._fetcher = self._crew = None
