"""Objects come together: with their pictures, and with a second look only where it was had at the very same picture."""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.objects.object_steps import Steps, unpacked
from analysis.objects.plain_png import plain_png
from app import sqlite
from app.case.decisions import history
from app.case.decisions.clue_decisions import AddClue
from app.case.decisions.decision import Decision, Effect
from app.case.decisions.object_decisions import (
    AddTip,
    ApproveObject,
    ChangeObject,
    CropObject,
    JudgeTip,
    SanitiseObject,
    SetObjectState,
    object_row,
)
from app.case.merge import merge_records
from app.case.merge.merge_comparison import preview
from app.case.merge.merge_decisions import Origin, SettleConflicts, TakeIn
from app.case.merge.officer_work import OfficerWork
from app.case.queries import objects
from app.case.store.connection import open_for_writing
from app.case.trail.changes import Changes
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

ONE, OTHER = (Steps(outline=((0.2, 0.2), (0.8, 0.2), (0.8, y))) for y in (0.7, 0.9))
PICTURES = {0.7: plain_png(np.full((3, 4, 3), 70, np.uint8)), 0.9: plain_png(np.full((3, 4, 3), 90, np.uint8))}


class Sanitise:
    """Sanitise an object as its steps say: like the window, with a picture that follows from them."""

    def __init__(self, number: int) -> None:
        self.number = number

    def __repr__(self) -> str:
        return f"Sanitise({self.number})"

    def carry_out(self, changes: Changes) -> Effect:
        steps = unpacked(str(object_row(changes, self.number)["steps"]))
        if not steps.outline:
            raise UserError("It has no outline.")
        return SanitiseObject(self.number, steps, PICTURES[steps.outline[2][1]]).carry_out(changes)


number = st.integers(1, 2)


def work_with(keys: str) -> st.SearchStrategy[Decision]:
    """What an officer does whose own objects get these keys: one key is never drawn by two officers."""
    return st.one_of(
        st.builds(
            CropObject,
            st.just(1),
            st.just("chair"),
            st.sampled_from(["Where?", "Whose?"]),
            st.sampled_from([Steps(), ONE]),
            key=st.sampled_from([letter * 32 for letter in keys]),
        ),
        st.builds(
            ChangeObject,
            number,
            type=st.none() | st.just("table"),
            question=st.none() | st.sampled_from(["Where?", "Whose?"]),
            steps=st.none() | st.sampled_from([ONE, OTHER]),
        ),
        st.builds(Sanitise, number),
        st.builds(ApproveObject, number, st.sampled_from(["D. Eng", "E. Fox"])),
        st.builds(ApproveObject, number, confirmation=st.just("O-0001 shows the object only")),
        st.builds(SetObjectState, number, st.sampled_from(["published", "identified_located", "closed"])),
        st.builds(AddTip, number, st.sampled_from(["Oslo", "Rome"]), st.just("2026-01-02")),
        st.builds(JudgeTip, st.just(1), st.sampled_from(["right", "wrong"])),
    )


far: list[Decision] = [
    ChangeObject(1, steps=ONE),
    Sanitise(1),
    ApproveObject(1, "D. Eng"),
    SetObjectState(1, "published"),
]


def sittings(keys: str) -> st.SearchStrategy[list[Decision]]:
    """All that an officer does; often first what leads up to a picture that was shown."""
    work = work_with(keys)
    return st.lists(work, max_size=6) | st.integers(0, 4).flatmap(
        lambda count: st.lists(work, max_size=4).map(lambda more: [*far[:count], *more])
    )


