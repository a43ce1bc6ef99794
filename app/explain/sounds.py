"""Why two sounds were linked: the stretch in which the same is heard, and how well it agrees along time."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from analysis.fingerprints.soundprint import RATE, SPAN, STEP, VALUE_MS, Values, unpacked
from app import sqlite
from app.case.queries import reasons
from app.explain.reasons import Found, Side, SoundReasons
from app.linking.sounding import agreement_kernels
from app.linking.sounding.tracks import Tracks

_SMOOTH = 16
"""Values over which differences are averaged: two seconds."""


def sound_reasons(reader: sqlite.Connection, found: Found) -> SoundReasons:
    """Without the prints, which older versions of a case don't have, only the offset is told."""
    a, b = _values(reader, found.a), _values(reader, found.b)
    lengths = _length(found.a, a), _length(found.b, b)
    late = round((found.offset_ms or 0) / VALUE_MS)
    first, last = max(0, -late), min(len(a), len(b) - late)
    if first >= last:
        return SoundReasons(found, *lengths, np.zeros(0), 0.0, VALUE_MS, 0, 0, 0, 0, 0)
    tracks = Tracks.of([a, b])
    pair = np.array([[0, 1, late]], np.int64)
    _, begin, length, bits = agreement_kernels.stretches(tracks.starts, tracks.values, tracks.allowance, pair)[0]
    differing = np.bitwise_count(a[first:last] ^ b[first + late : last + late]) / 32
    return SoundReasons(
        found,
        *lengths,
        _smoothed(differing),
        (first + late) * VALUE_MS,
        VALUE_MS,
        round(begin * VALUE_MS),
        round((begin + late) * VALUE_MS),
        round(1000 * ((length - 1) * STEP + SPAN) / RATE) if length else 0,
        int(bits),
        32 * int(length),
    )


def _values(reader: sqlite.Connection, side: Side) -> Values:
    """None at all where another version of the program packed them."""
    try:
        return unpacked(reasons.soundprint(reader, side.medium.id))
    except ValueError:
        return np.zeros(0, np.uint32)


def _length(side: Side, values: Values) -> int:
    return max(round(1000 * (side.medium.duration or 0)), round(len(values) * VALUE_MS), 1)


def _smoothed(values: NDArray[np.float64]) -> NDArray[np.float64]:
    window = np.ones(min(_SMOOTH, len(values)))
    return np.convolve(values, window, "same") / np.convolve(np.ones(len(values)), window, "same")
