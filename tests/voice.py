"""Sounds at 16 kHz to listen to: a voice that never was, and what is no voice."""

from __future__ import annotations

import io
import wave

import numpy as np
from numpy.typing import NDArray

from app.demo.voice import spoken

__all__ = ("RATE", "as_wav", "noise", "silent", "spoken", "tone")

RATE = 16_000


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
