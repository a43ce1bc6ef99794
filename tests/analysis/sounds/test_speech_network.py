"""The network answers as its authors' own does, however the sound comes, and only to what sounds like a voice."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from analysis.sounds.speech_network import CHUNK, SpeechNetwork, shipped_weights
from tests.voice import noise, silent, spoken, tone

THEIRS = {
    0: 0.0017, 1: 0.0069, 14: 0.0044, 15: 0.0112, 16: 0.0049, 17: 0.9639, 28: 0.9154, 34: 0.8933, 45: 0.9999,
    50: 0.9441, 53: 0.7058, 56: 0.4257, 61: 0.3599,
}  # fmt: skip
"""By chunk, what silero_vad_16k_op15.onnx of silero-vad 6.2.3 answers to `HEARD` under onnxruntime 1.32."""
HEARD = np.concatenate([silent(0.5), spoken(1), noise(0.5)])


def answers(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    return SpeechNetwork(shipped_weights()).hear(samples)


def test_it_answers_as_the_authors_own_does() -> None:
    ours = answers(HEARD)
    assert len(ours) == len(HEARD) // CHUNK
    assert {chunk: ours[chunk] for chunk in THEIRS} == pytest.approx(THEIRS, abs=2e-4)


@given(st.lists(st.integers(0, 3_000), max_size=12))
@settings(max_examples=20, deadline=None)
def test_how_a_sound_is_cut_changes_no_answer(cuts: list[int]) -> None:
    network = SpeechNetwork(shipped_weights())
    parts = np.split(HEARD, np.minimum(np.cumsum(cuts), len(HEARD)))
    told = np.concatenate([network.hear(part) for part in parts])
    assert told == pytest.approx(answers(HEARD), abs=1e-4)


def test_the_last_piece_is_answered_too() -> None:
    network = SpeechNetwork(shipped_weights())
    assert len(network.hear(spoken(1)[: 10 * CHUNK + 1])) == 10
    assert len(network.finish()) == 1
    assert len(network.finish()) == 0


@pytest.mark.parametrize("other", [silent(3), noise(3), tone(3), tone(3, 3_000), 50 * noise(1), np.ones(9_999)])
def test_what_is_no_voice_is_none(other: NDArray[np.float32]) -> None:
    assert answers(other).max() < 0.5


def test_a_sound_as_loud_as_can_be_gives_numbers() -> None:
    told = answers(np.resize(np.float32([3e38, -3e38, np.inf]), 4 * CHUNK))
    assert np.isfinite(told).all()