@functools.cache
def case_with_object() -> bytes:
    """The database that every officer got a copy of: an object is cropped in it, and no more."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "case.db").write_bytes(shared_case())
        db = open_for_writing(Path(folder) / "case.db", None, durable=False)
        history.perform(db, AddClue(1, "furniture", "A chair.", 1, region=(0.1, 0.2, 0.5, 0.5)), "A. Berg")
        history.perform(db, CropObject(1, "chair", "Where?", key="0" * 32), "A. Berg")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.close()
        return (Path(folder) / "case.db").read_bytes()


Base = Callable[[], bytes]


def theirs_of(*decisions: Decision, base: Base = case_with_object) -> OfficerWork:
    return work_of_officer("B. Olsen", list(decisions), base)


def only(db: sqlite.Connection) -> objects.Object:
    (found,) = objects.objects(db)
    return found


@many
@given(sittings("ab"), sittings("cd"), sittings("ef"))
def test_the_order_does_not_matter(mine: list[Decision], b: list[Decision], c: list[Decision]) -> None:
    others = [work_of_officer(name, each, case_with_object) for name, each in (("B. Olsen", b), ("C. Diaz", c))]
    check_any_order(mine, others, case_with_object)


@many
@given(sittings("ab"), sittings("cd"))
def test_nothing_is_overwritten_and_twice_changes_nothing(mine: list[Decision], b: list[Decision]) -> None:
    check_nothing_overwritten(mine, work_of_officer("B. Olsen", b, case_with_object), case_with_object)


@many
@given(sittings("ab"), sittings("cd"), st.sampled_from(["ours", "theirs"]))
def test_no_settling_lets_out_what_nobody_looked_at(mine: list[Decision], b: list[Decision], choice: str) -> None:
    theirs = work_of_officer("B. Olsen", b, case_with_object)
    with copy_of_case("A. Berg", mine, base=case_with_object) as db:
        take_in(db, theirs)
        for row in merge_records.conflicts(db):
            perform(db, SettleConflicts((row.id,), choice))
        for each in objects.objects(db):
            assert (each.state in ("draft", "sanitised", "closed")) or (each.approved_by and each.picture)
            assert (each.picture is None) or each.steps.outline
        take_in(db, theirs)


def test_an_object_comes_with_its_clue_its_picture_and_all_that_was_said() -> None:
    theirs = theirs_of(AddClue(2, "sign", "ICA"), CropObject(1, "sign", "Which shop?", ONE, key="c" * 32),
                       Sanitise(1), ApproveObject(1, "D. Eng"), SetObjectState(1, "published"),
                       AddTip(1, "Oslo", "2026-01-02"), JudgeTip(1, "right"), base=shared_case)  # fmt: skip
    with copy_of_case("A. Berg") as db:
        take_in(db, theirs)
        found = only(db)
        assert (found.public_id, found.type, found.question) == ("O-0001-cccccc", "sign", "Which shop?")
        assert (found.state, found.approved_by, found.sanitised_by) == ("tip", "D. Eng", "B. Olsen")
        assert [(tip.summary, tip.verdict, tip.author) for tip in found.tips] == [("Oslo", "right", "B. Olsen")]
        assert found.picture
        assert objects.png_of(db, found.picture) == PICTURES[0.7]
        assert db.execute("SELECT text FROM clue WHERE id = ?", (found.clue,)).fetchone() == ("ICA",)
        assert [each.public_id for each in objects.approved(db)] == ["O-0001-cccccc"]


def test_two_officers_crops_of_one_clue_stay_two_under_two_running_ids() -> None:
    theirs = theirs_of(CropObject(1, "lamp", "Which firm?", key="e" * 32))
    with copy_of_case("A. Berg", [CropObject(1, "cup", "Where sold?", key="d" * 32)], base=case_with_object) as db:
        take_in(db, theirs)
        found = [(each.public_id, each.type) for each in objects.objects(db)]
        assert found == [("O-0001", "chair"), ("O-0002", "cup"), ("O-0002-eeeeee", "lamp")]
        assert [objects.by_name(db, name) for name in ("o-0002", "O-0002-eeeeee", "o-0002-EEEEEE", "3")] == [2, 3, 3, 3]


def test_a_second_look_counts_for_the_very_same_picture_only() -> None:
    theirs = theirs_of(*far)
    same: list[Decision] = [ChangeObject(1, steps=ONE), Sanitise(1)]
    other: list[Decision] = [ChangeObject(1, steps=OTHER), Sanitise(1)]
    words: list[Decision] = [*same, ChangeObject(1, question="Whose?")]
    for mine, state, by in ((same, "published", "D. Eng"), (other, "sanitised", ""), (words, "sanitised", "")):
        with copy_of_case("A. Berg", mine, base=case_with_object) as db:
            told = preview(db, theirs).refused
            take_in(db, theirs)
            assert (only(db).state, only(db).approved_by) == (state, by)
            assert any("isn't approved" in sentence for sentence in told) == (not by)


def test_without_its_picture_an_object_arrives_as_not_approved() -> None:
    whole = theirs_of(*far)
    (digest,) = whole.pictures
    for pictures in ({}, {digest: b"another"}, {digest: PICTURES[0.7] + b"x"}):
        with copy_of_case("A. Berg", base=case_with_object) as db:
            take_in(db, replace(whole, pictures=pictures))
            assert (only(db).state, only(db).picture, only(db).approved_by) == ("draft", None, "")
            assert only(db).steps.outline == ONE.outline
            take_in(db, whole)
            assert (only(db).state, only(db).approved_by) == ("published", "D. Eng")


def test_words_typed_alone_stay_marked_as_such_and_do_not_pass_for_another_officer() -> None:
    alone = theirs_of(*far[:2], ApproveObject(1, confirmation="O-0001 shows the object only"))
    with copy_of_case("A. Berg", base=case_with_object) as db:
        take_in(db, alone)
        assert db.execute("SELECT sanitised_by, approved_by, approved_how FROM object").fetchone() == (
            "B. Olsen",
            "B. Olsen",
            "words",
        )
    (told,) = alone.objects
    assert told.approval is not None
    lie = replace(alone, objects=(replace(told, approval=replace(told.approval, how="officer")),))
    with copy_of_case("A. Berg", base=case_with_object) as db:
        take_in(db, lie)
        assert (only(db).state, only(db).approved_by) == ("sanitised", "")


def test_what_was_shown_stays_as_it_was() -> None:
    theirs = theirs_of(ChangeObject(1, question="Whose?"))
    with copy_of_case("A. Berg", far, base=case_with_object) as db:
        (told,) = preview(db, theirs).running_ids.values()
        take_in(db, theirs)
        (row,) = merge_records.conflicts(db)
        assert (row.key[1], row.running_id, told) == ("question", "O-0001", "O-0001")
        with pytest.raises(UserError, match="O-0001 was shown to others or closed"):
            history.perform(db, SettleConflicts((row.id,), "theirs"), "A. Berg")
        assert perform(db, SettleConflicts((row.id,), "ours"))


def test_other_words_take_an_approval_back() -> None:
    theirs = theirs_of(ChangeObject(1, question="Whose?"))
    with copy_of_case("A. Berg", far[:3], base=case_with_object) as db:
        take_in(db, theirs)
        (row,) = merge_records.conflicts(db)
        assert perform(db, SettleConflicts((row.id,), "theirs"))
        assert (only(db).question, only(db).state, only(db).approved_by) == ("Whose?", "sanitised", "")


def test_what_a_hostile_copy_says_is_left_out_and_told() -> None:
    whole = theirs_of(*far)
    (told,) = whole.objects
    assert told.approval is not None
    lies = (
        replace(told, key="x"),
        replace(told, public_id="../O 1"),
        replace(told, type=" "),
        replace(told, question="q" * 600),
        replace(told, steps=Steps(outline=((0.1, 0.1), (0.9, 0.9), (0.9, 0.1), (0.1, 0.9)))),
        replace(told, steps=Steps(region=(0.9, 0.9, 0.9, 0.9))),
        replace(told, approval=replace(told.approval, how="dice")),
        replace(told, clue=99),
        replace(told, sha256=whole.media[0].sha256 if whole.media else b"\1" * 32),
        replace(told, question=f"Seen in {told.sha256.hex()}?"),
    )
    for lie in lies:
        with copy_of_case("A. Berg", base=case_with_object) as db:
            before = objects.objects(db)
            found = preview(db, replace(whole, objects=(lie,)))
            assert found.refused, lie
            take_in(db, replace(whole, objects=(lie,)))
            assert [each.public_id for each in objects.objects(db)] == [each.public_id for each in before]
            assert db.execute("PRAGMA foreign_key_check").fetchall() == []


def test_undo_takes_an_object_back() -> None:
    theirs = theirs_of(AddClue(2, "sign", "ICA"), CropObject(1, "sign", "Which shop?", ONE), base=shared_case)
    with copy_of_case("A. Berg") as db:
        history.perform(db, TakeIn(theirs, Origin("b" * 64, "b")), "A. Berg")
        assert only(db).type == "sign"
        history.undo(db, "A. Berg")
        assert objects.objects(db) == []
