"""Which videos are linked, and where: what an officer relies on."""

from __future__ import annotations

import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.linking.edges import Edges
from app.linking.moving import videos
from app.linking.moving.alignment import Alignment, aligned
from app.linking.moving.traces import Along, Traces
from app.linking.moving.videos import SameVideo, agree, clips, stills, telling
from app.linking.prints.dihedral import forms
from tests.app.linking.casebook import print_near, random_print
from tests.app.linking.moving.films import along, copied, moving, take, traces


@pytest.fixture
def random() -> np.random.Generator:
    return np.random.default_rng(7)


def between(one: Along, other: Along) -> Alignment:
    found = aligned(traces(one, other), np.array([0]), np.array([1]))
    return found[agree(found)]


def test_a_stretch_cut_out_is_found_with_its_place(random) -> None:
    film = moving(random, 80)
    found = between(along(0, copied(random, film[24:48], 12)), along(1, film))
    assert found.offset.tolist() == [6000]
    assert found.rate.tolist() == [1]
    assert (found.begin[0], found.end[0]) == (0, 23 * 250)
    assert videos.clip_detail(found, 0) == "from 0:00 of the one and 0:06 of the other they show the same for 6 seconds"


@pytest.mark.parametrize("rate", [0.8, 1.25, 2.0])
def test_another_speed_is_found_and_told(random, rate: float) -> None:
    film = moving(random, 48, step=8)
    found = between(along(0, film), along(1, copied(random, film, 10), step=250 * rate, start=1000))
    assert found.rate.tolist() == [rate]
    assert abs(found.offset[0] - 1000) <= 200
    assert f"{max(rate, 1 / rate):g} times as fast" in videos.clip_detail(found, 0)


def test_a_mirrored_copy_under_an_overlay_is_found(random) -> None:
    film = moving(random, 40)
    words = np.frombuffer(b"".join(film), np.uint64).reshape(-1, 4)
    mirrored = [row.tobytes() for row in np.ascontiguousarray(forms(words)[5])]
    found = between(along(0, film), along(1, copied(random, mirrored, 15, always=40)))
    assert found.offset.tolist() == [0]
    assert "mirrored left to right" in videos.clip_detail(found, 0)


def test_other_takes_of_a_fixed_camera_are_not_linked_and_copies_are(random) -> None:
    view = random_print(random)
    takes = [take(random, view, 40) for _ in range(12)]
    everything = traces(*(along(number, prints) for number, prints in enumerate(takes)))
    nodes = np.arange(len(takes))
    found = aligned(everything, nodes, nodes)
    assert len(found) == 66
    assert not agree(found).any()
    copy = between(along(0, takes[3]), along(1, copied(random, takes[3], 6, always=20)))
    assert copy.offset.tolist() == [0]


def test_what_never_changes_proves_nothing(random) -> None:
    logo = random_print(random)
    still = [print_near(random, logo, 3) for _ in range(200)]
    found = between(along(0, still[:100]), along(1, still[100:]))
    assert len(found) == 0


def test_keyframes_alone_are_enough_where_scenes_change(random) -> None:
    film = [random_print(random) for _ in range(30)]
    found = between(along(0, film, step=2000), along(1, copied(random, film[10:20], 20), step=2000))
    assert found.offset.tolist() == [-20_000]


def test_sparse_and_dense_moments_meet(random) -> None:
    film = moving(random, 60)
    found = between(along(0, film[::8], step=2000), along(1, copied(random, film, 10)))
    assert abs(found.offset[0]) <= 250
    turned = between(along(0, copied(random, film, 10)), along(1, film[::8], step=2000))
    assert abs(turned.offset[0]) <= 250


def test_same_video_is_equally_long_and_in_place(random) -> None:
    film = moving(random, 40)
    same = traces(along(0, film), along(1, copied(random, film, 10)))
    assert SameVideo(same).within(np.arange(2)).second.tolist() == [1]
    late = [random_print(random) for _ in range(16)] + film[:24]
    moved = traces(along(0, film), along(1, late))
    assert len(SameVideo(moved).within(np.arange(2))) == 0
    assert len(clips(moved, Edges.none())) == 1
    faster = traces(along(0, film), along(1, film, step=200))
    assert len(SameVideo(faster).within(np.arange(2))) == 0


def test_short_videos_in_which_nothing_changes_are_the_same_only_when_very_near(random) -> None:
    still = random_print(random)

    def related(bits: int, count: int) -> bool:
        one = [print_near(random, still, 1) for _ in range(count)]
        other = [print_near(random, print_near(random, still, bits), 1)] * count
        return len(SameVideo(traces(along(0, one), along(1, other))).within(np.arange(2))) == 1

    assert related(3, 20)
    assert not related(20, 20)
    assert not related(3, 60)


def test_a_still_is_found_in_any_form_with_its_moment(random) -> None:
    film = moving(random, 40, step=60)
    words = np.frombuffer(b"".join(copied(random, [film[10], film[30]], 12)), np.uint64).reshape(-1, 4)
    words = np.stack([words[0], forms(words)[1][1]])
    found = stills(words, traces(along(0, film)))
    assert found.first.tolist() == [0, 1]
    assert found.offset.tolist() == [2500, 7500]


