"""Traces: what a video looks like along its time, small enough to be compared with every other video.

A trace has an entry for each of up to `MOST_ENTRIES` moments: the time, and PDQ fingerprints
(`analysis.fingerprints.pdq`) of up to four views of the frame, which are the same for the whole video:

* the whole frame;
* the core: the middle of the picture, which a copy that was cropped shows as a whole;
* the picture, where it isn't the whole frame: without the letterbox, border or phone's screen that stays around it
  (`analysis.fingerprints.regions`);
* the part that moves, if it isn't all: the rectangle outside of which nothing changes over time (the frame of a
  player, the still background of a fixed camera). A copy inside such a frame and its original share this view.

Packed form, little-endian: version (1 byte), number of views (1 byte), then the entries in order of time, each of
milliseconds (4 bytes), the views' qualities (1 byte each, 0 to 100) and their fingerprints (32 bytes each).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from analysis.fingerprints.pdq import pdq
from analysis.fingerprints.region_boxes import Box
from analysis.fingerprints.region_layout import FRAMED, MAIN
from analysis.fingerprints.regions import regions

MOST_ENTRIES = 240
"""Entries of one video, spread over all of it."""
TRACE_EDGE = 320
"""Frames are looked at in grey at no more than this many pixels on the longer edge."""

Grey = NDArray[np.uint8]
"""A frame's luminance, 0 to 255; shape (height, width)."""

_VERSION = 1
_LATEST = 2**32 - 1
_MOST_VIEWS = 4
_HEADER = struct.Struct("<BB")

_FLAT = 3.0
"""Standard deviation of grey values below which a row or column at the edge is a bar, and a frame is empty."""
_MOVES = 2.5
"""Standard deviation over time from which a pixel moves; compression alone stays below."""
_MOVES_SHARE = 0.12
"""And at least this share of that of the pixels that move most, so that a player's clock doesn't count."""
_LINE_SHARE = 0.04
"""Of a row or column inside the moving part, at least this share moves."""
_LEAST_WIDE, _LEAST_TALL = 0.2, 0.1
"""A view has at least these shares of the frame's width and height; smaller ones say too little."""
_CORE = 0.9
"""Width and height of the core, as a share of the frame without bars."""
_SAME_PART = 0.03
"""Rectangles whose edges differ by no more than this share of the frame are one view."""


@dataclass(frozen=True)
class Trace:
    """`at`: milliseconds, ascending. `quality`: entries x views. `values`: entries x views x 32 bytes."""

    at: NDArray[np.int64]
    quality: NDArray[np.uint8]
    values: NDArray[np.uint8]


