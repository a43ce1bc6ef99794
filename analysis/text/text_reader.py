"""Reading text in a picture: one network finds where lines stand, another reads each of them.

The second is of the CRNN kind with CTC (Graves et al., ICML 2006): for each column of a line it gives how likely each
letter is, or none; letters that follow each other without a gap are one.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import cv2
import numpy as np
from cv2.typing import MatLike
from numpy.typing import NDArray
from PIL import Image

from analysis.errors import valid_text
from analysis.facts import Region, TextLine
from analysis.text.text_boxes import Box, boxes, cut_out

Floats = NDArray[np.float32]
Run = Callable[[Floats], Floats]
"""A network: 1 x 3 x height x width, values from -1 to 1, in; what it gives for it out."""

SURE = 0.8
"""The least average likelihood of a line's letters; on 140 photographs one thing that was no text came above it."""
LEAST_LETTERS = 2
"""A line of fewer letters and digits isn't told: single ones are seen in any pattern."""

_FINDING_EDGE = 1_280
"""Pixels of the longer edge in which lines are looked for; they are read in the picture itself."""
_STEP = 32
"""The first network takes edges that are multiples of it."""
_LINE_HEIGHT = 48
_SHORTEST, _LONGEST = 320, 2_400
"""Columns of a line as the second network takes it; what is shorter is filled up."""


class Read(NamedTuple):
    """What was read, in reading order, and how many boxes gave nothing sure."""

    lines: tuple[TextLine, ...]
    unread: int


class TextReader:
    """Both networks; for one thread."""

    def __init__(self, find: Run, read: Run, letters: Sequence[str]) -> None:
        """`find` gives 1 x 1 x height x width, how likely each pixel is text; `read` 1 x columns x letters. `letters`:
        what the second network's classes stand for, the first of them nothing."""
        self._find = find
        self._read = read
        self._letters = letters

    def read(self, still: Image.Image) -> Read:
        """All lines of an upright RGB still; their regions are in parts of it."""
        pixels = np.ascontiguousarray(np.asarray(still)[:, :, ::-1])
        found = [(box, *self._best(cut_out(pixels, box))) for box in boxes(self._heat(pixels))]
        told = [(box, text, sure) for box, text, sure in found if _is_told(text, sure)]
        lines = [TextLine(_region(box), text, min(1.0, sure)) for box, text, sure in told]
        return Read(tuple(_in_reading_order(lines)), len(found) - len(told))

    def _heat(self, pixels: NDArray[np.uint8]) -> Floats:
        height, width = pixels.shape[:2]
        scale = min(1.0, _FINDING_EDGE / max(height, width))
        rows, columns = (max(_STEP, round(edge * scale / _STEP) * _STEP) for edge in (height, width))
        heat: Floats = self._find(_prepared(cv2.resize(pixels, (columns, rows))))[0, 0]
        return heat

    def _best(self, line: NDArray[np.uint8]) -> tuple[str, float]:
        """A line that isn't read surely may stand on its head."""
        text, sure = self._decoded(line)
        if sure >= SURE:
            return text, sure
        turned = self._decoded(np.ascontiguousarray(np.rot90(line, 2)))
        return turned if turned[1] > sure else (text, sure)

    def _decoded(self, line: NDArray[np.uint8]) -> tuple[str, float]:
        height, width = line.shape[:2]
        columns = min(_LONGEST, max(16, math.ceil(_LINE_HEIGHT * width / height)))
        prepared = _prepared(cv2.resize(line, (columns, _LINE_HEIGHT)))
        if columns < _SHORTEST:
            prepared = np.pad(prepared, ((0, 0), (0, 0), (0, 0), (0, _SHORTEST - columns)))
        return decoded(self._read(prepared)[0], self._letters)


def decoded(likely: Floats, letters: Sequence[str]) -> tuple[str, float]:
    """The likeliest letters of a line (columns x classes) and their average likelihood; 0 where there is none."""
    classes, values = likely.argmax(1), likely.max(1)
    kept = (classes != 0) & np.append(True, classes[1:] != classes[:-1])
    if not kept.any():
        return "", 0.0
    text = "".join(letters[each] for each in classes[kept])
    return valid_text(text).strip()[:1000], float(values[kept].mean())


def _prepared(pixels: MatLike) -> Floats:
    values: Floats = pixels.astype(np.float32) / np.float32(127.5) - np.float32(1)
    return values.transpose(2, 0, 1)[None]


def _is_told(text: str, sure: float) -> bool:
    return sure >= SURE and sum(letter.isalnum() for letter in text) >= LEAST_LETTERS


def _region(box: Box) -> Region:
    """The upright rectangle around a box, as much of it as lies in the picture."""
    left, top = (float(each) for each in box.corners.min(0).clip(0, 1))
    right, bottom = (float(each) for each in box.corners.max(0).clip(0, 1))
    return left, top, right - left, bottom - top


def _in_reading_order(lines: Sequence[TextLine]) -> Iterator[TextLine]:
    """Rows from top to bottom, each from left to right; a line is of the row in whose height its middle lies."""
    left = sorted(lines, key=lambda line: line.region[1])
    while left:
        _, top, _, height = left[0].region
        row = [line for line in left if line.region[1] + line.region[3] / 2 <= top + height]
        row = row or left[:1]
        yield from sorted(row, key=lambda line: line.region[0])
        left = [line for line in left if line not in row]
