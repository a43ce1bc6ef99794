"""How a sound looks over its length: a waveform and a spectrogram, for the player to draw."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.fft import rfft, rfftfreq
from numpy.typing import NDArray

from analysis.errors import DECODER_ERRORS, UndecodableError, describe
from analysis.facts import Failure, Loudness
from analysis.jobs import Survey
from analysis.sounds.sound_pieces import sound_pieces

PEAKS = 100
"""Peaks to a second."""
COLUMNS = 20
"""Columns of the spectrum to a second."""
BANDS = 64
"""Bands in a column, spaced evenly by ear (mel) from 50 Hz to 8 kHz."""
FLOOR_DB = -80.0
"""Power of a band that is drawn as nothing; 0 dB is a tone as loud as can be."""

_RATE = 16_000
_SPAN = 10 * _RATE
"""Samples in a message."""
_HOP = _RATE // COLUMNS
_WINDOW = 1024
_LOWEST, _HIGHEST = 50.0, 8_000.0
_MOST_SECONDS = 12 * 3600

_Wave = NDArray[np.float32]


def survey(fd: int, job: Survey) -> Iterator[Loudness | Failure]:
    """All of the sound, ten seconds a message; a Failure where nothing can be heard.

    `fd` may be shared: its position is neither used nor moved.
    """
    bands = _bands()
    waiting: list[_Wave] = []
    held = done = 0
    try:
        for piece in sound_pieces(fd, 0, _RATE, 1):
            waiting.append(piece[:, 0])
            held += len(piece)
            while held >= _SPAN:
                wave = np.concatenate(waiting)
                yield _seen(wave[:_SPAN], done, bands)
                done += _SPAN
                waiting, held = [wave[_SPAN:]], len(wave) - _SPAN
            if done >= _MOST_SECONDS * _RATE:
                return
    except UndecodableError as error:
        yield error.failure("listen")
        return
    except DECODER_ERRORS as error:
        yield Failure("listen", "the sound's data are damaged in an unexpected way", describe("av", error))
        return
    if held:
        yield _seen(np.concatenate(waiting), done, bands)


def share_of(hertz: float) -> float:
    """Where a tone lies among the bands: 0 the lowest, 1 the highest."""
    return (_mel(hertz) - _mel(_LOWEST)) / (_mel(_HIGHEST) - _mel(_LOWEST))


def _seen(wave: _Wave, begin: int, bands: _Wave) -> Loudness:
    return Loudness(begin * 1000 // _RATE, _peaks(wave), _spectrum(wave, bands))


def _peaks(wave: _Wave) -> bytes:
    step = _RATE // PEAKS
    padded = np.pad(np.abs(wave), (0, -len(wave) % step))
    return np.asarray(np.clip(padded.reshape(-1, step).max(axis=1), 0, 1) * 255, np.uint8).tobytes()


def _spectrum(wave: _Wave, bands: _Wave) -> bytes:
    columns = -(-len(wave) // _HOP)
    padded = np.pad(wave, (0, columns * _HOP + _WINDOW - len(wave)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW)[: columns * _HOP : _HOP]
    window = np.hanning(_WINDOW).astype(np.float32)
    power = np.abs(rfft(windows * window, axis=1) / (window.sum() / 2)) ** 2
    decibels = 10 * np.log10(np.maximum(power @ bands.T, 1e-12))
    return np.asarray(np.clip(1 - decibels / FLOOR_DB, 0, 1) * 255, np.uint8).tobytes()


def _bands() -> _Wave:
    """Weights of the spectrum's lines for each band: overlapping triangles, each as strong as its strongest line."""
    edges = _hertz(np.linspace(_mel(_LOWEST), _mel(_HIGHEST), BANDS + 2))
    lines = rfftfreq(_WINDOW, 1 / _RATE)
    rising = (lines - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    falling = (edges[2:, None] - lines) / (edges[2:] - edges[1:-1])[:, None]
    weights = np.clip(np.minimum(rising, falling), 0, 1)
    # Low bands are narrower than a line is wide: each takes the line nearest to its middle at least.
    nearest = np.abs(lines - edges[1:-1, None]).argmin(axis=1)
    weights[np.arange(BANDS), nearest] = 1
    return weights.astype(np.float32)


def _mel(hertz: float) -> float:
    return float(2595 * np.log10(1 + hertz / 700))


def _hertz(mel: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(700 * (10 ** (mel / 2595) - 1), np.float64)
