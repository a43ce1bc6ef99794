"""The inner loops of comparing two traces, compiled by numba; they hold no lock of the interpreter while they run."""

from __future__ import annotations

from typing import Any

import numpy as np

from app.linking.prints.hamming_kernels import compiled, ones

FOUND, AGREEMENT, LIKENESS, DISTANCE, MOMENTS, RATE, OFFSET, BEGIN, END, SHARE, CHANGE = range(11)
"""What the places of `best_alignment`'s answer hold; see there."""


@compiled()
def distances(a: Any, b: Any) -> Any:
    """Differing bits of each row of `a` and each row of `b`."""
    apart = np.empty((len(a), len(b)), dtype=np.int32)
    columns = np.ascontiguousarray(b.T)
    column0, column1, column2, column3 = columns[0], columns[1], columns[2], columns[3]
    for i in range(len(a)):
        word0, word1, word2, word3 = a[i, 0], a[i, 1], a[i, 2], a[i, 3]
        for j in range(len(b)):
            bits = ones(word0 ^ column0[j]) + ones(word1 ^ column1[j])
            apart[i, j] = np.int32(bits + ones(word2 ^ column2[j]) + ones(word3 ^ column3[j]))
    return apart


@compiled()
def _sums_along(apart: Any) -> Any:
    """Sums of each row up to each column."""
    sums = np.zeros((apart.shape[0], apart.shape[1] + 1), dtype=np.int32)
    for i in range(apart.shape[0]):
        for j in range(apart.shape[1]):
            sums[i, j + 1] = sums[i, j] + apart[i, j]
    return sums


@compiled()
def _stretch(at_a: Any, at_b: Any, apart: Any, rate: float, offset: float, radius: int, tolerance: float) -> Any:
    """Which moment of `b` each of `a` is paired with (-1: none), how many are, and the stretch of `a` in which the sum
    of `radius - distance` is largest; its end lies before its beginning where there is none."""
    count_a, count_b = apart.shape
    paired = np.full(count_a, -1)
    j, run, starts, most, begin, end, pairs = 0, 0, 0, 0, 0, -1, 0
    for i in range(count_a):
        time = rate * at_a[i] + offset
        while j + 1 < count_b and abs(at_b[j + 1] - time) <= abs(at_b[j] - time):
            j += 1
        if abs(at_b[j] - time) > tolerance:
            continue
        paired[i] = j
        pairs += 1
        if run <= 0:
            run, starts = 0, i
        run += radius - apart[i, j]
        if run > most:
            most, begin, end = run, starts, i
    return paired, pairs, begin, end


@compiled()
def _sums(apart: Any, words_a: Any, words_b: Any) -> Any:
    """Sums of distances along `b`, along `a`, and within each of them."""
    own_a, own_b = _sums_along(distances(words_a, words_a)), _sums_along(distances(words_b, words_b))
    return _sums_along(apart), _sums_along(apart.T), own_a, own_b


@compiled()
def _told(
    at_a: Any,
    at_b: Any,
    apart: Any,
    sums: Any,
    rate: float,
    paired: Any,
    begin: int,
    end: int,
    least_change: float,
    few: float,
    apart_ms: float,
    partly: float,
    off_speed: float,
) -> Any:
    """Agreement, likeness, mean distance, moments, offset and change of a stretch; see `best_alignment`."""
    rows, columns, own_a, own_b = sums
    first, last = paired[begin], paired[end]
    moments, nearer, away, change_a, change_b, late = 0, 0.0, 0.0, 0.0, 0.0, 0.0
    long_a, long_b = end + 1 - begin, last + 1 - first
    for i in range(begin, end + 1):
        j = paired[i]
        if j < 0:
            continue
        moments += 1
        elsewhere = (rows[i, last + 1] - rows[i, first]) / long_b
        elsewhere += (columns[j, end + 1] - columns[j, begin]) / long_a
        nearer += elsewhere / 2 - apart[i, j]
        away += apart[i, j]
        late += at_b[j] - rate * at_a[i]
        change_a += (own_a[i, end + 1] - own_a[i, begin]) / long_a
        change_b += (own_b[j, last + 1] - own_b[j, first]) / long_b
    change = max((change_a + change_b) / 2 / moments, least_change)
    likeness = nearer / moments / change
    told = min(float(moments), 1 + (at_a[end] - at_a[begin]) / apart_ms)
    agreement = likeness * told / (told + few)
    shorter = min(rate * (at_a[-1] - at_a[0]), at_b[-1] - at_b[0])
    covered = min(1.0, rate * (at_a[end] - at_a[begin]) / shorter) if shorter > 0 else 1.0
    agreement *= 1 - partly * (1 - covered)
    agreement *= off_speed ** (abs(np.log(rate)) / np.log(1.25))
    return agreement, likeness, away / moments, float(moments), late / moments, max(change_a, change_b) / moments


