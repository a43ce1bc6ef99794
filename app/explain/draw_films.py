"""Two videos as filmstrips on one time axis, shifted so that what agrees stands below each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.explain.draw_pictures import draw_comparison, draw_pair
from app.explain.heading import clock, draw_footing, draw_heading, draw_side, draw_sides
from app.explain.reasons import Film, FilmReasons, Moment, Rgb, StillReasons
from app.explain.sheet import INK, INSIDE, LINE, MARGIN, MATCH, MUTED, PAPER, SHADE, Sheet, fitted
from app.linking import thresholds

_MOST = 8
_ROOM = INSIDE / _MOST
_STILL_WIDTH, _STILL_HEIGHT = _ROOM - 10, 104.0
_TIME, _FRAME = 18.0, 3.0
_LEADER, _BAR, _BETWEEN = 34.0, 16.0, 84.0
_STEPS = (100, 200, 500, 1_000, 2_000, 5_000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000, 1_800_000)
_TICKS = 12


@dataclass(frozen=True)
class Axis:
    """Times of B, from left to right of the page."""

    begin: float
    end: float

    def x(self, at: float) -> float:
        """Where a time lies on the page."""
        return MARGIN + INSIDE * (at - self.begin) / max(1.0, self.end - self.begin)


def draw_film_reasons(sheet: Sheet, reasons: FilmReasons) -> None:
    """The whole page."""
    found, offset = reasons.found, reasons.found.offset_ms or 0
    axis = common_axis(reasons.a.length_ms, reasons.b.length_ms, offset)
    shown = chosen_moments(reasons.moments, _MOST)
    top = draw_side(sheet, "A", found.a, MARGIN, draw_heading(sheet, found), INSIDE) + 4
    stills = _chosen_stills(reasons.a, [each.at_a for each in shown])
    bar_a = _draw_stills(sheet, reasons.a, stills, {each.at_a for each in shown}, axis, offset, top, above=True)
    bar_b = bar_a + _BAR + _BETWEEN
    for moment in reasons.moments:
        strong = moment in shown
        places = [(axis.x(moment.at_a + offset), bar_a + _BAR), (axis.x(moment.at_b), bar_b)]
        sheet.line(places, MATCH, 1.5 if strong else 0.5)
    draw_bar(sheet, axis, offset, offset + reasons.a.length_ms, bar_a, above=False)
    draw_bar(sheet, axis, 0, reasons.b.length_ms, bar_b, above=True)
    stills = _chosen_stills(reasons.b, [each.at_b for each in shown])
    bottom = _draw_stills(sheet, reasons.b, stills, {each.at_b for each in shown}, axis, 0, bar_b + _BAR, above=False)
    bottom = draw_side(sheet, "B", found.b, MARGIN, bottom + 6, INSIDE) + 10
    bottom = sheet.text((MARGIN, bottom), "What agreed", 15, strong=True)
    for sentence in film_sentences(reasons):
        bottom = sheet.paragraph((MARGIN, bottom + 3), sentence, 14)
    draw_footing(sheet, bottom)


def draw_still_reasons(sheet: Sheet, reasons: StillReasons) -> None:
    """The whole page: the pictures side by side, and where the moment lies in the video."""
    pictures = reasons.pictures
    top = draw_sides(sheet, pictures.found, draw_heading(sheet, pictures.found)) + 8
    bottom = draw_pair(sheet, pictures, top)
    letter = "B" if reasons.picture_is_a else "A"
    bottom = sheet.text((MARGIN, bottom + 10), f"The video {letter}, from its beginning to its end", 13, colour=MUTED)
    film, axis = reasons.film, Axis(0, reasons.film.length_ms)
    nearest = min(film.stills, key=lambda each: abs(each - reasons.at_ms))
    stills = _chosen_stills(film, [nearest])
    bar = _draw_stills(sheet, film, stills, {nearest}, axis, 0, bottom + 2, above=True)
    draw_bar(sheet, axis, 0, film.length_ms, bar, above=False)
    at = axis.x(reasons.at_ms)
    sheet.line([(at, bar - 2), (at, bar + _BAR + 2)], MATCH, 3)
    bottom = sheet.paragraph((MARGIN, bar + _BAR + 26), f"The picture shows the video at {clock(reasons.at_ms)}.", 14)
    draw_footing(sheet, draw_comparison(sheet, pictures, bottom + 10))


def common_axis(length_a: float, length_b: float, offset: float) -> Axis:
    """The time of B in which both lie."""
    return Axis(min(0.0, offset), max(length_b, offset + length_a))


def draw_bar(sheet: Sheet, axis: Axis, begin: float, end: float, top: float, *, above: bool) -> None:
    """A medium's own time from its beginning to its end (in times of the axis), with its ticks above or below."""
    left, width = axis.x(begin), max(2.0, axis.x(end) - axis.x(begin))
    sheet.fill((left, top), (width, _BAR), SHADE)
    sheet.line([(left, top), (left + width, top), (left + width, top + _BAR), (left, top + _BAR)], LINE, closed=True)
    step = tick_step(axis.end - axis.begin)
    at = 0.0
    while at <= end - begin:
        x = axis.x(begin + at)
        edge = top if above else top + _BAR
        sheet.line([(x, edge), (x, edge + (-5 if above else 5))], MUTED)
        words = clock(at) if step < 1_000 else clock(at).rpartition(".")[0]
        _label(sheet, words, x, edge - 22 if above else edge + 5)
        at += step


