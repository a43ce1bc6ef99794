"""Faces: drawn, rejected, given to persons, split and kept apart, and all of it taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app import sqlite
from app.case.casefile import Case
from app.case.decisions.decision import Decision
from app.case.decisions.entity_decisions import CreateEntity, LinkEntity, MergeEntities, RemoveEntity, UnlinkEntity
from app.case.decisions.face_decisions import (
    AllowFaces,
    DrawFace,
    FreeFaces,
    GiveFaces,
    KeepApart,
    LetTogether,
    NamePerson,
    RejectFaces,
)
from app.case.queries import face_search, faces, leads
from app.case.records import face_records
from app.errors import UserError
from tests.app.case.sample import decided, new_case

PLACE = (0.25, 0.25, 0.125, 0.25)


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """Faces 1 and 2 in picture 1, 3 in picture 2, 4 in picture 3; nobody's."""
    with new_case(tmp_path / "c", 4) as case:
        for medium in (1, 1, 2, 3):
            case.perform(DrawFace(medium, PLACE))
        yield case


def people(case: Case) -> dict[str, list[int]]:
    """Faces by the names of persons."""
    reader = case.reader()
    return {each.label: [face.id for face in faces.faces(reader, entity=each.id)] for each in leads.entities(reader)}


def test_a_drawn_face_is_on_record_without_any_model(case: Case) -> None:
    case.perform(CreateEntity("victim", "V1"))
    case.perform(DrawFace(4, (0.0, 0.5, 1.0, 0.5), entity=1))
    (face,) = faces.faces(case.reader(), medium=4)
    assert (face.region, face.origin, face.method, face.score, face.author) == (
        (0.0, 0.5, 1.0, 0.5),
        "person",
        "",
        1.0,
        "A. Berg",
    )
    assert (face.entity, leads.entity(case.reader(), 1).media) == (1, (4,))


def test_a_person_is_seen_where_its_faces_are_and_no_longer_when_they_go(case: Case) -> None:
    case.perform(NamePerson((1, 3), "victim", "V1"))
    assert leads.entity(case.reader(), 1).media == (1, 2)
    case.perform(GiveFaces((2,), 1))
    case.perform(FreeFaces((1,)))
    assert leads.entity(case.reader(), 1).media == (1, 2), "face 2 is in picture 1 too"
    case.perform(FreeFaces((2,)))
    assert leads.entity(case.reader(), 1).media == (2,)


def test_a_link_that_an_officer_made_stays_when_the_face_goes(case: Case) -> None:
    case.perform(CreateEntity("victim", "V1"))
    case.perform(LinkEntity(1, media=(1,)))
    case.perform(GiveFaces((1,), 1))
    case.perform(FreeFaces((1,)))
    assert leads.entity(case.reader(), 1).media == (1,)


def test_a_link_that_an_officer_made_again_stays_when_the_face_goes(case: Case) -> None:
    case.perform(NamePerson((1,), "victim", "V1"))
    case.perform(UnlinkEntity(1, media=(1,)))
    case.perform(LinkEntity(1, media=(1,)))
    case.perform(FreeFaces((1,)))
    assert leads.entity(case.reader(), 1).media == (1,)


@pytest.mark.parametrize(("into", "other"), [(1, 2), (2, 1)])
def test_a_link_that_an_officer_made_of_one_of_two_persons_stays_when_they_are_one(
    case: Case, into: int, other: int
) -> None:
    case.perform(CreateEntity("victim", "V1", media=(1,)))
    case.perform(NamePerson((1, 3), "victim", "V2"))
    case.perform(MergeEntities(into, (other,)))
    assert leads.entity(case.reader(), into).media == (1, 2)
    case.perform(FreeFaces((1, 3)))
    assert leads.entity(case.reader(), into).media == (1,)


def test_a_link_that_only_faces_made_goes_with_the_last_of_them_when_two_persons_are_one(case: Case) -> None:
    case.perform(NamePerson((1,), "victim", "V1"))
    case.perform(NamePerson((2,), "victim", "V2"))
    case.perform(MergeEntities(1, (2,)))
    case.perform(FreeFaces((1,)))
    assert leads.entity(case.reader(), 1).media == (1,)
    case.perform(FreeFaces((2,)))
    assert leads.entity(case.reader(), 1).media == ()


def test_a_drawn_face_that_was_measured_since_is_taken_back_and_done_again(case: Case) -> None:
    states = [decided(case.reader())]
    case.perform(DrawFace(4, PLACE))
    states.append(decided(case.reader()))

    def look(db: sqlite.Connection) -> None:
        face_records.begin(db, face_records.Method("pack", "", "", "", "", 0.5, 0.4))
        face_records.record(db, 4, "pack", [face_records.Seen(0, PLACE, 0.9, bytes(16))])

    case.write(look)
    assert len(faces.measured(case.reader())) == 1
    case.undo()
    assert decided(case.reader()) == states[0]
    assert 4 in face_search.waiting(case.reader(), "pack"), "what the machine saw there was this face"
    case.redo()
    assert decided(case.reader()) == states[1]


