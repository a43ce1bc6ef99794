"""Places, rectangles, times and spans in words for people."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from app.case.queries.where_when import BEGINNING, END, Area, DateKind, Doubt, Span, Step
from app.desk.text.numbers import whole
from app.desk.wording.words import told

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_KINDS = {
    DateKind.TAKEN: QT_TRANSLATE_NOOP("WhereWhen", "Taken (EXIF)"),
    DateKind.CONTAINER: QT_TRANSLATE_NOOP("WhereWhen", "Recorded (container)"),
    DateKind.FILE: QT_TRANSLATE_NOOP("WhereWhen", "Changed (file system)"),
}
_STEPS = {
    Step.YEAR: QT_TRANSLATE_NOOP("WhereWhen", "year"),
    Step.MONTH: QT_TRANSLATE_NOOP("WhereWhen", "month"),
    Step.DAY: QT_TRANSLATE_NOOP("WhereWhen", "day"),
    Step.HOUR: QT_TRANSLATE_NOOP("WhereWhen", "hour"),
}
_DOUBTS = {
    Doubt.ANCIENT: QT_TRANSLATE_NOOP("WhereWhen", "Before 1900"),
    Doubt.EPOCH_1904: QT_TRANSLATE_NOOP("WhereWhen", "1904, clock not set"),
    Doubt.EPOCH_1970: QT_TRANSLATE_NOOP("WhereWhen", "1970, clock not set"),
    Doubt.EPOCH_1980: QT_TRANSLATE_NOOP("WhereWhen", "1980, clock not set"),
    Doubt.FUTURE: QT_TRANSLATE_NOOP("WhereWhen", "In the future"),
}


def kind(of: DateKind) -> str:
    """The name of a kind of date."""
    return _tr(_KINDS[of])


def step(of: Step) -> str:
    """How long a bar is."""
    return _tr(_STEPS[of])


def doubt(of: Doubt) -> str:
    """Why a time is doubted."""
    return _tr(_DOUBTS[of])


def short_doubt(of: Doubt) -> str:
    """The same where there is little room."""
    return doubt(of).partition(",")[0]


def moment(second: int, fineness: Step) -> str:
    """A time as fine as a bar of this length is: `2024`, `May 2024`, `2 May 2024`, `2 May 2024, 14:00`."""
    made = _date(second)
    if made is None:
        return _tr("time {0}").format(second)
    day = QDate(made.year, made.month, made.day)
    if fineness is Step.YEAR:
        return str(made.year)
    if fineness is Step.MONTH:
        return QLocale().toString(day, "MMM yyyy")
    written = QLocale().toString(day, _tr("d MMM yyyy"))
    return f"{written}, {made:%H:%M}" if fineness is Step.HOUR else written


def short_moment(second: int, fineness: Step) -> str:
    """The same as it is written below a bar: `2024`, `May 24`, `2 May`, `14:00`."""
    made = _date(second)
    if made is None:
        return ""
    if fineness is Step.YEAR:
        return str(made.year)
    if fineness is Step.HOUR:
        return f"{made:%H:%M}"
    written = QDate(made.year, made.month, made.day)
    return QLocale().toString(written, "MMM yy" if fineness is Step.MONTH else _tr("d MMM"))


def zoned_legend() -> str:
    """What full bars mean."""
    return _tr("zone known")


def zoneless_legend() -> str:
    """What hatched bars mean."""
    return _tr("no zone, as the clock showed it")


def period(begin: int, end: int) -> str:
    """A span as short as it can be said: one bar as itself, others from the first to the last."""
    if begin <= BEGINNING or end >= END:
        return (
            _tr("before {0}").format(moment(end, Step.DAY))
            if begin <= BEGINNING
            else _tr("after {0}").format(moment(begin, Step.DAY))
        )
    fineness = fineness_of(begin, end)
    last_second = max(begin, end - 3_600) if fineness is Step.HOUR else end - 1
    first, last = moment(begin, fineness), moment(last_second, fineness)
    return first if first == last else f"{first} – {last}"


def fineness_of(begin: int, end: int) -> Step:
    """The longest bars at whose edges a span begins and ends."""
    first, last = _date(begin), _date(end)
    if first is None or last is None or first.hour or last.hour:
        return Step.HOUR
    if first.day != 1 or last.day != 1:
        return Step.DAY
    return Step.YEAR if first.month == last.month == 1 else Step.MONTH


def span(of: Span) -> str:
    """A span as the filter's chip says it."""
    clock = _tr(", UTC") if of.utc else ""
    return told(kind(of.kind), f"{period(of.begin, of.end)}{clock}")


def area(of: Area) -> str:
    """A rectangle as the filter's chip says it."""
    return _tr("Area: {0} to {1}").format(position(of.south, of.west), position(of.north, of.east))


def position(latitude: float, longitude: float) -> str:
    """Degrees with three decimals, about 100 m."""
    north, east = "N" if latitude >= 0 else "S", "E" if longitude >= 0 else "W"
    return f"{abs(latitude):.3f}° {north} {abs(longitude):.3f}° {east}"


def media(count: int) -> str:
    """How many."""
    return _tr("1 medium") if count == 1 else _tr("{0} media").format(whole(count))


def times(of: DateKind, count: int) -> str:
    """How many times a bar counts: one a medium, but one a path for those of the file system."""
    if of is not DateKind.FILE:
        return media(count)
    return _tr("1 file") if count == 1 else _tr("{0} files").format(whole(count))


def _date(second: int) -> datetime | None:
    try:
        return _EPOCH + timedelta(seconds=second)
    except OverflowError:
        return None


def _tr(text: object) -> str:
    return QCoreApplication.translate("WhereWhen", str(text))
