"""Who and what is recorded as seen in some media, asked on a reading thread."""

from __future__ import annotations

from dataclasses import dataclass

from app import sqlite
from app.case.queries import leads, series
from app.case.queries.leads import Entity
from app.desk.facts import seen
from app.errors import UserError


@dataclass(frozen=True)
class EntitiesOfMedia:
    """`here`: seen in at least one of the media; `known`: all of the case; `series`: those of which the media are
    members. `title` is the name of a single medium."""

    media: tuple[int, ...]
    title: str
    here: tuple[Entity, ...]
    known: tuple[Entity, ...]
    series: tuple[int, ...]


def of_media(reader: sqlite.Connection, media: tuple[int, ...]) -> EntitiesOfMedia:
    """Of these media; nothing of none."""
    known = tuple(leads.entities(reader))
    wanted = set(media)
    title = ""
    if len(media) == 1:
        try:
            title = seen.title(reader, media[0])
        except UserError:
            return EntitiesOfMedia((), "", (), known, ())
    here = tuple(each for each in known if not wanted.isdisjoint(each.media))
    return EntitiesOfMedia(media, title, here, known, series.of_any(reader, media))
