"""Faces are grouped within a session, kept apart where an officer said so, and across sessions only suggested."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.case.queries.faces import Limits, Measured, Session
from app.leads import people
from app.leads.people import Group, groups, suggestions

LIMITS = {"m": Limits(0.8, 0.6)}
MORNING, LATER = Session("2019-05-02", "Cam A", ""), Session("2023-08-01", "Cam B", "")


def face(number: int, angle: float, session: Session = MORNING, medium: int = 0, entity: int | None = None) -> Measured:
    """A face whose likeness to another is the cosine of the angle (degrees) between them."""
    turned = np.radians(angle)
    vector = np.asarray([np.cos(turned), np.sin(turned)], "<f4").tobytes()
    return Measured(number, medium or number, 0, session, entity, "m", vector)


def grouped(found: Sequence[Measured], *apart: tuple[str, str]) -> list[Group]:
    owners = {each.id: each.entity for each in found if each.entity is not None}
    return groups(found, set(apart), owners, LIMITS)


def numbers(made: Sequence[Group]) -> list[tuple[int, ...]]:
    return [each.faces for each in made]


def test_faces_of_a_session_that_are_all_alike_are_one_group() -> None:
    made = grouped([face(1, 0), face(2, 10), face(3, 20), face(4, 90)])
    assert numbers(made) == [(1, 2, 3), (4,)]
    assert made[0].likeness == round(float(np.cos(np.radians(20))), 4)


def test_look_alikes_do_not_chain_into_one_person() -> None:
    made = grouped([face(number, 30 * number) for number in range(1, 7)])
    assert all(len(each.faces) <= 2 for each in made), "60 degrees apart are not one person"


def test_two_faces_of_one_picture_are_two_persons() -> None:
    assert numbers(grouped([face(1, 0, medium=7), face(2, 1, medium=7)])) == [(1,), (2,)]


def test_sessions_are_not_mixed() -> None:
    assert numbers(grouped([face(1, 0), face(2, 0, LATER)])) == [(1,), (2,)]


def test_never_together_holds_for_every_later_grouping() -> None:
    found = [face(1, 0), face(2, 5), face(3, 2)]
    assert numbers(grouped(found)) == [(1, 2, 3)]
    made = numbers(grouped(found, ("face 1", "face 2")))
    assert not any({1, 2} <= set(each) for each in made)
    made = numbers(grouped([*found, face(4, 1)], ("face 1", "face 2")))
    assert not any({1, 2} <= set(each) for each in made), "nor when more come between"


def test_a_group_like_a_known_person_says_whose_and_never_one_kept_apart() -> None:
    known = face(1, 0, entity=9)
    (made,) = grouped([known, face(2, 5), face(3, 8)])
    assert (made.faces, made.entity) == ((2, 3), 9)
    made = grouped([known, face(2, 5), face(3, 8)], ("face 2", "person 9"))[0]
    assert 2 not in made.faces or made.entity is None
    other = face(4, 2, LATER, entity=9)
    apart = grouped([known, face(2, 5), other], ("face 2", "face 4"))
    assert [each.entity for each in apart if 2 in each.faces] == [None], "face 4 is that person's too"


def test_faces_of_two_persons_are_never_in_one_group() -> None:
    made = grouped([face(1, 0, entity=8), face(2, 1, entity=9), face(3, 0.4)])
    assert [(each.faces, each.entity) for each in made] == [((3,), 8)]


def test_across_sessions_it_is_only_suggested_and_with_the_dates() -> None:
    found = [face(1, 0, entity=9), face(2, 5, LATER), face(3, 8, LATER), face(4, 120, LATER)]
    owners = {1: 9}
    made = groups(found, (), owners, LIMITS)
    (told,) = suggestions(found, made, (), owners, LIMITS)
    assert (told.a.entity, told.a.days, told.b.faces, told.b.days) == (
        9,
        ("2019-05-02", "2019-05-02"),
        (2, 3),
        ("2023-08-01", "2023-08-01"),
    )
    assert suggestions(found, made, {("face 3", "person 9")}, owners, LIMITS) == []
    assert suggestions(found, made, {("face 1", "face 2")}, owners, LIMITS) == []


def test_what_no_pack_measured_is_not_grouped() -> None:
    assert groups([face(1, 0), face(2, 0)], (), {}, {}) == []


@given(st.data())
def test_any_grouping_keeps_its_promises(data: st.DataObject) -> None:
    count = data.draw(st.integers(1, 12))
    found = [
        face(
            number,
            data.draw(st.integers(0, 180)),
            data.draw(st.sampled_from([MORNING, LATER])),
            data.draw(st.integers(1, 5)),
            data.draw(st.sampled_from([None, None, 8, 9])),
        )
        for number in range(1, count + 1)
    ]
    one = st.integers(1, count)
    apart = {(f"face {a}", f"face {b}") for a, b in data.draw(st.lists(st.tuples(one, one), max_size=6)) if a != b}
    made = grouped(found, *apart)
    by_id = {each.id: each for each in found}
    assert sorted(number for each in made for number in each.faces) == [f.id for f in found if f.entity is None]
    for each in made:
        members = [by_id[number] for number in each.faces]
        assert {member.session for member in members} == {each.session}
        assert len({member.medium for member in members}) == len(members)
        for a in each.faces:
            for b in each.faces:
                assert (f"face {a}", f"face {b}") not in apart
                if a < b:
                    cosine = np.dot(*(np.frombuffer(by_id[n].vector, "<f4") for n in (a, b)))
                    assert cosine >= LIMITS["m"].same - 1e-5


def test_a_session_of_a_thousand_faces_is_grouped_in_little_time() -> None:
    rng = np.random.default_rng(3)
    centres = rng.normal(size=(40, 64))
    vectors = np.repeat(centres, 25, 0) + 0.2 * rng.normal(size=(1000, 64))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    found = [
        Measured(number + 1, number + 1, 0, MORNING, None, "m", vector.astype("<f4").tobytes())
        for number, vector in enumerate(vectors)
    ]
    made = grouped(found)
    assert len(made) == 40
    assert {len(each.faces) for each in made} == {25}
    assert len(found) < people.LARGEST
