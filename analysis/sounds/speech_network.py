"""How likely it is that somebody speaks, every 32 ms of a sound: the network Silero VAD 6.2, worked out with numpy.

Silero VAD (Silero Team, MIT): magnitudes of a short-time Fourier transform, four convolutions, and a recurrent cell
(LSTM) whose state carries what was heard before. `resources/speech` holds its weights;
`analysis.sounds.converting_speech` made them from the authors' file. Given the same samples it answers as theirs does
(docs/decisions, speech in sound).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

RATE = 16_000
"""Samples a second, mono."""
CHUNK = 512
"""Samples to an answer."""
NAME = "Silero VAD 6.2"

_CONTEXT = 64
"""Samples of the chunk before that the network hears again."""
_WINDOW, _HOP = 256, 128
_STRIDES = (1, 2, 2, 1)
_STATE = 128
"""Values that the recurrent cell keeps."""
_AT_ONCE = 512
"""Chunks that are transformed together, so that a long sound takes no more memory than a short one."""

Wave = NDArray[np.float32]
Weights = Mapping[str, Wave]


class SpeechNetwork:
    """Hears one sound from its beginning, piece by piece; a new sound needs a new one."""

    def __init__(self, weights: Weights) -> None:
        """`weights`: by name as in `resources/speech`; shared, never changed."""
        self._weights = weights
        self._window = np.asarray(0.5 - 0.5 * np.cos(2 * np.pi * np.arange(_WINDOW) / _WINDOW), np.float32)
        self._before = np.zeros(_CONTEXT, np.float32)
        self._rest = np.zeros(0, np.float32)
        self._said = np.zeros(_STATE, np.float32)
        self._cell = np.zeros(_STATE, np.float32)

    def hear(self, samples: Wave) -> Wave:
        """The next samples, any number of them: for each chunk that is full now how likely it is that somebody speaks
        in it, 0 to 1. What is louder than 1, as files of floats may claim, is heard as 1."""
        waiting = np.concatenate([self._rest, np.clip(samples, -1, 1).astype(np.float32, copy=False)])
        full = len(waiting) // CHUNK * CHUNK
        self._rest = waiting[full:]
        chunks = waiting[:full].reshape(-1, CHUNK)
        parts = [self._answers(chunks[at : at + _AT_ONCE]) for at in range(0, len(chunks), _AT_ONCE)]
        return np.concatenate(parts) if parts else np.zeros(0, np.float32)

    def finish(self) -> Wave:
        """The answer for what is left of the sound, as if silence followed; none where nothing is left."""
        left = len(self._rest)
        return self.hear(np.zeros(CHUNK - left, np.float32)) if left else np.zeros(0, np.float32)

    def _answers(self, chunks: Wave) -> Wave:
        ends = np.concatenate([self._before[None], chunks[:, -_CONTEXT:]])
        self._before = ends[-1]
        seen = self._encoded(np.concatenate([ends[:-1], chunks], axis=1))
        remembered = np.stack([self._remember(each) for each in self._driven(seen)])
        return np.asarray(_sigmoid(np.maximum(remembered, 0) @ self._weights["out.weight"] + self._weights["out.bias"]))

    def _encoded(self, chunks: Wave) -> Wave:
        """What the convolutions make of each chunk: one row of `_STATE` values."""
        padded = np.pad(chunks, ((0, 0), (0, _CONTEXT)), mode="reflect")
        windows = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW, axis=1)[:, ::_HOP]
        values = np.abs(np.fft.rfft(windows * self._window, axis=2))
        for number, stride in enumerate(_STRIDES):
            weight, bias = self._weights[f"conv{number}.weight"], self._weights[f"conv{number}.bias"]
            values = np.maximum(_convolved(values, weight, stride) + bias, 0)
        return np.asarray(values[:, 0])

    def _driven(self, seen: Wave) -> Wave:
        """What the chunks themselves add to the cell's four gates."""
        return np.asarray(seen @ self._weights["cell.seen"].T + self._weights["cell.bias"])

    def _remember(self, driven: Wave) -> Wave:
        """One step of the recurrent cell; gives what it says (Hochreiter and Schmidhuber 1997, gates as in PyTorch)."""
        gates = driven + self._weights["cell.said"] @ self._said
        admit, keep, news, tell = gates.reshape(4, _STATE)
        self._cell = _sigmoid(keep) * self._cell + _sigmoid(admit) * np.tanh(news)
        self._said = _sigmoid(tell) * np.tanh(self._cell)
        return self._said


@cache
def shipped_weights() -> Weights:
    """Those that come with Sightline; read once a process, which is what lets a caged worker use them."""
    with (resources.files("resources") / "speech" / "silero-vad.npz").open("rb") as file:
        archive = np.load(file, allow_pickle=False)
        return {name: archive[name] for name in archive.files}


def _convolved(values: Wave, weight: Wave, stride: int) -> Wave:
    """`values`: chunks by times by channels, padded by one time at both ends; `weight`: outputs by channels by 3."""
    padded = np.pad(values, ((0, 0), (1, 1), (0, 0)))
    last = padded.shape[1] - 2
    return np.asarray(sum(padded[:, tap : tap + last : stride] @ weight[:, :, tap].T for tap in range(3)))


def _sigmoid(values: Wave) -> Wave:
    return np.asarray(1 / (1 + np.exp(-values)), np.float32)
