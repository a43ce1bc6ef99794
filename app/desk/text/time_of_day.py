"""The time of day at a position of a video or a sound, by what its container says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from app.case.queries.media import Medium
from app.desk.text.display import clock


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """`clock`: e.g. `2024-05-01 14:03:12`. `zone`: `UTC`, an offset, or that none is stated, in words."""

    clock: str
    zone: str
    zone_known: bool


def time_of_day(medium: Medium, at_ms: int) -> TimeOfDay | None:
    """When that was, as the device's clock showed it; None where the file doesn't say.

    A time without a zone is never assumed to be UTC, and it is a claim of the file: some devices state when a recording
    ended rather than when it began.
    """
    if medium.taken is None:
        return None
    try:
        begun = datetime.fromisoformat(medium.taken)
        moment = begun + timedelta(milliseconds=at_ms)
    except (ValueError, OverflowError):
        return None
    minutes = medium.zone_minutes
    return TimeOfDay(moment.strftime("%Y-%m-%d %H:%M:%S"), _zone(minutes), minutes is not None)


def exact_clock(milliseconds: int) -> str:
    """A position as `m:ss.fff`, or `h:mm:ss.fff` from an hour on."""
    seconds, rest = divmod(max(0, milliseconds), 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}.{rest:03}" if hours else f"{minutes}:{seconds:02}.{rest:03}"


def clocks(begin: int, end: int) -> tuple[str, str]:
    """Both ends of a span (ms) in whole seconds, or exactly where these would be the same."""
    whole = clock(begin), clock(end)
    return whole if whole[0] != whole[1] or begin == end else (exact_clock(begin), exact_clock(end))


def _zone(minutes: int | None) -> str:
    if minutes is None:
        return QCoreApplication.translate("TimeOfDay", "zone not stated")
    if minutes == 0:
        return "UTC"
    sign, whole = ("−", -minutes) if minutes < 0 else ("+", minutes)
    return f"UTC{sign}{whole // 60}:{whole % 60:02}"
