"""Regions: the parts of a picture that are pictures of their own inside plain surroundings.

Copies are framed, letterboxed, put on a card with a caption, pasted into a collage or sent as a screenshot of a chat;
their fingerprint is then that of the frame. So what is plain and reaches the edge of the picture (one colour, a slow
gradient, the wallpaper between the lines of a text) is taken away, and what is left is looked at piece by piece: a
piece with four straight sides is a card, which is looked into in the same way, or a picture. Pictures that touch each
other are cut apart at edges that run straight through. Text and symbols have no straight sides or too few tones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from analysis.pdq import Luma, pdq
from analysis.region_layout import EVEN, EVEN_SHARE, FRAMED, LAYOUT, MAIN

_SCALE = 65_535
_MOST_PANELS = 6
_STEP = 10
"""Grey levels between neighbouring pixels that make an edge: above the noise of JPEG."""
_SLOW = 6
"""Grey levels between neighbouring pixels of a slow gradient."""
_LEAST_EDGE = 40
"""Shorter edge of a region in the still's pixels: below it PDQ would look at enlarged values."""
_LEAST_SHARE = 0.015
_MOST_SHARE = 0.97
"""A region's share of the picture's area: less is an icon, more is the picture itself."""
_LEAST_GROUND = 0.02
"""Share of the view that a plain ground must take up."""
_COLOUR_SPREAD = 16
"""By how much JPEG makes a plain colour differ, in levels of each of red, green and blue."""
_TIGHT_SPREAD = 4
"""The same where dark pictures would run into black bars: bars are plainer than pictures."""
_SIDE = 0.7
"""Share of a side of the view that one plain area must take up to be what surrounds pictures: the sky takes less."""
_STRAIGHT = 0.4
"""Share of a side that must lie within `_STRAIGHT_WITHIN` px of a straight line."""
_STRAIGHT_WITHIN = 3
_JUMPS = 0.3
"""Share of a side at which the colour must jump from the ground to the piece."""
_CUT = 0.65
"""Share of a line across a region at which the tone must jump for two pictures to meet there."""
_CUT_MARGIN = 0.15
_STROKE = 18
"""Grey levels by which a stroke differs from its ground."""
_LEAST_FILLED = 0.06
"""Share of a piece that things wider than strokes must fill, for it to be no text."""
_SECOND = 6
"""A picture with another one beside it that is more than a sixth of its size isn't the only one."""
_LARGE = 0.3
"""Share of the picture's area from which on a piece is no mere text."""
_MOST_NESTED = 3
_LARGE_EDGE = 256
"""Shorter edge of a view from which on every other line is enough to find what is plain."""
_DEEPEST = 6
_INSET = 2
_DEEPEST_CUT = 3
_SEEDS = 3
_SPARSE = 4
_TONES = 12
_RIM = 4
_BEHIND_RIM = 8
_RIM_CONTRAST = 2.5
_SNAP = 5


