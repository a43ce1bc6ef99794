"""The slots of a timeline's bars, and its words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.case.queries.where_when import BEGINNING, END, Area, DateKind, Span, Step
from app.desk.maps.timeline_axis import COARSER, FINER, Axis, step_for
from app.desk.wording import where_when_words as words


def at(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


spans = st.tuples(st.integers(at("1905-01-01"), at("2040-01-01")), st.integers(1, 10**9))


@given(spans, st.floats(50, 3000))
def test_a_slot_is_found_where_it_is_drawn(span: tuple[int, int], width: float) -> None:
    begin, end = span[0], span[0] + span[1]
    axis = Axis.over(begin, end, step_for(begin, end))
    assert axis.begin <= begin < end <= axis.end
    slot = axis.slot_of(begin)
    assert axis.edges[slot] <= begin < axis.edges[slot + 1]
    middle = (axis.left(slot, width) + axis.left(slot + 1, width)) / 2
    assert axis.slot_at(middle, width) == slot
    assert axis.label_every(width, 60) >= 1


@given(spans)
def test_finer_and_back(span: tuple[int, int]) -> None:
    axis = Axis.over(span[0], span[0] + span[1], step_for(span[0], span[0] + span[1]))
    finer = axis.inside(0, 0)
    if axis.step in FINER:
        assert (finer.step, finer.begin, finer.end) == (FINER[axis.step], axis.edges[0], axis.edges[1])
        around = finer.around(finer.begin)
        if around is not None:
            assert around.step is axis.step
            assert around.begin <= finer.begin < finer.end <= around.end
    else:
        assert finer == axis


@given(spans, st.sampled_from([Step.MONTH, Step.DAY, Step.HOUR]))
def test_pages_lie_beside_each_other(span: tuple[int, int], step: Step) -> None:
    period = Axis.over(span[0], span[0] + 1, COARSER[step])
    axis = Axis.over(period.begin, period.end, step)
    after, before = axis.beside(1), axis.beside(-1)
    assert after is not None
    assert before is not None
    assert (before.end, after.begin) == (axis.begin, axis.end)
    assert after.beside(-1) == before.beside(1) == axis


def test_years_have_nothing_beside_and_nothing_around() -> None:
    axis = Axis.over(at("2000-01-01"), at("2020-01-01"), Step.YEAR)
    assert (axis.beside(1), axis.around(axis.begin)) == (None, None)


def test_too_many_bars_are_refused() -> None:
    with pytest.raises(ValueError, match="too many"):
        Axis.over(at("1905-01-01"), at("2020-01-01"), Step.HOUR)


@pytest.mark.parametrize(
    ("begin", "end", "said"),
    [
        ("2024-01-01", "2025-01-01", "2024"),
        ("2024-01-01", "2026-01-01", "2024 – 2025"),
        ("2024-05-01", "2024-06-01", "May 2024"),
        ("2024-05-02", "2024-05-03", "2 May 2024"),
        ("2024-05-02T14:00", "2024-05-02T15:00", "2 May 2024, 14:00"),
        ("2024-03-01", "2024-06-01", "Mar 2024 – May 2024"),
    ],
)
def test_a_span_is_said_as_short_as_can_be(begin: str, end: str, said: str) -> None:
    assert words.period(at(begin), at(end)) == said


def test_open_spans_rectangles_and_clocks_are_said() -> None:
    assert words.period(BEGINNING, at("1900-01-01")) == "before 1 Jan 1900"
    assert words.period(at("2026-01-02"), END) == "after 2 Jan 2026"
    assert words.span(Span(DateKind.FILE, at("2024-01-01"), at("2025-01-01"), utc=True)) == (
        "Changed (file system): 2024, UTC"
    )
    assert words.area(Area(-1.5, -2.25, 3, 4)) == "Area: 1.500° S 2.250° W to 3.000° N 4.000° E"


@given(st.integers(-(2**53), 2**53), st.integers(1, 2**53), st.sampled_from(Step))
def test_no_time_is_too_strange_for_words(begin: int, length: int, step: Step) -> None:
    assume(length)
    assert words.period(begin, begin + length)
    assert words.moment(begin, step)
    assert isinstance(words.short_moment(begin, step), str)