@compiled()
def best_alignment(
    at_a: Any,
    words_a: Any,
    at_b: Any,
    words_b: Any,
    rates: Any,
    radius: int,
    tolerance: float,
    least_change: float,
    few: float,
    apart_ms: float,
    partly: float,
    off_speed: float,
) -> Any:
    """How two traces agree best: time t of `a` is shown at `rate * t + offset` of `b`.

    For each rate and each offset that a pair of moments within `radius` bits speaks for, the moments of `a` are paired
    with those of `b` that are nearest in time (within `tolerance` ms), and the stretch is taken in which the sum of
    `radius - distance` is largest. In it the *likeness* is how much nearer paired moments are to each other than
    unpaired ones, as a share of how far moments of one video are from each other: the correlation of the changes of
    both videos over time. A copy has nearly 1; another take of the same place has nearly 0, however near its frames
    are. The *agreement* is the likeness times n / (n + few), n being the paired moments, but no more than one in
    `apart_ms`. It is lessened by up to `partly` the less of the shorter video the stretch covers, and by `off_speed`
    for each quarter by which the speeds differ. The alignment of the largest agreement is given. `least_change`: bits
    below which the changes of a video are taken for noise.

    Gives 1 if there is any, agreement, likeness, mean distance, n, rate, offset, first and last time of the stretch in
    `a`, share of the moments paired that lie in the stretch, and the change of the video that changes more, in bits.
    """
    apart = distances(words_a, words_b)
    sums = _sums(apart, words_a, words_b)
    count_a, count_b = apart.shape
    step = max(125.0, tolerance / 2)
    best = np.zeros(11)
    for rate in rates:
        lowest = at_b[0] - rate * at_a[count_a - 1]
        wanted = np.zeros(np.int64((at_b[count_b - 1] - rate * at_a[0] - lowest) / step) + 2, dtype=np.bool_)
        for i in range(count_a):
            for j in range(count_b):
                if apart[i, j] <= radius:
                    wanted[np.int64(np.round((at_b[j] - rate * at_a[i] - lowest) / step))] = True
        for place in range(len(wanted)):
            if not wanted[place]:
                continue
            offset = lowest + place * step
            paired, pairs, begin, end = _stretch(at_a, at_b, apart, rate, offset, radius, tolerance)
            if end < begin:
                continue
            told = _told(
                at_a, at_b, apart, sums, rate, paired, begin, end, least_change, few, apart_ms, partly, off_speed
            )
            if best[FOUND] == 0 or told[0] > best[AGREEMENT]:
                best[FOUND], best[AGREEMENT], best[LIKENESS], best[DISTANCE] = 1, told[0], told[1], told[2]
                best[MOMENTS], best[RATE], best[OFFSET], best[BEGIN] = told[3], rate, told[4], at_a[begin]
                best[END], best[SHARE], best[CHANGE] = at_a[end], told[3] / pairs, told[5]
    return best


@compiled()
def agrees_in_place(
    at_a: Any,
    words_a: Any,
    at_b: Any,
    words_b: Any,
    within: float,
    least: float,
    share: float,
    radius: int,
    tolerance: float,
    least_change: float,
    few: float,
    apart_ms: float,
    partly: float,
    off_speed: float,
) -> Any:
    """Whether `best_alignment` looks at any at the same speed and no more than `within` ms apart that agrees by `least`
    and has `share` of the paired moments in its stretch; the other arguments as there.

    Videos that are different are told apart by the moments that lie on each other alone; only what is left needs the
    distances of all.
    """
    count_a, count_b = len(at_a), len(at_b)
    step = max(125.0, tolerance / 2)
    lowest = at_b[0] - at_a[count_a - 1]
    wanted = np.zeros(np.int64((at_b[count_b - 1] - at_a[0] - lowest) / step) + 2, dtype=np.bool_)
    apart = np.full((count_a, count_b), radius, dtype=np.int32)
    near, since = within + 2 * tolerance + step, 0
    for i in range(count_a):
        while since < count_b and at_b[since] < at_a[i] - near:
            since += 1
        for j in range(since, count_b):
            if at_b[j] > at_a[i] + near:
                break
            bits = ones(words_a[i, 0] ^ words_b[j, 0]) + ones(words_a[i, 1] ^ words_b[j, 1])
            apart[i, j] = np.int32(bits + ones(words_a[i, 2] ^ words_b[j, 2]) + ones(words_a[i, 3] ^ words_b[j, 3]))
            place = np.int64(np.round((at_b[j] - at_a[i] - lowest) / step))
            wanted[place] |= apart[i, j] <= radius and abs(lowest + place * step) <= within + tolerance
    left = 0
    for place in np.flatnonzero(wanted):
        paired, pairs, begin, end = _stretch(at_a, at_b, apart, 1.0, lowest + place * step, radius, tolerance)
        moments = (paired[begin : end + 1] >= 0).sum()
        wanted[place] = end >= begin and moments >= share * pairs
        left += wanted[place]
    if not left:
        return False
    apart = distances(words_a, words_b)
    sums = _sums(apart, words_a, words_b)
    for place in np.flatnonzero(wanted):
        paired, pairs, begin, end = _stretch(at_a, at_b, apart, 1.0, lowest + place * step, radius, tolerance)
        told = _told(at_a, at_b, apart, sums, 1.0, paired, begin, end, least_change, few, apart_ms, partly, off_speed)
        if told[0] >= least and abs(told[4]) <= within + 1:
            return True
    return False


@compiled()
def leaders(starts: Any, words: Any, usable: Any, radius: int) -> Any:
    """Which rows of each video (rows `starts[k]` to `starts[k + 1]`) are not within `radius` of an earlier such row."""
    leads = np.zeros(len(words), dtype=np.bool_)
    chosen = np.zeros(len(words), dtype=np.int64)
    for video in range(len(starts) - 1):
        count = 0
        for row in range(starts[video], starts[video + 1]):
            if not usable[row]:
                continue
            near = False
            for k in range(count):
                other = chosen[k]
                apart = ones(words[row, 0] ^ words[other, 0]) + ones(words[row, 1] ^ words[other, 1])
                apart += ones(words[row, 2] ^ words[other, 2]) + ones(words[row, 3] ^ words[other, 3])
                if apart <= np.uint64(radius):
                    near = True
                    break
            if not near:
                leads[row] = True
                chosen[count] = row
                count += 1
    return leads
