"""The projection and the clusters of the map."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.places.clusters import clustered
from app.places.mercator import LIMIT, latitude_of, longitude_of, projected, x_of, y_of


@given(st.floats(-LIMIT, LIMIT), st.floats(-180, 180))
def test_a_point_comes_back(latitude: float, longitude: float) -> None:
    x, y = x_of(longitude), y_of(latitude)
    assert -1e-9 <= x <= 1 + 1e-9
    assert -1e-9 <= y <= 1 + 1e-9
    assert longitude_of(x) == pytest.approx(longitude, abs=1e-9)
    assert latitude_of(y) == pytest.approx(latitude, abs=1e-6)


@given(st.floats(-90, 90), st.floats(-90, 90))
def test_north_is_up(one: float, other: float) -> None:
    if one > other:
        assert y_of(one) <= y_of(other)


def test_many_points_are_projected_as_one() -> None:
    latitudes, longitudes = np.asarray([-90.0, -33.9, 0, 52.5, 90]), np.asarray([-180.0, 151, 0, 13.4, 180])
    x, y = projected(latitudes, longitudes)
    assert x == pytest.approx([x_of(each) for each in longitudes.tolist()])
    assert y == pytest.approx([y_of(each) for each in latitudes.tolist()])


def test_what_lies_beyond_the_square_is_its_edge() -> None:
    assert (latitude_of(-0.1), latitude_of(1.1)) == pytest.approx((LIMIT, -LIMIT))
    assert (y_of(90), y_of(-90)) == (0, 1)
    assert (longitude_of(-0.1), longitude_of(1.1)) == (-180, 180)


points = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), max_size=60)


@given(points, st.floats(0.01, 0.3), st.floats(0, 0.3))
def test_a_cluster_holds_what_lies_in_its_rectangle(
    where: list[tuple[float, float]], cell: float, close: float
) -> None:
    x, y = np.asarray([each[0] for each in where]), np.asarray([each[1] for each in where])
    found = clustered(x, y, cell, close)
    assert sum(each.count for each in found) == len(where)
    for each in found:
        inside = (x >= each.west) & (x <= each.east) & (y >= each.north) & (y <= each.south)
        assert inside.sum() == each.count
        assert each.west - 1e-9 <= each.x <= each.east + 1e-9
    middles = np.asarray([(each.x, each.y) for each in found]).reshape(-1, 2)
    apart = np.hypot(*(middles[:, None] - middles[None]).transpose(2, 0, 1))
    assert (apart[~np.eye(len(found), dtype=bool)] >= close - 1e-9).all()


def test_the_largest_comes_first_and_nothing_gives_nothing() -> None:
    found = clustered(np.asarray([0.1, 0.8, 0.8001]), np.asarray([0.1, 0.8, 0.8]), 0.05, 0.02)
    assert [each.count for each in found] == [2, 1]
    assert clustered(np.empty(0), np.empty(0), 0.1, 0.1) == ()
