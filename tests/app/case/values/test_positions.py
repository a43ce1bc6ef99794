"""Positions as people write them: read as they are meant, or refused with a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case.values.positions import checked_position, read_position, written
from app.errors import UserError


@pytest.mark.parametrize(
    "text",
    ["59.33,18.07", "59.33, 18.07", " 59.33 18.07 ", "59,33; 18,07", "59,33 18,07", "59,33, 18,07", "+59.33;18.07"],
)
def test_every_way_of_writing_is_read_alike(text: str) -> None:
    assert read_position(text) == (59.33, 18.07)


@pytest.mark.parametrize(
    "text", ["", "59.33", "59,33,18,07", "north, 18", "nan, 18", "1e1, 2", "59.33, 18.07, 3", "5 9 1", "٥, ٦", ",", ";"]
)
def test_what_is_none_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="is no position; give latitude and longitude"):
        read_position(text)


@pytest.mark.parametrize("text", ["90.1, 0", "0, 180.1", "-91, 0", "0, -999"])
def test_what_is_not_on_the_earth_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="from -90 to 90"):
        read_position(text)


def test_what_is_no_number_is_refused() -> None:
    for position in ((float("nan"), 0.0), (0.0, float("inf"))):
        with pytest.raises(UserError, match="from -90 to 90"):
            checked_position(position)


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_what_is_written_is_read_again(latitude: float, longitude: float) -> None:
    assert read_position(written((latitude, longitude))) == pytest.approx((latitude, longitude), abs=1e-7)


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        latitude, longitude = read_position(text)
    except UserError:
        return
    assert abs(latitude) <= 90
    assert abs(longitude) <= 180
