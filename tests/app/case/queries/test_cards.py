from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import sqlite
from app.case.casefile import Case
from app.case.queries import cards
from app.case.queries.cards import CardFilter, Order, Review, Unit

# id: kind, state, stack, taken, size, duration, path, category
MEDIA = {
    1: ("picture", "ready", 1, "2024-05-02T10:00:00", 50, None, "DCIM/b 100%.jpg", None),
    2: ("picture", "ready", 1, "2024-05-01T10:00:00", 90, None, "DCIM/a_copy.jpg", 1),
    3: ("video", "partial", 3, None, 900, 5000, "Movies/clip.mp4", 1),
    4: ("sound", "ready", 4, None, 20, 9000, "note.wav", None),
    5: ("other", "not media", 5, None, 10, None, "readme.txt", None),
    6: ("picture", "unreadable", 6, "2023-01-01T00:00:00", 70, None, "DCIM/broken.jpg", None),
}
EVERYTHING = CardFilter(review=Review.ANY)


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
    db.execute("INSERT INTO series (id, code, title) VALUES (1, 'S-0001', 'One')")
    db.execute("INSERT INTO series_member (series, medium) VALUES (1, 2)")


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (CardFilter(), [1, 4, 6]),
        (replace(EVERYTHING), [1, 3, 4, 6]),
        (CardFilter(review=Review.DECIDED), [1, 3]),
        (replace(EVERYTHING, unit=Unit.MEDIUM), [1, 2, 3, 4, 6]),
        (replace(EVERYTHING, unit=Unit.MEDIUM, category=1), [2, 3]),
        (replace(EVERYTHING, kinds=("video", "sound")), [3, 4]),
        (replace(EVERYTHING, kinds=("other",)), [5]),
        (replace(EVERYTHING, troubled=True), [3, 6]),
        (replace(EVERYTHING, thumbnail=True), [1]),
        (replace(EVERYTHING, thumbnail=True, unit=Unit.MEDIUM), [2]),
        (replace(EVERYTHING, tag="radio"), [4]),
        (replace(EVERYTHING, series=1), [1]),
        (replace(EVERYTHING, series=1, unit=Unit.MEDIUM), [2]),
        (replace(EVERYTHING, text="dcim"), [1, 6]),
        (replace(EVERYTHING, text="100%"), [1]),
        (replace(EVERYTHING, text="a_c"), [1]),
        (replace(EVERYTHING, text="%"), [1]),
        (replace(EVERYTHING, text="' OR 1=1 --"), []),
        (replace(EVERYTHING, unit=Unit.MEDIUM, order=Order.TAKEN), [6, 2, 1, 3, 4]),
        (replace(EVERYTHING, order=Order.TAKEN), [6, 1, 3, 4]),
        (replace(EVERYTHING, order=Order.LARGEST), [3, 6, 1, 4]),
        (replace(EVERYTHING, order=Order.LONGEST), [4, 3, 1, 6]),
        (replace(EVERYTHING, order=Order.PATH), [1, 6, 3, 4]),
    ],
)
def test_a_filter_lists_what_it_says(reader: sqlite.Connection, wanted: CardFilter, expected: list[int]) -> None:
    assert list(cards.listing(reader, wanted)) == expected


def test_a_stack_remains_while_any_of_its_media_is_undecided(reader: sqlite.Connection) -> None:
    assert cards.still_listed(reader, CardFilter(), [2]) == ({1}, {1})
    assert cards.still_listed(reader, CardFilter(), [3]) == ({3}, set())
    assert cards.still_listed(reader, CardFilter(unit=Unit.MEDIUM), [1, 2]) == ({1, 2}, {1})


def test_media_that_came_later_can_be_appended(reader: sqlite.Connection) -> None:
    assert list(cards.since(reader, EVERYTHING, 3)) == [4, 6]
    assert list(cards.since(reader, EVERYTHING, 1)) == [3, 4, 6]
    assert cards.newest(reader) == 6


def test_the_next_to_be_decided_is_the_first_in_the_order_of_the_listing(reader: sqlite.Connection) -> None:
    assert cards.first_undecided(reader, [3, 6, 4], Unit.STACK) == 6
    assert cards.first_undecided(reader, [2, 3, 5], Unit.MEDIUM) is None


def test_a_card_shows_the_first_path_and_every_mark(reader: sqlite.Connection) -> None:
    (sound,) = cards.cards(reader, [4])
    assert (sound.path, sound.tags, sound.has_note, sound.members) == ("note.wav", 1, True, 1)
    (copy, missing) = sorted(cards.cards(reader, [2, 99, 6]), key=lambda card: card.id)
    assert (copy.category, copy.in_series, copy.members) == (1, True, 2)
    assert missing.state == "unreadable"


def test_what_remains_is_counted_in_media_and_stacks(reader: sqlite.Connection) -> None:
    assert cards.remaining(reader) == cards.Remaining(media=3, stacks=3, of=5)


@given(
    st.builds(
        CardFilter,
        unit=st.sampled_from(Unit),
        order=st.sampled_from(Order),
        kinds=st.lists(st.sampled_from(["picture", "video", "sound", "other", "'; DROP"]), max_size=2).map(tuple),
        review=st.sampled_from(Review),
        category=st.none() | st.integers(0, 3),
        tag=st.sampled_from(["", "radio", "x"]),
        series=st.none() | st.integers(1, 2),
        troubled=st.booleans(),
        thumbnail=st.booleans(),
        text=st.text(max_size=4),
    )
)
def test_every_listing_is_a_set_of_media_in_blocks_that_add_up(reader: sqlite.Connection, wanted: CardFilter) -> None:
    found = list(cards.listing(reader, wanted))
    assert len(set(found)) == len(found)
    assert set(found) <= set(MEDIA)
    assert cards.still_listed(reader, wanted, found) == (set(found), set(found))


def test_what_is_alike_is_listed_in_its_order_and_a_stack_where_its_best_member_is(reader: sqlite.Connection) -> None:
    like = replace(EVERYTHING, like=(4, 2, 6, 1), order=Order.LIKENESS)
    assert list(cards.listing(reader, replace(like, unit=Unit.MEDIUM))) == [4, 2, 6, 1]
    assert list(cards.listing(reader, like)) == [4, 1, 6]
    assert list(cards.listing(reader, replace(like, kinds=("picture",)))) == [1, 6]
    assert list(cards.listing(reader, replace(like, order=Order.FOUND))) == [1, 4, 6]
    assert cards.still_listed(reader, like, [2, 3]) == ({1, 3}, {1})


def test_a_cleared_filter_keeps_its_order_unless_that_was_likeness() -> None:
    assert CardFilter(order=Order.PATH, tag="x").cleared == CardFilter(order=Order.PATH)
    assert CardFilter(order=Order.LIKENESS, like=(1,)).cleared == CardFilter()
