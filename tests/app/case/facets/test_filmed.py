"""Cards of frames: one for each of a video's, one for all else; filters, orders and headers act on the medium."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import sqlite
from app.case.casefile import Case
from app.case.facets.index import FacetIndex
from app.case.facets.ordering import Section
from app.case.queries.card_filter import CardFilter, Facet, Group, Order, Review, Unit
from app.case.queries.frame_cards import TIME_BITS, card_of, media_of, medium_of, moment_of
from app.case.trail.changed import Changed, Touched

FRAMES = CardFilter(unit=Unit.FRAME, review=Review.ANY)
PICTURE, CLIP, SOUND, OTHER_CLIP, BARE_CLIP = 1, 2, 3, 4, 5


def fill(db: sqlite.Connection) -> None:
    kinds = {PICTURE: "picture", CLIP: "video", SOUND: "sound", OTHER_CLIP: "video", BARE_CLIP: "video"}
    for number, kind in kinds.items():
        add(db, number, kind)
    add_frames(db, PICTURE, 0)
    add_frames(db, CLIP, 4_000, 0, 9_000)
    add_frames(db, OTHER_CLIP, 500)
    db.execute("INSERT INTO kept_frame VALUES (2, 2500), (2, 4000)")


def add(db: sqlite.Connection, number: int, kind: str, stack: int | None = None) -> None:
    db.execute(
        "INSERT INTO medium (id, sha256, md5, sha1, size, kind, mime, format, state, stack, taken) "
        "VALUES (?, ?, x'00', x'00', ?, ?, 'm', 'F', 'ready', ?, ?)",
        (number, number.to_bytes(32, "big"), 10 * number, kind, stack or number, f"2024-05-0{number}T10:00:00"),
    )


def add_frames(db: sqlite.Connection, medium: int, *times: int) -> None:
    db.executemany(
        "INSERT INTO frame (medium, at_ms, width, height) VALUES (?, ?, 8, 8)", [(medium, at) for at in times]
    )


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "c", "C-1") as case:
        case.write(fill)
        yield case


def listed(index: FacetIndex, wanted: CardFilter) -> list[tuple[int, int | None]]:
    return [(medium_of(card), moment_of(card)) for card in index.listed(wanted).ids]


def test_each_frame_of_a_video_has_a_card_in_order_of_time_and_nothing_is_without_one(case: Case) -> None:
    clip = [(CLIP, 0), (CLIP, 2_500), (CLIP, 4_000), (CLIP, 9_000)]
    everything = [(PICTURE, 0), *clip, (SOUND, 0), (OTHER_CLIP, 500), (BARE_CLIP, 0)]
    assert listed(FacetIndex(case.reader()), FRAMES) == everything


def test_orders_and_filters_act_on_the_medium(case: Case) -> None:
    index = FacetIndex(case.reader())
    largest = replace(FRAMES, order=Order.LARGEST).choosing(Facet.KIND, "video")
    clip = [(CLIP, 0), (CLIP, 2_500), (CLIP, 4_000), (CLIP, 9_000)]
    assert listed(index, largest) == [(BARE_CLIP, 0), (OTHER_CLIP, 500), *clip]
    nearest = replace(FRAMES, order=Order.NEAREST, near=(OTHER_CLIP, CLIP))
    assert listed(index, nearest)[:3] == [(OTHER_CLIP, 500), (CLIP, 0), (CLIP, 2_500)]


def test_headers_say_how_many_frames_stand_below_them(case: Case) -> None:
    found = FacetIndex(case.reader()).listed(replace(FRAMES, group=Group.DAY))
    days = [f"2024-05-0{number}" for number in range(1, 6)]
    assert found.sections == tuple(map(Section, days, (1, 4, 1, 1, 1)))
    empty = FacetIndex(case.reader()).listed(replace(FRAMES, group=Group.DAY, review=Review.DECIDED))
    assert (list(empty.ids), empty.sections) == ([], ())


def test_the_counts_of_facets_are_those_of_the_cards(case: Case) -> None:
    counts = FacetIndex(case.reader()).counts(FRAMES, (Facet.KIND, Facet.TAG))
    assert {count.value: count.cards for count in counts[Facet.KIND]} == {"video": 6, "picture": 1, "sound": 1}
    case.write(lambda db: db.execute("INSERT INTO medium_tag VALUES (2, 'blue'), (3, 'blue')"))
    counts = FacetIndex(case.reader()).counts(FRAMES, (Facet.TAG,))
    assert [(count.value, count.cards) for count in counts[Facet.TAG]] == [("blue", 5)]


def test_decisions_and_what_is_kept_or_comes_in_later_are_followed(case: Case) -> None:
    index = FacetIndex(case.reader())
    undecided = CardFilter(unit=Unit.FRAME)
    assert len(listed(index, undecided)) == 8
    case.write(lambda db: db.execute("INSERT INTO category VALUES (2, 1, 'medium')"))
    index.update(Changed(frozenset({Touched.CATEGORIES}), (2,)))
    assert len(listed(index, undecided)) == 4
    case.write(lambda db: db.execute("INSERT INTO kept_frame VALUES (4, 777)"))
    index.update(Changed(frozenset({Touched.FRAMES}), (4,)))
    assert listed(index, undecided)[2:4] == [(OTHER_CLIP, 500), (OTHER_CLIP, 777)]


def test_frames_that_are_read_before_their_medium_are_not_lost(case: Case) -> None:
    index = FacetIndex(case.reader())

    def more(db: sqlite.Connection) -> None:
        add(db, 6, "video")
        add_frames(db, 6, 10, 20)

    case.write(more)
    assert len(listed(index, FRAMES)) == 8
    index.update(Changed(frozenset({Touched.MEDIA})))
    assert listed(index, FRAMES)[-2:] == [(6, 10), (6, 20)]


def test_a_medium_leads_to_its_first_card(case: Case) -> None:
    index = FacetIndex(case.reader())
    assert index.cards((OTHER_CLIP, SOUND), Unit.FRAME) == [card_of(OTHER_CLIP, 500), card_of(SOUND)]


def test_times_that_no_video_has_have_no_card(case: Case) -> None:
    case.write(lambda db: add_frames(db, BARE_CLIP, 2**TIME_BITS, 2**61))
    assert listed(FacetIndex(case.reader()), FRAMES)[-1] == (BARE_CLIP, 0)


def test_an_empty_case_lists_no_frames(tmp_path: Path) -> None:
    with Case.create(tmp_path / "c", "C-1") as case:
        index = FacetIndex(case.reader())
        assert list(index.listed(FRAMES).ids) == []
        assert index.counts(FRAMES, (Facet.KIND,)) == {Facet.KIND: ()}


@given(st.integers(1, 2**27 - 1), st.integers(0, 2**TIME_BITS - 1))
def test_an_id_says_which_frame_of_which_medium_it_is(medium: int, at_ms: int) -> None:
    card = card_of(medium, at_ms)
    assert (medium_of(card), moment_of(card)) == (medium, at_ms)
    assert (medium_of(medium), moment_of(medium)) == (medium, None)
    assert int(np.int64(card)) == card


def test_what_is_chosen_is_each_medium_once() -> None:
    assert media_of([card_of(7, 100), 3, card_of(7, 200), card_of(9)]) == (7, 3, 9)
