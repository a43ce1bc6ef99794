"""What videos show at different moments, as they are asked with and asked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app import sqlite
from app.case.records import search_records
from app.linking import thresholds
from app.linking.asking.kept import Recipe
from app.linking.moving import alignment_kernels
from app.linking.moving.traces import VIEWS, Along
from app.linking.prints.hamming import Words

_ALIKE = 10
"""Bits: moments of a video that are this near to one that is kept aren't kept beside it."""


@dataclass(frozen=True)
class Moments:
    """Different moments of videos, each with the fingerprint of one view; all arrays have one length.

    `words`: PDQ, shape (n, 4), and its `quality`; `medium`: id; `at`: ms.
    """

    words: Words
    quality: NDArray[np.uint8]
    medium: NDArray[np.int64]
    at: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.words)

    def __getitem__(self, chosen: NDArray[np.bool_] | NDArray[np.int64] | slice) -> Moments:
        return Moments(self.words[chosen], self.quality[chosen], self.medium[chosen], self.at[chosen])

    @classmethod
    def of(cls, videos: Iterable[Along]) -> Moments:
        """The different moments of these videos; `video` is the id of each."""
        found = [_different(along) for along in videos]
        if not found:
            none = np.zeros(0, np.int64)
            return cls(np.zeros((0, 4), np.uint64), none.astype(np.uint8), none, none)
        return cls(
            np.concatenate([each.words for each in found]),
            np.concatenate([each.quality for each in found]),
            np.concatenate([each.medium for each in found]),
            np.concatenate([each.at for each in found]),
        )

    def telling(self) -> Moments:
        """Those that show as much as a picture must."""
        return self[self.quality >= thresholds.PICTURE_QUALITY.value]


def _different(video: Along) -> Moments:
    rows, views = [], []
    for view in range(min(VIEWS, video.words.shape[1])):
        chosen = alignment_kernels.leaders(
            np.array([0, len(video.at)]),
            np.ascontiguousarray(video.words[:, view]),
            np.ascontiguousarray(video.quality[:, view] >= thresholds.VIDEO_QUALITY.value),
            _ALIKE,
        )
        rows.append(np.flatnonzero(chosen))
        views.append(np.full(len(rows[-1]), view))
    row, seen = np.concatenate(rows), np.concatenate(views)
    return Moments(
        video.words[row, seen],
        video.quality[row, seen].astype(np.uint8),
        np.full(len(row), video.video, np.int64),
        video.at[row],
    )


def _after(reader: sqlite.Connection, medium: int) -> Moments:
    found = (Along.read(number, content) for number, content in search_records.traces_after(reader, medium))
    return Moments.of(each for each in found if each is not None)


RECIPE = Recipe(
    f"moments.1.{thresholds.ENGINE}",
    Moments,
    search_records.newest_trace,
    _after,
    search_records.content_of_medium,
)
"""How the moments of a case's videos are kept (`app.linking.asking.kept`)."""
