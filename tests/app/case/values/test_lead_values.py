"""Values of leads: what is taken, and the sentence for what isn't."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case.values.lead_values import (
    Range,
    Weight,
    bounds,
    checked_date,
    checked_order,
    checked_range,
    checked_weights,
    known_country,
    strongest_country,
)
from app.errors import UserError


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2019", date(2019, 1, 1), date(2019, 12, 31)),
        ("2019-02", date(2019, 2, 1), date(2019, 2, 28)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2019-05-17", date(2019, 5, 17), date(2019, 5, 17)),
    ],
)
def test_a_partial_date_means_all_its_days(text: str, first: date, last: date) -> None:
    assert bounds(text) == (first, last)
    assert checked_date(f" {text} ") == text


@pytest.mark.parametrize(
    "text",
    [
        "19",
        "2019-13",
        "2019-02-30",
        "2019-00",
        "2019-05-00",
        "٢٠١٩",
        "0000",
        "17.5.2019",
        "2019-5",
        "2019-05-17T",
        "x",
        "²019",
    ],
)
def test_what_is_no_date_is_a_sentence(text: str) -> None:
    with pytest.raises(UserError, match="is no date; give a year, a month or a day"):
        checked_date(text)


@given(st.text(max_size=12))
def test_any_text_is_a_date_or_a_sentence(text: str) -> None:
    with suppress(UserError):
        found = checked_date(text)
        assert not found or bounds(found)[0] <= bounds(found)[1]


def test_order_is_wrong_only_where_it_must_be() -> None:
    checked_order("2019", "2019-03", "It")
    checked_order("2019-03-04", "2019", "It")
    checked_order("", "2019", "It")
    with pytest.raises(UserError, match=r"It can't end \(2019-03\) before it begins \(2019-04\)"):
        checked_order("2019-04", "2019-03", "It")


@pytest.mark.parametrize(
    ("counted", "sentence"),
    [
        (Range(3, 2), "at least 3 and at most 2 victims"),
        (Range(-1, None), "-1 can't be a number of victims"),
        (Range(None, 10**9), "can't be a number of victims"),
    ],
)
def test_a_range_has_bounds_in_order(counted: Range, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        checked_range(counted, "victims")


def test_countries_are_those_of_the_standard() -> None:
    assert (known_country(" se "), known_country("XK")) == ("SE", "XK")
    with pytest.raises(UserError, match="The United Kingdom has GB"):
        known_country("UK")
    for code in ("", "S", "SWE", "ZZ"):
        with pytest.raises(UserError, match="is no country code"):
            known_country(code)


@pytest.mark.parametrize(
    ("weights", "sentence"),
    [
        ((Weight("town", "x", 1),), "can't speak for a “town”"),
        ((Weight("country", "SE", 0),), "0 is no weight"),
        ((Weight("country", "SE", 4),), "4 is no weight"),
        ((Weight("country", "Sweden", 1),), "is no country code"),
        ((Weight("region", "  ", 1),), "needs the region that it is about"),
        ((Weight("period", "2018/2015", 1),), "A period can't end"),
        ((Weight("period", "long ago", 1),), "is no date"),
        ((Weight("country", "SE", 1), Weight("country", "se", -1)), "The country SE is weighed twice"),
    ],
)
def test_weights_that_make_no_sense(weights: tuple[Weight, ...], sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        checked_weights(weights)


def test_weights_are_stored_in_one_form_and_order() -> None:
    found = checked_weights(
        (Weight("period", "2015/2018", -2), Weight("country", "se", 3), Weight("region", "a  b", 1))
    )
    assert found == (Weight("country", "SE", 3), Weight("period", "2015/2018", -2), Weight("region", "a b", 1))


def test_the_strongest_country_is_one_that_is_spoken_for() -> None:
    weights = (Weight("country", "SE", 1), Weight("country", "NO", 3), Weight("country", "FI", 3))
    assert strongest_country(weights) == "FI"
    assert strongest_country((Weight("country", "SE", -3), Weight("region", "North", 3))) == ""
