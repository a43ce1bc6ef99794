"""Media in which the same is heard: sounds and the tracks of videos, also where only a stretch of them agrees.

Whether two sounds agree, where, and how well, follows from the two alone. Only how many links one sound may have does
not: what very many share (a jingle, a ring tone, copies of one sound) is looked for in the first of them alone, and
links each to those of them that it agrees best with. So the cost grows with the copies, not with their pairs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from analysis.fingerprints.soundprint import RATE, SPAN, STEP, VALUE_MS
from app.linking import thresholds
from app.linking.clock import clock
from app.linking.edges import Edges
from app.linking.sounding import agreement_kernels
from app.linking.sounding.meeting import Chosen, met
from app.linking.sounding.tracks import Tracks

KIND = "sound"
METHOD = "chromaprint"


@dataclass(frozen=True)
class Agreements:
    """Pairs of sounds that agree; all arrays have one length, `first` < `second`.

    `diagonal`: values by which the first is late in the second. Of the best stretch there, `score` in hundredths of
    bits, its first value in the first sound, its length in values, and the bits in which they differ.
    """

    first: NDArray[np.int64]
    second: NDArray[np.int64]
    diagonal: NDArray[np.int64]
    score: NDArray[np.int64]
    begin: NDArray[np.int64]
    length: NDArray[np.int64]
    bits: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.first)

    def __getitem__(self, chosen: Chosen | NDArray[np.int64]) -> Agreements:
        return Agreements(
            self.first[chosen],
            self.second[chosen],
            self.diagonal[chosen],
            self.score[chosen],
            self.begin[chosen],
            self.length[chosen],
            self.bits[chosen],
        )

    def edges(self) -> Edges:
        """Links, scored by the share of bits that agree in the stretch."""
        share = 1 - self.bits / np.maximum(1, 32 * self.length)
        offset = np.round(self.diagonal * VALUE_MS).astype(np.int64)
        return Edges.of(self.first, self.second, np.round(share, 3), offset=offset)

    def details(self) -> list[str]:
        """For each pair what agrees, in words."""
        seconds = np.round(((self.length - 1) * STEP + SPAN) / RATE).astype(np.int64)
        here = np.round(self.begin * VALUE_MS).astype(np.int64)
        there = np.round((self.begin + self.diagonal) * VALUE_MS).astype(np.int64)
        return [
            f"{length} seconds sound the same, from {clock(one)} of the one and {clock(other)} of the other"
            for length, one, other in zip(seconds.tolist(), here.tolist(), there.tolist(), strict=True)
        ]


def agreements(
    tracks: Tracks, new: Chosen, known: Edges, settled: Callable[[int, int], None] = lambda done, total: None
) -> Agreements:
    """The pairs of sounds that are to be linked.

    `new`: which tracks have not been compared yet; `known`: what was found between the others (only pairs and offsets
    count). The outcome is the same as if all were new. `settled` is told how many of how many tracks are done; it may
    raise to cancel.
    """
    if not new.all() and not _crowded(known.first, known.second):
        found = _with_added(tracks, new, known, settled)
        if not _crowded(found.first, found.second):
            return _fewest(found)
    # Where very many share something, what is looked for depends on who else has it: all is compared again.
    everything = np.ones(len(tracks), dtype=np.bool_)
    return _fewest(_measured(tracks, met(tracks, everything, everything, settled)))


def agreements_with_last(tracks: Tracks) -> Agreements:
    """The agreements of the last track with any other, all of them, however many there are."""
    last = np.arange(len(tracks)) == len(tracks) - 1
    return _measured(tracks, met(tracks, ~last, last, first=last))


def _with_added(tracks: Tracks, new: Chosen, known: Edges, settled: Callable[[int, int], None]) -> Agreements:
    """All that agree, given those that do among what isn't new; less than all where something is very common."""
    recorded = np.stack([known.first, known.second, np.round(known.offset / VALUE_MS).astype(np.int64)], axis=1)
    everything = np.ones(len(tracks), dtype=np.bool_)
    added = [met(tracks, new, everything, settled, until_crowded=True)]
    added.append(met(tracks, ~new, new, settled, until_crowded=True))
    return _measured(tracks, np.concatenate([recorded, *added]))


def _crowded(first: NDArray[np.int64], second: NDArray[np.int64]) -> bool:
    """Whether a sound agrees with so many others that not all of them are linked with it."""
    ends = np.concatenate([first, second])
    return bool(len(ends)) and int(np.bincount(ends).max()) >= thresholds.SOUND_LINKS.value


def _measured(tracks: Tracks, pairs: NDArray[np.int64]) -> Agreements:
    told = agreement_kernels.stretches(tracks.starts, tracks.values, tracks.allowance, pairs)
    found = Agreements(*pairs.T, *told.T)
    return found[found.score >= 100 * thresholds.SOUND_SCORE.value]


def _fewest(found: Agreements) -> Agreements:
    """The pairs that are among the best `SOUND_LINKS` of one of their two sounds, in the order of the sounds.

    Of equal scores that of the lower number is the better.
    """
    found = found[np.lexsort((found.second, found.first))]
    sound, other = np.concatenate([found.first, found.second]), np.concatenate([found.second, found.first])
    order = np.lexsort((other, -np.tile(found.score, 2), sound))
    grouped = sound[order]
    place = np.arange(len(order)) - np.searchsorted(grouped, grouped, side="left")
    leading = np.zeros(len(order), dtype=bool)
    leading[order] = place < thresholds.SOUND_LINKS.value
    return found[leading[: len(found)] | leading[len(found) :]]
