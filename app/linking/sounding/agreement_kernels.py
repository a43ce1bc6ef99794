"""The inner loops of comparing sounds, compiled by numba. Scores are in hundredths of bits.

A *diagonal* d pairs value i of one sound with value i + d of the other. Along it the score of a stretch is the sum of
what each pair of values may differ by, less what it does; the best stretch is that of the highest score, as BLAST
scores aligned sequences without gaps (S. Altschul et al., "Basic Local Alignment Search Tool", 1990).
Types are `Any`, since numba infers them from the arguments.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from app.linking.prints.hamming_kernels import compiled, grown_rows, ones

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
def _best_stretch(
    values: Any, allowance: Any, begin_a: int, end_a: int, begin_b: int, end_b: int, diagonal: int
) -> Any:
    """As `stretches`, for one pair."""
    since, score, bits = max(0, -diagonal), 0, 0
    best, begin, length, differ = 0, 0, 0, 0
    for i in range(since, min(end_a - begin_a, end_b - begin_b - diagonal)):
        a, b = begin_a + i, begin_b + i + diagonal
        apart = _apart(values[a], values[b])
        score += min(allowance[a], allowance[b]) - _ONE_BIT * apart
        bits += apart
        if score <= 0:
            since, score, bits = i + 1, 0, 0
        elif score > best:
            best, begin, length, differ = score, since, i + 1 - since, bits
    return best, begin, length, differ


@compiled()
def stretches(starts: Any, values: Any, allowance: Any, pairs: Any) -> Any:
    """For each row of `pairs` (track, track, diagonal) the best stretch of the diagonal.

    Gives four columns: its score, its first value in the first track, its length in values, and the bits that differ.
    """
    out = np.zeros((len(pairs), 4), dtype=np.int64)
    for row in range(len(pairs)):
        one, other = pairs[row, 0], pairs[row, 1]
        best, begin, length, differ = _best_stretch(
            values, allowance, starts[one], starts[one + 1], starts[other], starts[other + 1], pairs[row, 2]
        )
        out[row, 0], out[row, 1], out[row, 2], out[row, 3] = best, begin, length, differ
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


def empty_index(most: int) -> tuple[Any, Any, Any, Any]:
    """An index of `agreeing` that has room for so many entries."""
    keys = 2 * 65_536
    none, room = np.full(keys, -1, dtype=np.int32), np.empty((most, 3), dtype=np.int32)
    return none, none.copy(), room, np.zeros(1, dtype=np.int64)


def empty_memory(tracks: int) -> tuple[Any, Any, Any]:
    """A memory of `agreeing` in which nothing was looked at yet."""
    best = np.zeros(tracks, dtype=np.int64)
    return best, best.copy(), np.full((tracks, _DIAGONALS, 3), -1, dtype=np.int64)


@compiled()
def _insert(index: Any, key: Any, place: Any, value: Any) -> None:
    """Append a value to the list of its key."""
    heads, tails, entries, used = index
    entry = used[0]
    entries[entry, 0], entries[entry, 1], entries[entry, 2] = -1, place, np.int32(value)
    if heads[key] < 0:
        heads[key] = entry
    else:
        entries[tails[key], 0] = entry
    tails[key] = entry
    used[0] = entry + 1


@compiled()
def agreeing(
    starts: Any,
    values: Any,
    allowance: Any,
    sequence: Any,
    asks: Any,
    inserts: Any,
    index: Any,
    owner: Any,
    memory: Any,
    least: int,
    enough: int,
    most: int,
    stop: bool,
) -> Any:
    """Pairs of a track that asks and one that was inserted before it, with a stretch that scores `enough`.

    The tracks of `sequence` come one after the other. Each asks, if `asks` says so, those that were inserted before,
    then is inserted itself, if `inserts` says so, less those of its values of which it found that `most` others before
    it have them: what very many share is asked for in the first of them alone. Stretches are looked for from seeds:
    values that agree in one half to the bit, nearly so in all, and may differ by `least` or more to speak for a match.

    `index` and `memory` go from call to call: a list of inserted values for each of 2 * 65,536 halves (first and last
    entry; next entry, place and value of each; how many there are), and for each track its best score, the diagonal of
    that, and the diagonals looked at. `owner`: the track of each value. Gives three columns: the track that asks, the
    other, and the diagonal. `stop`: to end with the first track that agrees with `most` others.
    """
    heads, entries = index[0], index[2]
    best, best_diagonal, seen = memory
    touched = np.empty(len(starts) - 1, dtype=np.int64)
    found = np.empty((64, 3), dtype=np.int64)
    rows = 0
    for asker in sequence:
        begin_a, end_a, touches = starts[asker], starts[asker + 1], 0
        had = np.zeros(end_a - begin_a + 1, dtype=np.int64)
        for a in range(begin_a, end_a if asks[asker] else begin_a):
            if allowance[a] < least:
                continue
            value = values[a]
            for half in range(2):
                entry = heads[65_536 * half + np.int64((value >> (16 * half)) & 0xFFFF)]
                while entry >= 0:
                    b = entries[entry, 1]
                    near = _apart(value, np.uint32(entries[entry, 2])) <= _SEED_BITS
                    entry = entries[entry, 0]
                    if not near:
                        continue
                    other = owner[b]
                    diagonal = (b - starts[other]) - (a - begin_a)
                    looked = seen[other, diagonal % _DIAGONALS]
                    if looked[0] == asker and looked[1] == diagonal and a <= looked[2]:
                        continue
                    score, last = _extended(values, allowance, begin_a, end_a, starts[other], starts[other + 1], a, b)
                    looked[0], looked[1], looked[2] = asker, diagonal, last
                    if score <= best[other]:
                        continue
                    if not best[other]:
                        touched[touches] = other
                        touches += 1
                    best[other], best_diagonal[other] = score, diagonal
        before = rows
        for other in np.sort(touched[:touches]):
            likely = best[other] >= enough // 2
            best[other] = 0
            if not likely:
                continue
            score, begin, length, _ = _best_stretch(
                values, allowance, begin_a, end_a, starts[other], starts[other + 1], best_diagonal[other]
            )
            if score < enough:
                continue
            had[begin] += 1
            had[begin + length] -= 1
            if rows == len(found):
                found = grown_rows(found)
            found[rows, 0], found[rows, 1], found[rows, 2] = asker, other, best_diagonal[other]
            rows += 1
        if stop and rows - before >= most:
            break
        if inserts[asker]:
            by = 0
            for a in range(begin_a, end_a):
                by += had[a - begin_a]
                if allowance[a] >= least and by < most:
                    for half in range(2):
                        _insert(index, 65_536 * half + np.int64((values[a] >> (16 * half)) & 0xFFFF), a, values[a])
    return found[:rows]
