"""Prints of sounds as arrays, each value with how far it may differ in what sounds the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from analysis.fingerprints.soundprint import Values
from app.linking import thresholds
from app.linking.sounding import agreement_kernels

_LAGS = np.array([8, 11, 14, 18, 23, 29, 36], dtype=np.int64)
"""Values between what is compared within one sound: 1 to 4.5 seconds, no two in a simple ratio, since music repeats."""


@dataclass(frozen=True)
class Tracks:
    """Prints of sounds, one after the other: sound k has the values `starts[k]` to `starts[k + 1]`.

    `allowance`: for each value how many bits it may differ by to speak for a match, in hundredths. It is a share of the
    bits by which the value differs from its own surroundings, so that what never changes (silence, hum, tones) or
    changes only by chance (hiss, rain) never speaks: two such sounds are no closer to each other than to themselves.
    """

    starts: NDArray[np.int64]
    values: NDArray[np.uint32]
    allowance: NDArray[np.int32]

    @classmethod
    def of(cls, prints: Sequence[Values]) -> Tracks:
        """Tracks of prints as `analysis.fingerprints.soundprint.unpacked` gives them."""
        starts = np.concatenate([[0], np.cumsum([len(each) for each in prints], dtype=np.int64)]).astype(np.int64)
        values = np.concatenate([np.zeros(0, np.uint32), *prints])
        allowance = agreement_kernels.allowances(
            starts,
            values,
            _LAGS,
            thresholds.SOUND_CONTRAST.value,
            thresholds.SOUND_ALLOWANCE.value,
        )
        return cls(starts, values, allowance)

    def __len__(self) -> int:
        return len(self.starts) - 1
