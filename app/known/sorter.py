"""Sorts digests that don't fit into memory, and writes them as files that can be searched where they lie."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from app.known.columns import HEAD, Columns, Numbers
from app.platform.files import sync_file

KEPT = {"sha256": 20, "sha1": 20, "md5": 16, "pdq": 32}
"""Bytes of a digest that are kept. Of a SHA-256 that is 160 bits: no second file with the same will ever be found, by
chance or on purpose, and 74 million need 1.5 GB."""
PARTS = ("heads", "rests", "remarks")

_ROWS_IN_MEMORY = 500_000
_BLOCK_ROWS = 1 << 18
"""Rows of all runs together that are merged at once."""


class Sorter:
    """Takes digests of one algorithm in any order, and in the end writes them sorted, each with its remark once.

    What comes sorted already is only written: rows that go on where the run before them ended are added to it.
    """

    def __init__(self, folder: Path, algorithm: str, rows_in_memory: int = _ROWS_IN_MEMORY) -> None:
        """`folder`: where the files go, and, until `finish`, the runs. It has to be there."""
        self._folder = folder
        self._algorithm = algorithm
        self._rest = KEPT[algorithm] - HEAD
        self._most = rows_in_memory
        self._pending: list[Columns] = []
        self._pending_rows = 0
        self._runs: list[_Run] = []

    def add(self, digests: NDArray[np.uint8], remarks: Numbers) -> None:
        """Take digests of shape (n, bytes of the algorithm) and the numbers of their remarks."""
        self._pending.append(Columns.of(digests[:, : KEPT[self._algorithm]], remarks))
        self._pending_rows += len(remarks)
        if self._pending_rows >= self._most:
            self._spill()

    def finish(self) -> int:
        """Write the files `ALGORITHM.heads`, `.rests` and, unless all have remark 0, `.remarks`; gives their rows."""
        self._spill()
        for run in self._runs:
            run.close()
        if not self._runs:
            return 0
        if len(self._runs) == 1:
            whole = self._runs[0]
        else:
            whole = _Run(self._folder, f"{self._algorithm}.merged", self._rest)
            for block in _merged(self._runs):
                whole.write(block)
            whole.close()
            for run in self._runs:
                run.remove()
        whole.become(self._algorithm)
        return whole.rows

    def close(self) -> None:
        """Close all files, also where it isn't finished."""
        for run in self._runs:
            run.close()

    def _spill(self) -> None:
        if not self._pending:
            return
        columns = Columns.joined(self._pending).in_order()
        self._pending, self._pending_rows = [], 0
        if not self._runs or not self._runs[-1].goes_on_with(columns):
            if self._runs:
                self._runs[-1].close()
            self._runs.append(_Run(self._folder, f"{self._algorithm}.run{len(self._runs)}", self._rest))
        self._runs[-1].write(columns)


class _Run:
    """Sorted rows in three files."""

    def __init__(self, folder: Path, name: str, rest: int) -> None:
        self._paths = [folder / f"{name}.{part}" for part in PARTS]
        self._rest = rest
        self._files: list[BinaryIO] = [path.open("wb") for path in self._paths]
        self._last: Columns | None = None
        self._remarked = False
        self.rows = 0

    def goes_on_with(self, columns: Columns) -> bool:
        """Whether these sorted rows all come behind the last one."""
        return self._last is None or columns.part(slice(0, 1)).up_to(self._last) == 0

    def write(self, columns: Columns) -> None:
        """Add rows that come behind the last one."""
        for file, column in zip(self._files, (columns.heads, columns.rests, columns.remarks), strict=True):
            file.write(np.ascontiguousarray(column).data)
        self.rows += len(columns)
        self._remarked = self._remarked or bool(columns.remarks.any())
        if len(columns):
            # A copy, since a view would keep all these rows in memory.
            self._last = columns.part(np.array([len(columns) - 1]))

    def close(self) -> None:
        for file in self._files:
            file.close()

    def remove(self) -> None:
        for path in self._paths:
            path.unlink()

    def become(self, name: str) -> None:
        """Get the final names, durably."""
        for path, part in zip(self._paths, PARTS, strict=True):
            if part == "remarks" and not self._remarked:
                path.unlink()
                continue
            sync_file(path)
            path.rename(path.with_name(f"{name}.{part}"))

    def blocks(self, rows: int) -> Iterator[Columns]:
        """All rows, so many at a time."""
        heads, rests, remarks = (path.open("rb") for path in self._paths)
        with heads, rests, remarks:
            while raw := heads.read(rows * HEAD):
                count = len(raw) // HEAD
                yield Columns(
                    np.frombuffer(raw, np.uint64),
                    np.frombuffer(rests.read(count * self._rest), np.uint8).reshape(count, self._rest),
                    np.frombuffer(remarks.read(count * 4), np.uint32),
                )


def _merged(runs: list[_Run]) -> Iterator[Columns]:
    """The rows of all runs in order, each once: all that come before the first end of a block are complete."""
    rows = max(1, _BLOCK_ROWS // len(runs))
    readers = [run.blocks(rows) for run in runs]
    heads = [(block, reader) for reader in readers if (block := next(reader, None)) is not None]
    while heads:
        bound = min((block for block, _ in heads), key=_last_key)
        taken: list[Columns] = []
        left: list[tuple[Columns, Iterator[Columns]]] = []
        for block, reader in heads:
            count = block.up_to(bound)
            taken.append(block.part(slice(0, count)))
            rest = block.part(slice(count, None))
            # All are filled up again, not only the one that ended: else the next bound would be a few rows away.
            more = next(reader, None) if 2 * len(rest) < rows else None
            if more is not None:
                rest = Columns.joined([rest, more])
            if len(rest):
                left.append((rest, reader))
        heads = left
        yield Columns.joined(taken).in_order()


def _last_key(block: Columns) -> tuple[int, bytes, int]:
    return int(block.heads[-1]), block.rests[-1].tobytes(), int(block.remarks[-1])
