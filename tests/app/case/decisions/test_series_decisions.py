"""Series are made, filled, merged and split, and each step can be taken back whole."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.case.casefile import Case
from app.case.decisions.clue_decisions import AddClue
from app.case.decisions.decision import Decision
from app.case.decisions.series_decisions import (
    AddToSeries,
    CreateSeries,
    MergeSeries,
    RemoveFromSeries,
    SetSeries,
    SplitSeries,
)
from app.case.queries import series
from app.case.values.choices import STATUSES
from app.errors import UserError
from tests.app.case.sample import decided, new_case


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Series 1 has the media 1 to 3 and a clue at 1 and at 2; series 2 has 3 and 4, and a clue at 4."""
    with new_case(tmp_path_factory.mktemp("made") / "c", 6) as case:
        case.perform(CreateSeries("Harbour", (1, 2, 3), "same room"))
        case.perform(CreateSeries("", (4,), code="Lake.2"))
        case.perform(AddToSeries(2, (3,), "same chair", "derived"))
        case.perform(AddClue(1, "sign", "one", 1))
        case.perform(AddClue(2, "sign", "two", 1))
        case.perform(AddClue(4, "sign", "four", 2))
        return case.folder


@pytest.fixture
def case(tmp_path: Path, made: Path) -> Iterator[Case]:
    with Case.open(shutil.copytree(made, tmp_path / "c.case")) as case:
        yield case


def members(case: Case, number: int) -> list[int]:
    return [member.medium for member in series.members(case.reader(), number)]


def clues(case: Case, number: int) -> list[str]:
    return [clue.text for clue in series.clues(case.reader(), series=number)]


def back_and_forth(case: Case, decision: Decision) -> None:
    """Perform it, and see that undo and redo give exactly what was there before and after."""
    before = decided(case.reader())
    case.perform(decision)
    after = decided(case.reader())
    assert after != before
    case.undo()
    assert decided(case.reader()) == before
    case.redo()
    assert decided(case.reader()) == after


def test_a_series_holds_what_it_was_made_of(case: Case) -> None:
    first, second = series.all_series(case.reader())[::-1]
    assert (first.code, first.title, first.status, first.country, first.members) == (
        "S-0001",
        "Harbour",
        "draft",
        "",
        3,
    )
    assert (second.code, second.title, second.members) == ("Lake.2", "Lake.2", 2)
    assert [(m.role, m.reason) for m in series.members(case.reader(), 2)] == [
        ("derived", "same chair"),
        ("original", ""),
    ]


class TestCodes:
    def test_the_next_one_is_free(self, case: Case) -> None:
        case.perform(SetSeries(1, code="S-0003"))
        assert case.perform(CreateSeries("third")).effect.target == "S-0004"
        assert case.perform(CreateSeries("fourth")).effect.target == "S-0005"

    def test_one_that_was_given_never_means_another_series(self, case: Case) -> None:
        gone = case.perform(CreateSeries("third")).effect.target
        case.perform(MergeSeries(1, (3,)))
        assert case.perform(CreateSeries("fourth")).effect.target != gone
        undone = case.perform(CreateSeries("fifth")).effect.target
        case.undo()
        assert case.perform(CreateSeries("sixth")).effect.target != undone

    @pytest.mark.parametrize("code", ["S-0001", "a b", "a/b", "../x", "x" * 41, "a\nb", "é\u202e", "a'b"])
    def test_taken_or_odd_ones_are_refused(self, case: Case, code: str) -> None:
        before = decided(case.reader())
        with pytest.raises(UserError, match=r"choose another code|can't be a series code"):
            case.perform(CreateSeries("x", code=code))
        with pytest.raises(UserError):
            case.perform(SetSeries(2, code=code))
        assert decided(case.reader()) == before


