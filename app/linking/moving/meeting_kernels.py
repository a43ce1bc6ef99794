"""The inner loop of finding which videos meet, compiled by numba; it holds no lock of the interpreter while it runs."""

from __future__ import annotations

from typing import Any

import numpy as np

from app.linking.moving.traces import VIEWS
from app.linking.prints.hamming_kernels import compiled, grown_rows, ones


@compiled()
def met(a: Any, ours: Any, columns: Any, theirs: Any, videos: int, radius: int, first: int, last: int) -> Any:
    """Which videos, and in which views, have a print of rows `first` to `last` of `a` within `radius` of one of the
    other's, which come as four columns of words.

    `ours` and `theirs`: for each print its video times `VIEWS` plus its view. Gives pairs of these, each but rarely
    twice; the video of the first has the lower number. As in `hamming_kernels.scan`, blocks are first asked whether
    they hold any pair at all.
    """
    found = np.empty((256, 2), dtype=np.int64)
    count, length = 0, columns.shape[1]
    known = np.full((VIEWS, videos * VIEWS), -1, dtype=np.int32)
    for i in range(first, min(last, len(a))):
        word0, word1, word2, word3 = a[i, 0], a[i, 1], a[i, 2], a[i, 3]
        video, view = ours[i] // VIEWS, ours[i] % VIEWS
        for start in range(0, length, 512):
            end = min(start + 512, length)
            if theirs[end - 1] // VIEWS <= video:
                continue
            column0, column1 = columns[0][start:end], columns[1][start:end]
            column2, column3 = columns[2][start:end], columns[3][start:end]
            any_near = False
            for j in range(end - start):
                apart = ones(word0 ^ column0[j]) + ones(word1 ^ column1[j])
                apart += ones(word2 ^ column2[j]) + ones(word3 ^ column3[j])
                any_near |= apart <= np.uint64(radius)
            if not any_near:
                continue
            for j in range(end - start):
                their = theirs[start + j]
                if their // VIEWS <= video or known[view, their] == video:
                    continue
                apart = ones(word0 ^ column0[j]) + ones(word1 ^ column1[j])
                apart += ones(word2 ^ column2[j]) + ones(word3 ^ column3[j])
                if apart > np.uint64(radius):
                    continue
                known[view, their] = video
                if count == len(found):
                    found = grown_rows(found)
                found[count, 0], found[count, 1] = ours[i], their
                count += 1
    return found[:count]
