"""A sound of our own, with which it is tried whether sounds can be heard at all."""

from __future__ import annotations

import io
import wave

_RATE = 8_000
"""Samples a second."""


def sample_sound() -> bytes:
    """A WAV of five seconds, enough for a fingerprint."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_RATE)
        file.writeframes(bytes(range(200)) * 400)
    return buffer.getvalue()
