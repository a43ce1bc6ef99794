"""Videos that show the same, share a clip, or hold the moment that a picture shows.

Frames of two videos that match vote for a time offset; what counts is how many *different scenes* agree on one offset.
A logo, a black screen or a fixed camera is one scene however long it is shown, so it can't outvote anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from app.linking import thresholds
from app.linking.edges import Edges
from app.linking.moving.votes import count_votes, scenes_between
from app.linking.prints import hamming
from app.linking.prints.hamming import Words
from app.linking.prints.pictures import near
from app.linking.stacks import Nodes

SAME = "same video"
CLIP = "clip"
STILL = "still"
METHOD = "pdq-frames"


@dataclass(frozen=True)
class Frames:
    """Keyframes of videos that may be matched, sorted by video and time.

    `video`: number of the video; `at`: ms from its start; `scene`: numbers the different scenes of one video from 0.
    `duration` is one a video, in ms, -1 where it isn't known.
    """

    video: NDArray[np.int64]
    at: NDArray[np.int64]
    words: Words
    scene: NDArray[np.int64]
    duration: NDArray[np.int64]

    @classmethod
    def of(cls, video: NDArray[np.int64], at: NDArray[np.int64], words: Words, duration: NDArray[np.int64]) -> Frames:
        """Frames in any order; scenes are told apart here."""
        order = np.lexsort((at, video))
        video, at, words = video[order], at[order], words[order]
        return cls(video, at, words, _scenes(video, words), duration)

    def only(self, chosen: NDArray[np.bool_]) -> Frames:
        """The chosen frames."""
        return Frames(self.video[chosen], self.at[chosen], self.words[chosen], self.scene[chosen], self.duration)

    def scene_count(self) -> NDArray[np.int64]:
        """How many different scenes each video has."""
        counts = np.zeros(len(self.duration), dtype=np.int64)
        np.maximum.at(counts, self.video, self.scene + 1)
        return counts


@dataclass(frozen=True)
class Agreement:
    """How pairs of videos agree; all arrays have one length.

    `offset`: ms of `second` at which the time 0 of `first` lies. `votes`: different scenes that agree on it. `share`:
    votes among the scenes of the poorer video where both overlap. `nearest`: fewest differing bits of a frame pair.
    """

    first: NDArray[np.int64]
    second: NDArray[np.int64]
    offset: NDArray[np.int64]
    votes: NDArray[np.int64]
    share: NDArray[np.float64]
    nearest: NDArray[np.int64]
    form: NDArray[np.int64]

    def edges(self, chosen: NDArray[np.bool_]) -> Edges:
        """The chosen pairs, scored by their share."""
        return Edges.of(
            self.first[chosen],
            self.second[chosen],
            np.round(self.share[chosen], 3),
            self.form[chosen],
            self.offset[chosen],
        )


class SameVideo:
    """The relation by which videos are stacked (`app.linking.stacks.Relation`)."""

    batch = 256

    def __init__(self, frames: Frames) -> None:
        """Videos are nodes, numbered by rank."""
        self._frames = frames
        self._scenes = frames.scene_count()

    def within(self, nodes: Nodes) -> Edges:
        """All related pairs among the nodes."""
        return self.between(nodes, nodes)

    def downwards(self, nodes: Nodes) -> Edges:
        """All related pairs of one of the nodes and any node of lower rank."""
        return self.between(nodes, np.arange(nodes.min() + 1, len(self._frames.duration)))

    def between(self, above: Nodes, below: Nodes) -> Edges:
        """All related pairs of one of `above` and one of `below` that ranks lower."""
        found = agreements(
            self._frames.only(np.isin(self._frames.video, above)), self._frames.only(np.isin(self._frames.video, below))
        )
        return found.edges(self._same(found))

    def _same(self, found: Agreement) -> NDArray[np.bool_]:
        one, other = self._frames.duration[found.first], self._frames.duration[found.second]
        longer = np.maximum(one, other)
        tolerance = np.maximum(
            thresholds.SAME_DURATION_MS.value, longer * thresholds.SAME_DURATION_PERCENT.value // 100
        )
        known = (one >= 0) & (other >= 0)
        aligned = (np.abs(one - other) <= tolerance) & (
            np.abs(found.offset) <= np.maximum(tolerance, thresholds.OFFSET_WINDOW.value // 2)
        )
        most = found.share * 100 >= thresholds.SAME_SHARE.value
        single = np.minimum(self._scenes[found.first], self._scenes[found.second]) == 1
        close = (found.nearest <= thresholds.STILL_SCENE_RADIUS.value) & (longer <= thresholds.STILL_SCENE_MS.value)
        same: NDArray[np.bool_] = known & aligned & most & np.where(single, close, found.votes >= 2)
        return same


def clips(frames: Frames, but: Edges) -> Edges:
    """Pairs of videos of which one shows a stretch of the other, or both show the same stretch; `first` < `second`.

    `but`: pairs of which something else is known already.
    """
    found = agreements(frames, frames)
    complete = (found.votes >= thresholds.CLIP_SCENES_COMPLETE.value) & (
        found.share * 100 >= thresholds.SAME_SHARE.value
    )
    edges = found.edges(complete | (found.votes >= thresholds.CLIP_SCENES.value))
    count = len(frames.duration)
    return edges[~np.isin(edges.first * count + edges.second, but.first * count + but.second)]


def stills(pictures: Words, frames: Frames) -> Edges:
    """Pictures (`first`) that show a moment of a video (`second`), with the moment as offset: the nearest frame."""
    pairs = near(pictures, frames.words, thresholds.FRAME_RADIUS.value)
    video = frames.video[pairs.second]
    order = np.lexsort((frames.at[pairs.second], -pairs.score, video, pairs.first))
    pairs, video = pairs[order], video[order]
    best = np.ones(len(order), dtype=bool)
    best[1:] = (pairs.first[1:] != pairs.first[:-1]) | (video[1:] != video[:-1])
    pairs, video = pairs[best], video[best]
    return Edges.of(pairs.first, video, pairs.score, pairs.form, frames.at[pairs.second])


def telling(frames: Frames) -> NDArray[np.bool_]:
    """Which frames can prove that something is shared: not those that many videos have, such as intros and logos."""
    starts_scene = np.ones(len(frames.video), dtype=bool)
    order = np.lexsort((frames.at, frames.scene, frames.video))
    video, scene = frames.video[order], frames.scene[order]
    starts_scene[order[1:]] = (video[1:] != video[:-1]) | (scene[1:] != scene[:-1])
    seen = hamming.neighbour_counts(frames.words, frames.words[starts_scene], thresholds.FRAME_RADIUS.value)
    rare: NDArray[np.bool_] = seen <= thresholds.COMMON_FRAME.value
    return rare


def agreements(a: Frames, b: Frames) -> Agreement:
    """For each pair of a video of `a` and a video of `b` of a higher number with matching frames: the best offset."""
    pairs = near(a.words, b.words, thresholds.FRAME_RADIUS.value)
    pairs = pairs[a.video[pairs.first] < b.video[pairs.second]]
    first, second = a.video[pairs.first], b.video[pairs.second]
    offset = b.at[pairs.second] - a.at[pairs.first]
    order = np.lexsort((offset, second, first))
    pairs, first, second, offset = pairs[order], first[order], second[order], offset[order]
    opens = np.ones(len(order), dtype=bool)
    opens[1:] = (first[1:] != first[:-1]) | (second[1:] != second[:-1])
    starts = np.flatnonzero(opens)
    bits = np.round((1 - pairs.score) * 256).astype(np.int64)
    votes, best_offset, nearest, form = count_votes(
        np.append(starts, len(order)),
        offset,
        a.scene[pairs.first],
        b.scene[pairs.second],
        bits,
        pairs.form.astype(np.int64),
        thresholds.OFFSET_WINDOW.value,
    )
    first, second = first[starts], second[starts]
    shared = np.minimum(
        _scenes_in_overlap(a, first, -best_offset, b.duration[second]),
        _scenes_in_overlap(b, second, best_offset, a.duration[first]),
    )
    share = np.minimum(1.0, votes / np.maximum(1, shared))
    return Agreement(first, second, best_offset, votes, share, nearest, form)


def _scenes_in_overlap(
    frames: Frames, video: NDArray[np.int64], start: NDArray[np.int64], length: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Different scenes of each video between `start` and `start + length` (to its end where the length is unknown)."""
    end = np.where(length < 0, np.iinfo(np.int64).max, start + length)
    begins = np.searchsorted(frames.video, video, side="left")
    ends = np.searchsorted(frames.video, video, side="right")
    counts: NDArray[np.int64] = scenes_between(begins, ends, frames.at, frames.scene, start, end)
    return counts


