"""Clues that a machine can offer without looking at a picture: from positions, clocks and tags of language.

Each says how it was found, and counts only once a person accepts it. All of it is what files claim: a position or a
zone can be forged, and a telephone keeps its zone on a journey, so no weight is final.

Camera models that were sold in one region only are left out: no list of them is known that says where it is from.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from app.case.queries.claims import Claims
from app.case.queries.series import Clue
from app.case.values.lead_values import Weight
from app.leads.regions import Regions, offset_words
from app.places.countries import Countries
from app.places.country_grid import NOWHERE

FEW = 8
"""An offset or a language that so many countries have at most speaks for each of them; one of more speaks for none."""
_LANGUAGES_OF_NOTHING = frozenset({"und", "eng", "en", "mul", "mis", "zxx", "qaa", "unk", ""})
"""Tags that say nothing: English is what programs write where nobody chose a language."""
_ZONES_OF_UTC = "container utc"
"""The source of an offset that is that of the format, not of a place."""
_FARTHEST = 14 * 60


@dataclass(frozen=True)
class Suggestion:
    """A clue that is offered, at the first of the media that claim the same."""

    medium: int
    kind: str
    text: str
    weights: tuple[Weight, ...]
    method: str


def suggest(
    found: Sequence[Claims],
    known: Sequence[Clue],
    regions: Regions,
    countries: Callable[[], Countries],
) -> list[Suggestion]:
    """What these media claim, each once. `known`: the clues that there are; what one of them says already, be it
    refuted, isn't offered again. `countries`: called where there is a position."""
    here = _countries_of(found, countries)
    likely = {w.value for clue in known if clue.state == "accepted" for w in clue.weights if _speaks_for(w)}
    offered = [
        *_positions(found, here, regions, countries),
        *_zones(found, regions),
        *_contradictions(found, here, likely, regions),
        *_languages(found, regions),
    ]
    said = {(clue.kind, clue.text) for clue in known if clue.origin == "machine"}  # an officer may weigh it otherwise
    return [each for each in offered if (each.kind, each.text) not in said]


def _speaks_for(weight: Weight) -> bool:
    return weight.about == "country" and weight.weight > 0


def _countries_of(found: Sequence[Claims], countries: Callable[[], Countries]) -> dict[int, str]:
    """The country in which each medium's position lies; media without one, and those on the high seas, are left out."""
    placed = [each for each in found if each.latitude is not None and each.longitude is not None]
    if not placed:
        return {}
    world = countries()
    codes = world.at(
        np.asarray([each.latitude for each in placed], np.float64),
        np.asarray([each.longitude for each in placed], np.float64),
    )
    return {
        each.medium: world.codes[code] for each, code in zip(placed, codes.tolist(), strict=True) if code != NOWHERE
    }


def _positions(
    found: Sequence[Claims], here: dict[int, str], regions: Regions, countries: Callable[[], Countries]
) -> Iterator[Suggestion]:
    by_country: dict[str, list[Claims]] = defaultdict(list)
    for each in found:
        if each.medium in here:
            by_country[here[each.medium]].append(each)
    for country, media in sorted(by_country.items()):
        first = media[0]
        beside = countries().whereabouts(first.latitude or 0.0, first.longitude or 0.0).borders_on
        weights = [Weight("country", country, 2 if beside else 3), *(Weight("country", other, 1) for other in beside)]
        near = f", near the border with {_listed(beside, regions)}" if beside else ""
        yield Suggestion(
            first.medium,
            "position",
            f"The position lies in {regions.country(country)}{near}.",
            _sorted(weights),
            f"The position in the metadata of {_media(len(media))} was held against the outlines of countries that "
            f"come with Sightline; here {first.latitude:.5f}, {first.longitude:.5f}.",
        )


def _zones(found: Sequence[Claims], regions: Regions) -> Iterator[Suggestion]:
    by_offset: dict[int, list[tuple[Claims, str]]] = defaultdict(list)
    for each in found:
        for offset, source in _offsets(each):
            by_offset[offset].append((each, source))
    for offset, media in sorted(by_offset.items()):
        first, source = media[0]
        where = regions.with_offset(offset)
        few = where if len(where) <= FEW else ()
        told = f", as in {_listed(where, regions)}" if few else f", as in {len(where)} countries" if where else ""
        weights = [Weight("country", country, 1) for country in few] or [Weight("region", offset_words(offset), 1)]
        yield Suggestion(
            first.medium,
            "time",
            f"The clock was set to {offset_words(offset)}{told}.",
            _sorted(weights),
            f"{_all_of(media)} gave this offset from UTC (first by: {source}); "
            "it was looked up in the IANA time zone database, summer time included.",
        )


