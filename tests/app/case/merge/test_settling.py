"""Settling what differs after the case went on: another's word may stand where there is something to stand on."""

from __future__ import annotations

import functools
import json

import pytest

from app import sqlite
from app.case.decisions import history
from app.case.decisions.clue_decisions import AddClue, RefuteClues
from app.case.decisions.decision import Decision
from app.case.decisions.opinion_decisions import HoldOpinion, RemoveOpinion
from app.case.decisions.series_decisions import AddToSeries, CreateSeries, MergeSeries, RemoveFromSeries, SetSeries
from app.case.decisions.series_work import SetMembers
from app.case.merge import merge_records
from app.case.merge.merge_decisions import SettleConflicts
from app.errors import UserError
from tests.app.case.merge.test_merge_decisions import (
    bytes_of,
    copy_of_case,
    perform,
    shared_case,
    take_in,
    work_of_officer,
)
from tests.app.case.sample import decided

NOTES = (SetSeries(1, note="mine"), SetSeries(1, note="theirs"))
ROLES = (SetMembers(1, (2,), role="derived"), SetMembers(1, (2,), role="context"))
OPINIONS = (HoldOpinion(1, "SE", "likely", "seen"), HoldOpinion(1, "SE", "unlikely", "heard"))
STATES = (RefuteClues((1,), "no"), RefuteClues((1,), "never"))


@functools.cache
def base() -> bytes:
    """Three series, the first with media 1 and 2 and a clue."""
    decisions: list[Decision] = [
        AddToSeries(1, (2,)),
        CreateSeries("Room", (3,)),
        CreateSeries("Yard", (4,)),
        AddClue(1, "sign", "ICA", 1),
    ]
    with copy_of_case("A. Berg", decisions, base=shared_case) as db:
        return bytes_of(db)


def conflict(db: sqlite.Connection, theirs: Decision, field: str) -> int:
    """Take in what they decided; gives the conflict about this field."""
    take_in(db, work_of_officer("B. Olsen", [theirs], base=base))
    (row,) = [each for each in merge_records.conflicts(db) if each.key[1].partition(":")[0] == field]
    return row.id


@pytest.mark.parametrize(
    ("said", "field", "silence", "question", "answer"),
    [
        (NOTES, "note", SetSeries(1, note=""), "SELECT note FROM series WHERE id = 1", "theirs"),
        (OPINIONS, "opinion", RemoveOpinion(1, "SE"), "SELECT likelihood FROM opinion", "unlikely"),
    ],
)
def test_their_word_may_stand_where_ours_was_taken_away(
    said: tuple[Decision, Decision], field: str, silence: Decision, question: str, answer: str
) -> None:
    with copy_of_case("A. Berg", [said[0]], base=base) as db:
        number = conflict(db, said[1], field)
        assert perform(db, silence)
        assert perform(db, SettleConflicts((number,), "theirs"))
        assert db.execute(question).fetchone() == (answer,)


@pytest.mark.parametrize(
    ("said", "field", "gone", "words"),
    [
        (NOTES, "note", MergeSeries(2, (1,)), "no longer in the case"),
        (OPINIONS, "opinion", MergeSeries(2, (1,)), "no longer in the case"),
        (ROLES, "role", RemoveFromSeries(1, (2,)), "no longer in the case"),
        (STATES, "state", MergeSeries(2, (1,)), "no longer in the case"),
    ],
)
def test_their_word_is_refused_where_it_has_nothing_to_stand_on(
    said: tuple[Decision, Decision], field: str, gone: Decision, words: str
) -> None:
    with copy_of_case("A. Berg", [said[0]], base=base) as db:
        number = conflict(db, said[1], field)
        assert perform(db, gone)
        before = decided(db)
        with pytest.raises(UserError, match=words):
            history.perform(db, SettleConflicts((number,), "theirs"), "A. Berg")
        assert decided(db) == before
        assert perform(db, SettleConflicts((number,), "ours"))


def test_a_conflict_from_before_clues_were_told_by_their_series_can_be_settled_as_ours() -> None:
    with copy_of_case("A. Berg", [STATES[0]], base=base) as db:
        number = conflict(db, STATES[1], "state")
        (about,) = db.execute("SELECT about FROM merge_conflict").fetchone()
        older = json.dumps(json.loads(about)[:-1], ensure_ascii=False)
        db.execute("UPDATE merge_conflict SET about = ?", (older,))
        (row,) = merge_records.conflicts(db)
        assert row.ours is None
        with pytest.raises(UserError, match="no longer in the case; choose ours"):
            history.perform(db, SettleConflicts((number,), "theirs"), "A. Berg")
        assert perform(db, SettleConflicts((number,), "ours"))
        assert merge_records.conflicts(db) == []
        assert conflict(db, STATES[1], "state") != number, "it arises anew, and can be settled either way"
