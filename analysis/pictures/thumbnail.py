"""Whether the small picture inside a file shows the same as the file's picture.

Cameras put it there, and many editors leave it as it was when they crop the picture or paint over a part of it; then it
shows what was to vanish. It is compared in grey at 64 x 64, where JPEG noise, sharpening and colour don't count, and in
the way that suits it best: turned or mirrored, without black bars, cut to its own format, shifted by a little. What
remains different after that is reported; a thumbnail that shows less than its picture is not.

The limits were chosen on half of 140 photographs and looked at on the other half; `docs/engine.md` has the figures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from analysis.still import jpeg, shrunk, upright

Grey = NDArray[np.float32]

_EDGE = 64
_LOOKED_AT = 160
"""Both are brought to this edge first: what thumbnails have."""
_CELLS = 8
"""In each direction."""
_BLACK = 24
"""Rows and columns of which 95 % is darker are bars, in 0 to 255."""
_TELLING = 8.0
"""A thumbnail whose brightness, within its bars, deviates by less shows nothing that could be missed."""
_PATTERN = 0.25
"""What keeps less of its deviation at 64 x 64 is a fine pattern, which no two reductions show alike."""
_FLAT = 4.0
"""What deviates by less isn't compared."""
_ALIKE = 0.98
"""Correlation from which no other way of laying the two on each other is tried."""
_TRIED = 3
"""Ways that are looked at closely otherwise."""

_DIFFERENT = 0.7
"""Correlation below which the two show different things; of same ones none was below 0.79."""
_CROP_GAIN = 0.015
"""By how much the picture must fit a part of the thumbnail better than the whole; for uncropped ones
it did so by 0.012 at most."""
_CROP_FIT = 0.85
"""How well it must fit that part."""
_CROP_PLAIN_GAIN = 0.05
"""Gain that needs no such fit."""
_CHANGED_CELLS = 2
"""So many of the 64 cells must differ; of same ones at most one did."""
_CELL_FIT = 0.5
"""Correlation of two cells, shifted by up to two of 64 pixels, from which they show the same."""
_CELL_TEXTURE = 5.0
"""Deviation of brightness in a cell of the thumbnail."""
_CELL_DIFFERENCE = (0.25, 0.8)
"""Least and most difference, in deviations of the thumbnail, that a textured cell may need to count; in between, four
times that of the middle cell, since a picture that was made vivid differs a little everywhere."""
_CLIPPED = (6.0, 249.0)
"""Pixels of the thumbnail that are darker or brighter show nothing."""
_MOST_CLIPPED = 0.25
"""The share of such pixels from which a cell doesn't count."""
_CELL_BEYOND = 1.0
"""What a cell without texture needs to count."""

_SHIFTED = (1.0, 0.985, 0.97)
_CONTAINED = (0.985, 0.97, 0.94, 0.91, 0.88, 0.85, 0.82, 0.79, 0.76, 0.73, 0.7)
_CONTAINED_GAIN = 0.003
_CROPPED = (0.95, 0.93, 0.91, 0.89, 0.87, 0.85, 0.82, 0.79, 0.76, 0.73, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4)

_FORMS: tuple[Callable[[Grey], Grey], ...] = (
    lambda grey: grey,
    lambda grey: np.rot90(grey, 1),
    lambda grey: np.rot90(grey, 2),
    lambda grey: np.rot90(grey, 3),
    lambda grey: grey[:, ::-1],
    lambda grey: np.rot90(grey[:, ::-1], 1),
    lambda grey: np.rot90(grey[:, ::-1], 2),
    lambda grey: np.rot90(grey[:, ::-1], 3),
)


class _Pair(NamedTuple):
    """Thumbnail and picture laid on each other, both 64 x 64, with their correlation."""

    fit: float
    thumbnail: Grey
    picture: Grey
    shape: tuple[float, float]
    """The picture's width and height, relative to the thumbnail's form: (1, 1) where both have one format."""


def differing_thumbnail(embedded: list[Image.Image], still: Image.Image, orientation: int) -> bytes:
    """JPEG, made from pixels, of the largest embedded picture that shows something else; empty where none does.

    `still` is the file's picture, upright; `orientation` is what the file asks for, of the embedded ones too.
    """
    for picture in sorted(embedded, key=lambda each: each.width * each.height, reverse=True):
        turned = upright(picture, orientation)
        if shows_else(turned, still):
            return jpeg(turned)
    return b""


