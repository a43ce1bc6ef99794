"""What the cards of a gallery show, and what it lists before anything is asked for.

All other listings come from `app.case.facets`, which has to read the whole case first. Listings are vectors of ids,
since a million of them fit into eight megabytes (`array('q')`).
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app import sqlite
from app.case.queries.card_filter import MEDIA_KINDS, Review, Unit
from app.case.queries.frame_cards import media_of, medium_of
from app.case.store.ids import pieces
from app.case.values import names

_FIRST_BLOCK = 500
_BLOCK = 50_000
_KINDS = ",".join(f"'{kind}'" for kind in MEDIA_KINDS)
_UNDECIDED = "m.state <> 'skipped' AND NOT EXISTS (SELECT 1 FROM category c WHERE c.medium = m.id)"


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
    second_look: bool
    width: int
    height: int
    """Pixels; 0 where they aren't known."""
    thumbnail: bool
    """Whether the file carries a thumbnail that shows something else."""
    known: str
    """The strongest of what hash sets say: `alert`, `known` or `irrelevant`; empty where it is in none."""
    known_series: str
    """A series that they name; empty where they name none."""
    victim_identified: bool
    """Whether one of them says so."""


def opening(reader: sqlite.Connection, unit: Unit, review: Review) -> Iterator[array[int]]:
    """The ids of the cards of all that remains, or (Review.ANY) of all there is: alerts, then as they were found.

    They come in blocks, a small one first, so that the first screen is there before the last id is found.
    """
    card = "DISTINCT m.stack" if unit is Unit.STACK else "m.id"
    # The + keeps SQLite from the index on kinds: nearly all are of these, and without it the ids come in order.
    where = f"+m.kind IN ({_KINDS})" + (f" AND {_UNDECIDED}" if review is Review.UNDECIDED else "")
    statement = f"SELECT {card} FROM medium m WHERE {where}"
    first: set[int] = set()
    for block in _alerts(reader, _column(unit), statement):
        first.update(block)
        yield block
    cursor = reader.execute(f"{statement} ORDER BY 1")
    size = _FIRST_BLOCK
    while rows := cursor.fetchmany(size):
        yield array("q", (row[0] for row in rows if row[0] not in first))
        size = _BLOCK


def _alerts(reader: sqlite.Connection, column: str, statement: str) -> Iterator[array[int]]:
    """In blocks those of the cards that a statement lists which hash sets call an alert, or a medium of whose stack."""
    alerts = reader.execute(
        f"SELECT DISTINCT a.{column} FROM known k JOIN medium a ON a.id = k.medium WHERE k.meaning = 'alert' ORDER BY 1"
    ).fetchall()
    for start in range(0, len(alerts), _FIRST_BLOCK):
        marks = ",".join(str(row[0]) for row in alerts[start : start + _FIRST_BLOCK])
        found = reader.execute(f"{statement} AND m.{column} IN ({marks}) ORDER BY 1").fetchall()
        if found:
            yield array("q", (row[0] for row in found))


def settled(reader: sqlite.Connection, media: Sequence[int], unit: Unit) -> set[int]:
    """The cards of these media of which nothing remains to be decided."""
    column = _column(unit)
    found: set[int] = set()
    for piece in pieces(media):
        marks = ",".join(map(str, map(int, piece)))
        cards = {row[0] for row in reader.execute(f"SELECT {column} FROM medium WHERE id IN ({marks})")}
        found |= cards - _open(reader, sorted(cards), column)
    return found


def first_undecided(reader: sqlite.Connection, ids: Sequence[int], unit: Unit) -> int | None:
    """The first of these cards that is a picture, video or sound with something still to decide; None if all are."""
    column = _column(unit)
    for start in range(0, len(ids), _FIRST_BLOCK):
        piece = ids[start : start + _FIRST_BLOCK]
        open_ones = _open(reader, media_of(piece), column)
        for each in piece:
            if medium_of(each) in open_ones:
                return each
    return None


def _column(unit: Unit) -> str:
    """The column that tells under which card a medium stands; that of a frame is its medium's."""
    return "stack" if unit is Unit.STACK else "id"


def _open(reader: sqlite.Connection, cards: Sequence[int], column: str) -> set[int]:
    """Those of these cards of which something remains to be decided; `column` tells what they are cards of."""
    statement = f"SELECT m.{column} FROM medium m WHERE m.{column} IN ({','.join(map(str, cards))}) "
    return {row[0] for row in reader.execute(f"{statement} AND m.kind IN ({_KINDS}) AND {_UNDECIDED}")}


def marked(reader: sqlite.Connection, media: Sequence[int]) -> bool:
    """Whether all of these media are to be looked at again."""
    found = 0
    for piece in pieces(media):
        marks = ",".join("?" * len(piece))
        found += reader.execute(f"SELECT count(*) FROM second_look WHERE medium IN ({marks})", piece).fetchone()[0]
    return found == len(media)


def cards(reader: sqlite.Connection, ids: Sequence[int], *, stacks: bool = False) -> list[CardFacts]:
    """What is shown of these media, in any order; those that aren't in the case are left out.

    `stacks`: what hash sets say is that about all media of their stacks.
    """
    found: list[CardFacts] = []
    about = "k.medium IN (SELECT s.id FROM medium s WHERE s.stack = m.stack)" if stacks else "k.medium = m.id"
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
            "EXISTS (SELECT 1 FROM second_look l WHERE l.medium = m.id), "
            "coalesce(m.width, 0), coalesce(m.height, 0), "
            "EXISTS (SELECT 1 FROM previews.thumbnail h WHERE h.medium = m.id), "
            f"coalesce((SELECT k.meaning FROM known k WHERE {about} "
            "ORDER BY k.meaning <> 'alert', k.meaning = 'irrelevant' LIMIT 1), ''), "
            f"coalesce((SELECT min(k.series) FROM known k WHERE {about} AND k.series <> ''), ''), "
            f"EXISTS (SELECT 1 FROM known k WHERE {about} AND k.victim_identified = 1) "
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
                second_look=bool(row[14]),
                width=row[15],
                height=row[16],
                thumbnail=bool(row[17]),
                known=row[18],
                known_series=row[19],
                victim_identified=bool(row[20]),
            )
            for row in rows
        )
    return found