def _scenes(video: NDArray[np.int64], words: Words) -> NDArray[np.int64]:
    """For each frame the number of its scene: that of the first frame of its video that it is near to."""
    scene = np.zeros(len(video), dtype=np.int64)
    begins = np.flatnonzero(np.diff(video, prepend=-1)).tolist()
    for begin, end in pairwise([*begins, len(video)]):
        leaders: list[int] = []
        for frame in range(begin, end):
            if leaders:
                apart = hamming.distances(words[leaders], words[frame])
                closest = int(apart.argmin())
                if apart[closest] <= thresholds.SCENE_RADIUS.value:
                    scene[frame] = closest
                    continue
            scene[frame] = len(leaders)
            leaders.append(frame)
    return scene


def detail(kind: str, score: float, offset: int) -> str:
    """What agreed, in words; the offset as in `Edges`."""
    if kind == STILL:
        return f"the picture shows the video at {clock(offset)}"
    share = f"{round(score * 100)} % of the scenes where they overlap agree"
    if kind == SAME:
        return f"equally long, and {share}"
    return f"{share}, from {clock(offset)} of the one and the start of the other"


def clock(milliseconds: int) -> str:
    """A time in a video: 0:12, 1:02:03."""
    seconds = abs(milliseconds) // 1000
    hours, minutes = divmod(seconds // 60, 60)
    return f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes}:{seconds % 60:02}"
