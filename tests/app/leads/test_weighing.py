"""Clues are weighed for and against each country; only accepted ones count."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.case.casefile import Case
from app.case.decisions.clue_decisions import AcceptClues, AddClue, RefuteClues
from app.case.decisions.opinion_decisions import HoldOpinion, RejectOpinion
from app.case.decisions.series_decisions import CreateSeries, MergeSeries
from app.case.values.lead_values import Weight
from app.leads.weighing import Weighing, weighing_of
from tests.app.case.sample import new_case


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """Two clues of a person and one that a machine offers, which speaks for Norway."""
    with new_case(tmp_path / "c", 1) as case:
        case.perform(CreateSeries("One", (1,)))
        case.perform(AddClue(1, "sign", "ICA", 1, weights=(Weight("country", "SE", 2), Weight("country", "NO", -1))))
        case.perform(AddClue(1, "socket", "F", 1, weights=(Weight("country", "SE", 1), Weight("region", "North", 3))))
        offer = AddClue(1, "position", "x", 1, origin="machine", method="m", weights=(Weight("country", "NO", 3),))
        case.perform(offer)
        yield case


def weighed(case: Case) -> Weighing:
    return weighing_of(case.reader(), 1)


def test_only_what_a_person_said_or_accepted_counts(case: Case) -> None:
    sweden, norway = weighed(case).candidates
    assert (sweden.country, sweden.total, [w.weight for w in sweden.for_it]) == ("SE", 3, [2, 1])
    assert (norway.country, norway.total, len(norway.for_it), len(norway.waiting)) == ("NO", -1, 0, 1)
    case.perform(AcceptClues((3,)))
    norway = weighed(case).candidates[1]
    assert (norway.total, len(norway.for_it), len(norway.against_it), norway.waiting) == (2, 1, 1, ())
    case.perform(RefuteClues((1,), "a T-shirt"))
    found = {each.country: each for each in weighed(case).candidates}
    assert (found["SE"].total, found["NO"].total, len(found["NO"].refuted)) == (1, 3, 1)


def test_one_finding_counts_once_after_two_series_were_merged(case: Case) -> None:
    offer = AddClue(1, "position", "x", 2, origin="machine", method="m", weights=(Weight("country", "NO", 3),))
    case.perform(CreateSeries("Two", (1,)))
    case.perform(offer)
    case.perform(MergeSeries(1, (2,)))
    case.perform(AcceptClues((3, 4)))
    norway = weighed(case).candidates[1]
    assert (norway.country, norway.total, [w.clue.id for w in norway.for_it]) == ("NO", 2, [3])


def test_held_opinions_come_first_and_rejected_ones_last(case: Case) -> None:
    case.perform(HoldOpinion(1, "FI", "unlikely", "a guess"))
    case.perform(RejectOpinion(1, "SE", "no snow"))
    assert [each.country for each in weighed(case).candidates] == ["FI", "NO", "SE"]
    case.perform(HoldOpinion(1, "NO", "likely", "the fjord"))
    assert [each.country for each in weighed(case).candidates] == ["NO", "FI", "SE"]


def test_what_does_not_fit_together_is_a_sentence(case: Case) -> None:
    case.perform(HoldOpinion(1, "SE", "likely"))
    assert (weighed(case).warning, weighed(case).candidates[0].warning) == ("", "")
    case.perform(HoldOpinion(1, "NO", "likely", "x"))
    assert "the opinions of Sweden (SE), Norway (NO) are more than certain (at least 110 %)" in weighed(case).warning
    case.perform(RejectOpinion(1, "NO", "x"))
    case.perform(RefuteClues((1, 2), "x"))
    assert "No accepted clue speaks for Sweden (SE) any more" in weighed(case).candidates[0].warning
    case.perform(AcceptClues((3,)))
    assert "Norway (NO) is rejected, yet its clues speak for it" in weighed(case).candidates[1].warning
