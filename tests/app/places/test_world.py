"""The shipped outlines, and how they are made and packed."""

from __future__ import annotations

import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.places.converting import convert, cut
from app.places.world import GRID, pack, shipped_world, unpack

STEP = 1 / GRID


def test_the_shipped_world_is_whole() -> None:
    world = shipped_world()
    assert "Natural Earth" in world.about
    assert {"DE", "US", "FJ", "AQ", "XK"} <= set(world.codes)
    assert all(len(code) == 2 and code.isupper() for code in world.codes)
    assert np.abs(world.points[:, 0]).max() <= 180
    assert np.abs(world.points[:, 1]).max() <= 90
    assert (world.points[world.starts[:-1]] == world.points[world.starts[1:] - 1]).all()
    assert len(world.owners) == len(world.starts) - 1


arcs = st.lists(st.tuples(st.integers(-8_000, 8_000), st.integers(-8_000, 8_000)), min_size=2, max_size=9)


@given(st.lists(arcs, min_size=1, max_size=4))
def test_what_is_packed_is_unpacked(given_arcs: list[list[tuple[int, int]]]) -> None:
    made = [np.asarray(arc, np.int64) for arc in given_arcs]
    rings = [[number] for number in range(len(made))]
    world = unpack(pack("nowhere", [("AA", "Aland", rings), ("BB", "Bland", [[~0]])], made))
    assert (world.codes, world.names, world.about) == (("AA", "BB"), ("Aland", "Bland"), "nowhere")
    assert world.owners.tolist() == [0] * len(made) + [1]
    expected = np.concatenate([*made, made[0][::-1]]) / GRID
    assert np.array_equal(world.points, expected)


@pytest.mark.parametrize("broken", [b"", b"no outlines", zlib.compress(b"{}\n"), zlib.compress(b"x")])
def test_what_is_no_world_is_refused(broken: bytes) -> None:
    with pytest.raises((ValueError, KeyError, zlib.error)):
        unpack(broken)


def square(*corners: tuple[float, float]) -> np.ndarray:
    return np.rint(np.asarray([*corners, corners[0]]) * GRID).astype(np.int64)


def area(ring: np.ndarray) -> float:
    """In square degrees (the shoelace formula)."""
    x, y = ring[:, 0] / GRID, ring[:, 1] / GRID
    return abs(float((x[:-1] * y[1:] - x[1:] * y[:-1]).sum())) / 2


def test_a_ring_over_the_180th_meridian_is_cut_in_two() -> None:
    pieces = cut(square((170, 0), (-170, 0), (-170, 10), (170, 10)))
    assert sorted(area(piece) for piece in pieces) == pytest.approx([100, 100])
    assert all(np.abs(piece[:, 0]).max() <= 180 * GRID for piece in pieces)


def test_a_ring_around_the_south_pole_reaches_it() -> None:
    (piece,) = cut(square((-180, -70), (-90, -70), (0, -70), (90, -70), (179.99, -70)))[:1]
    assert area(piece) == pytest.approx(360 * 20, rel=0.01)
    assert np.abs(np.diff(piece, axis=0)).max() <= 90 * GRID


@given(st.floats(100, 179), st.floats(1, 60), st.floats(-60, 60), st.floats(1, 20))
def test_cutting_keeps_the_area(west: float, width: float, south: float, height: float) -> None:
    east = west + width
    ring = square(*(((lon + 180) % 360 - 180, lat) for lon, lat in (
        (west, south), (east, south), (east, south + height), (west, south + height))))  # fmt: skip
    pieces = cut(ring)
    assert sum(area(piece) for piece in pieces) == pytest.approx(width * height, rel=0.05, abs=(width + height) * STEP)


def test_a_topology_is_converted() -> None:
    """Two neighbours that share an edge, one with a hole; points on a grid of their own."""
    topology = {
        "type": "Topology",
        "transform": {"scale": [0.5, 0.5], "translate": [10, 20]},
        "arcs": [[[2, 0], [0, 2]], [[2, 2], [-2, 0], [0, -2], [2, 0]], [[2, 0], [2, 0], [0, 2], [-2, 0]]],
        "objects": {
            "countries": {
                "geometries": [
                    {"type": "Polygon", "id": "276", "properties": {"name": "West"}, "arcs": [[0, 1]]},
                    {"type": "MultiPolygon", "id": "250", "properties": {"name": "East"}, "arcs": [[[2, ~0]]]},
                    {"type": "Polygon", "properties": {"name": "Spratly Is."}, "arcs": [[0, 1]]},
                ]
            }
        },
    }
    world = unpack(convert(topology))
    assert (world.codes, world.names) == (("DE", "FR"), ("West", "East"))
    west, east = (
        set(map(tuple, world.points[a:b].tolist())) for a, b in zip(world.starts, world.starts[1:], strict=False)
    )
    assert west == {(10.0, 20.0), (11.0, 20.0), (11.0, 21.0), (10.0, 21.0)}
    assert west & east == {(11.0, 20.0), (11.0, 21.0)}
