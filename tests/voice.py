"""A voice that never was: pulses of vocal folds through the resonances of vowels, with hissed consonants between."""

from __future__ import annotations

import io
import wave

import numpy as np
from numpy.typing import NDArray

RATE = 16_000

_VOWELS = ((730, 1090, 2440), (270, 2290, 3010), (300, 870, 2240), (530, 1840, 2480), (570, 840, 2410))
"""The first three resonances (Hz) of five vowels of men, after Peterson and Barney 1952."""
_SYLLABLE = 0.2
"""Seconds."""


def spoken(seconds: float, seed: int = 0) -> NDArray[np.float32]:
    """Five syllables a second, 16 kHz, -0.5 to 0.5."""
    random = np.random.default_rng(seed)
    parts = [_syllable(random) for _ in range(round(seconds / _SYLLABLE))]
    samples = np.concatenate(parts)
    return np.asarray(samples / np.abs(samples).max() / 2, np.float32)


def silent(seconds: float) -> NDArray[np.float32]:
    """Nothing at all."""
    return np.zeros(round(seconds * RATE), np.float32)


def noise(seconds: float, seed: int = 0) -> NDArray[np.float32]:
    """A steady hiss."""
    return np.random.default_rng(seed).normal(0, 0.1, round(seconds * RATE)).astype(np.float32)


def tone(seconds: float, hertz: float = 440) -> NDArray[np.float32]:
    """A sine."""
    return np.asarray(0.3 * np.sin(2 * np.pi * hertz * np.arange(round(seconds * RATE)) / RATE), np.float32)


def as_wav(samples: NDArray[np.float32]) -> bytes:
    """As a file: 16 bits, mono."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((samples * 32767).astype("<i2").tobytes())
    return buffer.getvalue()


def _syllable(random: np.random.Generator) -> NDArray[np.float64]:
    count = round(_SYLLABLE * RATE)
    hiss = round(random.uniform(0.03, 0.06) * RATE)
    pitch = np.linspace(random.uniform(115, 150), random.uniform(95, 125), count - hiss)
    phase = np.cumsum(pitch / RATE)
    pulses = np.diff(np.floor(phase), prepend=0)
    voiced = _resonated(pulses, _VOWELS[random.integers(len(_VOWELS))]) * np.hanning(count - hiss) ** 0.5
    consonant = np.diff(random.normal(0, 1, hiss), prepend=0) * np.hanning(hiss)
    return np.concatenate([0.1 * consonant, voiced / np.abs(voiced).max()])


def _resonated(pulses: NDArray[np.float64], resonances: tuple[int, ...]) -> NDArray[np.float64]:
    """By the spectrum: each resonance is 90 Hz wide; folds grow weaker by 12 dB an octave, lips give 6 dB back."""
    hertz = np.fft.rfftfreq(len(pulses), 1 / RATE)
    shape = 1 / np.maximum(hertz, 80)
    for centre in resonances:
        shape = shape / (1 - (hertz / centre) ** 2 + 1j * hertz * 90 / centre**2)
    return np.fft.irfft(np.fft.rfft(pulses) * shape, len(pulses))
