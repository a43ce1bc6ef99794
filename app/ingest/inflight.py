"""Which contents are being decoded at this moment, so that none is decoded twice."""

from __future__ import annotations

import threading
from collections.abc import Callable


class InFlight:
    """Shared by the threads that read: the first to meet a content decodes it, the others wait for it, then go on."""

    def __init__(self, recorded: Callable[[bytes], bool]) -> None:
        """`recorded` tells whether a content (SHA-256) is a medium of the case; asked from any thread."""
        self._recorded = recorded
        self._changed = threading.Condition()
        self._decoding: set[bytes] = set()
        self._unrecorded: set[bytes] = set()

    def take(self, sha256: bytes) -> bool:
        """True: the caller decodes it and ends with `done` or `given_up`. False: it is recorded, or will be soon."""
        with self._changed:
            while sha256 in self._decoding:
                self._changed.wait()
            if sha256 in self._unrecorded or self._recorded(sha256):
                return False
            self._decoding.add(sha256)
            return True

    def done(self, sha256: bytes) -> None:
        """Its result has been handed to the recorder."""
        with self._changed:
            self._decoding.discard(sha256)
            self._unrecorded.add(sha256)
            self._changed.notify_all()

    def given_up(self, sha256: bytes) -> None:
        """There is no result; the next to meet it may decode it."""
        with self._changed:
            self._decoding.discard(sha256)
            self._changed.notify_all()

    def recorded(self, sha256: bytes) -> None:
        """It is a medium of the case now."""
        with self._changed:
            self._unrecorded.discard(sha256)
