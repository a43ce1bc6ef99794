"""Reasons of proposals, confirmed and rejected."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.case.casefile import Case
from app.case.decisions.decision import sha256_of
from app.case.decisions.reason_decisions import AllowReasons, ConfirmReasons, RejectReasons, StatedReason
from app.case.queries import series
from app.case.records import proposal_records
from app.errors import UserError
from tests.app.case.sample import new_case

SESSION = StatedReason("session", '["N"]', "2024/2025", "3 media of one camera", (1, 2, 3))
CLIP = StatedReason("clip", "aa", "bb", "a clip of it", (3, 4))


@pytest.fixture
def case(tmp_path: Path) -> Case:
    return new_case(tmp_path / "c", 5)


def test_a_confirmed_reason_makes_a_series_of_what_it_holds(case: Case) -> None:
    with case:
        made = case.perform(ConfirmReasons((SESSION, CLIP), title="One"))
        (found,) = series.all_series(case.reader())
        assert (found.code, found.title, found.members) == ("S-0001", "One", 4)
        assert (made.effect.action, made.effect.target, made.effect.reached) == ("create series", "S-0001", 4)
        assert {member.medium: member.reason for member in series.members(case.reader(), found.id)} == {
            1: "3 media of one camera",
            2: "3 media of one camera",
            3: "3 media of one camera; a clip of it",
            4: "a clip of it",
        }
        assert made.effect.detail["media"] == sha256_of(case.reader(), (1, 2, 3, 4))
        case.undo()
        assert series.all_series(case.reader()) == []
        case.redo()
        assert series.all_series(case.reader())[0].members == 4


def test_a_confirmed_reason_adds_to_a_series_and_leaves_what_is_there(case: Case) -> None:
    with case:
        case.perform(ConfirmReasons((SESSION,)))
        (found,) = series.all_series(case.reader())
        made = case.perform(ConfirmReasons((CLIP,), found.id))
        assert (made.effect.action, made.effect.reached) == ("add to series", 1)
        reasons = {member.medium: member.reason for member in series.members(case.reader(), found.id)}
        assert (reasons[3], reasons[4]) == ("3 media of one camera", "a clip of it")


def test_only_some_of_what_reasons_hold(case: Case) -> None:
    with case:
        case.perform(ConfirmReasons((SESSION, CLIP), only=frozenset({1, 4})))
        assert [member.medium for member in series.members(case.reader(), 1)] == [1, 4]


def test_a_rejected_reason_is_on_record_and_can_be_allowed_again(case: Case) -> None:
    with case:
        made = case.perform(RejectReasons((SESSION, CLIP)))
        assert made.effect.reached == 2
        assert [each.reason for each in proposal_records.rejected(case.reader())] == ["a clip of it", SESSION.words]
        case.perform(AllowReasons((SESSION,)))
        assert [each.kind for each in proposal_records.rejected(case.reader())] == ["clip"]
        case.undo()
        case.undo()
        assert proposal_records.rejected(case.reader()) == []


def test_senseless_decisions_are_refused_with_a_sentence(case: Case) -> None:
    with case:
        for decision in (ConfirmReasons(()), RejectReasons(()), AllowReasons(())):
            with pytest.raises(UserError, match="No reason is chosen"):
                case.perform(decision)
        with pytest.raises(UserError, match="hold no media"):
            case.perform(ConfirmReasons((CLIP,), only=frozenset()))
        with pytest.raises(UserError, match="no such series"):
            case.perform(ConfirmReasons((CLIP,), 9))
        assert series.all_series(case.reader()) == []


def test_a_copy_is_the_reason_of_the_copy_and_each_reason_is_written_once(case: Case) -> None:
    copies = [StatedReason("copy", str(number), "1", "a copy of 1: one stack", (number, 1)) for number in (2, 3)]
    session = StatedReason("session", "k", "s", "one session", (1, 4))
    case.perform(ConfirmReasons((session, session, *copies)))
    told = {each.medium: each.reason for each in series.members(case.reader(), 1)}
    assert told == {1: "one session", 4: "one session", 2: "a copy of 1: one stack", 3: "a copy of 1: one stack"}
    case.undo()
    case.perform(ConfirmReasons((copies[0],)))
    (made,) = series.all_series(case.reader())
    told = {each.medium: each.reason for each in series.members(case.reader(), made.id)}
    assert told == {1: "one stack with its copies", 2: "a copy of 1: one stack"}
