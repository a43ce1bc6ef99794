"""Two videos as filmstrips on one time axis, shifted so that what agrees stands below each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.explain.draw_pictures import draw_comparison, draw_pair
from app.explain.heading import as_recorded, draw_agreed, draw_footing, draw_heading, draw_side, draw_sides
from app.explain.reasons import Course, Film, FilmReasons, Moment, Rgb, StillReasons
from app.explain.sheet import INK, INSIDE, LINE, MARGIN, MATCH, MATCH_SHADE, MUTED, PAPER, SHADE, Sheet, fitted
from app.explain.words import ENGLISH, Words
from app.linking import thresholds

_MOST = 8
_ROOM = INSIDE / _MOST
_STILL_WIDTH, _STILL_HEIGHT = _ROOM - 10, 104.0
_TIME, _FRAME = 18.0, 3.0
_LEADER, _BAR, _BETWEEN = 34.0, 16.0, 84.0
_STEPS = (100, 200, 500, 1_000, 2_000, 5_000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000, 1_800_000)
_TICKS = 12


@dataclass(frozen=True)
class Line:
    """A medium's own time on the page, of which `begin` and `end` (ms of the axis) stand at the page's sides.

    Its time t is the axis' `rate * t + offset`.
    """

    begin: float
    end: float
    length: float
    rate: float = 1.0
    offset: float = 0.0

    def x(self, at: float) -> float:
        """Where a time of the medium lies on the page."""
        return MARGIN + INSIDE * (self.rate * at + self.offset - self.begin) / max(1.0, self.end - self.begin)

    @property
    def span(self) -> float:
        """How much of its own time would fill the page."""
        return (self.end - self.begin) / self.rate


def lines_of(length_a: float, length_b: float, offset: float, rate: float = 1.0) -> tuple[Line, Line]:
    """Both on the time of B, of which A's time 0 lies at `offset`."""
    begin, end = min(0.0, offset), max(length_b, offset + rate * length_a)
    return Line(begin, end, length_a, rate, offset), Line(begin, end, length_b)


def draw_film_reasons(sheet: Sheet, reasons: FilmReasons) -> None:
    """The whole page."""
    found, course = reasons.found, reasons.course
    line_a, line_b = lines_of(reasons.a.length_ms, reasons.b.length_ms, course.offset_ms, course.rate)
    shown = chosen_moments(reasons.pairs, _MOST)
    top = draw_side(sheet, "A", found.a, MARGIN, draw_heading(sheet, found), INSIDE) + 4
    bar_a = _draw_stills(sheet, reasons.a, [each.at_a for each in shown], line_a, top, above=True)
    bar_b = bar_a + _BAR + _BETWEEN
    for moments, width in ((reasons.moments, 0.5), (shown, 1.5)):
        for moment in moments:
            sheet.line([(line_a.x(moment.at_a), bar_a + _BAR), (line_b.x(moment.at_b), bar_b)], MATCH, width)
    agreeing = (course.begin, course.end) if course.compared else (0, 0)
    draw_bar(sheet, line_a, bar_a, agreeing, MATCH_SHADE, above=False)
    draw_bar(sheet, line_b, bar_b, [course.there(at) for at in agreeing], MATCH_SHADE, above=True)
    bottom = _draw_stills(sheet, reasons.b, [each.at_b for each in shown], line_b, bar_b + _BAR, above=False)
    bottom = draw_side(sheet, "B", found.b, MARGIN, bottom + 6, INSIDE) + 10
    draw_footing(sheet, draw_agreed(sheet, bottom, film_sentences(reasons, sheet.words)))


def draw_still_reasons(sheet: Sheet, reasons: StillReasons) -> None:
    """The whole page: the pictures side by side, and where the moment lies in the video."""
    pictures, words = reasons.pictures, sheet.words
    top = draw_sides(sheet, pictures.found, draw_heading(sheet, pictures.found)) + 8
    bottom = draw_pair(sheet, pictures, top)
    letter = "B" if reasons.picture_is_a else "A"
    told = words("The video {0}, from its beginning to its end", letter)
    bottom = sheet.text((MARGIN, bottom + 10), told, 13, colour=MUTED)
    film = reasons.film
    line = Line(0, film.length_ms, film.length_ms)
    nearest = min(film.stills, key=lambda each: abs(each - reasons.at_ms))
    bar = _draw_stills(sheet, film, [nearest], line, bottom + 2, above=True)
    draw_bar(sheet, line, bar, (reasons.at_ms, reasons.at_ms), MATCH, above=False)
    said = words("The picture shows the video at {0}.", words.length(reasons.at_ms))
    if nearest != reasons.at_ms:
        said += " " + words("No still of that moment is kept; that of {0} is drawn.", words.length(nearest))
    bottom = sheet.paragraph((MARGIN, bar + _BAR + 26), said, 14)
    draw_footing(sheet, draw_comparison(sheet, pictures, bottom + 10))