class Box(NamedTuple):
    """A rectangle in pixels of the still; `right` and `bottom` are the first beyond it."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """In pixels."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """In pixels."""
        return self.bottom - self.top

    @property
    def area(self) -> int:
        """In pixels."""
        return self.width * self.height

    def scaled(self, scale: int, width: int, height: int) -> Box:
        """This box in a picture that is larger by so much, of this size."""
        left, top, right, bottom = (scale * side for side in self)
        return Box(left, top, min(right, width), min(bottom, height))

    def within(self, outer: Box) -> Box:
        """This box, given relative to `outer`, in the coordinates that `outer` has."""
        return Box(self.left + outer.left, self.top + outer.top, self.right + outer.left, self.bottom + outer.top)


Colour = tuple[int, int, int]
Ground = NDArray[np.uint8]
"""1 where there is nothing but what pictures lie on."""


class _View(NamedTuple):
    """A rectangle of the still."""

    rgb: NDArray[np.uint8]
    grey: NDArray[np.uint8]

    def part(self, box: Box) -> _View:
        """The rectangle `box` of this one."""
        rows, columns = slice(box.top, box.bottom), slice(box.left, box.right)
        return _View(self.rgb[rows, columns], self.grey[rows, columns])

    def thinned(self) -> tuple[_View, int]:
        """Every so manieth line of a large view, and how manieth: enough to see what is plain."""
        if min(self.grey.shape) < _LARGE_EDGE:
            return self, 1
        return _View(np.ascontiguousarray(self.rgb[::2, ::2]), np.ascontiguousarray(self.grey[::2, ::2])), 2


class Region(NamedTuple):
    """A part of the still that is a picture of its own."""

    box: Box
    flags: int


def region_prints(rgb: NDArray[np.uint8], light: Luma) -> tuple[bytes, int]:
    """The regions of an upright still, packed with their PDQ, and the best of their qualities.

    `light` is the still's luminance. Empty where the picture is nothing but itself.
    """
    found = regions(rgb, light)
    height, width = light.shape
    packed = np.zeros(len(found), dtype=LAYOUT)
    for row, (box, flags) in zip(packed, found, strict=True):
        value, quality = pdq(light[box.top : box.bottom, box.left : box.right])
        across, down = _SCALE / width, _SCALE / height
        row["x"], row["w"] = int(box.left * across), int(box.width * across)
        row["y"], row["h"] = int(box.top * down), int(box.height * down)
        even = EVEN if even_percent(light[box.top : box.bottom, box.left : box.right]) >= EVEN_SHARE else 0
        row["flags"], row["quality"] = flags | even, quality
        row["pdq"] = np.frombuffer(value, np.uint8)
    return packed.tobytes(), int(packed["quality"].max(initial=0))


def even_percent(light: Luma) -> int:
    """How much of a picture has nearly one tone: the percentage within 12 levels of the commonest one."""
    grey = np.asarray(cv2.convertScaleAbs(np.ascontiguousarray(light[::2, ::2])), dtype=np.uint8)
    counts = cv2.calcHist([grey], [0], None, [256], [0, 256]).ravel()
    up_to = np.concatenate([np.zeros(_TONES), np.cumsum(counts), np.full(_TONES, grey.size)])
    return int(100 * (up_to[2 * _TONES :] - up_to[: -2 * _TONES]).max() / grey.size)


def regions(rgb: NDArray[np.uint8], light: Luma) -> list[Region]:
    """The regions of an upright still: if there is one picture, its box and those of the cards that it lies on, the
    outermost first; if there are several, the largest first."""
    view = _View(rgb, np.asarray(cv2.convertScaleAbs(light), dtype=np.uint8))
    whole = Box(0, 0, rgb.shape[1], rgb.shape[0])
    if min(whole.width, whole.height) < _LEAST_EDGE:
        return []
    thin, scale = view.thinned()
    grounds = list(_grounds(thin, 0))
    chains = _pictures(view, whole, grounds)
    several = len(chains) > 1 and chains[1][-1].area * _SECOND >= chains[0][-1].area
    if several:
        return [Region(chain[-1], 0) for chain in chains[:_MOST_PANELS]]
    if chains:
        nested = [box for box in chains[0] if box.area <= _MOST_SHARE * whole.area]
        main = [Region(box, MAIN | FRAMED) for box in dict.fromkeys(nested[:1] + nested[-_MOST_NESTED + 1 :])]
    else:
        main = [Region(box, MAIN) for box in _outlined(view, whole, grounds, scale)]
    cells = _cut_apart(view, chains[0][-1] if chains else whole)
    parts = [Region(box, 0) for box in cells if _is_region(view, box, whole)]
    parts = parts if len(parts) > 1 else []
    return main + sorted(parts, key=lambda part: (-part.box.area, part.box))[: _MOST_PANELS - len(main)]


def _pictures(view: _View, whole: Box, grounds: list[Ground]) -> list[list[Box]]:
    """Chains of boxes that end in a picture each, the largest picture first."""
    ends: dict[Box, list[Box]] = {}
    for chain in _chains(view, whole, 0, grounds):
        while chain and not _is_region(view, chain[-1], whole):
            chain.pop()
        if chain:
            chain[-1] = _shaved(view.grey, chain[-1])
            ends[chain[-1]] = chain
    passed = {box for chain in ends.values() for box in chain[:-1]}
    chains = [chain for end, chain in ends.items() if end not in passed]
    return sorted(chains, key=lambda chain: (-chain[-1].area, chain[-1]))


def _outlined(view: _View, whole: Box, grounds: list[Ground], scale: int) -> list[Box]:
    """What there is on a plain ground without straight sides: in a copy the ground may be wider."""
    ground = next((ground for ground in grounds if _sides_taken(ground, 0) >= 3), None)
    if ground is None:
        return []
    left, top, width, height = cv2.boundingRect(_without_specks(1 - ground))
    box = Box(left, top, left + width, top + height).scaled(scale, whole.width, whole.height)
    return [box] if _is_region(view, box, whole) else []


def _sides_taken(ground: NDArray[np.uint8], inset: int) -> int:
    """Of how many sides of the view a ground takes up most."""
    return sum(bool(side.mean() >= _SIDE) for side in _sides(ground, inset))


def _is_region(view: _View, box: Box, whole: Box) -> bool:
    return (
        min(box.width, box.height) >= _LEAST_EDGE
        and _LEAST_SHARE * whole.area <= box.area <= _MOST_SHARE * whole.area
        and (box.area >= _LARGE * whole.area or not _is_text(view.part(box).grey))
    )


def _chains(whole: _View, box: Box, depth: int, grounds: list[Ground] | None = None) -> list[list[Box]]:
    """Of each picture inside the box: the cards that it lies on, outermost first, and its own box last."""
    if depth >= _DEEPEST:
        return [[]]
    view = whole.part(box)
    inner = _cards(view, 0 if depth == 0 else _INSET, grounds)
    found = []
    for place in [piece.within(box) for piece in inner]:
        if min(place.width, place.height) >= _LEAST_EDGE:
            found += [[place, *chain] for chain in _chains(whole, place, depth + 1)]
    return found or [[]]


def _cards(view: _View, inset: int, grounds: list[Ground] | None) -> list[Box]:
    """The straight pieces that lie on the ground of the view; of several grounds the one that leaves most.

    So a bar along one side is taken away before what it is a bar of; what takes up all four sides comes first. Grounds
    of a colour that is met exactly come last, and only around the whole.
    """
    thin, scale = view.thinned()
    inset //= scale
    best = _best_pieces(view, _grounds(thin, inset) if grounds is None else grounds, inset, scale, _STEP)
    if best or inset:
        return best
    return _best_pieces(view, _grounds(thin, inset, _TIGHT_SPREAD), inset, scale, _TIGHT_SPREAD)


def _best_pieces(view: _View, grounds: Iterable[Ground], inset: int, scale: int, step: int) -> list[Box]:
    best: list[Box] = []
    height, width = view.grey.shape
    for ground in grounds:
        pieces = [_snapped(view.grey, piece.scaled(scale, width, height)) for piece in _straight_pieces(ground, scale)]
        pieces = [piece for piece in pieces if _stands_out(view.rgb, piece, step)]
        if pieces and _sides_taken(ground, inset) == 4:
            return pieces
        if sum(piece.area for piece in pieces) > sum(piece.area for piece in best):
            best = pieces
    return best


def _grounds(view: _View, inset: int, spread: int = _COLOUR_SPREAD) -> Iterator[Ground]:
    """Areas of one colour, or of one slow gradient, that take up most of a side of the view: 1 where they are.

    The outermost `inset` lines are left aside: between a card and its ground they are a blend of both.
    """
    plains = []
    sides = _sides(view.rgb, inset)
    colours = [_side_colour(side) for side in sides]
    distinct: list[Colour] = []
    for colour in colours:
        if colour is not None and all(max(map(_apart, colour, other)) > _COLOUR_SPREAD for other in distinct):
            distinct.append(colour)
    unlike = (len(distinct) > 1 or None in colours) and spread == _COLOUR_SPREAD
    if unlike and all(colour or _is_slow(side) for colour, side in zip(colours, sides, strict=True)):
        gradient = _like_gradient(view.rgb, inset)
        plains += [] if gradient is None else [gradient]
    for colour in distinct:
        low, high = (tuple(max(0, min(255, c + d)) for c in colour) for d in (-spread, spread))
        plains.append(np.asarray(cv2.inRange(view.rgb, low, high), dtype=np.uint8) // np.uint8(255))
    for plain in plains:
        ground = _joined_to_a_side(plain, inset)
        if ground is not None and ground.mean() >= _LEAST_GROUND:
            yield ground


def _joined_to_a_side(plain: NDArray[np.uint8], inset: int) -> NDArray[np.uint8] | None:
    """The connected areas that take up most of a side each; None where none does."""
    reached = []
    number = 2
    for index, side in enumerate(_sides(plain, inset)):
        if np.count_nonzero(side) < _SIDE * side.size:
            continue
        for _ in range(_SEEDS):
            rows, columns = np.nonzero(side == 1)
            if len(rows) < _SIDE * side.size:
                break
            top, left = _side_origins(plain.shape, inset)[index]
            middle = len(rows) // 2
            cv2.floodFill(plain, None, (left + int(columns[middle]), top + int(rows[middle])), number)
            if np.count_nonzero(side == number) >= _SIDE * side.size:
                reached.append(number)
            number += 1
    if not reached:
        return None
    ground = np.zeros_like(plain)
    for each in reached:
        ground |= plain == each
    return ground


def _side_origins(shape: tuple[int, ...], inset: int) -> tuple[tuple[int, int], ...]:
    """Row and column at which each of `_sides` begins."""
    return (inset, 0), (shape[0] - inset - 2, 0), (0, inset), (0, shape[1] - inset - 2)


def _sides(values: NDArray[Any], inset: int) -> tuple[NDArray[Any], ...]:
    """Two lines along each side."""
    first, last = slice(inset, inset + 2), slice(-inset - 2, -inset or None)
    return values[first], values[last], values[:, first], values[:, last]


def _line(side: NDArray[np.uint8]) -> NDArray[np.int16]:
    """One of the two lines of a side."""
    return (side[0] if len(side) == 2 else side[:, 0]).astype(np.int16)


def _is_slow(side: NDArray[np.uint8]) -> bool:
    """Whether the tone changes slowly along most of a side."""
    red, green, blue = np.abs(np.diff(_line(side), axis=0)).T
    return bool(np.mean(np.maximum(np.maximum(red, green), blue) <= _SLOW) >= _SIDE)


def _apart(a: int, b: int) -> int:
    return abs(a - b)


def _like_gradient(rgb: NDArray[np.uint8], inset: int) -> NDArray[np.uint8] | None:
    """1 where the view has the colour of the even gradient that its sides show; None where they show none."""
    height, width = rgb.shape[:2]
    known, values = [], []
    for side, (top, left) in zip(_sides(rgb, inset), _side_origins(rgb.shape, inset), strict=True):
        line = _line(side)[::_SPARSE]
        along = _SPARSE * np.arange(len(line), dtype=np.float32)
        across = np.zeros_like(along)
        places = (top + across, left + along) if len(side) == 2 else (top + along, left + across)
        known.append(np.stack([np.ones_like(along), *places], axis=1))
        values.append(line.astype(np.float32))
    at, colours = np.concatenate(known), np.concatenate(values)
    factors = np.linalg.lstsq(at, colours, rcond=None)[0]
    if np.mean(np.abs(at @ factors - colours) <= _COLOUR_SPREAD) < _SIDE:
        return None
    down, across = np.arange(height, dtype=np.float32)[:, None], np.arange(width, dtype=np.float32)[None, :]
    planes = [
        cv2.convertScaleAbs(np.maximum(base + by_row * down + by_column * across, 0))
        for base, by_row, by_column in factors.T
    ]
    apart = cv2.absdiff(rgb, cv2.merge(planes))
    return np.asarray(cv2.inRange(apart, (0, 0, 0), (_COLOUR_SPREAD,) * 3), dtype=np.uint8) // np.uint8(255)


def _side_colour(side: NDArray[np.uint8]) -> Colour | None:
    """The colour that most of a side has; None where it has no such colour."""
    line = _line(side)
    red, green, blue = np.sort(line, axis=0)[len(line) // 2].tolist()
    apart = np.abs(line - np.array([red, green, blue], dtype=np.int16)).T
    near = (apart[0] <= _COLOUR_SPREAD) & (apart[1] <= _COLOUR_SPREAD) & (apart[2] <= _COLOUR_SPREAD)
    return (red, green, blue) if np.count_nonzero(near) >= _SIDE * len(line) else None


def _straight_pieces(ground: Ground, scale: int) -> Iterator[Box]:
    """What is left without the ground, as far as it has four straight sides."""
    outlines, _ = cv2.findContours(_without_specks(1 - ground), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    for outline in outlines:
        if len(outline) * scale < 3 * _LEAST_EDGE:
            continue
        x, y, width, height = cv2.boundingRect(outline)
        if min(width, height) * scale >= _LEAST_EDGE and _has_straight_sides(outline[:, 0] - (x, y), width, height):
            yield Box(x, y, x + width, y + height)


def _without_specks(mask: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The mask without what is thinner than 5 px: lines, small text, noise."""
    return np.asarray(cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((5, 5), np.uint8)), dtype=np.uint8)


