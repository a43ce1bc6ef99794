"""Two sounds on one time axis, the stretch in which the same is heard, and how much they differ along time."""

from __future__ import annotations

import numpy as np

from analysis.fingerprints.soundprint import RATE, SPAN
from app.explain.draw_films import Line, draw_bar, lines_of
from app.explain.heading import draw_agreed, draw_footing, draw_heading, draw_side
from app.explain.reasons import SoundReasons
from app.explain.sheet import INK, INSIDE, LINE, MARGIN, MATCH_SHADE, MUTED, Sheet
from app.explain.words import ENGLISH, Words

_BAR, _BETWEEN, _CURVE = 16.0, 84.0, 110.0
_MIDDLE_MS = 1000 * SPAN / RATE / 2
"""A value stands for the time around its middle."""


def draw_sound_reasons(sheet: Sheet, reasons: SoundReasons) -> None:
    """The whole page."""
    found, offset = reasons.found, reasons.found.offset_ms or 0
    line_a, line_b = lines_of(reasons.length_a, reasons.length_b, offset)
    bar_a = draw_side(sheet, "A", found.a, MARGIN, draw_heading(sheet, found), INSIDE) + 8
    bar_b = bar_a + _BAR + _BETWEEN
    heard_a = reasons.begin_a, reasons.begin_a + reasons.length
    heard_b = reasons.begin_b, reasons.begin_b + reasons.length
    draw_bar(sheet, line_a, bar_a, heard_a, MATCH_SHADE, above=False)
    draw_bar(sheet, line_b, bar_b, heard_b, MATCH_SHADE, above=True)
    if reasons.length:
        _draw_stretch(sheet, line_a.x(heard_a[0]), line_a.x(heard_a[1]), bar_a + _BAR + 24, bar_b - 24)
    bottom = draw_side(sheet, "B", found.b, MARGIN, bar_b + _BAR + 6, INSIDE) + 12
    if len(reasons.differing):
        bottom = _draw_curve(sheet, reasons, line_b, bottom) + 10
    draw_footing(sheet, draw_agreed(sheet, bottom, sound_sentences(reasons, sheet.words)), pictures=False)


def sound_sentences(reasons: SoundReasons, words: Words = ENGLISH) -> list[str]:
    """What agreed, in words."""
    if not reasons.length:
        return [
            words(
                "The prints of these sounds aren't in the case any more; the link was recorded with this place in time."
            )
        ]
    share = 100 * reasons.bits / max(1, reasons.of_bits)
    return [
        words(
            "Stretch: {0} sound the same, from {1} of A and {2} of B on.",
            words.duration(reasons.length),
            words.length(reasons.begin_a),
            words.length(reasons.begin_b),
        ),
        words(
            "Agreement: in this stretch {0} % of the marks of both prints differ. "
            "Of sounds that have nothing in common about half of them differ.",
            round(share),
        ),
    ]


def _draw_stretch(sheet: Sheet, left: float, right: float, top: float, bottom: float) -> None:
    sheet.fill((left, top), (right - left, bottom - top), MATCH_SHADE)
    sheet.text(((left + right) / 2, top + 8), sheet.words("the same is heard"), 13, centred=True)


def _draw_curve(sheet: Sheet, reasons: SoundReasons, line: Line, top: float) -> float:
    """From 0 (the same) at the bottom to half of the marks (nothing in common) at the top."""
    words = sheet.words
    told = words("How much they differ along this time: low is alike, high is chance")
    top = sheet.text((MARGIN, top), told, 13, colour=MUTED) + 4
    bottom = top + _CURVE
    at = reasons.from_ms + np.arange(len(reasons.differing)) * reasons.step_ms + _MIDDLE_MS
    x = np.array([line.x(float(each)) for each in at])
    y = bottom - np.minimum(reasons.differing, 0.6) / 0.6 * _CURVE
    if reasons.length:
        left, right = line.x(reasons.begin_b), line.x(reasons.begin_b + reasons.length)
        sheet.fill((left, top), (right - left, _CURVE), MATCH_SHADE)
    for share, told in ((0.0, words("no mark: the same")), (0.5, words("half of the marks: chance"))):
        level = bottom - share / 0.6 * _CURVE
        sheet.line([(MARGIN, level), (MARGIN + INSIDE, level)], LINE)
        sheet.text((MARGIN, level + 2), told, 12, colour=MUTED)
    if len(x) > 1:
        sheet.line(np.stack([x, y], axis=1), INK, 1.5)
    return bottom + 18
