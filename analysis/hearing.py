"""Making the fingerprint of a container's sound (`analysis.soundprint`).

Chromaprint is asked for through the muxer of ffmpeg's program, since no library of ours has it. That program never
meets evidence: this process decodes, and pipes samples without any container to it.
"""

from __future__ import annotations

import contextlib
import subprocess
import time
from dataclasses import dataclass

import av
import av.container
import ffmpeg
import imageio_ffmpeg
import numpy as np
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.stream import Discard
from numpy.typing import NDArray

from analysis.container import audio_stream, has_decoder
from analysis.errors import DECODER_ERRORS
from analysis.platform import filtered
from analysis.soundprint import MOST_SECONDS, MOST_VALUES, RATE, SPAN, STEP, UNHEARD, VALUE_MS, Values, packed

_PIECE = 4_096
"""Values that are asked for at once: eight and a half minutes, 11 MB of samples."""
_UNTIL_TOLD = 30.0
"""Seconds for a piece, which takes a third of one."""
_PATIENCE = 8.0
"""Seconds of processor time for decoding, and one more for each `_RATE_EXPECTED` bytes: what is left is not heard."""
_RATE_EXPECTED = 4_000_000
_MOST_DAMAGES = 50
"""Packets that can't be decoded, until the rest is left."""

Samples = NDArray[np.int16]


@dataclass(frozen=True)
class Heard:
    """`packed`: the print, as `unpacked` reads it, empty where there is none; `problem`: then perhaps why."""

    packed: bytes
    problem: str = ""


class NoProgramError(Exception):
    """ffmpeg's program can't be started, or didn't do its work; the text says why."""


def soundprint(container: av.container.InputContainer) -> Heard:
    """The print of the first sound track of a container that nothing has been read from yet."""
    stream = audio_stream(container)
    if stream is None or not has_decoder(stream):
        return Heard(b"")
    for other in container.streams:
        if other.index != stream.index:
            other.discard = Discard.all
    printer = _Printer()
    try:
        _listen(container, stream, printer)
        values = printer.finish()
    except NoProgramError as error:
        return Heard(b"", f"no fingerprint of the sound: {error}")
    if not len(values):
        return Heard(b"")
    lead = np.full(_lead(container, stream), UNHEARD, np.uint32)
    return Heard(packed(np.concatenate([lead, values])[:MOST_VALUES]))


class _Printer:
    """Takes samples as they come and asks for values a piece at a time; seams don't show in the values."""

    def __init__(self) -> None:
        self._waiting: list[Samples] = []
        self._count = 0
        self._values: list[Values] = []

    def hear(self, samples: Samples) -> None:
        """Take samples, mono at `RATE`. Raises NoProgramError."""
        self._waiting.append(samples)
        self._count += samples.size
        if self._count >= (_PIECE - 1) * STEP + SPAN:
            self._ask()

    def finish(self) -> Values:
        """All values. Raises NoProgramError."""
        if self._count >= SPAN:
            self._ask()
        return np.concatenate([np.zeros(0, np.uint32), *self._values])

    def _ask(self) -> None:
        samples = np.concatenate(self._waiting)
        values = _values(samples)
        rest = samples[len(values) * STEP :]
        self._values.append(values)
        self._waiting, self._count = [rest], rest.size


def _values(samples: Samples) -> Values:
    """Chromaprint's values of at least `SPAN` samples."""
    try:
        said = filtered(_command(), samples.astype("<i2").tobytes(), _UNTIL_TOLD)
    except (OSError, RuntimeError, subprocess.SubprocessError) as error:
        raise NoProgramError(f"ffmpeg can't be used: {type(error).__name__}: {error}"[:500]) from error
    expected = (samples.size - SPAN) // STEP + 1
    if len(said) != 4 * expected:
        raise NoProgramError(f"ffmpeg gave {len(said)} bytes instead of {4 * expected}")
    return np.frombuffer(said, "<u4").astype(np.uint32)


def _command() -> list[str]:
    """RuntimeError where there is no ffmpeg. Its place is looked up once a process: workers inherit it."""
    sound = ffmpeg.input("pipe:0", format="s16le", ar=RATE, ac=1, protocol_whitelist="pipe", threads=1)
    told = sound.output("pipe:1", format="chromaprint", fp_format="raw", algorithm=1)
    command: list[str] = told.global_args("-nostdin", "-loglevel", "quiet").compile(imageio_ffmpeg.get_ffmpeg_exe())
    return command


def _listen(container: av.container.InputContainer, stream: AudioStream, printer: _Printer) -> None:
    """Decode the track, as far as time allows. What is damaged is left out. Raises NoProgramError."""
    stream.codec_context.thread_count = 1
    resampler = AudioResampler(format="s16", layout="mono", rate=RATE)
    until = time.process_time() + _PATIENCE + container.size / _RATE_EXPECTED
    left, damages = MOST_SECONDS * RATE, 0
    packets = container.demux(stream)
    while left > 0 and damages < _MOST_DAMAGES and time.process_time() < until:
        try:
            packet = next(packets)
            pieces = [piece for frame in packet.decode() for piece in resampler.resample(frame)]
        except StopIteration:
            break
        except DECODER_ERRORS:
            damages += 1
            continue
        for piece in pieces:
            samples = piece.to_ndarray().reshape(-1).astype(np.int16)[:left]
            left -= samples.size
            printer.hear(samples)


def _lead(container: av.container.InputContainer, stream: AudioStream) -> int:
    """Values until the track begins, where it begins later than the container."""
    if not stream.start_time or stream.time_base is None or container.start_time is None:
        return 0
    with contextlib.suppress(OverflowError):
        late = float(stream.start_time * stream.time_base) - container.start_time / av.time_base
        return min(MOST_VALUES, max(0, round(late * 1000 / VALUE_MS)))
    return 0
