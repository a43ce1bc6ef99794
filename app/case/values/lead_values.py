"""Values of which leads are made: partial dates, counts with bounds, countries, weights; and what is wrong with one."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from app.errors import UserError
from app.places.iso import ALPHA_2

ABOUT = ("country", "region", "period", "person")
"""What a clue can speak for or against."""
STRONGEST = 3
_MOST = 1_000_000
_LONGEST = 200
_COUNTRIES = frozenset(ALPHA_2.values()) | {"XK"}  # the code that is used for Kosovo; not of ISO's
_PART = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)


@dataclass(frozen=True)
class Range:
    """A count by its bounds: at least, at most; None where a bound isn't known."""

    least: int | None = None
    most: int | None = None


@dataclass(frozen=True)
class Weight:
    """What a clue speaks for (`weight` 1 to 3) or against (-1 to -3).

    `value`: for a country ISO 3166-1 alpha-2, for a period a partial date or two with `/` between, else words.
    """

    about: str
    value: str
    weight: int


def checked_range(counted: Range, of: str) -> Range:
    """The same range. Raises UserError where it can't be; `of`: who is counted, e.g. `victims`."""
    for bound in (counted.least, counted.most):
        if bound is not None and not 0 <= bound <= _MOST:
            raise UserError(f"{bound} can't be a number of {of}; give a whole number from 0 to {_MOST:,}.")
    if counted.least is not None and counted.most is not None and counted.least > counted.most:
        raise UserError(
            f"There can't be at least {counted.least} and at most {counted.most} {of}; "
            "give a lower bound that isn't above the upper one."
        )
    return counted


def checked_date(text: str) -> str:
    """A year, a month or a day, ISO 8601, or empty. Raises UserError for anything else."""
    text = text.strip()
    if text:
        bounds(text)
    return text


def bounds(text: str) -> tuple[date, date]:
    """The first and the last day that a partial date may mean. Raises UserError if it is none."""
    found = _PART.fullmatch(text)
    try:
        if found is None:
            raise ValueError(text)
        year, month, day = (None if part is None else int(part) for part in found.groups())
        first = date(year or 0, 1 if month is None else month, 1 if day is None else day)
        last_month = 12 if month is None else month
        last_day = calendar.monthrange(first.year, last_month)[1] if day is None else day
        return first, date(first.year, last_month, last_day)
    except ValueError as error:
        raise UserError(
            f"“{text}” is no date; give a year, a month or a day, such as 2019, 2019-05, 2019-05-17."
        ) from error


def checked_order(first: str, last: str, what: str) -> None:
    """Raises UserError where all that `first` may mean lies after all that `last` may mean."""
    if first and last and bounds(first)[0] > bounds(last)[1]:
        raise UserError(f"{what} can't end ({last}) before it begins ({first}); change one of the two.")


def known_country(code: str) -> str:
    """A code of ISO 3166-1 alpha-2, in capitals. Raises UserError where no country has it."""
    found = code.strip().upper()
    if found not in _COUNTRIES:
        hint = " The United Kingdom has GB." if found == "UK" else ""
        raise UserError(f"“{code}” is no country code; use two letters of ISO 3166-1, such as DE.{hint}")
    return found


def checked_country(code: str) -> str:
    """The same, or empty where nothing is said."""
    return known_country(code) if code.strip() else ""


def is_ahead(day: str) -> bool:
    """Whether a day (ISO 8601) is yet to come where this machine is."""
    return date.fromisoformat(day) > datetime.now().astimezone().date()


def checked_weights(weights: tuple[Weight, ...]) -> tuple[Weight, ...]:
    """Weights as they are stored, each value once. Raises UserError for one that can't be."""
    found: dict[tuple[str, str], Weight] = {}
    for weight in weights:
        if weight.about not in ABOUT:
            raise UserError(f"A clue can't speak for a “{weight.about}”; use one of {', '.join(ABOUT)}.")
        if not 1 <= abs(weight.weight) <= STRONGEST:
            raise UserError(
                f"{weight.weight} is no weight; give 1 to {STRONGEST} for what a clue speaks for, "
                f"-1 to -{STRONGEST} for what it speaks against."
            )
        value = _checked_value(weight)
        if (weight.about, value) in found:
            raise UserError(f"The {weight.about} {value} is weighed twice; give it one weight.")
        found[weight.about, value] = Weight(weight.about, value, weight.weight)
    return tuple(found[key] for key in sorted(found))


def _checked_value(weight: Weight) -> str:
    if weight.about == "country":
        return known_country(weight.value)
    value = " ".join(weight.value.split())
    if not value or len(value) > _LONGEST or not value.isprintable():
        raise UserError(
            f"A weight needs the {weight.about} that it is about; write 1 to {_LONGEST} printable characters."
        )
    if weight.about == "period":
        begin, _, end = value.partition("/")
        bounds(begin)
        checked_order(begin, checked_date(end), "A period")
    return value


def strongest_country(weights: tuple[Weight, ...]) -> str:
    """The country for which a clue speaks most; of several the first by code, empty where it speaks for none."""
    for_it = [weight for weight in weights if weight.about == "country" and weight.weight > 0]
    return min(for_it, key=lambda weight: (-weight.weight, weight.value)).value if for_it else ""


def weights_or(supports: str, weights: Iterable[Weight]) -> tuple[Weight, ...]:
    """The weights of a clue; of one that was recorded before there were any, a weight of 1 for the country that it
    `supports`, if it does."""
    return tuple(weights) or ((Weight("country", supports, 1),) if supports else ())
