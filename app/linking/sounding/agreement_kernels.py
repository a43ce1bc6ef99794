"""The inner loops of comparing sounds, compiled by numba. Scores are in hundredths of bits.

A *diagonal* d pairs value i of one sound with value i + d of the other. Along it the score of a stretch is the sum of
what each pair of values may differ by, less what it does; the best stretch is that of the highest score, as BLAST
scores aligned sequences without gaps (S. Altschul et al., "Basic Local Alignment Search Tool", 1990).
Types are `Any`, since numba infers them from the arguments.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from app.linking.prints.hamming_kernels import compiled, ones

_ONE_BIT = 100
_LOWER_SHARE = 0.35
"""Of a value's differences from its surroundings the one that a third lies below stands for all."""
_GIVE_UP = 60 * _ONE_BIT
"""Looking on from a seed ends where the score has fallen by this: two seconds of what doesn't agree."""
_DIAGONALS = 16
"""Diagonals of a pair that are remembered as looked at: sounds that agree nearly agree a little shifted as well."""
_SEED_BITS = 7
"""Pairs of values that differ by more start no stretch. Measured on 1,080 true pairs: one bit of tolerance in the half
as well, and ten bits here, find three more of them and cost ten times as much."""


@compiled(inline="always")
def _apart(one: Any, other: Any) -> Any:
    return np.int64(ones(np.uint64(one ^ other)))


@compiled()
def allowances(starts: Any, values: Any, lags: Any, percent: int, most: int) -> Any:
    """For each value `percent` of the bits by which it differs from its own sound `lags` away, at most `most` bits.

    0 for the value 0, which stands for a time without sound, and where there is nothing to compare with.
    """
    out = np.zeros(len(values), dtype=np.int32)
    bits = np.empty(2 * len(lags), dtype=np.int64)
    for track in range(len(starts) - 1):
        begin, end = starts[track], starts[track + 1]
        for i in range(begin, end):
            if values[i] == 0:
                continue
            count = 0
            for lag in lags:
                for j in (i - lag, i + lag):
                    if begin <= j < end and values[j] != 0:
                        bits[count] = _apart(values[i], values[j])
                        count += 1
            if count:
                typical = np.sort(bits[:count])[int(_LOWER_SHARE * (count - 1))]
                out[i] = min(most * _ONE_BIT, percent * typical)
    return out


@compiled()
def indexed(starts: Any, values: Any, allowance: Any, tracks: Any, least: int) -> Any:
    """The values of `tracks` that may seed a stretch, by each of their 16-bit halves.

    Gives where the entries of each of 2 * 65,536 keys begin, and for each entry its track and its place among all
    values. Entries of a key are in the order of `tracks`.
    """
    begins = np.zeros(2 * 65_536 + 1, dtype=np.int64)
    for track in tracks:
        for i in range(starts[track], starts[track + 1]):
            if allowance[i] >= least:
                begins[1 + (values[i] & 0xFFFF)] += 1
                begins[1 + 65_536 + (values[i] >> 16)] += 1
    begins = np.cumsum(begins)
    free = begins[:-1].copy()
    owner = np.empty(begins[-1], dtype=np.int32)
    place = np.empty(begins[-1], dtype=np.int32)
    for track in tracks:
        for i in range(starts[track], starts[track + 1]):
            if allowance[i] >= least:
                for key in (np.int64(values[i] & 0xFFFF), 65_536 + np.int64(values[i] >> 16)):
                    owner[free[key]], place[free[key]] = track, i
                    free[key] += 1
    return begins, owner, place