def shows_else(thumbnail: Image.Image, still: Image.Image) -> bool:
    """Whether the thumbnail shows something that the picture doesn't, or not any more. Both upright RGB."""
    small, large = _grey(thumbnail), _grey(still)
    inner = _without_bars(small)
    if _squared(inner).std() < max(_TELLING, _PATTERN * float(inner.std())):
        return False
    pairs = _laid(small, large)
    if not pairs:
        return True
    best = max((_registered(pair) for pair in pairs), key=lambda pair: pair.fit)
    if best.fit < _DIFFERENT or _changed_cells(best.thumbnail, best.picture) >= _CHANGED_CELLS:
        return True
    if best.fit > 1 - _CROP_GAIN:
        return False
    part = max(_fit_of_part(pair) for pair in pairs)
    gain = part - best.fit
    return gain >= _CROP_PLAIN_GAIN or (gain >= _CROP_GAIN and part >= _CROP_FIT)


def _grey(image: Image.Image) -> Grey:
    return np.asarray(shrunk(image, _LOOKED_AT).convert("L"), np.float32)


def _laid(small: Grey, large: Grey) -> list[_Pair]:
    """The best ways of laying the whole thumbnail on the whole picture; none where one of them is flat."""
    pairs: list[_Pair] = []
    for form in _FORMS:
        for one, other in _framings(np.ascontiguousarray(form(small)), large):
            a, b = _squared(one), _squared(other)
            if a.std() < _FLAT or b.std() < 1:
                continue
            aspect = (other.shape[1] / other.shape[0]) / (one.shape[1] / one.shape[0])
            pairs.append(_Pair(_correlation(a, b), a, b, (min(1.0, aspect), min(1.0, 1 / aspect))))
        if any(pair.fit >= _ALIKE for pair in pairs):
            break
    pairs.sort(key=lambda pair: -pair.fit)
    return pairs[:1] if pairs and pairs[0].fit >= _ALIKE else pairs[:_TRIED]


def _framings(small: Grey, large: Grey) -> Iterator[tuple[Grey, Grey]]:
    """Both as they are; without bars; and either cut to the other's format."""
    inner, bare = _without_bars(small), _without_bars(large)
    yield small, large
    yield _between_bars(small, large.shape[1] / large.shape[0]), large
    if inner.shape != small.shape:
        yield inner, large
    if bare.shape != large.shape:
        yield inner, bare
    yield small, _cut(large, small.shape[1] / small.shape[0])


def _without_bars(grey: Grey) -> Grey:
    """Without black rows and columns at its edges, and the blurred line beside them."""
    rows = np.flatnonzero(np.percentile(grey, 95, axis=1) > _BLACK)
    columns = np.flatnonzero(np.percentile(grey, 95, axis=0) > _BLACK)
    if not len(rows) or not len(columns):
        return grey
    spans = []
    for lit, length in ((rows, grey.shape[0]), (columns, grey.shape[1])):
        first, last = int(lit[0]), int(lit[-1]) + 1
        if last - first < 0.3 * length:
            return grey
        spans.append(slice(first + (first > 0), last - (last < length)))
    return grey[spans[0], spans[1]]


def _between_bars(grey: Grey, aspect: float) -> Grey:
    """The middle of it in this format if what lies beside that is black; a dark picture has no edge to be found by."""
    middle = _cut(grey, aspect)
    top, left = (grey.shape[0] - middle.shape[0]) // 2, (grey.shape[1] - middle.shape[1]) // 2
    beside = [grey[: max(0, top - 1)], grey[:, : max(0, left - 1)]]
    beside += [grey[top + middle.shape[0] + 1 :], grey[:, left + middle.shape[1] + 1 :]]
    return middle if all(not part.size or np.percentile(part, 95) <= _BLACK for part in beside) else grey


