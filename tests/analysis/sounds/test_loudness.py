"""The waveform and the spectrogram show what is heard, when it is heard."""

from __future__ import annotations

import numpy as np

from analysis.facts import Failure, Loudness
from analysis.jobs import Survey
from analysis.sounds.loudness import BANDS, COLUMNS, PEAKS, survey
from tests.analysis.samples import descriptor, sound, video


def surveyed(content: bytes) -> list[Loudness]:
    with descriptor(content) as fd:
        said = list(survey(fd, Survey()))
    assert all(isinstance(each, Loudness) for each in said)
    return [each for each in said if isinstance(each, Loudness)]


def test_a_sound_is_loud_where_its_tone_is() -> None:
    (seen,) = surveyed(sound(4))
    peaks = np.frombuffer(seen.peaks, np.uint8)
    assert len(peaks) == 4 * PEAKS
    assert peaks[: 2 * PEAKS - 1].min() > 140
    assert peaks[2 * PEAKS + 2 :].max() < 5


def test_a_tone_stands_in_its_own_band() -> None:
    (seen,) = surveyed(sound(4))
    columns = np.frombuffer(seen.spectrum, np.uint8).reshape(-1, BANDS)
    assert len(columns) == 4 * COLUMNS
    loudest = columns[5:30].argmax(axis=1)
    assert len(set(loudest.tolist())) == 1
    assert 0 < loudest[0] < BANDS // 3  # 440 Hz lies in the lower third of the scale
    assert columns[45:].max() < 40


def test_ten_seconds_come_at_a_time() -> None:
    said = surveyed(sound(23))
    assert [each.begin for each in said] == [0, 10_000, 20_000]
    assert [len(each.peaks) for each in said] == [10 * PEAKS, 10 * PEAKS, 3 * PEAKS]
    assert [len(each.spectrum) for each in said] == [10 * COLUMNS * BANDS] * 2 + [3 * COLUMNS * BANDS]


def test_a_silent_video_says_that_it_is_silent() -> None:
    with descriptor(video(1)) as fd:
        (said,) = list(survey(fd, Survey()))
    assert isinstance(said, Failure)
    assert said.reason == "there is no sound in the file"
