"""Clues are weighed, judged and taken back; what a machine offers counts once a person accepts it."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app import sqlite
from app.case.casefile import Case
from app.case.decisions import history
from app.case.decisions.clue_decisions import (
    AcceptClues,
    AddClue,
    AddClues,
    ChangeClue,
    RefuteClues,
    RemoveClue,
    ReopenClues,
    Spot,
)
from app.case.decisions.decision import Decision
from app.case.decisions.opinion_decisions import HoldOpinion
from app.case.decisions.series_decisions import CreateSeries
from app.case.queries import series
from app.case.trail import changes
from app.case.values.lead_values import Weight
from app.errors import UserError
from tests.app.case.sample import decided, filmed, new_case

FOR_SWEDEN, AGAINST_NORWAY = Weight("country", "SE", 2), Weight("country", "NO", -1)


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with new_case(tmp_path / "c", 3) as case:
        case.perform(CreateSeries("One", (1, 2)))
        yield case


def only(case: Case) -> series.Clue:
    (clue,) = series.clues(case.reader())
    return clue


def offered(medium: int = 1) -> AddClue:
    return AddClue(
        medium, "position", "Lies in Sweden.", 1, origin="machine", method="By its position.", weights=(FOR_SWEDEN,)
    )


def test_say_who_when_and_what_they_speak_for(case: Case) -> None:
    filmed(case, 1)
    case.perform(AddClue(1, "sign", "ICA", 1, weights=(AGAINST_NORWAY, FOR_SWEDEN), at_ms=1000, end_ms=2500))
    clue = only(case)
    assert (clue.author, clue.origin, clue.state) == ("A. Berg", "person", "accepted")
    assert clue.made_at.endswith("Z")
    assert clue.weights == (AGAINST_NORWAY, FOR_SWEDEN)
    assert (clue.at_ms, clue.end_ms, clue.supports) == (1000, 2500, "SE")
    (newest,) = history.entries(case.reader(), 1)
    assert (newest.detail["series"], newest.detail["weights"]) == (
        "S-0001",
        [["country", "NO", -1], ["country", "SE", 2]],
    )


def test_the_country_of_older_callers_is_a_weight(case: Case) -> None:
    case.perform(AddClue(1, "sign", "ICA", supports="se"))
    assert only(case).weights == (Weight("country", "SE", 1),)
    case.perform(AddClue(1, "sign", "ICA", supports="SE", weights=(FOR_SWEDEN,)))
    assert series.clues(case.reader())[1].weights == (FOR_SWEDEN,), "what is weighed stays as it was weighed"


def test_of_an_older_case_have_the_weight_of_their_country_and_can_be_taken_back(case: Case) -> None:
    """Their weights came with the format, so the decision that made them knows nothing of these."""
    case.perform(AddClue(1, "sign", "ICA", 1, supports="SE"))

    def age(db: sqlite.Connection) -> None:
        (seq, packed) = db.execute("SELECT seq, changes FROM undo ORDER BY seq DESC").fetchone()
        known = ("id", "series", "medium", "at_ms", "x", "y", "w", "h", "kind", "text", "supports")
        (made,) = (change for change in changes.unpack(packed) if change.table == "clue")
        assert made.after is not None
        older = changes.Change("clue", None, {name: made.after[name] for name in known})
        db.execute("UPDATE undo SET changes = ? WHERE seq = ?", (zlib.compress(msgspec.json.encode([older])), seq))

    case.write(age)
    case.undo()
    assert case.reader().execute("SELECT count(*) FROM clue_weight").fetchone() == (0,)
    case.redo()
    assert only(case).weights == (Weight("country", "SE", 1),)
    case.perform(HoldOpinion(1, "SE", "likely"))


def test_of_a_machine_wait_until_somebody_accepts_them(case: Case) -> None:
    case.perform(offered())
    clue = only(case)
    assert (clue.state, clue.author, clue.method) == ("proposed", "", "By its position.")
    case.perform(AcceptClues((1,)))
    assert (only(case).state, only(case).author) == ("accepted", "A. Berg")
    case.perform(ReopenClues((1,)))
    assert (only(case).state, only(case).author) == ("proposed", "")


def test_are_refuted_with_a_reason_and_that_is_taken_back(case: Case) -> None:
    case.perform(AddClue(1, "sign", "ICA", 1))
    case.perform(RefuteClues((1,), " printed on a T-shirt "))
    assert (only(case).state, only(case).reason) == ("refuted", "printed on a T-shirt")
    case.perform(ReopenClues((1,)))
    assert (only(case).state, only(case).reason, only(case).author) == ("accepted", "", "A. Berg")
    with pytest.raises(UserError, match="needs a reason"):
        case.perform(RefuteClues((1,), " "))


def test_many_are_judged_in_one_step_or_not_at_all(case: Case) -> None:
    case.perform(AddClues((offered(1), offered(2))))
    with pytest.raises(UserError, match="There is no clue 9"):
        case.perform(AcceptClues((1, 2, 9)))
    assert {clue.state for clue in series.clues(case.reader())} == {"proposed"}
    assert case.perform(AcceptClues((1, 2))).effect.reached == 2
    case.undo()
    assert {clue.state for clue in series.clues(case.reader())} == {"proposed"}
    case.undo()
    assert series.clues(case.reader()) == []


def test_change_in_parts(case: Case) -> None:
    filmed(case, 1)
    case.perform(AddClue(1, "sign", "ICA", 1, weights=(FOR_SWEDEN,), region=(0, 0, 0.5, 0.5)))
    case.perform(ChangeClue(1, text="ICA Maxi", weights=(AGAINST_NORWAY,)))
    clue = only(case)
    assert (clue.text, clue.weights, clue.supports) == ("ICA Maxi", (AGAINST_NORWAY,), "")
    assert clue.region == (0, 0, 0.5, 0.5)
    case.perform(ChangeClue(1, spot=Spot(500, 900), series=0))
    assert (only(case).region, only(case).at_ms, only(case).end_ms, only(case).series) == (None, 500, 900, None)
    before = decided(case.reader())
    assert not case.perform(ChangeClue(1, weights=(AGAINST_NORWAY,))).seq
    assert decided(case.reader()) == before


def test_stand_where_the_medium_has_a_picture_and_a_time(case: Case) -> None:
    case.write(lambda db: db.execute("UPDATE medium SET kind = 'sound', duration_ms = 10000 WHERE id = 1"))
    case.perform(AddClue(1, "language", "Swedish", at_ms=9000, end_ms=11500))  # a header may say a little too little
    with pytest.raises(UserError, match="A sound has no picture"):
        case.perform(AddClue(1, "sign", "ICA", region=(0, 0, 0.5, 0.5)))
    for beyond in (Spot(20000), Spot(9000, 20000)):
        with pytest.raises(UserError, match=r"It lasts 10\.0 seconds"):
            case.perform(AddClue(1, "language", "Swedish", at_ms=beyond.at_ms, end_ms=beyond.end_ms))
        with pytest.raises(UserError, match=r"It lasts 10\.0 seconds"):
            case.perform(ChangeClue(1, spot=beyond))
    case.write(lambda db: db.execute("UPDATE medium SET state = 'partial' WHERE id = 1"))
    case.perform(ChangeClue(1, spot=Spot(20000)))
    assert only(case).at_ms == 20000


def test_have_no_time_in_a_picture(case: Case) -> None:
    case.write(lambda db: db.execute("UPDATE medium SET kind = 'picture', duration_ms = NULL"))
    for moment in (Spot(3000), Spot(0, 3000)):
        with pytest.raises(UserError, match="A picture has no time"):
            case.perform(AddClue(1, "sign", "ICA", at_ms=moment.at_ms, end_ms=moment.end_ms))
    case.perform(AddClue(1, "sign", "ICA", at_ms=0))
    with pytest.raises(UserError, match="A picture has no time"):
        case.perform(ChangeClue(1, spot=Spot(3000)))
    case.write(lambda db: db.execute("UPDATE medium SET duration_ms = 10000"))  # one that moves
    case.perform(ChangeClue(1, spot=Spot(3000)))


def test_stand_at_media_whose_source_is_gone(case: Case) -> None:
    case.write(lambda db: db.execute("UPDATE occurrence SET state = 'unreadable', medium = NULL"))
    case.perform(AddClue(1, "sign", "seen before the disk went back", 1))
    assert only(case).medium == 1


def test_that_an_object_was_cropped_from_stay(case: Case) -> None:
    case.perform(AddClue(1, "sign", "ICA"))
    case.write(
        lambda db: db.execute(
            "INSERT INTO object (id, public_id, clue, type, question, steps, state) "
            "VALUES (1, 'G1', 1, '', '', '', 'draft')"
        )
    )
    with pytest.raises(UserError, match="The object G1 was cropped from this clue"):
        case.perform(RemoveClue(1))


@pytest.mark.parametrize(
    ("decision", "sentence"),
    [
        (AddClue(1, "sign", "x", end_ms=5), "A span ends after it begins"),
        (AddClue(1, "sign", "x", at_ms=5, end_ms=5), "A span ends after it begins"),
        (AddClue(1, "sign", "x", origin="oracle"), "is no origin of a clue"),
        (AddClue(1, "sign", "x", origin="machine"), "must say how it was found"),
        (AddClue(1, "sign", "x", weights=(Weight("country", "UK", 1),)), "is no country code"),
        (AddClues(()), "There are no clues to record"),
        (AcceptClues(()), "No clue is chosen"),
        (ChangeClue(1, text=" "), "needs words"),
        (ChangeClue(1, kind=""), "needs a kind"),
        (ChangeClue(1, series=7), "no such series"),
        (ChangeClue(1, spot=Spot(region=(0.5, 0.5, 0.6, 0.1))), "must lie inside the picture"),
        (ChangeClue(7, text="x"), "There is no clue 7"),
        (ReopenClues((7,)), "There is no clue 7"),
    ],
)
def test_what_makes_no_sense_is_a_sentence_and_changes_nothing(case: Case, decision: Decision, sentence: str) -> None:
    case.perform(AddClue(1, "sign", "ICA", 1))
    before = decided(case.reader())
    with pytest.raises(UserError, match=sentence):
        case.perform(decision)
    assert decided(case.reader()) == before
