"""A series has the country of its best opinion; alternatives are kept with their reasons."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.case.casefile import Case
from app.case.decisions.clue_decisions import AddClue, RefuteClues
from app.case.decisions.decision import Decision
from app.case.decisions.opinion_decisions import HoldOpinion, RejectOpinion, RemoveOpinion
from app.case.decisions.series_decisions import CreateSeries, MergeSeries, SetSeries
from app.case.queries import leads, series
from app.case.values.lead_values import Weight
from app.case.values.vocabulary import likelihoods
from app.errors import UserError
from tests.app.case.sample import decided, new_case


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with new_case(tmp_path / "c", 3) as case:
        case.perform(CreateSeries("One", (1, 2)))
        case.perform(AddClue(1, "sign", "ICA", 1, "SE"))
        yield case


def country(case: Case) -> str:
    return series.get(case.reader(), 1).country


def test_the_series_follows_the_best_one_that_is_held(case: Case) -> None:
    case.perform(HoldOpinion(1, "SE", "likely"))
    assert country(case) == "SE"
    case.perform(HoldOpinion(1, "NO", "very_likely", "the officer knows the fjord"))
    assert country(case) == "NO"
    case.perform(RejectOpinion(1, "NO", "it was a poster"))
    assert country(case) == "SE"
    kept = {opinion.country: (opinion.state, opinion.reason) for opinion in leads.opinions(case.reader(), 1)}
    assert kept == {"SE": ("held", ""), "NO": ("rejected", "it was a poster")}
    case.undo()
    assert country(case) == "NO"


def test_of_two_equal_ones_the_newer_leads(case: Case) -> None:
    for newer in ("SE", "NO", "SE"):
        time.sleep(0.002)  # within one millisecond they would be equally old
        case.perform(HoldOpinion(1, newer, "likely", f"{newer} again" if country(case) else "first"))
        assert country(case) == newer


def test_what_is_not_likely_gives_no_country(case: Case) -> None:
    for word in ("almost_no_chance", "unlikely", "roughly_even"):
        case.perform(HoldOpinion(1, "SE", word))
        assert country(case) == ""
    case.perform(HoldOpinion(1, "SE", "likely"))
    assert country(case) == "SE"
    case.perform(RemoveOpinion(1, "SE"))
    assert (country(case), leads.opinions(case.reader(), 1)) == ("", [])


def test_without_a_clue_that_counts_it_needs_a_reason(case: Case) -> None:
    with pytest.raises(UserError, match=r"No accepted clue of S-0001 speaks for Norway \(NO\); write the reason"):
        case.perform(HoldOpinion(1, "NO", "likely"))
    case.perform(RefuteClues((1,), "a T-shirt"))
    with pytest.raises(UserError, match=r"No accepted clue of S-0001 speaks for Sweden \(SE\)"):
        case.perform(HoldOpinion(1, "SE", "likely"))
    case.perform(AddClue(1, "sign", "no proof", 1, weights=(Weight("country", "SE", -1),)))
    with pytest.raises(UserError, match="No accepted clue"):
        case.perform(HoldOpinion(1, "SE", "likely"))
    case.perform(HoldOpinion(1, "SE", "likely", "a colleague knows the room"))
    assert country(case) == "SE"


def test_a_country_set_by_hand_gives_way_to_opinions(case: Case) -> None:
    case.perform(SetSeries(1, country="FI"))
    case.perform(HoldOpinion(1, "SE", "likely"))
    assert country(case) == "SE"
    with pytest.raises(UserError, match="The country of S-0001 follows its opinions"):
        case.perform(SetSeries(1, country="FI"))
    case.perform(SetSeries(1, country="SE", title="the same is no matter"))


def test_a_merge_takes_opinions_along_and_the_target_has_the_last_word(case: Case) -> None:
    case.perform(CreateSeries("Two", (3,)))
    case.perform(HoldOpinion(2, "NO", "very_likely", "x"))
    case.perform(HoldOpinion(2, "SE", "unlikely", "theirs"))
    case.perform(HoldOpinion(1, "SE", "likely", "ours"))
    before = decided(case.reader())
    case.perform(MergeSeries(1, (2,)))
    assert country(case) == "NO"
    assert {o.country: o.reason for o in leads.opinions(case.reader(), 1)} == {"NO": "x", "SE": "ours"}
    assert series.get(case.reader(), 1).note == "S-0002: Sweden (SE), unlikely; theirs; A. Berg"
    case.undo()
    assert decided(case.reader()) == before


def test_saying_it_again_leaves_no_trace(case: Case) -> None:
    case.perform(HoldOpinion(1, "SE", "likely"))
    assert not case.perform(HoldOpinion(1, "se", "likely")).seq


def test_the_scale_is_that_of_the_directive() -> None:
    scale = likelihoods()
    assert [(each.least, each.most) for each in scale.likelihoods] == [
        (1, 5),
        (5, 20),
        (20, 45),
        (45, 55),
        (55, 80),
        (80, 95),
        (95, 99),
    ]
    assert "Intelligence Community Directive 203" in scale.source


@pytest.mark.parametrize(
    ("decision", "sentence"),
    [
        (HoldOpinion(1, "SE", "perhaps"), "“perhaps” is no likelihood; use one of almost_no_chance"),
        (HoldOpinion(1, "UK", "likely"), "The United Kingdom has GB"),
        (HoldOpinion(9, "SE", "likely", "x"), "no such series"),
        (RejectOpinion(1, "SE", ""), r"Rejecting Sweden \(SE\) needs a reason"),
        (RemoveOpinion(1, "SE"), r"S-0001 has no opinion of Sweden \(SE\)"),
    ],
)
def test_what_makes_no_sense_is_a_sentence_and_changes_nothing(case: Case, decision: Decision, sentence: str) -> None:
    before = decided(case.reader())
    with pytest.raises(UserError, match=sentence):
        case.perform(decision)
    assert decided(case.reader()) == before