def test_a_rejected_face_is_nobodys_and_returns_only_when_it_is_allowed(case: Case) -> None:
    case.perform(NamePerson((1, 3), "victim", "V1"))
    case.perform(RejectFaces((3,), "a doll"))
    assert [face.id for face in faces.faces(case.reader())] == [1, 2, 4]
    (rejected,) = faces.by_id(case.reader(), [3])
    assert (rejected.rejected, rejected.entity, people(case)) == ("a doll", None, {"V1": [1]})
    with pytest.raises(UserError, match="Face 3 was rejected; allow it first"):
        case.perform(GiveFaces((3,), 1))
    case.perform(AllowFaces((3,)))
    case.perform(GiveFaces((3,), 1))
    assert people(case) == {"V1": [1, 3]}


def test_who_was_split_is_never_one_person_again_until_that_is_taken_back(case: Case) -> None:
    case.perform(NamePerson((1, 2, 3), "victim", "V1"))
    case.perform(NamePerson((3,), "victim", "V2", apart=True))
    assert people(case) == {"V1": [1, 2], "V2": [3]}
    with pytest.raises(UserError, match="never one person; take that back first"):
        case.perform(MergeEntities(1, (2,)))
    case.perform(LetTogether(people=(1,), other_people=(2,)))
    case.perform(MergeEntities(1, (2,)))
    assert people(case) == {"V1": [1, 2, 3]}
    assert leads.entity(case.reader(), 1).media == (1, 2)


def test_a_face_that_is_never_a_persons_is_not_given_to_it(case: Case) -> None:
    case.perform(NamePerson((1, 3), "victim", "V1"))
    case.perform(FreeFaces((3,), apart=True))
    with pytest.raises(UserError, match=r"face 3 and person 1 \(V1\) are never one person"):
        case.perform(GiveFaces((3,), 1))
    case.perform(KeepApart(faces=(4,), other_faces=(1,)))
    with pytest.raises(UserError, match="face 4 and face 1 are never one person"):
        case.perform(GiveFaces((4,), 1))
    with pytest.raises(UserError, match="never one person; choose one of them"):
        case.perform(NamePerson((4, 1), "victim", "V2"))


def test_what_is_said_of_a_person_holds_for_the_one_it_becomes(case: Case) -> None:
    case.perform(NamePerson((1,), "victim", "V1"))
    case.perform(NamePerson((3,), "victim", "V2"))
    case.perform(NamePerson((4,), "victim", "V3"))
    case.perform(KeepApart(people=(2,), other_people=(3,)))
    case.perform(MergeEntities(1, (2,)))
    assert faces.apart(case.reader()) == {("person 1", "person 3")}
    case.perform(RemoveEntity(3))
    assert faces.apart(case.reader()) == set()
    assert people(case) == {"V1": [1, 3]}


def test_every_decision_is_taken_back_row_by_row(case: Case) -> None:
    steps: list[Decision] = [
        NamePerson((1, 2), "victim", "V1"),
        NamePerson((2,), "offender", "O1", apart=True),
        GiveFaces((3,), 1),
        RejectFaces((4,), "a statue"),
        AllowFaces((4,)),
        FreeFaces((3,), apart=True),
        KeepApart(faces=(4,), other_people=(1,)),
        LetTogether(faces=(4,), other_people=(1,)),
        NamePerson((4,), "victim", "V2"),
        MergeEntities(1, (3,)),
        RemoveEntity(1),
    ]
    states = [decided(case.reader())]
    for step in steps:
        case.perform(step)
        states.append(decided(case.reader()))
    for before in reversed(states[:-1]):
        case.undo()
        assert decided(case.reader()) == before
    for after in states[1:]:
        case.redo()
        assert decided(case.reader()) == after


@pytest.mark.parametrize(
    ("decision", "words"),
    [
        (DrawFace(1, (0.9, 0.0, 0.2, 0.1)), "inside the picture"),
        (DrawFace(1, (0.1, 0.1, 0.0, 0.1)), "inside the picture"),
        (DrawFace(1, (float("nan"), 0.1, 0.1, 0.1)), "inside the picture"),
        (DrawFace(1, PLACE, at_ms=5), "within the video"),
        (DrawFace(9, PLACE), "isn't in this case"),
        (DrawFace(1, PLACE, entity=7), "no entity 7"),
        (RejectFaces(()), "No face is chosen"),
        (RejectFaces((1, 99)), "There is no face 99"),
        (NamePerson((1,), "location", "L"), "has no face"),
        (NamePerson((1,), "victim", " "), "needs a name"),
        (KeepApart(faces=(1,)), "on both sides"),
        (KeepApart(faces=(1, 2), other_faces=(2, 3)), "“face 2” stands on both sides"),
        (KeepApart(faces=tuple(range(1, 5)), other_people=(8,)), "no entity 8"),
    ],
)
def test_what_makes_no_sense_is_answered_with_a_sentence(case: Case, decision: Decision, words: str) -> None:
    before = decided(case.reader())
    with pytest.raises(UserError, match=words):
        case.perform(decision)
    assert decided(case.reader()) == before


def test_places_have_no_faces_and_a_person_on_both_sides_is_split_first(case: Case) -> None:
    case.perform(CreateEntity("location", "Room"))
    with pytest.raises(UserError, match="is a location and has no face"):
        case.perform(GiveFaces((1,), 1))
    case.perform(NamePerson((1, 3), "victim", "V1"))
    with pytest.raises(UserError, match="has faces on both sides; split it first"):
        case.perform(KeepApart(faces=(1,), people=(2,), other_faces=(3,)))
    with pytest.raises(UserError, match="Person 2 has faces on both sides; split it first"):
        case.perform(KeepApart(faces=(1, 4), other_faces=(3,)))
