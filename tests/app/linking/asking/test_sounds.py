"""Asking by sound: the same is heard as by linking, however many sounds are kept."""

from __future__ import annotations

import numpy as np
import pytest

from analysis.fingerprints.soundprint import VALUE_MS, Values
from app.linking.asking import sounds
from app.linking.asking.answers import Kind
from app.linking.asking.sounds import Sounds, heard
from app.linking.sounding.tracks import Tracks
from tests.app.linking.sounding.test_sounds import tune, worn


def kept(*tunes: Values) -> Sounds:
    tracks = Tracks.of(tunes)
    lengths = np.array([len(each) for each in tunes], np.int64)
    return Sounds(np.arange(len(tunes)) + 100, lengths, tracks.values, tracks.allowance.astype(np.uint16))


@pytest.mark.parametrize("block", [1, 250, 2_000_000])
def test_a_stretch_is_found_with_where_it_begins_however_sounds_are_cut_into_blocks(
    block: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sounds, "_BLOCK", block)
    case = kept(tune(2), np.concatenate([tune(4, 150), tune(1), tune(5, 90)]), tune(3), np.zeros(300, np.uint32))
    (answer,) = heard(worn(tune(1)[50:150], 0.1), case)
    assert (answer.medium, answer.kind) == (101, Kind.SOUND)
    assert answer.at_ms == pytest.approx(200 * VALUE_MS, abs=300)
    assert 0.85 < answer.score < 0.95
    assert "sound the same" in answer.detail


def test_silence_is_like_nothing() -> None:
    assert heard(np.zeros(200, np.uint32), kept(tune(1), np.zeros(200, np.uint32))) == []
    assert heard(tune(1), kept()) == []
