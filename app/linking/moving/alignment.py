"""Which videos show the same stretch, and how they lie on each other: first which pairs, then each pair in detail."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, fields
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.linking import thresholds
from app.linking.edges import Edges
from app.linking.moving import alignment_kernels as kernels
from app.linking.moving.meeting import Ways, meetings
from app.linking.moving.traces import Traces
from app.linking.prints import hamming
from app.linking.prints.dihedral import forms

RATES = (1, 9 / 10, 10 / 9, 4 / 5, 5 / 4, 3 / 4, 4 / 3, 2 / 3, 3 / 2, 1 / 2, 2)
"""Speeds that are tried: how long a second of the one lasts in the other. What lies between is near enough to one."""

_LEAST_TOLERANCE = 130.0
_MOST_TOLERANCE = 1000.0


@dataclass(frozen=True)
class Alignment:
    """How pairs of videos agree; all arrays have one length, and `first` < `second`.

    Time t of `first` is shown at `rate * t + offset` (ms) of `second`. `agreement`, `likeness`, `distance`, `moments`,
    `change` as `alignment_kernels.best_alignment` has them. `begin` and `end`: the stretch, in ms of `first`. `share`:
    of the moments where both overlap, those in the stretch. `form`: index into `dihedral.FORM_WORDS`.
    """

    first: NDArray[np.int64]
    second: NDArray[np.int64]
    agreement: NDArray[np.float64]
    likeness: NDArray[np.float64]
    distance: NDArray[np.float64]
    moments: NDArray[np.int64]
    rate: NDArray[np.float64]
    offset: NDArray[np.int64]
    begin: NDArray[np.int64]
    end: NDArray[np.int64]
    share: NDArray[np.float64]
    change: NDArray[np.float64]
    form: NDArray[np.int64]

    @classmethod
    def joined(cls, parts: Sequence[Alignment]) -> Alignment:
        """All pairs of the parts, of which there is at least one, in their order."""
        return cls(*(np.concatenate([getattr(part, field.name) for part in parts]) for field in fields(cls)))

    def __len__(self) -> int:
        return len(self.first)

    def __getitem__(self, chosen: NDArray[np.bool_] | NDArray[np.int64]) -> Alignment:
        return Alignment(*(column[chosen] for column in (getattr(self, field.name) for field in fields(self))))

    def edges(self, ids: NDArray[np.int64] | None = None) -> Edges:
        """The pairs, scored by their likeness.

        Where the `ids` of the two stand the other way round than their numbers, the offset will be turned round by
        whoever records it, and is given so that this comes out right also where the speeds differ.
        """
        score = np.round(np.clip(self.likeness, 0, 1), 3)
        offset = self.offset
        if ids is not None:
            back = np.round(self.offset / self.rate).astype(np.int64)
            offset = np.where(ids[self.first] > ids[self.second], back, offset)
        return Edges.of(self.first, self.second, score, self.form, offset)


Moments = tuple[NDArray[np.float64], hamming.Words]
"""Times in ms, and what is seen."""


def aligned(traces: Traces, above: NDArray[np.int64], below: NDArray[np.int64]) -> Alignment:
    """The best alignment of each pair of one of `above` and one of `below` of a higher number, if there is any."""
    return measured(traces, meetings(traces, above, below))


def measured(traces: Traces, ways: Ways) -> Alignment:
    """The best alignment of each pair that meets in these ways, if there is any."""
    measure = partial(_measure, _Laying(traces))
    if len(ways) < 4:
        told = [measure(way) for way in ways]
    else:
        with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            told = list(pool.map(measure, ways, chunksize=16))
    table = np.array(told, dtype=np.float64).reshape(-1, 11)
    # Of several ways of one pair that which agrees most; of equal ones that which comes first.
    order = np.lexsort((np.arange(len(ways)), -table[:, kernels.AGREEMENT], ways[:, 1], ways[:, 0]))
    order = order[table[order, kernels.FOUND] > 0]
    pairs = ways[order, :2]
    keep = np.ones(len(order), dtype=np.bool_)
    keep[1:] = (pairs[1:] != pairs[:-1]).any(axis=1)
    order = order[keep]
    chosen, row = ways[order], table[order]

    def whole(column: int) -> NDArray[np.int64]:
        rounded: NDArray[np.int64] = np.round(row[:, column]).astype(np.int64)
        return rounded

    return Alignment(
        chosen[:, 0],
        chosen[:, 1],
        row[:, kernels.AGREEMENT],
        row[:, kernels.LIKENESS],
        row[:, kernels.DISTANCE],
        whole(kernels.MOMENTS),
        row[:, kernels.RATE],
        whole(kernels.OFFSET),
        whole(kernels.BEGIN),
        whole(kernels.END),
        row[:, kernels.SHARE],
        row[:, kernels.CHANGE],
        chosen[:, 2],
    )


def may_lie_in_place(traces: Traces, ways: Ways, within: NDArray[np.int64], share: float) -> NDArray[np.bool_]:
    """Which pairs, each in one way, agree at the same speed and no more than `within` ms apart, as an alignment that is
    so has to: by enough, and with so large a share of their moments. A hundredth of the cost of `measured`."""
    laying = _Laying(traces)
    least = thresholds.VIDEO_AGREEMENT.value / 100

    def looked(row: int) -> bool:
        laid, under, tolerance, _ = laying.out(ways[row])
        return bool(kernels.agrees_in_place(*laid, *under, float(within[row]), least, share, *_rules(tolerance, 1.0)))

    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        return np.array(list(pool.map(looked, range(len(ways)), chunksize=64)), dtype=np.bool_)


class _Laying:
    """The moments of videos as they are laid on each other; those that come again are made once."""

    def __init__(self, traces: Traces) -> None:
        self._traces = traces
        self._made: dict[tuple[int, int, int], tuple[Moments, float]] = {}

    def out(self, way: NDArray[np.int64]) -> tuple[Moments, Moments, float, bool]:
        """The moments of the one whose lie less dense, those of the other, and the tolerance in time; whether the
        first of the pair is the other."""
        first, second, form, view_first, view_second = way.tolist()
        (one, apart), (other, apart_other) = self._moments(first, view_first, form), self._moments(second, view_second)
        tolerance = min(_MOST_TOLERANCE, max(_LEAST_TOLERANCE, 0.52 * min(apart, apart_other)))
        return (other, one, tolerance, True) if apart < apart_other else (one, other, tolerance, False)

    def _moments(self, video: int, view: int, form: int = 0) -> tuple[Moments, float]:
        """And the median of what lies between them, in ms."""
        made = self._made.get((video, view, form))
        if made is None:
            rows = slice(self._traces.starts[video], self._traces.starts[video + 1])
            at, words = self._traces.at[rows].astype(np.float64), np.ascontiguousarray(self._traces.words[rows, view])
            apart = float(np.median(np.diff(at))) if len(at) > 1 else 0.0
            made = (at, forms(words)[form] if form else words), apart
            self._made[video, view, form] = made
        return made


def _measure(laying: _Laying, way: NDArray[np.int64]) -> NDArray[np.float64]:
    """One pair in one form and one choice of views. The one whose moments lie less dense is laid on the other."""
    laid, under, tolerance, swapped = laying.out(way)
    off_speed = thresholds.OFF_SPEED_PERCENT.value / 100
    told = _laid(*laid, *under, tolerance, off_speed)
    if told[kernels.FOUND] and told[kernels.RATE] != 1:
        # That another speed proves less says nothing about which other speed it is.
        agreement = told[kernels.AGREEMENT]
        told = _laid(*laid, *under, tolerance, 1.0)
        told[kernels.AGREEMENT] = agreement
    if swapped and told[kernels.FOUND]:
        rate, offset = told[kernels.RATE], told[kernels.OFFSET]
        told[kernels.RATE], told[kernels.OFFSET] = 1 / rate, -offset / rate
        for place in (kernels.BEGIN, kernels.END):
            told[place] = max(0.0, rate * told[place] + offset)
    return told


def _laid(
    at: NDArray[np.float64],
    words: hamming.Words,
    at_under: NDArray[np.float64],
    words_under: hamming.Words,
    tolerance: float,
    off_speed: float,
) -> NDArray[np.float64]:
    told: NDArray[np.float64] = kernels.best_alignment(
        at, words, at_under, words_under, np.array(RATES), *_rules(tolerance, off_speed)
    )
    return told


def _rules(tolerance: float, off_speed: float) -> Any:
    """What the kernels go by, in their order."""
    return (
        thresholds.STRETCH_RADIUS.value,
        tolerance,
        float(thresholds.LEAST_CHANGE.value),
        float(thresholds.FEW_MOMENTS.value),
        float(thresholds.MOMENTS_APART.value),
        thresholds.PARTLY_PERCENT.value / 100,
        off_speed,
    )
