"""Reading JSON of any size piece by piece: right where it is right, a sentence where it isn't."""

from __future__ import annotations

import io
import json
import re
import time
from typing import Any

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.known import record_stream
from app.known.record import SetError
from app.known.record_stream import JsonError, Records, RecordStream


class Thing(msgspec.Struct):
    """Any record."""

    a: object = None
    b: object = None


THINGS = Records(Thing)


class Dribble:
    """A file that gives few bytes at a time."""

    def __init__(self, data: bytes, most: int) -> None:
        self._file = io.BytesIO(data)
        self._most = most

    def read(self, wanted: int, /) -> bytes:
        return self._file.read(min(wanted, self._most))


def things(data: bytes, most: int = 1 << 30, longest: int = record_stream.LONGEST) -> list[Thing]:
    """The records of an array that is the whole document."""
    stream = RecordStream(Dribble(data, most), "f.json", longest)
    found = [thing for batch in stream.records(THINGS) for thing in batch]
    stream.end()
    return found


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.text(),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=5,
)


@given(
    st.lists(st.fixed_dictionaries({"a": JSON, "b": st.text(alphabet='\\"{}[],:x', max_size=12)}), max_size=8),
    st.integers(1, 40),
    st.sampled_from([None, 1]),
    st.booleans(),
)
def test_records_come_out_as_they_went_in(
    records: list[dict[str, Any]], most: int, indent: int | None, bom: bool
) -> None:
    data = json.dumps(records, indent=indent, ensure_ascii=False).encode()
    found = things((b"\xef\xbb\xbf" if bom else b"") + data, most)
    assert [msgspec.structs.asdict(each) for each in found] == records


@given(st.binary(max_size=200) | st.text(alphabet='{}[]",:\\ ab1ntf', max_size=60).map(str.encode), st.integers(1, 9))
@example(b"[{}", 1)
@example(b'[{"a":"\\', 1)
def test_any_bytes_give_records_or_a_sentence(data: bytes, most: int) -> None:
    try:
        found: list[Thing] | str = things(data, most)
    except SetError as error:
        found = str(error)
    if isinstance(found, str):
        assert re.search(r"f\.json can't be read as JSON: at byte [0-9,]+, ", found)
    else:
        assert len(found) == len(json.loads(data))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b'[{"a":1},]', "at byte 9, a record was expected"),
        (b'[{"a":1}{"a":2}]', "at byte 1, a comma is missing"),
        (b'[{"a":1},{"a":2', "at byte 15, the file ends in the midst of it"),
        (b'[{"a":1},{"a":x},{"a":2}]', "at byte 9, what begins there is no JSON object"),
        (b'[{"a":1},[1]]', "at byte 9, what begins there is no JSON object"),
        (b'[{"a":1}]]', "at byte 9, something follows"),
        (b'[{"a":1}}]', "at byte 8, “,” was expected"),
        ("[]".encode("utf-16"), "UTF-16"),
        (b"", "the file ends"),
        (b"[" * 1_000_000, "was expected"),
        (b'[{"a":' + b"[" * 1_000_000, "nested too deeply"),
        (b'[{"a":"' + b"x" * 3_000_000, "longer than 100,000 bytes"),
        (b'[{"a":' + b"9" * 3_000_000, "longer than 100,000 bytes"),
        (b'[{"a":' + b"9" * 3_000_000 + b"}]", "longer than 100,000 bytes|isn't JSON"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(data: bytes, words: str) -> None:
    with pytest.raises(JsonError, match=words):
        things(data, most=1 << 20, longest=100_000)


def test_a_large_number_that_never_ends_doesnt_take_for_ever() -> None:
    began = time.process_time()
    stream = RecordStream(io.BytesIO(b'{"a":' + b"9" * 2_000_000 + b"}"), "f.json")
    assert next(stream.each_key()) == "a"
    with pytest.raises(JsonError):
        stream.value()
    assert time.process_time() - began < 5


def test_very_many_small_values_are_passed_over_quickly() -> None:
    data = b"{" + b",".join(b'"k":{}' for _ in range(50_000)) + b"}"
    began = time.process_time()
    stream = RecordStream(io.BytesIO(data), "f.json")
    assert sum(stream.value() == {} for _ in stream.each_key()) == 50_000
    assert time.process_time() - began < 20


def test_objects_are_descended_into() -> None:
    stream = RecordStream(io.BytesIO(b' { "a" : 1.5 , "b":"\\"x", "c":[1,{"d":null}],"e": true }'), "f.json")
    assert {key: stream.value() for key in stream.each_key()} == {
        "a": 1.5,
        "b": '"x',
        "c": [1, {"d": None}],
        "e": True,
    }
    stream.end()