def _label(sheet: Sheet, words: str, x: float, top: float) -> None:
    """Held within the page."""
    half = 3.5 * len(words)
    middle = min(max(x, MARGIN + half), MARGIN + INSIDE - half)
    sheet.fill((middle - half - 2, top + 1), (2 * half + 4, 16), PAPER)
    sheet.text((middle, top), words, 12, colour=MUTED, centred=True)


def tick_step(span: float) -> float:
    """Ms between ticks, so that about a dozen stand on an axis of this length."""
    return next((step for step in _STEPS if span / step <= _TICKS), 3_600_000 * max(1, round(span / 43_200_000)))


def chosen_moments(moments: Sequence[Moment], most: int) -> list[Moment]:
    """Up to so many, spread over time; of equal ones those that agree best stand for their part of it."""
    if len(moments) <= most:
        return list(moments)
    parts = [moments[len(moments) * part // most : len(moments) * (part + 1) // most] for part in range(most)]
    return [min(part, key=lambda each: each.apart) for part in parts]


def _chosen_stills(film: Film, wanted: Sequence[int]) -> list[int]:
    """The times of the stills that are shown: those that are wanted, and others in between while there is room."""
    kept = [at for at in dict.fromkeys(wanted) if at in film.stills]
    others = sorted(set(film.stills) - set(kept))
    room = min(len(others), _MOST - len(kept))
    return sorted([*kept, *(others[len(others) * place // room] for place in range(room))])


def _draw_stills(
    sheet: Sheet,
    film: Film,
    times: Sequence[int],
    marked: set[int],
    axis: Axis,
    shift: int,
    top: float,
    *,
    above: bool,
) -> float:
    """A row of stills with their times, each led to its place on the bar above or below; gives the lower edge."""
    room = max(fitted(film.stills[at], _STILL_WIDTH, _STILL_HEIGHT)[1] for at in times) + 2 * _FRAME
    row = top if above else top + _LEADER
    edge = row + _TIME + room
    bar = edge + _LEADER if above else top
    first = MARGIN + (INSIDE - len(times) * _ROOM) / 2
    for number, at in enumerate(times):
        middle = first + (number + 0.5) * _ROOM
        _draw_still(sheet, film.stills[at], middle, row, at, room, marked=at in marked)
        strong = at in marked
        ends = [(middle, edge if above else row), (axis.x(at + shift), bar)]
        sheet.line(ends, MATCH if strong else LINE, 1.5 if strong else 1)
    return bar if above else edge


def _draw_still(sheet: Sheet, still: Rgb, middle: float, top: float, at: int, room: float, *, marked: bool) -> None:
    sheet.text((middle, top), clock(at), 12, strong=marked, colour=INK if marked else MUTED, centred=True)
    width, height = fitted(still, _STILL_WIDTH, _STILL_HEIGHT)
    left, upper = middle - width / 2, top + _TIME + (room - height) / 2
    framed = (left - _FRAME, upper - _FRAME), (width + 2 * _FRAME, height + 2 * _FRAME)
    sheet.fill(*framed, MATCH if marked else PAPER)
    sheet.picture(still, (left, upper), (width, height))


def film_sentences(reasons: FilmReasons) -> list[str]:
    """What agreed, in words."""
    offset, moments = reasons.found.offset_ms or 0, reasons.moments
    if offset > 0:
        said = [f"Place: the beginning of A lies at {clock(offset)} of B."]
    elif offset < 0:
        said = [f"Place: the beginning of B lies at {clock(offset)} of A."]
    else:
        said = ["Place: both begin together."]
    said.append(f"Agreement along time: {round(100 * reasons.found.link.score)} %, as the link was scored.")
    if not moments:
        said.append("Frames: among the frames that the case keeps, no two on this place in time match by themselves.")
        return said
    best = min(each.apart for each in moments)
    count = (
        "1 kept frame of A has its match" if len(moments) == 1 else f"{len(moments)} kept frames of A have their match"
    )
    said.append(
        f"Frames: {count} in B at this place in time. The fingerprints (PDQ) of the best pair differ in {best} of 256 "
        f"marks; up to {thresholds.FRAME_RADIUS.value} counts as a match, of unlike frames about half differ."
    )
    return said
