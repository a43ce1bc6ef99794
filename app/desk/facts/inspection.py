"""All that the inspector shows of a medium, asked in one go on a reading thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app import sqlite
from app.case.queries import cameras, links, media, selection, series
from app.case.queries.cameras import SameBody
from app.case.queries.known import Statement
from app.case.queries.links import Link
from app.case.queries.media import ExifRow, Medium, Occurrence
from app.case.queries.selection import Common
from app.case.queries.series import Clue, Series
from app.case.records.memory_records import Seen
from app.desk.facts import known_words, seen, seen_words, vics_words
from app.desk.tables.fact_model import Fact
from app.desk.text.numbers import rough, whole
from app.desk.text.said import said
from app.desk.wording import words
from app.errors import UserError
from app.linking.origin.serials import telling


@dataclass(frozen=True, slots=True)
class LinkSeen:
    """A link as it is seen from one of its media, `own`; `title` is the other's name, fit to be shown.

    `copy`: the name of `own` where it isn't the inspected medium but another of its stack, else empty.
    """

    link: Link
    own: int
    other: int
    title: str
    copy: str = ""


@dataclass(frozen=True, slots=True)
class Inspection:
    """Everything that is known of a medium. `title` is fit to be shown; what `exif` and `paths` hold is not."""

    medium: Medium
    title: str
    category: int | None
    tags: tuple[str, ...]
    note: str
    series: tuple[Series, ...]
    links: tuple[LinkSeen, ...]
    clues: tuple[Clue, ...]
    paths: tuple[Occurrence, ...]
    exif: tuple[ExifRow, ...]
    members: int
    """Media in its stack."""
    by_body: SameBody | None
    """Media by the same camera body; None unless the file states a serial number that tells one body from another."""
    records: tuple[vics_words.RecordSaid, ...]
    """What documents of other programs say of it."""
    elsewhere: tuple[Seen, ...] = ()
    """What remembered cases have in common with it."""
    known: tuple[Statement, ...] = ()
    """What hash sets say about it, alerts first."""


@dataclass(frozen=True, slots=True)
class Together:
    """Several media: what they have in common, and the series that any of them belongs to."""

    common: Common
    series: tuple[Series, ...]


def read(reader: sqlite.Connection, medium: int) -> Inspection | None:
    """Everything of a medium; None if it isn't in the case."""
    try:
        found = media.get(reader, medium)
    except UserError:
        return None
    return Inspection(
        found,
        seen.title(reader, medium),
        media.category(reader, medium),
        tuple(media.tags(reader, medium)),
        media.note(reader, medium),
        tuple(series.of_medium(reader, medium)),
        _links_seen(reader, medium),
        tuple(series.clues(reader, medium=medium)),
        tuple(media.occurrences(reader, medium)),
        tuple(media.exif(reader, medium)),
        len(links.stack_members(reader, medium)),
        cameras.same_body(reader, medium) if telling(found.serial or "", found.make or "", found.model or "") else None,
        vics_words.read(reader, medium),
        seen_words.read(reader, medium),
        known_words.read(reader, medium),
    )


def read_together(reader: sqlite.Connection, chosen: Sequence[int]) -> Together:
    """What several media have in common."""
    common = selection.common(reader, chosen)
    return Together(common, tuple(each for each in series.all_series(reader) if each.code in common.series))


def facts(
    medium: Medium,
    by_body: SameBody | None = None,
    elsewhere: Sequence[Seen] = (),
    known: Sequence[Statement] = (),
) -> list[Fact]:
    """What was found of a medium, as names and values; what isn't known is left out.

    `elsewhere`: in other cases; `known`: by hash sets. These come first.
    """
    rows = [
        (_tr("State"), words.state(medium.state)),
        (_tr("Reason"), said(medium.reason)),
        (_tr("Taken"), taken(medium)),
        (_tr("Camera"), medium.camera),
        (_tr("Serial number"), medium.serial or ""),
        (_tr("Same camera"), _others(by_body)),
        (_tr("Position"), position(medium)),
        (_tr("Software"), medium.software or ""),
        (_tr("Kind"), words.kind(medium.kind)),
        (_tr("Format"), f"{medium.format} ({medium.mime})" if medium.format else medium.mime),
        (_tr("Dimensions"), words.dimensions(medium)),
        (_tr("Pages"), str(medium.pages) if medium.pages > 1 else ""),
        (_tr("Duration"), words.duration(medium)),
        (_tr("Frame rate"), _tr("{0} per second").format(rough(medium.fps)) if medium.fps else ""),
        (_tr("Codec"), ", ".join(dict.fromkeys(codec for codec in (medium.codec, medium.audio_codec) if codec))),
        (_tr("Size"), words.size(medium.size)),
        (_tr("SHA-256"), medium.sha256),
        (_tr("SHA-1"), medium.sha1),
        (_tr("MD5"), medium.md5),
    ]
    return [
        *known_words.facts(known),
        *seen_words.facts(elsewhere),
        *(Fact(name, value) for name, value in rows if value),
    ]


def taken(medium: Medium) -> str:
    """When it says it was made, with its zone or with the words that none is known; empty where it doesn't say."""
    if medium.taken is None:
        return ""
    clock = medium.taken.replace("T", " ")
    if medium.zone_minutes is None:
        return f"{clock} ({_tr('zone unknown')})"
    sign, minutes = "-" if medium.zone_minutes < 0 else "+", abs(medium.zone_minutes)
    return f"{clock} (UTC{sign}{minutes // 60:02d}:{minutes % 60:02d})"


def position(medium: Medium) -> str:
    """Latitude and longitude in degrees, north and east positive, with the altitude where it is known."""
    if medium.latitude is None or medium.longitude is None:
        return ""
    height = "" if medium.altitude is None else f", {medium.altitude:.0f} m"
    return f"{medium.latitude:.6f}, {medium.longitude:.6f}{height}"


def _others(by_body: SameBody | None) -> str:
    """E.g. `12 other media, in 2 exhibits`."""
    if by_body is None or not by_body.others:
        return ""
    others = (
        _tr("1 other medium") if by_body.others == 1 else _tr("%1 other media").replace("%1", whole(by_body.others))
    )
    exhibits = len(by_body.exhibits)
    return f"{others}, " + (
        _tr("in 1 exhibit") if exhibits == 1 else _tr("in %1 exhibits").replace("%1", str(exhibits))
    )


def _links_seen(reader: sqlite.Connection, medium: int) -> tuple[LinkSeen, ...]:
    copies = frozenset(links.stack_members(reader, medium))
    found = []
    for link in links.links_of_stack(reader, medium):
        own = medium if medium in (link.a, link.b) else link.a if link.a in copies else link.b
        other = link.b if own == link.a else link.a
        found.append(
            LinkSeen(link, own, other, seen.title(reader, other), "" if own == medium else seen.title(reader, own))
        )
    return tuple(found)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Inspection", text)
