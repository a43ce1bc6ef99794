"""The inner loop of `codes`, compiled by numba. Types are `Any`, since numba infers them from the arguments."""

from __future__ import annotations

from typing import Any

import numpy as np

from app.linking.prints.hamming_kernels import compiled, ones

_BLOCK = 512


@compiled()
def scan(asking: Any, columns: Any, radius: int, first: int, last: int) -> Any:
    """Rows `first` to `last` of `asking` against all codes, given as one array a word: asking row, row, differing bits.

    Word by word over a block of codes, without a branch, so that the compiler makes vector instructions of it. All
    asking rows meet a block before the next one is fetched: what costs most is reading the codes from memory.
    """
    found_a, found_b = np.empty(256, np.int32), np.empty(256, np.int32)
    found_bits = np.empty(256, np.int32)
    found, length = 0, columns.shape[1]
    apart = np.empty(_BLOCK, np.uint64)
    for start in range(0, length, _BLOCK):
        size = min(_BLOCK, length - start)
        for i in range(first, last):
            apart[:] = np.uint64(0)
            for word in range(columns.shape[0]):
                value, column = asking[i, word], columns[word][start : start + size]
                for j in range(size):
                    apart[j] += ones(value ^ column[j])
            for j in range(size):
                if apart[j] > np.uint64(radius):
                    continue
                if found == len(found_a):
                    found_a, found_b = np.append(found_a, found_a), np.append(found_b, found_b)
                    found_bits = np.append(found_bits, found_bits)
                found_a[found], found_b[found], found_bits[found] = i, start + j, apart[j]
                found += 1
    return found_a[:found], found_b[:found], found_bits[:found]