def _has_straight_sides(outline: NDArray[Any], width: int, height: int) -> bool:
    """Whether the outline, given by its pixels, runs along each side of its box for most of it."""
    across, down = outline.T
    return all(
        np.count_nonzero(np.bincount(along[apart <= _STRAIGHT_WITHIN])) >= _STRAIGHT * length
        for along, apart, length in (
            (across, down, width),
            (across, height - 1 - down, width),
            (down, across, height),
            (down, width - 1 - across, height),
        )
    )


def _stands_out(rgb: NDArray[np.uint8], box: Box, step: int) -> bool:
    """Whether the colour jumps at each side of the box that isn't a side of the view."""
    height, width = rgb.shape[:2]
    columns, rows = rgb[box.top : box.bottom].swapaxes(0, 1), rgb[:, box.left : box.right]
    sides = (
        (columns, box.left - 2, box.left + 1, box.left >= 2),
        (columns, box.right + 1, box.right - 2, box.right <= width - 2),
        (rows, box.top - 2, box.top + 1, box.top >= 2),
        (rows, box.bottom + 1, box.bottom - 2, box.bottom <= height - 2),
    )
    return all(
        np.mean(cv2.absdiff(lines[outer], lines[inner]).max(axis=1) > step) >= _JUMPS
        for lines, outer, inner, is_inside in sides
        if is_inside
    )


