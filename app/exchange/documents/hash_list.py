"""Writes media as a VICS 2.0 list of known media (`#Media`), the form in which hash sets go from hand to hand.

It is as strict as the strictest reader that is known, IPED's: the context is exactly that of the category set
`Default`, `value` stands next and nothing else beside it, categories are whole numbers, no digest is null, only
scalars and lists stand in a medium, and no `|`. A record is there for what it says, so media of which nobody said
anything are left out; and nothing is in it that tells where a medium was found: no path, no time, no note.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from app.case.export.content import MediumContent
from app.case.values.schemes import Scheme
from app.exchange.documents.vics import (
    EMPTY_MD5,
    EMPTY_SHA256,
    Record,
    Sink,
    hex_of,
    list_item,
    other_hashes,
    victim_identified,
)

CONTEXT = "http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml/Default/$metadata#Media"
_NUMBERED_ALIKE = frozenset({"Default", "US"})
"""Regions whose numbers mean in the set `Default` what they mean in theirs: its readers take 1 and 2 for alerts."""


@dataclass
class Listed:
    """What came into a list, in media. `numberless`: that are in it without the number of their category, since none is
    verified for the set `Default`. Left out are the `silent`, of which nobody said anything; the `empty` files; and the
    `colliding`, which have the MD5 of another one that is in it."""

    media: int = 0
    numberless: int = 0
    silent: int = 0
    empty: int = 0
    colliding: int = 0


def write_hash_list(
    sink: Sink,
    scheme: Scheme,
    statuses: Mapping[str, str],
    media: Iterable[MediumContent],
    tick: Callable[[], None] = lambda: None,
) -> Listed:
    """Write the list, one medium after the other. `statuses`: of each series by its code. `tick`: after each medium."""
    told = Listed()
    seen: set[bytes] = set()
    sink.write(json.dumps({"@odata.context": CONTEXT, "value": []})[: -len("]}")].encode() + b"\n")
    for medium in media:
        tick()
        if not medium.size or medium.md5 == EMPTY_MD5 or medium.sha256 == EMPTY_SHA256:
            told.empty += 1
        elif not _says_something(medium):
            told.silent += 1
        elif medium.md5 in seen:
            told.colliding += 1
        else:
            seen.add(medium.md5)
            told.media += 1
            record = _record(scheme, statuses, medium, told.media)
            told.numberless += medium.category is not None and record["Category"] is None
            sink.write((b",\n" if told.media > 1 else b"") + json.dumps(record).encode())
    sink.write(b"\n]}\n")
    return told


def _says_something(medium: MediumContent) -> bool:
    return medium.category is not None or bool(medium.series) or bool(medium.tags)


def _record(scheme: Scheme, statuses: Mapping[str, str], medium: MediumContent, number: int) -> Record:
    md5 = hex_of(medium.md5)
    category = None if medium.category is None else scheme.category(medium.category)
    record: Record = {
        "MediaID": number,
        "Category": category.export_code if category and scheme.region in _NUMBERED_ALIKE else None,
        "MD5": md5,
        "SHA1": hex_of(medium.sha1),
        "MediaSize": medium.size,
        "IsPrecategorized": False,
    }
    identified = victim_identified(statuses, medium)
    if identified is not None:
        record["VictimIdentified"] = identified
    if medium.series:
        record["Series"] = ",".join(list_item(code) for code in medium.series)
    if tags := sorted({list_item(tag) for tag in medium.tags} - {""}):
        record["Tags"] = ",".join(tags)
    hashes = [{"MD5": md5, "HashName": name, "HashValue": value} for name, value in other_hashes(medium)]
    record["AlternativeHashes"] = hashes
    if category is not None:
        about = {"CategoryScheme": scheme.id, "CategoryKey": category.key}
        record["MediaMetadata"] = [
            {"MD5": md5, "PropertyName": name, "PropertyValue": value} for name, value in about.items()
        ]
    return record
