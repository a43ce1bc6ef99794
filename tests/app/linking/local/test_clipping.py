import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.linking.local.clipping import in_common

SQUARE = np.array([[0.0, 0.0], [10, 0], [10, 10], [0, 10]])


def area(corners: np.ndarray) -> float:
    return abs(float(cv2.contourArea(corners.astype(np.float32)))) if len(corners) >= 3 else 0.0


@given(st.floats(-12, 12), st.floats(-12, 12), st.booleans(), st.booleans())
def test_of_two_squares_it_is_the_rectangle_where_they_overlap(x: float, y: float, turned: bool, swapped: bool) -> None:
    other = SQUARE + np.array([x, y])
    one, two = (SQUARE, other[::-1] if turned else other)
    found = in_common(two, one) if swapped else in_common(one, two)
    assert area(found) == pytest.approx(max(0, 10 - abs(x)) * max(0, 10 - abs(y)), abs=0.01)


@pytest.mark.parametrize("off", [0, 1e-9, 1e-4, -1e-4])
def test_edges_that_lie_nearly_on_each_other_lose_no_corner(off: float) -> None:
    assert area(in_common(SQUARE, SQUARE * (1 + off) + off)) == pytest.approx(100, abs=0.1)
