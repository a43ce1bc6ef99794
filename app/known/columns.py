"""Digests as columns of numbers, each with the number of a remark: sorted, compared and searched without a loop."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Heads = NDArray[np.uint64]
Rests = NDArray[np.uint8]
Numbers = NDArray[np.uint32]

HEAD = 8
"""Bytes of a digest that are compared as one number."""


@dataclass(frozen=True)
class Columns:
    """Rows of digests with the numbers of their remarks.

    `heads`: their first eight bytes, big-endian; `rests`: what follows, shape (n, width - 8).
    """

    heads: Heads
    rests: Rests
    remarks: Numbers

    def __len__(self) -> int:
        return len(self.heads)

    @classmethod
    def of(cls, digests: NDArray[np.uint8], remarks: Numbers) -> Columns:
        """From an array of shape (n, width)."""
        heads = np.ascontiguousarray(digests[:, :HEAD]).view(">u8").ravel().astype(np.uint64)
        return cls(heads, np.ascontiguousarray(digests[:, HEAD:]), remarks)

    @classmethod
    def joined(cls, parts: list[Columns]) -> Columns:
        """One after the other."""
        return cls(
            np.concatenate([part.heads for part in parts]),
            np.concatenate([part.rests for part in parts]),
            np.concatenate([part.remarks for part in parts]),
        )

    def digests(self) -> NDArray[np.uint8]:
        """The digests as bytes, shape (n, width)."""
        heads = self.heads.astype(">u8").view(np.uint8).reshape(-1, HEAD)
        return np.hstack([heads, self.rests])

    def part(self, rows: slice | NDArray[np.int64] | NDArray[np.bool_]) -> Columns:
        """Some of the rows."""
        return Columns(self.heads[rows], self.rests[rows], self.remarks[rows])

    def in_order(self) -> Columns:
        """Sorted by digest, then remark, each pair of them once."""
        order = np.argsort(self.heads, kind="stable")
        heads = self.heads[order]
        same = heads[1:] == heads[:-1]
        if same.any():
            tied = np.zeros(len(heads), np.bool_)
            tied[1:] |= same
            tied[:-1] |= same
            rows = order[tied]
            words = [self.heads[rows], *_words(self.rests[rows]), self.remarks[rows].astype(np.uint64)]
            order[tied] = rows[np.lexsort(words[::-1])]
        found = self.part(order)
        if not same.any():
            return found
        again = np.zeros(len(found), np.bool_)
        again[1:] = same & (found.rests[1:] == found.rests[:-1]).all(axis=1) & (found.remarks[1:] == found.remarks[:-1])
        return found.part(~again)

    def up_to(self, last: Columns) -> int:
        """How many of these sorted rows are not behind the last row of `last`."""
        head = last.heads[-1]
        begin, end = (int(np.searchsorted(self.heads, head, side)) for side in ("left", "right"))
        rests = _words(np.concatenate([self.rests[begin:end], last.rests[-1:]]))
        words = [*rests, np.append(self.remarks[begin:end], last.remarks[-1]).astype(np.uint64)]
        fits = np.ones(end - begin, np.bool_)
        for word in words[::-1]:
            fits = (word[:-1] < word[-1]) | ((word[:-1] == word[-1]) & fits)
        return begin + int(fits.sum())


def _words(rests: Rests) -> list[NDArray[np.uint64]]:
    """What is behind the heads as numbers of 64 bits, the first first."""
    count = -(-rests.shape[1] // 8)
    padded = np.zeros((len(rests), 8 * count), np.uint8)
    padded[:, : rests.shape[1]] = rests
    words = padded.view(">u8").astype(np.uint64)
    return [words[:, place] for place in range(count)]
