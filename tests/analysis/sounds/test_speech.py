"""Where somebody speaks in a file, and where nobody does."""

from __future__ import annotations

import io
from unittest.mock import patch

import av
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from analysis.facts import Failure, Passage, SpeechHeard
from analysis.jobs import FindSpeech
from analysis.sounds.speech import find_speech
from analysis.sounds.speech_network import SpeechNetwork
from analysis.sounds.speech_passages import CHUNK_MS, LEAST_SPOKEN, LONGEST_PAUSE, passages
from tests.analysis.samples import descriptor, sound, video
from tests.voice import RATE, as_wav, noise, silent, spoken

LONG = as_wav(np.concatenate([spoken(5), silent(20)]))


def found(content: bytes) -> SpeechHeard | Failure:
    with descriptor(content) as fd:
        return find_speech(fd, FindSpeech())


def heard(content: bytes) -> SpeechHeard:
    answer = found(content)
    assert isinstance(answer, SpeechHeard)
    return answer


def test_speech_is_found_where_it_is() -> None:
    answer = heard(as_wav(np.concatenate([noise(2) / 20, spoken(3), silent(4), spoken(2, 1)])))
    assert answer.heard == 11_000
    first, second = answer.passages
    assert (first.begin, first.end) == pytest.approx((2_000, 5_000), abs=150)
    assert (second.begin, second.end) == pytest.approx((9_000, 11_000), abs=150)
    assert second.end <= answer.heard
    assert min(first.sure, second.sure) > 0.9


def test_speech_in_a_compressed_stereo_sound_at_another_rate_is_found() -> None:
    samples = np.concatenate([silent(1), spoken(3)])
    buffer = io.BytesIO()
    with av.open(buffer, "w", format="mp4") as container:
        stream = container.add_stream("aac", rate=RATE, layout="stereo")
        frame = av.AudioFrame.from_ndarray(np.stack([samples, samples]), format="fltp", layout="stereo")
        frame.rate = RATE
        container.mux(stream.encode(frame))
        container.mux(stream.encode())
    (passage,) = heard(buffer.getvalue()).passages
    assert passage.begin == pytest.approx(1_000, abs=200)


@pytest.mark.parametrize("content", [sound(3), as_wav(silent(2)), as_wav(noise(3)), video(2, sound=True)])
def test_where_nobody_speaks_nothing_is_told(content: bytes) -> None:
    assert heard(content).passages == ()


@pytest.mark.parametrize(
    ("content", "why"), [(video(1), "no sound"), (b"RIFF\x00\x00\x00\x00WAVE", ""), (b"no sound at all", "")]
)
def test_where_nothing_can_be_heard_a_reason_is_given(content: bytes, why: str) -> None:
    answer = found(content)
    assert isinstance(answer, Failure)
    assert answer.step == "speech"
    assert why in answer.reason


def test_a_sound_that_breaks_off_is_heard_to_there() -> None:
    whole = as_wav(np.concatenate([spoken(3), silent(3)]))
    answer = heard(whole[: len(whole) * 2 // 3])
    assert answer.heard == pytest.approx(4_000, abs=100)
    assert len(answer.passages) == 1


def test_of_a_sound_without_end_only_the_beginning_is_heard() -> None:
    with patch("analysis.sounds.speech.MOST_SECONDS", 2):
        assert heard(LONG).heard == pytest.approx(10_000, abs=300)


def test_who_takes_too_long_stops_and_tells_how_far_he_came() -> None:
    with patch("analysis.sounds.speech.PATIENCE", -1.0):
        assert heard(LONG).heard == pytest.approx(10_000, abs=300)


def test_the_network_is_asked_seldom_however_small_the_decoder_s_pieces_are() -> None:
    with patch.object(SpeechNetwork, "hear", autospec=True, side_effect=SpeechNetwork.hear) as hear:
        assert heard(LONG).heard == 25_000
    assert hear.call_count <= 4


@given(arrays.arrays(np.float32, st.integers(0, 300), elements=st.floats(0, 1, width=32)))
def test_passages_follow_each_other_and_hold_what_they_say(likely: np.ndarray) -> None:
    due = -LONGEST_PAUSE
    for each in passages(likely):
        assert each.begin > due + LONGEST_PAUSE or each.begin == 0
        assert LEAST_SPOKEN <= each.spoken <= each.end - each.begin
        assert each.end <= len(likely) * CHUNK_MS
        due = each.end


def test_a_short_pause_parts_nothing_and_a_cry_is_no_speech() -> None:
    voice, pause, rest = [0.99] * 40, [0.1] * 20, [0.1] * 60
    told = list(passages(np.array([*voice, *pause, *voice, *rest, *[0.99] * 10, *rest, *[0.55] * 50], np.float32)))
    assert told == [Passage(0, 100 * CHUNK_MS, 80 * CHUNK_MS, pytest.approx(0.99))]


def test_a_voice_that_wavers_goes_on_and_one_that_sinks_ends() -> None:
    (passage,) = passages(np.array([0.2, *[0.9] * 20, *[0.4] * 5, *[0.9] * 20, 0.3], np.float32))
    assert (passage.begin, passage.end, passage.spoken) == (CHUNK_MS, 46 * CHUNK_MS, 45 * CHUNK_MS)
