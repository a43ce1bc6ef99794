"""The inner loops of `meeting`, compiled by numba. Types are `Any`, since numba infers them from the arguments.

A posting is one word: 22 bits of a point's descriptor (its key), 19 others (its signature), the picture's number in its
block and the point's number in its picture, from the highest bit to the lowest; so sorting words sorts by keys. A
meeting is one word too: the picture and point of the one, and of the other. Places are rows of x, y, direction in
radians and the natural logarithm of the size.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from app.linking.prints.hamming_kernels import compiled, grown, ones

POINT_BITS, PICTURE_BITS, SIGN_BITS, KEY_BITS = 11, 12, 19, 22
_OWNER_BITS = POINT_BITS + PICTURE_BITS
_KEY_SHIFT = _OWNER_BITS + SIGN_BITS
_POINT, _PICTURE, _SIGN = (1 << POINT_BITS) - 1, (1 << PICTURE_BITS) - 1, (1 << SIGN_BITS) - 1
_PAIR_SHIFT = 2 * POINT_BITS
_TURN, _SIZE = 0.45, 0.4
"""By how much two meetings that agree may differ in turn (radians) and in the logarithm of the change of size."""
_PLACE, _BEND = 8.0, 0.12
"""And in place: px, and parts of the distance between their points, for perspective."""
_CELL = 8.0
"""Pixels of a place."""
_MOST_ASKED = 64
"""Meetings of one pair that are tried as what the others agree with, spread over all."""


@compiled()
def postings(words: Any, owners: Any, bits: Any) -> Any:
    """The postings of one table. `bits`: which bits of a descriptor, those of the key first; `owners`: picture and
    point in the lowest bits."""
    found = np.empty(len(words), np.uint64)
    for row in range(len(words)):
        number = np.uint64(0)
        for bit in bits:
            number = (number << np.uint64(1)) | ((words[row, bit >> 6] >> np.uint64(bit & 63)) & np.uint64(1))
        found[row] = (number << np.uint64(_OWNER_BITS)) | owners[row]
    return found


@compiled()
def meetings(a: Any, b: Any, most_bits: int, most_alike: int, same: bool) -> Any:
    """All meetings of points of two sorted lists of postings: of equal keys, and signatures near by `most_bits`.

    Keys that more than `most_alike` points of a list have are passed over. `same`: both lists are one, so that each
    pair of pictures is told once, and none with itself.
    """
    found = np.empty(65_536, np.uint64)
    count, i, j = 0, 0, 0
    while i < len(a) and j < len(b):
        key, other = a[i] >> np.uint64(_KEY_SHIFT), b[j] >> np.uint64(_KEY_SHIFT)
        if key < other:
            i += 1
            continue
        if other < key:
            j += 1
            continue
        i_end, j_end = i, j
        while i_end < len(a) and a[i_end] >> np.uint64(_KEY_SHIFT) == key:
            i_end += 1
        while j_end < len(b) and b[j_end] >> np.uint64(_KEY_SHIFT) == key:
            j_end += 1
        if i_end - i <= most_alike and j_end - j <= most_alike:
            for one in range(i, i_end):
                mine = a[one]
                picture = np.int64(mine >> np.uint64(POINT_BITS)) & _PICTURE
                for two in range(j, j_end):
                    theirs = b[two]
                    its = np.int64(theirs >> np.uint64(POINT_BITS)) & _PICTURE
                    if same and its <= picture:
                        continue
                    if ones(((mine ^ theirs) >> np.uint64(_OWNER_BITS)) & np.uint64(_SIGN)) > np.uint64(most_bits):
                        continue
                    if count == len(found):
                        found = grown(found)
                    points = ((np.int64(mine) & _POINT) << POINT_BITS) | (np.int64(theirs) & _POINT)
                    found[count] = np.uint64((((picture << PICTURE_BITS) | its) << _PAIR_SHIFT) | points)
                    count += 1
        i, j = i_end, j_end
    return found[:count]


@compiled()
def agreed(met: Any, places_a: Any, places_b: Any, least: int) -> Any:
    """Rows (picture of a, picture of b, places) of those pairs of which points in at least so many places agree on one
    turn, change of size and shift. `met`: sorted meetings, each once. `places_a`, `places_b`: by picture and point."""
    found = np.empty((len(met) // max(1, least) + 1, 3), np.int64)
    count, start = 0, 0
    while start < len(met):
        pair = met[start] >> np.uint64(_PAIR_SHIFT)
        end = start
        while end < len(met) and met[end] >> np.uint64(_PAIR_SHIFT) == pair:
            end += 1
        if end - start >= least:
            picture, its = np.int64(pair >> np.uint64(PICTURE_BITS)), np.int64(pair) & _PICTURE
            most = _most_agreed(met[start:end], places_a[picture], places_b[its])
            if most >= least:
                found[count, 0], found[count, 1], found[count, 2] = picture, its, most
                count += 1
        start = end
    return found[:count]


@compiled()
def _most_agreed(met: Any, a: Any, b: Any) -> Any:
    """In how many places of the one and of the other picture, the smaller number, points agree at most."""
    count = len(met)
    turns, sizes = np.empty(count, np.float32), np.empty(count, np.float32)
    mine, theirs = np.empty((count, 2), np.float32), np.empty((count, 2), np.float32)
    for row in range(count):
        point, its = np.int64(met[row] >> np.uint64(POINT_BITS)) & _POINT, np.int64(met[row]) & _POINT
        mine[row, 0], mine[row, 1] = a[point, 0], a[point, 1]
        theirs[row, 0], theirs[row, 1] = b[its, 0], b[its, 1]
        turns[row], sizes[row] = b[its, 2] - a[point, 2], b[its, 3] - a[point, 3]
    agrees = np.empty(count, np.int64)
    most: Any = 0
    for asked in range(0, count, max(1, count // _MOST_ASKED)):
        scale = math.exp(sizes[asked])
        across, along = scale * math.cos(turns[asked]), scale * math.sin(turns[asked])
        agreeing = 0
        for row in range(count):
            if abs(sizes[row] - sizes[asked]) > _SIZE:
                continue
            if abs((turns[row] - turns[asked] + math.pi) % (2 * math.pi) - math.pi) > _TURN:
                continue
            right, down = mine[row, 0] - mine[asked, 0], mine[row, 1] - mine[asked, 1]
            x = theirs[row, 0] - theirs[asked, 0] - (across * right - along * down)
            y = theirs[row, 1] - theirs[asked, 1] - (along * right + across * down)
            allowed = _PLACE * max(1.0, scale) + _BEND * scale * math.sqrt(right * right + down * down)
            if x * x + y * y <= allowed * allowed:
                agrees[agreeing] = row
                agreeing += 1
        if agreeing > most:
            most = max(most, min(_places(mine, agrees[:agreeing]), _places(theirs, agrees[:agreeing])))
    return most


@compiled()
def _places(points: Any, rows: Any) -> Any:
    """How many different places these are: a corner is found at several scales."""
    cells = np.empty(len(rows), np.int64)
    for at in range(len(rows)):
        cells[at] = np.int64(points[rows[at], 0] / _CELL) << 32 | np.int64(points[rows[at], 1] / _CELL)
    cells.sort()
    count = 1
    for at in range(1, len(cells)):
        count += cells[at] != cells[at - 1]
    return count
