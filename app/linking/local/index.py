"""Which pictures may share a part with which: an inverted index over the sketches of their local features.

Locality-sensitive hashing by bit sampling (Indyk and Motwani 1998) with a signature beside each posting (Hamming
embedding, Jégou et al. 2008): a table sorts all points by 22 of their 256 bits; points with equal keys whose other 32
sampled bits nearly agree have met. What counts is how many points that have met agree on one turn and one change of
size of the whole picture (weak geometric consistency, same paper). Bits are sampled in pairs that mirroring exchanges,
so that a mirrored picture is asked for by its own keys with the bits of each pair exchanged. What is found depends on
the two pictures alone, except for keys that very many points share (text, frames of apps), which are passed over.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.linking import thresholds
from app.linking.local import index_kernels
from app.linking.local.points import SKETCH, Points, numbered

TABLES = 8
MOST_VIEWS = 1 << index_kernels.VIEW_BITS
"""That fit into one segment."""
_KEY_PAIRS = 11
_SIGN_PAIRS = 16
_EVEN = np.uint32(0x55555555)
_ONE = np.uint32(1)

Words = NDArray[np.uint64]


def _sampled() -> NDArray[np.int64]:
    """For each table, the pairs of bits of its key and of its signature. A change makes kept segments worthless."""
    random = np.random.default_rng(20261122)
    return np.array([random.choice(128, _KEY_PAIRS + _SIGN_PAIRS, replace=False) for _ in range(TABLES)])


_PAIRS = _sampled()


@dataclass(frozen=True)
class Segment:
    """The sketches of some views, sorted table by table. `views` has one number a view, whatever it means outside.

    `starts`: directory of each table (8, 131073). `postings`: (8, points), see `index_kernels`. `poses`: direction
    and size of each view's points (views, 128, 2).
    """

    views: NDArray[np.int64]
    starts: NDArray[np.int32]
    postings: NDArray[np.uint64]
    poses: NDArray[np.uint8]


@dataclass(frozen=True)
class Sketch:
    """The first points of a picture. `words`: (n, 4); `poses`: direction (1/256 turn) and size (1/16 octave)."""

    words: Words
    poses: NDArray[np.uint8]

    @classmethod
    def of(cls, points: Points) -> Sketch:
        """The beginning of these points."""
        turn = np.rint(points.places[:SKETCH, 2] * 256 / (2 * np.pi)).astype(np.int64) % 256
        size = np.rint(16 * np.log2(points.places[:SKETCH, 3] / 8)).astype(np.int64)
        return cls(points.words[:SKETCH], np.stack([turn, size], axis=1).astype(np.uint8))


@dataclass(frozen=True)
class Candidates:
    """Pairs that share points: row of the asking sketch, number of the view, how many points."""

    asking: NDArray[np.int64]
    view: NDArray[np.int64]
    shared: NDArray[np.int64]

    @classmethod
    def joined(cls, parts: Sequence[Candidates]) -> Candidates:
        """All of the parts."""
        none = np.zeros(0, np.int64)
        return cls(
            np.concatenate([none, *(part.asking for part in parts)]),
            np.concatenate([none, *(part.view for part in parts)]),
            np.concatenate([none, *(part.shared for part in parts)]),
        )


def segment(views: NDArray[np.int64], sketches: Sequence[Sketch]) -> Segment:
    """Sort the sketches of these views."""
    words, view, number = numbered([sketch.words for sketch in sketches])
    poses = np.zeros((len(views), SKETCH, 2), np.uint8)
    for row, sketch in enumerate(sketches):
        poses[row, : len(sketch.poses)] = sketch.poses
    starts = np.zeros((TABLES, index_kernels.VALUES + 1), np.int32)
    postings = np.empty((TABLES, len(words)), np.uint64)
    for table, pairs in enumerate(_PAIRS):
        key = index_kernels.gathered(words, pairs[:_KEY_PAIRS])
        sign = index_kernels.gathered(words, pairs[_KEY_PAIRS:])
        index_kernels.sorted_postings(key, view, number, sign, starts[table], postings[table])
    return Segment(views, starts, postings, poses)


class Cancelled(Exception):
    """A merge was broken off."""


def merged(parts: Sequence[Segment], postings: NDArray[np.uint64], cancelled: Callable[[], bool]) -> Segment:
    """One segment of several, at most `MOST_VIEWS` together. `postings`: where those are written, shape (8, points).

    Raises Cancelled soon after `cancelled` says so.
    """
    views = np.concatenate([part.views for part in parts])
    assert len(views) <= MOST_VIEWS
    first_views = np.cumsum([0, *(len(part.views) for part in parts)]).tolist()
    starts: NDArray[np.int32] = np.stack([part.starts for part in parts]).sum(axis=0, dtype=np.int32)
    for table in range(TABLES):
        filled = np.zeros(index_kernels.VALUES, np.int32)
        for part, first_view in zip(parts, first_views[:-1], strict=True):
            if cancelled():
                raise Cancelled
            index_kernels.merge_in(
                part.starts[table], part.postings[table], first_view, starts[table], filled, postings[table]
            )
        index_kernels.sort_values(starts[table], postings[table])
    return Segment(views, starts, postings, np.concatenate([part.poses for part in parts]))


def candidates(
    asking: Sequence[Sketch], index: Segment, least: int | None = None, best: int | None = None
) -> Candidates:
    """Views of the index that share at least `least` points with an asking sketch or its mirror image.

    A view is found by itself, if it is in the index. `best`: so many of each asking sketch's views, those that share
    most and those that share as much as the last of them, are enough; there may be more.
    """
    least = thresholds.SHARED_POINTS.value if least is None else least
    worth_a_thread = max(1, _WORTH_A_THREAD // max(1, len(index.views)))
    workers = max(1, min(os.cpu_count() or 1, len(asking) // worth_a_thread))
    bounds = np.linspace(0, len(asking), workers + 1).astype(int).tolist()

    def ask(first: int, last: int) -> Candidates:
        scratch = _Scratch(len(index.views))
        return Candidates.joined([_asked(row, asking[row], index, least, best, scratch) for row in range(first, last)])

    if workers == 1:
        return ask(0, len(asking))
    with ThreadPoolExecutor(workers) as pool:
        return Candidates.joined(list(pool.map(ask, bounds[:-1], bounds[1:])))


_WORTH_A_THREAD = 100_000
"""Sketches that ask, times views that are asked, below which starting a thread costs more than it saves."""


class _Scratch:
    """Space in which the kernels mark what they meet; the same again after each use."""

    def __init__(self, views: int) -> None:
        self.mine = np.zeros((views, 2), np.uint64)
        self.theirs = np.zeros((views, 2), np.uint64)
        self.slot = np.full(views, -1, np.int64)


def _asked(row: int, sketch: Sketch, index: Segment, least: int, best: int | None, scratch: _Scratch) -> Candidates:
    words = np.ascontiguousarray(sketch.words)
    keys = np.stack([index_kernels.gathered(words, pairs[:_KEY_PAIRS]) for pairs in _PAIRS])
    signs = np.stack([index_kernels.gathered(words, pairs[_KEY_PAIRS:]) for pairs in _PAIRS])
    turned_over = np.stack([(128 - sketch.poses[:, 0].astype(np.int64)) % 256, sketch.poses[:, 1]], axis=1)
    shared: dict[int, int] = {}
    for ask_keys, ask_signs, ask_poses in (
        (keys, signs, sketch.poses),
        (_mirrored(keys), _mirrored(signs), turned_over.astype(np.uint8)),
    ):
        for view, count in _shared(ask_keys, ask_signs, ask_poses, index, least, best, scratch):
            shared[view] = max(count, shared.get(view, 0))
    found = np.array(sorted(shared), dtype=np.int64)
    return Candidates(
        np.full(len(found), row, dtype=np.int64),
        index.views[found],
        np.array([shared[view] for view in found.tolist()], dtype=np.int64),
    )


def _shared(
    keys: NDArray[np.uint32],
    signs: NDArray[np.uint32],
    poses: NDArray[np.uint8],
    index: Segment,
    least: int,
    best: int | None,
    scratch: _Scratch,
) -> Iterator[tuple[int, int]]:
    """Views, by row, and how many points each shares."""
    limits = (thresholds.SIGNATURE_RADIUS.value, _common(len(index.views)))
    views, most = index_kernels.met(
        keys, signs, index.starts, index.postings, *limits, scratch.mine, scratch.theirs, least
    )
    # Points that agree on turn and size are some of those that have met: who met few can't be among the best.
    order = np.argsort(-most, kind="stable")
    views, most = views[order], most[order]
    told = np.zeros(0, np.int64)
    for first in range(0, len(views), _PIECE):
        if best is not None and len(told) >= best and most[first] < np.partition(told, -best)[-best]:
            return
        chosen = views[first : first + _PIECE]
        counts = index_kernels.agreeing(
            keys, signs, poses, index.starts, index.postings, index.poses, *limits, chosen, scratch.slot
        )
        enough = counts >= least
        told = np.concatenate([told, counts[enough]])
        yield from zip(chosen[enough].tolist(), counts[enough].tolist(), strict=True)


_PIECE = 16_384
"""Views that are counted at once."""


def _common(views: int) -> int:
    """How many points of a segment of so many views may share a key."""
    return max(thresholds.COMMON_POINT.value, round(thresholds.COMMON_POINT.value * views / _COMMON_AMONG))


_COMMON_AMONG = 20_000
"""Pictures to which `COMMON_POINT` refers."""


def _mirrored(numbers: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Keys or signatures of the mirrored picture."""
    swapped: NDArray[np.uint32] = ((numbers >> _ONE) & _EVEN) | ((numbers & _EVEN) << _ONE)
    return swapped
