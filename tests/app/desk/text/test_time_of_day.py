"""The time of day beside the position is the file's own claim, and says so where it has no zone."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from app.case.queries.media import Medium
from app.desk.text.time_of_day import clocks, exact_clock, time_of_day

MEDIUM = Medium(
    **dict.fromkeys((field.name for field in fields(Medium)), None)  # type: ignore[arg-type]  # only the time matters here
)


@pytest.mark.parametrize(
    ("zone", "words", "known"),
    [(None, "zone not stated", False), (0, "UTC", True), (330, "UTC+5:30", True), (-210, "UTC−3:30", True)],
)
def test_it_goes_with_the_position(zone: int | None, words: str, known: bool) -> None:
    medium = replace(MEDIUM, taken="2024-02-28T23:59:58", zone_minutes=zone)
    found = time_of_day(medium, 2_900)
    assert found is not None
    assert (found.clock, found.zone, found.zone_known) == ("2024-02-29 00:00:00", words, known)


@pytest.mark.parametrize("taken", [None, "no time", "9999-12-31T23:59:59"])
def test_what_is_no_time_is_not_shown(taken: str | None) -> None:
    medium: Medium = replace(MEDIUM, taken=taken)
    assert time_of_day(medium, 2_000_000) is None


def test_positions_are_exact() -> None:
    assert [exact_clock(at) for at in (0, 999, 61_005, 3_723_004, -5)] == [
        "0:00.000",
        "0:00.999",
        "1:01.005",
        "1:02:03.004",
        "0:00.000",
    ]


def test_a_span_within_one_second_is_told_exactly() -> None:
    assert clocks(2_000, 4_083) == ("0:02", "0:04")
    assert clocks(2_000, 2_083) == ("0:02.000", "0:02.083")
    assert clocks(2_600, 3_400) == ("0:02.600", "0:03.400")
    assert clocks(2_000, 2_000) == ("0:02", "0:02")
