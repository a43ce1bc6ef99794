from collections.abc import Iterator
from pathlib import Path

import pytest

from app import sqlite
from app.case.casefile import Case
from app.case.facets.index import FacetIndex
from app.case.queries import cards
from app.case.queries.card_filter import CardFilter, Review, Unit

# id: kind, state, stack, taken, size, duration, path, category
MEDIA = {
    1: ("picture", "ready", 1, "2024-05-02T10:00:00", 50, None, "DCIM/b 100%.jpg", None),
    2: ("picture", "ready", 1, "2024-05-01T10:00:00", 90, None, "DCIM/a_copy.jpg", 1),
    3: ("video", "partial", 3, None, 900, 5000, "Movies/clip.mp4", 1),
    4: ("sound", "ready", 4, None, 20, 9000, "note.wav", None),
    5: ("other", "not media", 5, None, 10, None, "readme.txt", None),
    6: ("picture", "unreadable", 6, "2023-01-01T00:00:00", 70, None, "DCIM/broken.jpg", None),
}


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite.Connection]:
    with Case.create(tmp_path_factory.mktemp("cards") / "c", "C-1") as case:
        case.write(_fill)
        case.write_previews(lambda db: db.execute("INSERT INTO thumbnail VALUES (2, x'ff')"))
        yield case.reader()


def _fill(db: sqlite.Connection) -> None:
    db.execute("INSERT INTO exhibit VALUES (1, 'E-1')")
    db.execute("INSERT INTO source (id, exhibit, path, kind, added_at) VALUES (1, 1, '/phone', 'folder', 'now')")
    for number, (kind, state, stack, taken, size, duration, path, category) in MEDIA.items():
        db.execute(
            "INSERT INTO medium (id, sha256, md5, sha1, size, kind, mime, format, state, stack, taken, duration_ms) "
            "VALUES (?, ?, x'00', x'00', ?, ?, 'm', 'F', ?, ?, ?, ?)",
            (number, number.to_bytes(32), size, kind, state, stack, taken, duration),
        )
        for each in (path, f"again/{path}"):
            db.execute(
                "INSERT INTO occurrence (source, path, size, state, medium) VALUES (1, ?, ?, 'read', ?)",
                (each, size, number),
            )
        if category:
            db.execute("INSERT INTO category VALUES (?, ?, 'medium')", (number, category))
    db.execute("INSERT INTO medium_tag VALUES (4, 'radio')")
    db.execute("INSERT INTO note VALUES (4, 'a voice')")
    db.execute("INSERT INTO second_look VALUES (6)")
    db.execute("INSERT INTO series (id, code, title) VALUES (1, 'S-0001', 'One')")
    db.execute("INSERT INTO series_member (series, medium) VALUES (1, 2)")


@pytest.mark.parametrize(
    ("unit", "review", "expected"),
    [
        (Unit.STACK, Review.UNDECIDED, [1, 4, 6]),
        (Unit.STACK, Review.ANY, [1, 3, 4, 6]),
        (Unit.MEDIUM, Review.UNDECIDED, [1, 4, 6]),
        (Unit.MEDIUM, Review.ANY, [1, 2, 3, 4, 6]),
    ],
)
def test_what_is_listed_before_anything_is_asked_for(
    reader: sqlite.Connection, unit: Unit, review: Review, expected: list[int]
) -> None:
    assert [each for block in cards.opening(reader, unit, review) for each in block] == expected


def test_the_next_to_be_decided_is_the_first_in_the_order_of_the_listing(reader: sqlite.Connection) -> None:
    assert cards.first_undecided(reader, [3, 6, 4], Unit.STACK) == 6
    assert cards.first_undecided(reader, [2, 3, 5], Unit.MEDIUM) is None


def test_a_card_shows_the_first_path_and_every_mark(reader: sqlite.Connection) -> None:
    (sound,) = cards.cards(reader, [4])
    assert (sound.path, sound.tags, sound.has_note, sound.members) == ("note.wav", 1, True, 1)
    (copy, missing) = sorted(cards.cards(reader, [2, 99, 6]), key=lambda card: card.id)
    assert (copy.category, copy.in_series, copy.members) == (1, True, 2)
    assert missing.state == "unreadable"
    assert [card.second_look for card in (sound, copy, missing)] == [False, False, True]


def test_a_card_is_settled_once_nothing_of_it_remains(reader: sqlite.Connection) -> None:
    assert cards.settled(reader, [2, 3], Unit.STACK) == {3}
    assert cards.settled(reader, [2, 3, 6], Unit.MEDIUM) == {2, 3}
    assert cards.settled(reader, [], Unit.MEDIUM) == set()


def test_alerts_open_the_listing_and_a_stack_says_what_is_known_of_any_of_its_media(tmp_path: Path) -> None:
    with Case.create(tmp_path / "c", "C-1") as case:
        case.write(_fill)

        def look_up(db: sqlite.Connection) -> None:
            db.execute("INSERT INTO known_set VALUES (1, 'S', '1', 'alert', 'CSV', '', 'aa', 3)")
            for medium, meaning, series, victim in (
                (2, "alert", "Harbour", 1),
                (6, "alert", "", None),
                (4, "known", "", 0),
            ):
                db.execute(
                    "INSERT INTO known (medium, known_set, number, meaning, method, distance, disagreeing, series, "
                    "victim_identified) VALUES (?, 1, 0, ?, 'md5', 0, '', ?, ?)",
                    (medium, meaning, series, victim),
                )

        case.write(look_up)
        reader = case.reader()
        assert listed(reader, Unit.STACK, Review.ANY) == [1, 6, 3, 4]
        assert listed(reader, Unit.MEDIUM, Review.ANY) == [2, 6, 1, 3, 4]
        assert listed(reader, Unit.MEDIUM, Review.UNDECIDED) == [6, 1, 4]  # 2 is decided
        index = FacetIndex(reader)
        for unit in (Unit.STACK, Unit.MEDIUM):
            for review in (Review.ANY, Review.UNDECIDED):
                assert list(index.listed(CardFilter(unit=unit, review=review)).ids) == listed(reader, unit, review)

        def said(medium: int, *, stacks: bool) -> tuple[str, str, bool]:
            (card,) = cards.cards(reader, [medium], stacks=stacks)
            return card.known, card.known_series, card.victim_identified

        assert said(1, stacks=True) == said(2, stacks=False) == ("alert", "Harbour", True)
        assert said(1, stacks=False) == said(3, stacks=True) == ("", "", False)
        assert said(4, stacks=True) == ("known", "", False)


def listed(reader: sqlite.Connection, unit: Unit, review: Review) -> list[int]:
    return [each for block in cards.opening(reader, unit, review) for each in block]
