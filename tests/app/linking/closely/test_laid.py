import numpy as np
import pytest

from app.linking.closely.laid import Laid, from_first

LAID = Laid(np.array([[0.5, 0.0, 10.0], [0.0, 0.5, 20.0]]), np.array([0.0, 0.0, 100.0, 80.0]))


def test_it_is_kept_in_forty_bytes() -> None:
    back = Laid.unpack(LAID.packed())
    assert len(LAID.packed()) == 40
    assert np.array_equal(back.matrix, LAID.matrix)
    assert np.array_equal(back.box, LAID.box)
    assert back.scale == pytest.approx(0.5)


def test_a_way_that_leads_to_the_same_place_bears_it_out() -> None:
    there = np.array([[2.0, 0.0, 0.0], [0.0, 2.0, 0.0]])
    on = np.array([[0.25, 0.0, 10.0], [0.0, 0.25, 20.0]])
    assert LAID.apart(there, on) == pytest.approx(0.0)
    assert LAID.apart(there, on + np.array([[0, 0, 30.0], [0, 0, 0]])) == pytest.approx(30.0)
    assert LAID.apart(there, from_first(Laid(on, LAID.box), swapped=True)) > 30
