"""The inner loops of `index`, compiled by numba. Types are `Any`, since numba infers them from the arguments.

A descriptor is four 64-bit words, 128 pairs of bits; mirroring exchanges the bits of each pair.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from app.linking.prints.hamming_kernels import compiled, grown, ones

KEY_BITS = 22
_REST_BITS = 5
"""Lowest bits of a key, which the directory leaves out."""
VALUES = 1 << (KEY_BITS - _REST_BITS)
"""Values of the other bits."""
VIEW_BITS, NUMBER_BITS, SIGN_BITS = 20, 7, 32
"""A posting is one word: the rest of the key, the view, the point's number within it, and the point's signature, from
the highest bit to the lowest; a question then reads one place of memory, or of the disk, a key."""
_VIEW_SHIFT, _REST_SHIFT = NUMBER_BITS + SIGN_BITS, VIEW_BITS + NUMBER_BITS + SIGN_BITS
_NUMBER, _VIEW, _SIGN = (1 << NUMBER_BITS) - 1, (1 << VIEW_BITS) - 1, (1 << SIGN_BITS) - 1
_REST = (1 << _REST_BITS) - 1
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
def sorted_postings(keys: Any, views: Any, numbers: Any, signs: Any, starts: Any, postings: Any) -> None:
    """Postings of one table in the order of their keys, and of equal keys as they come; all arrays have one length.

    `starts` and `postings` are written: `starts` is zeroed, with one place more than there are values.
    """
    ends = np.zeros((1 << KEY_BITS) + 1, np.int32)
    for key in keys:
        ends[key + 1] += 1
    for key in range(1 << KEY_BITS):
        ends[key + 1] += ends[key]
    for value in range(VALUES + 1):
        starts[value] = ends[value << _REST_BITS]
    for row in range(len(keys)):
        place = ends[keys[row]]
        ends[keys[row]] += 1
        rest = np.uint64(keys[row] & np.uint32(_REST)) << np.uint64(_REST_SHIFT)
        point = (np.uint64(views[row]) << np.uint64(_VIEW_SHIFT)) | (np.uint64(numbers[row]) << np.uint64(SIGN_BITS))
        postings[place] = rest | point | np.uint64(signs[row])


@compiled()
def merge_in(starts: Any, postings: Any, first_view: int, sums: Any, filled: Any, merged: Any) -> None:
    """Put one table of a segment, whose views are numbered on from `first_view`, into a table that holds several.

    `sums`: `starts` of the merged one; `filled`: how many postings each value has there by now. What one value holds is
    not in order until `sort_values` has been called.
    """
    more = np.uint64(first_view) << np.uint64(_VIEW_SHIFT)
    for value in range(VALUES):
        place = sums[value] + filled[value]
        for row in range(starts[value], starts[value + 1]):
            merged[place] = postings[row] + more
            place += 1
        filled[value] += starts[value + 1] - starts[value]


@compiled()
def sort_values(starts: Any, postings: Any) -> None:
    """Put what each value holds in order."""
    for value in range(VALUES):
        postings[starts[value] : starts[value + 1]].sort()


@compiled()
def met(
    ask_keys: Any,
    ask_signs: Any,
    starts: Any,
    postings: Any,
    most_bits: int,
    most_met: int,
    mine: Any,
    theirs: Any,
    least: int,
) -> Any:
    """Views of the index of which at least so many points have met points of the one that asks, and how many have.

    `ask_keys` and `ask_signs`: of each table (first axis) and each of the asking points. `mine` and `theirs`: zeroed
    scratch space of two words a view, in which is marked which points of either side have met one of the other; the
    smaller number counts, so that asking the other way round gives the same. Both are zero again afterwards.
    A key that so many points of the index have is what all pictures of some kind share, and is passed over.
    """
    views = np.empty(1024, np.int64)
    count = 0
    for table in range(ask_keys.shape[0]):
        for point in range(ask_keys.shape[1]):
            key, sign = ask_keys[table, point], ask_signs[table, point]
            low, end = _bucket(starts, postings, table, key)
            if end - low > most_met:
                continue
            for place in range(low, end):
                posting = postings[table, place]
                if ones((posting & np.uint64(_SIGN)) ^ np.uint64(sign)) > np.uint64(most_bits):
                    continue
                view = np.int64(posting >> np.uint64(_VIEW_SHIFT)) & _VIEW
                number = np.int64(posting >> np.uint64(SIGN_BITS)) & _NUMBER
                if mine[view, 0] == 0 and mine[view, 1] == 0:
                    if count == len(views):
                        views = grown(views)
                    views[count] = view
                    count += 1
                mine[view, point >> 6] |= np.uint64(1) << np.uint64(point & 63)
                theirs[view, number >> 6] |= np.uint64(1) << np.uint64(number & 63)
    counts = np.empty(count, np.int64)
    kept = 0
    for view in views[:count]:
        by_mine = ones(mine[view, 0]) + ones(mine[view, 1])
        by_theirs = ones(theirs[view, 0]) + ones(theirs[view, 1])
        counts[kept] = min(np.int64(by_mine), np.int64(by_theirs))
        if counts[kept] >= least:
            views[kept] = view
            kept += 1
        mine[view, 0] = mine[view, 1] = theirs[view, 0] = theirs[view, 1] = 0
    return views[:kept], counts[:kept]


@compiled()
def agreeing(
    ask_keys: Any,
    ask_signs: Any,
    ask_poses: Any,
    starts: Any,
    postings: Any,
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
    # What has met of the chosen views: which of them, the asking point and its number in the view.
    met_slot, met_point, met_number = np.empty(1024, np.int32), np.empty(1024, np.int32), np.empty(1024, np.int32)
    count = 0
    ends = np.zeros(len(chosen) + 1, np.int64)
    for table in range(ask_keys.shape[0]):
        for point in range(ask_keys.shape[1]):
            key, sign = ask_keys[table, point], ask_signs[table, point]
            low, end = _bucket(starts, postings, table, key)
            if end - low > most_met:
                continue
            for place in range(low, end):
                posting = postings[table, place]
                if ones((posting & np.uint64(_SIGN)) ^ np.uint64(sign)) > np.uint64(most_bits):
                    continue
                view = np.int64(posting >> np.uint64(_VIEW_SHIFT)) & _VIEW
                if slot[view] < 0:
                    continue
                if count == len(met_slot):
                    met_slot, met_point, met_number = grown(met_slot), grown(met_point), grown(met_number)
                met_slot[count], met_point[count] = slot[view], point
                met_number[count] = np.int64(posting >> np.uint64(SIGN_BITS)) & _NUMBER
                ends[slot[view] + 1] += 1
                count += 1
    for place in range(len(chosen)):
        slot[chosen[place]] = -1
        ends[place + 1] += ends[place]
    order, next_place = np.empty(count, np.int64), ends[:-1].copy()
    for row in range(count):
        order[next_place[met_slot[row]]] = row
        next_place[met_slot[row]] += 1
    # Every view in turn is counted in the same small table, of which only what was marked is cleared again.
    marks, shared = np.zeros((_TURNS, _SIZES, 4), np.uint64), np.zeros(len(chosen), np.int64)
    for place in range(len(chosen)):
        rows = order[ends[place] : ends[place + 1]]
        for row in rows:
            mine: Any = met_point[row]
            theirs: Any = met_number[row]
            turns, sizes = _windows(poses[chosen[place], theirs], ask_poses[mine])
            for at_turn in range(turns[0], turns[1]):
                for at_size in range(sizes[0], sizes[1]):
                    mark = marks[at_turn % _TURNS, at_size]
                    mark[mine >> 6] |= np.uint64(1) << np.uint64(mine & 63)
                    mark[2 + (theirs >> 6)] |= np.uint64(1) << np.uint64(theirs & 63)
                    agreed: Any = min(np.int64(ones(mark[0]) + ones(mark[1])), np.int64(ones(mark[2]) + ones(mark[3])))
                    shared[place] = max(shared[place], agreed)
        for row in rows:
            turns, sizes = _windows(poses[chosen[place], met_number[row]], ask_poses[met_point[row]])
            for at_turn in range(turns[0], turns[1]):
                for at_size in range(sizes[0], sizes[1]):
                    marks[at_turn % _TURNS, at_size] = 0
    return shared


@compiled()
def _windows(pose: Any, ask_pose: Any) -> Any:
    """First and last (exclusive) of the windows of turns, then of sizes, that the change from one to the other is in.

    Windows are closed at both ends, so that asking the other way round gives the same.
    """
    turn = (np.int64(pose[0]) - np.int64(ask_pose[0])) % 256
    size = np.int64(pose[1]) - np.int64(ask_pose[1]) + _SIZE_SPAN
    turns = (turn - _TURN_WIDTH + _TURN_STEP - 1) // _TURN_STEP, turn // _TURN_STEP + 1
    first, last = (size - _SIZE_WIDTH + _SIZE_STEP - 1) // _SIZE_STEP, size // _SIZE_STEP + 1
    return turns, (max(0, first), min(_SIZES, last))


@compiled()
def _bucket(starts: Any, postings: Any, table: int, key: Any) -> Any:
    """Where the points with this key begin and end."""
    value, rest = np.int64(key) >> _REST_BITS, np.uint64(key & np.uint32(_REST))
    begin: Any = np.int64(starts[table, value])
    end: Any = np.int64(starts[table, value + 1])
    row = postings[table]
    return _first_from(row, begin, end, rest), _first_from(row, begin, end, rest + np.uint64(1))


@compiled()
def _first_from(postings: Any, low: int, high: int, rest: Any) -> Any:
    """The first place from `low` to `high` whose posting has this rest of a key or a higher one."""
    while low < high:
        middle = (low + high) // 2
        if postings[middle] >> np.uint64(_REST_SHIFT) < rest:
            low = middle + 1
        else:
            high = middle
    return low
