"""The inner loops of `index`, compiled by numba. Types are `Any`, since numba infers them from the arguments.

A descriptor is four 64-bit words, 128 pairs of bits; mirroring exchanges the bits of each pair.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from app.linking.prints.hamming_kernels import compiled, ones

NUMBER_BITS = 7
"""Bits of a posting that number the point within its view; the others number the view."""
_DIRECTORY_SHIFT = 6
"""Bits of a key that the directory leaves out: 22 - 16."""
_TURN_STEP, _TURN_WIDTH, _TURNS = 16, 48, 16
"""Windows of turns, in 1/256: 68 degrees wide, each 22 further."""
_SIZE_STEP, _SIZE_WIDTH, _SIZE_SPAN = 8, 16, 64
"""Windows of sizes, in 1/16 octave: one octave wide, each half further; up to four octaves either way."""
_SIZES = (2 * _SIZE_SPAN - _SIZE_WIDTH) // _SIZE_STEP + 1


@compiled()
def gathered(words: Any, pairs: Any) -> Any:
    """The chosen pairs of bits of each descriptor, in their order, as one number of 32 bits."""
    numbers = np.zeros(len(words), np.uint32)
    for row in range(len(words)):
        number = np.uint64(0)
        for pair in pairs:
            bits = (words[row, pair // 32] >> np.uint64(2 * (pair % 32))) & np.uint64(3)
            number = (number << np.uint64(2)) | bits
        numbers[row] = np.uint32(number)
    return numbers


@compiled()
def directory(keys: Any) -> Any:
    """Where in the sorted keys each value of their upper 16 bits begins, and the end."""
    starts = np.zeros(65537, np.int64)
    for key in keys:
        starts[(key >> np.uint32(_DIRECTORY_SHIFT)) + 1] += 1
    for value in range(65536):
        starts[value + 1] += starts[value]
    return starts


@compiled()
def met(
    ask_keys: Any,
    ask_signs: Any,
    starts: Any,
    keys: Any,
    postings: Any,
    signs: Any,
    most_bits: int,
    most_met: int,
    mine: Any,
    theirs: Any,
    least: int,
) -> Any:
    """Views of the index of which at least so many points have met points of the one that asks.

    `ask_keys` and `ask_signs`: of each table (first axis) and each of the asking points. `mine` and `theirs`: zeroed
    scratch space of two words a view, in which is marked which points of either side have met one of the other; the
    smaller number counts, so that asking the other way round gives the same. Both are zero again afterwards.
    A key that so many points of the index have is what all pictures of some kind share, and is passed over.
    """
    views = np.empty(1024, np.uint32)
    count = 0
    for table in range(ask_keys.shape[0]):
        for point in range(ask_keys.shape[1]):
            key, sign = ask_keys[table, point], ask_signs[table, point]
            low, end = _bucket(starts, keys, table, key)
            if end - low > most_met:
                continue
            for place in range(low, end):
                if ones(np.uint64(signs[table, place] ^ sign)) > np.uint64(most_bits):
                    continue
                posting = postings[table, place]
                view = posting >> np.uint32(NUMBER_BITS)
                number = posting & np.uint32(127)
                if mine[view, 0] == 0 and mine[view, 1] == 0:
                    if count == len(views):
                        larger = np.empty(2 * count, np.uint32)
                        larger[:count] = views
                        views = larger
                    views[count] = view
                    count += 1
                mine[view, point >> 6] |= np.uint64(1) << np.uint64(point & 63)
                theirs[view, number >> np.uint32(6)] |= np.uint64(1) << np.uint64(number & np.uint32(63))
    kept = 0
    for view in views[:count]:
        by_mine = ones(mine[view, 0]) + ones(mine[view, 1])
        by_theirs = ones(theirs[view, 0]) + ones(theirs[view, 1])
        if min(np.int64(by_mine), np.int64(by_theirs)) >= least:
            views[kept] = view
            kept += 1
        mine[view, 0] = mine[view, 1] = theirs[view, 0] = theirs[view, 1] = 0
    return views[:kept]


@compiled()
def agreeing(
    ask_keys: Any,
    ask_signs: Any,
    ask_poses: Any,
    starts: Any,
    keys: Any,
    postings: Any,
    signs: Any,
    poses: Any,
    most_bits: int,
    most_met: int,
    chosen: Any,
    slot: Any,
) -> Any:
    """For each of the `chosen` views: how many of the points that have met agree on a turn and a change of size.

    `poses`: direction (1/256 turn) and size (1/16 octave) of the points, shape (views, 128, 2); `ask_poses` has those
    of the asking ones. They are counted in overlapping windows of turns and sizes (weak geometric consistency, Jégou et
    al. 2008). `slot`: scratch space, -1 for every view; it is so again afterwards.
    """
    for place in range(len(chosen)):
        slot[chosen[place]] = place
    marks = np.zeros((len(chosen), _TURNS, _SIZES, 4), np.uint64)
    for table in range(ask_keys.shape[0]):
        for point in range(ask_keys.shape[1]):
            key, sign = ask_keys[table, point], ask_signs[table, point]
            low, end = _bucket(starts, keys, table, key)
            if end - low > most_met:
                continue
            for place in range(low, end):
                posting = postings[table, place]
                view = np.int64(posting >> np.uint32(NUMBER_BITS))
                if slot[view] < 0 or ones(np.uint64(signs[table, place] ^ sign)) > np.uint64(most_bits):
                    continue
                number = np.int64(posting & np.uint32(127))
                turn = (np.int64(poses[view, number, 0]) - np.int64(ask_poses[point, 0])) % 256
                size = np.int64(poses[view, number, 1]) - np.int64(ask_poses[point, 1]) + _SIZE_SPAN
                # Windows are closed at both ends, so that asking the other way round gives the same.
                for at_turn in range((turn - _TURN_WIDTH + _TURN_STEP - 1) // _TURN_STEP, turn // _TURN_STEP + 1):
                    for at_size in range((size - _SIZE_WIDTH + _SIZE_STEP - 1) // _SIZE_STEP, size // _SIZE_STEP + 1):
                        if at_size < 0 or at_size >= _SIZES:
                            continue
                        mark = marks[slot[view], at_turn % _TURNS, at_size]
                        mark[point >> 6] |= np.uint64(1) << np.uint64(point & 63)
                        mark[2 + (number >> 6)] |= np.uint64(1) << np.uint64(number & 63)
    shared = np.zeros(len(chosen), np.uint64)
    for place in range(len(chosen)):
        slot[chosen[place]] = -1
        for at_turn in range(_TURNS):
            for at_size in range(_SIZES):
                mark = marks[place, at_turn, at_size]
                agreed: Any = min(ones(mark[0]) + ones(mark[1]), ones(mark[2]) + ones(mark[3]))
                shared[place] = max(shared[place], agreed)
    return shared


@compiled()
def _bucket(starts: Any, keys: Any, table: int, key: Any) -> Any:
    """Where the points with this key begin and end."""
    upper = key >> np.uint32(_DIRECTORY_SHIFT)
    low, high = starts[table, upper], starts[table, upper + 1]
    while low < high and keys[table, low] < key:
        low += 1
    end = low
    while end < high and keys[table, end] == key:
        end += 1
    return low, end
