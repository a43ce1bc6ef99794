"""A referral says who got a series, when, with what, and what came of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.case.casefile import Case
from app.case.decisions import history
from app.case.decisions.decision import Decision
from app.case.decisions.referral_decisions import Refer, RemoveReferral, SetReferral
from app.case.decisions.series_decisions import CreateSeries, SetSeries
from app.case.queries import leads, series
from app.case.queries.former_status import former_status
from app.case.values.choices import OUTCOMES
from app.errors import UserError
from tests.app.case.sample import decided, new_case


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """A series, and a package of it."""
    with new_case(tmp_path / "c", 2) as case:
        case.perform(CreateSeries("One", (1, 2)))
        receipt = json.dumps({"package": "T-1.bag", "series": ["S-0001"], "number": 1, "bag_digest": "ab"})
        case.write(
            lambda db: db.execute("INSERT INTO package VALUES (7, '/out/T-1.bag', 'hash-only', 'x', ?)", (receipt,))
        )
        yield case


def test_gives_the_series_its_status_and_stays_with_it(case: Case) -> None:
    case.perform(Refer(1, "se", " NOA  Stockholm ", "2026-03-01", 7, "R-12", "by courier"))
    (referral,) = leads.referrals(case.reader(), series=1)
    assert (referral.country, referral.authority, referral.referred_on) == ("SE", "NOA Stockholm", "2026-03-01")
    assert (referral.package, referral.receipt, referral.outcome, referral.author) == (7, "R-12", "open", "A. Berg")
    assert series.get(case.reader(), 1).status == "referred"
    case.undo()
    assert (leads.referrals(case.reader()), series.get(case.reader(), 1).status) == ([], "draft")


def test_does_not_open_a_series_again_that_is_ended(case: Case) -> None:
    case.perform(SetSeries(1, status="identified"))
    case.perform(Refer(1, "SE", "NOA"))
    assert series.get(case.reader(), 1).status == "identified"


def test_of_today_where_no_day_is_given(case: Case) -> None:
    case.perform(Refer(1, "SE", "NOA"))
    (referral,) = leads.referrals(case.reader())
    assert len(referral.referred_on) == 10


def test_has_an_outcome_later(case: Case) -> None:
    case.perform(Refer(1, "SE", "NOA", "2026-03-01"))
    for outcome in OUTCOMES[1:]:
        assert case.perform(SetReferral(1, outcome)).seq
    case.perform(SetReferral(1, receipt="R-9", package=7, referred_on="2026-03-02", note="they called"))
    (referral,) = leads.referrals(case.reader())
    assert (referral.receipt, referral.package, referral.referred_on, referral.note) == (
        "R-9",
        7,
        "2026-03-02",
        "they called",
    )
    case.perform(SetReferral(1, package=0))
    assert leads.referrals(case.reader())[0].package is None
    case.perform(RemoveReferral(1))
    assert leads.referrals(case.reader()) == []


def test_an_outcome_by_which_somebody_was_identified_gives_the_series_its_status_in_one_step(case: Case) -> None:
    case.perform(Refer(1, "SE", "NOA", "2026-03-01"))
    before = decided(case.reader())
    case.perform(SetReferral(1, "victim_identified", series_identified=True))
    assert series.get(case.reader(), 1).status == "identified"
    assert leads.referrals(case.reader())[0].outcome == "victim_identified"
    assert history.entries(case.reader(), 1)[0].detail["status"] == "identified"
    case.undo()
    assert decided(case.reader()) == before
    case.perform(SetReferral(1, "both_identified"))
    assert series.get(case.reader(), 1).status == "referred", "it isn't set unasked"
    assert case.perform(SetReferral(1, series_identified=True)).seq
    assert case.perform(SetReferral(1, series_identified=True)).seq == 0


def test_removing_it_can_give_the_series_its_former_status_back_in_one_step(case: Case) -> None:
    case.perform(SetSeries(1, status="in_analysis"))
    case.perform(Refer(1, "SE", "NOA", "2026-03-01"))
    before = decided(case.reader())
    assert former_status(case.reader(), 1) == "in_analysis"
    case.perform(RemoveReferral(1))
    assert series.get(case.reader(), 1).status == "referred", "it isn't set unasked"
    case.undo()
    case.perform(RemoveReferral(1, status_back=True))
    assert series.get(case.reader(), 1).status == "in_analysis"
    assert leads.referrals(case.reader()) == []
    assert history.entries(case.reader(), 1)[0].detail["status"] == "in_analysis"
    case.undo()
    assert decided(case.reader()) == before


def test_a_status_that_was_set_since_or_is_held_by_another_referral_stays(case: Case) -> None:
    case.perform(Refer(1, "SE", "NOA", "2026-03-01"))
    case.perform(Refer(1, "NO", "Kripos", "2026-03-02"))
    assert former_status(case.reader(), 1) == former_status(case.reader(), 2) == ""
    with pytest.raises(UserError, match="isn't referred by this one alone"):
        case.perform(RemoveReferral(1, status_back=True))
    case.perform(RemoveReferral(1))
    assert former_status(case.reader(), 2) == "draft", "the first of them made it referred"
    case.perform(SetSeries(1, status="triaged"))
    assert former_status(case.reader(), 2) == ""
    case.perform(SetSeries(1, status="referred"))
    assert former_status(case.reader(), 2) == "triaged"
    assert former_status(case.reader(), 9) == ""


def test_packages_are_found_by_what_they_carry(case: Case) -> None:
    assert [each.number for each in leads.packages(case.reader(), code="S-0001")] == [1]
    assert leads.packages(case.reader(), code="S-0002") == []


@pytest.mark.parametrize(
    ("decision", "sentence"),
    [
        (Refer(9, "SE", "x"), "no such series"),
        (Refer(1, "UK", "x"), "is no country code"),
        (Refer(1, "SE", " "), "needs the authority"),
        (Refer(1, "SE", "x", "2026-03"), "is made on a day; give it whole"),
        (Refer(1, "SE", "x", "soon"), "is no date"),
        (Refer(1, "SE", "x", package=8), "There is no package 8"),
        (SetReferral(1, "fine"), "“fine” is no outcome; use one of open"),
        (SetReferral(1, "known_there", series_identified=True), "By the outcome “known_there” nobody was identified"),
        (SetReferral(9, "open"), "There is no referral 9"),
        (RemoveReferral(9), "There is no referral 9"),
    ],
)
def test_what_makes_no_sense_is_a_sentence_and_changes_nothing(case: Case, decision: Decision, sentence: str) -> None:
    case.perform(Refer(1, "SE", "NOA", "2026-03-01"))
    before = decided(case.reader())
    with pytest.raises(UserError, match=sentence):
        case.perform(decision)
    assert decided(case.reader()) == before
