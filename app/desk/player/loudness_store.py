"""How a sound looks, as far as it has been heard: a waveform and a spectrogram that can be painted."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QImage

from analysis.facts import Loudness
from analysis.sounds.loudness import BANDS, COLUMNS, PEAKS, share_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


TONES = tuple(
    (share_of(hertz), words) for hertz, words in ((100, "100 Hz"), (500, "500 Hz"), (2_000, "2 kHz"), (6_000, "6 kHz"))
)
"""Some tones, and where they lie in a spectrogram: 0 at its foot, 1 at its top."""


class LoudnessStore:
    """Peaks and spectrum of one sound, in memory. May be used from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._peaks = bytearray()
        self._spectrum = bytearray()

    @property
    def heard_ms(self) -> int:
        """So far its look is known, from the beginning on."""
        return len(self._peaks) * 1000 // PEAKS

    def clear(self) -> None:
        """Another sound comes."""
        with self._lock:
            self._peaks.clear()
            self._spectrum.clear()

    def put(self, piece: Loudness) -> None:
        """The piece that follows what is there."""
        with self._lock:
            if piece.begin == len(self._peaks) * 1000 // PEAKS:
                self._peaks += piece.peaks
                self._spectrum += piece.spectrum

    def wave(self, columns: int, length_ms: int) -> list[float]:
        """The loudest peak, 0 to 1, in each of so many equal parts of `length_ms`; 0 where it isn't known."""
        import numpy as np

        with self._lock:
            peaks = np.frombuffer(bytes(self._peaks), np.uint8)
        whole = max(1, length_ms * PEAKS // 1000)
        edges = np.linspace(0, whole, columns + 1).astype(int)
        inside = np.clip(edges[:-1], 0, max(0, len(peaks) - 1))
        if not len(peaks) or not columns:
            return [0.0] * columns
        loudest = np.maximum.reduceat(peaks, inside).astype(float)
        loudest[edges[:-1] >= len(peaks)] = 0
        return [float(value) / 255 for value in loudest]

    def spectrogram(self, width: int, length_ms: int, low: QColor, high: QColor) -> QImage:
        """So many pixels wide and `BANDS` high, low tones below, from one colour to the other by loudness."""
        import numpy as np

        with self._lock:
            lines = np.frombuffer(bytes(self._spectrum), np.uint8).reshape(-1, BANDS)
        image = np.zeros((BANDS, max(1, width)), np.uint8)
        whole = max(1, length_ms * COLUMNS // 1000)
        if len(lines):
            edges = np.linspace(0, whole, width + 1).astype(int)
            inside = np.clip(edges[:-1], 0, len(lines) - 1)
            loudest = np.maximum.reduceat(lines, inside, axis=0)
            loudest[edges[:-1] >= len(lines)] = 0
            image = np.ascontiguousarray(loudest.T[::-1])
        return _coloured(image, low, high)


def _coloured(image: NDArray[np.uint8], low: QColor, high: QColor) -> QImage:
    import numpy as np

    share = (image.astype(np.float32) / 255)[..., None]
    ends = [np.array((each.blue(), each.green(), each.red(), 255), np.float32) for each in (low, high)]
    shown = np.ascontiguousarray((ends[0] + (ends[1] - ends[0]) * share).astype(np.uint8))
    height, width = image.shape
    return QImage(shown.data, width, height, width * 4, QImage.Format.Format_RGB32).copy()  # borrows numpy's memory
