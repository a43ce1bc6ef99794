"""Sound files made from nothing: short tunes, in several formats."""

from __future__ import annotations

import io
import wave
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import ffmpeg
import numpy as np
from numpy.typing import NDArray

from app.demo import encoder, voice

RATE = 22_050
"""Samples a second."""

Samples = NDArray[np.int16]
"""One channel of sound at `RATE`."""

CODECS: Mapping[str, Mapping[str, object]] = MappingProxyType(
    {
        ".mp3": {"c:a": "libmp3lame", "b:a": "64k"},
        ".flac": {"c:a": "flac"},
        ".ogg": {"c:a": "libvorbis", "q:a": 3},
        ".opus": {"c:a": "libopus", "b:a": "32k", "ar": 48_000},
        ".m4a": {"c:a": "aac", "b:a": "64k"},
    }
)
"""How each suffix but `.wav` is encoded."""


def tune(seed: int, seconds: float) -> Samples:
    """A little melody with a bass, from a pentatonic scale; the same seed gives the same samples."""
    rng = np.random.default_rng((seed, 77))
    total = round(seconds * RATE)
    out = np.zeros(total + RATE)
    beat = float(rng.uniform(0.2, 0.34))
    root = 220 * 2 ** (int(rng.integers(-3, 9)) / 12)
    scale = np.asarray([0, 2, 4, 7, 9, 12, 14, 16])
    overtones = rng.uniform(0.05, 0.5, 5)
    degree = 3
    for count, at in enumerate(np.arange(0, seconds, beat)):
        degree = int(np.clip(degree + rng.integers(-2, 3), 0, 7))
        notes = [(root * 2 ** (scale[degree] / 12), 0.5)] if rng.random() < 0.85 else []
        if count % 4 == 0:
            notes.append((root / 2 * 2 ** (scale[int(rng.integers(0, 5))] / 12), 0.6))
        for pitch, loudness in notes:
            start = round(float(at) * RATE)
            time = np.arange(min(RATE, out.size - start)) / RATE
            swing = np.sin(2 * np.pi * pitch * time)
            for number, share in enumerate(overtones, 2):
                swing += share / number * np.sin(2 * np.pi * pitch * number * time)
            out[start : start + time.size] += loudness * swing * np.exp(-time * 5) * np.minimum(time * 200, 1)
    return np.asarray(out[:total] / (np.abs(out).max() + 1e-9) * 26_000, np.int16)


def spoken_over(tune: Samples, seed: int) -> Samples:
    """The tune, soft, and over its middle half a voice that says nothing in no language."""
    said = voice.spoken(len(tune) / RATE / 2, seed, RATE)
    begin = (len(tune) - len(said)) // 2
    out = tune * 0.1
    out[begin : begin + len(said)] += said * 40_000
    return np.asarray(np.clip(out, -32_768, 32_767), np.int16)


def wav(samples: Samples) -> bytes:
    """A WAV file."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.astype("<i2").tobytes())
    return out.getvalue()


def write_sound(path: Path, samples: Samples, title: str = "") -> None:
    """Write `samples` in the format that the suffix of `path` names: `.wav` or one of `CODECS`.

    Raises `KeyError` for another suffix.
    """
    suffix = path.suffix.lower()
    if suffix == ".wav":
        path.write_bytes(wav(samples))
        return
    options = {**CODECS[suffix], **encoder.REPRODUCIBLE}
    if title:
        options["metadata"] = f"title={title}"
    source = ffmpeg.input("pipe:", format="s16le", ar=RATE, ac=1)
    encoder.run(ffmpeg.output(source, str(path), **options), [samples.astype("<i2").tobytes()])