@compiled()
def stretches(starts: Any, values: Any, allowance: Any, pairs: Any) -> Any:
    """For each row of `pairs` (track, track, diagonal) the best stretch of the diagonal.

    Gives four columns: its score, its first value in the first track, its length in values, and the bits that differ.
    """
    out = np.zeros((len(pairs), 4), dtype=np.int64)
    for row in range(len(pairs)):
        begin_a, begin_b, diagonal = starts[pairs[row, 0]], starts[pairs[row, 1]], pairs[row, 2]
        length_a, length_b = starts[pairs[row, 0] + 1] - begin_a, starts[pairs[row, 1] + 1] - begin_b
        since, score, bits = max(0, -diagonal), 0, 0
        for i in range(since, min(length_a, length_b - diagonal)):
            a, b = begin_a + i, begin_b + i + diagonal
            apart = _apart(values[a], values[b])
            score += min(allowance[a], allowance[b]) - _ONE_BIT * apart
            bits += apart
            if score <= 0:
                since, score, bits = i + 1, 0, 0
            elif score > out[row, 0]:
                out[row, 0], out[row, 1], out[row, 2], out[row, 3] = score, since, i + 1 - since, bits
    return out


@compiled()
def _extended(values: Any, allowance: Any, begin_a: int, end_a: int, begin_b: int, end_b: int, a: int, b: int) -> Any:
    """How far what agrees at the places a and b reaches: its score, and its last place in a."""
    total, high = min(allowance[a], allowance[b]) - _ONE_BIT * _apart(values[a], values[b]), a
    for step in (-1, 1):
        score, best, i, j = 0, 0, a + step, b + step
        while begin_a <= i < end_a and begin_b <= j < end_b and score > best - _GIVE_UP:
            score += min(allowance[i], allowance[j]) - _ONE_BIT * _apart(values[i], values[j])
            if score > best:
                best = score
                high = max(high, i)
            i, j = i + step, j + step
        total += best
    return total, high


@compiled()
def agreeing(
    starts: Any, values: Any, allowance: Any, begins: Any, owner: Any, place: Any, asking: Any, least: int, enough: int
) -> Any:
    """Pairs of an asking track and an indexed one of a higher number that may have a stretch which scores `enough`.

    Gives three columns: the two tracks, and the diagonal on which to measure it. It is looked for from seeds: values
    that agree in one half to the bit, nearly so in all, and may differ by `least` or more to speak for a match.
    """
    count = len(starts) - 1
    best, best_diagonal = np.zeros(count, dtype=np.int64), np.zeros(count, dtype=np.int64)
    seen = np.full((count, _DIAGONALS, 3), -1, dtype=np.int64)
    touched = np.empty(count, dtype=np.int64)
    found = np.empty((64, 3), dtype=np.int64)
    rows = 0
    for asker in asking:
        begin_a, end_a, touches = starts[asker], starts[asker + 1], 0
        for a in range(begin_a, end_a):
            if allowance[a] < least:
                continue
            for half in range(2):
                key = 65_536 * half + np.int64((values[a] >> (16 * half)) & 0xFFFF)
                for entry in range(begins[key], begins[key + 1]):
                    b, other = place[entry], owner[entry]
                    if other <= asker or _apart(values[a], values[b]) > _SEED_BITS:
                        continue
                    diagonal = (b - starts[other]) - (a - begin_a)
                    looked = seen[other, diagonal % _DIAGONALS]
                    if looked[0] == asker and looked[1] == diagonal and a <= looked[2]:
                        continue
                    begin_b, end_b = starts[other], starts[other + 1]
                    score, last = _extended(values, allowance, begin_a, end_a, begin_b, end_b, a, b)
                    looked[0], looked[1], looked[2] = asker, diagonal, last
                    if score <= best[other]:
                        continue
                    if not best[other]:
                        touched[touches] = other
                        touches += 1
                    best[other], best_diagonal[other] = score, diagonal
        for other in np.sort(touched[:touches]):
            if best[other] >= enough // 2:
                if rows == len(found):
                    larger = np.empty((2 * rows, 3), dtype=np.int64)
                    larger[:rows] = found
                    found = larger
                found[rows, 0], found[rows, 1], found[rows, 2] = asker, other, best_diagonal[other]
                rows += 1
            best[other] = 0
    return found[:rows]