def _snapped(view: NDArray[np.uint8], box: Box) -> Box:
    """The box with each side moved to the nearest straight edge: JPEG's ringing blurs where a piece ends."""
    left, right = _snapped_span(view[box.top : box.bottom], box.left, box.right)
    top, bottom = _snapped_span(view[:, box.left : box.right].T, box.top, box.bottom)
    return Box(left, top, right, bottom)


def _snapped_span(lines: NDArray[np.uint8], first: int, last: int) -> tuple[int, int]:
    """The span of columns between the steps near both ends."""
    width = lines.shape[1]
    start = _first_step(lines, max(1, first - 2), min(first + _SNAP, width - 1))
    end = width - _first_step(lines[:, ::-1], max(1, width - last - 2), min(width - last + _SNAP, width - 1))
    return (0 if first <= 1 else start), (width if last >= width - 1 else end)


def _shaved(grey: NDArray[np.uint8], box: Box) -> Box:
    """The box without a frame of a pixel or two, such as the rim of a card on a small screenshot."""
    view = grey[box.top : box.bottom, box.left : box.right]
    left, right, top, bottom = (_rim(lines) for lines in (view.T, view.T[::-1], view, view[::-1]))
    return Box(box.left + left, box.top + top, box.right - right, box.bottom - bottom)


