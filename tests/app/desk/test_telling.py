"""A filmstrip tells more with fewer frames: none near-equal, none empty, always the one that the preview shows."""

from __future__ import annotations

import numpy as np

from app.case.queries.telling import SeenFrame
from app.desk.telling import MOST, start_frame, telling


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
