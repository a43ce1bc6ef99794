"""Fingerprints that are asked again and again, sorted once so that a question looks at few of them.

Multi-index hashing as in `hamming`, but with all 16 chunks sorted at once: a question then costs as many comparisons
as fingerprints nearly share a chunk with it (about 4,000 of a million random ones at radius 31), however many there are
to sort. It pays from the second question on; for one alone the scan of `hamming` is faster.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from app.linking.prints import hamming, hamming_kernels
from app.linking.prints.hamming import Pairs, Words


@dataclass(frozen=True)
class PrintIndex:
    """`words`, and for each of their 16 chunks (first axis) the rows in the order of its values.

    `order`: shape (16, n), 64 bytes a fingerprint. `starts`: where in it each value begins, shape (16, 65537).
    """

    words: Words
    order: NDArray[np.int32]
    starts: NDArray[np.int32]

    @classmethod
    def of(cls, words: Words) -> PrintIndex:
        """Sort these."""
        words = np.ascontiguousarray(words, dtype=np.uint64)
        order = np.empty((hamming.CHUNKS, len(words)), dtype=np.int32)
        starts = np.zeros((hamming.CHUNKS, hamming.VALUES + 1), dtype=np.int32)
        for chunk in range(hamming.CHUNKS):
            starts[chunk], order[chunk] = hamming.sorted_by_chunk(words, chunk)
        return cls(words, order, starts)

    def join(self, asking: Words, radius: int) -> Pairs:
        """Every pair of a row of `asking` and a row of `words` within `radius`, in no particular order."""
        asking = np.ascontiguousarray(asking, dtype=np.uint64)
        if radius > hamming.LARGEST_INDEXED_RADIUS:
            return hamming.join(asking, self.words, radius)
        masks = hamming.near_masks(radius)
        piece = partial(hamming_kernels.ask_all_chunks, asking, self.words, self.order, self.starts, masks, radius)
        return hamming.gathered(piece, hamming.even_bounds(len(asking)))
