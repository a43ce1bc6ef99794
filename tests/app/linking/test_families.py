"""Families: references that most look like, members that look like them, the officer's word first."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations

import numpy as np
from hypothesis import given, settings

from app.linking import thresholds
from app.linking.edges import Edges
from app.linking.families import FAMILY_FORM, Before, Centred, centred
from app.linking.stacks import Nodes, Pair, Stacking, Standing, Verdicts, stack
from tests.app.linking.test_stacks import Table, pairs_of_nodes, relations, silent, verdicts_for


@dataclass
class Eyes:
    """A relation that is written down. Of what is not `plain`, only a close look tells."""

    scores: np.ndarray
    plain: np.ndarray
    looks: list[tuple[int, int]] = field(default_factory=list)

    def known(self, nodes: Nodes) -> Edges:
        return Table(np.where(self.plain, self.scores, 0), 8).within(nodes)

    def look(self, first: int, second: int) -> float | None:
        self.looks.append((first, second))
        return float(self.scores[first, second]) or None


def related(*pairs: tuple[int, int], count: int) -> np.ndarray:
    scores = np.zeros((count, count))
    for a, b in pairs:
        scores[a, b] = 0.9
    return scores


def led(scores: np.ndarray, verdicts: Verdicts) -> Stacking:
    everything = np.ones(len(scores), dtype=bool)
    return stack(Standing(~everything, everything, Edges.none()), Table(scores, 8), verdicts, silent)


def chosen(
    scores: np.ndarray,
    verdicts: Verdicts | None = None,
    before: Centred | None = None,
    hidden: tuple[tuple[int, int], ...] = (),
    weak: Edges | None = None,
) -> tuple[Centred, Eyes]:
    """`hidden`: pairs that only a close look finds related, within a family."""
    told = verdicts or Verdicts()
    plain = scores > 0
    for pair in hidden:
        plain[pair] = False
    eyes = Eyes(scores, plain)
    nodes = np.arange(len(scores))
    kept = Before(
        nodes + 100,
        np.zeros_like(nodes) if before is None else before.family,
        nodes if before is None else before.reference_of,
        Edges.none() if before is None else before.edges,
    )
    heads = led(np.where(plain, scores, 0), told)
    return centred(heads, Edges.none(), weak or Edges.none(), kept, told, eyes), eyes


def test_the_one_that_most_look_like_leads_not_the_one_with_most_pixels() -> None:
    scores = related((0, 2), (1, 2), (1, 3), (2, 3), (0, 4), (2, 4), (1, 5), (2, 5), count=6)
    found, _ = chosen(scores)
    assert found.reference_of.tolist() == [2, 2, 2, 2, 2, 2]
    assert set(zip(found.edges.first.tolist(), found.edges.second.tolist(), strict=True)) == {(2, 3), (2, 4), (2, 5)}


def test_a_close_look_within_the_family_finds_what_nobody_had_proposed() -> None:
    scores = related((0, 2), (1, 2), (2, 3), (1, 3), (0, 3), count=4)
    found, eyes = chosen(scores, hidden=((2, 3), (0, 3)))
    assert found.reference_of.tolist() == [2, 2, 2, 2]
    assert (2, 3) in eyes.looks
    assert found.edges.form[(found.edges.first == 2) & (found.edges.second == 3)] == FAMILY_FORM


def test_what_hangs_together_with_nothing_is_not_looked_at() -> None:
    found, eyes = chosen(related((0, 2), (1, 3), count=5))
    assert found.reference_of.tolist() == [0, 1, 0, 1, 4]
    assert not eyes.looks
    assert not found.family.any()


def test_heads_with_a_scene_in_common_are_compared() -> None:
    scores = related((1, 2), (1, 3), (2, 3), count=4)
    found, _ = chosen(scores, hidden=((2, 3), (1, 2)), weak=Edges.of([0, 0], [1, 2], [0.5, 0.5]))
    assert found.reference_of.tolist() == [0, 1, 1, 1]
    assert found.family.all()


def test_a_large_family_stays_as_it_was_led() -> None:
    count = thresholds.FAMILY_SIZE.value + 2
    scores = related(*((0, each) for each in range(2, count)), (1, 2), count=count)
    found, eyes = chosen(scores)
    assert found.reference_of.tolist() == [0, 1, *[0] * (count - 2)]
    assert not eyes.looks
    smaller, _ = chosen(scores[: count - 2, : count - 2])
    assert smaller.family.all()


def test_a_family_that_only_scenes_make_too_large_is_parted() -> None:
    many = thresholds.FAMILY_SIZE.value
    scores = related((0, 2), (1, 2), *combinations(range(3, many), 2), count=many + 1)
    found, _ = chosen(scores, weak=Edges.of([0], [3], [0.5]))
    assert found.reference_of[:3].tolist() == [2, 2, 2]
    assert set(found.reference_of[3:many].tolist()) == {3}


def test_what_is_related_to_the_reference_alone_stays_outside() -> None:
    """A picture that shows another one in its corner is like the copies of both; these aren't like each other."""
    copies = combinations(range(5), 2)
    found, _ = chosen(related(*copies, (0, 5), count=6))
    assert found.reference_of.tolist() == [0, 0, 0, 0, 0, 5]
    borne_out, _ = chosen(related(*combinations(range(5), 2), (0, 5), (3, 5), count=6))
    assert borne_out.reference_of.tolist() == [0] * 6


