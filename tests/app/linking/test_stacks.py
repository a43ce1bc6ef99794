"""Stacks: no chains, no dependence on the order of arrival, the officer's word first, flat memory."""

from __future__ import annotations

import tracemalloc

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from app.linking.edges import Edges
from app.linking.prints.hamming import Words
from app.linking.prints.pictures import SamePicture
from app.linking.prints.views import Views
from app.linking.stacks import Nodes, Stacking, Standing, Verdicts, stack


class Table:
    """A relation that is written down, for small cases."""

    def __init__(self, scores: np.ndarray, batch: int) -> None:
        self._scores = scores
        self.batch = batch

    def within(self, nodes: Nodes) -> Edges:
        return self.between(nodes, nodes)

    def downwards(self, nodes: Nodes) -> Edges:
        return self.between(nodes, np.arange(len(self._scores)))

    def between(self, above: Nodes, below: Nodes) -> Edges:
        pairs = [(a, b) for a in above.tolist() for b in below.tolist() if a < b and self._scores[a, b] > 0]
        return Edges.of([a for a, _ in pairs], [b for _, b in pairs], [self._scores[a, b] for a, b in pairs])


def silent(done: int, of: int) -> None:
    """Nobody looks."""


def from_nothing(relation: Table | SamePicture, count: int, verdicts: Verdicts) -> Stacking:
    everything = np.ones(count, dtype=bool)
    return stack(Standing(~everything, everything, Edges.none()), relation, verdicts, silent)


def by_the_book(scores: np.ndarray) -> list[int]:
    """The definition: each joins the nearest reference above it, or becomes one."""
    reference_of: list[int] = []
    for node in range(len(scores)):
        near = [(-scores[r, node], r) for r in range(node) if reference_of[r] == r and scores[r, node] > 0]
        reference_of.append(min(near)[1] if near else node)
    return reference_of


@st.composite
def relations(draw: st.DrawFn) -> np.ndarray:
    count = draw(st.integers(1, 14))
    random = np.random.default_rng(draw(st.integers(0, 2**32)))
    scores = np.triu(random.integers(1, 4, (count, count)) / 4, 1)
    scores[random.random((count, count)) > draw(st.sampled_from([0.1, 0.3, 0.6]))] = 0
    return scores


pairs_of_nodes = st.frozensets(st.tuples(st.integers(0, 13), st.integers(0, 13)).filter(lambda p: p[0] < p[1]))


def verdicts_for(count: int, rejected: frozenset, confirmed: frozenset) -> Verdicts:
    return Verdicts(*(frozenset(p for p in pairs if p[1] < count) for pairs in (rejected, confirmed)))


@settings(max_examples=150)
@given(relations(), st.integers(1, 5))
def test_stacks_are_as_defined(scores: np.ndarray, batch: int) -> None:
    found = from_nothing(Table(scores, batch), len(scores), Verdicts())
    assert found.reference_of.tolist() == by_the_book(scores)
    for node, reference in enumerate(found.reference_of.tolist()):
        assert node == reference or scores[reference, node] > 0, "a member isn't related to its reference"


@settings(max_examples=200)
@given(
    relations(),
    st.integers(1, 5),
    st.lists(st.integers(0, 3), min_size=14, max_size=14),
    pairs_of_nodes,
    pairs_of_nodes,
    pairs_of_nodes,
    pairs_of_nodes,
)
def test_any_order_of_arrival_gives_the_same(
    scores: np.ndarray,
    batch: int,
    arrival: list[int],
    rejected: frozenset,
    confirmed: frozenset,
    rejected_before: frozenset,
    confirmed_before: frozenset,
) -> None:
    count = len(scores)
    relation = Table(scores, batch)
    verdicts = verdicts_for(count, rejected, confirmed)
    came = np.array(arrival[:count])
    before = Stacking(np.arange(count), Edges.none())
    for step in range(4):
        here = np.flatnonzero(came <= step)
        new = came[here] == step
        number = np.full(count, -1)
        number[here] = np.arange(len(here))
        known = before.edges.renumbered(number)
        standing = Standing(before.reference_of[here] == here, new, known)
        meant = verdicts if step == 3 else verdicts_for(count, rejected_before, confirmed_before)
        local = Verdicts(
            *(
                frozenset((int(number[a]), int(number[b])) for a, b in pairs if number[a] >= 0 and number[b] >= 0)
                for pairs in (meant.rejected, meant.confirmed)
            )
        )
        found = stack(standing, Table(scores[np.ix_(here, here)], batch), local, silent)
        reference_of = np.arange(count)
        reference_of[here] = here[found.reference_of]
        before = Stacking(reference_of, found.edges.renumbered(here))

    expected = from_nothing(relation, count, verdicts)
    assert before.reference_of.tolist() == expected.reference_of.tolist()
    assert sorted(zip(before.edges.first, before.edges.second, strict=True)) == sorted(
        zip(expected.edges.first, expected.edges.second, strict=True)
    )
    for a, b in verdicts.rejected:
        assert expected.reference_of[a] != expected.reference_of[b]
    if not verdicts.rejected:
        for a, b in verdicts.confirmed:
            assert expected.reference_of[a] == expected.reference_of[b]


def test_a_chain_is_not_one_stack() -> None:
    scores = np.zeros((5, 5))
    for node in range(4):
        scores[node, node + 1] = 0.9
    assert from_nothing(Table(scores, 3), 5, Verdicts()).reference_of.tolist() == [0, 0, 2, 2, 4]


def test_two_rejected_members_of_one_stack_part() -> None:
    scores = np.triu(np.full((3, 3), 0.9), 1)
    parted = from_nothing(Table(scores, 3), 3, Verdicts(rejected=frozenset({(1, 2)})))
    assert parted.reference_of.tolist() == [0, 0, 2]


def test_ten_thousand_near_equal_pictures_cost_ten_thousand_edges() -> None:
    random = np.random.default_rng(3)
    words: Words = np.tile(random.integers(0, 2**63, (1, 4), dtype=np.uint64), (10_000, 1))
    for _ in range(8):
        words[np.arange(10_000), random.integers(0, 4, 10_000)] ^= np.uint64(1) << random.integers(
            0, 64, 10_000, dtype=np.uint64
        )
    relation = SamePicture(Views.of_wholes(words, np.ones(10_000, dtype=bool)))
    tracemalloc.start()
    found = from_nothing(relation, 10_000, Verdicts())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (found.reference_of == 0).all()
    assert len(found.edges) == 9_999
    assert peak < 60_000_000
