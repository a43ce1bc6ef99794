"""Single values are changed in the bytes of a record, and no other byte is."""

from __future__ import annotations

import json
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.exchange.documents.raw_record import NotAnObject, members_of, with_values
from tests.app.exchange.documents.spelling import spelt

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


def pairs(raw: bytes) -> list[tuple[str, object]]:
    """Keys and values in their order, numbers as they are written."""
    found: list[tuple[str, object]] = json.loads(raw, object_pairs_hook=list, parse_int=str, parse_float=str)
    return found


@given(st.dictionaries(st.text(max_size=6), VALUES, min_size=1, max_size=6), st.integers(), st.data())
@settings(max_examples=300)
def test_only_the_values_asked_for_change(record: dict[str, object], seed: int, data: st.DataObject) -> None:
    raw = spelt(record, random.Random(seed)).encode("utf-8", "surrogatepass")
    there = data.draw(st.lists(st.sampled_from(sorted(record)), max_size=3, unique=True))
    new: dict[str, object] = {key: data.draw(st.text(max_size=5) | st.none() | st.integers()) for key in there}
    new |= data.draw(
        st.dictionaries(st.sampled_from(["Category", "Comments", "Tags"]), st.text(max_size=5), max_size=2)
    )
    made = with_values(raw, new)
    before, after = pairs(raw), pairs(made)
    written = {key: json.loads(json.dumps(value), parse_int=str) for key, value in new.items()}
    expected = [(key, written.get(key, value)) for key, value in before]
    expected += [(key, value) for key, value in written.items() if key not in record]
    assert after == expected
    assert with_values(raw, {}) == raw


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b'{"A":1}', b'{"A":1,"Tags":"x"}'),
        (b'{ "A" : 1 }', b'{ "A" : 1, "Tags" : "x" }'),
        (b'{\r\n  "A": 1,\r\n  "B": 2.50e1\r\n}', b'{\r\n  "A": 1,\r\n  "B": 2.50e1,\r\n  "Tags": "x"\r\n}'),
        (b'{"Tags" :\t"old" ,"A":1}', b'{"Tags" :\t"x" ,"A":1}'),
        (b'{"Tags":"old","A":1,"Tags":null}', b'{"Tags":"x","A":1,"Tags":"x"}'),
        (b'{"T\\u0061gs":[1]}', b'{"T\\u0061gs":"x"}'),
        (b'{"a":"\xff","Tags":1}', b'{"a":"\xff","Tags":"x"}'),
        (b'{"n":' + b"9" * 5000 + b"}", b'{"n":' + b"9" * 5000 + b',"Tags":"x"}'),
    ],
)
def test_in_the_style_of_the_record(raw: bytes, expected: bytes) -> None:
    assert with_values(raw, {"Tags": "x"}) == expected


def test_text_is_spelt_as_the_record_spells_it() -> None:
    assert with_values(b'{"a":"x"}', {"a": "Zürich"}) == b'{"a":"Z\\u00fcrich"}'
    assert with_values('{"b":"é","a":1}'.encode(), {"a": "Zürich"}) == '{"b":"é","a":"Zürich"}'.encode()
    assert with_values('{"b":"é","a":1}'.encode(), {"a": "\ud800"}) == '{"b":"é","a":"\\ud800"}'.encode()


@pytest.mark.parametrize("raw", [b"", b"[]", b"{", b'{"a"}', b'{"a":1,}', b'{"a":1 "b":2}', b'{"a":' + b"[" * 100_000])
def test_what_is_no_object_is_refused(raw: bytes) -> None:
    with pytest.raises(NotAnObject):
        with_values(raw, {"a": 1})


def test_an_empty_object_says_nothing_about_its_style() -> None:
    assert members_of("{ }") == []
    with pytest.raises(NotAnObject):
        with_values(b"{ }", {"a": 1})
