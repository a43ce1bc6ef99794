"""Clues come together: each for the series that it is of, whose officers judge it by themselves."""

from __future__ import annotations

import functools

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.case.decisions.clue_decisions import (
    AcceptClues,
    AddClue,
    ChangeClue,
    RefuteClues,
    RemoveClue,
    ReopenClues,
)
from app.case.decisions.decision import Decision
from app.case.decisions.object_decisions import CropObject
from app.case.decisions.series_decisions import AddToSeries, CreateSeries, MergeSeries, SplitSeries
from app.case.merge import merge_records
from app.case.merge.merge_comparison import preview
from app.case.merge.statements import statements_of
from app.case.values.lead_values import Weight
from tests.app.case.merge.test_merge_decisions import (
    bytes_of,
    check_any_order,
    check_nothing_overwritten,
    copy_of_case,
    shared_case,
    take_in,
    work_of_officer,
)

SPOT = (0.1, 0.2, 0.3, 0.4)
ALL = (
    "SELECT s.code, c.text, c.state FROM clue c LEFT JOIN series s ON s.id = c.series ORDER BY s.code, c.text, c.state"
)
some = settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
some_clue = st.integers(1, 4)


@functools.cache
def base() -> bytes:
    """Two series that have medium 1, and in the first of them a clue at it."""
    decisions: list[Decision] = [
        AddToSeries(1, (2,)),
        CreateSeries("Room", (1, 3)),
        AddClue(1, "sign", "ICA", 1, region=SPOT),
    ]
    with copy_of_case("A. Berg", decisions, base=shared_case) as db:
        return bytes_of(db)


def work_with(keys: str) -> st.SearchStrategy[Decision]:
    """What an officer does whose own objects get these keys."""
    return st.one_of(
        st.builds(
            AddClue,
            st.just(1),
            st.just("sign"),
            st.sampled_from(["ICA", "bus"]),
            st.sampled_from([None, 1, 2]),
            region=st.just(SPOT),
            weights=st.sampled_from([(), (Weight("country", "SE", 2),), (Weight("country", "SE", -1),)]),
            origin=st.sampled_from(["person", "machine"]),
            method=st.just("By eye."),
        ),
        st.builds(ChangeClue, some_clue, text=st.none() | st.just("ICA"), series=st.sampled_from([None, 0, 1, 2])),
        st.builds(AcceptClues, st.tuples(some_clue)),
        st.builds(RefuteClues, st.tuples(some_clue), st.sampled_from(["no", "never"])),
        st.builds(ReopenClues, st.tuples(some_clue)),
        st.builds(RemoveClue, some_clue),
        st.builds(
            CropObject,
            some_clue,
            st.just("sign"),
            st.just("Which shop?"),
            key=st.sampled_from([letter * 32 for letter in keys]),
        ),
        st.just(MergeSeries(1, (2,))),
        st.just(SplitSeries(1, (1,), "Yard")),
    )


def sittings(keys: str) -> st.SearchStrategy[list[Decision]]:
    return st.lists(work_with(keys), max_size=6)


def test_one_finding_in_two_series_arrives_in_both() -> None:
    theirs = work_of_officer("B. Olsen", [AddClue(1, "sign", "ICA", 2, region=SPOT), RefuteClues((2,), "no")], base)
    with copy_of_case("A. Berg", [RemoveClue(1)], base=base) as db:
        take_in(db, theirs)
        assert db.execute(ALL).fetchall() == [("S-0001", "ICA", "accepted"), ("S-0002", "ICA", "refuted")]
        assert merge_records.conflicts(db) == []
        assert take_in(db, theirs) == 0


def test_what_was_accepted_for_one_series_counts_for_no_other() -> None:
    offer = AddClue(1, "position", "x", origin="machine", method="m", weights=(Weight("country", "SE", 3),))
    theirs = work_of_officer("B. Olsen", [offer, AcceptClues((2,)), AddClue(1, "position", "x", 2, origin="machine",
                                                                           method="m")], base)  # fmt: skip
    with copy_of_case("A. Berg", base=base) as db:
        take_in(db, theirs)
        assert db.execute(ALL).fetchall() == [
            (None, "x", "accepted"),
            ("S-0001", "ICA", "accepted"),
            ("S-0002", "x", "proposed"),
        ]


def test_an_object_hangs_on_the_clue_of_the_series_from_which_it_was_cropped() -> None:
    crop = CropObject(2, "sign", "Which shop?", key="c" * 32)
    theirs = work_of_officer("B. Olsen", [AddClue(1, "sign", "ICA", 2, region=SPOT), crop], base)
    with copy_of_case("A. Berg", base=base) as db:
        take_in(db, theirs)
        assert db.execute("SELECT c.series FROM object o JOIN clue c ON c.id = o.clue").fetchall() == [(2,)]


def test_a_clue_of_a_series_that_can_not_be_taken_stays_away_with_its_object() -> None:
    crop = CropObject(2, "sign", "Which shop?", key="c" * 32)
    sitting = [CreateSeries("T" * 300, (1,)), AddClue(1, "sign", "ICA", 3, region=SPOT), crop]
    theirs = work_of_officer("B. Olsen", sitting, base)
    with copy_of_case("A. Berg", base=base) as db:
        assert preview(db, theirs).refused == {"The title of a series is empty, or endless.": 1}
        take_in(db, theirs)
        assert db.execute(ALL).fetchall() == [("S-0001", "ICA", "accepted")]
        assert db.execute("SELECT count(*) FROM object").fetchone() == (0,)


def test_of_two_clues_with_the_same_words_in_one_series_neither_takes_their_word() -> None:
    again = [AddClue(1, "sign", "ICA", 1, region=SPOT, weights=(Weight("country", "NO", 2),)), RefuteClues((2,), "no")]
    theirs = work_of_officer("B. Olsen", [RefuteClues((1,), "never")], base)
    with copy_of_case("A. Berg", list(again), base=base) as db:
        assert preview(db, theirs).refused == {"The same thing is said in two ways here, so theirs isn't taken.": 1}
        take_in(db, theirs)
        assert db.execute(ALL).fetchall() == [("S-0001", "ICA", "accepted"), ("S-0001", "ICA", "refuted")]


@some
@given(sittings("abc"), sittings("def"))
def test_each_arrives_where_it_belongs(mine: list[Decision], b: list[Decision]) -> None:
    theirs = work_of_officer("B. Olsen", b, base)
    with copy_of_case("A. Berg", mine, base=base) as db:
        codes = preview(db, theirs).series
        named = {each.code: codes.get(each.code, each.code) for each in theirs.series}
        said = statements_of(theirs, named).said
        take_in(db, theirs)
        here = statements_of(merge_records.work_of(db)).said
    assert {about for about, _ in said if about[0] == "clue"} <= {about for about, _ in here}


@some
@given(sittings("abc"), sittings("def"), sittings("012"))
def test_the_order_does_not_matter(mine: list[Decision], b: list[Decision], c: list[Decision]) -> None:
    check_any_order(mine, [work_of_officer("B. Olsen", b, base), work_of_officer("C. Diaz", c, base)], base)


@some
@given(sittings("abc"), sittings("def"))
def test_nothing_of_ours_is_overwritten_and_twice_changes_nothing(mine: list[Decision], b: list[Decision]) -> None:
    check_nothing_overwritten(mine, work_of_officer("B. Olsen", b, base), base)
