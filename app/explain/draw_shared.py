"""A session, a camera body or a folder: what the files say, quoted, and the members on an axis of the camera's time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta

from app.explain.heading import draw_footing
from app.explain.shared import BODY, FOLDER, MOST_PICTURES, SESSION, Member, SharedReasons
from app.explain.sheet import INSIDE, LINE, MARGIN, MATCH, MATCH_SHADE, MUTED, PAPER, Sheet, fitted
from app.linking.thresholds import SESSION_GAP_HOURS

_TITLES = {SESSION: "One session", BODY: "One camera body", FOLDER: "One folder"}
_NAME, _ROW = 170.0, 30.0
_ROOM = INSIDE / MOST_PICTURES
_PICTURE_WIDTH, _PICTURE_HEIGHT = _ROOM - 14, 96.0
_LEADER, _TALLEST, _COLUMN = 36.0, 56.0, 6.0
_TICKS = 9
_STEPS = tuple(
    timedelta(seconds=seconds)
    for seconds in (1, 5, 15, 60, 300, 900, 3600, 3 * 3600, 6 * 3600, 12 * 3600, 86400, 7 * 86400, 30 * 86400)
)
_YEAR = timedelta(days=365)
_LISTED, _LISTS = 60, 3


def draw_shared_reasons(sheet: Sheet, reasons: SharedReasons) -> None:
    """The whole page."""
    top = sheet.text((MARGIN, MARGIN), title(reasons), 22, strong=True)
    said = f"Case {reasons.reference} · {_media(len(reasons.members))} that say so themselves"
    top = sheet.text((MARGIN, top), said, 13, colour=MUTED) + 8
    sheet.line([(MARGIN, top), (MARGIN + INSIDE, top)], LINE)
    top = _draw_quoted(sheet, reasons, top + 8) + 12
    top = _draw_time(sheet, reasons, top) if reasons.clocked else _draw_pictures(sheet, reasons, reasons.members, top)
    top = _draw_list(sheet, _lines(reasons), top + 12) + 10
    top = sheet.text((MARGIN, top), "What agreed", 15, strong=True)
    for sentence in shared_sentences(reasons):
        top = sheet.paragraph((MARGIN, top + 3), sentence, 14)
    draw_footing(sheet, top, pictures=bool(reasons.pictures))


def title(reasons: SharedReasons) -> str:
    """What the reason says, as a heading."""
    return _TITLES[reasons.kind]


def shared_sentences(reasons: SharedReasons) -> list[str]:
    """What agreed, in words."""
    number = _media(len(reasons.members))
    clocked = reasons.clocked
    said = []
    for name, value in reasons.quoted:
        said.append(f"{name}: “{value}”, of all {number}." if len(reasons.members) > 1 else f"{name}: “{value}”.")
    if clocked:
        first, last = clocked[0].clock, clocked[-1].clock
        said.append(f"Time: from {first} to {last} by the camera's clock, on {_days(len(reasons.days))}.")
    if reasons.kind == SESSION:
        hours = SESSION_GAP_HOURS.value
        said.append(
            f"Pauses: the longest is {_length(reasons.pause)}; a session ends where nothing is made for {hours} hours."
        )
    if reasons.copies:
        come = "come" if reasons.copies > 1 else "comes"
        said.append(
            f"Copies: {_media(reasons.copies)} more {come} along in one stack with these, and may say nothing of it."
        )
    if reasons.kind != FOLDER:
        said.append("All of this is what the files say of themselves. It can be changed by anyone.")
    else:
        said.append("A folder alone proves little: it counts only beside something else.")
    return said


def _draw_quoted(sheet: Sheet, reasons: SharedReasons, top: float) -> float:
    for name, value in reasons.quoted:
        sheet.fill((MARGIN, top), (INSIDE, _ROW), MATCH_SHADE)
        sheet.line([(MARGIN, top + _ROW), (MARGIN + INSIDE, top + _ROW)], LINE)
        sheet.text((MARGIN + 4, top + 5), name, 13, colour=MUTED, width=_NAME - 8)
        sheet.text((MARGIN + _NAME, top + 5), f"“{value}”", 13, strong=True, width=INSIDE - _NAME - 8)
        top += _ROW
    return top


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
    for at, words in axis.ticks:
        sheet.line([(axis.x(at), base), (axis.x(at), base + 5)], MUTED)
        half = 3.5 * len(words)
        middle = min(max(axis.x(at), MARGIN + half), MARGIN + INSIDE - half)
        sheet.text((middle, base + 6), words, 12, colour=MUTED, centred=True)
    told = "The time is the camera's own clock."
    if tallest > 1:
        told += f" A column stands for {_length(axis.of_column)}; the tallest for {_media(tallest)}."
    return sheet.text((MARGIN, base + 26), told, 12, colour=MUTED)


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
        when = "no time" if each.clock is None else str(each.clock)
        sheet.text((middle, top + 17), when, 12, colour=MUTED, width=_PICTURE_WIDTH, centred=True)
        upper = top + 36 + (_PICTURE_HEIGHT - height)
        sheet.fill((middle - width / 2 - 1, upper - 1), (width + 2, height + 2), PAPER)
        sheet.picture(picture, (middle - width / 2, upper), (width, height))
    return top + 36 + _PICTURE_HEIGHT + 4


def _draw_list(sheet: Sheet, lines: Sequence[str], top: float) -> float:
    """In columns, read downwards."""
    shown = lines if len(lines) <= _LISTED else [*lines[: _LISTED - 1], f"and {len(lines) - _LISTED + 1:,} more"]
    rows = -(-len(shown) // _LISTS)
    width, bottom = INSIDE / _LISTS, top
    for number, line in enumerate(shown):
        column, row = divmod(number, rows)
        bottom = max(bottom, sheet.text((MARGIN + column * width, top + row * 18), line, 12, width=width - 12))
    return bottom


def _lines(reasons: SharedReasons) -> list[str]:
    """Of a camera body the days on which it was used; else each member."""
    if reasons.kind == BODY and reasons.clocked:
        return [
            f"{day}: {_media(len(clocks))}, {clocks[0]:%H:%M} to {clocks[-1]:%H:%M}"
            for day, clocks in reasons.days.items()
        ]
    return [f"{each.clock or 'no time'}  {each.name}" for each in reasons.members]


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


def _media(count: int) -> str:
    return f"{count:,} {'medium' if count == 1 else 'media'}"


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count:,} days"


def _length(time: timedelta) -> str:
    """In the largest unit of which there are two."""
    seconds = time.total_seconds()
    for unit, name in ((86400, "days"), (3600, "hours"), (60, "minutes")):
        if seconds >= 2 * unit:
            return f"{round(seconds / unit)} {name}"
    return f"{round(seconds)} {'second' if round(seconds) == 1 else 'seconds'}"