class Tracer:
    """Takes frames in the order of time, keeps an even choice of them, and makes the trace at the end."""

    def __init__(self) -> None:
        self._at: list[int] = []
        self._greys: list[Grey] = []
        self._gap = 1

    def wants(self, at: int) -> bool:
        """Whether a frame of this time would be kept; frames that aren't need not be scaled."""
        return not self._at or at >= self._at[-1] + self._gap

    def offer(self, at: int, grey: Grey) -> None:
        """Keep a frame of at most `TRACE_EDGE` px unless it is empty; all must have one size, others are left out."""
        if not self.wants(at) or at > _LATEST:
            return
        if (self._greys and grey.shape != self._greys[0].shape) or deviation(grey) < _FLAT:
            return
        self._at.append(at)
        self._greys.append(grey)
        if len(self._at) >= 2 * MOST_ENTRIES:
            self._at, self._greys = self._at[::2], self._greys[::2]
            self._gap = max(1, (self._at[-1] - self._at[0]) // len(self._at) * 3 // 4)

    def follow_with(self, later: Tracer) -> None:
        """Take over the frames of another tracer of the same video that come after the last one here."""
        for at, grey in zip(later._at, later._greys, strict=True):
            self.offer(at, grey)

    def packed(self) -> bytes:
        """The trace; empty where no frame was kept."""
        count = len(self._at)
        if not count:
            return b""
        kept = min(count, MOST_ENTRIES)
        chosen = [number * (count - 1) // max(1, kept - 1) for number in range(kept)]
        greys = [self._greys[number] for number in chosen]
        boxes = views(greys)
        parts = [_HEADER.pack(_VERSION, len(boxes))]
        for number, grey in zip(chosen, greys, strict=True):
            light = grey.astype(np.float32)
            prints = [pdq(light[box.top : box.bottom, box.left : box.right]) for box in boxes]
            parts.append(struct.pack("<I", self._at[number]))
            parts.append(bytes(each.quality for each in prints))
            parts += [each.value for each in prints]
        return b"".join(parts)


def parsed(content: bytes) -> Trace:
    """A packed trace. Raises ValueError, with a reason in words, if it is none."""
    if len(content) < _HEADER.size:
        raise ValueError("a trace has no header")
    version, count = _HEADER.unpack_from(content)
    if version != _VERSION or not 1 <= count <= _MOST_VIEWS:
        raise ValueError("a trace is of a version that isn't known")
    row = np.dtype([("at", "<u4"), ("quality", "u1", (count,)), ("values", "u1", (count, 32))])
    entries, rest = divmod(len(content) - _HEADER.size, row.itemsize)
    if rest or not 1 <= entries <= MOST_ENTRIES:
        raise ValueError("a trace's length isn't that of its entries")
    table = np.frombuffer(content, dtype=row, offset=_HEADER.size)
    at = table["at"].astype(np.int64)
    if (np.diff(at) <= 0).any():
        raise ValueError("a trace's entries don't follow each other in time")
    if (table["quality"] > 100).any():
        raise ValueError("a trace has a quality above 100")
    return Trace(at, table["quality"], table["values"])


def deviation(grey: Any) -> float:
    """Standard deviation of a grey picture's values (8 bits)."""
    return float(cv2.meanStdDev(grey)[1][0, 0])


def views(greys: list[Grey]) -> list[Box]:
    """The rectangles of a video that are looked at, the whole frame first."""
    height, width = greys[0].shape
    whole = Box(0, 0, width, height)
    mean, deviation = _over_time(greys)
    picture = _framed(mean) or _without_bars(mean, deviation)
    boxes = [whole, _core(picture or whole)]
    for box in (picture, _moving(deviation)):
        if box is not None and not any(_alike(box, other, width, height) for other in boxes):
            boxes.append(box)
    return boxes


def _framed(mean: NDArray[np.float32]) -> Box | None:
    """The picture on the screen, card or ground that stays behind it: the innermost, where there is only one."""
    rgb = np.repeat(mean.astype(np.uint8)[..., None], 3, axis=2)
    main = [region.box for region in regions(rgb, mean) if region.flags & MAIN and region.flags & FRAMED]
    return main[-1] if main and _large_enough(main[-1], mean.shape) else None


def _core(box: Box) -> Box:
    across = round((box.right - box.left) * (1 - _CORE) / 2)
    down = round((box.bottom - box.top) * (1 - _CORE) / 2)
    return Box(box.left + across, box.top + down, box.right - across, box.bottom - down)


def _over_time(greys: list[Grey]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Mean and standard deviation of each pixel over the frames, slightly blurred against compression."""
    total, squares = np.zeros(greys[0].shape, np.float32), np.zeros(greys[0].shape, np.float32)
    for grey in greys:
        light = cv2.blur(grey, (3, 3)).astype(np.float32)
        total += light
        squares += light * light
    mean = total / np.float32(len(greys))
    variance = squares / np.float32(len(greys)) - mean * mean
    return mean, np.sqrt(np.maximum(np.float32(0), variance), dtype=np.float32)


def _without_bars(mean: NDArray[np.float32], deviation: NDArray[np.float32]) -> Box | None:
    """What is left when flat lines that never change are taken from the edges."""
    rows = (mean.std(axis=1) >= _FLAT) | (deviation.max(axis=1) >= 2 * _MOVES)
    if not rows.any():
        return None
    top, bottom = _span(rows)
    inside, changing = mean[top:bottom], deviation[top:bottom]
    columns = (inside.std(axis=0) >= _FLAT) | (changing.max(axis=0) >= 2 * _MOVES)
    if not columns.any():
        return None
    left, right = _span(columns)
    # With bars at both sides every row spans bars and picture, so rows are looked at again without the bars.
    inside, changing = mean[:, left:right], deviation[:, left:right]
    rows = (inside.std(axis=1) >= _FLAT) | (changing.max(axis=1) >= 2 * _MOVES)
    top, bottom = _span(rows) if rows.any() else (top, bottom)
    return _large_enough(Box(left, top, right, bottom), mean.shape)


def _moving(deviation: NDArray[np.float32]) -> Box | None:
    """The rectangle outside of which nothing moves."""
    moves = deviation >= max(_MOVES, _MOVES_SHARE * float(np.percentile(deviation, 99)))
    rows, columns = moves.mean(axis=1) >= _LINE_SHARE, moves.mean(axis=0) >= _LINE_SHARE
    if not rows.any() or not columns.any():
        return None
    left, right = _span(columns)
    top, bottom = _span(rows)
    # Inside a small part the same share of a line is fewer pixels: look again at its own lines.
    rows = moves[:, left:right].mean(axis=1) >= _LINE_SHARE
    columns = moves[top:bottom].mean(axis=0) >= _LINE_SHARE
    return _large_enough(Box(_span(columns)[0], _span(rows)[0], _span(columns)[1], _span(rows)[1]), deviation.shape)


def _span(lines: NDArray[np.bool_]) -> tuple[int, int]:
    there = np.flatnonzero(lines)
    return int(there[0]), int(there[-1]) + 1


def _large_enough(box: Box, shape: tuple[int, ...]) -> Box | None:
    height, width = shape[:2]
    wide = box.right - box.left >= max(16, _LEAST_WIDE * width)
    tall = box.bottom - box.top >= max(16, _LEAST_TALL * height)
    if not wide or not tall:
        return None
    # Blurring and compression smear a picture's edge over the next pixel.
    return Box(
        box.left + (box.left > 0),
        box.top + (box.top > 0),
        box.right - (box.right < width),
        box.bottom - (box.bottom < height),
    )


def _alike(one: Box, other: Box, width: int, height: int) -> bool:
    across = max(abs(one.left - other.left), abs(one.right - other.right))
    down = max(abs(one.top - other.top), abs(one.bottom - other.bottom))
    return across <= _SAME_PART * width and down <= _SAME_PART * height
