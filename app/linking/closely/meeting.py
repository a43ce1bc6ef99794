"""Which pictures that were looked at closely may share something: points that meet, block by block.

As `app.linking.local.index`: sampled bits (locality-sensitive hashing, Indyk and Motwani 1998) with a signature beside
(Hamming embedding, Jégou et al. 2008), and votes for one turn, change of size and shift. But of all points of each
picture, since a thing that is small in it has a few dozen of 1,500; and no index is kept: the points of two blocks of
pictures are sorted and merged, which costs the same from any side and leaves nothing on the disk. What is found depends
on the two pictures alone, except for what thousands of points share.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.linking import thresholds
from app.linking.closely import meeting_kernels as kernels
from app.linking.local.points import Points, numbered

BLOCK = 1 << kernels.PICTURE_BITS
"""Pictures of a block at most: 50 MB of postings for each table while two are compared."""
TABLES = 8
_MOST_POINTS = 1 << kernels.POINT_BITS


def _sampled() -> NDArray[np.int64]:
    """For each table, the bits of its key and of its signature."""
    random = np.random.default_rng(20261123)
    bits = kernels.KEY_BITS + kernels.SIGN_BITS
    return np.array([random.choice(256, bits, replace=False) for _ in range(TABLES)])


_BITS = _sampled()


@dataclass(frozen=True)
class Block:
    """The points of at most `BLOCK` pictures. `words`: (n, 4); `owners`: picture and point in the lowest bits."""

    words: NDArray[np.uint64]
    owners: NDArray[np.uint64]
    places: NDArray[np.float32]
    """x, y, direction and logarithm of the size, by picture and point (pictures, points, 4)."""

    @classmethod
    def of(cls, pictures: Sequence[Points]) -> Block:
        """Of these pictures, numbered in their order."""
        assert len(pictures) <= BLOCK
        words, row, number = numbered([points.words[:_MOST_POINTS] for points in pictures])
        places = np.zeros((len(pictures), int(number.max(initial=0)) + 1, 4), np.float32)
        for at, points in enumerate(pictures):
            mine = points.places[:_MOST_POINTS]
            places[at, : len(mine)] = mine
            places[at, : len(mine), 3] = np.log(mine[:, 3])
        owners = (row << kernels.POINT_BITS) | number
        return cls(words, owners.astype(np.uint64), places)


def shared(a: Block, b: Block) -> NDArray[np.int64]:
    """Rows (picture of a, picture of b, places in which points agree) of those pairs that share enough.

    `a` and `b` may be one block, of which each pair is told once."""
    least = thresholds.CLOSELY_SHARED_PLACES.value
    same, radius = a is b, thresholds.CLOSELY_SIGNATURE_RADIUS.value
    common = max(thresholds.CLOSELY_COMMON_POINT.value, max(len(a.words), len(b.words)) // 1_000)
    met = [np.zeros(0, np.uint64)]
    for bits in _BITS:
        one = np.sort(kernels.postings(a.words, a.owners, bits))
        other = one if same else np.sort(kernels.postings(b.words, b.owners, bits))
        met.append(kernels.meetings(one, other, radius, common, same))
    found: NDArray[np.int64] = kernels.agreed(np.unique(np.concatenate(met)), a.places, b.places, least)
    return found
