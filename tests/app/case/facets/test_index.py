"""What filters list and count, against cases written by hand and against a plain reading of the same rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import sqlite
from app.case.casefile import Case
from app.case.facets.index import FacetIndex
from app.case.facets.ordering import Section
from app.case.facets.remaining import Remaining
from app.case.queries import cards
from app.case.queries.card_filter import CardFilter, Facet, Group, Mark, Order, Review, Unit
from app.case.queries.frame_cards import card_of
from app.case.trail.changed import Changed, Touched

EVERYTHING = CardFilter(review=Review.ANY)
MEDIA = CardFilter(review=Review.ANY, unit=Unit.MEDIUM)


@dataclass(frozen=True)
class Row:
    """A medium as it is written; `paths` lie in source 1, a phone, or below source 2, another exhibit."""

    kind: str
    state: str
    stack: int
    taken: str | None
    size: int
    ms: int | None
    paths: tuple[tuple[int, str], ...]
    category: int | None = None
    camera: tuple[str, str] | None = None
    place: bool = False


ROWS = {
    1: Row("picture", "ready", 1, "2024-05-02T10:00:00", 50, None, ((1, "DCIM/b 100%.jpg"), (2, "copy/b.jpg"))),
    2: Row("picture", "ready", 1, "2024-05-01T10:00:00", 150_000, None, ((1, "DCIM/a_copy.jpg"),), 1, ("Canon", "EOS")),
    3: Row("video", "partial", 3, None, 2_000_000, 5_000, ((1, "Movies/clip.mp4"),), 1),
    4: Row("sound", "ready", 4, "1969-12-31T00:00:00", 20, 90_000, ((2, "note.wav"),)),
    5: Row("other", "not media", 5, None, 10, None, ((1, "readme.txt"),)),
    6: Row(
        "picture", "unreadable", 6, "2024-05-02T09:00:00", 70, None, ((1, "DCIM/x.jpg"),), None, ("Canon", "Canon EOS")
    ),
}

TIMES = {3: (100, 200)}
"""Of the frames of videos."""


def fill(db: sqlite.Connection) -> None:
    db.execute("INSERT INTO exhibit VALUES (1, 'E-1'), (2, 'E-2')")
    db.execute(
        "INSERT INTO source (id, exhibit, path, kind, added_at) VALUES (1, 1, '/phone', 'folder', 'now'), "
        "(2, 2, '/disk/a', 'folder', 'now')"
    )
    for number, row in ROWS.items():
        add(db, number, row)
    frames = [(medium, at) for medium, times in TIMES.items() for at in times]
    db.executemany("INSERT INTO frame (medium, at_ms, width, height) VALUES (?, ?, 8, 8)", frames)
    db.execute("INSERT INTO medium_tag VALUES (4, 'radio')")
    db.execute("INSERT INTO note VALUES (4, 'a voice')")
    db.execute("INSERT INTO second_look VALUES (6)")
    db.execute("INSERT INTO series (id, code, title) VALUES (1, 'S-0001', 'One'), (12, 'S-0012', 'Two')")
    db.execute("INSERT INTO series_member (series, medium) VALUES (1, 2), (12, 3)")


def add(db: sqlite.Connection, number: int, row: Row) -> None:
    make, model = row.camera or (None, None)
    db.execute(
        "INSERT INTO medium (id, sha256, md5, sha1, size, kind, mime, format, state, stack, taken, duration_ms, make, "
        "model, latitude, longitude, audio_codec) "
        "VALUES (?, ?, x'00', x'00', ?, ?, 'm', 'F', ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            number,
            number.to_bytes(32, "big"),
            row.size,
            row.kind,
            row.state,
            row.stack,
            row.taken,
            row.ms,
            make,
            model,
            *((1.5, 2.5) if row.place else (None, None)),
            "aac" if row.kind == "sound" else "",
        ),
    )
    for source, path in row.paths:
        db.execute(
            "INSERT INTO occurrence (source, path, size, state, medium) VALUES (?, ?, ?, 'read', ?)",
            (source, path, row.size, number),
        )
    if row.category is not None:
        db.execute("INSERT INTO category VALUES (?, ?, 'medium')", (number, row.category))


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FacetIndex]:
    with Case.create(tmp_path_factory.mktemp("facets") / "c", "C-1") as case:
        case.write(fill)
        case.write_previews(lambda db: db.execute("INSERT INTO thumbnail VALUES (2, x'ff')"))
        yield FacetIndex(case.reader())


def test_what_remains_is_counted_in_media_and_stacks(tmp_path: Path) -> None:
    with Case.create(tmp_path / "c", "C-1") as case:
        assert FacetIndex(case.reader()).remaining() == Remaining(media=0, stacks=0, of=0)
        case.write(fill)
        index = FacetIndex(case.reader())
        assert index.remaining() == Remaining(media=3, stacks=3, of=5)
        case.write(lambda db: db.execute("DELETE FROM category WHERE medium = 2"))
        index.update(Changed(frozenset({Touched.CATEGORIES}), (2,)))
        assert index.remaining() == Remaining(media=4, stacks=3, of=5)  # 1 and 2 are a stack


def ids(index: FacetIndex, wanted: CardFilter) -> list[int]:
    return list(index.listed(wanted).ids)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (CardFilter(), [1, 4, 6]),
        (EVERYTHING, [1, 3, 4, 6]),
        (CardFilter(review=Review.DECIDED), [1, 3]),
        (MEDIA, [1, 2, 3, 4, 6]),
        (CardFilter(unit=Unit.MEDIUM).choosing(Facet.CATEGORY, 1), [2, 3]),
        (EVERYTHING.choosing(Facet.KIND, "video", "sound"), [3, 4]),
        (EVERYTHING.choosing(Facet.KIND, "other"), [5]),
        (EVERYTHING.choosing(Facet.KIND, "'; DROP"), []),
        (EVERYTHING.choosing(Facet.STATE, "partial", "unreadable"), [3, 6]),
        (EVERYTHING.choosing(Facet.MARK, Mark.THUMBNAIL), [1]),
        (MEDIA.choosing(Facet.MARK, Mark.THUMBNAIL), [2]),
        (MEDIA.choosing(Facet.MARK, Mark.STACK, Mark.SECOND_LOOK), [1, 2, 6]),
        (MEDIA.choosing(Facet.MARK, Mark.SOUND), [4]),
        (EVERYTHING.choosing(Facet.TAG, "radio"), [4]),
        (EVERYTHING.choosing(Facet.SERIES, 1), [1]),
        (MEDIA.choosing(Facet.SERIES, 1, 12), [2, 3]),
        (MEDIA.choosing(Facet.EXHIBIT, "E-2"), [1, 4]),
        (MEDIA.choosing(Facet.EXHIBIT, "E-2").choosing(Facet.KIND, "picture"), [1]),
        (MEDIA.choosing(Facet.CAMERA, "Canon EOS"), [2, 6]),
        (MEDIA.choosing(Facet.DAY, "2024-05-02"), [1, 6]),
        (MEDIA.choosing(Facet.DAY, ""), [3]),
        (MEDIA.choosing(Facet.DAY, "1969-12-31"), [4]),
        (MEDIA.choosing(Facet.SIZE, 100_000), [2]),
        (MEDIA.choosing(Facet.LENGTH, 60), [4]),
        (MEDIA.choosing(Facet.FOLDER, "/phone/DCIM"), [1, 2, 6]),
        (MEDIA.choosing(Facet.FOLDER, "/disk/a", "/disk/a/copy"), [1, 4]),
        (replace(EVERYTHING, text="dcim"), [1, 6]),
        (replace(EVERYTHING, text="100%"), [1]),
        (replace(MEDIA, text="a_c"), [2]),
        (replace(EVERYTHING, text="%"), [1]),
        (replace(MEDIA, text="dcim eos"), [2, 6]),
        (replace(MEDIA, text="VOICE radio"), [4]),
        (replace(EVERYTHING, text="' OR 1=1 --"), []),
        (replace(MEDIA, order=Order.TAKEN), [4, 2, 6, 1, 3]),
        (replace(EVERYTHING, order=Order.TAKEN), [4, 6, 1, 3]),
        (replace(EVERYTHING, order=Order.LARGEST), [3, 6, 1, 4]),
        (replace(EVERYTHING, order=Order.LONGEST), [4, 3, 1, 6]),
        (replace(MEDIA, order=Order.PATH), [2, 1, 6, 3, 4]),
        (replace(MEDIA, order=Order.LIKENESS, like=(4, 2, 6, 1)), [4, 2, 6, 1]),
        (replace(EVERYTHING, order=Order.LIKENESS, like=(4, 2, 6, 1)), [4, 1, 6]),
        (replace(EVERYTHING, like=(4, 2, 6, 1)), [1, 4, 6]),
        (replace(MEDIA, order=Order.NEAREST, near=(6, 3)), [6, 3, 1, 2, 4]),
        (replace(EVERYTHING, order=Order.NEAREST, near=(4, 2)), [4, 1, 3, 6]),
        (replace(MEDIA, order=Order.NEAREST, near=(2,)), [2, 1, 3, 4, 6]),
    ],
)
def test_a_filter_lists_what_it_says(index: FacetIndex, wanted: CardFilter, expected: list[int]) -> None:
    assert ids(index, wanted) == expected


@pytest.mark.parametrize(
    ("group", "expected", "order"),
    [
        (Group.DAY, [("1969-12-31", 1), ("2024-05-01", 1), ("2024-05-02", 2), ("", 1)], [4, 2, 1, 6, 3]),
        (Group.CAMERA, [("Canon EOS", 2), ("", 3)], [2, 6, 1, 3, 4]),
        (Group.EXHIBIT, [("E-1", 4), ("E-2", 1)], [1, 2, 3, 6, 4]),
        (Group.SERIES, [("1", 1), ("12", 1), ("", 3)], [2, 3, 1, 4, 6]),
        (Group.FOLDER, [("/disk/a", 1), ("/phone/DCIM", 3), ("/phone/Movies", 1)], [4, 1, 2, 6, 3]),
    ],
)
def test_cards_stand_under_headers_in_their_order(
    index: FacetIndex, group: Group, expected: list[tuple[str, int]], order: list[int]
) -> None:
    listed = index.listed(replace(MEDIA, group=group))
    assert [(each.value, each.cards) for each in listed.sections] == expected
    assert list(listed.ids) == order


def test_a_stack_stands_under_the_header_of_a_member_that_has_one(index: FacetIndex) -> None:
    listed = index.listed(replace(EVERYTHING, group=Group.SERIES))
    assert listed.sections == (Section("1", 1), Section("12", 1), Section("", 2))
    assert list(listed.ids) == [1, 3, 4, 6]


def test_what_was_chosen_of_a_facet_does_not_narrow_it(index: FacetIndex) -> None:
    wanted = MEDIA.choosing(Facet.KIND, "picture").choosing(Facet.CAMERA, "Canon EOS")
    counts = {facet: {each.value: each.cards for each in found} for facet, found in index.counts(wanted).items()}
    assert counts[Facet.KIND] == {"picture": 2}
    assert counts[Facet.CAMERA] == {"Canon EOS": 2, "": 1}
    assert counts[Facet.STATE] == {"ready": 1, "unreadable": 1}
    gone = index.counts(MEDIA.choosing(Facet.TAG, "no such tag"))
    assert [(each.value, each.cards) for each in gone[Facet.TAG]] == [("radio", 1), ("no such tag", 0)]
    assert gone[Facet.KIND] == ()


def values_of(number: int) -> dict[Facet, set[str]]:
    """The values of a medium, told from its row alone."""
    row = ROWS[number]
    kept = {Facet.KIND: {row.kind}, Facet.STATE: {row.state}, Facet.EXHIBIT: {f"E-{source}" for source, _ in row.paths}}
    kept[Facet.CATEGORY] = {str(row.category)} if row.category is not None else set()
    kept[Facet.DAY] = {row.taken[:10] if row.taken else ""}
    kept[Facet.TAG] = {"radio"} if number == 4 else set()
    return kept


def plainly(wanted: CardFilter, without: Facet | None = None) -> list[int]:
    """The media that fit, one by one."""
    found = []
    for number, row in ROWS.items():
        values = values_of(number)
        facets = {facet for facet, _ in wanted.chosen} - {without}
        if not all(values[facet] & wanted.values(facet) for facet in facets):
            continue
        if Facet.KIND not in facets and row.kind == "other":
            continue
        decided = row.category is not None
        reviewed = Facet.CATEGORY not in facets and without is not Facet.CATEGORY and wanted.review is not Review.ANY
        if reviewed and decided is not (wanted.review is Review.DECIDED):
            continue
        found.append(number)
    return found


choices = st.sampled_from(
    [
        (Facet.KIND, "picture"),
        (Facet.KIND, "video"),
        (Facet.KIND, "other"),
        (Facet.STATE, "ready"),
        (Facet.STATE, "partial"),
        (Facet.EXHIBIT, "E-1"),
        (Facet.EXHIBIT, "E-2"),
        (Facet.CATEGORY, "1"),
        (Facet.CATEGORY, "7"),
        (Facet.DAY, "2024-05-02"),
        (Facet.DAY, ""),
        (Facet.TAG, "radio"),
    ]
)


@given(
    st.builds(
        CardFilter,
        unit=st.sampled_from(Unit),
        order=st.sampled_from(Order),
        group=st.sampled_from(Group),
        review=st.sampled_from(Review),
        chosen=st.frozensets(choices, max_size=4),
    )
)
def test_listings_and_counts_are_those_of_a_plain_reading(index: FacetIndex, wanted: CardFilter) -> None:
    def cards_of(media: list[int]) -> set[int]:
        if wanted.unit is Unit.FRAME:
            return {card_of(each, at) for each in media for at in TIMES.get(each, (0,))}
        return set(media) if wanted.unit is Unit.MEDIUM else {ROWS[each].stack for each in media}

    listed = index.listed(wanted)
    assert len(set(listed.ids)) == len(listed.ids)
    assert set(listed.ids) == cards_of(plainly(wanted))
    assert sum(each.cards for each in listed.sections) in (0, len(listed.ids))
    for facet in (Facet.KIND, Facet.STATE, Facet.EXHIBIT, Facet.CATEGORY, Facet.DAY, Facet.TAG):
        fitting = plainly(wanted, without=facet)
        every = {value for each in fitting for value in values_of(each)[facet]}
        expected = {
            value: len(cards_of([each for each in fitting if value in values_of(each)[facet]])) for value in every
        }
        found = {each.value: each.cards for each in index.counts(wanted, (facet,))[facet] if each.cards}
        assert found == expected


def test_changes_of_the_case_are_followed(tmp_path: Path) -> None:
    with Case.create(tmp_path / "c", "C-1") as case:
        case.write(fill)
        index = FacetIndex(case.reader())

        def then(statement: str, *touched: Touched, media: tuple[int, ...] = ()) -> None:
            case.write(lambda db: db.execute(statement))
            index.update(Changed(frozenset(touched), media))

        then("INSERT INTO category VALUES (4, 1, 'medium')", Touched.CATEGORIES, media=(4,))
        assert ids(index, CardFilter()) == [1, 6]
        then("DELETE FROM category", Touched.CATEGORIES)
        assert ids(index, CardFilter()) == [1, 3, 4, 6]
        then("INSERT INTO medium_tag VALUES (1, 'blue')", Touched.TAGS, media=(1,))
        assert ids(index, EVERYTHING.choosing(Facet.TAG, "blue")) == [1]
        then("DELETE FROM second_look", Touched.MARKS)
        assert ids(index, EVERYTHING.choosing(Facet.MARK, Mark.SECOND_LOOK)) == []
        then("UPDATE medium SET stack = 4 WHERE id = 6", Touched.STACKS)
        assert ids(index, EVERYTHING) == [1, 3, 4]
        case.write(lambda db: add(db, 9, replace(ROWS[2], stack=9, paths=((2, "later/it.jpg"),), category=None)))
        index.update(Changed(frozenset({Touched.MEDIA})))
        assert ids(index, EVERYTHING) == [1, 3, 4, 9]
        assert ids(index, EVERYTHING.choosing(Facet.FOLDER, "/disk/a/later")) == [9]
        assert ids(index, replace(EVERYTHING, order=Order.LARGEST)) == [3, 9, 1, 4]
        assert index.cards([6, 2, 77], Unit.STACK) == [4, 1]


def test_what_is_tightly_linked_to_a_series_comes_first(tmp_path: Path) -> None:
    with Case.create(tmp_path / "c", "C-1") as case:
        case.write(fill)
        index = FacetIndex(case.reader())
        wanted = replace(MEDIA, order=Order.PRIORITY)

        def link(a: int, b: int, score: float, verdict: str = "") -> None:
            def work(db: sqlite.Connection) -> None:
                db.execute("INSERT INTO link (a, b, kind, method, score) VALUES (?, ?, 'scene', 'm', ?)", (a, b, score))
                if verdict:
                    db.execute("INSERT INTO verdict VALUES (?, ?, 'scene', ?)", (a, b, verdict))

            case.write(work)
            index.update(Changed(frozenset({Touched.LINKS})))

        assert ids(index, wanted) == [1, 2, 3, 4, 6]
        link(4, 6, 0.9)
        assert ids(index, wanted) == [4, 6, 1, 2, 3]
        link(1, 3, 0.5)  # 3 is in a series
        assert ids(index, wanted) == [1, 4, 6, 3, 2]
        link(1, 2, 1.0)  # of one stack: says nothing
        link(2, 6, 1.0, "rejected")
        assert ids(index, wanted) == [1, 4, 6, 3, 2]
        assert ids(index, replace(wanted, unit=Unit.STACK)) == [1, 4, 6, 3]
        link(3, 6, 0.2, "confirmed")
        assert ids(index, wanted)[:3] == [1, 3, 6]


def test_an_empty_case_lists_and_counts_nothing(tmp_path: Path) -> None:
    with Case.create(tmp_path / "c", "C-1") as case:
        index = FacetIndex(case.reader())
        for order in Order:
            assert ids(index, replace(EVERYTHING, order=order, group=Group.DAY, text="x", near=(3,), like=(3,))) == []
        assert set(map(len, index.counts(EVERYTHING).values())) == {0}


def test_the_folders_of_archives_are_named_with_the_archive(tmp_path: Path) -> None:
    with Case.create(tmp_path / "c", "C-1") as case:
        case.write(fill)

        def pack(db: sqlite.Connection) -> None:
            db.execute("INSERT INTO occurrence (id, source, path, size, state) VALUES (90, 1, 'in/a.zip', 9, 'read')")
            add(db, 9, replace(ROWS[2], stack=9, paths=()))
            db.execute(
                "INSERT INTO occurrence (source, container, path, size, state, medium) "
                "VALUES (1, 90, 'sub/p.jpg', 9, 'read', 9)"
            )

        case.write(pack)
        found = FacetIndex(case.reader()).counts(replace(MEDIA, like=(9,)))[Facet.FOLDER]
        assert Counter(each.value for each in found) == {"/phone/in/a.zip » sub": 1}


def test_what_sets_say_is_filtered_by_comes_first_and_what_was_skipped_stays_folded(tmp_path: Path) -> None:
    with Case.create(tmp_path / "c", "C-1") as case:
        case.write(fill)
        index = FacetIndex(case.reader())

        def look_up(db: sqlite.Connection) -> None:
            db.execute("INSERT INTO known_set VALUES (1, 'S', '1', 'alert', 'CSV', '', 'aa', 3)")
            for medium, number, meaning in (
                (6, 0, "alert"),
                (6, 1, "irrelevant"),
                (4, 0, "known"),
                (1, 0, "irrelevant"),
            ):
                db.execute(
                    "INSERT INTO known (medium, known_set, number, meaning, method, distance, disagreeing, series) "
                    "VALUES (?, 1, ?, ?, 'md5', 0, '', '')",
                    (medium, number, meaning),
                )
            db.execute("UPDATE medium SET state = 'skipped' WHERE id = 1")

        case.write(look_up)
        index.update(Changed(frozenset({Touched.MEDIA})))
        assert ids(index, MEDIA.choosing(Facet.KNOWN, "alert")) == [6]
        index = FacetIndex(case.reader())  # states are facts, and read once
        counts = {each.value: each.cards for each in index.counts(MEDIA, (Facet.KNOWN,))[Facet.KNOWN]}
        assert counts == {"alert": 1, "known": 1, "irrelevant": 1, "": 2}
        assert ids(index, MEDIA.choosing(Facet.KNOWN, "alert", "known")) == [6, 4]
        assert ids(index, MEDIA.choosing(Facet.KNOWN, "")) == [2, 3]
        assert ids(index, replace(MEDIA, order=Order.PRIORITY))[0] == 6
        assert ids(index, CardFilter()) == [6, 4]
        assert ids(index, CardFilter().choosing(Facet.KNOWN, "irrelevant")) == [1]
        assert ids(index, CardFilter().choosing(Facet.STATE, "skipped")) == [1]
        opening = [each for block in cards.opening(case.reader(), Unit.STACK, Review.UNDECIDED) for each in block]
        assert opening == [6, 4]
        under = index.listed(replace(MEDIA, group=Group.KNOWN))
        assert [(each.value, each.cards) for each in under.sections] == [
            ("alert", 1),
            ("", 2),
            ("known", 1),
            ("irrelevant", 1),
        ]
        assert list(under.ids) == [6, 2, 3, 4, 1]
        assert index.remaining() == Remaining(media=2, stacks=2, of=5)