def _rim(lines: NDArray[np.uint8]) -> int:
    """How many of the first lines are a frame: those before a step that is far stronger than those further in."""
    near = lines[: _RIM + _BEHIND_RIM].astype(np.int16)
    strength = np.abs(np.diff(near, axis=0)).mean(axis=1)
    usual = float(np.median(strength[_RIM:]))
    strong = np.flatnonzero(strength[:_RIM] > _RIM_CONTRAST * usual + _STEP)
    return int(strong[-1]) + 1 if len(strong) else 0


def _first_step(lines: NDArray[np.uint8], low: int, high: int) -> int:
    """The column between `low` and `high` with which the picture begins: after the first step that is about as strong
    as any there, and after the next one where a blend lies in between."""
    if high <= low:
        return low
    steps = cv2.absdiff(np.ascontiguousarray(lines[:, low:high]), np.ascontiguousarray(lines[:, low - 1 : high - 1]))
    strength = np.mean(np.asarray(steps), axis=0)
    first = int((strength * 2 >= strength.max()).argmax())
    if first + 1 < len(strength) and strength[first + 1] * 2 > strength[first]:
        first += 1
    return low + first


def _cut_apart(whole: _View, box: Box, depth: int = 0) -> list[Box]:
    """The cells of the box between edges that run straight through it or through a cell; none where there are none."""
    view = whole.part(box).grey
    across = _cut(view, 1)
    down = 0 if across else _cut(view, 0)
    if depth == _DEEPEST_CUT or not (across or down):
        return [] if depth == 0 else [box]
    first = Box(box.left, box.top, box.left + across if across else box.right, box.top + down if down else box.bottom)
    second = Box(box.left + across, box.top + down, box.right, box.bottom)
    return _cut_apart(whole, first, depth + 1) + _cut_apart(whole, second, depth + 1)


