"""What happens to sounds on their way: encoded again, cut, filtered, mixed, laid inside others, played otherwise."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import ffmpeg
import numpy as np
from numpy.typing import NDArray

from app.demo import encoder

RATE = 22_050
"""Samples a second of all material."""

Samples = NDArray[np.float32]
"""One channel, -1 to 1, at `RATE`."""
Random = np.random.Generator
Shaped = tuple[Samples, float | None]
"""An edited sound, and at which second of it the original's time 0 lies, if that has a meaning."""


@dataclass(frozen=True)
class Edit:
    """`shape` gets the sound, another one, and chance; the rest says how ffmpeg writes it.

    `goal`: the least recall that is asked for; None where what is reached is only told.
    """

    name: str
    shape: Callable[[Samples, Samples, Random], Shaped]
    suffix: str = ".wav"
    options: Mapping[str, object] = field(default_factory=dict)
    filters: tuple[tuple[str, float], ...] = ()
    goal: float | None = 0.95
    holds_other: bool = False
    """Whether the other sound can be heard as well."""

    def write(self, path: Path, samples: Samples) -> None:
        stream = ffmpeg.input("pipe:", format="f32le", ar=RATE, ac=1)
        for name, value in self.filters:
            stream = stream.filter(name, value)
        options = {"c:a": "pcm_s16le", **self.options, **encoder.REPRODUCIBLE}
        encoder.run(stream.output(str(path), **options), [np.clip(samples, -1, 1).astype("<f4").tobytes()])


def _same(sound: Samples, _other: Samples, _rng: Random) -> Shaped:
    return sound, 0.0


def _moved(sound: Samples, _other: Samples, _rng: Random) -> Shaped:
    return sound, None


def _cut(seconds: float) -> Callable[[Samples, Samples, Random], Shaped]:
    def shape(sound: Samples, _other: Samples, rng: Random) -> Shaped:
        start = int(rng.integers(max(1, sound.size - int(seconds * RATE))))
        return sound[start : start + int(seconds * RATE)], -start / RATE

    return shape


def _mixed(own: float, others: float) -> Callable[[Samples, Samples, Random], Shaped]:
    def shape(sound: Samples, other: Samples, _rng: Random) -> Shaped:
        return own * sound + others * np.resize(other, sound.size), 0.0

    return shape


def _louder(by: float) -> Callable[[Samples, Samples, Random], Shaped]:
    return lambda sound, _other, _rng: (by * sound, 0.0)


def _hissing(sound: Samples, _other: Samples, rng: Random) -> Shaped:
    return sound + rng.normal(0, 0.5 * float(sound.std()), sound.size).astype(np.float32), 0.0


def _inside(sound: Samples, other: Samples, rng: Random) -> Shaped:
    start = int(rng.integers(max(1, sound.size - 15 * RATE)))
    part = sound[start : start + 15 * RATE]
    return np.concatenate([np.resize(other, 20 * RATE), part, other[: 10 * RATE]]), 20 - start / RATE


EDITS = (
    Edit("mp3-64", _same, ".mp3", {"c:a": "libmp3lame", "b:a": "64k"}),
    Edit("aac-48", _same, ".m4a", {"c:a": "aac", "b:a": "48k"}),
    Edit("opus-24", _same, ".opus", {"c:a": "libopus", "b:a": "24k", "ar": 48_000}),
    Edit("3 kHz low-pass", _same, filters=(("lowpass", 3000),)),
    Edit("8 kHz", _same, options={"ar": 8_000}),
    Edit("8 kHz, ADPCM", _same, options={"ar": 8_000, "c:a": "adpcm_ima_wav"}),
    Edit("8 kHz, u-law", _same, options={"ar": 8_000, "c:a": "pcm_mulaw"}),
    Edit("12 dB quieter", _louder(0.25)),
    Edit("18 dB louder, clipped", _louder(8)),
    Edit("hiss 6 dB below", _hissing),
    Edit("cut to 10 s", _cut(10)),
    Edit("cut to 10 s, mp3-64", _cut(10), ".mp3", {"c:a": "libmp3lame", "b:a": "64k"}),
    Edit("15 s inside another", _inside, holds_other=True),
    Edit("another mixed in at -6 dB", _mixed(1, 0.5), holds_other=True),
    Edit("another mixed in at 0 dB", _mixed(1, 1), holds_other=True, goal=None),
    Edit("6 dB below another", _mixed(0.5, 1), holds_other=True, goal=None),
    Edit("cut to 6 s", _cut(6), goal=None),
    Edit("tempo +5 %", _moved, filters=(("atempo", 1.05),), goal=None),
    Edit("pitch and tempo +5 %", _moved, filters=(("asetrate", round(RATE * 1.05)), ("aresample", RATE)), goal=None),
)
