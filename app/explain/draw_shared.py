"""A session, a camera body or a folder: what the files say, quoted, and the members on an axis of the camera's time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta

from app.explain.heading import draw_agreed, draw_footing
from app.explain.shared import BODY, FOLDER, MOST_PICTURES, SESSION, TOP_FOLDER, Member, SharedReasons
from app.explain.sheet import INSIDE, LINE, MARGIN, MATCH, MATCH_SHADE, MUTED, PAPER, Sheet, fitted
from app.explain.words import ENGLISH, Words, to_say
from app.linking.thresholds import SESSION_GAP_HOURS

_TITLES = {SESSION: to_say("One session"), BODY: to_say("One camera body"), FOLDER: to_say("One folder")}
_NAME, _ROW = 170.0, 30.0
_ROOM = INSIDE / MOST_PICTURES
_PICTURE_WIDTH, _PICTURE_HEIGHT = _ROOM - 14, 96.0
_LEADER, _TALLEST, _COLUMN = 36.0, 56.0, 6.0
_TICKS = 9
_STEPS = tuple(
    timedelta(seconds=seconds)
    for seconds in (1, 5, 15, 60, 300, 900, 3600, 3 * 3600, 6 * 3600, 12 * 3600, 86400, 7 * 86400, 30 * 86400)
)
_UNITS = ((86400, to_say("{0} days")), (3600, to_say("{0} hours")), (60, to_say("{0} minutes")))
_YEAR = timedelta(days=365)
_LISTED, _LISTS = 60, 3


def draw_shared_reasons(sheet: Sheet, reasons: SharedReasons) -> None:
    """The whole page."""
    words = sheet.words
    top = sheet.text((MARGIN, MARGIN), title(reasons, words), 22, strong=True)
    said = words("{0} that say so themselves", words.media(len(reasons.members)))
    top = sheet.text((MARGIN, top), f"{words('Case {0}', reasons.reference)} · {said}", 13, colour=MUTED) + 8
    sheet.line([(MARGIN, top), (MARGIN + INSIDE, top)], LINE)
    top = _draw_quoted(sheet, reasons, top + 8) + 12
    top = _draw_time(sheet, reasons, top) if reasons.clocked else _draw_pictures(sheet, reasons, reasons.members, top)
    top = _draw_list(sheet, _lines(reasons, words), top + 12) + 10
    top = draw_agreed(sheet, top, shared_sentences(reasons, words))
    draw_footing(sheet, top, pictures=bool(reasons.pictures))


def title(reasons: SharedReasons, words: Words) -> str:
    """What the reason says, as a heading."""
    return words(_TITLES[reasons.kind])


def shared_sentences(reasons: SharedReasons, words: Words = ENGLISH) -> list[str]:
    """What agreed, in words."""
    number = words.media(len(reasons.members))
    clocked = reasons.clocked
    said = []
    for name, value in reasons.quoted:
        told = words(name), _quoted(value, words), number
        one = len(reasons.members) == 1
        said.append(words("{0}: “{1}”.", *told[:2]) if one else words("{0}: “{1}”, of all {2}.", *told))
    if clocked:
        times = str(clocked[0].clock), str(clocked[-1].clock), _days(len(reasons.days), words)
        said.append(words("Time: from {0} to {1} by the camera's clock, on {2}.", *times))
    if reasons.kind == SESSION:
        hours = SESSION_GAP_HOURS.value
        said.append(
            words(
                "Pauses: the longest is {0}; a session ends where nothing is made for {1} hours.",
                _length(reasons.pause, words),
                hours,
            )
        )
    if reasons.copies:
        said.append(
            words("Copies: 1 medium more comes along in one stack with these, and may say nothing of it.")
            if reasons.copies == 1
            else words(
                "Copies: {0} media more come along in one stack with these, and may say nothing of it.",
                words.whole(reasons.copies),
            )
        )
    if reasons.kind != FOLDER:
        said.append(words("All of this is what the files say of themselves. It can be changed by anyone."))
    else:
        said.append(words("A folder alone proves little: it counts only beside something else."))
    return said


def _draw_quoted(sheet: Sheet, reasons: SharedReasons, top: float) -> float:
    for name, value in reasons.quoted:
        sheet.fill((MARGIN, top), (INSIDE, _ROW), MATCH_SHADE)
        sheet.line([(MARGIN, top + _ROW), (MARGIN + INSIDE, top + _ROW)], LINE)
        sheet.text((MARGIN + 4, top + 5), sheet.words(name), 13, colour=MUTED, width=_NAME - 8)
        sheet.text(
            (MARGIN + _NAME, top + 5),
            sheet.words("“{0}”", _quoted(value, sheet.words)),
            13,
            strong=True,
            width=INSIDE - _NAME - 8,
        )
        top += _ROW
    return top


def _quoted(value: str, words: Words) -> str:
    return words(value) if value == TOP_FOLDER else value


def _draw_time(sheet: Sheet, reasons: SharedReasons, top: float) -> float:
    """Pictures above, each led to its place on the axis, with a column for all that were made at about one time."""
    axis = _Axis(reasons.clocked)
    shown = [each for each in reasons.clocked if each.medium in reasons.pictures]
    edge = _draw_pictures(sheet, reasons, shown, top)
    base = edge + _LEADER + _TALLEST
    tallest = max(axis.columns.values())
    height = {place: max(8.0, count / tallest * _TALLEST) for place, count in axis.columns.items()}
    for number, each in enumerate(shown):
        place = axis.place(each.clock)
        sheet.line([(_middle(number, len(shown)), edge), (axis.x(each.clock), base - height[place])], MATCH, 1)
    for place, tall in height.items():
        sheet.fill((MARGIN + place * _COLUMN, base - tall), (_COLUMN - 1, tall), MATCH)
    sheet.line([(MARGIN, base), (MARGIN + INSIDE, base)], MUTED)
    for at, told in axis.ticks:
        sheet.line([(axis.x(at), base), (axis.x(at), base + 5)], MUTED)
        half = 3.5 * len(told)
        middle = min(max(axis.x(at), MARGIN + half), MARGIN + INSIDE - half)
        sheet.text((middle, base + 6), told, 12, colour=MUTED, centred=True)
    words = sheet.words
    said = words("The time is the camera's own clock.")
    if tallest > 1:
        stands = _length(axis.of_column, words), words.media(tallest)
        said += " " + words("A column stands for {0}; the tallest for {1}.", *stands)
    return sheet.text((MARGIN, base + 26), said, 12, colour=MUTED)


def _draw_pictures(sheet: Sheet, reasons: SharedReasons, members: Sequence[Member], top: float) -> float:
    """A row with names and times; gives the lower edge. Members without a picture are left out."""
    shown = [each for each in members if each.medium in reasons.pictures]
    if not shown:
        return top
    for number, each in enumerate(shown):
        middle = _middle(number, len(shown))
        picture = reasons.pictures[each.medium]
        width, height = fitted(picture, _PICTURE_WIDTH, _PICTURE_HEIGHT)
        sheet.text((middle, top), each.name, 12, width=_PICTURE_WIDTH, centred=True)
        when = sheet.words("no time") if each.clock is None else str(each.clock)
        sheet.text((middle, top + 17), when, 12, colour=MUTED, width=_PICTURE_WIDTH, centred=True)
        upper = top + 36 + (_PICTURE_HEIGHT - height)
        sheet.fill((middle - width / 2 - 1, upper - 1), (width + 2, height + 2), PAPER)
        sheet.picture(picture, (middle - width / 2, upper), (width, height))
    return top + 36 + _PICTURE_HEIGHT + 4


def _draw_list(sheet: Sheet, lines: Sequence[str], top: float) -> float:
    """In columns, read downwards."""
    words, left = sheet.words, len(lines) - _LISTED + 1
    shown = lines if left <= 1 else [*lines[: _LISTED - 1], words("and {0} more", words.whole(left))]
    rows = -(-len(shown) // _LISTS)
    width, bottom = INSIDE / _LISTS, top
    for number, line in enumerate(shown):
        column, row = divmod(number, rows)
        bottom = max(bottom, sheet.text((MARGIN + column * width, top + row * 18), line, 12, width=width - 12))
    return bottom


def _lines(reasons: SharedReasons, words: Words) -> list[str]:
    """Of a camera body the days on which it was used; else each member."""
    if reasons.kind == BODY and reasons.clocked:
        return [
            words("{0}: {1}, {2} to {3}", day, words.media(len(clocks)), f"{clocks[0]:%H:%M}", f"{clocks[-1]:%H:%M}")
            for day, clocks in reasons.days.items()
        ]
    return [f"{each.clock or words('no time')}  {each.name}" for each in reasons.members]


class _Axis:
    """From the first to the last clock; a little longer where both are nearly the same."""

    def __init__(self, members: Sequence[Member]) -> None:
        clocks = [each.clock for each in members if each.clock is not None]
        self.begin, self._lasted = clocks[0], clocks[-1] - clocks[0]
        self.span = max(self._lasted, timedelta(seconds=60))
        self._places = int(INSIDE / _COLUMN)
        self.columns = Counter(map(self.place, clocks))

    @property
    def of_column(self) -> timedelta:
        """What one column stands for."""
        return self.span / self._places

    def place(self, clock: datetime | None) -> int:
        """The number of the column, from the left."""
        share = 0.0 if clock is None else (clock - self.begin) / self.span
        return min(self._places - 1, int(share * self._places))

    def x(self, clock: datetime | None) -> float:
        """The middle of its column."""
        return MARGIN + (self.place(clock) + 0.5) * _COLUMN

    @property
    def ticks(self) -> list[tuple[datetime, str]]:
        """Round times and how they are written; the first one with its day."""
        fitting = (step for step in _STEPS if self.span / step <= _TICKS)
        step = next(fitting, _YEAR * max(1, -(-self.span // (_YEAR * _TICKS))))
        form = "%Y-%m-%d" if step >= timedelta(days=1) else "%m-%d %H:%M" if self.span >= timedelta(days=1) else "%H:%M"
        form = "%H:%M:%S" if step < timedelta(minutes=1) else form
        since = self.begin - self.begin.replace(hour=0, minute=0, second=0)
        later, found = step * -(-since // step) - since, []
        while later <= self._lasted:
            found.append(self.begin + later)
            later += step
        return [(at, at.strftime(form)) for at in found or [self.begin]]


def _middle(number: int, of: int) -> float:
    """Of a picture in a row of so many, which stands in the middle of the page."""
    return MARGIN + (INSIDE - of * _ROOM) / 2 + (number + 0.5) * _ROOM


def _days(count: int, words: Words) -> str:
    return words("1 day") if count == 1 else words("{0} days", words.whole(count))


def _length(time: timedelta, words: Words) -> str:
    """In the largest unit of which there are two."""
    seconds = time.total_seconds()
    for unit, told in _UNITS:
        if seconds >= 2 * unit:
            return words(told, round(seconds / unit))
    return words("1 second") if round(seconds) == 1 else words("{0} seconds", round(seconds))
