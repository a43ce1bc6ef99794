"""The remarks of a set: each distinct one is written once, and found again by its number."""

from __future__ import annotations

from pathlib import Path

import msgspec
import numpy as np

from app.known.mapping import mapped
from app.known.record import Remark
from app.platform.files import sync_file

WORDS, ENDS = "remarks.words", "remarks.ends"
_REMEMBERED = 50_000


class RemarkWriter:
    """Gives remarks their numbers, from 0 on."""

    def __init__(self, folder: Path) -> None:
        """`folder` gets two files."""
        self._paths = folder / WORDS, folder / ENDS
        self._words, self._ends = (path.open("wb") for path in self._paths)
        self._numbers: dict[Remark, int] = {}
        self._count = 0
        self._size = 0

    def number(self, remark: Remark) -> int:
        """Its number. One that comes again after very many others may get another one, which costs a few bytes."""
        number = self._numbers.get(remark)
        if number is None:
            if len(self._numbers) >= _REMEMBERED:
                self._numbers.clear()
            number = self._numbers[remark] = self._count
            word = msgspec.msgpack.encode(remark)
            self._size += len(word)
            self._words.write(word)
            self._ends.write(self._size.to_bytes(8, "little"))
            self._count += 1
        return number

    def finish(self) -> None:
        """Bring all to the disk."""
        self.close()
        for path in self._paths:
            sync_file(path)

    def close(self) -> None:
        """Close the files."""
        self._words.close()
        self._ends.close()


class RemarkReader:
    """Finds remarks by their number; from any thread."""

    def __init__(self, folder: Path) -> None:
        """Raises OSError, or ValueError where the files don't belong together."""
        self._ends = mapped(folder / ENDS, np.dtype(np.uint64))
        self._words = mapped(folder / WORDS, np.dtype(np.uint8))
        if (int(self._ends[-1]) if len(self._ends) else 0) != len(self._words):
            raise ValueError("the remarks are cut off")
        self._decoder = msgspec.msgpack.Decoder(Remark)

    def get(self, number: int) -> Remark:
        """Raises ValueError where there is none."""
        if number >= len(self._ends):
            raise ValueError("a remark is missing")
        begin = int(self._ends[number - 1]) if number else 0
        return self._decoder.decode(self._words[begin : int(self._ends[number])].tobytes())
