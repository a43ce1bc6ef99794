"""A voice that never was: pulses of vocal folds through the resonances of vowels, with hissed consonants between."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_VOWELS = ((730, 1090, 2440), (270, 2290, 3010), (300, 870, 2240), (530, 1840, 2480), (570, 840, 2410))
"""The first three resonances (Hz) of five vowels of men, after Peterson and Barney 1952."""
_SYLLABLE = 0.2
"""Seconds."""


def spoken(seconds: float, seed: int = 0, rate: int = 16_000) -> NDArray[np.float32]:
    """Five syllables a second, of no language; -0.5 to 0.5. The same seed gives the same samples."""
    random = np.random.default_rng(seed)
    samples = np.concatenate([_syllable(random, rate) for _ in range(round(seconds / _SYLLABLE))])
    return np.asarray(samples / np.abs(samples).max() / 2, np.float32)


def _syllable(random: np.random.Generator, rate: int) -> NDArray[np.float64]:
    count = round(_SYLLABLE * rate)
    hiss = round(random.uniform(0.03, 0.06) * rate)
    pitch = np.linspace(random.uniform(115, 150), random.uniform(95, 125), count - hiss)
    pulses = np.diff(np.floor(np.cumsum(pitch / rate)), prepend=0)
    voiced = _resonated(pulses, _VOWELS[random.integers(len(_VOWELS))], rate) * np.hanning(count - hiss) ** 0.5
    consonant = np.diff(random.normal(0, 1, hiss), prepend=0) * np.hanning(hiss)
    return np.concatenate([0.1 * consonant, voiced / np.abs(voiced).max()])


def _resonated(pulses: NDArray[np.float64], resonances: tuple[int, ...], rate: int) -> NDArray[np.float64]:
    """By the spectrum: each resonance is 90 Hz wide; folds grow weaker by 12 dB an octave, lips give 6 dB back."""
    hertz = np.fft.rfftfreq(len(pulses), 1 / rate)
    shape = (1 / np.maximum(hertz, 80)).astype(np.complex128)
    for centre in resonances:
        shape /= 1 - (hertz / centre) ** 2 + 1j * hertz * 90 / centre**2
    return np.fft.irfft(np.fft.rfft(pulses) * shape, len(pulses))
