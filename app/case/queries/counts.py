"""How much is in a case, and how far the work on it has come."""

from dataclasses import dataclass

from app import sqlite
from app.case.queries import known as known_media


@dataclass(frozen=True)
class Counts:
    """Numbers of a case.

    `media` is the sum of `pictures`, `videos`, `sounds` and `other` (unique contents). `unreadable` counts what
    could not be looked at: occurrences that could not be read, and media that could not be decoded. `open` counts
    occurrences that the ingest still has to read; `reviewed` counts pictures, videos and sounds with a category.
    `known`, `alerts`, `irrelevant`, `conflicts`: media about which hash sets say something, say that, or contradict
    each other. `seconds` is how long taking in has lasted so far.
    """

    occurrences: int
    media: int
    pictures: int
    videos: int
    sounds: int
    other: int
    frames: int
    unreadable: int
    partial: int
    open: int
    stacks: int
    links: int
    series: int
    reviewed: int
    known: int
    alerts: int
    irrelevant: int
    conflicts: int
    seconds: float


def read(reader: sqlite.Connection) -> Counts:
    """Count what is in the case now."""

    def one(statement: str) -> int:
        return int(reader.execute(statement).fetchone()[0])

    kinds = dict(reader.execute("SELECT kind, count(*) FROM medium GROUP BY kind"))
    states = dict(reader.execute("SELECT state, count(*) FROM occurrence GROUP BY state"))
    known = known_media.counts(reader)
    undecoded = one("SELECT count(*) FROM medium WHERE state IN ('unreadable', 'quarantined')")
    # In SQL, since what stands there may be no number, or no text, in a case from elsewhere.
    seconds = reader.execute(
        "SELECT max(0, min(CAST(value AS REAL), 1e12)) FROM case_info WHERE key = 'ingest seconds'"
    ).fetchone()
    return Counts(
        occurrences=sum(states.values()),
        media=sum(kinds.values()),
        pictures=kinds.get("picture", 0),
        videos=kinds.get("video", 0),
        sounds=kinds.get("sound", 0),
        other=kinds.get("archive", 0) + kinds.get("other", 0),
        frames=one("SELECT count(*) FROM frame"),
        unreadable=states.get("unreadable", 0) + undecoded,
        partial=one("SELECT count(*) FROM medium WHERE state = 'partial'"),
        open=states.get("found", 0) + states.get("running", 0),
        stacks=one("SELECT count(DISTINCT stack) FROM medium WHERE stack <> id"),
        links=one("SELECT count(*) FROM link"),
        series=one("SELECT count(*) FROM series"),
        reviewed=one(
            "SELECT count(*) FROM category JOIN medium ON medium.id = category.medium "
            "WHERE kind IN ('picture', 'video', 'sound')"
        ),
        known=known.media,
        alerts=known.alerts,
        irrelevant=known.irrelevant,
        conflicts=known.conflicts,
        seconds=round(float(seconds[0]), 3) if seconds else 0.0,
    )
