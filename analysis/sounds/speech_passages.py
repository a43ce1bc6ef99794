"""From how likely speech is every 32 ms to passages in which somebody speaks."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from analysis.facts import Passage
from analysis.sounds.speech_network import CHUNK, RATE

CHUNK_MS = CHUNK * 1000 // RATE
"""Milliseconds to an answer of the network."""
BEGINS = 0.5
"""A voice begins where it is at least so likely, as the network's authors have it."""
ENDS = 0.35
"""And ends where it is less likely than this."""
LONGEST_PAUSE = 1_000
"""Milliseconds: what a pause so long parts is one passage still."""
LEAST_SPOKEN = 500
"""Milliseconds of voice, without pauses, below which a passage is left out: knocks and cries of birds are as short."""
LEAST_SURE = 0.7
"""And how likely its voice has to be on average."""


def passages(likely: NDArray[np.float32]) -> Iterator[Passage]:
    """In the order of time. `likely`: from 0 to 1, one for each `CHUNK_MS`."""
    voiced = _voiced(likely)
    edges = np.flatnonzero(np.diff(voiced.astype(np.int8), prepend=0, append=0))
    begins, ends = edges[0::2], edges[1::2]
    parted = np.flatnonzero((begins[1:] - ends[:-1]) * CHUNK_MS > LONGEST_PAUSE) + 1
    for group in np.split(np.arange(len(begins)), parted):
        if not len(group):
            continue
        begin, end = int(begins[group[0]]), int(ends[group[-1]])
        heard = likely[begin:end][voiced[begin:end]]
        sure = float(min(1.0, heard.mean()))
        if len(heard) * CHUNK_MS >= LEAST_SPOKEN and sure >= LEAST_SURE:
            yield Passage(begin * CHUNK_MS, end * CHUNK_MS, len(heard) * CHUNK_MS, sure)


def _voiced(likely: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Where there is a voice: from `BEGINS` on, for as long as it doesn't fall below `ENDS`."""
    said = np.where(likely >= BEGINS, 1, np.where(likely < ENDS, 0, -1))
    last = np.maximum.accumulate(np.where(said >= 0, np.arange(len(said)), -1))
    return np.asarray((last >= 0) & (said[np.maximum(last, 0)] == 1))