def _cut(grey: Grey, aspect: float) -> Grey:
    height, width = grey.shape
    if width / height > aspect:
        kept = max(1, round(height * aspect))
        return grey[:, (width - kept) // 2 :][:, :kept]
    kept = max(1, round(width / aspect))
    return grey[(height - kept) // 2 :][:kept]


def _squared(grey: Grey) -> Grey:
    small = cv2.resize(np.ascontiguousarray(grey), (_EDGE, _EDGE), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.GaussianBlur(small, (0, 0), 1.0), np.float32)


def _correlation(a: Grey, b: Grey) -> float:
    one, other = a - a.mean(), b - b.mean()
    return float((one * other).mean() / (a.std() * b.std() + 1e-6))


def _registered(pair: _Pair) -> _Pair:
    """The same two, shifted by a little, or the thumbnail laid on the part of the picture that it shows."""
    best = pair
    for scale in _SHIFTED:
        fit, view = _found(pair.picture, pair.thumbnail, scale, scale)
        if fit > best.fit:
            best = pair._replace(fit=fit, thumbnail=view, picture=pair.picture)
    for scale in _CONTAINED:
        fit, view = _found(pair.thumbnail, pair.picture, scale, scale)
        if fit > best.fit + _CONTAINED_GAIN:
            best = pair._replace(fit=fit, thumbnail=pair.thumbnail, picture=view)
    return best


def _fit_of_part(pair: _Pair) -> float:
    """How well the picture fits a part of the thumbnail, of its own format or of the thumbnail's."""
    width, height = pair.shape
    scales = [(scale, scale) for scale in _CROPPED]
    if min(width, height) < 0.95:
        scales += [(scale * width, scale * height) for scale in (1.0, *_CROPPED)]
    return max(_found(pair.picture, pair.thumbnail, *scale)[0] for scale in scales)


def _found(part: Grey, whole: Grey, width: float, height: float) -> tuple[float, Grey]:
    """The best correlation of `part`, scaled to these shares of `whole`, and what of `whole` lies there, 64 x 64."""
    size = max(8, round(_EDGE * width)), max(8, round(_EDGE * height))
    fits = cv2.matchTemplate(whole, cv2.resize(part, size, interpolation=cv2.INTER_AREA), cv2.TM_CCOEFF_NORMED)
    _, fit, _, (left, top) = cv2.minMaxLoc(fits)
    view = whole[top : top + size[1], left : left + size[0]]
    # With next to nothing in sight the correlation is a quotient of rounding errors.
    return float(fit) if view.std() >= _FLAT else -1.0, np.asarray(cv2.resize(view, (_EDGE, _EDGE)), np.float32)


def _changed_cells(thumbnail: Grey, picture: Grey) -> int:
    """In how many of the 8 x 8 cells the two differ, after brightness and contrast were made alike."""
    deviation = float(thumbnail.std()) + 1e-3
    shown, told = thumbnail / deviation, _adjusted(picture, thumbnail) / deviation
    if float(_cells(np.abs(shown - told)).mean(axis=1).max()) <= _CELL_DIFFERENCE[0]:
        return 0
    around = cv2.copyMakeBorder(told, 2, 2, 2, 2, cv2.BORDER_REPLICATE)
    cells = _cells(shown)
    texture = cells.std(axis=1)
    fit = np.full(len(cells), -1.0, np.float32)
    difference = np.full(len(cells), np.inf, np.float32)
    for top in range(5):
        for left in range(5):
            others = _cells(np.ascontiguousarray(around[top : top + _EDGE, left : left + _EDGE]))
            product = (cells - cells.mean(1, keepdims=True)) * (others - others.mean(1, keepdims=True))
            fit = np.maximum(fit, product.mean(axis=1) / (texture * others.std(axis=1) + 1e-4))
            difference = np.minimum(difference, np.abs(cells - others).mean(axis=1))
    limit = float(np.clip(4 * np.median(difference), *_CELL_DIFFERENCE))
    enough = np.where(texture * deviation > _CELL_TEXTURE, limit, _CELL_BEYOND)
    clipped = (thumbnail < _CLIPPED[0]) | (thumbnail > _CLIPPED[1])
    telling = _cells(clipped.astype(np.float32)).mean(axis=1) < _MOST_CLIPPED
    return int((telling & (fit < _CELL_FIT) & (difference > enough)).sum())


def _adjusted(picture: Grey, thumbnail: Grey) -> Grey:
    """The picture with the brightness and contrast of the thumbnail, by the three quarters that agree best."""
    kept = np.ones(picture.shape, bool)
    adjusted = picture
    for _ in range(4):
        x, y = picture[kept], thumbnail[kept]
        spread = float(x.var())
        slope = float(((x - x.mean()) * (y - y.mean())).mean()) / spread if spread > 1 else 1.0
        slope = min(3.0, max(0.3, slope))
        adjusted = np.asarray(slope * picture + (float(y.mean()) - slope * float(x.mean())), np.float32)
        missed = np.abs(thumbnail - adjusted)
        kept = missed <= np.quantile(missed, 0.75)
    return adjusted


def _cells(grey: Grey) -> Grey:
    """64 rows, each the pixels of a cell."""
    edge = _EDGE // _CELLS
    return grey.reshape(_CELLS, edge, _CELLS, edge).transpose(0, 2, 1, 3).reshape(_CELLS * _CELLS, -1)
