"""The traces of a case's videos as arrays; see `analysis.fingerprints.trace`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from analysis.fingerprints import trace
from app.linking import thresholds
from app.linking.moving import alignment_kernels
from app.linking.prints.hamming import Words

VIEWS = 4
"""At most so many views of each moment: the whole frame, its core, without bars, the part that moves."""


_ASKING_MS, _ASKED_MS = 500, 1_000
"""A scene is looked for in this many milliseconds at most once, and found."""


class Along(NamedTuple):
    """One video along its time. `at`: ms, ascending; `quality`: moments x views; `words`: moments x views x 4."""

    video: int
    at: NDArray[np.int64]
    quality: NDArray[np.int64]
    words: Words

    @classmethod
    def read(cls, video: int, content: bytes) -> Along | None:
        """A packed trace (`analysis.fingerprints.trace`); None where another version of the program packed it."""
        try:
            told = trace.parsed(content)
        except ValueError:
            return None
        words = np.ascontiguousarray(told.values).view(np.uint64)
        return cls(video, told.at, told.quality.astype(np.int64), words.reshape(*told.quality.shape, 4))


@dataclass(frozen=True)
class Traces:
    """Moments of videos, numbered from 0: those of video k are the rows `starts[k]` to `starts[k + 1]`, in time.

    `words` has the shape rows x views x 4, `quality` rows x views, -1 where there is no such view. `duration` is one a
    video, in ms, -1 where it isn't known.
    """

    starts: NDArray[np.int64]
    at: NDArray[np.int64]
    quality: NDArray[np.int64]
    words: Words
    duration: NDArray[np.int64]

    @classmethod
    def of(cls, duration: NDArray[np.int64], videos: Sequence[Along]) -> Traces:
        """Traces of videos in any order, each at most once; the others have no moments."""
        videos = sorted(videos, key=lambda along: along.video)
        counts = np.zeros(len(duration) + 1, dtype=np.int64)
        for along in videos:
            counts[along.video + 1] = len(along.at)
        starts = np.cumsum(counts)
        at = np.zeros(starts[-1], dtype=np.int64)
        quality = np.full((len(at), VIEWS), -1, dtype=np.int64)
        words = np.zeros((len(at), VIEWS, 4), dtype=np.uint64)
        for along in videos:
            rows = slice(starts[along.video], starts[along.video + 1])
            views = along.words.shape[1]
            at[rows], quality[rows, :views], words[rows, :views] = along.at, along.quality, along.words
        return cls(starts, at, quality, words, duration)

    def __len__(self) -> int:
        return len(self.duration)

    @cached_property
    def video(self) -> NDArray[np.int64]:
        """The video of each row."""
        return np.repeat(np.arange(len(self)), np.diff(self.starts))

    def usable(self) -> NDArray[np.bool_]:
        """Which views of which rows show enough to be looked for."""
        told: NDArray[np.bool_] = self.quality >= thresholds.VIDEO_QUALITY.value
        return told

    def only(self, chosen: NDArray[np.bool_]) -> Traces:
        """The chosen rows; videos keep their numbers."""
        counts = np.bincount(self.video[chosen], minlength=len(self))
        starts = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
        return Traces(starts, self.at[chosen], self.quality[chosen], self.words[chosen], self.duration)

    def rows(self, videos: NDArray[np.int64]) -> NDArray[np.int64]:
        """The rows of these videos."""
        wanted = np.zeros(len(self), dtype=np.bool_)
        wanted[videos] = True
        return np.flatnonzero(np.repeat(wanted, np.diff(self.starts)))

    @cached_property
    def scenes(self) -> NDArray[np.bool_]:
        """Rows x views: where a scene of its video is seen first; all moments are near to one of them."""
        usable = self.usable()
        found = [
            alignment_kernels.leaders(
                self.starts,
                np.ascontiguousarray(self.words[:, view]),
                np.ascontiguousarray(usable[:, view]),
                thresholds.SCENE_RADIUS.value,
            )
            for view in range(VIEWS)
        ]
        return np.stack(found, axis=1)

    @cached_property
    def asking(self) -> NDArray[np.bool_]:
        """The scenes that are looked for in other videos: a few of each second."""
        return self._thinned(_ASKING_MS)

    @cached_property
    def asked(self) -> NDArray[np.bool_]:
        """The scenes among which those of other videos are looked for: fewer, as one of the two is enough."""
        return self._thinned(_ASKED_MS)

    def _thinned(self, apart: int) -> NDArray[np.bool_]:
        """Of the scenes that begin within the same stretch of time that which comes first, one for each view."""
        chosen = np.zeros_like(self.scenes)
        stretch = self.video * 2**33 + self.at // apart
        for view in range(VIEWS):
            rows = np.flatnonzero(self.scenes[:, view])
            chosen[rows[np.unique(stretch[rows], return_index=True)[1]], view] = True
        return chosen
