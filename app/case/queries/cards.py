"""What the gallery lists, and what its cards show.

A filter speaks of media; a listing of stacks holds the references of the stacks of which any member fits it. Listings
are vectors of ids, since a million of them fit into eight megabytes (`array('q')`).
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app import sqlite
from app.case import names
from app.case.decisions import pieces

MEDIA_KINDS = ("picture", "video", "sound")
_FIRST_BLOCK = 500
_BLOCK = 50_000


class Unit(StrEnum):
    """What one card stands for."""

    STACK = "stack"
    MEDIUM = "medium"


class Order(StrEnum):
    """The order of a listing; what has no value comes last, and equals stand as they were found."""

    FOUND = "found"
    TAKEN = "taken"
    PATH = "path"
    LARGEST = "largest"
    LONGEST = "longest"
    LIKENESS = "likeness"
    """That of `CardFilter.like`; without it, as they were found."""


class Review(StrEnum):
    """What was decided about a medium, where no single category is asked for."""

    ANY = "any"
    UNDECIDED = "undecided"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class CardFilter:
    """Which media are listed. Empty or None means that it isn't asked for.

    `kinds` empty: pictures, videos and sounds. `category` goes before `review`. `troubled`: only what could not, or
    only partly, be decoded. `thumbnail`: only files with a thumbnail that shows something else. `text` is looked for in
    the paths below the sources, whatever the case of ASCII letters. `like`: only these media, in the order of how much
    they are like what was searched for.
    """

    unit: Unit = Unit.STACK
    order: Order = Order.FOUND
    kinds: tuple[str, ...] = ()
    review: Review = Review.UNDECIDED
    category: int | None = None
    tag: str = ""
    series: int | None = None
    troubled: bool = False
    thumbnail: bool = False
    text: str = ""
    like: tuple[int, ...] = ()

    @property
    def cleared(self) -> CardFilter:
        """What remains to be decided, in the same order."""
        return CardFilter(order=Order.FOUND if self.order is Order.LIKENESS else self.order)


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What is shown of one medium in a list. `path` is the display form of its first path; `members` of its stack."""

    id: int
    kind: str
    format: str
    state: str
    reason: str
    path: str
    duration_ms: int | None
    pages: int
    has_sound: bool
    members: int
    category: int | None
    tags: int
    has_note: bool
    in_series: bool
    width: int
    height: int
    """Pixels; 0 where they aren't known."""
    thumbnail: bool
    """Whether the file carries a thumbnail that shows something else."""


@dataclass(frozen=True, slots=True)
class Remaining:
    """How far the review is: pictures, videos and sounds, and stacks of them, that have no category yet."""

    media: int
    stacks: int
    of: int
    """All pictures, videos and sounds."""


def listing(reader: sqlite.Connection, wanted: CardFilter) -> array[int]:
    """The ids of the cards that the filter asks for, in its order."""
    ids = array("q")
    for block in blocks(reader, wanted):
        ids.extend(block)
    return ids


def blocks(reader: sqlite.Connection, wanted: CardFilter) -> Iterator[array[int]]:
    """The same in blocks, a small one first, so that the first screen is there before the last id is found."""
    statement, values = _statement(wanted, "")
    cursor = reader.execute(statement, values)
    size = _FIRST_BLOCK
    while rows := cursor.fetchmany(size):
        yield array("q", (row[0] for row in rows))
        size = _BLOCK


def since(reader: sqlite.Connection, wanted: CardFilter, newest: int) -> array[int]:
    """The cards of media with ids above `newest`, which can be appended to a listing in the order of finding."""
    statement, values = _statement(wanted, "AND m.id > :newest AND m.stack > :newest")
    return array("q", (row[0] for row in reader.execute(statement, {**values, "newest": newest})))


def still_listed(reader: sqlite.Connection, wanted: CardFilter, media: Sequence[int]) -> tuple[set[int], set[int]]:
    """What a change of these media means for a listing: (their cards, those of their cards that it still holds)."""
    column = "id" if wanted.unit is Unit.MEDIUM else "stack"
    cards: set[int] = set()
    kept: set[int] = set()
    for piece in pieces(media):
        marks = ",".join(map(str, map(int, piece)))
        cards.update(row[0] for row in reader.execute(f"SELECT {column} FROM medium WHERE id IN ({marks})"))
    for piece in pieces(sorted(cards)):
        marks = ",".join(map(str, piece))
        statement, values = _statement(wanted, f"AND m.{column} IN ({marks})")
        kept.update(row[0] for row in reader.execute(statement, values))
    return cards, kept


def first_undecided(reader: sqlite.Connection, ids: Sequence[int], unit: Unit) -> int | None:
    """The first of these cards that is a picture, video or sound with something still to decide; None if all are."""
    column = "id" if unit is Unit.MEDIUM else "stack"
    for start in range(0, len(ids), _FIRST_BLOCK):
        piece = ids[start : start + _FIRST_BLOCK]
        open_ones = {
            row[0]
            for row in reader.execute(
                f"SELECT m.{column} FROM medium m WHERE m.{column} IN ({','.join(map(str, piece))}) "
                f"AND m.kind IN ({_quoted(MEDIA_KINDS)}) "
                "AND NOT EXISTS (SELECT 1 FROM category c WHERE c.medium = m.id)"
            )
        }
        for each in piece:
            if each in open_ones:
                return each
    return None


def newest(reader: sqlite.Connection) -> int:
    """The highest id of a medium; 0 in an empty case."""
    return int(reader.execute("SELECT coalesce(max(id), 0) FROM medium").fetchone()[0])


