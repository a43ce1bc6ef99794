"""Looks digests up in the sorted files of a set, where they lie."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.known.columns import HEAD, Columns
from app.known.mapping import mapped
from app.known.sorter import KEPT

Rows = NDArray[np.int64]


class Table:
    """The digests of one algorithm in one set. The files are mapped: what isn't asked for needs no memory."""

    def __init__(self, folder: Path, algorithm: str, rows: int) -> None:
        """Raises OSError, or ValueError where a file hasn't the length that `rows` need."""
        self.kept = KEPT[algorithm]
        self._heads = mapped(folder / f"{algorithm}.heads", np.dtype(np.uint64))
        self._rests = mapped(folder / f"{algorithm}.rests", np.dtype(np.uint8)).reshape(-1, self.kept - HEAD)
        remarks = folder / f"{algorithm}.remarks"
        self._remarks = mapped(remarks, np.dtype(np.uint32)) if remarks.exists() else None
        if {len(each) for each in (self._heads, self._rests, self._remarks) if each is not None} != {rows}:
            raise ValueError(f"its files of {algorithm} haven't the length that they had")

    def __len__(self) -> int:
        return len(self._heads)

    def find(self, digest: bytes) -> list[int]:
        """The numbers of the remarks on this digest; none where it isn't in the set."""
        head, rest = np.uint64(int.from_bytes(digest[:HEAD], "big")), digest[HEAD : self.kept]
        at = int(np.searchsorted(self._heads, head))
        return self._remarks_at(at, int(head), rest)

    def find_many(self, digests: NDArray[np.uint8]) -> tuple[Rows, list[list[int]]]:
        """Which rows of `digests` (shape (n, bytes)) are in the set, in their order, and the remarks on each."""
        asked = Columns.of(digests[:, : self.kept], np.zeros(len(digests), np.uint32))
        if not len(self) or not len(asked):
            return np.zeros(0, np.int64), []
        # In their order, neighbouring questions look at the same pages.
        order = np.argsort(asked.heads)
        places = np.searchsorted(self._heads, asked.heads[order])
        likely = np.flatnonzero(self._heads[np.minimum(places, len(self) - 1)] == asked.heads[order])
        found: dict[int, list[int]] = {}
        for row, place in zip(order[likely].tolist(), places[likely].tolist(), strict=True):
            if remarks := self._remarks_at(place, int(asked.heads[row]), asked.rests[row].tobytes()):
                found[row] = remarks
        rows = sorted(found)
        return np.array(rows, np.int64), [found[row] for row in rows]

    def all(self) -> Columns:
        """Every row."""
        remarks = np.zeros(len(self), np.uint32) if self._remarks is None else np.asarray(self._remarks)
        return Columns(np.asarray(self._heads), np.asarray(self._rests), remarks)

    def _remarks_at(self, at: int, head: int, rest: bytes) -> list[int]:
        """From the first row with this head on."""
        if at >= len(self) or int(self._heads[at]) != head:
            return []
        if at + 1 < len(self) and int(self._heads[at + 1]) == head:  # rare, unless somebody made the set so
            at = self._first(at, head, rest)
        found: list[int] = []
        while at < len(self) and int(self._heads[at]) == head and self._rests[at].tobytes() == rest:
            found.append(0 if self._remarks is None else int(self._remarks[at]))
            at += 1
        return found

    def _first(self, low: int, head: int, rest: bytes) -> int:
        """The first row from `low` on that isn't before this digest."""
        high = int(np.searchsorted(self._heads, np.uint64(head), "right"))
        while low < high:
            middle = (low + high) // 2
            if self._rests[middle].tobytes() < rest:
                low = middle + 1
            else:
                high = middle
        return low
