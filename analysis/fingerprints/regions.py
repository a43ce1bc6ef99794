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

from analysis.fingerprints.pdq import Luma, pdq
from analysis.fingerprints.region_boxes import LEAST_EDGE, Box, View
from analysis.fingerprints.region_edges import STEP, cut_apart, shaved, snapped, stands_out
from analysis.fingerprints.region_grounds import TIGHT_SPREAD, Ground, plain_grounds, sides_taken
from analysis.fingerprints.region_layout import EVEN, EVEN_SHARE, FRAMED, LAYOUT, MAIN

_SCALE = 65_535
_MOST_PANELS = 6
_LEAST_SHARE = 0.015
_MOST_SHARE = 0.97
"""A region's share of the picture's area: less is an icon, more is the picture itself."""
_STRAIGHT = 0.4
"""Share of a side that must lie within `_STRAIGHT_WITHIN` px of a straight line."""
_STRAIGHT_WITHIN = 3
_STROKE = 18
"""Grey levels by which a stroke differs from its ground."""
_LEAST_FILLED = 0.06
"""Share of a piece that things wider than strokes must fill, for it to be no text."""
_SECOND = 6
"""A picture with another one beside it that is more than a sixth of its size isn't the only one."""
_LARGE = 0.3
"""Share of the picture's area from which on a piece is no mere text."""
_MOST_NESTED = 3
_DEEPEST = 6
_INSET = 2
_TONES = 12


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
    view = View(rgb, np.asarray(cv2.convertScaleAbs(light), dtype=np.uint8))
    whole = Box(0, 0, rgb.shape[1], rgb.shape[0])
    if min(whole.width, whole.height) < LEAST_EDGE:
        return []
    thin, scale = view.thinned()
    grounds = list(plain_grounds(thin, 0))
    chains = _pictures(view, whole, grounds)
    several = len(chains) > 1 and chains[1][-1].area * _SECOND >= chains[0][-1].area
    if several:
        return [Region(chain[-1], 0) for chain in chains[:_MOST_PANELS]]
    if chains:
        nested = [box for box in chains[0] if box.area <= _MOST_SHARE * whole.area]
        main = [Region(box, MAIN | FRAMED) for box in dict.fromkeys(nested[:1] + nested[-_MOST_NESTED + 1 :])]
    else:
        main = [Region(box, MAIN) for box in _outlined(view, whole, grounds, scale)]
    cells = cut_apart(view, chains[0][-1] if chains else whole)
    parts = [Region(box, 0) for box in cells if _is_region(view, box, whole)]
    parts = parts if len(parts) > 1 else []
    return main + sorted(parts, key=lambda part: (-part.box.area, part.box))[: _MOST_PANELS - len(main)]


def _pictures(view: View, whole: Box, grounds: list[Ground]) -> list[list[Box]]:
    """Chains of boxes that end in a picture each, the largest picture first."""
    ends: dict[Box, list[Box]] = {}
    for chain in _chains(view, whole, 0, grounds):
        while chain and not _is_region(view, chain[-1], whole):
            chain.pop()
        if chain:
            chain[-1] = shaved(view.grey, chain[-1])
            ends[chain[-1]] = chain
    passed = {box for chain in ends.values() for box in chain[:-1]}
    chains = [chain for end, chain in ends.items() if end not in passed]
    return sorted(chains, key=lambda chain: (-chain[-1].area, chain[-1]))


def _outlined(view: View, whole: Box, grounds: list[Ground], scale: int) -> list[Box]:
    """What there is on a plain ground without straight sides: in a copy the ground may be wider."""
    ground = next((ground for ground in grounds if sides_taken(ground, 0) >= 3), None)
    if ground is None:
        return []
    left, top, width, height = cv2.boundingRect(_without_specks(1 - ground))
    box = Box(left, top, left + width, top + height).scaled(scale, whole.width, whole.height)
    return [box] if _is_region(view, box, whole) else []


def _is_region(view: View, box: Box, whole: Box) -> bool:
    return (
        min(box.width, box.height) >= LEAST_EDGE
        and _LEAST_SHARE * whole.area <= box.area <= _MOST_SHARE * whole.area
        and (box.area >= _LARGE * whole.area or not _is_text(view.part(box).grey))
    )


def _chains(whole: View, box: Box, depth: int, grounds: list[Ground] | None = None) -> list[list[Box]]:
    """Of each picture inside the box: the cards that it lies on, outermost first, and its own box last."""
    if depth >= _DEEPEST:
        return [[]]
    view = whole.part(box)
    inner = _cards(view, 0 if depth == 0 else _INSET, grounds)
    found = []
    for place in [piece.within(box) for piece in inner]:
        if min(place.width, place.height) >= LEAST_EDGE:
            found += [[place, *chain] for chain in _chains(whole, place, depth + 1)]
    return found or [[]]


def _cards(view: View, inset: int, grounds: list[Ground] | None) -> list[Box]:
    """The straight pieces that lie on the ground of the view; of several grounds the one that leaves most.

    So a bar along one side is taken away before what it is a bar of; what takes up all four sides comes first. Grounds
    of a colour that is met exactly come last, and only around the whole.
    """
    thin, scale = view.thinned()
    inset //= scale
    best = _best_pieces(view, plain_grounds(thin, inset) if grounds is None else grounds, inset, scale, STEP)
    if best or inset:
        return best
    return _best_pieces(view, plain_grounds(thin, inset, TIGHT_SPREAD), inset, scale, TIGHT_SPREAD)


def _best_pieces(view: View, grounds: Iterable[Ground], inset: int, scale: int, step: int) -> list[Box]:
    best: list[Box] = []
    height, width = view.grey.shape
    for ground in grounds:
        pieces = [snapped(view.grey, piece.scaled(scale, width, height)) for piece in _straight_pieces(ground, scale)]
        pieces = [piece for piece in pieces if stands_out(view.rgb, piece, step)]
        if pieces and sides_taken(ground, inset) == 4:
            return pieces
        if sum(piece.area for piece in pieces) > sum(piece.area for piece in best):
            best = pieces
    return best


def _straight_pieces(ground: Ground, scale: int) -> Iterator[Box]:
    """What is left without the ground, as far as it has four straight sides."""
    outlines, _ = cv2.findContours(_without_specks(1 - ground), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    for outline in outlines:
        if len(outline) * scale < 3 * LEAST_EDGE:
            continue
        x, y, width, height = cv2.boundingRect(outline)
        if min(width, height) * scale >= LEAST_EDGE and _has_straight_sides(outline[:, 0] - (x, y), width, height):
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


def _is_text(view: NDArray[np.uint8]) -> bool:
    """Whether nothing but thin strokes is seen on a ground of one tone."""
    tone = int(np.bincount(view.ravel() >> 3, minlength=32).argmax() << 3) + 4
    marks = np.asarray(cv2.absdiff(view, np.full_like(view, tone)) > _STROKE, dtype=np.uint8)
    return bool(_without_specks(marks).mean() < _LEAST_FILLED)
