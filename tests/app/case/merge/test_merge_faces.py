"""Faces come together: whose they are, what was rejected, and who is never one person; what contradicts is listed."""

from __future__ import annotations

import functools
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import sqlite
from app.case.decisions import history
from app.case.decisions.decision import Decision
from app.case.decisions.entity_decisions import CreateEntity
from app.case.decisions.face_decisions import DrawFace, FreeFaces, GiveFaces, KeepApart, NamePerson, RejectFaces
from app.case.export.face_export import face_words
from app.case.export.face_facts import ApartFacts
from app.case.merge import merge_records
from app.case.merge.merge_comparison import preview
from app.case.merge.merge_decisions import SettleConflicts
from app.case.merge.officer_work import OfficerWork
from app.case.queries import faces
from app.case.records.face_records import Method, Seen, begin, record
from app.case.store.connection import open_for_writing
from app.errors import UserError
from tests.app.case.merge.test_merge_decisions import (
    check_any_order,
    check_nothing_overwritten,
    copy_of_case,
    many,
    perform,
    shared_case,
    take_in,
    work_of_officer,
)

PLACE = (0.1, 0.1, 0.2, 0.2)
NEAR = (0.11, 0.1, 0.2, 0.2)
V1, V2 = ("entity", "victim", "V1"), ("entity", "victim", "V2")


