"""Values as exports really write them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.known import values

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5) | st.just("Name"), inner, max_size=4)
    ),
    max_leaves=8,
)


@pytest.mark.parametrize("value", [True, "true", "True", " TRUE ", 1, "1", "yes", "y", "t"])
def test_true_in_every_spelling(value: object) -> None:
    assert values.truth(value) is True


@pytest.mark.parametrize("value", [False, "false", "False", 0, "0", "no", "n", "f"])
def test_false_in_every_spelling(value: object) -> None:
    assert values.truth(value) is False


@pytest.mark.parametrize("value", [None, "", "perhaps", 2, 1.0, [], {}, "null"])
def test_what_is_neither_says_nothing(value: object) -> None:
    assert values.truth(value) is None


@pytest.mark.parametrize(
    ("value", "code"), [(0, "0"), ("0", "0"), (5, "5"), (" 1 ", "1"), (1.0, "1"), ("A", "A"), (None, None), ("", None)]
)
def test_a_code_is_kept_as_it_was_written_and_zero_is_one(value: object, code: str | None) -> None:
    assert values.code(value) == code


@pytest.mark.parametrize("value", [True, False, 1.5, float("inf"), 2**70, [], {}])
def test_what_is_no_code_is_none(value: object) -> None:
    assert values.code(value) is None


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("Harbour", "Harbour"),
        (["Harbour", "Meadow"], "Harbour, Meadow"),
        ({"Name": "Harbour"}, "Harbour"),
        ([{"Name": "Harbour"}, "Meadow", 3, None], "Harbour, Meadow"),
        ("a\nb\t c", "a b c"),
        (None, ""),
        (7, ""),
    ],
)
def test_series_come_as_text_list_or_objects(value: object, names: str) -> None:
    assert values.names(value) == names


@pytest.mark.parametrize("text", ["ab" * 16, "AB" * 16, " " + "aB" * 16 + "\t"])
def test_digests_are_read_in_any_case(text: str) -> None:
    assert values.digest(text, 16) == bytes.fromhex("ab" * 16)


@pytest.mark.parametrize(
    "text", ["ab" * 15, "ab" * 17, "zz" * 16, "ab " * 10 + "ab", "", None, 7, "ab" * 8 + " " * 16, "ａｂ" * 16]
)
def test_what_is_no_digest_is_none(text: object) -> None:
    assert values.digest(text, 16) is None


@pytest.mark.parametrize(
    ("text", "at", "zone_known"),
    [
        ("2023-06-07T02:31:49.8300Z", datetime(2023, 6, 7, 2, 31, 49, 830000, UTC), True),
        ("2023-06-07T02:31:49-05:00", datetime(2023, 6, 7, 7, 31, 49, tzinfo=UTC), True),
        ("2023-06-07T02:31:49", datetime(2023, 6, 7, 2, 31, 49), False),
        ("/Date(1234567890123)/", datetime(2009, 2, 13, 23, 31, 30, 123000, UTC), True),
        ("2023-06-07T02:31:49+05:00Z", datetime(2023, 6, 6, 21, 31, 49, tzinfo=UTC), True),
    ],
)
def test_dates_in_every_form_that_was_seen(text: str, at: datetime, zone_known: bool) -> None:
    assert values.moment(text) == values.Moment(text, at, zone_known)


@pytest.mark.parametrize(
    "text", ["", "yesterday", "2023-13-01T00:00:00Z", "2023-02-30T00:00:00Z", "/Date(999999999999999)/", None, 7]
)
def test_what_is_no_date_is_none(text: object) -> None:
    assert values.moment(text) is None


@settings(max_examples=50)
@given(ANYTHING)
def test_nothing_breaks_them(value: object) -> None:
    assert values.truth(value) in (True, False, None)
    assert values.code(value) is None or values.code(value)
    assert len(values.names(value)) < 200_000
    assert values.digest(value, 20) is None or isinstance(value, str)
    values.moment(value)


@settings(max_examples=50)
@given(st.binary(min_size=20, max_size=20))
def test_every_digest_is_read_back(digest: bytes) -> None:
    assert values.digest(digest.hex(), 20) == digest == values.digest(digest.hex().upper(), 20)


@settings(max_examples=50)
@given(st.datetimes(min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30)))
def test_a_time_without_an_offset_is_never_utc(at: datetime) -> None:
    moment = values.moment(at.isoformat(timespec="microseconds"))
    assert moment is not None
    assert (moment.at, moment.zone_known) == (at, False)
    assert moment.at.tzinfo is None
