"""The player's samples begin exactly where they are asked for, and are what the file holds."""

from __future__ import annotations

import numpy as np
import pytest

from analysis.facts import Failure, Samples
from analysis.jobs import Listen
from analysis.sounds.listening import CHANNELS, RATE, listen
from tests.analysis.samples import descriptor, sound, video


def heard(content: bytes, begin: int, end: int) -> np.ndarray:
    with descriptor(content) as fd:
        said = list(listen(fd, Listen(begin, end)))
    assert all(isinstance(each, Samples) for each in said)
    pcm = b"".join(each.pcm for each in said if isinstance(each, Samples))
    return np.frombuffer(pcm, "<i2").reshape(-1, CHANNELS)


@pytest.mark.parametrize("content", [sound(4), sound(4, "flac", "flac"), video(4, sound=True)])
def test_a_stretch_is_as_long_as_asked_for(content: bytes) -> None:
    assert len(heard(content, 700, 2_200)) == 1.5 * RATE


def test_the_tone_ends_where_it_ends_in_the_file() -> None:
    samples = heard(sound(4), 1_000, 3_000)
    loud = np.abs(samples[:, 0].astype(int)) > 2_000
    assert np.flatnonzero(loud)[-1] == pytest.approx(RATE, abs=RATE // 100)


def test_both_channels_of_a_mono_sound_are_heard_alike() -> None:
    samples = heard(sound(1), 0, 400)
    assert np.array_equal(samples[:, 0], samples[:, 1])
    assert np.abs(samples).max() > 10_000


def test_behind_the_end_there_is_nothing() -> None:
    assert len(heard(sound(1), 5_000, 6_000)) == 0
    assert len(heard(sound(1), 500, 9_000)) == pytest.approx(0.5 * RATE, abs=10)


def test_pieces_say_when_they_begin() -> None:
    with descriptor(sound(3)) as fd:
        said = [each for each in listen(fd, Listen(100, 2_600)) if isinstance(each, Samples)]
    assert [each.begin for each in said] == [100, 600, 1_100, 1_600, 2_100]


@pytest.mark.parametrize("content", [video(1), b"RIFF\x00\x00\x00\x00WAVE"])
def test_where_there_is_nothing_to_hear_a_reason_is_given(content: bytes) -> None:
    with descriptor(content) as fd:
        (said,) = list(listen(fd, Listen(0, 1_000)))
    assert isinstance(said, Failure)
    assert said.reason