class TestChanges:
    def test_set_changes_what_is_said_and_leaves_the_rest(self, case: Case) -> None:
        back_and_forth(
            case, SetSeries(1, title=" Quay ", status="in_analysis", country="no", note=" ask them ", code="Q")
        )
        back_and_forth(case, SetSeries(1, country=""))
        found = series.get(case.reader(), 1)
        assert (found.code, found.title, found.status) == ("Q", "Quay", "in_analysis")
        assert (found.country, found.note, found.members) == ("", "ask them", 3)

    def test_every_status_can_be_set(self, case: Case) -> None:
        for status in STATUSES[1:]:
            assert case.perform(SetSeries(1, status=status)).seq

    def test_what_is_said_already_leaves_no_trace(self, case: Case) -> None:
        assert not case.perform(SetSeries(1, title="Harbour", status="draft", code="S-0001")).seq
        assert not case.perform(AddToSeries(1, (1, 2))).seq
        assert not case.perform(RemoveFromSeries(1, (5,))).seq

    def test_add_and_remove(self, case: Case) -> None:
        back_and_forth(case, AddToSeries(1, (3, 5, 6, 5), "same tiles", "context"))
        assert members(case, 1) == [1, 2, 3, 5, 6]
        back_and_forth(case, RemoveFromSeries(1, (1, 5)))
        assert members(case, 1) == [2, 3, 6]

    def test_merge_moves_members_and_clues_and_ends_the_others(self, case: Case) -> None:
        case.perform(CreateSeries("third", (4, 6)))
        back_and_forth(case, MergeSeries(1, (2, 3, 2)))
        assert [found.id for found in series.all_series(case.reader())] == [1]
        assert members(case, 1) == [1, 2, 3, 4, 6]
        assert clues(case, 1) == ["one", "two", "four"]

    def test_merge_keeps_what_the_target_says_of_a_common_member(self, case: Case) -> None:
        case.perform(MergeSeries(1, (2,)))
        assert {m.medium: m.reason for m in series.members(case.reader(), 1)}[3] == "same room"

    def test_split_moves_members_with_their_clues_and_reasons(self, case: Case) -> None:
        back_and_forth(case, SplitSeries(1, (2, 3, 2), "Shore"))
        new = max(found.id for found in series.all_series(case.reader()))
        assert (members(case, 1), members(case, new), members(case, 2)) == ([1], [2, 3], [3, 4])
        assert (clues(case, 1), clues(case, new)) == (["one"], ["two"])
        assert {member.reason for member in series.members(case.reader(), new)} == {"same room"}
        assert series.get(case.reader(), new).title == "Shore"


@pytest.mark.parametrize(
    ("decision", "sentence"),
    [
        (CreateSeries("x", (1, 99)), "Medium 99 isn't in this case"),
        (AddToSeries(9, (1,)), "no such series"),
        (AddToSeries(1, (99,)), "Medium 99 isn't in this case"),
        (AddToSeries(1, (5,), role="copy"), "“copy” is no role; use one of original, derived, context"),
        (RemoveFromSeries(9, (1,)), "no such series"),
        (SetSeries(9, title="x"), "no such series"),
        (SetSeries(1, status="done"), "“done” is no status; use one of draft"),
        (SetSeries(1, country="Norway"), "“Norway” is no country code"),
        (SetSeries(1, country="N0"), "is no country code"),
        (SetSeries(1, country="ZZ"), "is no country code"),
        (SetSeries(1, country="UK"), "The United Kingdom has GB"),
        (SetSeries(1, title=" "), "needs a title"),
        (SetSeries(1, code=" "), "can't be a series code"),
        (MergeSeries(1, ()), "one series and at least one other"),
        (MergeSeries(1, (2, 1)), "one series and at least one other"),
        (MergeSeries(1, (9,)), "no such series"),
        (MergeSeries(9, (1,)), "no such series"),
        (SplitSeries(1, (), "x"), "Only members of S-0001 can be split off"),
        (SplitSeries(1, (1, 4), "x"), "Only members of S-0001 can be split off"),
        (SplitSeries(9, (1,), "x"), "no such series"),
    ],
)
def test_what_makes_no_sense_is_a_sentence_and_changes_nothing(case: Case, decision: Decision, sentence: str) -> None:
    before = decided(case.reader())
    with pytest.raises(UserError, match=sentence):
        case.perform(decision)
    assert decided(case.reader()) == before


def test_a_stack_joins_a_series_with_all_its_members(case: Case) -> None:
    case.write(lambda db: db.execute("UPDATE medium SET stack = 5 WHERE id IN (5, 6)"))
    case.perform(AddToSeries(1, (5,), stacks=True))
    assert members(case, 1) == [1, 2, 3, 5, 6]
    case.undo()
    assert members(case, 1) == [1, 2, 3]
    back_and_forth(case, CreateSeries("Boat", (6,), stacks=True))