def _contradictions(
    found: Sequence[Claims], here: dict[int, str], likely: Collection[str], regions: Regions
) -> Iterator[Suggestion]:
    """Offsets that no clock of the country shows: of the medium's own position, else of those that clues speak for."""
    told = set()
    for each in found:
        for offset, source in _offsets(each):
            for country in [here[each.medium]] if each.medium in here else sorted(likely):
                if regions.shows(country, offset) or (country, offset) in told:
                    continue
                told.add((country, offset))
                why = "where its position lies" if each.medium in here else "for which accepted clues speak"
                name = regions.country(country)
                yield Suggestion(
                    each.medium,
                    "time",
                    f"The clock was set to {offset_words(offset)}, which isn't used in {name}, {why}.",
                    (Weight("country", country, -1),),
                    f"The offset ({source}) was compared with all that clocks of {name} showed since 1995 by the IANA "
                    "time zone database. A telephone that came from elsewhere, or a forged position, explains it too.",
                )


def _languages(found: Sequence[Claims], regions: Regions) -> Iterator[Suggestion]:
    by_tag: dict[str, list[tuple[Claims, str]]] = defaultdict(list)
    for each in found:
        for group, name, value in each.tags:
            tag = value.strip().lower()
            if name.lower() == "language" and "(video)" not in group and tag not in _LANGUAGES_OF_NOTHING:
                by_tag[tag].append((each, group))
    for tag, media in sorted(by_tag.items()):
        language = regions.language(tag)
        if language is None:
            continue
        first, group = media[0]
        few = language.countries if len(language.countries) <= FEW else ()
        yield Suggestion(
            first.medium,
            "language",
            f"The file says that its sound or text is in {language.name}.",
            _sorted([Weight("country", country, 1) for country in few]),
            f"{_all_of(media)} had the language tag “{tag}” (first in: {group}); "
            "where the language is official was looked up in Unicode CLDR. Programs write such tags by themselves.",
        )


def _offsets(each: Claims) -> Iterator[tuple[int, str]]:
    """Every offset (minutes) that a medium gives, with what gives it."""
    if each.zone_minutes is not None and each.zone_source != _ZONES_OF_UTC:
        yield each.zone_minutes, each.zone_source or "the file"
    for _, name, value in each.tags:
        offset = _READERS[name.lower()](value) if name.lower() in _READERS else None
        if offset is not None and abs(offset) <= _FARTHEST and offset != each.zone_minutes:
            yield offset, f"EXIF {name}"


def _hours(value: str) -> int | None:
    """TimeZoneOffset (TIFF/EP, tag 34858): hours from UTC, of the camera's clock first."""
    found = re.match(r"\[?\s*(-?\d{1,2})\b", value)
    return int(found[1]) * 60 if found else None


def _nikon(value: str) -> int | None:
    """Nikon's WorldTime: minutes from UTC in two bytes whose order isn't said, then whether it is summer time.

    Told by ExifTool's table of Nikon's tags. Only a value that makes sense in one of the two orders is taken.
    """
    found = re.match(r"\[(\d{1,3}), (\d{1,3}), ([01]), \d{1,3}\]", value)
    if found is None or max(int(found[1]), int(found[2])) > 255:
        return None
    raw = bytes((int(found[1]), int(found[2])))
    minutes = {int.from_bytes(raw, "big", signed=True), int.from_bytes(raw, "little", signed=True)}
    sound = [each for each in minutes if abs(each) <= _FARTHEST and each % 15 == 0]
    return sound[0] + 60 * int(found[3]) if len(sound) == 1 else None


_READERS: dict[str, Callable[[str], int | None]] = {"timezoneoffset": _hours, "worldtime": _nikon}


def _sorted(weights: Iterable[Weight]) -> tuple[Weight, ...]:
    return tuple(sorted(weights, key=lambda weight: (weight.about, weight.value)))


def _listed(codes: Sequence[str], regions: Regions) -> str:
    return ", ".join(sorted(map(regions.country, codes)))


def _media(number: int) -> str:
    return "one medium" if number == 1 else f"{number:,} media"


def _all_of(found: Sequence[tuple[Claims, str]]) -> str:
    """How many media make a claim, as the beginning of a sentence."""
    return _media(len({claims.medium for claims, _ in found})).capitalize()
