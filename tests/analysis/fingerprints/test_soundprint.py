"""The format of fingerprints of sound."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.fingerprints.soundprint import MOST_VALUES, packed, unpacked


@given(st.lists(st.integers(0, 2**32 - 1), max_size=50))
def test_values_come_back(values: list[int]) -> None:
    assert unpacked(packed(np.array(values, np.uint32))).tolist() == values


@given(st.binary(max_size=40))
def test_anything_else_is_refused_or_values(content: bytes) -> None:
    try:
        values = unpacked(content)
    except ValueError:
        return
    assert packed(values) == content


def test_more_than_three_hours_are_refused() -> None:
    with pytest.raises(ValueError, match="bytes"):
        unpacked(packed(np.ones(MOST_VALUES + 1, np.uint32)))
