"""Where a document is broken is said in bytes: whoever looks there has a file, not a text."""

from __future__ import annotations

import io
import json
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.documents.json_stream import JsonError, JsonStream


@given(st.lists(st.text()), st.booleans())
def test_the_place_is_that_of_the_byte(values: list[str], mark: bool) -> None:
    whole = json.dumps(values, ensure_ascii=False).encode("utf-8", "replace")
    before = (b"\xef\xbb\xbf" if mark else b"") + whole[:-1]
    stream = JsonStream(io.BytesIO(before + b"!]"))
    with pytest.raises(JsonError, match=f"near byte {len(before):,}, "):
        stream.value()


def test_the_place_is_that_of_the_byte_far_behind_the_beginning() -> None:
    before = f"[{json.dumps('é' * 3_000_000, ensure_ascii=False)}, ".encode()
    stream = JsonStream(io.BytesIO(before + b"nonsense]"))
    items = stream.items()
    assert next(items) == 0
    assert stream.value() == "é" * 3_000_000
    assert next(items) == 1
    with pytest.raises(JsonError, match=f"near byte {len(before):,}, "):
        stream.value()


def test_a_document_that_is_cut_off_is_told_with_where_it_ends() -> None:
    cut = '{"name": "Größe", "media": [1, 2'.encode()
    with pytest.raises(JsonError, match=f"near byte {len(cut)}, "):
        JsonStream(io.BytesIO(cut)).value()


@pytest.mark.parametrize("part", ["[],", '{"a":1},', '"ab",', "1.5,", "[[[[]]]],", '{"k":[{}]},'])
def test_many_small_parts_are_refused_before_they_fill_the_memory(part: str) -> None:
    """What is read takes many times the text: a gigabyte of `[],` took more than twenty of memory."""
    room, count = 1 << 26, (1 << 25) // len(part)
    tracemalloc.start()
    try:
        with pytest.raises(JsonError, match="so many parts that they would take 64 MB"):
            JsonStream(io.BytesIO(b"[" + part.encode() * count + b"0]"), room=room).value()
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 3 * room + (1 << 26)


def test_as_many_values_as_there_are_each_have_their_room() -> None:
    one = b"[" + b"[]," * 200_000 + b"0]"
    stream = JsonStream(io.BytesIO(b"[" + b",".join([one] * 10) + b"]"), room=1 << 27)
    for _ in stream.items():
        taken = stream.value()
        assert isinstance(taken, list)
        assert len(taken) == 200_001
    stream.end()
