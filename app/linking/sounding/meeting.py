"""Which sounds meet: who asks whom, and what very many have is asked for in the first of them alone."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from app.linking import thresholds
from app.linking.sounding import agreement_kernels
from app.linking.sounding.tracks import Tracks

_BATCH = 64
"""Sounds that ask before cancelling is looked for."""
_SEED_ALLOWANCE = 400
"""Values that may differ by less, in hundredths of bits, seed no stretch: hiss has 300, music 900 to 1,100."""

Chosen = NDArray[np.bool_]


def met(
    tracks: Tracks,
    asks: Chosen,
    inserts: Chosen,
    settled: Callable[[int, int], None] = lambda done, total: None,
    *,
    first: Chosen | None = None,
    until_crowded: bool = False,
) -> NDArray[np.int64]:
    """Pairs of a track that `asks` and one of lower number that `inserts` itself among what is asked, that agree.

    Gives rows of two tracks, the lower number first, and the values by which that is late in the other. `first`: tracks
    that count as lower than all others. `settled` is told how many of how many tracks are done, and may raise to stop.
    With `until_crowded` it ends with the first track that agrees with as many as may be linked with one.
    """
    count = len(tracks)
    sequence = np.arange(count) if first is None else np.argsort(~first, kind="stable")
    owner = np.repeat(np.arange(count, dtype=np.int32), np.diff(tracks.starts))
    seeds = 2 * int((inserts[owner] & (tracks.allowance >= _SEED_ALLOWANCE)).sum())
    index, memory = agreement_kernels.empty_index(seeds), agreement_kernels.empty_memory(count)
    most = thresholds.SOUND_LINKS.value
    found = [np.zeros((0, 3), dtype=np.int64)]
    for start in range(0, count, _BATCH):
        settled(start, count)
        rows = agreement_kernels.agreeing(
            tracks.starts,
            tracks.values,
            tracks.allowance,
            sequence[start : start + _BATCH],
            asks,
            inserts,
            index,
            owner,
            memory,
            _SEED_ALLOWANCE,
            100 * thresholds.SOUND_SCORE.value,
            most,
            until_crowded,
        )
        found.append(rows)
        if until_crowded and len(rows) and np.bincount(rows[:, 0]).max() >= most:
            break
    asker, other, diagonal = np.concatenate(found).T
    swapped = asker > other
    return np.stack(
        [np.minimum(asker, other), np.maximum(asker, other), np.where(swapped, -diagonal, diagonal)], axis=1
    )