def draw_bar(
    sheet: Sheet, line: Line, top: float, marked: Sequence[float], colour: tuple[int, int, int], *, above: bool
) -> None:
    """A medium's own time from its beginning to its end, the part between two times `marked` in this colour, and
    ticks above or below."""
    left, right = line.x(0), max(line.x(line.length), line.x(0) + 2)
    sheet.fill((left, top), (right - left, _BAR), SHADE)
    begin, end = (min(max(line.x(at), left), right) for at in marked)
    if end > begin or colour == MATCH:
        sheet.fill((begin - 1, top), (max(3.0, end - begin), _BAR), colour)
    sheet.line([(left, top), (right, top), (right, top + _BAR), (left, top + _BAR)], LINE, closed=True)
    step = tick_step(line.span)
    edge, at = (top if above else top + _BAR), 0.0
    while at <= line.length:
        x = line.x(at)
        sheet.line([(x, edge), (x, edge + (-5 if above else 5))], MUTED)
        shown = sheet.words.length(at)
        _label(sheet, shown if step < 1_000 else shown[:-2], x, edge - 22 if above else edge + 5)
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


def _draw_stills(sheet: Sheet, film: Film, marked: Sequence[int], line: Line, top: float, *, above: bool) -> float:
    """A row of stills with their times, each led to its place on the bar, `above` which they are or below.

    Those `marked` agree; others fill the room that is left. Gives the edge at the bar, or the lower edge.
    """
    times = _chosen_stills(film, marked)
    room = max(fitted(film.stills[at], _STILL_WIDTH, _STILL_HEIGHT)[1] for at in times) + 2 * _FRAME
    row = top if above else top + _LEADER
    edge = row + _TIME + room
    bar = edge + _LEADER if above else top
    first = MARGIN + (INSIDE - len(times) * _ROOM) / 2
    for number, at in enumerate(times):
        middle = first + (number + 0.5) * _ROOM
        _draw_still(sheet, film.stills[at], middle, row, at, room, marked=at in marked)
        strong = at in marked
        ends = [(middle, edge if above else row), (line.x(at), bar)]
        sheet.line(ends, MATCH if strong else LINE, 1.5 if strong else 1)
    return bar if above else edge


def _draw_still(sheet: Sheet, still: Rgb, middle: float, top: float, at: int, room: float, *, marked: bool) -> None:
    sheet.text((middle, top), sheet.words.length(at), 12, strong=marked, colour=INK if marked else MUTED, centred=True)
    width, height = fitted(still, _STILL_WIDTH, _STILL_HEIGHT)
    left, upper = middle - width / 2, top + _TIME + (room - height) / 2
    framed = (left - _FRAME, upper - _FRAME), (width + 2 * _FRAME, height + 2 * _FRAME)
    sheet.fill(*framed, MATCH if marked else PAPER)
    sheet.picture(still, (left, upper), (width, height))


def film_sentences(reasons: FilmReasons, words: Words = ENGLISH) -> list[str]:
    """What agreed, in words."""
    course, moments, detail = reasons.course, reasons.moments, reasons.found.link.detail
    return [
        *(_of_course(course, words) if course.compared else _of_offset(course.offset_ms, words)),
        _of_moments(
            moments, thresholds.STRETCH_RADIUS.value if course.compared else thresholds.FRAME_RADIUS.value, words
        ),
        *([as_recorded(detail, words)] if detail else []),
    ]


def _of_course(course: Course, words: Words) -> list[str]:
    there = course.there(course.begin)
    places = words.length(course.begin), words.length(max(0.0, there)), words.duration(course.end - course.begin)
    if turned := words.form(course.form):
        said = [
            words(
                "Stretch: from {0} of A and {1} of B on, both show the same for {2}, {3}. It is shaded in both bars.",
                *places,
                turned,
            )
        ]
    else:
        said = [
            words(
                "Stretch: from {0} of A and {1} of B on, both show the same for {2}. It is shaded in both bars.",
                *places,
            )
        ]
    if course.rate != 1:
        said.append(words("Speed: a second of A lasts {0} seconds in B.", words.decimal(course.rate, 2)))
    said.append(
        words(
            "Change: {0} % of what changes over time in the one changes likewise in the other. "
            "Of a copy nearly all of it does, of another recording of the same place hardly any.",
            round(100 * course.likeness),
        )
    )
    return said


def _of_offset(offset: int, words: Words) -> list[str]:
    if offset == 0:
        return [words("Place, as it was recorded: both begin together.")]
    inner, outer = ("A", "B") if offset > 0 else ("B", "A")
    return [
        words("Place, as it was recorded: the beginning of {0} lies at {1} of {2}.", inner, words.length(offset), outer)
    ]


def _of_moments(moments: Sequence[Moment], radius: int, words: Words) -> str:
    if not moments:
        return words("Moments: no two of those that the case keeps at this place in time are alike by themselves.")
    best = min(each.apart for each in moments)
    count = (
        words("Moments: 1 moment of A is like B at the same place.")
        if len(moments) == 1
        else words("Moments: {0} moments of A are like B at the same place.", words.whole(len(moments)))
    )
    marks = words(
        "The fingerprints (PDQ) of the best pair differ in {0} of 256 marks; up to {1} speaks for a match, of unlike "
        "pictures about half differ.",
        best,
        radius,
    )
    return f"{count} {marks}"
