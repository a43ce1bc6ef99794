"""The samples of a sound for the player, piece by piece."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from analysis.errors import DECODER_ERRORS, UndecodableError, describe
from analysis.facts import Failure, Samples
from analysis.jobs import Listen
from analysis.sounds.sound_pieces import sound_pieces

RATE = 48_000
"""Samples a second and channel."""
CHANNELS = 2
SAMPLE_BYTES = 2 * CHANNELS

_PIECE = RATE // 2
"""Samples in a message."""


def listen(fd: int, job: Listen) -> Iterator[Samples | Failure]:
    """What is heard from `job.begin` until `job.end`; less where the sound ends before. A Failure where nothing can be
    heard. `fd` may be shared: its position is neither used nor moved.
    """
    left = max(0, job.end - job.begin) * RATE // 1000
    sent = 0
    waiting: list[bytes] = []
    held = 0
    try:
        for piece in sound_pieces(fd, job.begin, RATE, CHANNELS):
            heard = piece[:left]
            left -= len(heard)
            held += len(heard)
            waiting.append((np.clip(heard, -1, 1) * 32767).astype("<i2").tobytes())
            while held >= _PIECE or (left <= 0 and held):
                pcm = b"".join(waiting)
                now, rest = pcm[: _PIECE * SAMPLE_BYTES], pcm[_PIECE * SAMPLE_BYTES :]
                yield Samples(job.begin + sent * 1000 // RATE, now)
                sent += len(now) // SAMPLE_BYTES
                waiting, held = [rest], len(rest) // SAMPLE_BYTES
            if left <= 0:
                return
    except UndecodableError as error:
        yield error.failure("listen")
        return
    except DECODER_ERRORS as error:
        yield Failure("listen", "the sound's data are damaged in an unexpected way", describe("av", error))
        return
    if held:
        yield Samples(job.begin + sent * 1000 // RATE, b"".join(waiting))
