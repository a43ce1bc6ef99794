"""Media in which the same is heard: sounds and the tracks of videos, also where only a stretch of them agrees.

Whether two sounds agree, where, and how well, follows from the two alone. Only how many links one sound may have does
not: what very many share (a jingle, a ring tone) links each of them to those it agrees best with.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from analysis.soundprint import RATE, SPAN, STEP, VALUE_MS
from app.linking import thresholds
from app.linking.edges import Edges
from app.linking.moving.videos import clock
from app.linking.sounding import agreement_kernels
from app.linking.sounding.tracks import Tracks

KIND = "sound"
METHOD = "chromaprint"

_BATCH = 128
"""Sounds that are compared with all before cancelling is looked for."""
_SEED_ALLOWANCE = 400
"""Values that may differ by less, in hundredths of bits, seed no stretch: hiss has 300, music 900 to 1,100."""

Chosen = NDArray[np.bool_]


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
    count). The outcome is the same as if all were new. `settled` is told how many of how many new tracks are done; it
    may raise to cancel.
    """
    fresh, old = np.flatnonzero(new), np.flatnonzero(~new)
    everything = _index(tracks, np.arange(len(tracks)))
    candidates = [np.stack([known.first, known.second, np.round(known.offset / VALUE_MS).astype(np.int64)], axis=1)]
    for start in range(0, len(fresh), _BATCH):
        settled(start, len(fresh))
        candidates.append(_asked(tracks, everything, fresh[start : start + _BATCH]))
    fresh_index = _index(tracks, fresh)
    for start in range(0, len(old) if len(fresh) else 0, 8 * _BATCH):
        settled(len(fresh), len(fresh))
        candidates.append(_asked(tracks, fresh_index, old[start : start + 8 * _BATCH]))
    found = _measured(tracks, np.concatenate(candidates))
    return _fewest(found[found.score >= 100 * thresholds.SOUND_SCORE.value])


def agreements_with_last(tracks: Tracks) -> Agreements:
    """The agreements of the last track with any other, all of them, however many there are."""
    last = len(tracks) - 1
    found = _measured(tracks, _asked(tracks, _index(tracks, np.array([last])), np.arange(last)))
    return found[found.score >= 100 * thresholds.SOUND_SCORE.value]


def _index(tracks: Tracks, chosen: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int32], NDArray[np.int32]]:
    begins, owner, place = agreement_kernels.indexed(
        tracks.starts, tracks.values, tracks.allowance, chosen, _SEED_ALLOWANCE
    )
    return begins, owner, place


def _asked(
    tracks: Tracks, index: tuple[NDArray[np.int64], NDArray[np.int32], NDArray[np.int32]], asking: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Rows (track, track, diagonal) that are worth measuring."""
    rows: NDArray[np.int64] = agreement_kernels.agreeing(
        tracks.starts,
        tracks.values,
        tracks.allowance,
        *index,
        asking,
        _SEED_ALLOWANCE,
        100 * thresholds.SOUND_SCORE.value,
    )
    return rows


def _measured(tracks: Tracks, pairs: NDArray[np.int64]) -> Agreements:
    told = agreement_kernels.stretches(tracks.starts, tracks.values, tracks.allowance, pairs)
    return Agreements(*pairs.T, *told.T)


def _fewest(found: Agreements) -> Agreements:
    """The pairs that are among the best `SOUND_LINKS` of one of their two sounds, in the order of the sounds.

    Of equal scores that of the lower number is the better. What a sound's best pairs are can be told from the pairs
    that this keeps and from new ones, so that later runs need nothing else.
    """
    found = found[np.lexsort((found.second, found.first))]
    sound, other = np.concatenate([found.first, found.second]), np.concatenate([found.second, found.first])
    order = np.lexsort((other, -np.tile(found.score, 2), sound))
    grouped = sound[order]
    place = np.arange(len(order)) - np.searchsorted(grouped, grouped, side="left")
    leading = np.zeros(len(order), dtype=bool)
    leading[order] = place < thresholds.SOUND_LINKS.value
    return found[leading[: len(found)] | leading[len(found) :]]
