"""Lies about sampling rates and channels cost no more than the truth would."""

from __future__ import annotations

import struct
import time
from contextlib import suppress

import numpy as np
import pytest

from analysis.errors import UndecodableError
from analysis.facts import Failure, MediumFacts
from analysis.jobs import Listen, Survey
from analysis.sounds.listening import listen
from analysis.sounds.loudness import survey
from analysis.sounds.sampling import HIGHEST, LOWEST
from tests.analysis.samples import descriptor
from tests.analysis.sounds.test_hearing import encoded, facts, tune

NOISE = np.random.default_rng(5).bytes(1_000_000)


def wav(rate: int, channels: int = 1, bits: int = 16, samples: bytes = NOISE) -> bytes:
    block = channels * bits // 8 & 0xFFFF
    sound = struct.pack("<HHIIHH", 1, channels, rate, rate * block & 0xFFFFFFFF, block, bits)
    chunks = b"WAVEfmt " + struct.pack("<I", len(sound)) + sound + b"data" + struct.pack("<I", len(samples)) + samples
    return b"RIFF" + struct.pack("<I", len(chunks)) + chunks


def au(rate: int) -> bytes:
    return b".snd" + struct.pack(">5I", 24, len(NOISE), 3, rate, 1) + NOISE


def quickly(content: bytes) -> MediumFacts:
    """What is found; the lies that are tried took 2.5 to 7 s, and as long again to print."""
    started = time.process_time()
    found = facts(content)
    assert time.process_time() - started < 1.5
    return found


@pytest.mark.parametrize("rate", [1, 2, 10, 100, LOWEST - 1, HIGHEST + 1, 100_000_000])
@pytest.mark.parametrize("made", [wav, au], ids=["wav", "au"])
def test_a_rate_that_no_recording_has_is_told_and_costs_nothing(made: type, rate: int) -> None:
    found = quickly(made(rate))
    assert found.kind == "sound"
    assert found.soundprint == b""
    assert f"claims {rate:,} samples a second" in found.partial
    assert found.preview.startswith(b"\xff\xd8")


@pytest.mark.parametrize("rate", [LOWEST, 4_000, 8_000, 192_000, 768_000])
def test_rates_that_are_used_are_heard(rate: int) -> None:
    found = facts(wav(rate))
    assert found.partial == ""
    assert bool(found.soundprint) == (rate <= 8_000)  # of the others a megabyte is too short for a print


@pytest.mark.parametrize("channels", [16, 64, 1_024, 65_535])
def test_many_channels_cost_nothing(channels: int) -> None:
    started = time.process_time()
    with suppress(UndecodableError):  # which is an answer too
        facts(wav(44_100, channels))
    assert time.process_time() - started < 1.5


def test_a_videos_lying_track_is_told_and_the_pictures_stay() -> None:
    video = encoded(tune(2, rate=8_000), "matroska", "pcm_s16le", rate=8_000, picture=True)
    true, lie = struct.pack(">d", 8_000), struct.pack(">d", 7)
    assert video.count(true) == 1
    found = facts(video.replace(true, lie))
    assert found.kind == "video"
    assert found.frames
    assert "claims 7 samples a second" in found.partial
    assert facts(video).partial == ""


@pytest.mark.parametrize("rate", [1, 100, LOWEST - 1, HIGHEST + 1])
def test_the_player_is_told_at_once(rate: int) -> None:
    """A megabyte that claims 1 Hz was drawn for its first twelve hours, which took 40 s."""
    with descriptor(wav(rate)) as fd:
        (said,), (seen,) = listen(fd, Listen(0, 1_000)), survey(fd, Survey())
    for each in (said, seen):
        assert isinstance(each, Failure)
        assert f"claims {rate:,} samples a second" in each.reason
