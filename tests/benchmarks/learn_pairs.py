"""Chooses the pairs of points that the binary tests of `analysis.fingerprints.features` compare, from any folder of
pictures.

Usage: python -m tests.benchmarks.learn_pairs FOLDER > test-pairs.txt

As ORB's were (Rublee et al. 2011): of many random pairs those whose outcome is most open (as often one as the other)
are taken one after the other, if they hardly depend on those that were taken before. Here a pair is taken together with
its mirror image about the axis of the keypoint's direction, so both must pass.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np

RADIUS = 14
PATCHES = 12_000
PROPOSED = 24_000
CONSIDERED = 9_000
CHOSEN = 128
TURNS = 30

_disc = [(x, y) for y in range(-RADIUS, RADIUS + 1) for x in range(-RADIUS, RADIUS + 1) if x * x + y * y <= RADIUS**2]
PLACES = np.array(_disc)
_number = {place: number for number, place in enumerate(_disc)}
MIRRORED = np.array([_number[x, -y] for x, y in _disc])


def patches(folder: Path) -> Iterator[np.ndarray]:
    """Smoothed intensities at all places around corners, in the corner's own frame."""
    detector = cv2.ORB.create(nfeatures=160, nlevels=8, fastThreshold=10)
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        gray = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        if gray is None:
            continue
        scale = min(1, 512 / max(gray.shape))
        gray = cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        for corner in detector.detect(gray, None):
            shrink = 1.2**-corner.octave
            level = cv2.GaussianBlur(cv2.resize(gray, None, fx=shrink, fy=shrink), (7, 7), 2)
            angle = 2 * np.pi * round(corner.angle * TURNS / 360) / TURNS
            turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
            x, y = np.rint(np.array(corner.pt) * shrink + PLACES @ turn).astype(int).T
            if min(x.min(), y.min()) >= 0 and x.max() < level.shape[1] and y.max() < level.shape[0]:
                yield level[y, x]


def chosen(values: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Rows of px, py, qx, qy."""
    one, other = random.integers(0, len(PLACES), (2, PROPOSED))
    far = ((PLACES[one] - PLACES[other]) ** 2).sum(axis=1) >= 9
    own = (MIRRORED[one] == other) | ((MIRRORED[one] == one) & (MIRRORED[other] == other))
    one, other = one[far & ~own], other[far & ~own]
    tests = [_standardised(values[:, a] < values[:, b]) for a, b in ((one, other), (MIRRORED[one], MIRRORED[other]))]
    open_first = np.argsort(np.maximum(*(bias for _, bias in tests)))[:CONSIDERED]
    (upright, _), (mirrored, _) = tests
    for most in np.arange(0.15, 1, 0.05):
        taken = np.zeros((len(values), 2 * CHOSEN), np.float32)
        found: list[int] = []
        for pair in open_first:
            so_far = taken[:, : 2 * len(found)]
            both = upright[:, pair], mirrored[:, pair]
            if abs(both[0] @ both[1]) / len(values) > most:
                continue
            if found and max(np.abs(each @ so_far).max() for each in both) / len(values) > most:
                continue
            taken[:, 2 * len(found)], taken[:, 2 * len(found) + 1] = both
            found.append(pair)
            if len(found) == CHOSEN:
                return np.concatenate([PLACES[one[found]], PLACES[other[found]]], axis=1)
    raise SystemExit("too few pictures to choose from")


def _standardised(bits: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    mean = bits.mean(axis=0)
    return ((bits - mean) / np.maximum(bits.std(axis=0), 1e-6)).astype(np.float32), np.abs(mean - 0.5)


if __name__ == "__main__":
    random = np.random.default_rng(0)
    seen = np.array(list(patches(Path(sys.argv[1]))))
    for row in chosen(seen[random.permutation(len(seen))[:PATCHES]], random):
        print(*row)
