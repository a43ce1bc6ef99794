"""What the page of a series tells of its history: each decision with what was said in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.case.casefile import Case
from app.case.decisions.clue_decisions import AddClue, AddClues, RefuteClues
from app.case.decisions.entity_decisions import CreateEntity, SetEntity
from app.case.decisions.object_decisions import CropObject, SetObjectState
from app.case.decisions.opinion_decisions import HoldOpinion, RejectOpinion
from app.case.decisions.referral_decisions import Refer, SetReferral
from app.case.decisions.series_decisions import CreateSeries, MergeSeries, SetSeries
from app.case.queries.series_history import history_of
from app.desk.wording import history_words
from tests.app.case.sample import new_case


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with new_case(tmp_path / "c", 3) as case:
        case.perform(CreateSeries("Garden", (1, 2)))
        yield case


def told(case: Case) -> str:
    lines = history_words.lines(history_of(case.reader(), 1))
    return "\n".join(line.untrusted_value for line in lines)


def test_a_clue_is_told_with_its_words_also_where_it_is_judged(case: Case) -> None:
    case.perform(AddClue(1, "sign", "ICA", 1))
    case.perform(AddClues((AddClue(1, "text", "Kiosk", 1, origin="machine", method="Read."),)))
    case.perform(RefuteClues((1,), "a T-shirt"))
    said = told(case)
    assert "New clue 1 (A. Berg): “ICA”" in said
    assert "1 clue offered or recorded (A. Berg): “Kiosk”" in said
    assert "Clue 1 refuted (A. Berg): “ICA”: a T-shirt" in said


def test_an_object_is_told_with_the_state_that_it_was_set_to(case: Case) -> None:
    case.perform(AddClue(1, "toy", "a ball", 1, region=(0.1, 0.1, 0.5, 0.5)))
    case.perform(CropObject(1, "toy", "Where is this sold?"))
    case.perform(SetObjectState(1, "closed"))
    assert "State of O-0001 (A. Berg): Closed" in told(case)


def test_an_opinion_is_told_with_its_country_and_how_likely_it_is(case: Case) -> None:
    case.perform(HoldOpinion(1, "NO", "almost_certain", "the plugs"))
    case.perform(RejectOpinion(1, "DK", "other plugs"))
    said = told(case)
    assert "Opinion on S-0001 (A. Berg): Norway, almost certain: the plugs" in said
    assert "Rejected country of S-0001 (A. Berg): Denmark: other plugs" in said


def test_people_series_and_referrals_are_told_by_name(case: Case) -> None:
    case.perform(CreateEntity("victim", "V1", series=(1,)))
    case.perform(SetEntity(1, identified=True))
    case.perform(CreateSeries("Harbour", (3,)))
    case.perform(MergeSeries(1, (2,)))
    case.perform(SetSeries(1, note="with the coast"))
    case.perform(Refer(1, "SE", "NOA", "2026-03-01"))
    case.perform(SetReferral(1, outcome="victim_identified"))
    said = told(case)
    assert "New series S-0001 (A. Berg): title “Garden”, 2 media" in said
    assert "New entity 1 (A. Berg): “V1”" in said
    assert "Change of entity 1 (A. Berg): “V1”" in said
    assert "Merging into S-0001 (A. Berg): S-0002" in said
    assert "Change of S-0001 (A. Berg): note" in said
    assert "New referral 1 (A. Berg): Sweden, NOA, Nothing yet" in said
    assert "Change of referral 1 (A. Berg): Victim identified" in said
    case.undo()
    assert "Change of referral 1 (A. Berg): Victim identified; taken back" in told(case)


def test_what_was_written_at_length_is_cut_and_kept_in_one_line(case: Case) -> None:
    case.perform(AddClue(1, "sign", "a\nb" + "c" * 5000, 1))
    assert all(len(line) < 300 for line in told(case).splitlines())
