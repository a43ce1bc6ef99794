"""The volumes of a parcel: bytes that come one after the other, in files of at most so many, which are read back.

Bytes are written, made durable and their digests taken in threads of their own. Reading back begins once all is
durable, since there are media that pretend to be larger than they are, and write over their own beginning.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path
from typing import Self

from app.errors import UserError
from app.exchange.bags.beside import Beside, Finishing
from app.exchange.bags.proof import Proof
from app.exchange.bags.whole_folder import open_new_raw
from app.platform.direct import Blocks, DirectWriter, read_direct
from app.platform.plain import open_raw

MOST_VOLUMES = 9_999
_STRETCH = 16 << 20
"""Bytes that one thread reads back at a time, and after which it is told that it was done."""


@dataclass(frozen=True)
class Volume:
    """A file of the parcel, with its SHA-256 in hex."""

    name: str
    digest: str


class Volumes:
    """To be used in a `with` block; after it they are durable. Raises OSError, and UserError for too many."""

    def __init__(self, folder: Path, stem: str, most: int | None) -> None:
        """`most`: bytes of a volume. Without it there is one, called `stem`; else `stem.001` and so on."""
        self.made: list[Volume] = []
        self._folder = folder
        self._stem = stem
        self._most = most
        self._file: DirectWriter | None = None
        self._last_put: Future[object] | None = None
        self._content = _Content()
        self._written: list[tuple[Path, _Content]] = []
        self._size = 0
        self._blocks = Blocks()
        self._writing = Beside()
        self._hashing = Beside()
        self._finishing = Finishing()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, raised: object, trace: object) -> None:
        try:
            if raised is None:
                self._end()
                self._finishing.wait()
        finally:
            self._writing.close()
            self._hashing.close()
            self._finishing.close()
            if self._file is not None:
                with suppress(OSError):  # the parcel goes anyway
                    self._file.close()

    def write(self, block: bytes) -> None:
        """Append all of `block`, which stays as it is. Raises OSError, also where an earlier write failed."""
        rest = memoryview(block)
        while rest:
            if self._file is None:
                self._file = self._begun()
            piece = rest if self._most is None else rest[: self._most - self._size]
            self._last_put = self._writing.submit(self._file.write, piece)
            self._hashing.submit(self._content.take, piece)
            self._size += len(piece)
            rest = rest[len(piece) :]
            if self._size == self._most:
                self._end()

    def read_back(self, tick: Callable[[int], None]) -> None:
        """Read all from the disk, several stretches at once. Raises OSError where it isn't what was written.

        `tick` is told of bytes as they were found right.
        """
        threads = ThreadPoolExecutor(max(2, min(4, os.cpu_count() or 2)), "reading back")
        try:
            for path, content in self._written:
                stretches = content.stretches()
                found = threads.map(_Stretch.is_in, stretches, repeat(path), repeat(self._blocks))
                for stretch, same in zip(stretches, found, strict=True):
                    if not same:
                        raise OSError(f"{path.name} reads back otherwise than it was written")
                    tick(stretch.size)
        finally:
            threads.shutdown(cancel_futures=True)

    @property
    def _name(self) -> str:
        return self._stem if self._most is None else f"{self._stem}.{len(self.made) + 1:03d}"

    def _begun(self) -> DirectWriter:
        if len(self.made) == MOST_VOLUMES:
            raise UserError(f"There would be more than {MOST_VOLUMES:,} volumes; choose a larger size of them.")
        self._content, self._size = _Content(), 0
        return DirectWriter(open_new_raw(self._folder / self._name), self._blocks)

    def _end(self) -> None:
        if self._file is None:
            return
        file, self._file = self._file, None
        self._finishing.add(file, self._last_put)
        self._hashing.wait()
        self._written.append((self._folder / self._name, self._content))
        self.made.append(Volume(self._name, self._content.hex()))


class _Content:
    """A volume's SHA-256, and the proofs of its stretches, by which several of them can be read back at once."""

    def __init__(self) -> None:
        self._digest = hashlib.sha256()
        self._stretches = [_Stretch(0)]

    def take(self, data: memoryview) -> None:
        """Take `data` in."""
        self._digest.update(data)
        while data:
            newest = self._stretches[-1]
            if newest.size == _STRETCH:
                newest = _Stretch(newest.end)
                self._stretches.append(newest)
            piece = data[: _STRETCH - newest.size]
            newest.take(piece)
            data = data[len(piece) :]

    def hex(self) -> str:
        """The digest of all that was taken in."""
        return self._digest.hexdigest()

    def stretches(self) -> list[_Stretch]:
        """All of it, in parts that follow each other."""
        self._stretches[-1].is_last = True
        return self._stretches


class _Stretch:
    """A part of a file that begins at this place. `is_last`: the file ends where it does."""

    def __init__(self, begin: int) -> None:
        self.size = 0
        self.is_last = False
        self._begin = begin
        self._proof = Proof()

    @property
    def end(self) -> int:
        """Where the next one begins."""
        return self._begin + self.size

    def take(self, data: memoryview) -> None:
        """Take `data` in."""
        self._proof.update(data)
        self.size += len(data)

    def is_in(self, path: Path, blocks: Blocks) -> bool:
        """Whether the file has it there. Raises OSError."""
        again, left = self._proof.again(), self.size
        with open_raw(path) as file:
            if self.is_last and os.fstat(file.fileno()).st_size != self.end:
                return False
            for block in read_direct(file, blocks, self._begin):
                again.update(block[:left])
                left -= min(left, len(block))
                blocks.give_back(block)
                if not left:
                    break
        return not left and again.hexdigest() == self._proof.hexdigest()
