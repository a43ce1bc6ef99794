"""Exact joins of 256-bit fingerprints within a Hamming radius.

Multi-index hashing (Norouzi, Punjani, Fleet: "Fast Exact Search in Hamming Space with Multi-Index Hashing", 2012): the
256 bits are cut into 16 chunks of 16. Two fingerprints within `radius` differ by at most `radius // 16` bits in one of
the chunks, so it is enough to compare those that nearly share a chunk. One chunk is sorted and joined at a time, which
keeps memory at one sorted copy of the fingerprints however many chunks there are; a pair is reported by the first chunk
in which it is near, so none comes twice and none has to be remembered. A plain scan
by vector instructions is faster for few fingerprints or a large radius, and is then what is done.

Fingerprints are arrays of shape (n, 4) and type uint64 (see `as_words`). The kernels release the interpreter's lock and
run on plain threads, so that joins in two threads, or a process forked later, don't meet a shared thread pool.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.linking.prints import hamming_kernels

Words = NDArray[np.uint64]
"""Fingerprints, shape (n, 4)."""

CHUNKS = 16
_CHUNK_BITS = 16
VALUES = 1 << _CHUNK_BITS
LARGEST_INDEXED_RADIUS = 3 * CHUNKS - 1
_PIECES = 64
_WORTH_A_THREAD = 1_000_000
"""Comparisons below which starting threads costs more than it saves."""
_LOOKUP_COST = 8
_COMPARISON_COST = 10
_SORTING_COST = 100
"""What finding a bucket, comparing with one of its fingerprints, and sorting one costs, in comparisons of a plain scan
(measured: half a nanosecond with AVX-512)."""


@dataclass(frozen=True)
class Pairs:
    """Pairs within the radius: `a[k]` and `b[k]` are row numbers, `distance[k]` the bits in which they differ."""

    a: NDArray[np.int32]
    b: NDArray[np.int32]
    distance: NDArray[np.uint8]

    def __len__(self) -> int:
        return len(self.a)


def as_words(fingerprints: Iterable[bytes]) -> Words:
    """Fingerprints of 32 bytes each as an array of shape (n, 4). Raises ValueError where one has another length."""
    joined = b"".join(fingerprints)
    if len(joined) % 32:
        raise ValueError("a 256-bit fingerprint has 32 bytes")
    return np.frombuffer(joined, dtype=np.uint64).reshape(-1, 4)


def distances(a: Words, b: Words) -> NDArray[np.uint16]:
    """Bits in which the rows of `a` differ from those of `b`, row by row (shapes are broadcast)."""
    apart: NDArray[np.uint16] = np.bitwise_count(a ^ b).sum(axis=-1, dtype=np.uint16)
    return apart


def self_join(words: Words, radius: int) -> Pairs:
    """Every pair of different rows (a < b) within `radius`, in no particular order.

    All pairs are held in memory: 10,000 equal rows make 50 million. Where such clusters can occur, join against
    references instead (`app.linking.stacks`).
    """
    words = np.ascontiguousarray(words, dtype=np.uint64)
    if _index_pays(len(words) / 2, len(words), radius):
        return _indexed_self_join(words, radius)
    return _scanned(words, words, radius, below=True)


def join(a: Words, b: Words, radius: int) -> Pairs:
    """Every pair of a row of `a` and a row of `b` within `radius`, in no particular order."""
    a, b = np.ascontiguousarray(a, dtype=np.uint64), np.ascontiguousarray(b, dtype=np.uint64)
    return _indexed_join(a, b, radius) if _index_pays(len(a), len(b), radius) else _scanned(a, b, radius)


def neighbour_counts(a: Words, b: Words, radius: int) -> NDArray[np.int64]:
    """For each row of `a`, how many rows of `b` lie within `radius`; the pairs themselves are not kept."""
    a, b = np.ascontiguousarray(a, dtype=np.uint64), np.ascontiguousarray(b, dtype=np.uint64)
    counts = np.zeros(len(a), dtype=np.int64)
    if _index_pays(len(a), len(b), radius):
        _indexed_join(a, b, radius, counts)
    else:
        _scanned(a, b, radius, counts=counts)
    return counts


def _index_pays(asking: float, asked: int, radius: int) -> bool:
    """Whether the index costs less than comparing all, in comparisons of a plain scan."""
    if radius > LARGEST_INDEXED_RADIUS:
        return False
    lookups = CHUNKS * len(near_masks(radius))
    sorting = CHUNKS * (_SORTING_COST * asked + VALUES)
    return asking * lookups * (_LOOKUP_COST + _COMPARISON_COST * asked / VALUES) + sorting < asking * asked


def _indexed_self_join(words: Words, radius: int) -> Pairs:
    masks = near_masks(radius)
    found = []
    for chunk in range(CHUNKS):
        starts, order = sorted_by_chunk(words, chunk)
        piece = partial(hamming_kernels.self_chunk, words[order], order, starts, masks, chunk, radius)
        found.append(gathered(piece, _bounds_by_load(starts)))
    return _concatenated(found)


def _indexed_join(a: Words, b: Words, radius: int, counts: NDArray[np.int64] | None = None) -> Pairs:
    masks = near_masks(radius)
    found = []
    for chunk in range(CHUNKS):
        starts, order = sorted_by_chunk(b, chunk)
        # Asked in the order of the chunk's value, neighbouring questions read the same buckets.
        asking = np.argsort(_chunk_of(a, chunk), kind="stable").astype(np.int32)
        piece = partial(
            hamming_kernels.join_chunk, a, asking, b[order], order, starts, masks, chunk, radius, *_counting(counts)
        )
        found.append(gathered(piece, even_bounds(len(a))))
    return _concatenated(found)


def _scanned(a: Words, b: Words, radius: int, *, below: bool = False, counts: NDArray[np.int64] | None = None) -> Pairs:
    columns = np.ascontiguousarray(b.T)
    return gathered(partial(hamming_kernels.scan, a, columns, radius, below, *_counting(counts)), even_bounds(len(a)))


def _counting(counts: NDArray[np.int64] | None) -> tuple[bool, NDArray[np.int64]]:
    """As the kernels want it, since an argument of theirs always has one type."""
    return (False, np.zeros(0, dtype=np.int64)) if counts is None else (True, counts)


def near_masks(radius: int) -> NDArray[np.int64]:
    """How a chunk of two fingerprints within the radius may differ where it differs least:

    all 16-bit values with at most `radius // 16` bits set; zero comes first."""
    most = radius // CHUNKS
    masks = [sum(1 << bit for bit in bits) for size in range(most + 1) for bits in combinations(range(16), size)]
    return np.array(masks, dtype=np.int64)


def _chunk_of(words: Words, chunk: int) -> NDArray[np.uint16]:
    return np.ascontiguousarray(words.view(np.uint16).reshape(-1, CHUNKS)[:, chunk])


def sorted_by_chunk(words: Words, chunk: int) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Where each value of the chunk begins among the rows that are sorted by it, and those rows."""
    values = _chunk_of(words, chunk)
    order = np.argsort(values, kind="stable").astype(np.int32)
    starts = np.zeros(VALUES + 1, dtype=np.int32)
    np.cumsum(np.bincount(values, minlength=VALUES), out=starts[1:])
    return starts, order


def even_bounds(length: int) -> list[int]:
    pieces = max(1, min(_PIECES, length))
    return [length * k // pieces for k in range(pieces + 1)]


def _bounds_by_load(starts: NDArray[np.int32]) -> list[int]:
    """Ranges of chunk values that hold about equally many fingerprints each."""
    wanted = np.linspace(0, starts[-1], _PIECES + 1)[1:-1]
    return [0, *np.unique(np.searchsorted(starts, wanted)).tolist(), VALUES]


def gathered(piece: Callable[[int, int], Any], bounds: list[int]) -> Pairs:
    """What the pieces between the bounds find, done by as many threads as there are processors."""
    if len(bounds) == 2:
        return Pairs(*piece(*bounds))
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        return _concatenated([Pairs(*found) for found in pool.map(piece, bounds[:-1], bounds[1:])])


def _concatenated(parts: list[Pairs]) -> Pairs:
    return Pairs(
        np.concatenate([part.a for part in parts]),
        np.concatenate([part.b for part in parts]),
        np.concatenate([part.distance for part in parts]),
    )
