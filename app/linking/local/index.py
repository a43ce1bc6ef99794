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
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.linking import thresholds
from app.linking.local import index_kernels
from app.linking.local.points import SKETCH, Points

TABLES = 8
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

    `starts`: directory of each table (8, 65537). `keys`, `postings`, `signs`: shape (8, points). `poses`: direction and
    size of each view's points (views, 128, 2).
    """

    views: NDArray[np.int64]
    starts: NDArray[np.int64]
    keys: NDArray[np.uint32]
    postings: NDArray[np.uint32]
    signs: NDArray[np.uint32]
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
    counts = np.array([len(sketch.words) for sketch in sketches], dtype=np.int64)
    words = np.concatenate([np.zeros((0, 4), np.uint64), *(sketch.words for sketch in sketches)])
    poses = np.zeros((len(views), SKETCH, 2), np.uint8)
    for row, sketch in enumerate(sketches):
        poses[row, : len(sketch.poses)] = sketch.poses
    view = np.repeat(np.arange(len(views)), counts)
    number = np.arange(len(words)) - np.repeat(np.cumsum(counts) - counts, counts)
    posting = (view << index_kernels.NUMBER_BITS | number).astype(np.uint32)
    shape = (TABLES, len(words))
    keys, postings, signs = np.empty(shape, np.uint32), np.empty(shape, np.uint32), np.empty(shape, np.uint32)
    starts = np.empty((TABLES, 65537), np.int64)
    for table, pairs in enumerate(_PAIRS):
        key = index_kernels.gathered(words, pairs[:_KEY_PAIRS])
        order = np.argsort(key, kind="stable")
        keys[table], postings[table] = key[order], posting[order]
        signs[table] = index_kernels.gathered(words, pairs[_KEY_PAIRS:])[order]
        starts[table] = index_kernels.directory(keys[table])
    return Segment(views, starts, keys, postings, signs, poses)


def candidates(asking: Sequence[Sketch], index: Segment, least: int | None = None) -> Candidates:
    """Views of the index that share at least `least` points with an asking sketch or its mirror image.

    A view is found by itself, if it is in the index.
    """
    least = thresholds.SHARED_POINTS.value if least is None else least
    workers = max(1, min(os.cpu_count() or 1, len(asking) // 16))
    bounds = np.linspace(0, len(asking), workers + 1).astype(int).tolist()

    def ask(first: int, last: int) -> Candidates:
        scratch = _Scratch(len(index.views))
        return Candidates.joined([_asked(row, asking[row], index, least, scratch) for row in range(first, last)])

    if workers == 1:
        return ask(0, len(asking))
    with ThreadPoolExecutor(workers) as pool:
        return Candidates.joined(list(pool.map(ask, bounds[:-1], bounds[1:])))


class _Scratch:
    """Space in which the kernels mark what they meet; the same again after each use."""

    def __init__(self, views: int) -> None:
        self.mine = np.zeros((views, 2), np.uint64)
        self.theirs = np.zeros((views, 2), np.uint64)
        self.slot = np.full(views, -1, np.int64)


def _asked(row: int, sketch: Sketch, index: Segment, least: int, scratch: _Scratch) -> Candidates:
    words = np.ascontiguousarray(sketch.words)
    keys = np.stack([index_kernels.gathered(words, pairs[:_KEY_PAIRS]) for pairs in _PAIRS])
    signs = np.stack([index_kernels.gathered(words, pairs[_KEY_PAIRS:]) for pairs in _PAIRS])
    turned_over = np.stack([(128 - sketch.poses[:, 0].astype(np.int64)) % 256, sketch.poses[:, 1]], axis=1)
    shared: dict[int, int] = {}
    for ask_keys, ask_signs, ask_poses in (
        (keys, signs, sketch.poses),
        (_mirrored(keys), _mirrored(signs), turned_over.astype(np.uint8)),
    ):
        tables = (index.starts, index.keys, index.postings, index.signs)
        limits = (thresholds.SIGNATURE_RADIUS.value, thresholds.COMMON_POINT.value)
        views = index_kernels.met(ask_keys, ask_signs, *tables, *limits, scratch.mine, scratch.theirs, least)
        counts = index_kernels.agreeing(
            ask_keys, ask_signs, ask_poses, *tables, index.poses, *limits, views, scratch.slot
        )
        for view, count in zip(views.tolist(), counts.tolist(), strict=True):
            if count >= least:
                shared[view] = max(count, shared.get(view, 0))
    found = np.array(sorted(shared), dtype=np.int64)
    return Candidates(
        np.full(len(found), row, dtype=np.int64),
        index.views[found],
        np.array([shared[view] for view in found.tolist()], dtype=np.int64),
    )


def _mirrored(numbers: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Keys or signatures of the mirrored picture."""
    swapped: NDArray[np.uint32] = ((numbers >> _ONE) & _EVEN) | ((numbers & _EVEN) << _ONE)
    return swapped
