"""Making the fingerprint of a container's sound (`analysis.fingerprints.soundprint`): decoding its samples to be
printed."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from dataclasses import dataclass

import av
import av.container
import numpy as np
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.stream import Discard
from numpy.typing import NDArray

from analysis.container import audio_stream, has_decoder
from analysis.errors import DECODER_ERRORS
from analysis.fingerprints.soundprint import (
    MOST_SECONDS,
    MOST_VALUES,
    RATE,
    SPAN,
    STEP,
    UNHEARD,
    VALUE_MS,
    Values,
    packed,
)
from analysis.sounds.printing import NoProgramError, Printer
from analysis.sounds.sampling import ClaimedRateError, check_rate

_PATIENCE = 8.0
"""Seconds of processor time for decoding, and one more for each `_RATE_EXPECTED` bytes: what is left is not heard."""
_RATE_EXPECTED = 4_000_000
_MOST_DAMAGES = 50
"""Packets that can't be decoded, until the rest is left."""

Samples = NDArray[np.int16]


@dataclass(frozen=True)
class Heard:
    """`packed`: the print, as `unpacked` reads it, empty where there is none; `problem`: then perhaps why; `lie`: what
    the file claims of its sound that can't be."""

    packed: bytes
    problem: str = ""
    lie: str = ""


def soundprint(container: av.container.InputContainer, printer: Printer) -> Heard:
    """The print of the first sound track of a container that nothing has been read from yet."""
    stream = audio_stream(container)
    if stream is None or not has_decoder(stream):
        return Heard(b"")
    try:
        check_rate(stream.codec_context.sample_rate)
    except ClaimedRateError as error:
        return Heard(b"", lie=str(error))
    for other in container.streams:
        if other.index != stream.index:
            other.discard = Discard.all
    try:
        values = _values(_listen(container, stream), printer)
    except NoProgramError as error:
        return Heard(b"", f"no fingerprint of the sound: {error}")
    if not len(values):
        return Heard(b"")
    lead = np.full(_lead(container, stream), UNHEARD, np.uint32)
    return Heard(packed(np.concatenate([lead, values])[:MOST_VALUES]))


def _values(samples: Iterator[Samples], printer: Printer) -> Values:
    """Chromaprint's values; the printer isn't asked where the sound is too short for one. Raises NoProgramError."""
    beginning: list[Samples] = []
    heard = 0
    for piece in samples:
        beginning.append(piece)
        heard += piece.size
        if heard >= SPAN:
            break
    if heard < SPAN:
        return np.zeros(0, np.uint32)

    def told() -> Iterator[bytes]:
        nonlocal heard
        yield np.concatenate(beginning).astype("<i2").tobytes()
        for piece in samples:
            heard += piece.size
            yield piece.astype("<i2").tobytes()

    said = printer(told())
    expected = (heard - SPAN) // STEP + 1
    if len(said) != 4 * expected:
        raise NoProgramError(f"ffmpeg gave {len(said)} bytes instead of {4 * expected}")
    return np.frombuffer(said, "<u4").astype(np.uint32)


def _listen(container: av.container.InputContainer, stream: AudioStream) -> Iterator[Samples]:
    """The track's samples, mono at `RATE`, as far as time allows. What is damaged is left out."""
    stream.codec_context.thread_count = 1
    resampler = AudioResampler(format="s16", layout="mono", rate=RATE)
    until = time.process_time() + _PATIENCE + container.size / _RATE_EXPECTED
    left, damages = MOST_SECONDS * RATE, 0
    packets = container.demux(stream)
    while left > 0 and damages < _MOST_DAMAGES and time.process_time() < until:
        try:
            packet = next(packets)
            pieces = [piece for frame in packet.decode() for piece in _resampled(resampler, frame)]
        except StopIteration:
            break
        except DECODER_ERRORS:
            damages += 1
            continue
        for piece in pieces:
            samples = piece.to_ndarray().reshape(-1).astype(np.int16)[:left]
            left -= samples.size
            if samples.size:
                yield samples


def _resampled(resampler: AudioResampler, frame: av.AudioFrame) -> list[av.AudioFrame]:
    check_rate(frame.sample_rate)  # frames of some codecs claim one of their own
    return resampler.resample(frame)


def _lead(container: av.container.InputContainer, stream: AudioStream) -> int:
    """Values until the track begins, where it begins later than the container."""
    if not stream.start_time or stream.time_base is None or container.start_time is None:
        return 0
    with contextlib.suppress(OverflowError):
        late = float(stream.start_time * stream.time_base) - container.start_time / av.time_base
        return min(MOST_VALUES, max(0, round(late * 1000 / VALUE_MS)))
    return 0