def test_flat_moments_match_no_picture(random) -> None:
    film = moving(random, 10)
    words = np.frombuffer(film[5], np.uint64).reshape(1, 4)
    assert len(stills(words, traces(along(0, film, quality=10)))) == 0


def test_an_intro_of_many_videos_tells_nothing(random) -> None:
    intro = moving(random, 12)
    films = [along(number, intro + moving(random, 12)) for number in range(40)]
    everything = traces(*films)
    rare = telling(everything).reshape(40, 24)
    assert not rare[:, :12].any()
    assert rare[:, 16:].all()
    assert len(clips(everything.only(telling(everything)), Edges.none())) == 0


def test_the_offset_is_right_whichever_comes_first(random) -> None:
    film = moving(random, 80, step=8)
    everything = traces(along(0, film), along(1, copied(random, film[20:60], 5), step=200))
    found = clips(everything, Edges.none())
    ours = found.edges(np.array([1, 2])).offset[0]
    theirs = found.edges(np.array([2, 1])).offset[0]
    # The first's beginning lies 5 s before the second's, which runs 1.25 times as fast: 4 s of its own time.
    assert abs(ours + 4000) <= 200
    assert abs(theirs + 5000) <= 250 or abs(-theirs - 5000) <= 250


@settings(max_examples=15)
@given(st.integers(0, 2**32), st.integers(1, 4), st.booleans())
def test_links_are_a_matter_of_the_two_videos_alone(seed: int, others: int, dense: bool) -> None:
    random = np.random.default_rng(seed)
    film = moving(random, 30)
    pair = [along(0, film), along(1, copied(random, film[5:25], 15), step=250 if dense else 260)]
    alone = clips(traces(*pair), Edges.none())
    crowd = traces(*pair, *(along(2 + number, moving(random, 20)) for number in range(others)))
    among = clips(crowd, Edges.none())
    both = among[(among.first == 0) & (among.second == 1)]
    for name in ("offset", "rate", "agreement", "likeness", "begin", "end"):
        assert getattr(alone, name).tolist() == getattr(both, name).tolist()


def test_ten_thousand_dark_moments_cost_little(random) -> None:
    dark = random_print(random)
    films = [along(number, [dark] * 240, quality=25) for number in range(42)]
    everything = traces(*films)
    SameVideo(everything).between(np.array([0]), np.array([1]))  # compiles
    begin = time.process_time()
    assert len(SameVideo(everything).between(np.array([0]), np.arange(1, 42))) == 0
    assert time.process_time() - begin < 20


def test_no_videos_and_empty_videos_have_no_links() -> None:
    nothing = Traces.of(np.zeros(0, np.int64), [])
    assert len(clips(nothing, Edges.none())) == 0
    silent = Traces.of(np.array([1000, -1]), [])
    assert len(clips(silent, Edges.none())) == 0
    assert len(stills(np.zeros((1, 4), np.uint64), silent)) == 0


@settings(max_examples=25)
@given(st.integers(0, 2**32))
def test_what_is_passed_over_is_not_the_same(seed: int) -> None:
    """Takes, copies, cuts, shifted and retimed ones: the cheap pass drops no pair that all of it would stack."""
    random = np.random.default_rng(seed)
    view = random_print(random)
    films = [moving(random, 50, step=int(random.integers(2, 20))), take(random, view, 50), take(random, view, 50)]
    told = []
    for number in range(8):
        prints = films[random.integers(0, 3)][int(random.choice([0, 0, 1, 6])) :]
        worn = copied(random, prints, int(random.integers(0, 40)), int(random.integers(0, 30)))
        told.append(
            along(number, worn, step=int(random.choice([250, 250, 255, 300])), start=int(random.choice([0, 400])))
        )
    everything, nodes = traces(*told), np.arange(8)
    same = SameVideo(everything)
    found = aligned(everything, nodes, nodes)
    whole = found[same._same(found)].edges()
    near = same.within(nodes)
    assert set(zip(near.first, near.second, near.score, near.offset, strict=True)) == set(
        zip(whole.first, whole.second, whole.score, whole.offset, strict=True)
    )


def test_hundreds_of_takes_of_one_camera_cost_little(random) -> None:
    """Half a minute each and equally long: none is another, and one copy is found."""
    view = random_print(random)
    takes = [take(random, view, 60) for _ in range(300)]
    takes[200] = copied(random, takes[100], 5)
    everything = traces(*(along(number, prints, step=500) for number, prints in enumerate(takes)))
    SameVideo(everything).between(np.array([0]), np.array([1]))  # compiles
    begin = time.process_time()
    found = SameVideo(everything).downwards(np.arange(100, 110))
    assert time.process_time() - begin < 5
    assert (found.first.tolist(), found.second.tolist()) == ([100], [200])
