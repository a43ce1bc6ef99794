"""What the timeline shows of a case: how many media that fit a filter were made when, year by year to hour by hour."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.case.facets.columns import Columns, Ints, Mask
from app.case.queries.where_when import BEGINNING, END, DateKind, Doubt, Step

DAY = 86_400
MOST_BARS = 20_000
_ZONES = 14 * 3600
"""Clocks on the earth are at most that far ahead of UTC."""


_CODES = {Step.YEAR: "Y", Step.MONTH: "M", Step.DAY: "D", Step.HOUR: "h"}


@dataclass(frozen=True, slots=True)
class Asked:
    """Which times in which bars, of those from `begin` up to `end`. Seconds since 1970; `now` in UTC."""

    kind: DateKind
    utc: bool
    step: Step
    now: int
    begin: int = BEGINNING
    end: int = END


@dataclass(frozen=True, slots=True)
class Bar:
    """Times from `begin` up to `end`: of which the zone is known, and of which it isn't."""

    begin: int
    end: int
    zoned: int
    zoneless: int

    @property
    def times(self) -> int:
        """All."""
        return self.zoned + self.zoneless


@dataclass(frozen=True, slots=True)
class Timeline:
    """`bars`: those that aren't empty, in order; without doubtful times. `doubtful`: these, where there are any.

    `first` and `last`: of all times that aren't doubtful, wherever; None where there are none. `times`: how many those
    are. `zoneless`: how many of them have no zone. `without`: media that fit and have no time of this kind.
    """

    bars: tuple[Bar, ...]
    doubtful: tuple[tuple[Doubt, Bar], ...]
    first: int | None
    last: int | None
    times: int
    zoneless: int
    without: int


def timeline(columns: Columns, mask: Mask, asked: Asked) -> Timeline:
    """`mask`: which media fit, whenever they were made."""
    rows, seconds, zoned = columns.moments[asked.kind].ordered(utc=asked.utc)
    fitting = mask[rows]
    seconds, zoned = seconds[fitting], zoned[fitting]
    with_time = np.zeros(len(columns), np.bool_)
    with_time[rows[fitting]] = True
    sure = np.ones(len(seconds), np.bool_)
    doubtful = []
    for doubt, (begin, end) in doubts(asked.now).items():
        low, high = np.searchsorted(seconds, [begin, end])
        sure[low:high] = False
        if high > low:
            known = int(zoned[low:high].sum())
            doubtful.append((doubt, Bar(begin, end, known, int(high - low) - known)))
    seconds, zoned = seconds[sure], zoned[sure]
    without = int(mask.sum()) - int(with_time.sum())
    if not len(seconds):
        return Timeline((), tuple(doubtful), None, None, 0, 0, without)
    known, bars = int(zoned.sum()), _bars(seconds, zoned, asked)
    first, last = int(seconds[0]), int(seconds[-1])
    return Timeline(bars, tuple(doubtful), first, last, len(seconds), len(seconds) - known, without)


def doubts(now: int) -> dict[Doubt, tuple[int, int]]:
    """The spans of doubtful times. Those of a clock's first day have a day before and after it, for zones."""
    spans = {Doubt.ANCIENT: (BEGINNING, _second("1900-01-01"))}
    for doubt in (Doubt.EPOCH_1904, Doubt.EPOCH_1970, Doubt.EPOCH_1980):
        first = _second(f"{doubt.value}-01-01")
        spans[doubt] = (first - DAY, first + 2 * DAY)
    return spans | {Doubt.FUTURE: (now + _ZONES, END)}


def bounds(begin: int, end: int, step: Step) -> Ints:
    """The seconds at which bars begin, from the one in which `begin` lies to the end of the one before `end`."""
    code = _CODES[step]
    low = np.datetime64(begin, "s").astype(f"datetime64[{code}]").astype(np.int64)
    high = np.datetime64(max(begin, end - 1), "s").astype(f"datetime64[{code}]").astype(np.int64)
    return _seconds(np.arange(low, high + 2), step)


def _bars(seconds: Ints, zoned: Mask, asked: Asked) -> tuple[Bar, ...]:
    low, high = np.searchsorted(seconds, [asked.begin, asked.end])
    if low == high:
        return ()
    seconds, zoned = seconds[low:high], zoned[low:high]
    edges = bounds(int(seconds[0]), int(seconds[-1]) + 1, asked.step)
    places = np.searchsorted(seconds, edges)
    known = np.concatenate([[0], np.cumsum(zoned)])[places]
    times, with_zone = np.diff(places), np.diff(known)
    filled = np.flatnonzero(times)[:MOST_BARS]
    columns = edges[filled], edges[filled + 1], with_zone[filled], (times - with_zone)[filled]
    return tuple(Bar(*row) for row in zip(*(each.tolist() for each in columns), strict=True))


def _second(day: str) -> int:
    return int(np.datetime64(day, "s").astype(np.int64))


def _seconds(numbers: NDArray[np.int64], step: Step) -> Ints:
    return np.asarray(numbers.astype(f"datetime64[{_CODES[step]}]").astype("datetime64[s]").astype(np.int64))
