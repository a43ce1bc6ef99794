"""The words of a report in the officer's language (`resources/report/`); dates, numbers, countries in its way."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib import resources
from typing import Any

from app.explain.numbers import Numbers

LANGUAGES = ("en", "de", "fr")
_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?.*", re.ASCII | re.DOTALL)


class Words(Numbers):
    """What a report says, in one of `LANGUAGES`."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._table = _table(language)
        super().__init__(self._table["number.thousands"], self._table["number.point"])
        self._countries = _countries()

    def __call__(self, key: str, *values: str) -> str:
        """The text of this key, with the values in its places."""
        return self._table[key].format(*values)

    def value(self, group: str, key: str) -> str:
        """A value that the case keeps as a word, e.g. a status; itself where the table has no word for it."""
        return self._table.get(f"{group}.{key}", key)

    def country(self, code: str) -> str:
        """A country by its ISO 3166-1 code; the code where it has no name here."""
        return self._countries.get(code, {}).get(self.language, code)

    def size(self, octets: int) -> str:
        """A number of bytes, e.g. `2.4 MB`."""
        for unit, factor in (("gb", 10**9), ("mb", 10**6), ("kb", 10**3)):
            if octets >= factor:
                return self(f"size.{unit}", self.decimal(octets / factor, 1))
        return self("size.bytes", self.whole(octets))

    def day(self, partial: str) -> str:
        """A day, a month or a year (ISO 8601) in words; as it is, where it is none."""
        found = _DAY.fullmatch(partial)
        if found is None or not 1 <= int(found[2] or 1) <= 12:
            return partial
        year, month, day = found[1], found[2], found[3]
        if month is None:
            return year
        name = self._table[f"month.{int(month)}"]
        return self("date.month", name, year) if day is None else self("date.day", str(int(day)), name, year)

    def clock_time(self, taken: str) -> str:
        """A moment as a clock showed it (ISO 8601, whatever zone stands behind it), to the second."""
        found = _TIME.fullmatch(taken)
        return taken if found is None else self("date.time", self.day(found[1]), found[2] + (found[3] or ""))

    def moment(self, at: str) -> str:
        """A moment in UTC, as the case keeps it."""
        return self("date.utc", self.clock_time(at)) if at else ""

    def counted(self, least: int | None, most: int | None) -> str:
        """A count by its bounds; empty where nothing is known."""
        if least is None and most is None:
            return ""
        if least == most:
            return self.whole(least or 0)
        if most is None:
            return self("count.least", self.whole(least or 0))
        if least is None:
            return self("count.most", self.whole(most))
        return self("count.between", self.whole(least), self.whole(most))


@cache
def _table(language: str) -> dict[str, str]:
    return dict(_shipped(f"{language}.json"))


@cache
def _countries() -> dict[str, dict[str, str]]:
    return dict(_shipped("countries.json"))


def _shipped(name: str) -> Any:
    return json.loads((resources.files("resources") / "report" / name).read_text(encoding="utf-8"))
