"""Each decision on leads once, one after the other as an officer takes them; undo takes every one of them back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import is_dataclass
from pathlib import Path

import pytest

from analysis.objects.object_steps import Steps
from app.case.casefile import Case
from app.case.decisions import (
    clue_decisions,
    entity_decisions,
    object_decisions,
    opinion_decisions,
    reason_decisions,
    referral_decisions,
    series_decisions,
    series_work,
)
from app.case.decisions.clue_decisions import (
    AcceptClues,
    AddClue,
    AddClues,
    ChangeClue,
    RefuteClues,
    RemoveClue,
    ReopenClues,
)
from app.case.decisions.decision import Decision
from app.case.decisions.entity_decisions import (
    CreateEntity,
    LinkEntity,
    MergeEntities,
    RemoveEntity,
    SetEntity,
    UnlinkEntity,
)
from app.case.decisions.object_decisions import (
    AddTip,
    ApproveObject,
    ChangeObject,
    CropObject,
    JudgeTip,
    RemoveObject,
    SanitiseObject,
    SetObjectState,
)
from app.case.decisions.opinion_decisions import HoldOpinion, RejectOpinion, RemoveOpinion
from app.case.decisions.reason_decisions import AllowReasons, ConfirmReasons, RejectReasons, StatedReason
from app.case.decisions.referral_decisions import Refer, RemoveReferral, SetReferral
from app.case.decisions.series_decisions import (
    AddToSeries,
    CreateSeries,
    MergeSeries,
    RemoveFromSeries,
    SetSeries,
    SplitSeries,
)
from app.case.decisions.series_work import MoveMembers, SetMembers, TakeNextSeries
from app.case.queries import objects
from app.case.values.lead_values import Weight
from app.errors import UserError
from tests.app.case.sample import decided, new_case

MODULES = (
    clue_decisions,
    entity_decisions,
    object_decisions,
    opinion_decisions,
    reason_decisions,
    referral_decisions,
    series_decisions,
    series_work,
)
NORWAY = Weight("country", "NO", 2)
REASON = StatedReason(
    "session", '["North", "A1", "7"]', "2024-03-02T10:00:00/2024-03-02T12:00:00", "one session", (6, 7)
)
FALSE = StatedReason("folder", '["E1", "/s", "DCIM"]', "", "from one folder", (1, 6))
OUTLINE = Steps(outline=((0.2, 0.2), (0.8, 0.2), (0.8, 0.7)))
PNG = b"\x89PNG\r\n\x1a\n picture"


def sanitised(case: Case) -> Decision:
    """The picture must be of the steps that the case has."""
    return SanitiseObject(1, objects.objects(case.reader())[0].steps, PNG)


WALK: tuple[Decision | Callable[[Case], Decision], ...] = (
    ConfirmReasons((REASON,), title="The room"),
    RejectReasons((FALSE,)),
    AllowReasons((FALSE,)),
    CreateSeries("Harbour", (1, 2, 3)),
    AddToSeries(2, (4, 5), "same tiles"),
    RemoveFromSeries(2, (5,)),
    SetMembers(2, (3,), "context"),
    SetSeries(2, status="triaged", priority="high"),
    TakeNextSeries("B. Lind"),
    AddClue(1, "sign", "a sign", 2, region=(0.1, 0.1, 0.2, 0.2)),
    AddClues((AddClue(2, "time", "by its clock", 2, origin="machine", method="by the zone"),)),
    AcceptClues((2,)),
    ReopenClues((2,)),
    RefuteClues((2,), "the clock was wrong"),
    ChangeClue(1, text="a street sign", weights=(NORWAY,)),
    HoldOpinion(2, "NO", "likely"),
    RejectOpinion(2, "DK", "no such coast"),
    RemoveOpinion(2, "DK"),
    CreateEntity("victim", "V1", series=(2,), media=(1,)),
    CreateEntity("victim", "V2", media=(2,)),
    SetEntity(1, identified=True, country="NO"),
    LinkEntity(1, media=(3,)),
    UnlinkEntity(1, media=(3,)),
    MergeEntities(1, (2,)),
    CropObject(1, "sign", "Who knows this?"),
    ChangeObject(1, steps=OUTLINE),
    sanitised,
    ApproveObject(1, by="C. Dahl"),
    SetObjectState(1, "published"),
    AddTip(1, "Seen in Bergen."),
    JudgeTip(1, "right"),
    CropObject(1, "sign", "And this?"),
    RemoveObject(2),
    Refer(2, "NO", "National bureau", "2026-03-02"),
    SetReferral(1, "taken_up"),
    SplitSeries(2, (4,), "Shore"),
    MoveMembers(2, (3,), 3),
    MergeSeries(2, (3,)),
    RemoveReferral(1),
    RemoveClue(2),
    RemoveEntity(1),
)


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with new_case(tmp_path / "c", 7) as case:
        yield case


def walk(case: Case) -> list[dict[str, list[tuple[object, ...]]]]:
    """What was decided before the walk, and after each of its steps."""
    states = [decided(case.reader())]
    for step in WALK:
        decision = step(case) if callable(step) else step
        assert case.perform(decision).seq, f"{decision} changed nothing"
        states.append(decided(case.reader()))
    return states


def test_the_walk_leaves_no_decision_on_leads_out() -> None:
    there = {
        name
        for module in MODULES
        for name, kind in vars(module).items()
        if is_dataclass(kind) and hasattr(kind, "carry_out") and kind.__module__ == module.__name__
    }
    taken = {SanitiseObject.__name__ if callable(step) else type(step).__name__ for step in WALK}
    assert taken == there


def test_undo_takes_every_step_back_and_redo_does_it_again(case: Case) -> None:
    states = walk(case)
    for state in reversed(states[:-1]):
        case.undo()
        assert decided(case.reader()) == state
    with pytest.raises(UserError, match="no decision to take back"):
        case.undo()
    for state in states[1:]:
        case.redo()
        assert decided(case.reader()) == state
