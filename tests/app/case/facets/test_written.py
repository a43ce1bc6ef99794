"""In which pictures lines of text were seen, as a filter that also says where nobody looked."""

from __future__ import annotations

from pathlib import Path

from app import sqlite
from app.case.casefile import Case
from app.case.facets.index import FacetIndex
from app.case.queries import media
from app.case.queries.card_filter import CardFilter, Facet, Review, Unit
from app.case.trail.changed import Changed, Touched

MEDIA = CardFilter(unit=Unit.MEDIUM, review=Review.ANY)


def add(db: sqlite.Connection, medium: int, lines: int | None, kind: str = "picture") -> None:
    db.execute(
        "INSERT INTO medium (id, sha256, md5, sha1, size, kind, mime, format, state, stack) "
        "VALUES (?, ?, x'00', x'00', 1, ?, 'm', 'F', 'ready', ?)",
        (medium, medium.to_bytes(32, "big"), kind, medium),
    )
    (frame,) = db.execute(
        "INSERT INTO frame (medium, at_ms, width, height) VALUES (?, 0, 8, 8) RETURNING id", (medium,)
    ).fetchone()
    db.execute("INSERT INTO fingerprint VALUES (?, 'pdq', zeroblob(32), 50)", (frame,))
    if lines is not None:
        db.execute("INSERT INTO fingerprint VALUES (?, 'text', ?, 0)", (frame, bytes([lines])))


def fill(db: sqlite.Connection) -> None:
    add(db, 1, 0)
    add(db, 2, 17)
    add(db, 3, None)
    add(db, 4, None, "video")


def listed(index: FacetIndex, *values: str) -> list[int]:
    return list(index.listed(MEDIA.choosing(Facet.TEXT, *values)).ids)


def test_text_is_filtered_by_counted_and_followed(tmp_path: Path) -> None:
    with Case.create(tmp_path / "c", "C-1") as case:
        case.write(fill)
        index = FacetIndex(case.reader())
        assert listed(index, "yes") == [2]
        assert listed(index, "no", "") == [1, 3, 4]
        counts = index.counts(MEDIA, (Facet.TEXT,))[Facet.TEXT]
        assert {count.value: count.cards for count in counts} == {"": 2, "no": 1, "yes": 1}
        case.write(lambda db: add(db, 5, 3))
        assert listed(index, "yes") == [2]
        index.update(Changed(frozenset({Touched.MEDIA})))
        assert listed(index, "yes") == [2, 5]


def test_an_expression_may_ask_for_text(tmp_path: Path) -> None:
    with Case.create(tmp_path / "c", "C-1") as case:
        case.write(fill)
        assert media.select(case.reader(), "text") == [2]
        assert media.select(case.reader(), "text = 0") == [1]
        assert media.select(case.reader(), "text IS NULL") == [3, 4]
