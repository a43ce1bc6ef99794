"""Where a document is broken is said in bytes: whoever looks there has a file, not a text."""

from __future__ import annotations

import io
import json

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
