"""A filmstrip tells more with fewer frames: none near-equal, none empty, always the one that the preview shows."""

from __future__ import annotations

import numpy as np

from app.case.queries.telling import SeenFrame
from app.desk.pictures.telling import MOST, start_frame, telling, telling_few


def print_of(seed: int, flips: int = 0) -> bytes:
    """256 random bits, so many of them turned."""
    bits = np.random.default_rng(seed).integers(0, 2, 256)
    bits[:flips] ^= 1
    return np.packbits(bits).tobytes()


def frames(*looks: tuple[int, int], quality: int = 90) -> list[SeenFrame]:
    """A second apart; each look is a seed and how many bits differ."""
    return [SeenFrame(1_000 * number, print_of(*look), quality) for number, look in enumerate(looks)]


def test_scenes_that_come_back_are_shown_once() -> None:
    film = frames((1, 0), (2, 0), (1, 10), (2, 20), (1, 5), (3, 0))
    first, second, third = telling(film, 0)
    assert (first, third) == (0, 5_000)
    assert second in (1_000, 3_000)


def test_the_previews_frame_is_always_there() -> None:
    film = frames((1, 0), (1, 3), (1, 6))
    assert telling(film, 1_000) == [1_000]


def test_what_shows_next_to_nothing_is_left_out() -> None:
    film = [SeenFrame(0, print_of(1), 3), *frames((2, 0), (3, 0))[1:]]
    assert telling(film, 1_000) == [1_000]
    assert telling([SeenFrame(0, print_of(1), 3)], 0) == [0], "but not where there is nothing else"


def test_there_are_few_and_they_differ_most() -> None:
    film = frames(*((number, 0) for number in range(60)))
    chosen = telling(film, 20_000)
    assert len(chosen) == MOST
    assert 20_000 in chosen
    assert chosen == sorted(chosen)


def test_what_has_no_print_stays() -> None:
    film = [SeenFrame(at, b"", 0) for at in (0, 2_500, 7_000)]
    assert telling(film, 2_500) == [0, 2_500, 7_000]


def test_a_video_without_frames_has_none() -> None:
    assert telling([], None) == []
    assert start_frame([]) is None
    assert start_frame([1, 2, 3, 4]) == 2


def test_among_what_is_wholly_unlike_the_farthest_in_time_is_chosen() -> None:
    film = frames(*((number, 0) for number in range(31)))
    assert telling(film, 10_000, 3) == [0, 10_000, 30_000]


def test_a_card_shows_a_few_with_the_previews_frame_before_the_others() -> None:
    film = frames(*((number, 0) for number in range(31)))
    assert telling_few(film, 10_000, 3) == [10_000, 0, 30_000]
    assert telling_few(film, 10_000, 1) == [10_000]
    assert telling_few(frames((1, 0), (1, 3), (1, 6)), 1_000, 3) == [1_000], "near-equal ones aren't worth the room"


def test_a_card_shows_no_black_frame_unless_there_is_nothing_else() -> None:
    black = [SeenFrame(at, print_of(9), 0) for at in range(0, 5_000, 1_000)]
    film = [*black, SeenFrame(6_000, print_of(2), 70), SeenFrame(9_000, print_of(3), 95)]
    assert telling_few(film, 2_000, 3) == [9_000, 6_000]
    assert telling_few(black, 2_000, 1) == [2_000], "the preview's own, then"
    assert telling_few([], None, 3) == []
