"""Sounds are drawn with the stretch that agrees, and how much they differ along time."""

from __future__ import annotations

import numpy as np

from analysis.fingerprints.soundprint import VALUE_MS
from app.explain.draw_sounds import sound_sentences
from app.explain.drawing import draw
from app.explain.reasons import SoundReasons
from tests.app.explain.linked import Linked


def music(length: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(1, 2**32, length, dtype=np.uint64).astype(np.uint32)


def sounds(linked: Linked, a: int, b: int) -> SoundReasons:
    reasons = linked.reasons(a, b)
    assert isinstance(reasons, SoundReasons)
    return reasons


def test_the_stretch_lies_where_the_same_is_heard(linked: Linked) -> None:
    tune = music(200, 1)
    mixed = np.concatenate([music(100, 2), tune[50:150], music(80, 3)])
    a, b = linked.sound("tune.mp3", tune, 27_000), linked.sound("mixed.mp3", mixed, 37_000)
    linked.link(a, b, "sound", "chromaprint", 1.0, round(50 * VALUE_MS))
    reasons = sounds(linked, a, b)
    assert reasons.begin_a == round(50 * VALUE_MS)
    assert reasons.begin_b == round(100 * VALUE_MS)
    assert abs(reasons.length - 100 * VALUE_MS) < 3_000
    assert reasons.bits == 0
    at = (np.arange(len(reasons.differing)) * reasons.step_ms + reasons.from_ms) / VALUE_MS
    assert reasons.differing[(at > 110) & (at < 190)].max() == 0
    assert reasons.differing[(at > 220)].min() > 0.4
    back = sounds(linked, b, a)
    assert (back.begin_a, back.begin_b) == (reasons.begin_b, reasons.begin_a)
    assert "0 % of the marks" in sound_sentences(reasons)[1]


def test_without_prints_only_the_place_in_time_is_told(linked: Linked) -> None:
    a, b = linked.sound("a.mp3", music(0, 1), 5_000), linked.sound("b.mp3", music(50, 1), 9_000)
    linked.link(a, b, "sound", "chromaprint", 0.9, 1_000)
    reasons = sounds(linked, a, b)
    assert reasons.length == 0
    assert "aren't in the case any more" in sound_sentences(reasons)[0]
    assert draw(reasons).shape[1] == 2400
