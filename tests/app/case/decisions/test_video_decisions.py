"""Segments and kept frames are decisions: durable, audited, undone by one key, and checked before they are taken."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app import sqlite
from app.case.casefile import Case
from app.case.decisions import history
from app.case.decisions.decision import Decision
from app.case.decisions.video_decisions import AddSegment, ForgetFrame, KeepFrame, RemoveSegment
from app.case.queries import parts
from app.case.queries.parts import Segment
from app.case.trail.changed import Touched
from app.errors import UserError
from tests.app.case.sample import decided, new_case


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """Medium 1 is a video of ten seconds, 2 a sound of unknown length, 3 a picture."""

    def fill(db: sqlite.Connection) -> None:
        db.execute("UPDATE medium SET kind = 'video', duration_ms = 10000 WHERE id = 1")
        db.execute("UPDATE medium SET kind = 'sound' WHERE id = 2")

    with new_case(tmp_path / "c", 3) as case:
        case.write(fill)
        yield case


def segments(case: Case, medium: int = 1) -> list[Segment]:
    return parts.segments(case.reader(), medium)


def test_a_part_gets_a_category_of_its_own(case: Case) -> None:
    effect = case.perform(AddSegment(1, 1_500, 4_000, 2)).effect
    case.perform(AddSegment(2, 0, 999_000, 3))
    assert segments(case) == [Segment(1, 1_500, 4_000, 2)]
    assert segments(case, 2) == [Segment(2, 0, 999_000, 3)]
    assert effect.touched == {Touched.SEGMENTS}
    assert case.reader().execute("SELECT count(*) FROM category").fetchone() == (0,)


def test_the_same_part_again_only_changes_its_category(case: Case) -> None:
    case.perform(AddSegment(1, 1_500, 4_000, 2))
    case.perform(AddSegment(1, 1_500, 4_000, 3))
    assert segments(case) == [Segment(1, 1_500, 4_000, 3)]
    case.undo()
    assert segments(case) == [Segment(1, 1_500, 4_000, 2)]


def test_segments_come_in_order_of_time_and_may_overlap(case: Case) -> None:
    for begin, end in ((5_000, 6_000), (1_000, 9_000), (1_000, 2_000)):
        case.perform(AddSegment(1, begin, end, 1))
    assert [(each.begin_ms, each.end_ms) for each in segments(case)] == [(1_000, 2_000), (1_000, 9_000), (5_000, 6_000)]


def test_frames_are_kept_once_each(case: Case) -> None:
    assert case.perform(KeepFrame(1, 480)).effect.touched == {Touched.FRAMES}
    assert case.perform(KeepFrame(1, 480)).seq == 0
    case.perform(KeepFrame(1, 40))
    assert parts.kept_frames(case.reader(), 1) == [40, 480]
    case.perform(ForgetFrame(1, 480))
    assert parts.kept_frames(case.reader(), 1) == [40]


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ((), AddSegment(1, 0, 10, 1)),
        ((AddSegment(1, 0, 10, 1),), RemoveSegment(1)),
        ((), KeepFrame(1, 7)),
        ((KeepFrame(1, 7),), ForgetFrame(1, 7)),
    ],
)
def test_each_is_taken_back_and_done_again_and_stands_in_the_trail(
    case: Case, first: tuple[Decision, ...], then: Decision
) -> None:
    for each in first:
        case.perform(each)
    before = decided(case.reader())
    case.perform(then)
    after = decided(case.reader())
    assert before != after
    assert case.undo().effect.touched <= {Touched.SEGMENTS, Touched.FRAMES}
    assert decided(case.reader()) == before
    case.redo()
    assert decided(case.reader()) == after
    (digest,) = case.reader().execute("SELECT lower(hex(sha256)) FROM medium WHERE id = 1").fetchone()
    assert history.entries(case.reader())[2].detail["medium"] == digest


@pytest.mark.parametrize(
    ("decision", "words"),
    [
        (AddSegment(3, 0, 10, 1), "Only videos and sounds"),
        (AddSegment(1, 10, 10, 1), "ends after it begins"),
        (AddSegment(1, -5, 10, 1), "ends after it begins"),
        (AddSegment(1, 10_000, 11_000, 1), "before the medium ends"),
        (AddSegment(9, 0, 10, 1), "isn't in this case"),
        (RemoveSegment(4), "There is no segment 4"),
        (KeepFrame(1, -1), "before the beginning"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(case: Case, decision: Decision, words: str) -> None:
    before = decided(case.reader())
    with pytest.raises(UserError, match=words):
        case.perform(decision)
    assert decided(case.reader()) == before