@functools.cache
def case_with_faces() -> bytes:
    """The database that every officer got a copy of: faces 1 to 4, of which a machine found 4; persons V1 and V2."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "case.db").write_bytes(shared_case())
        db = open_for_writing(Path(folder) / "case.db", None, durable=False)
        drawn: list[Decision] = [DrawFace(number, PLACE) for number in (1, 2, 3)]
        for decision in (*drawn, *(CreateEntity("victim", label) for label in ("V1", "V2"))):
            history.perform(db, decision, "A. Berg")
        method = Method("pack 1", "0" * 64, "MIT", "x", "y", 0.5, 0.4)
        begin(db, method)
        record(db, 4, "pack 1", [Seen(0, PLACE, 0.9, b"\0" * 16)])
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.close()
        return (Path(folder) / "case.db").read_bytes()


face = st.integers(1, 4)
some = st.lists(face, min_size=1, max_size=2, unique=True).map(tuple)
person = st.integers(1, 2)
work: st.SearchStrategy[Decision] = st.one_of(
    st.builds(GiveFaces, some, person, st.booleans()),
    st.builds(GiveFaces, some, person),
    st.builds(FreeFaces, some, st.booleans()),
    st.builds(RejectFaces, some, st.sampled_from(["", "a poster"])),
    st.builds(KeepApart, faces=some, other_faces=some),
    st.builds(KeepApart, faces=some, other_people=person.map(lambda each: (each,))),
    st.builds(KeepApart, people=st.just((1,)), other_people=st.just((2,))),
    st.builds(DrawFace, st.integers(1, 2), st.sampled_from([NEAR, (0.6, 0.6, 0.2, 0.2)]), entity=st.none() | person),
    st.builds(NamePerson, some, st.just("offender"), st.sampled_from(["O1", "O2"])),
)
sittings = st.lists(work, max_size=6)


def theirs_of(*decisions: Decision, name: str = "B. Olsen") -> OfficerWork:
    return work_of_officer(name, list(decisions), case_with_faces)


def owners(db: sqlite.Connection) -> dict[int, str]:
    rows = db.execute("SELECT p.face, e.label FROM face_person p JOIN entity e ON e.id = p.entity ORDER BY 1")
    return dict(rows.fetchall())


@many
@given(sittings, sittings, sittings)
def test_the_order_does_not_matter(mine: list[Decision], b: list[Decision], c: list[Decision]) -> None:
    others = [theirs_of(*b), theirs_of(*c, name="C. Diaz")]
    check_any_order(mine, others, case_with_faces)


@many
@given(sittings, sittings)
def test_nothing_is_overwritten_and_twice_changes_nothing(mine: list[Decision], b: list[Decision]) -> None:
    check_nothing_overwritten(mine, theirs_of(*b), case_with_faces)


@many
@given(sittings, sittings, sittings, st.sampled_from(["ours", "theirs"]))
def test_nobody_is_one_person_with_whom_they_never_are(
    mine: list[Decision], b: list[Decision], c: list[Decision], choice: str
) -> None:
    with copy_of_case("A. Berg", mine, base=case_with_faces) as db:
        for each in (theirs_of(*b), theirs_of(*c, name="C. Diaz")):
            take_in(db, each)
            check_sound(db)
        for row in merge_records.conflicts(db):
            perform(db, SettleConflicts((row.id,), choice))
            check_sound(db)
        take_in(db, theirs_of(*b))
        check_sound(db)


def test_what_a_third_officer_says_can_end_what_came_of_other_faces() -> None:
    """Of which the third says nothing: faces 2 and 4 are only in what the second said."""
    second = theirs_of(GiveFaces((1,), 1), GiveFaces((4,), 2), KeepApart(faces=(1,), other_faces=(2, 4)))
    third = theirs_of(GiveFaces((1,), 2), name="C. Diaz")
    with copy_of_case("A. Berg", base=case_with_faces) as db:
        take_in(db, second)
        assert len(faces.apart(db)) == 2
        take_in(db, third)
        check_sound(db)
        assert len(faces.apart(db)) == 1


def check_sound(db: sqlite.Connection) -> None:
    whose = dict(db.execute("SELECT 'face ' || face, entity FROM face_person").fetchall())
    for a, b in db.execute("SELECT a, b FROM face_apart"):
        one, other = (whose.get(each, each if each.startswith("face") else int(each.split()[1])) for each in (a, b))
        assert one != other, (a, b)
    both = "SELECT count(*) FROM face_person WHERE face IN (SELECT face FROM face_rejected)"
    assert db.execute(both).fetchone() == (0,)


def test_what_was_said_of_faces_comes_with_persons_and_without_vectors() -> None:
    theirs = theirs_of(
        DrawFace(1, (0.6, 0.6, 0.2, 0.2), entity=1), GiveFaces((2, 4), 2), RejectFaces((3,), "a poster"),
        KeepApart(people=(1,), other_people=(2,)),
    )  # fmt: skip
    with copy_of_case("A. Berg", base=shared_case) as db:
        take_in(db, theirs)
        assert owners(db) == {2: "V2", 4: "V2", 5: "V1"} or sorted(owners(db).values()) == ["V1", "V2", "V2"]
        rejected = [each for each in faces.faces(db, rejected=True) if each.rejected is not None]
        assert [(each.rejected, each.medium) for each in rejected] == [("a poster", 3)]
        assert [each.origin for each in faces.faces(db, medium=4)] == ["machine"]
        assert len(faces.apart(db)) == 1
        assert db.execute("SELECT count(*) FROM face_vector").fetchone() == (0,)
        assert db.execute("SELECT count(*) FROM entity_medium").fetchone() == (3,)


def test_what_a_machine_found_and_nobody_judged_stays() -> None:
    assert {each.id for each in theirs_of().faces.faces} == {1, 2, 3}


def test_a_face_drawn_by_both_is_one() -> None:
    theirs = theirs_of(DrawFace(4, NEAR, entity=1))
    with copy_of_case("A. Berg", [GiveFaces((4,), 2)], base=case_with_faces) as db:
        take_in(db, theirs)
        (row,) = merge_records.conflicts(db)
        assert (row.key[0][0], row.key[1], row.ours and row.ours.value, row.theirs.value) == ("face", "whose", V2, V1)
        assert owners(db) == {4: "V2"}
        assert len(faces.faces(db)) == 4
        assert perform(db, SettleConflicts((row.id,), "theirs"))
        assert owners(db)[4] == "V1"


def test_given_here_and_never_together_there_is_listed_and_settled() -> None:
    theirs = theirs_of(KeepApart(faces=(1,), other_faces=(2,)))
    with copy_of_case("A. Berg", [GiveFaces((1, 2), 1)], base=case_with_faces) as db:
        take_in(db, theirs)
        (row,) = merge_records.conflicts(db)
        assert (row.key[1], row.theirs.value, row.theirs.by) == ("never", True, "B. Olsen")
        assert row.ours is not None
        assert row.ours.value == ("one", *V1)
        with pytest.raises(UserError, match="split"):
            history.perform(db, SettleConflicts((row.id,), "theirs"), "A. Berg")
        perform(db, FreeFaces((2,)))
        assert perform(db, SettleConflicts((row.id,), "theirs"))
        assert len(faces.apart(db)) == 1
        take_in(db, theirs)
        assert merge_records.conflicts(db) == []


def test_never_together_here_and_given_there_is_listed_and_settled() -> None:
    theirs = theirs_of(GiveFaces((1, 2), 1))
    with copy_of_case("A. Berg", [GiveFaces((1,), 1), KeepApart(faces=(1,), other_faces=(2,))],
                      base=case_with_faces) as db:  # fmt: skip
        take_in(db, theirs)
        (row,) = merge_records.conflicts(db)
        assert (row.key[1], row.theirs.value) == ("whose", V1)
        assert row.ours is not None
        assert row.ours.value[:2] == ("never", "face")  # type: ignore[index]  # it is a tuple
        assert owners(db) == {1: "V1"}
        with pytest.raises(UserError, match="never one person"):
            history.perform(db, SettleConflicts((row.id,), "theirs"), "A. Berg")
        assert perform(db, SettleConflicts((row.id,), "ours"))
        take_in(db, theirs)
        assert merge_records.conflicts(db) == []
        assert owners(db) == {1: "V1"}


def test_a_word_that_was_in_conflict_stands_once_nothing_keeps_it_from_that() -> None:
    others = [theirs_of(), theirs_of(GiveFaces((4,), 1), KeepApart(faces=(1,), other_faces=(4,)), name="C. Diaz")]
    with copy_of_case("A. Berg", [GiveFaces((1,), 1)], base=case_with_faces) as db:
        for each in others:
            take_in(db, each)
        (row,) = merge_records.conflicts(db)
        assert row.key[0][0] == "apart"
        perform(db, FreeFaces((1,)))
        take_in(db, others[0])
        assert (len(faces.apart(db)), owners(db)) == (1, {4: "V1"})
        assert merge_records.conflicts(db) == []


def test_of_two_others_whom_this_officer_keeps_apart_neither_is_given() -> None:
    others = [theirs_of(GiveFaces((1,), 1)), theirs_of(GiveFaces((2,), 1), name="C. Diaz")]
    for order in (others, others[::-1]):
        with copy_of_case("A. Berg", [KeepApart(faces=(1,), other_faces=(2,))], base=case_with_faces) as db:
            take_in(db, order[0])
            assert len(owners(db)) == 1
            take_in(db, order[1])
            assert owners(db) == {}
            assert {row.theirs.by for row in merge_records.conflicts(db)} == {"B. Olsen", "C. Diaz"}


def test_what_a_hostile_copy_says_is_left_out_and_told() -> None:
    whole = theirs_of(GiveFaces((1,), 1), RejectFaces((2,)), KeepApart(faces=(1,), other_faces=(3,)))
    one = whole.faces.faces[0]
    lies = (
        replace(whole.faces, faces=(replace(one, region=(0.9, 0.9, 0.9, 0.9)),)),
        replace(whole.faces, faces=(replace(one, region=(float("nan"),) * 4),)),
        replace(whole.faces, faces=(replace(one, at_ms=10**30),)),
        replace(whole.faces, faces=(replace(one, score=7.0),)),
        replace(whole.faces, faces=(replace(one, origin="ghost"),)),
        replace(whole.faces, faces=(replace(one, rejected="and given"),), apart=()),
    )
    for lie in lies:
        with copy_of_case("A. Berg", base=shared_case) as db:
            assert preview(db, replace(whole, faces=lie)).refused, lie
            take_in(db, replace(whole, faces=lie))
            assert owners(db) == {}
            assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    with copy_of_case("A. Berg", base=shared_case) as db:
        take_in(db, replace(whole, faces=replace(whole.faces, apart=(ApartFacts(("face", 1), ("face", 99)),))))
        assert faces.apart(db) == set()


def test_faces_of_other_media_and_persons_stay() -> None:
    with copy_of_case("B. Olsen", [GiveFaces((1, 2), 1), KeepApart(faces=(1,), other_faces=(3,))],
                      base=case_with_faces) as db:  # fmt: skip
        found = face_words(db, "SELECT 1", ())
        assert [(each.id, each.person) for each in found.faces] == [(1, None)]
        assert found.apart == ()
