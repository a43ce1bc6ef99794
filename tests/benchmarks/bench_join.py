"""Joins of fingerprints and stacking, measured beside brute force in the same run.

    python -m tests.benchmarks.bench_join [--count 100000] [--large]

Fingerprints are made with clusters like those of real cases: two thirds of them near others, some in crowds.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

import numpy as np

from app.linking.edges import Edges
from app.linking.prints import hamming
from app.linking.prints.pictures import SamePicture
from app.linking.prints.views import Views
from app.linking.stacks import Standing, Verdicts, stack
from tests.benchmarks.figures import Figure, publish

LARGE = 1_000_000


def fingerprints(count: int) -> hamming.Words:
    """Random centres, nine tenths of the rows spread over a third as many, the rest over a few crowds."""
    random = np.random.default_rng(1)
    centres = random.integers(0, 2**64, (count // 3, 4), dtype=np.uint64)
    crowd = random.integers(0, count // 500, count // 10)
    words = centres[np.concatenate([random.integers(0, count // 3, count - len(crowd)), crowd])]
    for _ in range(12):
        bit = np.uint64(1) << random.integers(0, 64, count, dtype=np.uint64)
        words[np.arange(count), random.integers(0, 4, count)] ^= bit
    return np.asarray(words)


def seconds(work: Callable[[], object]) -> float:
    """Wall time of the work."""
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def stacking_seconds(words: hamming.Words, new: np.ndarray, standing: Standing) -> float:
    """Wall time of settling all nodes."""
    return seconds(
        lambda: stack(
            standing, SamePicture(Views.of_wholes(words, np.ones_like(new))), Verdicts(), lambda done, of: None
        )
    )


def joins(count: int) -> list[Figure]:
    """Self-join at both radii beside a scan by vector instructions, which is the best brute force here."""
    words = fingerprints(count)
    figures = []
    for radius, goal in ((31, 15.0 if count >= LARGE else None), (47, None)):
        fast = seconds(lambda radius=radius: hamming.self_join(words, radius))
        brute = seconds(lambda radius=radius: hamming._scanned(words, words, radius, below=True))
        figures.append(Figure(f"self-join of {count:,} within {radius}", fast, "s", brute, goal))
    return figures


def stacking(count: int) -> list[Figure]:
    """Stacks from nothing, and after one more in a hundred came, in eight forms within the radius for pictures."""
    words = fingerprints(count)
    everything = np.ones(count, dtype=bool)
    nothing = Standing(~everything, everything, Edges.none())
    whole = stacking_seconds(words, everything, nothing)

    new = np.random.default_rng(2).random(count) < 0.01
    old = np.flatnonzero(~new)
    before = stack(
        Standing(~everything[old], everything[old], Edges.none()),
        SamePicture(Views.of_wholes(words[old], everything[old])),
        Verdicts(),
        lambda done, of: None,
    )
    reference = np.zeros(count, dtype=bool)
    reference[old] = before.reference_of == np.arange(len(old))
    added = stacking_seconds(words, new, Standing(reference, new, before.edges.renumbered(old)))
    return [
        Figure(f"stacks of {count:,} from nothing", whole, "s"),
        Figure(f"stacks of {count:,} after 1 % more", added, "s", whole, whole / 2),
    ]


def main() -> None:
    """Measure and publish."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--large", action="store_true", help="also join a million, which takes minutes")
    arguments = parser.parse_args()
    few = fingerprints(3_000)
    hamming._indexed_self_join(few, 31), hamming._indexed_join(few, few, 31), hamming.self_join(few, 31)  # compiles
    figures = joins(arguments.count) + stacking(arguments.count)
    if arguments.large:
        figures += joins(LARGE)
    publish(figures)


if __name__ == "__main__":
    main()
