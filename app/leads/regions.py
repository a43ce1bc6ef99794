"""What is known of countries without a network: names, the offsets that their clocks showed, their languages."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources

import msgspec


@dataclass(frozen=True, slots=True)
class Country:
    """`name` in English. `offsets`: minutes from UTC that a zone of it showed since 1995; empty where none is known."""

    name: str
    offsets: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Language:
    """`name` in English. `countries`: where it is official, nationally or in a region (ISO 3166-1 alpha-2)."""

    name: str
    countries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Regions:
    """`codes`: the two letters of a language by its three (ISO 639-2, both kinds)."""

    source: str
    countries: dict[str, Country]
    languages: dict[str, Language]
    codes: dict[str, str]

    def country(self, code: str) -> str:
        """The English name of a country; its code where it isn't known."""
        return self.countries[code].name if code in self.countries else code

    def language(self, tag: str) -> Language | None:
        """The language of a tag such as `swe`, `sv` or `sv-SE`; None where it isn't known, or official nowhere."""
        first = tag.strip().lower().replace("_", "-").partition("-")[0]
        return self.languages.get(self.codes.get(first, first))

    def shows(self, country: str, offset: int) -> bool:
        """Whether a clock of this country showed this offset; True where nothing is known of it."""
        known = self.countries.get(country)
        return known is None or not known.offsets or offset in known.offsets

    def with_offset(self, offset: int) -> tuple[str, ...]:
        """The countries whose clocks showed this offset."""
        return tuple(code for code, country in self.countries.items() if offset in country.offsets)


@cache
def shipped_regions() -> Regions:
    """Those that come with the program (`app.leads.converting`)."""
    raw = (resources.files("resources") / "leads" / "regions.json").read_bytes()
    return msgspec.json.decode(raw, type=Regions)


def offset_words(minutes: int) -> str:
    """E.g. `UTC+05:30`."""
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours:02d}:{rest:02d}"
