"""Which frames of a video tell most: few, none of them near-equal to another, none black."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from app import sqlite
from app.case.queries import parts
from app.case.queries.telling import SeenFrame, keyframes

T = TypeVar("T")

MOST = 12
"""Frames in a filmstrip, beside those that the officer keeps."""
_NEAR_BITS = 48
"""PDQ values that differ in no more of their 256 bits show nearly the same; unrelated pictures differ in about 128."""
_UNLIKE_BITS = 100
"""From here on pictures differ no more by differing in more bits; a shift of some pixels turns as many. The frame that
lies farthest away in time is then the better one."""
_POOR = 20
"""PDQ's own quality (0 to 100) below which a frame shows next to nothing."""


def telling(frames: Sequence[SeenFrame], first: int | None, most: int = MOST) -> list[int]:
    """Times (ms) of the telling frames among these, in order; `first` is one of them wherever it is there.

    What has no PDQ can't be compared, and stays. The frame that differs most from those that were chosen is chosen
    next, until the rest is near-equal to one of them.
    """
    start = _at(frames, first) or _best(frames)
    if start is None:
        return []
    unknown = (frame.at_ms for frame in frames if not frame.pdq)
    return sorted({*_unlike(start, _worth(frames), most), *unknown})


def telling_few(frames: Sequence[SeenFrame], first: int | None, most: int) -> list[int]:
    """Times (ms) of at most so many telling frames for a card: that of the preview before the others, which stand in
    order; the richest one in its place where it shows next to nothing.
    """
    worth = _worth(frames)
    start = _at(worth, first) or _best(worth) or _at(frames, first) or _best(frames)
    if start is None:
        return []
    chosen, *others = _unlike(start, worth, most)
    return [chosen, *sorted(others)]


def start_frame(frames: Sequence[T]) -> T | None:
    """The frame of which a video's preview is made (`analysis.videos.video`): one from its first third."""
    return frames[len(frames) // 3] if frames else None


@dataclass(frozen=True, slots=True)
class Film:
    """What a filmstrip shows of a medium: times (ms) in order, that of the frame which its card shows large, and which
    are kept."""

    medium: int
    times: tuple[int, ...]
    start: int | None
    kept: frozenset[int]


def read(reader: sqlite.Connection, medium: int) -> Film:
    """A video's telling frames and those that the officer keeps."""
    frames = keyframes(reader, medium)
    start = start_frame(frames)
    first = next(iter(telling_few(frames, None if start is None else start.at_ms, 1)), None)
    kept = frozenset(parts.kept_frames(reader, medium))
    return Film(medium, tuple(sorted({*telling(frames, first), *kept})), first, kept)


def _worth(frames: Sequence[SeenFrame]) -> list[SeenFrame]:
    return [frame for frame in frames if frame.pdq and frame.quality >= _POOR]


def _unlike(start: SeenFrame, worth: Sequence[SeenFrame], most: int) -> list[int]:
    """Times of the frames that differ most from each other, `start` first."""
    chosen = [start.at_ms]
    far = {frame.at_ms: _apart(frame, start) for frame in worth}
    while len(chosen) < most and worth:
        farthest = max(worth, key=lambda frame: far[frame.at_ms])
        if far[farthest.at_ms][0] <= _NEAR_BITS:
            break
        chosen.append(farthest.at_ms)
        for frame in worth:
            bits, time = _apart(frame, farthest)
            far[frame.at_ms] = min(far[frame.at_ms][0], bits), min(far[frame.at_ms][1], time)
    return chosen


def _at(frames: Sequence[SeenFrame], at_ms: int | None) -> SeenFrame | None:
    return next((frame for frame in frames if frame.at_ms == at_ms), None)


def _best(frames: Sequence[SeenFrame]) -> SeenFrame | None:
    return max(frames, key=lambda frame: frame.quality, default=None)


def _apart(one: SeenFrame, other: SeenFrame) -> tuple[int, int]:
    """In how many bits two frames differ, and how many milliseconds lie between them."""
    bits = (int.from_bytes(one.pdq, "big") ^ int.from_bytes(other.pdq, "big")).bit_count()
    return min(bits, _UNLIKE_BITS), abs(one.at_ms - other.at_ms)