def _cut(view: NDArray[np.uint8], axis: int) -> int:
    """The column (or row, for axis 0) at which the tone jumps in nearly all lines; 0 where there is none."""
    length = view.shape[axis]
    margin = max(_LEAST_EDGE, int(length * _CUT_MARGIN))
    if length < 2 * margin + 2:
        return 0
    after, before = slice(margin, length - margin), slice(margin - 1, length - margin - 1)
    steps = cv2.absdiff(view[after], view[before]) if axis == 0 else cv2.absdiff(view[:, after], view[:, before])
    _, jumps = cv2.threshold(steps, _STEP, 1, cv2.THRESH_BINARY)
    counts = np.asarray(cv2.reduce(jumps, 1 - axis, cv2.REDUCE_SUM, dtype=cv2.CV_32S)).ravel()
    best = int(counts.argmax())
    return margin + best if counts[best] >= _CUT * view.shape[1 - axis] else 0


def _is_text(view: NDArray[np.uint8]) -> bool:
    """Whether nothing but thin strokes is seen on a ground of one tone."""
    tone = int(np.bincount(view.ravel() >> 3, minlength=32).argmax() << 3) + 4
    marks = np.asarray(cv2.absdiff(view, np.full_like(view, tone)) > _STROKE, dtype=np.uint8)
    return bool(_without_specks(marks).mean() < _LEAST_FILLED)
