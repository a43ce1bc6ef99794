"""Makes what is shipped about countries: their names, the offsets of their clocks, and where languages are official.

    npm pack cldr-core@48.2.0 cldr-localenames-modern@45.0.0    (each unpacked into a folder of its own)
    python -m app.leads.converting CLDR-CORE/package CLDR-LOCALENAMES/package resources/leads/regions.json

Offsets come from the IANA time zone database as the installed package `tzdata` has it: all that any zone of a country
showed at the middle of a month since `_SINCE`, summer time included, so that only an offset that the country never
used counts as a contradiction. Languages come from Unicode CLDR (territoryInfo): where one is official, nationally or
in a region.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from datetime import datetime, timedelta
from importlib import metadata, resources
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from app.places.iso import ALPHA_2

_SINCE, _UNTIL = 1995, 2026
_OFFICIAL = ("official", "de_facto_official", "official_regional")
_COUNTRIES = {*ALPHA_2.values(), "XK"}


def convert(core: Path, names: Path) -> dict[str, Any]:
    """The shipped document, from the unpacked packages of CLDR and the installed time zones."""
    territories = _read(names, "main", "en", "territories.json")["main"]["en"]["localeDisplayNames"]["territories"]
    languages = _read(names, "main", "en", "languages.json")["main"]["en"]["localeDisplayNames"]["languages"]
    info = _read(core, "supplemental", "territoryInfo.json")["supplemental"]["territoryInfo"]
    aliases = _read(core, "supplemental", "aliases.json")["supplemental"]["metadata"]["alias"]["languageAlias"]
    spoken = _spoken(info)
    offsets = _offsets()
    return {
        "source": f"IANA time zone database (tzdata {metadata.version('tzdata')}, public domain), offsets since "
        f"{_SINCE}; Unicode CLDR 48.2 and 45 (Unicode License v3)",
        "countries": {
            code: {"name": territories[code], "offsets": offsets.get(code, [])} for code in sorted(_COUNTRIES)
        },
        "languages": {
            code: {"name": languages[code], "countries": sorted(spoken[code])}
            for code in sorted(spoken)
            if code in languages
        },
        "codes": {
            old: new["_replacement"]
            for old, new in sorted(aliases.items())
            if len(old) == 3 and new["_reason"] in ("overlong", "bibliographic") and new["_replacement"] in spoken
        },
    }


def _read(package: Path, *parts: str) -> Any:
    return json.loads(package.joinpath(*parts).read_text(encoding="utf-8"))


def _spoken(info: dict[str, Any]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for country in _COUNTRIES & info.keys():
        for language, told in info[country].get("languagePopulation", {}).items():
            if told.get("_officialStatus") in _OFFICIAL:
                found[language.partition("_")[0]].add(country)
    return found


def _offsets() -> dict[str, list[int]]:
    """Minutes from UTC by country."""
    found: dict[str, set[int]] = defaultdict(set)
    table = (resources.files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8")
    for line in table.splitlines():
        if not line.startswith("#"):
            country, _, zone, *_ = line.split("\t")
            found[country] |= _shown(ZoneInfo(zone))
    return {country: sorted(each) for country, each in found.items()}


def _shown(zone: ZoneInfo) -> set[int]:
    moments = (datetime(year, month, 15, tzinfo=zone) for year in range(_SINCE, _UNTIL + 1) for month in range(1, 13))
    return {int((moment.utcoffset() or timedelta()).total_seconds() // 60) for moment in moments}


if __name__ == "__main__":
    core_path, names_path, target = map(Path, sys.argv[1:])
    target.write_text(json.dumps(convert(core_path, names_path), ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
