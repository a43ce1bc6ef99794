"""Which sounds agree, where, and that it doesn't matter when they came."""

import time
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.fingerprints.soundprint import VALUE_MS, Values
from app.linking import thresholds
from app.linking.edges import Edges
from app.linking.sounding import sounds
from app.linking.sounding.sounds import Agreements
from app.linking.sounding.tracks import Tracks


def tune(seed: int, length: int = 200) -> Values:
    """A print like that of music: each value keeps three quarters of the one before it."""
    random = np.random.default_rng((seed, 5))
    bits = random.integers(0, 2, (length, 32), dtype=np.uint8)
    for row in range(1, length):
        kept = random.random(32) < 0.75
        bits[row, kept] = bits[row - 1, kept]
    return np.packbits(bits, axis=1).view(np.uint32).ravel()


def worn(values: Values, share: float, seed: int = 0) -> Values:
    """The same with a share of its bits turned."""
    flips = np.random.default_rng((seed, 9)).random((len(values), 32)) < share
    return values ^ np.packbits(flips, axis=1).view(np.uint32).ravel()


def compared(prints: Sequence[Values]) -> Agreements:
    return sounds.agreements(Tracks.of(prints), np.ones(len(prints), bool), Edges.none())


def pairs(found: Agreements) -> set[tuple[int, int]]:
    return set(zip(found.first.tolist(), found.second.tolist(), strict=True))


def test_a_worn_copy_is_found_and_other_tunes_are_not() -> None:
    found = compared([tune(1), tune(2), worn(tune(1), 0.15), tune(3)])
    assert pairs(found) == {(0, 2)}
    edges = found.edges()
    assert edges.score[0] == pytest.approx(0.85, abs=0.02)
    assert edges.offset[0] == 0
    assert found.details() == ["27 seconds sound the same, from 0:00 of the one and 0:00 of the other"]


@pytest.mark.parametrize("turned", [False, True])
def test_a_stretch_inside_another_sound_is_found_with_its_place(turned: bool) -> None:
    inside = np.concatenate([tune(4, 150), worn(tune(1)[60:150], 0.1), tune(5, 100)])
    prints = [inside, tune(1)] if turned else [tune(1), inside]
    found = compared(prints)
    assert pairs(found) == {(0, 1)}
    sign = -1 if turned else 1
    assert found.edges().offset[0] == round(sign * 90 * VALUE_MS)
    assert "from 0:18 of" in found.details()[0] if turned else "from 0:07 of the one and 0:18" in found.details()[0]


def test_a_short_stretch_proves_nothing() -> None:
    assert not len(compared([tune(1), np.concatenate([tune(2), tune(1)[:15], tune(3)])]))


@pytest.mark.parametrize("still", ["silence", "hum", "hiss", "beat", "nothing"])
def test_what_never_changes_or_changes_by_chance_matches_nothing(still: str) -> None:
    def sound(seed: int) -> Values:
        match still:
            case "silence":
                return np.full(300, 627_964_279, np.uint32)
            case "hum":
                return worn(np.full(300, 0x5A5A_1234, np.uint32), 0.01, seed)
            case "hiss":
                return worn(np.full(300, 0x5A5A_1234, np.uint32), 0.1, seed)
            case "beat":
                return np.resize(np.array([3, 5, 9], np.uint32), 300)
            case _:
                return np.zeros(300, np.uint32)

    assert not len(compared([sound(1), sound(2), sound(3)]))


def test_no_sounds_and_empty_ones() -> None:
    empty = np.zeros(0, np.uint32)
    assert not len(compared([]))
    assert pairs(compared([empty, tune(1), empty, tune(1)])) == {(1, 3)}


def test_what_very_many_share_links_each_to_its_best() -> None:
    jingle, most = tune(1, 60), thresholds.SOUND_LINKS.value
    talk = worn(tune(2, 120), 0.05)
    prints = [np.concatenate([tune(10 + number, 40), jingle]) for number in range(3 * most)]
    prints[7] = np.concatenate([prints[7], talk])
    prints[80] = np.concatenate([prints[80], worn(talk, 0.1)])
    found = compared(prints)
    assert (7, 80) in pairs(found)
    assert len(found) <= most * len(prints)
    assert len(set(found.first.tolist()) | set(found.second.tolist())) == len(prints)


def test_a_thousand_copies_cost_little_and_all_are_linked() -> None:
    """Each with each would be 500,000 pairs, and 12 s of CPU."""
    compared([tune(1), tune(1)])  # compiles
    copies = [worn(tune(1, 300), 0.1, number) for number in range(1000)]
    copies[900] = np.concatenate([copies[900], tune(2, 90)])
    copies[20] = np.concatenate([worn(tune(2, 90), 0.1), copies[20]])
    copies[950] = np.concatenate([copies[950], worn(tune(2, 90), 0.1)])
    begin = time.process_time()
    found = compared(copies)
    assert time.process_time() - begin < 6
    linked, counts = np.unique(np.concatenate([found.first, found.second]), return_counts=True)
    assert len(linked) == 1000
    assert counts.min() >= thresholds.SOUND_LINKS.value
    assert len(found) <= 1000 * thresholds.SOUND_LINKS.value
    # What only a few of them have besides is found as ever.
    assert {(20, 900), (20, 950), (900, 950)} <= pairs(found)


@settings(max_examples=40)
@given(st.data())
def test_added_bit_by_bit_the_outcome_is_the_same(data: st.DataObject) -> None:
    """Also with the limit on links in force; `known` is what a case would have recorded."""
    random = np.random.default_rng(data.draw(st.integers(0, 10_000)))
    parts = [tune(number, 60) for number in range(4)]
    count = data.draw(st.integers(2, 14))
    prints = [
        worn(np.concatenate([parts[each] for each in random.integers(0, 4, 3)]), random.uniform(0, 0.2), number)
        for number in range(count)
    ]
    arrival = np.array(data.draw(st.lists(st.integers(0, 2), min_size=count, max_size=count)))
    with pytest.MonkeyPatch.context() as patch:
        few = thresholds.Threshold(data.draw(st.integers(1, 4)), "links", "", "")
        patch.setattr(thresholds, "SOUND_LINKS", few)
        whole = compared(prints)
        edges = Edges.none()
        for turn in range(3):
            there = np.flatnonzero(arrival <= turn)
            number = np.full(count, -1)
            number[there] = np.arange(len(there))
            known = edges.renumbered(number) if len(edges) else edges
            found = sounds.agreements(Tracks.of([prints[each] for each in there]), arrival[there] == turn, known)
            edges = found.edges().renumbered(there)
    for name in ("first", "second", "score", "offset"):
        assert getattr(edges, name).tolist() == getattr(whole.edges(), name).tolist()
