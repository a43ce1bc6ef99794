"""The player's clock: where it is after so much time, at any speed, between bounds, in a loop."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.desk.player.player_clock import SPEEDS, PlayClock, faster, shuttled, slower


class Time:
    """Seconds that pass when they are told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def clock(time: Time) -> PlayClock:
    """Of ten seconds."""
    made = PlayClock(time)
    made.set_bounds(0, 10_000)
    return made


@pytest.mark.parametrize(("speed", "at"), [(1, 3_000), (0.25, 1_500), (2, 5_000), (-1, 0), (-0.25, 500)])
def test_it_goes_as_fast_as_it_is_told(clock: PlayClock, time: Time, speed: float, at: float) -> None:
    clock.go(1_000)
    clock.run(speed)
    time.now += 2
    assert clock.at == at


def test_it_stands_where_it_was_stopped_and_goes_on_from_there(clock: PlayClock, time: Time) -> None:
    clock.run(1)
    time.now += 2
    clock.run(0)
    time.now += 50
    assert clock.at == 2_000
    clock.run(1)
    time.now += 1
    assert clock.at == 3_000


def test_while_it_waits_no_time_passes(clock: PlayClock, time: Time) -> None:
    clock.run(1)
    time.now += 1
    clock.wait(True)
    time.now += 20
    assert clock.at == 1_000
    clock.wait(False)
    time.now += 1
    assert clock.at == 2_000


def test_it_ends_at_the_bounds(clock: PlayClock, time: Time) -> None:
    clock.run(1)
    assert not clock.ended
    time.now += 30
    assert clock.ended
    assert clock.at == 10_000
    clock.run(-1)
    assert not clock.ended
    time.now += 30
    assert clock.ended
    assert clock.at == 0


@given(st.floats(0, 500), st.sampled_from([-8.0, -1.0, 0.1, 1.0, 8.0]))
def test_a_loop_never_leaves_its_bounds_nor_ends(seconds: float, speed: float) -> None:
    time = Time()
    clock = PlayClock(time)
    clock.set_bounds(2_000, 3_000)
    clock.loop = True
    clock.run(speed)
    time.now += seconds
    assert 2_000 <= clock.at <= 3_000
    assert not clock.ended


def test_a_loop_begins_again(clock: PlayClock, time: Time) -> None:
    clock.set_bounds(2_000, 3_000)
    clock.loop = True
    clock.run(1)
    time.now += 1.4
    assert clock.at == pytest.approx(2_400)


def test_new_bounds_bring_it_inside(clock: PlayClock) -> None:
    clock.go(9_000)
    clock.set_bounds(0, 4_000)
    assert clock.at == 4_000


def test_j_and_l_turn_about_and_double() -> None:
    assert [shuttled(speed, 1) for speed in (0, 1, 2, 4, 8, -2)] == [1, 2, 4, 8, 8, 1]
    assert [shuttled(speed, -1) for speed in (0, -1, -4, -8, 2)] == [-1, -2, -8, -8, -1]


def test_speeds_go_up_and_down_and_stop_at_the_ends() -> None:
    assert (faster(1), slower(1), faster(8), slower(0.1)) == (1.5, 0.5, 8, 0.1)
    assert (faster(-1), slower(-1)) == (-1.5, -0.5)
    assert (faster(0), slower(0)) == (1.5, 0.5)
    assert list(SPEEDS) == sorted(SPEEDS)
