"""What is sealed comes back as it was, or not at all, and says nothing to who has no key."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from app.case.store.case_key import CaseKey
from app.linking import index_folder
from app.linking.index_folder import IndexFolder

KEY = CaseKey(bytes(range(32)))
BROKEN = (OSError, ValueError, EOFError)


@pytest.fixture
def sealed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> IndexFolder:
    """With pieces so small that an array has several."""
    monkeypatch.setattr(index_folder, "_PIECE", 64)
    return IndexFolder(tmp_path, KEY)


any_array = st.sampled_from([np.uint8, np.uint64, np.int32, np.float32, np.bool_]).flatmap(
    lambda dtype: arrays.arrays(dtype, arrays.array_shapes(min_dims=1, max_dims=3, min_side=0, max_side=9))
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(array=any_array, key=st.sampled_from([None, KEY]))
def test_any_array_comes_back(array: Any, key: CaseKey | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_folder, "_PIECE", 64)
    folder = IndexFolder(tmp_path, key)
    folder.save(tmp_path, "words", array)
    again = folder.load(tmp_path, "words")
    assert (again.dtype, again.shape) == (array.dtype, array.shape)
    assert again.tobytes() == array.tobytes()


def test_nothing_of_it_can_be_read_in_the_file(sealed: IndexFolder) -> None:
    array = np.frombuffer(b"canary of the mine" * 40, np.uint8)
    sealed.save(sealed.path, "words", array)
    assert b"canary" not in sealed.file(sealed.path, "words").read_bytes()
    assert IndexFolder(sealed.path).file(sealed.path, "words") != sealed.file(sealed.path, "words")


def test_another_key_name_or_length_is_refused(sealed: IndexFolder) -> None:
    sealed.save(sealed.path, "words", np.arange(100))
    file = sealed.file(sealed.path, "words")
    with pytest.raises(BROKEN):
        IndexFolder(sealed.path, CaseKey(bytes(32))).load(sealed.path, "words")
    sealed.file(sealed.path, "medium").write_bytes(file.read_bytes())
    with pytest.raises(BROKEN):
        sealed.load(sealed.path, "medium")
    whole = file.read_bytes()
    for length in range(len(whole)):
        file.write_bytes(whole[:length])
        with pytest.raises(BROKEN):
            sealed.load(sealed.path, "words")
    file.write_bytes(whole + whole[8:])
    with pytest.raises(BROKEN):
        sealed.load(sealed.path, "words")


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 500), bit=st.integers(0, 7))
def test_every_changed_bit_is_found(sealed: IndexFolder, at: int, bit: int) -> None:
    sealed.save(sealed.path, "words", np.arange(100, dtype=np.uint16))
    file = sealed.file(sealed.path, "words")
    whole = bytearray(file.read_bytes())
    whole[at % len(whole)] ^= 1 << bit
    file.write_bytes(whole)
    with pytest.raises(BROKEN):
        sealed.load(sealed.path, "words")


def test_a_last_piece_that_claims_to_be_longer_is_refused(sealed: IndexFolder) -> None:
    sealed.save(sealed.path, "words", np.arange(20, dtype=np.uint8))
    file = sealed.file(sealed.path, "words")
    whole = bytearray(file.read_bytes())
    whole[len(whole) - 20 - 16 - 3] ^= 1  # the second byte of its length
    file.write_bytes(whole)
    with pytest.raises(BROKEN):
        sealed.load(sealed.path, "words")


def test_pieces_cannot_change_places(sealed: IndexFolder) -> None:
    sealed.save(sealed.path, "words", np.arange(64, dtype=np.uint8).repeat(4))
    file = sealed.file(sealed.path, "words")
    whole = file.read_bytes()
    piece = 4 + 64 + 16
    start = len(whole) - 3 * piece
    file.write_bytes(
        whole[:start]
        + whole[start + piece : start + 2 * piece]
        + whole[start : start + piece]
        + whole[start + 2 * piece :]
    )
    assert file.stat().st_size == len(whole)
    with pytest.raises(BROKEN):
        sealed.load(sealed.path, "words")


def test_a_token_tells_its_text_only_where_nothing_is_sealed(sealed: IndexFolder) -> None:
    assert IndexFolder(sealed.path).token("abc") == "abc"
    assert (
        sealed.token("abc")
        == IndexFolder(sealed.path, KEY).token("abc")
        != IndexFolder(sealed.path, CaseKey(bytes(32))).token("abc")
    )
    assert "abc" not in sealed.token("abc")
    assert sealed.token("") == ""
