"""Values as exports really write them, whatever their specification says."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

_TRUE = frozenset({"true", "yes", "y", "t", "1"})
_FALSE = frozenset({"false", "no", "n", "f", "0"})
_MOST_NAMES = 100
_LONGEST_NAME = 1_000

_TICKS = re.compile(r"/Date\((-?[0-9]{1,15})(?:[+-][0-9]{4})?\)/")
_ISO = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}:[0-9]{2})(?:[.,]([0-9]{1,9}))?"
    r"(Z|[+-][0-9]{2}:?[0-9]{2})?(Z)?"
)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Moment(NamedTuple):
    """A time as it was written, and what can be said of it. A time without an offset is never taken for UTC."""

    raw: str
    at: datetime
    """In UTC where `zone_known`; else by an unknown clock, without a zone."""
    zone_known: bool


def truth(value: object) -> bool | None:
    """A flag, also where it was written as text or a number; None where nothing is said. `"false"` is false."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        word = value.strip().lower()
        return True if word in _TRUE else False if word in _FALSE else None
    if isinstance(value, int):
        return {0: False, 1: True}.get(value)
    return None


def code(value: object) -> str | None:
    """A category's code as it was written; None where there is none. 0 is a code like any other, not nothing."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int):
        return str(value) if abs(value) < 2**63 else None
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return str(int(value))
    if not isinstance(value, str):
        return None
    text = value.strip()[:_LONGEST_NAME]
    return text or None


def names(value: object) -> str:
    """Names that were written as one text, as a list, or as objects with a `Name`; joined by commas."""
    if isinstance(value, str):
        return _clean(value)
    if isinstance(value, dict):
        return names(value.get("Name"))
    if isinstance(value, list):
        found = (names(each) for each in value[:_MOST_NAMES] if isinstance(each, str | dict))
        return ", ".join(filter(None, found))[:_LONGEST_NAME]
    return ""


def digest(value: object, length: int) -> bytes | None:
    """A digest of this many bytes, written in hex of whatever case; None for anything else."""
    if not isinstance(value, str):
        return None
    if len(value) != 2 * length:
        value = value.strip()
    try:
        found = bytes.fromhex(value)
    except ValueError:
        return None
    # Spaces between the digits are read over, so both lengths count.
    return found if len(found) == length and len(value) == 2 * length else None


def moment(value: object) -> Moment | None:
    """A date as `…Z`, with an offset, without one, as `/Date(milliseconds)/`, or with an offset and a Z behind it.

    An offset goes before a Z that contradicts it. None for anything else, and for times that no calendar has.
    """
    if not isinstance(value, str):
        return None
    text = value.strip()
    if ticks := _TICKS.fullmatch(text):
        try:
            return Moment(value, _EPOCH + timedelta(milliseconds=int(ticks[1])), True)
        except OverflowError:
            return None
    if not (parts := _ISO.fullmatch(text)):
        return None
    day, time, fraction, offset, _ = parts.groups()
    stated = f"{day}T{time}.{(fraction or '').ljust(6, '0')[:6]}{offset or ''}"
    try:
        at = datetime.fromisoformat(stated)
        return Moment(value, at.astimezone(UTC) if offset else at, offset is not None)
    except (ValueError, OverflowError):
        return None


def _clean(text: str) -> str:
    return " ".join(text.split())[:_LONGEST_NAME]
