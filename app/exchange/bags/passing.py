"""Digests of files whose bytes pass by, one file after the other, taken beside whoever handles them."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable

from app.exchange.bags.bag import ALGORITHM
from app.exchange.bags.beside import Beside
from app.exchange.bags.copying import Digests

TAKEN = frozenset({ALGORITHM, "sha256", "md5"})
_TOGETHER = ((ALGORITHM,), ("md5", "sha256"))
"""What one thread each takes: they are about as long at it."""
_UNSETTLED = 64
"""Files whose digests may be under way."""


class PassingDigests:
    """SHA-512, SHA-256 and MD5 of files; to be closed, which ends its threads."""

    def __init__(self, only_passing: Callable[[str], bool] = lambda path: False) -> None:
        """`only_passing`: of which paths nobody needs more than the digests, so that they are laid down nowhere."""
        self.only_passing = only_passing
        self.apart: dict[str, int] = {}
        """Bytes of the files that were not laid down, by their path; whoever handles them notes it here."""
        self._besides = tuple(Beside() for _ in _TOGETHER)
        self._unsettled = deque[tuple[str, list[_Taken]]]()
        self._found: dict[str, Digests] = {}

    def begin(self, path: str) -> None:
        """What comes now are the bytes of this file."""
        if len(self._unsettled) == _UNSETTLED:
            self._settle()
        self._unsettled.append((path, [_Taken(names) for names in _TOGETHER]))

    def take(self, block: bytes) -> None:
        """Some of them."""
        for beside, taken in zip(self._besides, self._unsettled[-1][1], strict=True):
            beside.submit(taken.update, block)

    def found(self) -> dict[str, Digests]:
        """The digests of all files, by their path."""
        self._settle()
        return self._found

    def close(self) -> None:
        """End the threads; what wasn't taken yet is left."""
        for beside in self._besides:
            beside.close()

    def _settle(self) -> None:
        for beside in self._besides:
            beside.wait()
        for path, parts in self._unsettled:
            self._found[path] = {name: digest for taken in parts for name, digest in taken.digests().items()}
        self._unsettled.clear()


class _Taken:
    """Some digests of one file."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self._taking = {name: hashlib.new(name, usedforsecurity=False) for name in names}

    def update(self, block: bytes) -> None:
        for each in self._taking.values():
            each.update(block)

    def digests(self) -> Digests:
        return {name: each.hexdigest() for name, each in self._taking.items()}
