"""Counting which time offset most scenes of two videos agree on; compiled loops over arrays."""

from __future__ import annotations

from typing import Any

import numpy as np

from app.linking.prints.hamming_kernels import compiled


@compiled()
def count_votes(
    starts: Any, offset: Any, scene_a: Any, scene_b: Any, bits: Any, form: Any, window: int
) -> Any:  # numba infers the types
    """For each group of frame pairs, sorted by offset: votes, offset, fewest bits and its form, of the best window.

    Group k is `starts[k]` to `starts[k + 1]`. Votes are the different scenes of a, or of b if these are fewer, within a
    window of offsets. Between windows of equal votes that with more pairs wins, then that which comes first. The offset
    is the median of the window.
    """
    groups = len(starts) - 1
    votes, best_offset = np.zeros(groups, dtype=np.int64), np.zeros(groups, dtype=np.int64)
    nearest, best_form = np.zeros(groups, dtype=np.int64), np.zeros(groups, dtype=np.int64)
    for group in range(groups):
        begin, end = starts[group], starts[group + 1]
        in_a = np.zeros(scene_a[begin:end].max() + 1, dtype=np.int64)
        in_b = np.zeros(scene_b[begin:end].max() + 1, dtype=np.int64)
        different_a, different_b, low, most, most_pairs, best_low, best_high = 0, 0, begin, 0, 0, begin, begin
        for high in range(begin, end):
            different_a += in_a[scene_a[high]] == 0
            different_b += in_b[scene_b[high]] == 0
            in_a[scene_a[high]] += 1
            in_b[scene_b[high]] += 1
            while offset[high] - offset[low] > window:
                in_a[scene_a[low]] -= 1
                in_b[scene_b[low]] -= 1
                different_a -= in_a[scene_a[low]] == 0
                different_b -= in_b[scene_b[low]] == 0
                low += 1
            agree, pairs = min(different_a, different_b), high - low + 1
            if agree > most or (agree == most and pairs > most_pairs):
                most, most_pairs, best_low, best_high = agree, pairs, low, high
        votes[group] = most
        best_offset[group] = offset[(best_low + best_high) // 2]
        closest = best_low
        for pair in range(best_low, best_high + 1):
            if bits[pair] < bits[closest]:
                closest = pair
        nearest[group], best_form[group] = bits[closest], form[closest]
    return votes, best_offset, nearest, best_form


@compiled()
def scenes_between(begins: Any, ends: Any, at: Any, scene: Any, start: Any, end: Any) -> Any:
    """For each k, the different scenes among frames `begins[k]` to `ends[k]` whose time is in `start[k]..end[k]`."""
    counts = np.zeros(len(begins), dtype=np.int64)
    for k in range(len(begins)):
        if begins[k] == ends[k]:
            continue
        seen = np.zeros(scene[begins[k] : ends[k]].max() + 1, dtype=np.bool_)
        for frame in range(begins[k], ends[k]):
            if start[k] <= at[frame] <= end[k] and not seen[scene[frame]]:
                seen[scene[frame]] = True
                counts[k] += 1
    return counts
