"""Videos that show the same, share a clip, or hold the moment that a picture shows.

Whether two videos share a stretch follows from the two alone (`app.linking.moving.alignment`): what counts is whether
they change alike over time. A logo, a black screen or a fixed camera doesn't change, however long it is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.linking import thresholds
from app.linking.clock import clock
from app.linking.edges import Edges
from app.linking.moving.alignment import Alignment, aligned, may_lie_in_place, measured
from app.linking.moving.meeting import Ways, meetings
from app.linking.moving.traces import VIEWS, Traces
from app.linking.prints import hamming
from app.linking.prints.dihedral import FORM_WORDS, forms
from app.linking.prints.hamming import Words
from app.linking.stacks import Nodes

SAME = "same video"
CLIP = "clip"
STILL = "still"
METHOD = "pdq-frames"


class SameVideo:
    """The relation by which videos are stacked (`app.linking.stacks.Relation`)."""

    batch = 256

    def __init__(self, traces: Traces) -> None:
        """Videos are nodes, numbered by rank."""
        self._traces = traces

    def within(self, nodes: Nodes) -> Edges:
        """All related pairs among the nodes."""
        return self.between(nodes, nodes)

    def downwards(self, nodes: Nodes) -> Edges:
        """All related pairs of one of the nodes and any node of lower rank."""
        return self.between(nodes, np.arange(nodes.min() + 1, len(self._traces)))

    def between(self, above: Nodes, below: Nodes) -> Edges:
        """All related pairs of one of `above` and one of `below` that ranks lower.

        What can't be the same by its length isn't compared, and what can't be by what lies in place not in full.
        """
        found = [Edges.none()]
        for some, others in self._equally_long(above, below):
            met = meetings(self._traces, some, others)
            near = measured(self._traces, met[self._may_be_same(met)])
            found.append(near[self._same(near)].edges())
        return Edges.joined(found)

    def _equally_long(self, above: Nodes, below: Nodes) -> Iterator[tuple[Nodes, Nodes]]:
        """Parts of both, of which each pair that is equally long is in one."""
        duration = self._traces.duration
        above, below = above[duration[above] >= 0], below[duration[below] >= 0]
        above = above[np.argsort(duration[above], kind="stable")]
        while len(above):
            longest = int(duration[above[0]]) * _SPREAD + _PLACE_MS
            some = above[: np.searchsorted(duration[above], longest, side="right")]
            least, most = duration[some[0]] - _tolerance(duration[some[0]]), duration[some[-1]]
            fits = duration[below] >= least
            fits &= duration[below] - _tolerance(duration[below]) <= most
            yield some, below[fits]
            above = above[len(some) :]

    def _may_be_same(self, met: Ways) -> NDArray[np.bool_]:
        """The ways of the pairs of which an alignment may be that of the same video."""
        first, second = met[:, 0], met[:, 1]
        longer = np.maximum(self._traces.duration[first], self._traces.duration[second])
        fits = self._fit(first, second)
        near = fits & (longer <= thresholds.STILL_SCENE_MS.value)
        asked = np.flatnonzero(fits & ~near)
        within = np.maximum(_tolerance(longer), _PLACE_MS)[asked]
        near[asked] = may_lie_in_place(self._traces, met[asked], within, thresholds.SAME_SHARE.value / 100)
        pair = first * len(self._traces) + second
        kept: NDArray[np.bool_] = np.isin(pair, pair[near])
        return kept

    def _fit(self, first: Nodes, second: Nodes) -> NDArray[np.bool_]:
        """Which pairs are equally long."""
        one, other = self._traces.duration[first], self._traces.duration[second]
        fit: NDArray[np.bool_] = (one >= 0) & (other >= 0)
        fit &= np.abs(one - other) <= _tolerance(np.maximum(one, other))
        return fit

    def _same(self, found: Alignment) -> NDArray[np.bool_]:
        longer = np.maximum(self._traces.duration[found.first], self._traces.duration[found.second])
        in_place = (found.rate == 1) & (np.abs(found.offset) <= np.maximum(_tolerance(longer), _PLACE_MS))
        mostly = found.share * 100 >= thresholds.SAME_SHARE.value
        still = (
            (found.change <= thresholds.LEAST_CHANGE.value)
            & (found.share >= _ALL)
            & (found.distance <= thresholds.STILL_SCENE_RADIUS.value)
        )
        same: NDArray[np.bool_] = self._fit(found.first, found.second) & (
            (agree(found) & in_place & mostly) | (still & (longer <= thresholds.STILL_SCENE_MS.value))
        )
        return same


def _tolerance(longer: Any) -> Any:
    """By how many milliseconds equally long videos may differ, the longer of which lasts so many."""
    return np.maximum(thresholds.SAME_DURATION_MS.value, longer * thresholds.SAME_DURATION_PERCENT.value // 100)


_BATCH = 128
"""Videos that are compared with all others before cancelling is looked for."""
_PLACE_MS = 1_000
"""Keyframes of copies are this far apart in time."""
_SPREAD = 1.05
"""Videos whose lengths differ by no more are looked for together."""
_ALL = 0.9


def agree(found: Alignment) -> NDArray[np.bool_]:
    """Which pairs show the same stretch."""
    enough: NDArray[np.bool_] = found.agreement * 100 >= thresholds.VIDEO_AGREEMENT.value
    return enough


def clips(
    traces: Traces, but: Edges, pause: Callable[[], None] = lambda: None, fresh: NDArray[np.bool_] | None = None
) -> Alignment:
    """Pairs of videos of which one shows a stretch of the other, or both show the same stretch; `first` < `second`.

    `but`: pairs of which something else is known already. `pause` is called now and then, and may raise to stop.
    `fresh`: of each pair, one at least is to be among these videos; None: any pair.
    """
    asked = np.ones(len(traces), dtype=np.bool_) if fresh is None else fresh
    new, old, found = np.flatnonzero(asked), np.flatnonzero(~asked), []
    for start in range(0, max(1, len(new)), _BATCH):
        pause()
        some = new[start : start + _BATCH]
        near = Alignment.joined([aligned(traces, some, np.arange(len(traces))), aligned(traces, old, some)])
        found.append(near[agree(near)])
    count = len(traces)
    joined = Alignment.joined(found)
    return joined[~np.isin(joined.first * count + joined.second, but.first * count + but.second)]


def stills(pictures: Words, traces: Traces) -> Edges:
    """Pictures (`first`) that show a moment of a video (`second`), with the moment as offset: the nearest one.

    The pictures are none that are flat; a moment is looked at smaller than a picture, and may seem flatter.
    """
    rows, view = np.nonzero(traces.usable())
    words, video = traces.words[rows, view], traces.video[rows]
    turned = forms(pictures)
    found = [hamming.join(each, words, thresholds.FRAME_RADIUS.value) for each in turned]
    first = np.concatenate([each.a for each in found]).astype(np.int64)
    second = np.concatenate([each.b for each in found]).astype(np.int64)
    distance = np.concatenate([each.distance for each in found]).astype(np.int64)
    form = np.repeat(np.arange(len(found)), [len(each) for each in found])
    at, video = traces.at[rows[second]], video[second]
    order = np.lexsort((form, at, distance, video, first))
    first, video = first[order], video[order]
    best = np.ones(len(order), dtype=np.bool_)
    best[1:] = (first[1:] != first[:-1]) | (video[1:] != video[:-1])
    order = order[best]
    return Edges.of(first[best], video[best], 1 - distance[order] / 256, form[order], at[order])


def telling(traces: Traces, among: NDArray[np.bool_] | None = None) -> NDArray[np.bool_]:
    """Which moments can prove that something is shared: not those that many videos have, such as intros and logos.

    `among`: the videos that are counted; None: all.
    """
    scenes = traces.scenes
    if among is not None:
        scenes = scenes & among[traces.video][:, None]
    rare = np.ones(len(traces.at), dtype=np.bool_)
    for view in range(VIEWS):
        leading = np.ascontiguousarray(traces.words[scenes[:, view], view])
        there = np.flatnonzero(traces.quality[:, view] >= 0)
        seen = hamming.neighbour_counts(
            np.ascontiguousarray(traces.words[there, view]), leading, thresholds.FRAME_RADIUS.value
        )
        rare[there] &= seen <= thresholds.COMMON_FRAME.value
    return rare


def clip_detail(found: Alignment, row: int, one: str = "the one", other: str = "the other") -> str:
    """What agrees in this pair, in words, with the place in both; `one` and `other` are what they are called."""
    begin, end, rate = int(found.begin[row]), int(found.end[row]), float(found.rate[row])
    there = place_in_second(found, row)
    words = [f"from {clock(begin)} of {one} and {clock(there)} of {other} they show the same for {_long(end - begin)}"]
    if rate != 1:
        words.append(f"one plays about {round(max(rate, 1 / rate), 2):g} times as fast")
    words += filter(None, [FORM_WORDS[int(found.form[row])]])
    return ", ".join(words)


def place_in_second(found: Alignment, row: int) -> int:
    """Where in the second video of a pair the stretch begins that both show, in ms."""
    return max(0, round(float(found.rate[row]) * int(found.begin[row])) + int(found.offset[row]))


def _long(milliseconds: int) -> str:
    seconds = max(1, round(milliseconds / 1000))
    return "1 second" if seconds == 1 else f"{seconds} seconds"


def detail(kind: str, score: float, offset: int) -> str:
    """What agreed, in words; the offset as in `Edges`."""
    if kind == STILL:
        return f"the picture shows the video at {clock(offset)}"
    return f"equally long, and {round(score * 100)} % of what changes in the one changes likewise in the other"