def cards(reader: sqlite.Connection, ids: Sequence[int]) -> list[CardFacts]:
    """What is shown of these media, in any order; those that aren't in the case are left out."""
    found: list[CardFacts] = []
    for piece in pieces(ids):
        marks = ",".join("?" * len(piece))
        rows = reader.execute(
            "SELECT m.id, m.kind, m.format, m.state, m.reason, "
            "coalesce((SELECT o.path FROM occurrence o WHERE o.medium = m.id ORDER BY o.id LIMIT 1), ''), "
            "m.duration_ms, m.pages, m.audio_codec <> '', "
            "(SELECT count(*) FROM medium s WHERE s.stack = m.stack), "
            "(SELECT code FROM category c WHERE c.medium = m.id), "
            "(SELECT count(*) FROM medium_tag t WHERE t.medium = m.id), "
            "EXISTS (SELECT 1 FROM note n WHERE n.medium = m.id), "
            "EXISTS (SELECT 1 FROM series_member x WHERE x.medium = m.id), "
            "coalesce(m.width, 0), coalesce(m.height, 0), "
            "EXISTS (SELECT 1 FROM previews.thumbnail h WHERE h.medium = m.id) "
            f"FROM medium m WHERE m.id IN ({marks})",
            piece,
        )
        found += (
            CardFacts(
                id=row[0],
                kind=row[1],
                format=row[2],
                state=row[3],
                reason=row[4],
                path=names.display(row[5]),
                duration_ms=row[6],
                pages=row[7],
                has_sound=bool(row[8]),
                members=row[9],
                category=row[10],
                tags=row[11],
                has_note=bool(row[12]),
                in_series=bool(row[13]),
                width=row[14],
                height=row[15],
                thumbnail=bool(row[16]),
            )
            for row in rows
        )
    return found


def remaining(reader: sqlite.Connection) -> Remaining:
    """How much of the review is still to be done."""
    kinds = _quoted(MEDIA_KINDS)
    (total,) = reader.execute(f"SELECT count(*) FROM medium WHERE kind IN ({kinds})").fetchone()
    media, stacks = reader.execute(
        f"SELECT count(*), count(DISTINCT stack) FROM medium m WHERE kind IN ({kinds}) "
        "AND NOT EXISTS (SELECT 1 FROM category c WHERE c.medium = m.id)"
    ).fetchone()
    return Remaining(media, stacks, total)


_ORDERS = {
    Order.FOUND: "id",
    Order.TAKEN: "taken IS NULL, taken, id",
    Order.PATH: "(SELECT o.path FROM occurrence o WHERE o.medium = m.id ORDER BY o.id LIMIT 1), id",
    Order.LARGEST: "size DESC, id",
    Order.LONGEST: "coalesce(duration_ms, -1) DESC, id",
    Order.LIKENESS: "id",
}


def _statement(wanted: CardFilter, more: str) -> tuple[str, dict[str, str | int]]:
    where, values = _where(wanted)
    if wanted.like and wanted.order is Order.LIKENESS:
        card = "m.id" if wanted.unit is Unit.MEDIUM else "m.stack"
        found = f"SELECT {card} FROM json_each(:like) l JOIN medium m ON m.id = l.value WHERE {where} {more}"
        return f"{found} GROUP BY {card} ORDER BY min(l.key)", values
    if wanted.unit is Unit.MEDIUM:
        return f"SELECT m.id FROM medium m WHERE {where} {more} ORDER BY {_ORDERS[wanted.order]}", values
    if wanted.order is Order.FOUND:
        return f"SELECT DISTINCT m.stack FROM medium m WHERE {where} {more} ORDER BY m.stack", values
    stacks = f"SELECT m.stack FROM medium m WHERE {where} {more}"
    return f"SELECT m.id FROM medium m WHERE m.id IN ({stacks}) ORDER BY {_ORDERS[wanted.order]}", values


def _where(wanted: CardFilter) -> tuple[str, dict[str, str | int]]:
    # Nearly everything is a medium, so for all three kinds the index on kinds (the + keeps SQLite from it) costs more
    # than it saves: without it the ids come in order, and the first of them at once.
    parts = [f"m.kind IN ({_quoted(wanted.kinds)})" if wanted.kinds else f"+m.kind IN ({_quoted(MEDIA_KINDS)})"]
    values: dict[str, str | int] = {}
    decided = "EXISTS (SELECT 1 FROM category c WHERE c.medium = m.id{})"
    if wanted.category is not None:
        parts.append(decided.format(" AND c.code = :category"))
        values["category"] = wanted.category
    elif wanted.review is not Review.ANY:
        parts.append(("NOT " if wanted.review is Review.UNDECIDED else "") + decided.format(""))
    if wanted.troubled:
        parts.append("m.state IN ('unreadable', 'quarantined', 'partial')")
    if wanted.thumbnail:
        parts.append("m.id IN (SELECT medium FROM previews.thumbnail)")
    if wanted.tag:
        parts.append("m.id IN (SELECT medium FROM medium_tag WHERE tag = :tag)")
        values["tag"] = wanted.tag
    if wanted.series is not None:
        parts.append("m.id IN (SELECT medium FROM series_member WHERE series = :series)")
        values["series"] = wanted.series
    if wanted.text.strip():
        parts.append("m.id IN (SELECT medium FROM occurrence WHERE path LIKE :text ESCAPE '\\')")
        values["text"] = f"%{_literal(wanted.text.strip())}%"
    if wanted.like:
        parts.append("m.id IN (SELECT value FROM json_each(:like))")
        values["like"] = json.dumps(wanted.like)
    return " AND ".join(parts), values


def _literal(text: str) -> str:
    """The text with LIKE's own signs standing for themselves."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _quoted(kinds: Sequence[str]) -> str:
    known = (*MEDIA_KINDS, "archive", "other")
    return ",".join(f"'{kind}'" for kind in kinds if kind in known)
