"""The places of a graph's nodes: the same every time, apart from each other, kept when something is added."""

from __future__ import annotations

import math
import time

from hypothesis import given
from hypothesis import strategies as st

from app.desk.leads.graph_layout import STEP, nearest, places

KEYS = [f"n{number}" for number in range(12)]
EDGES = st.lists(st.tuples(st.sampled_from(KEYS), st.sampled_from(KEYS)), max_size=30)


@given(EDGES)
def test_every_node_has_a_place_of_its_own_and_always_the_same(edges: list[tuple[str, str]]) -> None:
    found = places(KEYS, edges)
    assert set(found) == set(KEYS)
    assert all(math.isfinite(x) and math.isfinite(y) for x, y in found.values())
    assert found == places(KEYS, edges)
    assert len({(round(x), round(y)) for x, y in found.values()}) == len(KEYS)


@given(EDGES)
def test_what_was_placed_stays(edges: list[tuple[str, str]]) -> None:
    before = places(KEYS[:8], [edge for edge in edges if set(edge) <= set(KEYS[:8])])
    after = places(KEYS, edges, before)
    assert {key: after[key] for key in KEYS[:8]} == before
    assert set(after) == set(KEYS)


def test_neighbours_are_nearer_than_strangers() -> None:
    star = [("n0", key) for key in KEYS[1:6]]
    found = places(KEYS, star)
    assert max(math.dist(found["n0"], found[key]) for key in KEYS[1:6]) < 2.5 * STEP
    assert min(math.dist(found["n0"], found[key]) for key in KEYS[6:]) > 1.0 * STEP


def test_nothing_has_no_places() -> None:
    assert places([], []) == {}


def test_arrows_lead_to_the_nearest_that_way() -> None:
    found = {"here": (0.0, 0.0), "right": (100.0, 10.0), "far": (300.0, 0.0), "below": (20.0, 90.0)}
    assert nearest(found, "here", (1.0, 0.0)) == "right"
    assert nearest(found, "here", (0.0, 1.0)) == "below"
    assert nearest(found, "here", (-1.0, 0.0)) is None


def test_two_thousand_that_hang_together_take_seconds_at_most() -> None:
    keys = [str(number) for number in range(2000)]
    edges = [(str(number), str(number // 3)) for number in range(1, 2000)]
    begun = time.perf_counter()
    assert len(places(keys, edges)) == 2000
    assert time.perf_counter() - begun < 20
