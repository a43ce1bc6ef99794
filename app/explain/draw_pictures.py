"""Two pictures side by side, what both show outlined, matched points joined; then one laid over the other."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from app.explain.heading import COLUMN, LEFT_A, LEFT_B, as_recorded, draw_agreed, draw_footing, draw_heading, draw_sides
from app.explain.reasons import Matrix, Overlap, PictureReasons, Places, PointReason, PrintReason, Rgb
from app.explain.sheet import INK, LINE, MARGIN, MATCH, MUTED, PAPER, POINT, SCALE, SHADE, Sheet, fitted
from app.explain.words import ENGLISH, Words
from app.linking import thresholds
from app.linking.local.matching import composed, inverted

MOST_LINES = 40
_HIGHEST, _LOWEST = 360.0, 80.0
_TILE, _TILE_GAP, _TILE_HEIGHT = 276.0, 16.0, 190.0
_SQUARES = 8
_BIT = 9.0
_CORNERS = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]])


def draw_picture_reasons(sheet: Sheet, reasons: PictureReasons) -> None:
    """The whole page."""
    top = draw_sides(sheet, reasons.found, draw_heading(sheet, reasons.found)) + 8
    bottom = draw_pair(sheet, reasons, top)
    draw_footing(sheet, draw_comparison(sheet, reasons, bottom + 14))


def draw_pair(sheet: Sheet, reasons: PictureReasons, top: float) -> float:
    """Both pictures at the same height, outlines and lines between them; gives the lower edge."""
    sizes = [fitted(each, COLUMN, _HIGHEST) for each in (reasons.a, reasons.b)]
    height = min(size[1] for size in sizes)
    if height >= _LOWEST:
        sizes = [(size[0] * height / size[1], height) for size in sizes]
    rooms = [
        Room(left + (COLUMN - size[0]) / 2, top, *size) for left, size in zip((LEFT_A, LEFT_B), sizes, strict=True)
    ]
    for picture, room in zip((reasons.a, reasons.b), rooms, strict=True):
        sheet.picture(picture, (room.left, room.top), (room.width, room.height))
        sheet.line(room.places(_CORNERS), LINE, closed=True)
    if reasons.overlap is not None:
        for area, room in zip((reasons.overlap.area_a, reasons.overlap.area_b), rooms, strict=True):
            sheet.outline(room.places(area))
    if reasons.points is not None:
        chosen = spread(reasons.points.points, MOST_LINES)
        ends = rooms[0].places(chosen[:, :2]), rooms[1].places(chosen[:, 2:])
        for one, other in zip(*ends, strict=True):
            sheet.line([tuple(one), tuple(other)], POINT, 0.5)
        for end in (*ends[0], *ends[1]):
            sheet.dot(tuple(end))
    return max(room.top + room.height for room in rooms)


class Room:
    """Where a picture lies on the page."""

    def __init__(self, left: float, top: float, width: float, height: float) -> None:
        self.left, self.top, self.width, self.height = left, top, width, height

    def places(self, places: Places) -> Places:
        """Parts of the picture as places of the page, held to the picture."""
        held: Places = np.clip(places, 0, 1) * (self.width, self.height) + (self.left, self.top)
        return held


def spread(points: NDArray[np.float64], most: int) -> NDArray[np.float64]:
    """At most so many rows, those that lie farthest from each other (Gonzalez' farthest-first traversal)."""
    if len(points) <= most:
        return points
    chosen = [int(np.linalg.norm(points - points.mean(axis=0), axis=1).argmax())]
    nearest = np.linalg.norm(points - points[chosen[0]], axis=1)
    while len(chosen) < most:
        chosen.append(int(nearest.argmax()))
        nearest = np.minimum(nearest, np.linalg.norm(points - points[chosen[-1]], axis=1))
    return points[sorted(chosen)]


def draw_comparison(sheet: Sheet, reasons: PictureReasons, top: float) -> float:
    """One laid over the other, and what agreed in words; gives the lower edge."""
    if reasons.overlap is not None:
        top = _draw_overlaid(sheet, reasons.a, reasons.b, reasons.overlap, top) + 12
    bits = reasons.prints is not None and reasons.points is None
    width = COLUMN if bits else 2 * COLUMN + MARGIN
    bottom = draw_agreed(sheet, top, sentences(reasons, sheet.words), width)
    if bits and reasons.prints is not None:
        bottom = max(bottom, _draw_bits(sheet, reasons.prints, top))
    return bottom


def sentences(reasons: PictureReasons, words: Words = ENGLISH) -> list[str]:
    """Both values in words: what the points say, and what the fingerprints say."""
    points, detail = reasons.points, reasons.found.link.detail
    if points is not None:
        said = _of_points(points, words)
    elif reasons.found.link.kind == "still":
        said = [words("Points: details aren't looked for in frames of videos.")]
    else:
        said = [words("Points: no details were found again one by one.")]
    if reasons.prints is not None:
        said.append(_of_prints(reasons.prints, words))
    else:
        said.append(words("Fingerprint (PDQ): at least one of the two has none that could be compared."))
    if reasons.overlap is None:
        said.append(
            words("How one lies over the other can't be told from these values, so that no common part is outlined.")
        )
    if detail and not (points is not None and points.words == detail):
        said.append(as_recorded(detail, words))
    return said


def _of_points(points: PointReason, words: Words) -> list[str]:
    found = (
        words(
            "Points: {0} details of A were found again in B, in the same arrangement, mirrored; "
            "at least {1} are needed.",
            points.count,
            thresholds.AGREEING_POINTS.value,
        )
        if points.mirrored
        else words(
            "Points: {0} details of A were found again in B, in the same arrangement; at least {1} are needed.",
            points.count,
            thresholds.AGREEING_POINTS.value,
        )
    )
    if len(points.points) > MOST_LINES:
        found += " " + words("Lines join those that lie farthest apart.")
    said = [found]
    if points.only_points:
        said.append(words("What surrounds these points differs: the outline only holds the points themselves."))
        return said
    said.append(
        words(
            "Squares: of {0} squares of the common part that show any detail, {1} % look alike. The common part is "
            "{2} % of what was compared of A and {3} % of B.",
            points.cells,
            round(100 * points.share),
            round(100 * points.of_a),
            round(100 * points.of_b),
        )
    )
    return said


def _of_prints(prints: PrintReason, words: Words) -> str:
    if prints.apart > thresholds.PICTURE_RADIUS.value:
        return words(
            "Fingerprint (PDQ): at best {0} of 256 marks differ, more than the {1} up to which it counts; it says "
            "nothing where only a part is in common.",
            prints.apart,
            thresholds.PICTURE_RADIUS.value,
        )
    differ = (
        words("Fingerprint (PDQ) of the whole pictures: {0} of 256 marks differ.", prints.apart)
        if prints.whole
        else words("Fingerprint (PDQ) of parts of the pictures: {0} of 256 marks differ.", prints.apart)
    )
    if turned := words.form(prints.form):
        differ += " " + words("A is laid over B like this: {0}.", turned)
    counts = words(
        "Up to {0} counts as the same picture; of pictures that have nothing in common about half of them differ.",
        thresholds.PICTURE_RADIUS.value,
    )
    return f"{differ} {counts}"


def _draw_overlaid(sheet: Sheet, a: Rgb, b: Rgb, overlap: Overlap, top: float) -> float:
    one, other = overlaid(a, b, overlap, (_TILE * SCALE, _TILE_HEIGHT * SCALE))
    size = one.shape[1] / SCALE, one.shape[0] / SCALE
    words = sheet.words
    tiles = (
        (words("The common part, in A"), one),
        (words("The same, in B"), other),
        (words("Both in turns, like a chessboard"), chessboard(one, other)),
        (words("Difference: white is alike, dark differs"), difference(one, other)),
    )
    bottom = top
    for number, (told, tile) in enumerate(tiles):
        left = MARGIN + number * (_TILE + _TILE_GAP)
        below = sheet.text((left, top), told, 13, colour=MUTED, width=_TILE)
        sheet.picture(tile, (left, below + 2), size)
        bottom = max(bottom, below + 2 + size[1])
    return bottom


def overlaid(a: Rgb, b: Rgb, overlap: Overlap, room: tuple[float, float]) -> tuple[Rgb, Rgb]:
    """What both show, cut out of each and laid alike, as large as fits this room in pixels.

    Seen as in the picture that shows it in more pixels; what the other one doesn't show is white.
    """
    size_a, size_b = np.array(a.shape[1::-1]), np.array(b.shape[1::-1])
    to_a, to_b = _scaling(*size_a), _scaling(*size_b)
    onto_b = cv2.contourArea((overlap.area_b * size_b).astype(np.float32)) > cv2.contourArea(
        (overlap.area_a * size_a).astype(np.float32)
    )
    area = overlap.area_b if onto_b else overlap.area_a
    size = size_b if onto_b else size_a
    low, high = np.clip(area, 0, 1).min(axis=0) * size, np.clip(area, 0, 1).max(axis=0) * size
    wide, tall = np.maximum(high - low, 1)
    scale = min(room[0] / wide, room[1] / tall)
    left, upper = scale * (0.5 - low) - 0.5
    cut = np.array([[scale, 0.0, left], [0.0, scale, upper]])
    across = composed(to_b, composed(overlap.matrix, inverted(to_a)))
    shape = (max(1, round(wide * scale)), max(1, round(tall * scale)))
    from_a = composed(cut, across) if onto_b else cut
    from_b = cut if onto_b else composed(cut, inverted(across))
    return _laid(a, from_a, shape), _laid(b, from_b, shape)


def _scaling(width: float, height: float) -> Matrix:
    """From parts of a picture to its pixels, whose middles have whole numbers, as OpenCV has it."""
    return np.array([[float(width), 0.0, -0.5], [0.0, float(height), -0.5]])


def _laid(picture: Rgb, matrix: Matrix, shape: tuple[int, int]) -> Rgb:
    return np.asarray(cv2.warpAffine(picture, matrix, shape, flags=cv2.INTER_LINEAR, borderValue=PAPER), dtype=np.uint8)


def chessboard(one: Rgb, other: Rgb) -> Rgb:
    """Squares of the one and of the other in turns; where both are alike, lines run on from square to square."""
    height, width = one.shape[:2]
    edge = max(1, max(height, width) // _SQUARES)
    odd = (np.arange(height)[:, None] // edge + np.arange(width)[None, :] // edge) % 2 == 1
    return np.where(odd[..., None], other, one).astype(np.uint8)


def difference(one: Rgb, other: Rgb) -> Rgb:
    """How much both differ in lightness, strongest of the three colours; white where they don't."""
    apart = cv2.absdiff(one, other).max(axis=2)
    return np.repeat((255 - apart)[..., None], 3, axis=2).astype(np.uint8)


def _draw_bits(sheet: Sheet, prints: PrintReason, top: float) -> float:
    edge = 16 * _BIT
    words = sheet.words
    turned = words.form(prints.form)
    names = (f"A, {turned}" if turned else "A", "B", words("Marks that differ"))
    apart = prints.bits_a != prints.bits_b
    bottom = top
    for number, (name, bits) in enumerate(zip(names, (prints.bits_a, prints.bits_b, apart), strict=True)):
        left = LEFT_B + number * (edge + 60)
        below = sheet.text((left, top), name, 13, colour=MUTED, width=edge + 50) + 2
        sheet.fill((left, below), (edge, edge), SHADE)
        for row, column in np.argwhere(bits).tolist():
            ink = MATCH if number == 2 else INK
            sheet.fill((left + column * _BIT, below + row * _BIT), (_BIT - 0.5, _BIT - 0.5), ink)
        if number < 2:
            for row, column in np.argwhere(apart).tolist():
                x, y = left + column * _BIT, below + row * _BIT
                corners = [(x, y), (x + _BIT, y), (x + _BIT, y + _BIT), (x, y + _BIT)]
                sheet.line(corners, MATCH, 1.5, closed=True)
        sheet.line(
            [(left, below), (left + edge, below), (left + edge, below + edge), (left, below + edge)], LINE, closed=True
        )
        bottom = below + edge
    return sheet.paragraph(
        (LEFT_B, bottom + 4),
        words(
            "Each mark says whether one pattern of light and dark is stronger in the picture than most: coarse "
            "patterns at the upper left, fine ones at the lower right. Marks that differ are framed."
        ),
        12,
        width=COLUMN,
        colour=MUTED,
    )
