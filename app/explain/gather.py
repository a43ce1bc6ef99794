"""The reasons of a link, gathered from the case by its kind."""

from __future__ import annotations

from app import sqlite
from app.case.queries import links, media, reasons
from app.case.queries.links import Link
from app.errors import UserError
from app.explain.cameras import camera_reasons
from app.explain.films import film_reasons, still_reasons
from app.explain.pictures import picture_reasons
from app.explain.plain_names import last_part, plain
from app.explain.reasons import Found, Reasons, Side
from app.explain.sounds import sound_reasons

_PICTURES = ("same picture", "part of", "scene", "object")
_VIDEOS = ("same video", "clip")


def between(reader: sqlite.Connection, a: int, b: int) -> list[Link]:
    """The links between two media, strongest first."""
    return [link for link in links.links(reader, a) if {link.a, link.b} == {a, b}]


def gather(reader: sqlite.Connection, a: int, b: int, kind: str | None = None) -> Reasons:
    """Why two media are linked, by their strongest link or that of this kind.

    Raises UserError where there is no such link, it is of a kind that can't be drawn, or what would be drawn is gone.
    """
    found = _found(reader, a, b, kind)
    link = found.link
    if link.kind in _PICTURES:
        return picture_reasons(reader, found)
    if link.kind in _VIDEOS:
        return film_reasons(reader, found)
    if link.kind == "still":
        return still_reasons(reader, found)
    if link.kind == "sound":
        return sound_reasons(reader, found)
    if link.kind == "camera":
        return camera_reasons(found)
    raise UserError(f"A link of the kind “{link.kind}” can't be drawn by this version; “links” says what agreed.")


def _found(reader: sqlite.Connection, a: int, b: int, kind: str | None) -> Found:
    one, other = _side(reader, a), _side(reader, b)
    names = f"{one.medium.sha256[:12]} and {other.medium.sha256[:12]}"
    if a == b:
        raise UserError(f"{one.medium.sha256[:12]} was given twice; give two media that are linked.")
    there = between(reader, a, b)
    if not there:
        raise UserError(f"There is no link between {names}; “links” lists those that there are.")
    chosen = next((link for link in there if kind in (None, link.kind)), None)
    if chosen is None:
        kinds = ", ".join(f"“{link.kind}”" for link in there)
        raise UserError(f"There is no link of the kind “{kind}” between {names}; there is {kinds}.")
    offset = chosen.offset_ms if chosen.offset_ms is None or chosen.a == a else -chosen.offset_ms
    others = tuple(link.kind for link in there if link.kind != chosen.kind)
    return Found(reasons.reference(reader), chosen, one, other, offset, others)


def _side(reader: sqlite.Connection, medium: int) -> Side:
    found = media.get(reader, medium)
    occurrences = media.occurrences(reader, medium)
    first = occurrences[0] if occurrences else None
    name = last_part(first.path) if first else ""
    place = f"{first.exhibit}: {first.path}" if first else ""
    return Side(found, plain(name) or found.sha256[:12], plain(place))
