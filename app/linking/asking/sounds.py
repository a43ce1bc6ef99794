"""Asking by sound: media in which the same is heard as in the example."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from analysis.fingerprints import soundprint
from analysis.fingerprints.soundprint import VALUE_MS
from app import sqlite
from app.case.records import search_records
from app.linking import thresholds
from app.linking.asking.answers import Answer, Kind
from app.linking.asking.kept import Recipe
from app.linking.clock import clock
from app.linking.sounding.sounds import agreements_with_last
from app.linking.sounding.tracks import Tracks

_BLOCK = 2_000_000
"""Values that are asked at once: about 70 hours of sound, 16 MB."""
_THREADS = 2


@dataclass(frozen=True)
class Sounds:
    """Prints of sounds, one after the other; `medium`: id, and `length`: number of values, of each sound.

    `values` and `allowance`: as in `app.linking.sounding.tracks.Tracks`.
    """

    medium: NDArray[np.int64]
    length: NDArray[np.int64]
    values: NDArray[np.uint32]
    allowance: NDArray[np.uint16]

    @classmethod
    def of(cls, packed: Iterable[tuple[int, bytes]]) -> Sounds:
        """Packed prints by the ids of their media, but those that another version of the program packed."""
        media, prints = [], [np.zeros(0, np.uint32)]
        for number, content in packed:
            try:
                prints.append(soundprint.unpacked(content))
            except ValueError:
                continue
            media.append(number)
        tracks = Tracks.of(prints)
        lengths = np.array([len(each) for each in prints[1:]], np.int64)
        return cls(np.array(media, np.int64), lengths, tracks.values, tracks.allowance.astype(np.uint16))

    def blocks(self) -> Iterator[Sounds]:
        """The same in pieces of about `_BLOCK` values."""
        ends = np.cumsum(self.length)
        first = 0
        while first < len(ends):
            begin = int(ends[first] - self.length[first])
            last = max(first + 1, int(np.searchsorted(ends, begin + _BLOCK, side="right")))
            values = slice(begin, int(ends[last - 1]))
            yield Sounds(self.medium[first:last], self.length[first:last], self.values[values], self.allowance[values])
            first = last


def heard(sound: NDArray[np.uint32], sounds: Sounds) -> list[Answer]:
    """Media in which the same is heard as in this print, with where in them it begins."""
    if not len(sound) or not len(sounds.medium):
        return []
    asked = Tracks.of([sound])

    def ask(block: Sounds) -> list[Answer]:
        return _heard(asked, block)

    with ThreadPoolExecutor(_THREADS) as pool:
        return [answer for answers in pool.map(ask, sounds.blocks()) for answer in answers]


def _heard(asked: Tracks, block: Sounds) -> list[Answer]:
    starts = np.concatenate([[0], np.cumsum(np.concatenate([block.length, [len(asked.values)]]))]).astype(np.int64)
    values = np.concatenate([block.values, asked.values])
    allowance = np.concatenate([block.allowance.astype(np.int32), asked.allowance])
    found = agreements_with_last(Tracks(starts, values, allowance))
    there = np.round(found.begin * VALUE_MS).astype(np.int64)
    here = np.round((found.begin + found.diagonal) * VALUE_MS).astype(np.int64)
    return [
        Answer(
            int(block.medium[track]),
            Kind.SOUND,
            score,
            at,
            f"{round(length * VALUE_MS / 1000)} seconds sound the same, "
            f"from {clock(round(ours, -3))} of the example and {clock(round(at, -3))} of it",
        )
        for track, score, at, ours, length in zip(
            found.first.tolist(),
            found.edges().score.tolist(),
            there.tolist(),
            here.tolist(),
            found.length.tolist(),
            strict=True,
        )
    ]


def _after(reader: sqlite.Connection, medium: int) -> Sounds:
    return Sounds.of(search_records.soundprints_after(reader, medium))


RECIPE = Recipe(
    f"sounds.1.{thresholds.ENGINE}",
    Sounds,
    search_records.newest_sound,
    _after,
    search_records.content_of_medium,
)
"""How the soundprints of a case are kept (`app.linking.asking.kept`)."""
