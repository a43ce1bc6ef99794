"""Which part of the world the map shows."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.desk.maps.map_camera import Camera

sizes = st.tuples(st.integers(50, 3000), st.integers(50, 2000))
parts = st.tuples(st.floats(0, 1), st.floats(0, 1))
moves = st.lists(
    st.one_of(
        st.tuples(st.just("move"), st.floats(-900, 900), st.floats(-900, 900)),
        st.tuples(st.just("zoom"), st.floats(0.2, 5), st.floats(0, 500)),
    ),
    max_size=12,
)


def looked(size: tuple[int, int], steps: list[tuple[str, float, float]]) -> Camera:
    camera = Camera().sized(*size).whole()
    for kind, one, other in steps:
        camera = camera.moved(one, other) if kind == "move" else camera.zoomed(one, other, other)
    return camera


@given(sizes, moves, parts)
def test_a_point_is_where_it_is_seen(
    size: tuple[int, int], steps: list[tuple[str, float, float]], point: tuple[float, float]
) -> None:
    camera = looked(size, steps)
    assert camera.lies_at(*camera.seen_at(*point)) == pytest.approx(point, abs=1e-9)
    west, north, east, south = camera.edges
    assert camera.seen_at(west, north) == pytest.approx((0, 0), abs=1e-3)
    assert camera.seen_at(east, south) == pytest.approx(size, abs=1e-3)


@given(sizes, moves)
def test_the_world_is_never_lost(size: tuple[int, int], steps: list[tuple[str, float, float]]) -> None:
    west, north, east, south = looked(size, steps).edges
    for low, high in ((west, east), (north, south)):
        assert low >= -1e-9 or high >= 1 - 1e-9, "beyond an edge only where the window is larger than the world"
        assert high <= 1 + 1e-9 or low <= 1e-9
        assert low < 1
        assert high > 0


@given(sizes, st.floats(1.0, 4), st.floats(0.3, 0.7), st.floats(0.3, 0.7))
def test_what_is_under_the_mouse_stays(size: tuple[int, int], factor: float, across: float, down: float) -> None:
    camera = Camera().sized(*size).fitted(0.4, 0.4, 0.6, 0.6)
    left, top = size[0] * across, size[1] * down
    near = camera.zoomed(factor, left, top)
    west, north, east, south = near.edges
    assume(west > 0 and north > 0 and east < 1 and south < 1)  # at the world's end it gives way
    assert near.lies_at(left, top) == pytest.approx(camera.lies_at(left, top), abs=1e-6)


@given(sizes, parts, parts)
def test_what_is_fitted_is_seen(size: tuple[int, int], one: tuple[float, float], other: tuple[float, float]) -> None:
    (west, east), (north, south) = (sorted(pair) for pair in zip(one, other, strict=True))
    camera = Camera().sized(*size).fitted(west, north, east, south)
    seen_west, seen_north, seen_east, seen_south = camera.edges
    whole = camera.scale == max(min(size[0], size[1] * 1.5), 0)
    assert whole or (seen_west <= west + 1e-9 and east <= seen_east + 1e-9)
    assert whole or (seen_north <= north + 1e-9 and south <= seen_south + 1e-9)
