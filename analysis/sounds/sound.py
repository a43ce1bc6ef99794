"""Sound: facts, and a preview that draws its waveform."""

from __future__ import annotations

import io
from collections.abc import Iterator

import av
import av.container
import numpy as np
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from numpy.typing import NDArray
from PIL import Image

from analysis.container import audio_stream, codec_name, container_capture, container_tags, duration_ms, has_decoder
from analysis.errors import DECODER_ERRORS, UndecodableError, describe, valid_text
from analysis.facts import Kind, MediumFacts
from analysis.sounds.sampling import ClaimedRateError, check_rate

_RATE = 8000
_COLUMNS = 160
"""Bars of the drawing, each two pixels wide."""
_HEIGHT = 120
_LONG_MS = 120_000
"""Longer sounds are sampled by seeking: a piece for each bar."""
_PIECE_SAMPLES = _RATE // 5
_BACKGROUND = (238, 241, 244)
_BAR = (92, 120, 148)

Samples = NDArray[np.float32]


def sound_facts(container: av.container.InputContainer) -> MediumFacts:
    """Facts of a container without moving pictures. Raises UndecodableError where it has no readable sound either."""
    stream = audio_stream(container)
    if stream is None:
        raise UndecodableError("the container holds neither moving pictures nor sound that can be found")
    length = duration_ms(container, stream)
    loudness, heard, problem = _loudness(container, stream, length)
    claimed = _claimed_rate(stream)
    if heard == 0 and not claimed:
        raise UndecodableError(
            "no sound could be decoded: its data are damaged, missing or of an unknown codec", problem
        )
    return MediumFacts(
        kind=Kind.SOUND,
        width=0,
        height=0,
        duration=length if length is not None else heard * 1000 // _RATE,
        fps=None,
        codec=codec_name(stream),
        audio_codec=codec_name(stream),
        pages=0,
        orientation=1,
        preview=_drawn(loudness),
        frames=(),
        capture=container_capture(container),
        tags=container_tags(container),
        partial=claimed or ("the sound's data are damaged; a part could be decoded" if problem else ""),
        detail=valid_text(problem),
    )


def _claimed_rate(stream: AudioStream) -> str:
    """What is wrong with the sampling rate that the file claims; empty where nothing is."""
    if has_decoder(stream):
        try:
            check_rate(stream.codec_context.sample_rate)
        except ClaimedRateError as error:
            return str(error)
    return ""


def _loudness(
    container: av.container.InputContainer, stream: AudioStream, length: int | None
) -> tuple[Samples, int, str]:
    """Peaks from 0 to 1 over the whole length, the samples that were decoded, and what went wrong."""
    if not has_decoder(stream):
        return np.zeros(1, np.float32), 0, "no decoder"
    if claimed := _claimed_rate(stream):
        return np.zeros(_COLUMNS, np.float32), 0, claimed
    stream.codec_context.thread_count = 1
    long = length is not None and length > _LONG_MS
    pieces: list[Samples] = []
    problem = ""
    try:
        for piece in _sampled(container, stream, length or 0) if long else _whole(container, stream):
            pieces.append(piece)
    except DECODER_ERRORS as error:
        problem = describe("av", error)[:500]
    heard = sum(piece.size for piece in pieces)
    if long:
        return np.array([_peak(piece) for piece in pieces], np.float32), heard, problem
    return _peaks(np.concatenate(pieces) if pieces else np.zeros(0, np.float32)), heard, problem


def _whole(container: av.container.InputContainer, stream: AudioStream) -> Iterator[Samples]:
    """All samples, mono at 8 kHz, as far as two minutes reach where the length isn't known."""
    resampler = AudioResampler(format="flt", layout="mono", rate=_RATE)
    left = 2 * _LONG_MS * _RATE // 1000
    for frame in container.decode(stream):
        for piece in _resampled(resampler, frame):
            left -= piece.size
            yield piece
        if left <= 0:
            return


def _sampled(container: av.container.InputContainer, stream: AudioStream, length: int) -> Iterator[Samples]:
    """A fifth of a second for each bar."""
    for column in range(_COLUMNS):
        at = length * column // _COLUMNS
        try:
            container.seek(at * av.time_base // 1000)
            yield _next_piece(container, stream)
        except DECODER_ERRORS:
            yield np.zeros(0, np.float32)


def _next_piece(container: av.container.InputContainer, stream: AudioStream) -> Samples:
    resampler = AudioResampler(format="flt", layout="mono", rate=_RATE)
    pieces: list[Samples] = []
    for frame in container.decode(stream):
        pieces += _resampled(resampler, frame)
        if sum(piece.size for piece in pieces) >= _PIECE_SAMPLES:
            break
    return np.concatenate(pieces) if pieces else np.zeros(0, np.float32)


def _resampled(resampler: AudioResampler, frame: av.AudioFrame) -> list[Samples]:
    check_rate(frame.sample_rate)  # frames of some codecs claim one of their own
    return [piece.to_ndarray().reshape(-1).astype(np.float32) for piece in resampler.resample(frame)]


def _peaks(samples: Samples) -> Samples:
    return np.array([_peak(part) for part in np.array_split(samples, _COLUMNS)], np.float32)


def _peak(samples: Samples) -> float:
    return float(min(1.0, np.nan_to_num(np.abs(samples)).max())) if samples.size else 0.0


def _drawn(loudness: Samples) -> bytes:
    """A JPEG of 320 x 120 px: a bar for each peak, around the middle."""
    pixels = np.full((_HEIGHT, 2 * _COLUMNS, 3), _BACKGROUND, np.uint8)
    middle = _HEIGHT // 2
    for column, peak in enumerate(loudness[:_COLUMNS]):
        half = max(1, round(float(peak) * (middle - 6)))
        pixels[middle - half : middle + half, 2 * column : 2 * column + 1] = _BAR
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=85, subsampling=0)
    return buffer.getvalue()
