"""Whether lines of text are seen in a picture, and how many: by their shape alone, nothing is read.

A line of text is a row of strokes: after closing the gaps of the picture's edges sideways it is one long, well-filled
piece, inside of which stand letters of like heights that hold less ink than ground. Chosen so that what is called text
is text: handwriting, single words on signs and blurred print are mostly missed. `docs/decisions/0014-facets.md` has the
figures.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from analysis.facts import Fingerprint

METHOD = "text"
"""Method of a fingerprint of one byte: the number of lines, 255 for all from there on."""
_GAP = 9
_LOWEST = 6
_HIGHEST = 0.25  # of the picture's height
_LONG = 2.5  # width by height, at least
_WIDEST = 0.98  # of the picture's width: what goes from edge to edge is a border or a horizon
_FILLED = 0.45
_LETTERS = 6
_TALL_LETTER = 0.4  # of the line's height, at least
_WIDE_LETTER = 1.6  # of the line's height, at most
_UNLIKE = 0.25  # standard deviation of the letters' heights by their mean, at most
_VARIED = 0.04  # the same of their widths, at least: windows in a row are alike
_INK = (0.1, 0.48)
_CLOSE = (0.4, 2.6)  # letters on a stretch as long as the line is high
_CONTRAST = 20
_MOST_LOOKED_AT = 400

Grey = NDArray[np.uint8]


def text_print(still: Image.Image) -> Fingerprint:
    """How many lines of text there are in an upright RGB still of at most 512 px. Takes about 2 ms."""
    grey = cv2.cvtColor(np.ascontiguousarray(np.asarray(still)), cv2.COLOR_RGB2GRAY)
    return Fingerprint(METHOD, bytes([min(255, text_lines(np.asarray(grey, np.uint8)))]), 0)


def text_lines(grey: Grey) -> int:
    """The number of lines of text in a grey picture (height, width) of at most some 512 px."""
    edges = cv2.morphologyEx(grey, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    _, strong = cv2.threshold(edges, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    closed = cv2.morphologyEx(strong, cv2.MORPH_CLOSE, cv2.getStructuringElement(cv2.MORPH_RECT, (_GAP, 1)))
    _, _, found, _ = cv2.connectedComponentsWithStats(closed)
    pieces = found[1:]
    wide, high, area = (pieces[:, each].astype(np.float64) for each in (2, 3, 4))
    rows, columns = grey.shape
    fit = (high >= _LOWEST) & (high <= _HIGHEST * rows) & (wide >= _LONG * high) & (wide < _WIDEST * columns)
    fit &= area > _FILLED * wide * high
    return sum(_is_line(grey[y : y + h, x : x + w]) for x, y, w, h, _ in pieces[fit][:_MOST_LOOKED_AT].tolist())


def _is_line(part: Grey) -> bool:
    """Whether letters stand in this piece of a picture."""
    _, ink = cv2.threshold(part, 0, 1, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    if ink.mean() > 0.5:
        ink = 1 - ink
    share = float(ink.mean())
    if not _INK[0] < share < _INK[1]:
        return False
    if abs(float(part[ink == 1].mean()) - float(part[ink == 0].mean())) < _CONTRAST:
        return False
    return _are_letters(ink, *part.shape)


def _are_letters(ink: NDArray[Any], height: int, width: int) -> bool:
    _, _, found, _ = cv2.connectedComponentsWithStats(ink)
    tall = found[1:][(found[1:, 3] >= _TALL_LETTER * height) & (found[1:, 2] <= _WIDE_LETTER * height)]
    if len(tall) < _LETTERS:
        return False
    widths, heights = tall[:, 2], tall[:, 3]
    alike = float(heights.std()) <= _UNLIKE * float(heights.mean())
    varied = float(widths.std()) >= _VARIED * float(widths.mean())
    return alike and varied and _CLOSE[0] <= len(tall) * height / width <= _CLOSE[1]
