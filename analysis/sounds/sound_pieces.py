"""What is heard from a time on: samples in one format, on the time line of the pictures that belong to them."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import av
import numpy as np
from av.audio.resampler import AudioResampler
from numpy.typing import NDArray

from analysis.container import audio_stream, has_decoder, open_container, video_stream
from analysis.descriptor import read_at, size_of
from analysis.digests import HEAD_BYTES
from analysis.errors import DECODER_ERRORS, UndecodableError
from analysis.signature import sniff
from analysis.sounds.sampling import ClaimedRateError, check_rate

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame
    from av.audio.stream import AudioStream
    from av.container import InputContainer

Samples = NDArray[Any]
"""Samples by channels."""

_MOST_DAMAGES = 500
_LONGEST_LEAD = 600_000
"""Milliseconds of silence that are made where a track begins later than the pictures."""
_EARLIER = 200
"""Milliseconds: sought so much before, since a decoder's first samples after seeking may be wrong."""


def sound_pieces(fd: int, begin: int, rate: int, channels: int) -> Iterator[Samples]:
    """The first sound track from `begin` ms on: float32, -1 to 1, piece after piece without a gap.

    Time 0 is that of the first picture, or of the first sound where there is none. Raises UndecodableError where
    nothing can be heard at all. `fd` may be shared: its position is neither used nor moved.
    """
    signature = sniff(read_at(fd, HEAD_BYTES, 0), size_of(fd))
    with open_container(fd, signature) as container:
        stream = audio_stream(container)
        if stream is None:
            raise UndecodableError("there is no sound in the file")
        if not has_decoder(stream):
            raise UndecodableError("there is no decoder for this sound's codec")
        try:
            check_rate(stream.codec_context.sample_rate)
        except ClaimedRateError as error:
            raise UndecodableError(str(error)) from error
        stream.codec_context.thread_count = 1
        origin = _origin(container, stream)
        if begin > 0:
            with contextlib.suppress(*DECODER_ERRORS):  # what can't be sought is decoded from its beginning
                container.seek(max(0, int((origin + (begin - _EARLIER) / 1000) * av.time_base)))
        yield from _aligned(_resampled(container, stream, origin, rate, channels), begin, rate)


def _origin(container: InputContainer, stream: AudioStream) -> float:
    """Seconds of the container's time at which the player's begins."""
    leading = video_stream(container) or stream
    if leading.start_time is None or leading.time_base is None:
        return 0.0
    return float(leading.start_time * leading.time_base)


def _resampled(
    container: InputContainer, stream: AudioStream, origin: float, rate: int, channels: int
) -> Iterator[tuple[float | None, Samples]]:
    """Pieces with their time in seconds, where they say it. What is damaged is left out."""
    layout = "mono" if channels == 1 else "stereo"
    resampler = AudioResampler(format="flt", layout=layout, rate=rate)
    packets, damages = container.demux(stream), 0
    while damages < _MOST_DAMAGES:
        try:
            packet = next(packets)
        except StopIteration:
            break
        except DECODER_ERRORS:
            break
        try:
            for frame in packet.decode():
                check_rate(frame.sample_rate)  # frames of some codecs claim one of their own
                time = None if frame.time is None else frame.time - origin
                for piece in resampler.resample(frame):
                    yield time, _samples(piece, channels)
        except DECODER_ERRORS:
            damages += 1
            resampler = AudioResampler(format="flt", layout=layout, rate=rate)
    with contextlib.suppress(*DECODER_ERRORS):
        for piece in resampler.resample(None):  # what it still held back
            yield None, _samples(piece, channels)


def _samples(piece: AudioFrame, channels: int) -> Samples:
    return np.nan_to_num(piece.to_ndarray().reshape(-1, channels).astype(np.float32), posinf=1.0, neginf=-1.0)


def _aligned(pieces: Iterator[tuple[float | None, Samples]], begin: int, rate: int) -> Iterator[Samples]:
    """Cut, or led by silence, so that the first sample is that of `begin`."""
    due: int | None = None
    for time, piece in pieces:
        if due is None:
            due = round(((time or 0.0) - begin / 1000) * rate)
            if 0 < due <= _LONGEST_LEAD * rate // 1000:
                yield np.zeros((due, piece.shape[1]), np.float32)
        if due < 0:
            cut = min(-due, len(piece))
            due += cut
            piece = piece[cut:]
        if len(piece):
            yield piece
