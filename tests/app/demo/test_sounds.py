"""Tunes: decodable in each format, the same each time."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest

from analysis.facts import SpeechHeard
from analysis.jobs import FindSpeech
from analysis.sounds.speech import find_speech
from app.demo import sounds
from tests.analysis.samples import descriptor


@pytest.mark.parametrize("suffix", [".wav", *sounds.CODECS])
def test_every_format_can_be_heard(suffix: str, tmp_path: Path) -> None:
    path, again = tmp_path / f"a{suffix}", tmp_path / f"b{suffix}"
    for target in (path, again):
        sounds.write_sound(target, sounds.tune(3, 2), "Tune")
    assert path.read_bytes() == again.read_bytes()
    with av.open(str(path)) as container:
        heard = [frame.to_ndarray().astype(float) for frame in container.decode(audio=0)]
        seconds = sum(frame.shape[-1] for frame in heard) / container.streams.audio[0].rate
    assert seconds == pytest.approx(2, abs=0.2)
    assert max(np.abs(frame).max() for frame in heard) > 0.1


def test_tunes_differ_by_seed() -> None:
    assert not np.array_equal(sounds.tune(1, 1), sounds.tune(2, 1))


def test_an_unknown_format_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        sounds.write_sound(tmp_path / "a.xyz", sounds.tune(1, 1))


def test_a_voice_is_heard_over_a_tune_where_it_speaks() -> None:
    with_voice = sounds.spoken_over(sounds.tune(1, 8), 5)
    assert np.array_equal(with_voice, sounds.spoken_over(sounds.tune(1, 8), 5))
    with descriptor(sounds.wav(with_voice)) as fd:
        answer = find_speech(fd, FindSpeech())
    assert isinstance(answer, SpeechHeard)
    (passage,) = answer.passages
    assert (passage.begin, passage.end) == pytest.approx((2_000, 6_000), abs=200)
    with descriptor(sounds.wav(sounds.tune(1, 8))) as fd:
        assert find_speech(fd, FindSpeech()) == SpeechHeard(8_000, ())
