"""What is said of series, how they unite, how members move, and how the work is handed out."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import sqlite
from app.case.casefile import Case
from app.case.decisions.clue_decisions import AddClue
from app.case.decisions.decision import Decision
from app.case.decisions.series_decisions import AddToSeries, CreateSeries, MergeSeries, SetSeries, SplitSeries
from app.case.decisions.series_work import MoveMembers, SetMembers, TakeNextSeries
from app.case.queries import series, work
from app.case.values.lead_values import Range
from app.errors import UserError
from tests.app.case.sample import decided, new_case


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with new_case(tmp_path / "c", 6) as case:
        case.perform(CreateSeries("One", (1, 2, 3), "same room"))
        case.perform(CreateSeries("Two", (3, 4)))
        case.perform(CreateSeries("Three", (5,)))
        yield case


def codes(case: Case, numbers: list[int]) -> list[str]:
    return [series.get(case.reader(), number).code for number in numbers]


class TestFacts:
    def test_are_kept_and_taken_away(self, case: Case) -> None:
        case.perform(
            SetSeries(
                1,
                priority="urgent",
                owner=" B. Cole ",
                victims=Range(1, 2),
                offenders=Range(1),
                first_seen="2012",
                last_seen="2015-03",
                distributed="no",
                central_number="ICSE-77",
            )
        )
        found = series.get(case.reader(), 1)
        assert (found.priority, found.owner, found.victims, found.offenders) == (2, "B. Cole", Range(1, 2), Range(1))
        assert (found.first_seen, found.last_seen, found.distributed, found.central_number) == (
            "2012",
            "2015-03",
            False,
            "ICSE-77",
        )
        case.perform(SetSeries(1, victims=Range(), first_seen="", distributed="unknown", owner=""))
        found = series.get(case.reader(), 1)
        assert (found.victims, found.first_seen, found.distributed, found.owner) == (Range(), "", None, "")
        assert (found.offenders, found.last_seen) == (Range(1), "2015-03")

    @pytest.mark.parametrize(
        ("decision", "sentence"),
        [
            (SetSeries(1, victims=Range(3, 2)), "at least 3 and at most 2 victims"),
            (SetSeries(1, offenders=Range(None, -1)), "can't be a number of offenders"),
            (SetSeries(1, first_seen="2015", last_seen="2014"), "can't end"),
            (SetSeries(1, last_seen="yesterday"), "is no date"),
            (SetSeries(1, priority="now"), "“now” is no answer to priority; use one of low, normal, high, urgent"),
            (SetSeries(1, distributed="maybe"), "use one of yes, no, unknown"),
        ],
    )
    def test_that_make_no_sense_are_a_sentence(self, case: Case, decision: Decision, sentence: str) -> None:
        before = decided(case.reader())
        with pytest.raises(UserError, match=sentence):
            case.perform(decision)
        assert decided(case.reader()) == before

    def test_a_last_day_before_the_first_that_stands_is_refused(self, case: Case) -> None:
        case.perform(SetSeries(1, first_seen="2015-06"))
        with pytest.raises(UserError, match="can't end"):
            case.perform(SetSeries(1, last_seen="2015-05"))
        case.perform(SetSeries(1, last_seen="2015"))


class TestMerge:
    def test_loses_nothing_that_is_said(self, case: Case) -> None:
        case.perform(SetSeries(1, note="ours", victims=Range(1, 2), first_seen="2014-05", priority="low"))
        case.perform(
            SetSeries(
                2, note="theirs", victims=Range(2, 3), first_seen="2014", last_seen="2016", owner="B", country="NO"
            )
        )
        case.perform(SetSeries(3, priority="high", distributed="yes", central_number="7", victims=Range(1, 1)))
        case.perform(MergeSeries(1, (2, 3)))
        found = series.get(case.reader(), 1)
        assert found.note == "ours\nS-0002: theirs"
        assert (found.victims, found.first_seen, found.last_seen) == (Range(2, 6), "2014", "2016")
        assert (found.owner, found.country, found.central_number) == ("B", "NO", "7")
        assert (found.priority, found.distributed, found.members) == (1, True, 5)

    def test_another_number_owner_or_country_is_noted(self, case: Case) -> None:
        case.perform(SetSeries(1, owner="A", central_number="7", country="SE"))
        case.perform(SetSeries(2, owner="B", central_number="8", country="SE"))
        case.perform(MergeSeries(1, (2,)))
        found = series.get(case.reader(), 1)
        assert (found.owner, found.central_number) == ("A", "7")
        assert found.note == "S-0002: owner B\nS-0002: central number 8"

    def test_an_unknown_upper_bound_stays_unknown(self, case: Case) -> None:
        case.perform(SetSeries(1, victims=Range(1, 2)))
        case.perform(MergeSeries(1, (2,)))
        assert series.get(case.reader(), 1).victims == Range(1, None)

    @pytest.mark.parametrize(
        ("own", "other", "status"),
        [
            ("draft", "referred", "referred"),
            ("in_analysis", "triaged", "in_analysis"),
            ("referred", "identified", "identified"),
            ("in_analysis", "closed_known", "in_analysis"),
            ("closed_no_lead", "referred", "closed_no_lead"),
            ("closed_known", "identified", "identified"),
        ],
    )
    def test_the_work_has_come_as_far_as_in_any_that_is_not_closed(
        self, case: Case, own: str, other: str, status: str
    ) -> None:
        case.perform(SetSeries(1, status=own))
        case.perform(SetSeries(2, status=other))
        before = decided(case.reader())
        case.perform(MergeSeries(1, (2, 3)))
        assert series.get(case.reader(), 1).status == status
        case.undo()
        assert decided(case.reader()) == before

    def test_who_asks_for_the_old_code_is_told_where_it_went(self, case: Case) -> None:
        case.perform(MergeSeries(1, (2,)))
        with pytest.raises(UserError, match="S-0002 was merged into S-0001; use S-0001, or take the merge back"):
            series.by_name(case.reader(), "S-0002")
        with pytest.raises(UserError, match="no such series"):
            case.perform(MergeSeries(2, (1,)))  # the way round, which would be a circle
        case.undo()
        assert series.by_name(case.reader(), "S-0002") == 2


class TestMembers:
    def test_change_role_and_reason(self, case: Case) -> None:
        case.perform(SetMembers(1, (1, 2), role="derived"))
        case.perform(SetMembers(1, (2,), reason=" cropped "))
        found = {m.medium: (m.role, m.reason) for m in series.members(case.reader(), 1)}
        assert found == {1: ("derived", "same room"), 2: ("derived", "cropped"), 3: ("original", "same room")}

    def test_move_with_the_clues_at_them(self, case: Case) -> None:
        case.perform(AddClue(2, "sign", "moves", 1))
        case.perform(AddClue(1, "sign", "stays", 1))
        before = decided(case.reader())
        case.perform(MoveMembers(1, (2, 3), 2))
        assert [m.medium for m in series.members(case.reader(), 1)] == [1]
        assert [m.medium for m in series.members(case.reader(), 2)] == [2, 3, 4]
        assert [clue.text for clue in series.clues(case.reader(), series=2)] == ["moves"]
        case.undo()
        assert decided(case.reader()) == before

    @pytest.mark.parametrize(
        ("decision", "sentence"),
        [
            (MoveMembers(1, (1,), 1), "The members are in S-0001 already"),
            (MoveMembers(1, (4,), 2), "Only members of S-0001"),
            (MoveMembers(1, (1,), 9), "no such series"),
            (SetMembers(1, (), role="context"), "Only members of S-0001"),
            (SetMembers(1, (1,), role="copy"), "“copy” is no role"),
        ],
    )
    def test_what_makes_no_sense_is_a_sentence(self, case: Case, decision: Decision, sentence: str) -> None:
        before = decided(case.reader())
        with pytest.raises(UserError, match=sentence):
            case.perform(decision)
        assert decided(case.reader()) == before


class TestQueue:
    def test_is_by_priority_then_status_then_age(self, case: Case) -> None:
        case.perform(CreateSeries("Four"))
        assert codes(case, work.queue(case.reader())) == ["S-0001", "S-0002", "S-0003", "S-0004"]
        case.perform(SetSeries(3, status="triaged"))
        case.perform(SetSeries(4, priority="high"))
        case.perform(SetSeries(1, priority="low"))
        assert codes(case, work.queue(case.reader())) == ["S-0004", "S-0003", "S-0002", "S-0001"]

    def test_two_officers_never_get_the_same(self, case: Case) -> None:
        taken = [case.perform(TakeNextSeries(officer)).effect.target for officer in ("B", "C", "")]
        assert sorted(taken) == ["S-0001", "S-0002", "S-0003"]
        assert [series.get(case.reader(), number).owner for number in (1, 2, 3)] == ["B", "C", "A. Berg"]
        assert {each.status for each in series.all_series(case.reader())} == {"in_analysis"}
        with pytest.raises(UserError, match="No series waits for work"):
            case.perform(TakeNextSeries("B"))

    def test_gives_officers_their_own_and_not_those_of_others(self, case: Case) -> None:
        case.perform(SetSeries(1, owner="B"))
        assert codes(case, work.queue(case.reader(), "C")) == ["S-0002", "S-0003"]
        assert codes(case, work.queue(case.reader(), "B"))[0] == "S-0001"


def test_the_board_counts(case: Case) -> None:
    case.perform(SetSeries(1, status="identified", country="SE"))
    case.perform(SetSeries(2, status="in_analysis", owner="B", country="SE"))
    case.perform(AddClue(1, "sign", "x", 1))
    case.perform(AddClue(1, "sign", "of no series"))
    case.perform(AddClue(1, "time", "x", 1, origin="machine", method="by its clock"))
    board = work.board(case.reader())
    assert (board.total, board.analysed, board.with_country, board.waiting) == (3, 1, 2, 1)
    assert dict(board.by_status)["identified"] == dict(board.by_status)["draft"] == 1
    assert (board.by_country, board.by_owner) == ((("SE", 2),), (("B", 1),))
    assert (board.media, board.clues, board.referrals) == (5, 1, 0), "medium 3 is in two series and counts once"


def test_a_series_of_fifty_thousand_is_quick(tmp_path: Path) -> None:
    """Merged, split and moved in a few seconds each; by statements for single rows it was minutes on a busy machine."""
    many = 50_000

    def fill(db: sqlite.Connection) -> None:
        db.executemany(
            "INSERT INTO medium (id, sha256, md5, sha1, size, kind, mime, format, state, stack) "
            "VALUES (?, ?, x'', x'', 1, 'picture', '', '', 'ready', ?)",
            ((n, n.to_bytes(32, "big"), n) for n in range(1, many + 1)),
        )

    half = tuple(range(1, many // 2 + 1))
    decisions: list[Decision] = [
        CreateSeries("Large", tuple(range(1, many + 1))),
        SplitSeries(1, half, "Half"),
        MoveMembers(2, half[: many // 4], 1),
        MergeSeries(1, (2,)),
        SetMembers(1, half, role="derived"),
        AddToSeries(1, half),
    ]
    with new_case(tmp_path / "c") as case:
        case.write(fill)
        begun = time.process_time()
        for decision in decisions:
            case.perform(decision)
        assert series.get(case.reader(), 1).members == many
        for _ in decisions[:-1]:  # the last one changed nothing
            case.undo()
        assert time.process_time() - begun < 20, "all six and their way back; about 4 s of one processor"
        assert series.all_series(case.reader()) == []