def test_a_family_that_has_not_changed_is_not_looked_at_again() -> None:
    scores = related((0, 2), (1, 2), (2, 3), (1, 3), count=4)
    first, _ = chosen(scores, hidden=((2, 3),))
    again, eyes = chosen(scores, before=first, hidden=((2, 3),))
    assert not eyes.looks
    assert again.reference_of.tolist() == first.reference_of.tolist()
    assert again.edges.first.tolist() == first.edges.first.tolist()
    changed, eyes = chosen(scores, Verdicts(rejected=frozenset({(2, 3)})), before=first, hidden=((2, 3),))
    assert eyes.looks
    assert changed.reference_of[2] != changed.reference_of[3]


@settings(max_examples=200)
@given(relations(), relations(), pairs_of_nodes, pairs_of_nodes)
def test_members_are_related_to_their_reference_or_the_officer_joined_them(
    scores: np.ndarray, seen: np.ndarray, rejected: frozenset[Pair], confirmed: frozenset[Pair]
) -> None:
    verdicts = verdicts_for(len(scores), rejected, confirmed)
    hidden = tuple(
        (int(a), int(b)) for a, b in np.argwhere(scores > 0) if a < len(seen) and b < len(seen) and seen[a, b]
    )
    found, _ = chosen(scores, verdicts, hidden=hidden)
    joined = {node for pair in verdicts.confirmed for node in pair}
    for node, reference in enumerate(found.reference_of.tolist()):
        assert found.reference_of[reference] == reference
        pair = (min(node, reference), max(node, reference))
        assert node == reference or scores[pair] > 0 or node in joined
    for a, b in verdicts.rejected:
        assert found.reference_of[a] != found.reference_of[b]
    for a, b in verdicts.confirmed - verdicts.rejected:
        if not verdicts.rejected:
            assert found.reference_of[a] == found.reference_of[b]


@settings(max_examples=100)
@given(relations())
def test_every_relation_of_a_reference_within_its_family_is_told(scores: np.ndarray) -> None:
    found, _ = chosen(scores)
    heads = led(scores, Verdicts()).edges
    edges = Edges.joined([heads, found.edges])
    told = set(zip(edges.first.tolist(), edges.second.tolist(), strict=True))
    assert len(told) == len(edges)
    for node, reference in enumerate(found.reference_of.tolist()):
        assert node == reference or (min(node, reference), max(node, reference)) in told
