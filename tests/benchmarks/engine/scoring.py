"""Recall at a rate of false pairs, from the likeness of every two files of a case whose truth is known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tests.benchmarks.engine.cases import Case

Likeness = NDArray[np.int16]
"""Files x files, symmetric; more is more alike."""

RATES = (1e-4, 1e-5, 1e-6)


@dataclass(frozen=True)
class Truth:
    """Which pairs of files are judged. `edits`: of each edit, its files and beside them their originals.

    `wrong`: files x files. `wrong_originals`: the same, but only pairs of an edited file and an original.
    """

    edits: dict[str, tuple[NDArray[np.int64], NDArray[np.int64]]]
    wrong: NDArray[np.bool_]
    wrong_originals: NDArray[np.bool_]

    @classmethod
    def of(cls, case: Case) -> Truth:
        """The truth of a case; each wrong pair counts once."""
        names = dict.fromkeys(file.edit for file in case.files if file.edit is not None)
        original = np.array([file.edit is None for file in case.files])
        wrong = case.wrong()
        return cls(
            {name: case.pairs_of(name) for name in names},
            np.triu(wrong, 1),
            wrong & original[None, :] & ~original[:, None],
        )


def threshold(likeness: Likeness, wrong: NDArray[np.bool_], rate: float) -> int:
    """The least likeness at which no more than this share of the wrong pairs would be joined."""
    values = likeness[wrong]
    allowed = int(rate * len(values))
    if allowed >= len(values):
        return int(values.min(initial=0))
    return int(np.partition(values, len(values) - 1 - allowed)[len(values) - 1 - allowed]) + 1


def recall(found: NDArray[np.bool_], truth: Truth) -> dict[str, float]:
    """Of each edit, the percentage of its files that are joined with their original. `found`: files x files."""
    return {edit: 100 * float(found[files, originals].mean()) for edit, (files, originals) in truth.edits.items()}


def mean(values: Iterable[float]) -> float:
    """The mean of the edits, each with one voice."""
    return float(np.mean(list(values)))
